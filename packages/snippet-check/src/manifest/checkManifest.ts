import type {Edition} from '../edition';
import type {SnippetProblem} from '../problem';
import {readYaml, type YamlDocument, type YamlPath} from '../yaml/readYaml';
import {checkFields} from './checkFields';
import {kindProblem} from './kindProblem';
import {kindSchema} from './kubernetesSchema';
import {nameRule} from './nameRule';
import {manifestRules} from './manifestRules';
import {tree, trees, type Tree} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ManifestObject, Report} from './manifestObject';

/**
 * Checks Kubernetes manifests, several documents and `kind: List` included, against one edition's API: fields, types,
 * choices, required fields, and the rules an API server adds. Custom resources without a schema here are a problem.
 */
export function checkManifest(yamlText: string, {edition}: {edition: Edition}): SnippetProblem[] {
  const {documents, problems} = readYaml(yamlText, '1.1');
  const defined = new Set(documents.flatMap(({value}) => customKinds(tree(value))));
  for (const document of documents) checkObject(document.value, [], document);
  if (documents.length === 0 && problems.length === 0) {
    problems.push({
      line: 1,
      message: 'There is no manifest here.',
      remedy: 'Write at least apiVersion, kind and metadata.',
    });
  }
  return problems.sort((one, other) => one.line - other.line);

  function checkObject(value: unknown, path: YamlPath, document: YamlDocument): void {
    const report: Report = (inner, message, remedy) => {
      problems.push({line: document.lineOf([...path, ...inner]), message, remedy});
    };
    const object = tree(value);
    const {apiVersion, kind} = object;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string') return reportHead(object, report);
    if (kind === 'List' && apiVersion === 'v1') {
      if (!Array.isArray(object.items))
        return report(['items'], 'The List has no `items`.', 'Add the objects below `items:`.');
      return trees(object.items).forEach(([position, element]) =>
        checkObject(element, [...path, 'items', position], document),
      );
    }
    if (defined.has(`${apiVersion} ${kind}`)) return nameRule({apiVersion, kind, value: object, edition, report});
    const schema = kindSchema(apiVersion, kind, edition);
    if (schema === undefined) return kindProblem(apiVersion, kind, edition, report);
    const manifest: ManifestObject = {apiVersion, kind, value: object, edition, report};
    const before = problems.length;
    checkFields(object, schema.definition, manifest);
    // The rules expect the right shape; on a wrong one they would repeat what was just said.
    if (problems.length === before) for (const rule of manifestRules) rule(manifest);
    return undefined;
  }
}

function reportHead(object: Tree, report: Report): void {
  if (Object.keys(object).length === 0)
    return report([], 'This is no Kubernetes object.', 'Write apiVersion, kind and metadata.');
  for (const key of ['apiVersion', 'kind']) {
    if (typeof object[key] !== 'string')
      report([key], `\`${key}\` is missing.`, `Every object starts with apiVersion and kind: add \`${key}\`.`);
  }
}

// A page that shows a CustomResourceDefinition may show an object of it as well.
function customKinds(object: Tree): string[] {
  if (object.kind !== 'CustomResourceDefinition') return [];
  const spec = tree(object.spec);
  return trees(spec.versions).map(
    ([, version]) => `${valueText(spec.group)}/${valueText(version.name)} ${valueText(tree(spec.names).kind)}`,
  );
}
