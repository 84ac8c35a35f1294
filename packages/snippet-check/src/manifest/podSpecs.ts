import type {YamlPath} from '../yaml/readYaml';
import {tree, trees, type Tree} from '../yaml/tree';
import type {ManifestObject} from './manifestObject';

export interface Located {
  value: Tree;
  path: YamlPath;
}

/** The Pod template of a workload: where its labels and its Pod's spec are. */
export function podTemplate({kind, value}: ManifestObject): Located | undefined {
  const path = templatePaths[kind];
  return path && {value: path.reduce<Tree>((inner, key) => tree(inner[key]), value), path};
}

/** The Pod's spec inside a Pod or a workload. */
export function podSpec(object: ManifestObject): Located | undefined {
  if (object.kind === 'Pod') return {value: tree(object.value.spec), path: ['spec']};
  const template = podTemplate(object);
  return template && {value: tree(template.value.spec), path: [...template.path, 'spec']};
}

/** Every container of a Pod's spec, those that run first and those added for debugging included. */
export function containersOf({value, path}: Located): Located[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((field) =>
    trees(value[field]).map(([position, container]) => ({value: container, path: [...path, field, position]})),
  );
}

const templatePaths: Record<string, string[]> = {
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  Job: ['spec', 'template'],
  PodTemplate: ['template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
};
