import {pathText} from '../yaml/pathText';
import type {YamlPath} from '../yaml/readYaml';
import {tree} from '../yaml/tree';
import type {ManifestObject} from './manifestObject';
import {podTemplate} from './podSpecs';

/** Label keys and values, and annotation keys, are spelt as Kubernetes allows. */
export function labelRule(object: ManifestObject): void {
  const template = podTemplate(object);
  check(tree(object.value.metadata), ['metadata']);
  if (template) check(tree(template.value.metadata), [...template.path, 'metadata']);

  function check(metadata: Record<string, unknown>, path: YamlPath): void {
    for (const field of ['labels', 'annotations']) {
      for (const [key, value] of Object.entries(tree(metadata[field]))) {
        const place = [...path, field, key];
        if (!KEY.test(key))
          object.report(place, `\`${key}\` is no valid key in \`${pathText([...path, field])}\`.`, KEY_REMEDY);
        if (field === 'labels' && typeof value === 'string' && !(VALUE.test(value) && value.length <= 63)) {
          object.report(
            place,
            `\`${value}\` is no valid label value.`,
            'Use letters, digits, -, _ and ., at most 63 characters.',
          );
        }
      }
    }
  }
}

const VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const KEY = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const KEY_REMEDY = 'Use letters, digits, -, _ and ., with an optional domain and / before them.';
