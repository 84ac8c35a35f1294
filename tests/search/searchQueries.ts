// The queries that search is judged by, written from the list of addresses and titles alone.
// `wanted`: every address that a reader would accept as the right first result.
export const searchQueries: readonly {query: string; wanted: readonly string[]; kind: string}[] = [
  // two sides
  {
    query: 'k8s or swarm',
    wanted: ['swarm-vs-kubernetes', 'docker-vs-kubernetes/swarm-or-kubernetes'],
    kind: 'two sides',
  },
  {query: 'kubernetes vs docker', wanted: ['docker-vs-kubernetes'], kind: 'two sides'},
  {query: 'containers or virtual machines', wanted: ['container-vs-vm'], kind: 'two sides'},
  {query: 'vm vs docker', wanted: ['container-vs-vm'], kind: 'two sides'},
  {query: 'k8s versus compose', wanted: ['compose-vs-kubernetes'], kind: 'two sides'},
  {
    query: 'docker compose or kubernetes for production',
    wanted: ['compose-vs-kubernetes', 'compose-vs-kubernetes/only-for-development'],
    kind: 'two sides',
  },
  {query: 'sts vs deployment', wanted: ['deployment-vs-statefulset-vs-daemonset'], kind: 'two sides'},
  {query: 'daemonset or deployment', wanted: ['deployment-vs-statefulset-vs-daemonset'], kind: 'two sides'},
  {query: 'crio or containerd', wanted: ['docker-vs-containerd-vs-cri-o'], kind: 'two sides'},
  {query: 'container vs image', wanted: ['image-vs-container'], kind: 'two sides'},
  {query: 'difference between pod and container', wanted: ['pod-vs-container'], kind: 'two sides'},
  {query: 'clusterip vs nodeport', wanted: ['service-types'], kind: 'two sides'},
  {query: 'namespaces vs cgroups', wanted: ['container-vs-vm/namespaces-or-cgroups'], kind: 'two sides'},
  {
    query: 'containerd vs runc',
    wanted: ['docker-vs-containerd-vs-cri-o/containerd-or-runc', 'docker-vs-containerd-vs-cri-o/low-level-runtime'],
    kind: 'two sides',
  },
  {query: 'export vs save docker', wanted: ['image-vs-container/save-or-export'], kind: 'two sides'},
  {query: 'stack deploy vs compose up', wanted: ['swarm-vs-kubernetes/stack-deploy-or-compose-up'], kind: 'two sides'},
  // half typed
  {
    query: 'k8s autosc',
    wanted: [
      'docker-vs-kubernetes/autoscalers-built-in',
      'swarm-vs-kubernetes/autoscaling',
      'docker-vs-kubernetes/scaling',
      'docker-vs-kubernetes/hpa-does-nothing',
    ],
    kind: 'half typed',
  },
  {query: 'docker sw', wanted: ['swarm-vs-kubernetes', 'docker-vs-kubernetes/swarm-or-kubernetes'], kind: 'half typed'},
  {
    query: 'headl',
    wanted: [
      'service-types/when-headless',
      'service-types/headless-is-a-type',
      'deployment-vs-statefulset-vs-daemonset/why-headless-service',
    ],
    kind: 'half typed',
  },
  {query: 'endpointsl', wanted: ['service-types/what-is-an-endpointslice'], kind: 'half typed'},
  {
    query: 'externaln',
    wanted: ['service-types/externalname-forwards', 'service-types/target-without-a-name'],
    kind: 'half typed',
  },
  {query: 'user namesp', wanted: ['container-vs-vm/what-user-namespaces-change'], kind: 'half typed'},
  {query: 'kube-pr', wanted: ['service-types/kube-proxy-modes'], kind: 'half typed'},
  {query: 'routing m', wanted: ['swarm-vs-kubernetes/mesh-or-nodeport'], kind: 'half typed'},
  {query: 'pause con', wanted: ['pod-vs-container/pause-container'], kind: 'half typed'},
  {
    query: 'multi plat',
    wanted: ['image-vs-container/multi-platform-image', 'image-vs-container/platforms'],
    kind: 'half typed',
  },
  {query: 'service disc', wanted: ['docker-vs-kubernetes/service-discovery'], kind: 'half typed'},
  {
    query: 'emptyd',
    wanted: ['pod-vs-container/emptydir-lost-on-crash', 'pod-vs-container/volumes'],
    kind: 'half typed',
  },
  {
    query: 'docker compose scal',
    wanted: ['compose-vs-kubernetes/second-replica', 'compose-vs-kubernetes/scaling'],
    kind: 'half typed',
  },
  // abbreviation
  {
    query: 'hpa',
    wanted: [
      'docker-vs-kubernetes/hpa-does-nothing',
      'docker-vs-kubernetes/autoscalers-built-in',
      'docker-vs-kubernetes/scaling',
      'deployment-vs-statefulset-vs-daemonset/daemonset-replicas',
    ],
    kind: 'abbreviation',
  },
  {query: 'vpa', wanted: ['docker-vs-kubernetes/autoscalers-built-in'], kind: 'abbreviation'},
  {
    query: 'sts headless svc',
    wanted: ['deployment-vs-statefulset-vs-daemonset/why-headless-service'],
    kind: 'abbreviation',
  },
  {query: 'ds hpa', wanted: ['deployment-vs-statefulset-vs-daemonset/daemonset-replicas'], kind: 'abbreviation'},
  {
    query: 'pvc after scaling down sts',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/volumes-deleted-too',
      'deployment-vs-statefulset-vs-daemonset/deletion',
      'deployment-vs-statefulset-vs-daemonset/storage',
    ],
    kind: 'abbreviation',
  },
  {query: 'svc types', wanted: ['service-types'], kind: 'abbreviation'},
  {
    query: 'cri',
    wanted: [
      'docker-vs-containerd-vs-cri-o/cri-or-oci',
      'docker-vs-containerd-vs-cri-o/docker-brings-cri',
      'docker-vs-containerd-vs-cri-o/kubelet-access',
      'docker-vs-containerd-vs-cri-o',
    ],
    kind: 'abbreviation',
  },
  {query: 'oci', wanted: ['docker-vs-containerd-vs-cri-o/cri-or-oci'], kind: 'abbreviation'},
  {query: 'cni', wanted: ['docker-vs-kubernetes/networking'], kind: 'abbreviation'},
  {
    query: 'lb svc on bare metal',
    wanted: ['service-types/loadbalancer-works-everywhere', 'service-types/requirements'],
    kind: 'abbreviation',
  },
  {query: 'qos', wanted: ['pod-vs-container/resources'], kind: 'abbreviation'},
  {query: 'ing is a svc?', wanted: ['docker-vs-kubernetes/ingress-service-type'], kind: 'abbreviation'},
  {
    query: 'rs of a deploy',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/rollback-through-replicasets',
      'deployment-vs-statefulset-vs-daemonset/what-it-creates',
    ],
    kind: 'abbreviation',
  },
  // spelling
  {query: 'kuberntes or dokcer', wanted: ['docker-vs-kubernetes'], kind: 'spelling'},
  {
    query: 'dokcer swarm',
    wanted: ['swarm-vs-kubernetes', 'docker-vs-kubernetes/swarm-or-kubernetes'],
    kind: 'spelling',
  },
  {query: 'statefull set', wanted: ['deployment-vs-statefulset-vs-daemonset'], kind: 'spelling'},
  {query: 'contianer vs virtaul machine', wanted: ['container-vs-vm'], kind: 'spelling'},
  {
    query: 'deamonset on all nodes',
    wanted: ['deployment-vs-statefulset-vs-daemonset/daemonset-every-node'],
    kind: 'spelling',
  },
  {
    query: 'kuberentes node dies',
    wanted: [
      'docker-vs-kubernetes/node-dies',
      'deployment-vs-statefulset-vs-daemonset/node-failure',
      'pod-vs-container/bare-pod-node-dies',
      'swarm-vs-kubernetes/node-failure',
    ],
    kind: 'spelling',
  },
  {query: 'continerd', wanted: ['docker-vs-containerd-vs-cri-o'], kind: 'spelling'},
  {query: 'cgoups', wanted: ['container-vs-vm/namespaces-or-cgroups'], kind: 'spelling'},
  {query: 'end piont slice', wanted: ['service-types/what-is-an-endpointslice'], kind: 'spelling'},
  {
    query: 'secerts encripted',
    wanted: [
      'docker-vs-kubernetes/secrets-are-encrypted',
      'swarm-vs-kubernetes/secrets',
      'compose-vs-kubernetes/secrets',
    ],
    kind: 'spelling',
  },
  {
    query: 'gvizor',
    wanted: ['container-vs-vm/gvisor-or-kata', 'docker-vs-containerd-vs-cri-o/stronger-sandbox'],
    kind: 'spelling',
  },
  {query: 'quorom lost', wanted: ['swarm-vs-kubernetes/quorum-lost'], kind: 'spelling'},
  {
    query: 'dokerfile layers chache',
    wanted: ['image-vs-container/layers-and-cache', 'image-vs-container/every-instruction-a-layer'],
    kind: 'spelling',
  },
  {
    query: 'side car container',
    wanted: [
      'pod-vs-container/sidecar-any-second',
      'pod-vs-container/delete-with-sidecar',
      'pod-vs-container/right-multi-container-pod',
      'pod-vs-container/proxy-beside-the-app',
    ],
    kind: 'spelling',
  },
  // error word
  {
    query: 'crashloopbackoff',
    wanted: [
      'docker-vs-kubernetes/what-restarts-what',
      'pod-vs-container/failure',
      'pod-vs-container/restart-policy',
      'pod-vs-container/status',
    ],
    kind: 'error word',
  },
  {
    query: 'imagepullbackoff image built on the node',
    wanted: ['docker-vs-containerd-vs-cri-o/built-on-the-node'],
    kind: 'error word',
  },
  {
    query: 'oomkilled',
    wanted: ['pod-vs-container/one-of-three-out-of-memory', 'pod-vs-container/resources', 'container-vs-vm/limits'],
    kind: 'error word',
  },
  {
    query: 'pod pending',
    wanted: ['pod-vs-container/status', 'pod-vs-container/scheduling', 'pod-vs-container/retry-on-gpu-node'],
    kind: 'error word',
  },
  {
    query: 'external-ip pending',
    wanted: ['service-types/loadbalancer-works-everywhere', 'service-types/failure-sign', 'service-types/requirements'],
    kind: 'error word',
  },
  {query: 'unknown flag --scale', wanted: ['docker-vs-kubernetes/docker-run-scale'], kind: 'error word'},
  {query: 'hpa targets unknown', wanted: ['docker-vs-kubernetes/hpa-does-nothing'], kind: 'error word'},
  {
    query: 'progressDeadlineExceeded',
    wanted: ['deployment-vs-statefulset-vs-daemonset/stuck-rollout', 'docker-vs-kubernetes/automatic-rollback'],
    kind: 'error word',
  },
  {
    query: 'port is already allocated compose scale',
    wanted: ['compose-vs-kubernetes/second-replica', 'compose-vs-kubernetes/scaling'],
    kind: 'error word',
  },
  {query: 'the swarm does not have a leader', wanted: ['swarm-vs-kubernetes/quorum-lost'], kind: 'error word'},
  {
    query: 'docker command not found on node',
    wanted: ['docker-vs-containerd-vs-cri-o/docker-ps-on-node', 'docker-vs-containerd-vs-cri-o/command-line'],
    kind: 'error word',
  },
  {
    query: 'exec format error',
    wanted: [
      'image-vs-container/platforms',
      'image-vs-container/multi-platform-image',
      'image-vs-container/image-runs-anywhere',
      'container-vs-vm/runs-anywhere',
    ],
    kind: 'error word',
  },
  {
    query: 'exec "sh" executable file not found',
    wanted: ['pod-vs-container/image-without-shell', 'pod-vs-container/bug-without-a-shell'],
    kind: 'error word',
  },
  {
    query: 'statefulset pod stuck terminating node not ready',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/dead-node-statefulset',
      'deployment-vs-statefulset-vs-daemonset/force-delete-first',
      'deployment-vs-statefulset-vs-daemonset/node-failure',
    ],
    kind: 'error word',
  },
  // question
  {
    query: 'what is happening exactly when i write docker run',
    wanted: ['image-vs-container/docker-run-steps'],
    kind: 'question',
  },
  {query: 'how to make docker image not so big', wanted: ['image-vs-container/smaller-image'], kind: 'question'},
  {query: 'can i run compose on two servers', wanted: ['compose-vs-kubernetes/several-hosts'], kind: 'question'},
  {
    query: 'how many swarm managers do i need',
    wanted: ['swarm-vs-kubernetes/how-many-managers', 'swarm-vs-kubernetes/four-managers'],
    kind: 'question',
  },
  {
    query: 'how the pod can know real ip of client',
    wanted: ['service-types/keep-the-client-ip', 'service-types/client-ip', 'service-types/block-by-client-address'],
    kind: 'question',
  },
  {
    query: 'when should i not use kubernetes',
    wanted: ['docker-vs-kubernetes/kubernetes-wrong-choice'],
    kind: 'question',
  },
  {
    query: 'how do i debug a pod when there is no bash inside',
    wanted: ['pod-vs-container/image-without-shell', 'pod-vs-container/bug-without-a-shell'],
    kind: 'question',
  },
  {
    query: 'what can the hacker do if he gets out of the container',
    wanted: ['container-vs-vm/after-an-escape'],
    kind: 'question',
  },
  {
    query: 'for database which one to take, deployment or statefulset',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/deployment-no-storage',
      'deployment-vs-statefulset-vs-daemonset/typical-use',
      'deployment-vs-statefulset-vs-daemonset/storage',
      'deployment-vs-statefulset-vs-daemonset',
    ],
    kind: 'question',
  },
  {
    query: 'why all my grpc requests go to the same pod',
    wanted: ['service-types/balances-every-request'],
    kind: 'question',
  },
  {
    query: 'how two containers in one pod talk to each other',
    wanted: ['pod-vs-container/ip-and-ports', 'pod-vs-container/which-namespaces', 'pod-vs-container/namespaces'],
    kind: 'question',
  },
  {
    query: 'where to run db migration so it runs only once before the app',
    wanted: ['pod-vs-container/migrate-before-start'],
    kind: 'question',
  },
  {
    query: 'do i need docker installed on the kubernetes nodes',
    wanted: [
      'docker-vs-kubernetes/docker-engine-on-a-node',
      'docker-vs-kubernetes/docker-is-the-runtime',
      'docker-vs-containerd-vs-cri-o/kubelet-access',
    ],
    kind: 'question',
  },
  {
    query: 'where should i put the db password',
    wanted: [
      'image-vs-container/database-password',
      'docker-vs-kubernetes/configuration',
      'compose-vs-kubernetes/secrets',
    ],
    kind: 'question',
  },
  {
    query: 'is it still worth to use virtual machine today',
    wanted: ['container-vs-vm/when-still-a-vm', 'container-vs-vm/containers-replaced-vms'],
    kind: 'question',
  },
  {
    query: 'how to tell kubernetes start my app after the database',
    wanted: ['compose-vs-kubernetes/replace-depends-on', 'compose-vs-kubernetes/start-order'],
    kind: 'question',
  },
  // words in any order
  {query: 'pod why not container', wanted: ['pod-vs-container/why-pods'], kind: 'words in any order'},
  {
    query: 'empty node after maintenance swarm',
    wanted: ['swarm-vs-kubernetes/node-comes-back'],
    kind: 'words in any order',
  },
  {
    query: 'kernel mac docker which',
    wanted: ['container-vs-vm/docker-on-a-mac', 'container-vs-vm/native-on-mac'],
    kind: 'words in any order',
  },
  {query: 'data deleted compose down', wanted: ['compose-vs-kubernetes/down-deletes-data'], kind: 'words in any order'},
  {query: 'zone same traffic service', wanted: ['service-types/stay-in-the-zone'], kind: 'words in any order'},
  {query: 'ip service ping', wanted: ['service-types/ping-the-cluster-ip'], kind: 'words in any order'},
  {
    query: 'slow update statefulset many pods',
    wanted: ['deployment-vs-statefulset-vs-daemonset/faster-statefulset-update'],
    kind: 'words in any order',
  },
  {
    query: 'driver gpu some nodes',
    wanted: ['deployment-vs-statefulset-vs-daemonset/gpu-driver-on-some-nodes'],
    kind: 'words in any order',
  },
  {
    query: 'copies data replicas statefulset',
    wanted: ['deployment-vs-statefulset-vs-daemonset/statefulset-replicates'],
    kind: 'words in any order',
  },
  {
    query: 'containerd node migrate from docker',
    wanted: ['docker-vs-containerd-vs-cri-o/move-a-node'],
    kind: 'words in any order',
  },
  {
    query: 'removed service from compose file still running',
    wanted: ['compose-vs-kubernetes/deleted-from-file'],
    kind: 'words in any order',
  },
  {
    query: 'memory more pod without recreate',
    wanted: ['pod-vs-container/resize-needs-new-pod'],
    kind: 'words in any order',
  },
  {
    query: 'scripts customers untrusted run isolated',
    wanted: ['container-vs-vm/customers-upload-scripts'],
    kind: 'words in any order',
  },
  {
    query: 'kubectl apply to process all components',
    wanted: ['docker-vs-containerd-vs-cri-o/apply-to-process'],
    kind: 'words in any order',
  },
  // punctuation and case
  {
    query: 'docker-compose',
    wanted: ['compose-vs-kubernetes', 'compose-vs-kubernetes/version-line'],
    kind: 'punctuation and case',
  },
  {
    query: 'CRI-O',
    wanted: ['docker-vs-containerd-vs-cri-o', 'docker-vs-containerd-vs-cri-o/cri-o-same-thing'],
    kind: 'punctuation and case',
  },
  {query: 'Docker  VS.  KUBERNETES??', wanted: ['docker-vs-kubernetes'], kind: 'punctuation and case'},
  {query: 'Pod/Container', wanted: ['pod-vs-container'], kind: 'punctuation and case'},
  {
    query: '/var/run/docker.sock',
    wanted: ['docker-vs-containerd-vs-cri-o/agent-needs-docker-api'],
    kind: 'punctuation and case',
  },
  {
    query: 'restart: always',
    wanted: ['compose-vs-kubernetes/restart-heals', 'pod-vs-container/restart-policy'],
    kind: 'punctuation and case',
  },
  {
    query: 'depends_on:',
    wanted: [
      'compose-vs-kubernetes/replace-depends-on',
      'compose-vs-kubernetes/depends-on-ready',
      'compose-vs-kubernetes/start-order',
    ],
    kind: 'punctuation and case',
  },
  {
    query: ':latest tag',
    wanted: ['image-vs-container/latest-is-newest', 'image-vs-container/tag-or-digest'],
    kind: 'punctuation and case',
  },
  {
    query: 'externalTrafficPolicy: Local',
    wanted: [
      'service-types/keep-the-client-ip',
      'service-types/client-ip',
      'service-types/node-without-pod',
      'service-types/block-by-client-address',
    ],
    kind: 'punctuation and case',
  },
  {
    query: 'clusterIP: None',
    wanted: [
      'service-types/when-headless',
      'service-types/headless-is-a-type',
      'deployment-vs-statefulset-vs-daemonset/why-headless-service',
    ],
    kind: 'punctuation and case',
  },
  {query: '"EXPOSE 8080"', wanted: ['image-vs-container/expose-opens-a-port'], kind: 'punctuation and case'},
  {
    query: 'port/targetPort/nodePort',
    wanted: ['service-types/which-port-is-which', 'service-types/ports'],
    kind: 'punctuation and case',
  },
  {
    query: 'kubectl rollout undo!!',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/undo-restores-all',
      'deployment-vs-statefulset-vs-daemonset/rollback',
      'deployment-vs-statefulset-vs-daemonset/rollback-through-replicasets',
    ],
    kind: 'punctuation and case',
  },
  // plural and forms
  {
    query: 'daemonsets',
    wanted: ['deployment-vs-statefulset-vs-daemonset', 'deployment-vs-statefulset-vs-daemonset/core-job'],
    kind: 'plural and forms',
  },
  {
    query: 'autoscaled swarm',
    wanted: ['swarm-vs-kubernetes/autoscaling', 'swarm-vs-kubernetes/replicas-autoscale'],
    kind: 'plural and forms',
  },
  {query: 'escaping from vms', wanted: ['container-vs-vm/no-escape-from-a-vm'], kind: 'plural and forms'},
  {
    query: 'rolled back automatically',
    wanted: ['docker-vs-kubernetes/automatic-rollback', 'swarm-vs-kubernetes/failed-update-reverts'],
    kind: 'plural and forms',
  },
  {
    query: 'migrating compose apps to kubernetes',
    wanted: ['compose-vs-kubernetes/how-to-migrate'],
    kind: 'plural and forms',
  },
  {query: 'patched containers', wanted: ['container-vs-vm/patching'], kind: 'plural and forms'},
  {
    query: 'probe',
    wanted: ['pod-vs-container/probes', 'compose-vs-kubernetes/health-checks'],
    kind: 'plural and forms',
  },
  {query: 'cronjobs', wanted: ['deployment-vs-statefulset-vs-daemonset/job-instead'], kind: 'plural and forms'},
  {
    query: 'pods restarting',
    wanted: [
      'pod-vs-container/the-pod-restarted',
      'docker-vs-kubernetes/what-restarts-what',
      'docker-vs-kubernetes/pods-restart-and-move',
      'pod-vs-container/restart-policy',
    ],
    kind: 'plural and forms',
  },
  {query: 'tags or digests', wanted: ['image-vs-container/tag-or-digest'], kind: 'plural and forms'},
  {query: 'moving stacks to kubernetes', wanted: ['swarm-vs-kubernetes/move-a-stack'], kind: 'plural and forms'},
  {query: 'short image name', wanted: ['docker-vs-containerd-vs-cri-o/short-names'], kind: 'plural and forms'},
  // remembered wrongly
  {query: 'kubernetes moves pods', wanted: ['docker-vs-kubernetes/pods-restart-and-move'], kind: 'remembered wrongly'},
  {
    query: 'docker images dont work in kubernetes anymore',
    wanted: ['docker-vs-kubernetes/docker-images-stopped', 'docker-vs-containerd-vs-cri-o/rebuild-images'],
    kind: 'remembered wrongly',
  },
  {
    query: 'swarm is dead',
    wanted: [
      'swarm-vs-kubernetes/swarm-was-removed',
      'swarm-vs-kubernetes/healthy-old-swarm',
      'swarm-vs-kubernetes/maintainer',
    ],
    kind: 'remembered wrongly',
  },
  {query: 'container is just a small vm', wanted: ['container-vs-vm/lightweight-vm'], kind: 'remembered wrongly'},
  {
    query: 'root in container is safe',
    wanted: ['container-vs-vm/root-is-only-inside', 'pod-vs-container/pod-protects-the-node', 'container-vs-vm/root'],
    kind: 'remembered wrongly',
  },
  {
    query: 'stopping a container deletes everything in it',
    wanted: ['image-vs-container/stop-loses-data'],
    kind: 'remembered wrongly',
  },
  {
    query: 'statefulset pods have fixed ip',
    wanted: ['deployment-vs-statefulset-vs-daemonset/stable-ip-address'],
    kind: 'remembered wrongly',
  },
  {query: 'swarm cannot heal itself', wanted: ['swarm-vs-kubernetes/no-high-availability'], kind: 'remembered wrongly'},
  {
    query: 'compose waits till the db is up',
    wanted: ['compose-vs-kubernetes/depends-on-ready'],
    kind: 'remembered wrongly',
  },
  {
    query: 'add more containers to the pod for more load',
    wanted: ['pod-vs-container/more-containers-to-scale'],
    kind: 'remembered wrongly',
  },
  {
    query: 'base64 secret is encrypted',
    wanted: ['docker-vs-kubernetes/secrets-are-encrypted'],
    kind: 'remembered wrongly',
  },
  {
    query: 'nodeport opens only on one node',
    wanted: ['service-types/nodeport-only-where-the-pod-runs'],
    kind: 'remembered wrongly',
  },
  {
    query: 'containers have a memory limit by default',
    wanted: ['container-vs-vm/limits-built-in'],
    kind: 'remembered wrongly',
  },
  {
    query: 'swarm volumes move with the container',
    wanted: ['swarm-vs-kubernetes/volume-follows-task'],
    kind: 'remembered wrongly',
  },
  {
    query: 'cri-o can build images',
    wanted: ['docker-vs-containerd-vs-cri-o/cri-o-same-thing', 'docker-vs-containerd-vs-cri-o/build'],
    kind: 'remembered wrongly',
  },
  // topic
  {query: 'swarm', wanted: ['swarm-vs-kubernetes'], kind: 'topic'},
  {query: 'virtualization', wanted: ['container-vs-vm'], kind: 'topic'},
  {query: 'compose', wanted: ['compose-vs-kubernetes'], kind: 'topic'},
  {query: 'statefulset', wanted: ['deployment-vs-statefulset-vs-daemonset'], kind: 'topic'},
  {query: 'container runtimes', wanted: ['docker-vs-containerd-vs-cri-o'], kind: 'topic'},
  {query: 'kubernetes service', wanted: ['service-types'], kind: 'topic'},
  {query: 'docker image', wanted: ['image-vs-container'], kind: 'topic'},
  {query: 'pods', wanted: ['pod-vs-container'], kind: 'topic'},
  {query: 'container orchestration', wanted: ['docker-vs-kubernetes', 'swarm-vs-kubernetes'], kind: 'topic'},
  {query: 'vm', wanted: ['container-vs-vm'], kind: 'topic'},
];
