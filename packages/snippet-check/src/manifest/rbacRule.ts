import {tree, trees} from '../yaml/tree';
import {valueText} from '../yaml/valueText';
import type {ManifestObject} from './manifestObject';

/** Bindings name a role of the right kind, and service accounts with their namespace. */
export function rbacRule({kind, value, report}: ManifestObject): void {
  if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return;
  const role = tree(value.roleRef);
  if (kind === 'ClusterRoleBinding' && role.kind === 'Role') {
    report(
      ['roleRef', 'kind'],
      'A ClusterRoleBinding binds a ClusterRole.',
      'Write `kind: ClusterRole`, or use a RoleBinding.',
    );
  }
  if (role.apiGroup !== undefined && role.apiGroup !== 'rbac.authorization.k8s.io') {
    report(
      ['roleRef', 'apiGroup'],
      `\`${valueText(role.apiGroup)}\` is not the group of roles.`,
      'Write `apiGroup: rbac.authorization.k8s.io`.',
    );
  }
  for (const [position, subject] of trees(value.subjects)) {
    if (subject.kind === 'ServiceAccount' && subject.namespace === undefined) {
      report(
        ['subjects', position],
        `The service account \`${valueText(subject.name)}\` needs its namespace.`,
        'Add `namespace`.',
      );
    }
  }
}
