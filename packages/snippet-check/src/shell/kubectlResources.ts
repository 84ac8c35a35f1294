/** Resource types of a plain Kubernetes 1.36 cluster that a study page may name, without their short names. */
export const resourceNames: readonly string[] = `
  all bindings configmaps controllerrevisions cronjobs csidrivers csinodes csistoragecapacities
  customresourcedefinitions daemonsets deployments deviceclasses endpoints endpointslices events
  flowschemas horizontalpodautoscalers ingressclasses ingresses ipaddresses jobs leases limitranges
  mutatingadmissionpolicies mutatingadmissionpolicybindings mutatingwebhookconfigurations namespaces
  networkpolicies nodes persistentvolumeclaims persistentvolumes poddisruptionbudgets pods
  podtemplates priorityclasses prioritylevelconfigurations replicasets replicationcontrollers
  resourceclaims resourceclaimtemplates resourcequotas resourceslices rolebindings roles
  runtimeclasses secrets serviceaccounts servicecidrs services statefulsets storageclasses
  validatingadmissionpolicies validatingadmissionpolicybindings validatingwebhookconfigurations
  volumeattachments volumeattributesclasses apiservices certificatesigningrequests clusterrolebindings
  clusterroles gateways gatewayclasses httproutes grpcroutes referencegrants
`
  .trim()
  .split(/\s+/);

const shortNames = new Set(
  'cj cm cr crb crd crds cs csr deploy ds ep ev hpa ing limits netpol no ns pc pdb po pv pvc quota rc rs sa sc sts svc'.split(
    ' ',
  ),
);

const singularNames = new Set(resourceNames.map(singular));

/** Whether the word is a built-in type by its plural, singular or short name. */
export function isKnownResource(type: string): boolean {
  return resourceNames.includes(type) || singularNames.has(type) || shortNames.has(type);
}

function singular(plural: string): string {
  if (plural === 'endpoints') return plural;
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return /(ss|ch)es$/.test(plural) ? plural.slice(0, -2) : plural.replace(/s$/, '');
}
