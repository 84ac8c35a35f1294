import {readFileSync} from 'node:fs';
import ts from 'typescript';

/** Field name -> terse type; a `!` in front marks a required field. */
export type Fields = Record<string, string>;

export interface Model {
  name: string;
  fields?: Fields;
  /** Names of the interfaces it extends. */
  parents?: string[];
  alias?: string;
}

/**
 * Reads one generated `.d.ts` model: its first interface as fields, or a type alias as one terse type. Terse types:
 * `string`, `[T]` list, `{T}` map, `=A|B` choice, otherwise the name that the model is imported by.
 */
export function readModel(file: string): Model | undefined {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const parents = (statement.heritageClauses ?? []).flatMap((clause) =>
        clause.types.map((type) => type.getText(source)),
      );
      return {name: statement.name.text, fields: fieldsOf(statement.members), parents};
    }
    if (ts.isTypeAliasDeclaration(statement)) return {name: statement.name.text, alias: terse(statement.type)};
  }
  return undefined;
}

function fieldsOf(members: ts.NodeArray<ts.TypeElement>): Fields {
  const fields: Fields = {};
  for (const member of members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const name = ts.isStringLiteral(member.name) ? member.name.text : (member.name as ts.Identifier).text;
    fields[name] = (member.questionToken ? '' : '!') + terse(member.type);
  }
  return fields;
}

function terse(type: ts.TypeNode): string {
  if (type.kind === ts.SyntaxKind.StringKeyword) return 'string';
  if (type.kind === ts.SyntaxKind.NumberKeyword) return 'number';
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return 'bool';
  if (ts.isArrayTypeNode(type)) return `[${terse(type.elementType)}]`;
  if (ts.isLiteralTypeNode(type)) return ts.isStringLiteral(type.literal) ? `=${type.literal.text}` : 'number';
  if (ts.isUnionTypeNode(type)) return terseUnion(type);
  if (ts.isTypeLiteralNode(type)) {
    const index = type.members.find(ts.isIndexSignatureDeclaration);
    return index ? `{${terse(index.type)}}` : 'any';
  }
  if (!ts.isTypeReferenceNode(type)) return 'any';
  const name = (type.typeName as ts.Identifier).text;
  return name === 'Array' ? `[${terse(type.typeArguments![0]!)}]` : name;
}

function terseUnion(type: ts.UnionTypeNode): string {
  const parts = [...new Set(type.types.map(terse).filter((part) => part !== 'any'))];
  if (parts.every((part) => part.startsWith('='))) return `=${parts.map((part) => part.slice(1)).join('|')}`;
  return parts.length === 1 ? parts[0]! : 'any';
}
