/** Choices that the Kubernetes reference states in prose, so that no package carries them as types. */
export const choicesByHand: Record<string, string> = {
  'GatewayHTTPRouteFilter.type':
    '=CORS|ExtensionRef|ExternalAuth|RequestHeaderModifier|RequestMirror|RequestRedirect|ResponseHeaderModifier|URLRewrite',
  'RbacV1Subject.kind': '=Group|ServiceAccount|User',
  'V1CustomResourceDefinitionSpec.scope': '=Cluster|Namespaced',
  'V1LabelSelectorRequirement.operator': '=DoesNotExist|Exists|In|NotIn',
  'V1LimitRangeItem.type': '=Container|PersistentVolumeClaim|Pod',
  'V1RoleRef.kind': '=ClusterRole|Role',
  'V2HPAScalingPolicy.type': '=Percent|Pods',
  'V2HPAScalingRules.selectPolicy': '=Disabled|Max|Min',
  'V2MetricSpec.type': '=ContainerResource|External|Object|Pods|Resource',
  'V2MetricTarget.type': '=AverageValue|Utilization|Value',
};
