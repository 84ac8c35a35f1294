/** A YAML mapping whose shape is not known yet. */
export type Tree = Record<string, unknown>;

/** A mapping, or an empty one where the value is something else: shapes are judged by the schema, not by the rules. */
export function tree(value: unknown): Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {};
}

/** The mappings of a list with their positions; none where the value is no list. */
export function trees(value: unknown): [position: number, element: Tree][] {
  return Array.isArray(value) ? value.map((element, position) => [position, tree(element)]) : [];
}
