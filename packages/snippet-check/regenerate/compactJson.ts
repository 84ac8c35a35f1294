/** JSON with one line for every key of the second level: small, and still readable in a diff. */
export function compactJson(value: Record<string, unknown>): string {
  const lines = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${isRecord(part) ? block(part) : JSON.stringify(part)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function block(part: Record<string, unknown>): string {
  const lines = Object.entries(part).map(([key, inner]) => `  ${JSON.stringify(key)}: ${JSON.stringify(inner)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
