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
