/** A third set, by another person in the voices of five different people; 94 % first and 98 % in the top three, unseen. */
export const thirdQueries: readonly {query: string; wanted: readonly string[]; kind: string}[] = [
  // a nervous junior
  {
    query: 'will i lose my db if i do compose down',
    wanted: ['compose-vs-kubernetes/down-deletes-data', 'compose-vs-kubernetes/volumes'],
    kind: 'question',
  },
  {
    query: 'is container just small vm',
    wanted: ['container-vs-vm/lightweight-vm', 'container-vs-vm/kernel'],
    kind: 'remembered wrongly',
  },
  {
    query: 'i stopped my container are my files gone',
    wanted: ['image-vs-container/stop-loses-data', 'image-vs-container/written-data'],
    kind: 'question',
  },
  {
    query: 'pushed new code same tag still old version running help',
    wanted: ['image-vs-container/restart-updates', 'image-vs-container/update'],
    kind: 'question',
  },
  {
    query: 'do i need k8s for one small server',
    wanted: [
      'docker-vs-kubernetes/kubernetes-wrong-choice',
      'docker-vs-kubernetes/shop-on-one-server',
      'compose-vs-kubernetes',
    ],
    kind: 'question',
  },
  {
    query: 'crashloopbackoff what does it mean',
    wanted: ['docker-vs-kubernetes/what-restarts-what', 'pod-vs-container/status', 'pod-vs-container/failure'],
    kind: 'error word',
  },
  {
    query: 'external ip pending forever',
    wanted: ['service-types/loadbalancer-works-everywhere', 'service-types/failure-sign', 'service-types/requirements'],
    kind: 'error word',
  },
  {query: 'imagepullbackoff', wanted: ['pod-vs-container/status'], kind: 'error word'},
  {
    query: 'k8s secret is base64 is that safe',
    wanted: [
      'docker-vs-kubernetes/secrets-are-encrypted',
      'docker-vs-kubernetes/configuration',
      'compose-vs-kubernetes/secrets',
    ],
    kind: 'question',
  },
  {
    query: 'can two containers in same pod use port 8080',
    wanted: ['pod-vs-container/each-container-port-80', 'pod-vs-container/ip-and-ports'],
    kind: 'question',
  },
  {
    query: 'docker ps shows nothing but i started it',
    wanted: ['image-vs-container/exited-is-gone', 'image-vs-container/states'],
    kind: 'question',
  },
  {query: 'difference image and container pls', wanted: ['image-vs-container'], kind: 'topic'},
  {
    query: 'what is a pod exactly',
    wanted: ['pod-vs-container', 'pod-vs-container/what-it-is', 'pod-vs-container/pod-is-a-container'],
    kind: 'topic',
  },
  {
    query: 'why does my container exit immediately after i start it',
    wanted: ['container-vs-vm/lifetime', 'image-vs-container/docker-run-steps'],
    kind: 'question',
  },
  {
    query: 'i used expose but localhost 80 not working',
    wanted: ['image-vs-container/expose-opens-a-port', 'image-vs-container/settings'],
    kind: 'remembered wrongly',
  },
  {
    query: 'my two containers cant find each other by name why',
    wanted: ['docker-vs-kubernetes/docker-names-everywhere', 'docker-vs-kubernetes/service-discovery'],
    kind: 'question',
  },
  {
    query: 'ingress is a service type right',
    wanted: ['docker-vs-kubernetes/ingress-service-type'],
    kind: 'remembered wrongly',
  },
  {
    query: 'root inside container is that dangerous',
    wanted: [
      'container-vs-vm/root-is-only-inside',
      'container-vs-vm/root',
      'pod-vs-container/pod-protects-the-node',
      'container-vs-vm/after-an-escape',
      'pod-vs-container/security',
    ],
    kind: 'question',
  },
  {
    query: 'exec format error',
    wanted: [
      'image-vs-container/platforms',
      'image-vs-container/image-runs-anywhere',
      'container-vs-vm/runs-anywhere',
      'container-vs-vm/operating-system',
      'image-vs-container/multi-platform-image',
    ],
    kind: 'error word',
  },
  {
    query: 'OOMKilled one container whole pod dead?',
    wanted: ['pod-vs-container/one-of-three-out-of-memory', 'pod-vs-container/resources'],
    kind: 'error word',
  },
  // a senior who types terse commands
  {
    query: 'undo rollout kubectl',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/rollback',
      'deployment-vs-statefulset-vs-daemonset/undo-restores-all',
      'deployment-vs-statefulset-vs-daemonset/rollback-through-replicasets',
      'docker-vs-kubernetes/rollout',
      'docker-vs-kubernetes/automatic-rollback',
    ],
    kind: 'words in any order',
  },
  {
    query: 'docker stack deploy vs compose up',
    wanted: ['swarm-vs-kubernetes/stack-deploy-or-compose-up', 'swarm-vs-kubernetes/stack-file'],
    kind: 'two sides',
  },
  {query: 'kubectl drain ds', wanted: ['deployment-vs-statefulset-vs-daemonset/scheduling'], kind: 'abbreviation'},
  {
    query: 'distroless debug kubectl',
    wanted: ['pod-vs-container/image-without-shell', 'pod-vs-container/bug-without-a-shell'],
    kind: 'words in any order',
  },
  {
    query: 'sts vs deploy',
    wanted: ['deployment-vs-statefulset-vs-daemonset', 'deployment-vs-statefulset-vs-daemonset/core-job'],
    kind: 'abbreviation',
  },
  {query: 'save vs export', wanted: ['image-vs-container/save-or-export'], kind: 'two sides'},
  {
    query: 'externalTrafficPolicy=Local',
    wanted: ['service-types/keep-the-client-ip', 'service-types/client-ip', 'service-types/node-without-pod'],
    kind: 'punctuation and case',
  },
  {query: '--force-new-cluster', wanted: ['swarm-vs-kubernetes/quorum-lost'], kind: 'punctuation and case'},
  {
    query: 'CRICTL PS',
    wanted: ['docker-vs-containerd-vs-cri-o/docker-ps-on-node', 'docker-vs-containerd-vs-cri-o/command-line'],
    kind: 'punctuation and case',
  },
  {
    query: 'ipvs nftables iptables',
    wanted: ['service-types/kube-proxy-modes', 'service-types/forwarding'],
    kind: 'words in any order',
  },
  {query: 'pvc rwo second node', wanted: ['deployment-vs-statefulset-vs-daemonset/storage'], kind: 'abbreviation'},
  {
    query: 'whenDeleted / whenScaled',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/deletion',
      'deployment-vs-statefulset-vs-daemonset/volumes-deleted-too',
    ],
    kind: 'punctuation and case',
  },
  {query: 'kata vs gvisor', wanted: ['container-vs-vm/gvisor-or-kata'], kind: 'two sides'},
  {
    query: 'ProgressDeadlineExceeded',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/stuck-rollout',
      'docker-vs-kubernetes/automatic-rollback',
      'docker-vs-kubernetes/rollout',
    ],
    kind: 'error word',
  },
  {query: 'cri vs oci', wanted: ['docker-vs-containerd-vs-cri-o/cri-or-oci'], kind: 'two sides'},
  {
    query: 'hpa ds',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/daemonset-replicas',
      'deployment-vs-statefulset-vs-daemonset/scaling',
      'docker-vs-kubernetes/hpa-does-nothing',
    ],
    kind: 'abbreviation',
  },
  {
    query: 'svc no endpoints',
    wanted: ['service-types/service-does-not-answer', 'service-types/failure-sign', 'service-types/backends'],
    kind: 'abbreviation',
  },
  {
    query: 'sts maxsurge',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/statefulset-surges',
      'deployment-vs-statefulset-vs-daemonset/updates',
    ],
    kind: 'abbreviation',
  },
  {
    query: '2 of 3 managers gone quorum',
    wanted: [
      'swarm-vs-kubernetes/quorum-lost',
      'swarm-vs-kubernetes/workload-dies-with-managers',
      'swarm-vs-kubernetes/control-plane',
    ],
    kind: 'words in any order',
  },
  {
    query: 'sha256 pin instead of tag',
    wanted: ['image-vs-container/tag-or-digest', 'image-vs-container/identity'],
    kind: 'words in any order',
  },
  // a non-native speaker
  {
    query: 'how many master i need to put in swarm cluster',
    wanted: [
      'swarm-vs-kubernetes/how-many-managers',
      'swarm-vs-kubernetes/four-managers',
      'swarm-vs-kubernetes/control-plane',
    ],
    kind: 'question',
  },
  {
    query: 'kubernets pod restart move other node',
    wanted: [
      'docker-vs-kubernetes/pods-restart-and-move',
      'pod-vs-container/failure',
      'docker-vs-kubernetes/fault-tolerance',
      'pod-vs-container/the-pod-restarted',
      'pod-vs-container/scheduling',
    ],
    kind: 'spelling',
  },
  {
    query: 'container dont have own kernel?',
    wanted: ['container-vs-vm/kernel', 'container-vs-vm/lightweight-vm'],
    kind: 'question',
  },
  {
    query: 'wich is more secure vm or conteiner',
    wanted: ['container-vs-vm/security-boundary', 'container-vs-vm/isolated-like-a-vm'],
    kind: 'spelling',
  },
  {
    query: 'statefullset need headles service why',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/why-headless-service',
      'deployment-vs-statefulset-vs-daemonset/service-dns',
    ],
    kind: 'spelling',
  },
  {
    query: 'database wait before web start compose',
    wanted: ['compose-vs-kubernetes/depends-on-ready', 'compose-vs-kubernetes/start-order'],
    kind: 'words in any order',
  },
  {query: 'how to make smaller the image', wanted: ['image-vs-container/smaller-image'], kind: 'question'},
  {
    query: 'diferent between clusterip and nodeport',
    wanted: ['service-types', 'service-types/what-it-adds', 'service-types/reach'],
    kind: 'spelling',
  },
  {
    query: 'informations of secrets in swarm are crypted',
    wanted: ['swarm-vs-kubernetes/secrets', 'docker-vs-kubernetes/configuration'],
    kind: 'plural and forms',
  },
  {
    query: 'swarm he make autoscale alone?',
    wanted: ['swarm-vs-kubernetes/replicas-autoscale', 'swarm-vs-kubernetes/autoscaling'],
    kind: 'remembered wrongly',
  },
  {
    query: 'the node is died what happen now with my pods',
    wanted: [
      'docker-vs-kubernetes/node-dies',
      'deployment-vs-statefulset-vs-daemonset/node-failure',
      'docker-vs-kubernetes/fault-tolerance',
      'pod-vs-container/bare-pod-node-dies',
      'swarm-vs-kubernetes/node-failure',
    ],
    kind: 'question',
  },
  {
    query: 'volums of statefulset stays after delete',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/volumes-deleted-too',
      'deployment-vs-statefulset-vs-daemonset/deletion',
    ],
    kind: 'spelling',
  },
  {
    query: 'how run one pod in each nodes',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/core-job',
      'deployment-vs-statefulset-vs-daemonset/daemonset-every-node',
      'deployment-vs-statefulset-vs-daemonset/logs-of-every-node',
    ],
    kind: 'plural and forms',
  },
  {
    query: 'docker is deprecate in kubernetes, must rebuilding images?',
    wanted: ['docker-vs-containerd-vs-cri-o/rebuild-images', 'docker-vs-kubernetes/docker-images-stopped'],
    kind: 'remembered wrongly',
  },
  {
    query: 'sidecars containers starts before app',
    wanted: [
      'pod-vs-container/start-and-stop',
      'pod-vs-container/proxy-beside-the-app',
      'pod-vs-container/sidecar-any-second',
    ],
    kind: 'plural and forms',
  },
  {
    query: 'compose file can i give direct to kubectl',
    wanted: ['compose-vs-kubernetes/apply-the-compose-file'],
    kind: 'question',
  },
  {
    query: 'pods are running but gets no traffics',
    wanted: [
      'pod-vs-container/running-means-ready',
      'pod-vs-container/probes',
      'service-types/service-does-not-answer',
    ],
    kind: 'plural and forms',
  },
  {
    query: 'on my mac docker needs linux kernel so where is it',
    wanted: ['container-vs-vm/docker-on-a-mac', 'container-vs-vm/native-on-mac'],
    kind: 'question',
  },
  {
    query: 'copy of image for every container, disk full?',
    wanted: ['image-vs-container/copies-of-the-image', 'image-vs-container/disk-space'],
    kind: 'remembered wrongly',
  },
  {
    query: 'ip adress of statefulset pod is fix',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/stable-ip-address',
      'deployment-vs-statefulset-vs-daemonset/identity',
    ],
    kind: 'spelling',
  },
  // a teammate who remembers half a word
  {
    query: 'headl',
    wanted: [
      'service-types/when-headless',
      'service-types/headless-is-a-type',
      'deployment-vs-statefulset-vs-daemonset/why-headless-service',
      'deployment-vs-statefulset-vs-daemonset/service-dns',
    ],
    kind: 'half typed',
  },
  {
    query: 'dockersh',
    wanted: [
      'docker-vs-kubernetes/docker-is-the-runtime',
      'docker-vs-kubernetes/runtime',
      'docker-vs-containerd-vs-cri-o/why-cri-dockerd',
      'docker-vs-kubernetes/docker-engine-on-a-node',
    ],
    kind: 'half typed',
  },
  {
    query: 'endpointsl',
    wanted: ['service-types/what-is-an-endpointslice', 'service-types/backends'],
    kind: 'half typed',
  },
  {
    query: 'ephem',
    wanted: ['pod-vs-container/image-without-shell', 'pod-vs-container/bug-without-a-shell'],
    kind: 'half typed',
  },
  {
    query: 'emptyd',
    wanted: ['pod-vs-container/emptydir-lost-on-crash', 'pod-vs-container/volumes'],
    kind: 'half typed',
  },
  {
    query: 'kustom',
    wanted: [
      'compose-vs-kubernetes/environments',
      'compose-vs-kubernetes/same-file-everywhere',
      'compose-vs-kubernetes/configuration',
    ],
    kind: 'half typed',
  },
  {
    query: 'routing me',
    wanted: ['swarm-vs-kubernetes/mesh-or-nodeport', 'swarm-vs-kubernetes/ingress'],
    kind: 'half typed',
  },
  {query: 'firecr', wanted: ['container-vs-vm/start-up', 'container-vs-vm/is-every-vm-slow'], kind: 'half typed'},
  {query: 'multi stag', wanted: ['image-vs-container/smaller-image'], kind: 'half typed'},
  {
    query: 'the thing before cri-dockerd, shim something',
    wanted: [
      'docker-vs-containerd-vs-cri-o/why-cri-dockerd',
      'docker-vs-kubernetes/docker-is-the-runtime',
      'docker-vs-kubernetes/runtime',
    ],
    kind: 'remembered wrongly',
  },
  {query: 'network holder pod pause thing', wanted: ['pod-vs-container/pause-container'], kind: 'words in any order'},
  {
    query: 'metal something for load bal',
    wanted: [
      'service-types/requirements',
      'service-types/loadbalancer-works-everywhere',
      'service-types/block-by-client-address',
    ],
    kind: 'half typed',
  },
  {
    query: 'kompose bridge or how was it called',
    wanted: ['compose-vs-kubernetes/how-to-migrate', 'compose-vs-kubernetes/apply-the-compose-file'],
    kind: 'remembered wrongly',
  },
  {
    query: 'replicacontroller keeps old versions for undo',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/rollback-through-replicasets',
      'deployment-vs-statefulset-vs-daemonset/rollback',
      'deployment-vs-statefulset-vs-daemonset/what-it-creates',
    ],
    kind: 'remembered wrongly',
  },
  {
    query: 'livness restart hung',
    wanted: [
      'compose-vs-kubernetes/restart-heals',
      'compose-vs-kubernetes/turns-unhealthy',
      'compose-vs-kubernetes/health-checks',
      'pod-vs-container/probes',
      'docker-vs-kubernetes/fault-tolerance',
    ],
    kind: 'spelling',
  },
  {
    query: 'hostusers false',
    wanted: [
      'container-vs-vm/what-user-namespaces-change',
      'pod-vs-container/security',
      'pod-vs-container/pod-protects-the-node',
      'container-vs-vm/root',
    ],
    kind: 'punctuation and case',
  },
  {
    query: 'swarm dead since mirantis',
    wanted: [
      'swarm-vs-kubernetes/swarm-was-removed',
      'swarm-vs-kubernetes/maintainer',
      'swarm-vs-kubernetes/healthy-old-swarm',
    ],
    kind: 'remembered wrongly',
  },
  {
    query: 'containerd 1.7 + k8s 1.36 ok??',
    wanted: ['docker-vs-containerd-vs-cri-o/which-containerd', 'docker-vs-containerd-vs-cri-o/versions'],
    kind: 'punctuation and case',
  },
  {
    query: 'conmon vs shim',
    wanted: ['docker-vs-containerd-vs-cri-o/process-tree', 'docker-vs-containerd-vs-cri-o/cri-o-same-thing'],
    kind: 'two sides',
  },
  {query: 'trafficdist same zo', wanted: ['service-types/stay-in-the-zone'], kind: 'half typed'},
  // somebody on a phone with thumbs
  {query: 'dokcer vs kubernets', wanted: ['docker-vs-kubernetes', 'docker-vs-kubernetes/core-role'], kind: 'spelling'},
  {
    query: 'Swarm Or K8S???',
    wanted: ['swarm-vs-kubernetes', 'docker-vs-kubernetes/swarm-or-kubernetes'],
    kind: 'punctuation and case',
  },
  {query: 'docker-compose VS. kubernetes', wanted: ['compose-vs-kubernetes'], kind: 'punctuation and case'},
  {query: 'vm container', wanted: ['container-vs-vm'], kind: 'topic'},
  {query: 'containerd docker crio', wanted: ['docker-vs-containerd-vs-cri-o'], kind: 'topic'},
  {query: 'kinds of svc in k8s', wanted: ['service-types', 'service-types/what-it-adds'], kind: 'topic'},
  {
    query: 'daemon set, stateful set or deployment',
    wanted: ['deployment-vs-statefulset-vs-daemonset', 'deployment-vs-statefulset-vs-daemonset/core-job'],
    kind: 'topic',
  },
  {
    query: 'kube or swarm',
    wanted: ['swarm-vs-kubernetes', 'docker-vs-kubernetes/swarm-or-kubernetes'],
    kind: 'two sides',
  },
  {
    query: 'nodeprot only opne where pod is',
    wanted: ['service-types/nodeport-only-where-the-pod-runs', 'service-types/node-without-pod'],
    kind: 'spelling',
  },
  {
    query: 'one pod gets all grpc',
    wanted: ['service-types/balances-every-request', 'service-types/forwarding'],
    kind: 'words in any order',
  },
  {query: 'ping svc ip no reply', wanted: ['service-types/ping-the-cluster-ip'], kind: 'abbreviation'},
  {query: 'cm changed pods dont see it', wanted: ['compose-vs-kubernetes/configuration'], kind: 'abbreviation'},
  {query: 'db migraton in init contaienr', wanted: ['pod-vs-container/migrate-before-start'], kind: 'spelling'},
  {
    query: 'limits for containers',
    wanted: ['container-vs-vm/limits', 'container-vs-vm/limits-built-in', 'pod-vs-container/resources'],
    kind: 'plural and forms',
  },
  {
    query: 'scale web port already allocated',
    wanted: ['compose-vs-kubernetes/second-replica', 'compose-vs-kubernetes/scaling', 'docker-vs-kubernetes/scaling'],
    kind: 'error word',
  },
  {
    query: 'externalname tls cert mismatch',
    wanted: ['service-types/externalname-forwards', 'service-types/failure-sign'],
    kind: 'error word',
  },
  {
    query: 'pod stuck terminating node down',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/dead-node-statefulset',
      'deployment-vs-statefulset-vs-daemonset/node-failure',
      'deployment-vs-statefulset-vs-daemonset/force-delete-first',
    ],
    kind: 'error word',
  },
  {
    query: 'init container or sidecar',
    wanted: ['pod-vs-container/start-and-stop', 'pod-vs-container/sidecar-any-second'],
    kind: 'two sides',
  },
  {
    query: 'layers cached dockerfiles ordering',
    wanted: ['image-vs-container/layers-and-cache'],
    kind: 'plural and forms',
  },
  {
    query: 'finished jobs getting restarted by deployments',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/job-instead',
      'deployment-vs-statefulset-vs-daemonset/core-job',
      'pod-vs-container/restart-policy',
    ],
    kind: 'plural and forms',
  },
];
