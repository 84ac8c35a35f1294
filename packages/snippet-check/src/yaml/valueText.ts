/**
 * A YAML value as it is shown in a message; of a list or mapping only which it is, because it can be long, and with
 * aliases even endless.
 */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
