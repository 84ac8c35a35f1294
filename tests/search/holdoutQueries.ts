/**
 * A second set of queries with the parts that answer them, in the form of `searchQueries`. It was written by somebody who
 * had not seen the first.
 */
export const holdoutQueries: readonly {query: string; wanted: readonly string[]; kind: string}[] = [
  {
    query: 'k8s instead of compose depends_on',
    wanted: ['compose-vs-kubernetes/replace-depends-on', 'compose-vs-kubernetes/start-order'],
    kind: 'two sides',
  },
  {
    query: 'statefulset vs deployment own disk per replica',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/storage',
      'deployment-vs-statefulset-vs-daemonset/deployment-no-storage',
    ],
    kind: 'two sides',
  },
  {query: 'swarm vs k8s secrets at rest', wanted: ['swarm-vs-kubernetes/secrets'], kind: 'two sides'},
  {
    query: 'crio or containerd for windows',
    wanted: ['docker-vs-containerd-vs-cri-o/windows-node-pool', 'docker-vs-containerd-vs-cri-o/operating-systems'],
    kind: 'two sides',
  },
  {query: 'container vs vm boot time', wanted: ['container-vs-vm/start-up'], kind: 'two sides'},
  {query: 'compose up vs stack deploy', wanted: ['swarm-vs-kubernetes/stack-deploy-or-compose-up'], kind: 'two sides'},
  {query: 'gvisor kata which', wanted: ['container-vs-vm/gvisor-or-kata'], kind: 'two sides'},
  {
    query: 'daemonset or deployment for ingress proxy',
    wanted: ['deployment-vs-statefulset-vs-daemonset/proxy-on-many-nodes'],
    kind: 'two sides',
  },
  {
    query: 'nodeport routing mesh same?',
    wanted: ['swarm-vs-kubernetes/mesh-or-nodeport', 'swarm-vs-kubernetes/ingress'],
    kind: 'two sides',
  },
  {
    query: 'lb or clusterip for lots of http apps',
    wanted: ['service-types/thirty-web-apps', 'service-types/typical-use'],
    kind: 'two sides',
  },
  {
    query: 'job vs deployment for migration',
    wanted: ['deployment-vs-statefulset-vs-daemonset/job-instead', 'pod-vs-container/migrate-before-start'],
    kind: 'two sides',
  },
  {
    query: 'dockersh',
    wanted: [
      'docker-vs-kubernetes/runtime',
      'docker-vs-kubernetes/docker-is-the-runtime',
      'docker-vs-containerd-vs-cri-o/why-cri-dockerd',
      'docker-vs-containerd-vs-cri-o/kubelet-access',
      'docker-vs-kubernetes/docker-images-stopped',
    ],
    kind: 'half typed',
  },
  {
    query: 'emptyd',
    wanted: [
      'pod-vs-container/emptydir-lost-on-crash',
      'pod-vs-container/volumes',
      'image-vs-container/restart-keeps-files',
    ],
    kind: 'half typed',
  },
  {
    query: 'headle',
    wanted: [
      'service-types/when-headless',
      'deployment-vs-statefulset-vs-daemonset/why-headless-service',
      'service-types/headless-is-a-type',
      'deployment-vs-statefulset-vs-daemonset/service-dns',
    ],
    kind: 'half typed',
  },
  {query: 'multi sta build', wanted: ['image-vs-container/smaller-image'], kind: 'half typed'},
  {
    query: 'init contai',
    wanted: [
      'pod-vs-container/start-and-stop',
      'pod-vs-container/config-from-template',
      'pod-vs-container/migrate-before-start',
      'compose-vs-kubernetes/start-order',
    ],
    kind: 'half typed',
  },
  {
    query: 'crashloo',
    wanted: ['docker-vs-kubernetes/what-restarts-what', 'pod-vs-container/status', 'pod-vs-container/failure'],
    kind: 'half typed',
  },
  {
    query: 'live migr',
    wanted: ['container-vs-vm/moving', 'container-vs-vm/maintenance-without-a-break'],
    kind: 'half typed',
  },
  {query: 'kube-prox', wanted: ['service-types/kube-proxy-modes', 'service-types/forwarding'], kind: 'half typed'},
  {query: 'runtimecl', wanted: ['docker-vs-containerd-vs-cri-o/stronger-sandbox'], kind: 'half typed'},
  {
    query: 'externaln',
    wanted: [
      'service-types/externalname-forwards',
      'service-types/what-it-adds',
      'service-types/managed-database-name',
      'service-types/target-without-a-name',
      'service-types',
    ],
    kind: 'half typed',
  },
  {
    query: 'compose overri',
    wanted: ['compose-vs-kubernetes/environments', 'compose-vs-kubernetes/same-file-everywhere'],
    kind: 'half typed',
  },
  {
    query: 'sts pvc after delete',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/volumes-deleted-too',
      'deployment-vs-statefulset-vs-daemonset/deletion',
    ],
    kind: 'abbreviation',
  },
  {query: 'hpa not scaling', wanted: ['docker-vs-kubernetes/hpa-does-nothing'], kind: 'abbreviation'},
  {
    query: 'ds on cp nodes',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/daemonset-every-node',
      'deployment-vs-statefulset-vs-daemonset/logs-of-every-node',
      'deployment-vs-statefulset-vs-daemonset/scheduling',
    ],
    kind: 'abbreviation',
  },
  {
    query: 'svc type lb pending',
    wanted: ['service-types/loadbalancer-works-everywhere', 'service-types/failure-sign', 'service-types/requirements'],
    kind: 'abbreviation',
  },
  {
    query: 'rwo 2 replicas diff nodes',
    wanted: ['deployment-vs-statefulset-vs-daemonset/storage'],
    kind: 'abbreviation',
  },
  {query: 'cri vs oci', wanted: ['docker-vs-containerd-vs-cri-o/cri-or-oci'], kind: 'abbreviation'},
  {query: 'cm edited no rollout', wanted: ['compose-vs-kubernetes/configuration'], kind: 'abbreviation'},
  {
    query: 'netpol between ns',
    wanted: [
      'compose-vs-kubernetes/namespace-isolates',
      'compose-vs-kubernetes/names',
      'docker-vs-kubernetes/networking',
    ],
    kind: 'abbreviation',
  },
  {
    query: 'svc no eps',
    wanted: ['service-types/service-does-not-answer', 'service-types/failure-sign'],
    kind: 'abbreviation',
  },
  {
    query: 'gw api vs ing',
    wanted: ['docker-vs-kubernetes/load-balancing', 'docker-vs-kubernetes/ingress-service-type'],
    kind: 'abbreviation',
  },
  {
    query: 'pv reclaim policy',
    wanted: ['docker-vs-kubernetes/storage', 'compose-vs-kubernetes/volumes'],
    kind: 'abbreviation',
  },
  {
    query: '2 of 3 mgrs gone swarm',
    wanted: ['swarm-vs-kubernetes/quorum-lost', 'swarm-vs-kubernetes/control-plane'],
    kind: 'abbreviation',
  },
  {
    query: 'statfulset headles servce',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/why-headless-service',
      'deployment-vs-statefulset-vs-daemonset/service-dns',
      'service-types/when-headless',
    ],
    kind: 'spelling',
  },
  {
    query: 'kuberntes secrts encripted',
    wanted: [
      'docker-vs-kubernetes/secrets-are-encrypted',
      'docker-vs-kubernetes/configuration',
      'compose-vs-kubernetes/secrets',
      'swarm-vs-kubernetes/secrets',
    ],
    kind: 'spelling',
  },
  {
    query: 'deamonset replcias',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/daemonset-replicas',
      'deployment-vs-statefulset-vs-daemonset/scaling',
    ],
    kind: 'spelling',
  },
  {
    query: 'contanerd vs runk',
    wanted: ['docker-vs-containerd-vs-cri-o/containerd-or-runc', 'docker-vs-containerd-vs-cri-o/low-level-runtime'],
    kind: 'spelling',
  },
  {
    query: 'hyperviser escpae',
    wanted: ['container-vs-vm/no-escape-from-a-vm', 'container-vs-vm/security-boundary'],
    kind: 'spelling',
  },
  {
    query: 'swram dead?',
    wanted: [
      'swarm-vs-kubernetes/swarm-was-removed',
      'swarm-vs-kubernetes/maintainer',
      'swarm-vs-kubernetes/healthy-old-swarm',
    ],
    kind: 'spelling',
  },
  {query: 'dokcer imgae too bigg', wanted: ['image-vs-container/smaller-image'], kind: 'spelling'},
  {
    query: 'ephmeral contaner debug',
    wanted: ['pod-vs-container/image-without-shell', 'pod-vs-container/bug-without-a-shell'],
    kind: 'spelling',
  },
  {
    query: 'livness probe vs rediness',
    wanted: ['compose-vs-kubernetes/health-checks', 'pod-vs-container/probes'],
    kind: 'spelling',
  },
  {
    query: 'namspaces and cgruops',
    wanted: ['container-vs-vm/namespaces-or-cgroups', 'container-vs-vm/isolation'],
    kind: 'spelling',
  },
  {query: 'orphen containers compsoe', wanted: ['compose-vs-kubernetes/deleted-from-file'], kind: 'spelling'},
  {
    query: 'extrenalTrafficPolcy locl',
    wanted: ['service-types/keep-the-client-ip', 'service-types/client-ip', 'service-types/node-without-pod'],
    kind: 'spelling',
  },
  {query: 'ImagePullBackOff since cri-o', wanted: ['docker-vs-containerd-vs-cri-o/short-names'], kind: 'error word'},
  {
    query: 'ProgressDeadlineExceeded',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/stuck-rollout',
      'docker-vs-kubernetes/automatic-rollback',
      'docker-vs-kubernetes/rollout',
    ],
    kind: 'error word',
  },
  {
    query: 'port is already allocated scale web',
    wanted: ['compose-vs-kubernetes/second-replica', 'compose-vs-kubernetes/scaling'],
    kind: 'error word',
  },
  {
    query: 'address already in use 2 containers pod',
    wanted: ['pod-vs-container/each-container-port-80', 'pod-vs-container/ip-and-ports'],
    kind: 'error word',
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
    query: 'dependency failed to start container is unhealthy',
    wanted: ['compose-vs-kubernetes/turns-unhealthy', 'compose-vs-kubernetes/start-order'],
    kind: 'error word',
  },
  {
    query: 'unknown flag: --scale',
    wanted: ['docker-vs-kubernetes/docker-run-scale', 'docker-vs-kubernetes/scaling'],
    kind: 'error word',
  },
  {
    query: 'error validating data apiVersion not set compose.yaml',
    wanted: ['compose-vs-kubernetes/apply-the-compose-file'],
    kind: 'error word',
  },
  {
    query: 'x509 hostname mismatch external svc alias',
    wanted: ['service-types/externalname-forwards', 'service-types/failure-sign'],
    kind: 'error word',
  },
  {
    query: 'sts pod stuck Terminating node dead',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/dead-node-statefulset',
      'deployment-vs-statefulset-vs-daemonset/node-failure',
      'deployment-vs-statefulset-vs-daemonset/force-delete-first',
    ],
    kind: 'error word',
  },
  {
    query: 'cannot delete DaemonSet-managed Pods drain',
    wanted: ['deployment-vs-statefulset-vs-daemonset/scheduling'],
    kind: 'error word',
  },
  {
    query: 'OOMKilled',
    wanted: ['pod-vs-container/one-of-three-out-of-memory', 'pod-vs-container/resources'],
    kind: 'error word',
  },
  {
    query: 'why is my old code still running after i pushed a new image',
    wanted: ['image-vs-container/restart-updates', 'image-vs-container/update'],
    kind: 'question',
  },
  {
    query: 'docker is leaving our nodes, must i redo every image build',
    wanted: ['docker-vs-containerd-vs-cri-o/rebuild-images', 'docker-vs-kubernetes/docker-images-stopped'],
    kind: 'question',
  },
  {
    query: 'how can i look at containers on a node without docker',
    wanted: ['docker-vs-containerd-vs-cri-o/docker-ps-on-node', 'docker-vs-containerd-vs-cri-o/command-line'],
    kind: 'question',
  },
  {
    query: 'can i do swarm with just two servers',
    wanted: [
      'swarm-vs-kubernetes/first-failover',
      'swarm-vs-kubernetes/four-managers',
      'swarm-vs-kubernetes/how-many-managers',
    ],
    kind: 'question',
  },
  {
    query: 'do running apps die if all swarm masters are offline',
    wanted: [
      'swarm-vs-kubernetes/workload-dies-with-managers',
      'swarm-vs-kubernetes/control-plane',
      'swarm-vs-kubernetes/quorum-lost',
    ],
    kind: 'question',
  },
  {
    query: 'when is k8s overkill',
    wanted: ['docker-vs-kubernetes/kubernetes-wrong-choice', 'docker-vs-kubernetes/shop-on-one-server'],
    kind: 'question',
  },
  {
    query: 'where do i put the db password',
    wanted: [
      'image-vs-container/database-password',
      'compose-vs-kubernetes/secrets',
      'docker-vs-kubernetes/configuration',
    ],
    kind: 'question',
  },
  {
    query: 'should the app and its postgres be in the same pod',
    wanted: ['pod-vs-container/shop-and-its-database'],
    kind: 'question',
  },
  {
    query: 'how long till pods come back after a node crash',
    wanted: [
      'docker-vs-kubernetes/node-dies',
      'deployment-vs-statefulset-vs-daemonset/node-failure',
      'swarm-vs-kubernetes/node-failure',
      'compose-vs-kubernetes/host-failure',
    ],
    kind: 'question',
  },
  {
    query: 'how do my pods call a partner that only has an ip',
    wanted: ['service-types/partner-with-an-ip', 'service-types/target-without-a-name'],
    kind: 'question',
  },
  {
    query: 'why does grpc traffic hit only one pod',
    wanted: ['service-types/balances-every-request', 'service-types/forwarding'],
    kind: 'question',
  },
  {
    query: 'is docker safe enough to run code from strangers',
    wanted: [
      'container-vs-vm/customers-upload-scripts',
      'container-vs-vm/isolated-like-a-vm',
      'container-vs-vm/security-boundary',
      'container-vs-vm/when-still-a-vm',
      'docker-vs-containerd-vs-cri-o/stronger-sandbox',
    ],
    kind: 'question',
  },
  {query: 'whats this pause thing on my node', wanted: ['pod-vs-container/pause-container'], kind: 'question'},
  {
    query: 'undo rollout what comes back',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/undo-restores-all',
      'deployment-vs-statefulset-vs-daemonset/rollback',
    ],
    kind: 'words in any order',
  },
  {
    query: 'data gone compose down',
    wanted: ['compose-vs-kubernetes/down-deletes-data', 'compose-vs-kubernetes/volumes'],
    kind: 'words in any order',
  },
  {
    query: 'mac kernel docker',
    wanted: ['container-vs-vm/docker-on-a-mac', 'container-vs-vm/native-on-mac'],
    kind: 'words in any order',
  },
  {
    query: 'empty node after reboot rebalance tasks',
    wanted: ['swarm-vs-kubernetes/node-comes-back'],
    kind: 'words in any order',
  },
  {
    query: 'cache dockerfile npm install before copy',
    wanted: ['image-vs-container/layers-and-cache'],
    kind: 'words in any order',
  },
  {query: 'finish never job sidecar', wanted: ['pod-vs-container/sidecar-any-second'], kind: 'words in any order'},
  {
    query: 'nodeport targetport mixed up',
    wanted: ['service-types/which-port-is-which', 'service-types/ports'],
    kind: 'words in any order',
  },
  {query: 'export save docker', wanted: ['image-vs-container/save-or-export'], kind: 'words in any order'},
  {
    query: 'downtime every release compose',
    wanted: ['compose-vs-kubernetes/updates', 'compose-vs-kubernetes/ten-releases-a-day'],
    kind: 'words in any order',
  },
  {
    query: 'dockerd restart containers die',
    wanted: ['docker-vs-containerd-vs-cri-o/daemon-restart'],
    kind: 'words in any order',
  },
  {
    query: 'DOCKER-COMPOSE or docker compose??',
    wanted: ['compose-vs-kubernetes/version-line'],
    kind: 'punctuation and case',
  },
  {
    query: 'Kubectl Rollout Undo!',
    wanted: [
      'docker-vs-kubernetes/rollout',
      'deployment-vs-statefulset-vs-daemonset/rollback',
      'deployment-vs-statefulset-vs-daemonset/rollback-through-replicasets',
      'docker-vs-kubernetes/automatic-rollback',
      'deployment-vs-statefulset-vs-daemonset/undo-restores-all',
      'compose-vs-kubernetes/updates',
    ],
    kind: 'punctuation and case',
  },
  {
    query: 'ClusterIP:None',
    wanted: [
      'service-types/headless-is-a-type',
      'service-types/when-headless',
      'deployment-vs-statefulset-vs-daemonset/service-dns',
      'deployment-vs-statefulset-vs-daemonset/why-headless-service',
    ],
    kind: 'punctuation and case',
  },
  {
    query: 'hostUsers=false',
    wanted: [
      'container-vs-vm/what-user-namespaces-change',
      'pod-vs-container/security',
      'pod-vs-container/pod-protects-the-node',
      'container-vs-vm/root',
    ],
    kind: 'punctuation and case',
  },
  {
    query: '--update-failure-action',
    wanted: [
      'swarm-vs-kubernetes/failed-update-reverts',
      'swarm-vs-kubernetes/updates',
      'docker-vs-kubernetes/rollout',
    ],
    kind: 'punctuation and case',
  },
  {
    query: 'CRI-O/OPENSHIFT',
    wanted: ['docker-vs-containerd-vs-cri-o/lab-like-openshift', 'docker-vs-containerd-vs-cri-o/where-you-meet-it'],
    kind: 'punctuation and case',
  },
  {
    query: 'EXPOSE 8080 / -p',
    wanted: ['image-vs-container/expose-opens-a-port', 'image-vs-container/settings'],
    kind: 'punctuation and case',
  },
  {
    query: 'image:LATEST',
    wanted: ['image-vs-container/latest-is-newest', 'image-vs-container/tag-or-digest', 'image-vs-container/identity'],
    kind: 'punctuation and case',
  },
  {
    query: 'depends_on: { condition: service_healthy }',
    wanted: ['compose-vs-kubernetes/depends-on-ready', 'compose-vs-kubernetes/start-order'],
    kind: 'punctuation and case',
  },
  {query: 'pinging services', wanted: ['service-types/ping-the-cluster-ip'], kind: 'plural and forms'},
  {
    query: 'sharded caches',
    wanted: ['deployment-vs-statefulset-vs-daemonset/cache-by-shard'],
    kind: 'plural and forms',
  },
  {
    query: 'stopping containers loses files',
    wanted: ['image-vs-container/stop-loses-data', 'image-vs-container/written-data'],
    kind: 'plural and forms',
  },
  {query: 'migrating stacks to kube', wanted: ['swarm-vs-kubernetes/move-a-stack'], kind: 'plural and forms'},
  {
    query: 'limiting memory of containers',
    wanted: ['container-vs-vm/limits', 'container-vs-vm/limits-built-in'],
    kind: 'plural and forms',
  },
  {
    query: 'patching base images',
    wanted: ['container-vs-vm/patching', 'image-vs-container/update'],
    kind: 'plural and forms',
  },
  {
    query: 'verifying signatures per namespaces',
    wanted: ['docker-vs-containerd-vs-cri-o/signed-per-namespace'],
    kind: 'plural and forms',
  },
  {
    query: 'sidecars',
    wanted: [
      'pod-vs-container/start-and-stop',
      'pod-vs-container/sidecar-any-second',
      'pod-vs-container/right-multi-container-pod',
      'pod-vs-container/delete-with-sidecar',
      'pod-vs-container/proxy-beside-the-app',
    ],
    kind: 'plural and forms',
  },
  {
    query: 'pinned databases in swarms',
    wanted: ['swarm-vs-kubernetes/storage', 'swarm-vs-kubernetes/volume-follows-task'],
    kind: 'plural and forms',
  },
  {
    query: 'pod moves to other node when it fails',
    wanted: [
      'docker-vs-kubernetes/pods-restart-and-move',
      'pod-vs-container/failure',
      'pod-vs-container/scheduling',
      'docker-vs-kubernetes/fault-tolerance',
    ],
    kind: 'remembered wrongly',
  },
  {
    query: 'every dockerfile line = new layer',
    wanted: ['image-vs-container/every-instruction-a-layer'],
    kind: 'remembered wrongly',
  },
  {
    query: 'statefulset syncs db copies',
    wanted: ['deployment-vs-statefulset-vs-daemonset/statefulset-replicates'],
    kind: 'remembered wrongly',
  },
  {
    query: 'sts pods have static ip',
    wanted: [
      'deployment-vs-statefulset-vs-daemonset/stable-ip-address',
      'deployment-vs-statefulset-vs-daemonset/identity',
    ],
    kind: 'remembered wrongly',
  },
  {
    query: 'type: Ingress in service yaml',
    wanted: ['docker-vs-kubernetes/ingress-service-type'],
    kind: 'remembered wrongly',
  },
  {
    query: 'swarm autoscaler cpu',
    wanted: ['swarm-vs-kubernetes/replicas-autoscale', 'swarm-vs-kubernetes/autoscaling'],
    kind: 'remembered wrongly',
  },
  {
    query: 'swarm overlay traffic is tls already',
    wanted: ['swarm-vs-kubernetes/overlay-is-encrypted', 'swarm-vs-kubernetes/joining'],
    kind: 'remembered wrongly',
  },
  {
    query: 'rm the ssh key later in dockerfile',
    wanted: ['image-vs-container/deleted-file-is-gone'],
    kind: 'remembered wrongly',
  },
  {
    query: 'no containerPort so port is closed',
    wanted: ['pod-vs-container/container-port-opens', 'pod-vs-container/ip-and-ports'],
    kind: 'remembered wrongly',
  },
  {
    query: 'k8s reverts a broken release alone',
    wanted: [
      'docker-vs-kubernetes/automatic-rollback',
      'docker-vs-kubernetes/rollout',
      'deployment-vs-statefulset-vs-daemonset/rollback',
      'swarm-vs-kubernetes/updates',
    ],
    kind: 'remembered wrongly',
  },
  {
    query: 'root in container cant hurt host',
    wanted: [
      'container-vs-vm/root-is-only-inside',
      'pod-vs-container/pod-protects-the-node',
      'container-vs-vm/root',
      'container-vs-vm/after-an-escape',
      'pod-vs-container/security',
    ],
    kind: 'remembered wrongly',
  },
  {
    query: 'more ram means recreate the pod',
    wanted: ['pod-vs-container/resize-needs-new-pod', 'pod-vs-container/updates'],
    kind: 'remembered wrongly',
  },
  {query: 'docker or k8s', wanted: ['docker-vs-kubernetes'], kind: 'topic'},
  {query: 'vms or containers', wanted: ['container-vs-vm'], kind: 'topic'},
  {query: 'swarm k8s', wanted: ['swarm-vs-kubernetes'], kind: 'topic'},
  {query: 'crio containerd docker', wanted: ['docker-vs-containerd-vs-cri-o'], kind: 'topic'},
  {query: 'sts ds deploy', wanted: ['deployment-vs-statefulset-vs-daemonset'], kind: 'topic'},
  {query: 'clusterip nodeport lb externalname', wanted: ['service-types'], kind: 'topic'},
  {query: 'img vs container diff', wanted: ['image-vs-container'], kind: 'topic'},
  {query: 'k8s compose', wanted: ['compose-vs-kubernetes'], kind: 'topic'},
  {query: 'pods containrs', wanted: ['pod-vs-container'], kind: 'topic'},
];
