const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: nginx
      image: nginx:1.29
      ports:
        - name: http
          containerPort: 80
          protocol: TCP
      env:
        - name: MODE
          value: dark
        - name: PASSWORD
          valueFrom:
            secretKeyRef:
              name: db
              key: password
      resources:
        requests:
          cpu: 100m
          memory: 64Mi
        limits:
          memory: 128Mi
      readinessProbe:
        httpGet:
          path: /
          port: http
        periodSeconds: 5
      volumeMounts:
        - name: cache
          mountPath: /var/cache/nginx
  volumes:
    - name: cache
      emptyDir: {}
`;

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 3
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 25%
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      serviceAccountName: web
      containers:
        - name: nginx
          image: nginx:1.29
          imagePullPolicy: IfNotPresent
          command: ["nginx", "-g", "daemon off;"]
          ports:
            - containerPort: 80
          livenessProbe:
            tcpSocket:
              port: 80
            initialDelaySeconds: 10
          securityContext:
            runAsNonRoot: true
            allowPrivilegeEscalation: false
            capabilities:
              drop: [ALL]
`;

const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
      nodePort: 30080
`;

const statefulSet = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 2
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      terminationGracePeriodSeconds: 30
      containers:
        - name: postgres
          image: postgres:18
          volumeMounts:
            - name: files
              mountPath: /var/lib/postgresql
  volumeClaimTemplates:
    - metadata:
        name: files
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 10Gi
`;

const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: public
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`;

const autoscaler = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 60
`;

const job = `apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  backoffLimit: 2
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: example/migrate:1
`;

const cronJob = `apiVersion: batch/v1
kind: CronJob
metadata:
  name: nightly
spec:
  schedule: "0 3 * * 1-5"
  concurrencyPolicy: Forbid
  timeZone: Europe/Berlin
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: example/report:1
`;

const claim = `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: site
spec:
  accessModes:
    - ReadWriteOnce
  storageClassName: fast
  resources:
    requests:
      storage: 5Gi
`;

const networkPolicy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db
spec:
  podSelector:
    matchLabels:
      app: db
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: web
      ports:
        - protocol: TCP
          port: 5432
`;

const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: shop:reader
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
  - kind: ServiceAccount
    name: web
    namespace: shop
`;

const httpRoute = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  parentRefs:
    - name: public
  hostnames: [shop.example.com]
  rules:
    - matches:
        - path:
            type: PathPrefix
            value: /
      backendRefs:
        - name: web
          port: 80
          weight: 90
`;

const budget = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 50%
  selector:
    matchLabels:
      app: web
`;

const configMap = `apiVersion: v1
kind: ConfigMap
metadata:
  name: site
data:
  mode: dark
  nginx.conf: |
    server { listen 80; }
`;

const secret = `apiVersion: v1
kind: Secret
metadata:
  name: db
type: Opaque
data:
  password: ZXhhbXBsZQ==
`;

/** Manifests that are right; the tests and the mutations use them. */
export const rightManifests: readonly string[] = [
  ...[
    pod,
    deployment,
    service,
    statefulSet,
    ingress,
    autoscaler,
    job,
    cronJob,
    claim,
    networkPolicy,
    binding,
    httpRoute,
  ],
  ...[budget, configMap, secret],
  [deployment, service, ingress].join('---\n'),
  `---\n# a comment\n${service}...\n`,
  `apiVersion: v1\nkind: List\nitems:\n${[configMap, secret].map((text) => `- ${text.trimEnd().replace(/\n/g, '\n  ')}`).join('\n')}\n`,
  pod.replace('emptyDir: {}', 'configMap:\n        name: site\n        optional: true'),
  pod.replace('emptyDir: {}', 'image:\n        reference: example/files:1\n        pullPolicy: IfNotPresent'),
  pod.replace('emptyDir: {}', 'persistentVolumeClaim:\n        claimName: site'),
  pod.replace('emptyDir: {}', 'hostPath:\n        path: /data\n        type: DirectoryOrCreate'),
  pod.replace(
    'emptyDir: {}',
    'projected:\n        sources:\n          - serviceAccountToken:\n              path: token\n              expirationSeconds: 3600',
  ),
  pod.replace('emptyDir: {}', 'emptyDir:\n        medium: Memory\n        sizeLimit: 64Mi'),
  pod.replace(
    '  volumes:',
    '  initContainers:\n    - name: proxy\n      image: example/proxy:1\n      restartPolicy: Always\n  volumes:',
  ),
  pod.replace('  volumes:', '  resources:\n    limits:\n      cpu: "1"\n      memory: 1Gi\n  volumes:'),
  pod.replace(
    '  volumes:',
    '  nodeSelector:\n    disk: ssd\n  tolerations:\n    - key: dedicated\n      operator: Equal\n      value: gpu\n      effect: NoSchedule\n  volumes:',
  ),
  pod.replace(
    '  volumes:',
    '  affinity:\n    podAntiAffinity:\n      preferredDuringSchedulingIgnoredDuringExecution:\n        - weight: 100\n          podAffinityTerm:\n            topologyKey: kubernetes.io/hostname\n            labelSelector:\n              matchLabels:\n                app: web\n  volumes:',
  ),
  pod.replace(
    '  volumes:',
    '  topologySpreadConstraints:\n    - maxSkew: 1\n      topologyKey: topology.kubernetes.io/zone\n      whenUnsatisfiable: DoNotSchedule\n      labelSelector:\n        matchLabels:\n          app: web\n  volumes:',
  ),
  pod.replace(
    '  volumes:',
    '  hostUsers: false\n  shareProcessNamespace: true\n  hostAliases:\n    - ip: 127.0.0.1\n      hostnames: [shop.local]\n  volumes:',
  ),
  pod.replace('cpu: 100m', 'cpu: 0.5'),
  pod.replace('port: http', 'port: 8080'),
  pod.replace('httpGet:\n          path: /\n          port: http', 'exec:\n          command: [cat, /tmp/ready]'),
  pod.replace('httpGet:\n          path: /\n          port: http', 'grpc:\n          port: 9000'),
  deployment.replace('maxSurge: 1', 'maxSurge: 50%'),
  deployment.replace(/ {4}type: RollingUpdate[\s\S]*25%\n/, '    type: Recreate\n'),
  deployment.replace(
    'replicas: 3',
    'replicas: 3\n  minReadySeconds: 5\n  revisionHistoryLimit: 2\n  progressDeadlineSeconds: 120',
  ),
  deployment
    .replace('kind: Deployment', 'kind: DaemonSet')
    .replace(/ {2}replicas[\s\S]*25%\n/, '  updateStrategy:\n    type: OnDelete\n'),
  deployment.replace('kind: Deployment', 'kind: ReplicaSet').replace(/ {2}strategy[\s\S]*25%\n/, ''),
  service.replace('type: NodePort', 'type: LoadBalancer\n  externalTrafficPolicy: Local'),
  service.replace(/type: NodePort/, 'clusterIP: None').replace(/ {6}nodePort.*\n/, ''),
  service.replace('targetPort: 8080', 'targetPort: http'),
  'apiVersion: v1\nkind: Service\nmetadata: {name: out}\nspec: {type: ExternalName, externalName: db.example.com}\n',
  'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n',
  'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web}\nautomountServiceAccountToken: false\n',
  'apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: shop}\nspec:\n  hard: {pods: "10", requests.cpu: "4", limits.memory: 8Gi}\n',
  'apiVersion: v1\nkind: LimitRange\nmetadata: {name: shop}\nspec:\n  limits:\n    - type: Container\n      default: {cpu: 500m}\n      defaultRequest: {cpu: 100m}\n',
  'apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: disk}\nspec:\n  capacity: {storage: 5Gi}\n  accessModes: [ReadWriteOnce]\n  persistentVolumeReclaimPolicy: Retain\n  hostPath: {path: /data}\n',
  'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: fast}\nprovisioner: csi.example.com\nvolumeBindingMode: WaitForFirstConsumer\nallowVolumeExpansion: true\n',
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: "shop:reader"}\nrules:\n  - apiGroups: ["", apps]\n    resources: [pods, deployments]\n    verbs: [get, list, watch]\n',
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: readers}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}\nsubjects:\n  - {kind: Group, name: readers, apiGroup: rbac.authorization.k8s.io}\n',
  'apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata: {name: high}\nvalue: 1000\nglobalDefault: false\ndescription: For the shop.\n',
  'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: public}\nspec: {controller: example.com/ingress}\n',
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny-all}\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n',
  'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: public}\nspec:\n  gatewayClassName: example\n  listeners:\n    - name: http\n      port: 80\n      protocol: HTTP\n      allowedRoutes:\n        namespaces: {from: All}\n',
  'apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nmetadata: {name: example}\nspec: {controllerName: example.com/gateway}\n',
  'apiVersion: gateway.networking.k8s.io/v1\nkind: ReferenceGrant\nmetadata: {name: allow}\nspec:\n  from:\n    - {group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: shop}\n  to:\n    - {group: "", kind: Service}\n',
  'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: widgets.example.com}\nspec:\n  group: example.com\n  scope: Namespaced\n  names: {plural: widgets, singular: widget, kind: Widget}\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema:\n        openAPIV3Schema:\n          type: object\n          x-kubernetes-preserve-unknown-fields: true\n---\napiVersion: example.com/v1\nkind: Widget\nmetadata: {name: one}\nspec: {size: 3}\n',
  'apiVersion: resource.k8s.io/v1\nkind: ResourceClaim\nmetadata: {name: gpu}\nspec:\n  devices:\n    requests:\n      - name: gpu\n        exactly: {deviceClassName: gpu.example.com}\n',
  'apiVersion: coordination.k8s.io/v1\nkind: Lease\nmetadata: {name: leader}\nspec: {holderIdentity: a, leaseDurationSeconds: 15}\n',
  'apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: web-1}\naddressType: IPv4\nendpoints:\n  - addresses: [10.0.0.1]\nports:\n  - {name: http, port: 80, protocol: TCP}\n',
  'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nmetadata: {name: limit}\nspec:\n  failurePolicy: Fail\n  matchConstraints:\n    resourceRules:\n      - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments]}\n  validations:\n    - expression: object.spec.replicas <= 5\n',
  autoscaler.replace(
    / {4}- type: Resource[\s\S]*/,
    '    - type: External\n      external:\n        metric: {name: queue}\n        target: {type: AverageValue, averageValue: "30"}\n  behavior:\n    scaleDown:\n      stabilizationWindowSeconds: 300\n      policies:\n        - {type: Percent, value: 50, periodSeconds: 60}\n',
  ),
  autoscaler
    .replace('autoscaling/v2', 'autoscaling/v1')
    .replace(/ {2}metrics[\s\S]*/, '  targetCPUUtilizationPercentage: 60\n'),
  job.replace(
    'backoffLimit: 2',
    'completions: 5\n  parallelism: 2\n  completionMode: Indexed\n  ttlSecondsAfterFinished: 60',
  ),
  cronJob.replace('"0 3 * * 1-5"', '"@daily"'),
  secret.replace('\ndata:', '\nimmutable: true\nstringData:\n  user: admin\ndata:'),
  budget.replace('minAvailable: 50%', 'maxUnavailable: 1\n  unhealthyPodEvictionPolicy: AlwaysAllow'),
  statefulSet.replace(
    'replicas: 2',
    'replicas: 2\n  podManagementPolicy: Parallel\n  persistentVolumeClaimRetentionPolicy:\n    whenDeleted: Delete',
  ),
];

const gone = (apiVersion: string, kind: string) => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: old}\n`;

/** Manifests with one mistake each, and a piece of the message that must name it. */
export const wrongManifests: readonly (readonly [text: string, message: string])[] = [
  [deployment.replace('replicas:', 'replica:'), '`replica` is no field of `spec`'],
  [deployment.replace('replicas: 3', 'replicas: "3"'), '`spec.replicas` must be a whole number'],
  [deployment.replace('replicas: 3', 'replicas: -1'), 'cannot be negative'],
  [deployment.replace('replicas: 3', 'replicas: 1.5'), 'must be a whole number'],
  [deployment.replace(/ {2}selector:[\s\S]*?app: web\n/, ''), '`spec.selector` is missing'],
  [deployment.replace('      app: web\n', '      app: wbe\n'), 'selector wants the label `app: wbe`'],
  [deployment.replace('containers:', 'container:').replace(/ {8}- name: nginx[\s\S]*/, ''), '`container` is no field'],
  [
    deployment.replace('imagePullPolicy: IfNotPresent', 'imagePullPolicy: ifNotPresent'),
    'does not take "ifNotPresent"',
  ],
  [deployment.replace('containerPort: 80', 'containerPort: 80000'), 'must be from 1 to 65535'],
  [deployment.replace('containerPort: 80', 'containerport: 80'), '`containerport` is no field'],
  [deployment.replace('containerPort: 80', 'containerPort: "80"'), 'must be a whole number'],
  [deployment.replace('name: web\n', 'name: Web\n'), '`Web` is no valid name'],
  [deployment.replace('name: web\n  namespace: shop', 'namespace: shop'), '`metadata.name` is missing'],
  [deployment.replace('namespace: shop', 'namespace: My_Shop'), 'no valid namespace'],
  [deployment.replace('kind: Deployment', 'kind: Deploymnet'), 'no kind `Deploymnet`'],
  [deployment.replace('apps/v1', 'v1'), 'has no Deployment in v1'],
  [deployment.replace('apps/v1', 'extensions/v1beta1'), 'removed in Kubernetes 1.16'],
  [deployment.replace('apiVersion: apps/v1\n', ''), '`apiVersion` is missing'],
  [deployment.replace('maxUnavailable: 25%', 'maxUnavailable: a quarter'), 'whole number or a percentage'],
  [deployment.replace('maxSurge: 1', 'maxSurge: 0').replace('25%', '0'), 'cannot both be 0'],
  [deployment.replace('type: RollingUpdate', 'type: Recreate'), 'Recreate has no rollingUpdate'],
  [deployment.replace('serviceAccountName: web', 'restartPolicy: Never'), 'always restart'],
  [deployment.replace('runAsNonRoot: true', 'runAsNonRoot: "yes"'), 'must be true or false'],
  [deployment.replace('["nginx", "-g", "daemon off;"]', 'nginx'), 'must be a list'],
  [deployment.replace('        - name: nginx\n', '        - name: nginx\n          name: web\n'), 'stands here twice'],
  [deployment.replace('  replicas: 3', '\treplicas: 3'), 'tabs'],
  [deployment.replace('spec:\n  replicas', 'spec:\n replicas'), 'not valid YAML'],
  [pod.replace('cpu: 100m', 'cpu: 100mi'), 'must be a quantity'],
  [pod.replace('memory: 64Mi', 'memory: 64MB'), 'must be a quantity'],
  [pod.replace('memory: 64Mi', 'memory: 1Gi'), 'is more than its limit'],
  [pod.replace('value: dark', 'value: 5'), 'must be text'],
  [pod.replace('value: dark', 'value: yes'), 'must be text'],
  [
    pod.replace('value: dark', 'value: dark\n          valueFrom:\n            configMapKeyRef: {name: a, key: b}'),
    'both value and valueFrom',
  ],
  [pod.replace('        - name: cache\n', '        - name: cash\n'), 'No volume has the name `cash`'],
  [pod.replace('emptyDir: {}', 'emptydir: {}'), '`emptydir` is no field'],
  [pod.replace('      emptyDir: {}\n', ''), 'needs exactly one source'],
  [pod.replace('      image: nginx:1.29\n', ''), '.image` is missing'],
  [pod.replace('          port: http\n', ''), 'httpGet.port` is missing'],
  [pod.replace('httpGet:', 'httpget:'), '`httpget` is no field'],
  [pod.replace('        httpGet:\n          path: /\n          port: http\n', ''), 'needs exactly one of'],
  [pod.replace('protocol: TCP', 'protocol: HTTP'), 'does not take "HTTP"'],
  [pod.replace('name: nginx', 'name: Nginx_1'), 'no valid container name'],
  [pod.replace('    app: web', '    app: web shop'), 'no valid label value'],
  [pod.replace('secretKeyRef:', 'secretKey:'), '`secretKey` is no field'],
  [service.replace('type: NodePort', 'type: Nodeport'), 'does not take "Nodeport"'],
  [service.replace('nodePort: 30080', 'nodePort: 8080'), 'must be from 30000 to 32767'],
  [service.replace('type: NodePort', 'type: ClusterIP'), 'has no node ports'],
  [service.replace('targetPort: 8080', 'targetPort: "8080"'), 'takes a number or the name of a port'],
  [service.replace('    - name: http', '    - port: 81\n    - name: http'), 'needs a name for each'],
  [service.replace(/ {2}ports:[\s\S]*/, ''), 'has no ports'],
  [service.replace('name: web', 'name: 1web'), 'no valid name'],
  [
    statefulSet.replace('name: files\n              mountPath', 'name: file\n              mountPath'),
    'No volume has the name `file`',
  ],
  [statefulSet.replace(/ {8}accessModes.*\n/, ''), 'how it is accessed'],
  [claim.replace(/ {2}resources[\s\S]*/, ''), 'how much it wants'],
  [claim.replace('ReadWriteOnce', 'ReadWriteonce'), 'does not take "ReadWriteonce"'],
  [ingress.replace('            pathType: Prefix\n', ''), 'pathType` is missing'],
  [ingress.replace('pathType: Prefix', 'pathType: prefix'), 'does not take "prefix"'],
  [ingress.replace(/ {14}service:[\s\S]*/, '              serviceName: web\n'), '`serviceName` is no field'],
  [ingress.replace('path: /\n', 'path: shop\n'), 'must begin with a slash'],
  [ingress.replace('networking.k8s.io/v1', 'networking.k8s.io/v1beta1'), 'removed in Kubernetes 1.22'],
  [autoscaler.replace('autoscaling/v2', 'autoscaling/v2beta2'), 'removed in Kubernetes 1.26'],
  [autoscaler.replace('minReplicas: 2', 'minReplicas: 20'), 'is less than minReplicas'],
  [autoscaler.replace('minReplicas: 2', 'minReplicas: 0'), 'cannot be 0 in Kubernetes 1.36'],
  [autoscaler.replace('type: Resource\n', 'type: Cpu\n'), 'does not take "Cpu"'],
  [
    autoscaler.replace(/ {2}metrics[\s\S]*/, '  targetCPUUtilizationPercentage: 60\n'),
    '`targetCPUUtilizationPercentage` is no field',
  ],
  [job.replace('      restartPolicy: Never\n', ''), 'needs `restartPolicy`'],
  [cronJob.replace('batch/v1', 'batch/v1beta1'), 'removed in Kubernetes 1.25'],
  [cronJob.replace('0 3 * * 1-5', '0 25 * * *'), 'is no schedule'],
  [cronJob.replace('0 3 * * 1-5', 'daily'), 'is no schedule'],
  [configMap.replace('mode: dark', 'port: 80'), 'must be text'],
  [secret.replace('ZXhhbXBsZQ==', 'example!'), 'must be base64 text'],
  [binding.replace('kind: Role\n', 'kind: Rule\n'), 'does not take "Rule"'],
  [binding.replace('    namespace: shop\n', ''), 'needs its namespace'],
  [
    budget.replace('minAvailable: 50%', 'minAvailable: 50%\n  maxUnavailable: 1'),
    'either minAvailable or maxUnavailable',
  ],
  [networkPolicy.replace('policyTypes: [Ingress]', 'policyTypes: [ingress]'), 'does not take "ingress"'],
  [
    networkPolicy.replace('podSelector:\n    matchLabels', 'podSelector:\n    matchlabels'),
    '`matchlabels` is no field',
  ],
  [httpRoute.replace('backendRefs:', 'backendRef:'), '`backendRef` is no field'],
  [httpRoute.replace('type: PathPrefix', 'type: Prefix'), 'does not take "Prefix"'],
  [httpRoute.replace('gateway.networking.k8s.io/v1', 'gateway.networking.k8s.io/v1alpha2'), 'has no HTTPRoute in'],
  [gone('policy/v1beta1', 'PodSecurityPolicy'), 'removed in Kubernetes 1.25'],
  [gone('rbac.authorization.k8s.io/v1beta1', 'Role'), 'removed in Kubernetes 1.22'],
  [gone('apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition'), 'removed in Kubernetes 1.22'],
  [gone('example.com/v1', 'Widget'), 'no kind `Widget` in example.com/v1'],
  ['just some text', 'no Kubernetes object'],
  ['# nothing but a comment\n', 'no manifest here'],
];
