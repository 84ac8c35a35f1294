import {closest} from '../closest';
import type {Edition} from '../edition';
import removedApis from '../schema/removed-apis.json';
import {knownKinds} from './kubernetesSchema';
import type {Report} from './manifestObject';

interface RemovedApi {
  use?: string;
  since: string;
  source: string;
  instead?: string;
}

const removed: Record<string, RemovedApi | undefined> = removedApis.removed;

/** Reports why an apiVersion and kind are not in the edition: removed since when, misspelt, or of another group. */
export function kindProblem(apiVersion: string, kind: string, edition: Edition, report: Report): void {
  const gone = removed[`${apiVersion} ${kind}`];
  if (gone !== undefined) {
    const message = `${kind} in ${apiVersion} was removed in Kubernetes ${gone.since}.`;
    return report(
      ['apiVersion'],
      message,
      gone.instead ?? `Write \`apiVersion: ${gone.use}\` and its fields; see ${gone.source}.`,
    );
  }
  const known = knownKinds(edition).map((pair) => pair.split(' ') as [string, string]);
  const homes = known.filter(([, name]) => name === kind).map(([home]) => home);
  if (homes.length > 0) {
    const message = `Kubernetes ${edition} has no ${kind} in ${apiVersion}.`;
    return report(['apiVersion'], message, `Write \`apiVersion: ${homes.join('` or `')}\`.`);
  }
  const siblings = known.filter(([home]) => home === apiVersion).map(([, name]) => name);
  const meant = closest(kind, siblings.length > 0 ? siblings : known.map(([, name]) => name));
  const message = `Kubernetes ${edition} has no kind \`${kind}\` in ${apiVersion}.`;
  if (meant !== undefined) return report(['kind'], message, `Did you mean \`${meant}\`?`);
  const isBuiltIn = siblings.length > 0 || !apiVersion.includes('.');
  const remedy =
    'If it is a custom resource, show its CustomResourceDefinition too, or leave the snippet unchecked with a reason.';
  return report(['kind'], message, isBuiltIn ? 'Look up the kind in the API reference.' : remedy);
}
