/** A short form that readers type, with the words it stands for. */
interface Abbreviation {
  short: string;
  /** As a page writes it; shown to the reader as what the query was read as. */
  long: string;
}

/**
 * Short forms of the field: where a part says one form, search finds it by the other. Those of `kubectl` are what
 * `kubectl api-resources` lists as short names.
 */
export const abbreviations: readonly Abbreviation[] = [
  {short: 'k8s', long: 'Kubernetes'},
  {short: 'kube', long: 'Kubernetes'},
  {short: 'cm', long: 'ConfigMap'},
  {short: 'cj', long: 'CronJob'},
  {short: 'crd', long: 'CustomResourceDefinition'},
  {short: 'deploy', long: 'Deployment'},
  {short: 'ds', long: 'DaemonSet'},
  {short: 'ep', long: 'Endpoints'},
  {short: 'hpa', long: 'HorizontalPodAutoscaler'},
  {short: 'vpa', long: 'VerticalPodAutoscaler'},
  {short: 'ca', long: 'Cluster Autoscaler'},
  {short: 'ing', long: 'Ingress'},
  {short: 'lb', long: 'LoadBalancer'},
  {short: 'netpol', long: 'NetworkPolicy'},
  {short: 'ns', long: 'namespace'},
  {short: 'pdb', long: 'PodDisruptionBudget'},
  {short: 'po', long: 'Pod'},
  {short: 'pv', long: 'PersistentVolume'},
  {short: 'pvc', long: 'PersistentVolumeClaim'},
  {short: 'rs', long: 'ReplicaSet'},
  {short: 'sa', long: 'ServiceAccount'},
  {short: 'sc', long: 'StorageClass'},
  {short: 'sts', long: 'StatefulSet'},
  {short: 'svc', long: 'Service'},
  {short: 'vm', long: 'virtual machine'},
  {short: 'os', long: 'operating system'},
  {short: 'cni', long: 'Container Network Interface'},
  {short: 'cri', long: 'Container Runtime Interface'},
  {short: 'csi', long: 'Container Storage Interface'},
  {short: 'oci', long: 'Open Container Initiative'},
  {short: 'rbac', long: 'role-based access control'},
  {short: 'ha', long: 'high availability'},
  {short: 'oom', long: 'out of memory'},
  {short: 'ci', long: 'continuous integration'},
];

/**
 * Short forms that people type and no page prints. A query is read as if the long form stood there; the plural takes an s.
 * Beginnings of words, such as `auth` or `conf`, are found without being listed.
 */
export const everydayForms: readonly Abbreviation[] = [
  {short: 'bkp', long: 'backup'},
  {short: 'cfg', long: 'configuration'},
  {short: 'cntr', long: 'container'},
  {short: 'conn', long: 'connection'},
  {short: 'cont', long: 'container'},
  {short: 'cp', long: 'control plane'},
  {short: 'ctnr', long: 'container'},
  {short: 'ctrl', long: 'controller'},
  {short: 'ctrlr', long: 'controller'},
  {short: 'ctx', long: 'context'},
  {short: 'dc', long: 'Docker Compose'},
  {short: 'dep', long: 'Deployment'},
  {short: 'dkr', long: 'Docker'},
  {short: 'eps', long: 'Endpoints'},
  {short: 'gw', long: 'gateway'},
  {short: 'hc', long: 'health check'},
  {short: 'hv', long: 'hypervisor'},
  {short: 'img', long: 'image'},
  {short: 'k8', long: 'Kubernetes'},
  {short: 'kubes', long: 'Kubernetes'},
  {short: 'lim', long: 'limit'},
  {short: 'mgmt', long: 'management'},
  {short: 'mgr', long: 'manager'},
  {short: 'mngr', long: 'manager'},
  {short: 'msg', long: 'message'},
  {short: 'ntwk', long: 'network'},
  {short: 'nw', long: 'network'},
  {short: 'perm', long: 'permission'},
  {short: 'pg', long: 'PostgreSQL'},
  {short: 'psql', long: 'PostgreSQL'},
  {short: 'pkg', long: 'package'},
  {short: 'pw', long: 'password'},
  {short: 'pwd', long: 'password'},
  {short: 'repl', long: 'replica'},
  {short: 'req', long: 'request'},
  {short: 'rt', long: 'runtime'},
  {short: 'srv', long: 'server'},
  {short: 'ss', long: 'StatefulSet'},
  {short: 'sset', long: 'StatefulSet'},
  {short: 'svr', long: 'server'},
  {short: 'upd', long: 'update'},
  {short: 'vol', long: 'volume'},
  {short: 'wkr', long: 'worker'},
];
