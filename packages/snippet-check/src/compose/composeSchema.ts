import additions from '../schema/compose-additions.json';
import compose from '../schema/compose.json';

type Properties = Record<string, unknown>;

/** The Compose schema with the keys that are newer than it. */
export function composeSchema(): Properties {
  const schema = structuredClone(compose.schema) as Properties;
  for (const [path, properties] of Object.entries(additions.additions)) {
    const place = path.split('/').reduce<Properties>((inner, step) => inner[step] as Properties, schema);
    Object.assign(place, properties);
  }
  return schema;
}
