import type {YamlPath} from './readYaml';

/** A path as it is spoken of: `spec.containers[0].image`. */
export function pathText(path: YamlPath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
