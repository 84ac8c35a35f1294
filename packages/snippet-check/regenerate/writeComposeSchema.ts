import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Writes `schema/compose.json`: the Compose Specification's own schema as dclint ships it, without its prose. */
export function writeComposeSchema(modules: string, target: string, today: string): void {
  const schema = JSON.parse(readFileSync(join(modules, 'dclint/schemas/compose.schema.json'), 'utf8')) as unknown;
  const about = {
    tool: 'Compose Specification',
    version: 'schema file of the npm package dclint 3.1.0',
    date: today,
    license: 'Apache-2.0 (Compose Specification), shipped by dclint (MIT)',
    how: '`npm run regenerate -- schemas`: copied without descriptions and ids',
  };
  writeFileSync(join(target, 'compose.json'), `${JSON.stringify({about, schema: withoutProse(schema)})}\n`);
}

// A property may be called `description` too; only text is prose.
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(['description', 'id', '$id', '$schema', 'title'].includes(key) && typeof inner === 'string'),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutProse(inner)]));
}
