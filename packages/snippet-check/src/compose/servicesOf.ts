import {tree, type Tree} from '../yaml/tree';

/** Every service of a file with its name. */
export function servicesOf(file: Tree): [name: string, service: Tree][] {
  return Object.entries(tree(file.services)).map(([name, service]) => [name, tree(service)]);
}

/** Whether a value is filled in by Compose when it reads the file, so that nothing can be said about it here. */
export function isInterpolated(value: unknown): boolean {
  return typeof value === 'string' && /(^|[^$])\$[\w{]/.test(value);
}
