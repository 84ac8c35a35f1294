import {pathText} from '../yaml/pathText';
import {tree} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ManifestObject} from './manifestObject';
import {containersOf, podSpec} from './podSpecs';

/** No container requests more of a resource than its limit allows. */
export function resourceRule(object: ManifestObject): void {
  const spec = podSpec(object);
  if (spec === undefined) return;
  for (const {value, path} of [...containersOf(spec), spec]) {
    const {requests, limits} = tree(value.resources);
    for (const [name, request] of Object.entries(tree(requests))) {
      const limit = tree(limits)[name];
      if (limit === undefined || !(amountOf(request) > amountOf(limit))) continue;
      const place = [...path, 'resources', 'requests', name];
      const message = `\`${pathText(place)}\` (${valueText(request)}) is more than its limit (${valueText(limit)}).`;
      object.report(place, message, 'Raise the limit or lower the request.');
    }
  }
}

const FACTORS: Record<string, number> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
};
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

// Not a number for what is no quantity: comparisons with it are false, and the schema reports it.
function amountOf(quantity: unknown): number {
  const [, digits = '', suffix = ''] = /^([+-]?[\d.]+(?:[eE][+-]?\d+)?)([a-zA-Z]*)$/.exec(valueText(quantity)) ?? [];
  const power = BINARY.indexOf(suffix);
  const factor = power > 0 ? 1024 ** power : FACTORS[suffix];
  return digits === '' || factor === undefined ? NaN : Number(digits) * factor;
}
