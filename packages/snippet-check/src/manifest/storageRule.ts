import type {YamlPath} from '../yaml/readYaml';
import {tree, trees, type Tree} from '../yaml/tree';
import type {ManifestObject} from './manifestObject';

/** A claim says how it is accessed and how much it wants; a volume how much it has. */
export function storageRule({kind, value, report}: ManifestObject): void {
  const spec = tree(value.spec);
  if (kind === 'PersistentVolumeClaim') checkClaim(spec, ['spec']);
  if (kind === 'StatefulSet') {
    for (const [position, claim] of trees(spec.volumeClaimTemplates)) {
      checkClaim(tree(claim.spec), ['spec', 'volumeClaimTemplates', position, 'spec']);
    }
  }
  if (kind === 'PersistentVolume') {
    if (tree(spec.capacity).storage === undefined)
      report(['spec', 'capacity'], 'The volume does not say how much it holds.', 'Add `capacity: {storage: 5Gi}`.');
    if (spec.accessModes === undefined)
      report(['spec', 'accessModes'], '`spec.accessModes` is missing.', 'Add it, for example `[ReadWriteOnce]`.');
  }

  function checkClaim(claim: Tree, path: YamlPath): void {
    if (claim.accessModes === undefined) {
      report(
        [...path, 'accessModes'],
        'The claim does not say how it is accessed.',
        'Add `accessModes: [ReadWriteOnce]`.',
      );
    }
    if (tree(tree(claim.resources).requests).storage === undefined) {
      report(
        [...path, 'resources'],
        'The claim does not say how much it wants.',
        'Add `resources: {requests: {storage: 1Gi}}`.',
      );
    }
  }
}
