import {closest} from '../closest';
import {tree, trees} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ManifestObject} from './manifestObject';
import {containersOf, podSpec, type Located} from './podSpecs';

/** Every mount names a volume of the Pod, volumeClaimTemplates counted, and every volume has one source. */
export function volumeRule(object: ManifestObject): void {
  const spec = podSpec(object);
  if (spec === undefined) return;
  const volumes = trees(spec.value.volumes);
  const claims = trees(tree(object.value.spec).volumeClaimTemplates).map(([, claim]) => tree(claim.metadata).name);
  const names = [...volumes.map(([, volume]) => volume.name), ...claims].filter((name) => typeof name === 'string');
  for (const container of containersOf(spec)) checkMounts(container, names, object);
  const seen = new Set<unknown>();
  for (const [position, volume] of volumes) {
    const path = [...spec.path, 'volumes', position];
    const sources = Object.keys(volume).filter((key) => key !== 'name');
    if (volume.name !== undefined && sources.length !== 1) {
      const message = `The volume \`${valueText(volume.name)}\` needs exactly one source (got ${sources.length}).`;
      object.report(path, message, 'Write one, such as `emptyDir: {}` or `configMap:`.');
    }
    if (seen.has(volume.name))
      object.report(path, `Two volumes have the name \`${valueText(volume.name)}\`.`, 'Rename one.');
    seen.add(volume.name);
  }
}

function checkMounts({value, path}: Located, names: string[], {report}: ManifestObject): void {
  for (const field of ['volumeMounts', 'volumeDevices']) {
    const places = new Set<unknown>();
    for (const [position, mount] of trees(value[field])) {
      const place = [...path, field, position];
      if (typeof mount.name === 'string' && !names.includes(mount.name)) {
        const meant = closest(mount.name, names);
        const remedy = meant ? `Did you mean \`${meant}\`?` : `Add a volume named \`${mount.name}\` to the Pod.`;
        report([...place, 'name'], `No volume has the name \`${mount.name}\`.`, remedy);
      }
      if (mount.mountPath !== undefined && places.has(mount.mountPath)) {
        report(
          [...place, 'mountPath'],
          `Two mounts of a container use \`${valueText(mount.mountPath)}\`.`,
          'Give each its own path.',
        );
      }
      places.add(mount.mountPath);
    }
  }
}
