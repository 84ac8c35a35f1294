const shop = `name: shop
services:
  web:
    image: nginx:1.29
    ports:
      - "8080:80"
      - "127.0.0.1:8443:443/tcp"
    depends_on:
      api:
        condition: service_healthy
    networks: [front]
  api:
    build:
      context: ./api
      target: runtime
      args:
        NODE_VERSION: "20"
    environment:
      DB_HOST: db
    secrets: [db-password]
    networks:
      front:
      back:
        aliases: [backend]
    healthcheck:
      test: ["CMD", "wget", "-qO-", "http://localhost:3000/health"]
      interval: 10s
      timeout: 3s
      retries: 3
      start_period: 20s
    restart: unless-stopped
    deploy:
      resources:
        limits:
          cpus: "0.5"
          memory: 256M
  db:
    image: postgres:18
    volumes:
      - files:/var/lib/postgresql
      - ./init.sql:/docker-entrypoint-initdb.d/init.sql:ro
    networks: [back]
    stop_grace_period: 1m30s
    shm_size: 128mb
networks:
  front:
  back:
    internal: true
volumes:
  files:
secrets:
  db-password:
    file: ./password.txt
`;

const web = 'services:\n  web:\n    image: nginx:1.29\n';
const webWith = (lines: string) => `${web}${lines.replace(/^/gm, '    ')}\n`;

/** Compose files that are right; the tests, the mutations and the comparison with the real client use them. */
export const rightCompose: readonly string[] = [
  shop,
  web,
  webWith('restart: "no"'),
  webWith('restart: on-failure:3'),
  webWith('ports: ["80", "3000-3005", "9090-9091:8080-8081", "6060:6060/udp"]'),
  webWith('ports:\n  - target: 80\n    published: "8080"\n    protocol: tcp\n    mode: host'),
  webWith('ports: ["${PORT:-8080}:80"]'),
  webWith('expose: ["3000", 4000]'),
  webWith('profiles: [debug]\npull_policy: always'),
  webWith('command: ["nginx", "-g", "daemon off;"]\nentrypoint: /element.sh'),
  webWith('env_file:\n  - path: ./.env\n    required: false'),
  webWith('init: true\nread_only: true\ntmpfs: [/tmp]\ncap_drop: [ALL]\nsecurity_opt: ["no-new-privileges:true"]'),
  webWith('scale: 3'),
  webWith('deploy:\n  replicas: 3\n  update_config:\n    parallelism: 1\n    delay: 10s\n    order: start-first'),
  webWith('deploy:\n  mode: global\n  placement:\n    constraints: ["node.role == worker"]'),
  webWith('logging:\n  driver: json-file\n  options: {max-size: 10m, max-file: "3"}'),
  webWith('extra_hosts: ["host.docker.internal:host-gateway"]\ndns: 1.1.1.1'),
  webWith('ulimits:\n  nproc: 65535\n  nofile: {soft: 20000, hard: 40000}'),
  webWith('volumes:\n  - type: bind\n    source: ./site\n    target: /usr/share/nginx/html\n    read_only: true'),
  webWith('volumes:\n  - type: tmpfs\n    target: /cache\n    tmpfs: {size: 64m}'),
  webWith('develop:\n  watch:\n    - action: sync\n      path: ./src\n      target: /app/src'),
  webWith('labels:\n  com.example.team: web\nmem_limit: 512m\ncpus: 1.5'),
  webWith('network_mode: host'),
  webWith('stop_signal: SIGQUIT\nstop_grace_period: 30s\ntty: true\nstdin_open: true'),
  webWith('x-note: mine\nplatform: linux/amd64\nuser: "1000:1000"\nworking_dir: /app'),
  webWith('gpus: all\npost_start:\n  - command: ./warm.sh'),
  webWith('pre_start:\n  - image: alpine\n    command: ./migrate.sh'),
  'x-base: &base\n  restart: always\nservices:\n  web:\n    <<: *base\n    image: nginx\n',
  'include:\n  - ./db.yaml\nservices:\n  web:\n    image: nginx\n    depends_on: [db]\n'.replace(
    '    depends_on: [db]\n',
    '',
  ),
  'services:\n  web: {image: nginx, configs: [{source: conf, target: /etc/conf}]}\nconfigs:\n  conf:\n    content: hello\n',
  'services:\n  base: {image: nginx}\n  web:\n    extends: {service: base}\n    links: ["base:b"]\n',
  'services:\n  web: {image: nginx, network_mode: "service:vpn"}\n  vpn: {image: example/vpn}\n',
  'services:\n  app: {image: example/app, models: [llm]}\nmodels:\n  llm: {model: ai/smollm2}\n',
  'services:\n  web: {image: nginx, networks: [out]}\nnetworks:\n  out: {external: true, name: shared}\n',
];

/** Compose files with one mistake each, and a piece of the message that must name it. */
export const wrongCompose: readonly (readonly [text: string, message: string])[] = [
  [`version: "3.9"\n${web}`, '`version` is obsolete'],
  [web.replace('services', 'service'), '`service` is no key'],
  ['volumes:\n  files:\n', 'no services'],
  ['# empty\n', 'no Compose file'],
  ['- nginx\n', 'does not take a list'],
  [web.replace('image', 'imgae'), '`imgae` is no key'],
  [web.replace('    image: nginx:1.29\n', '    restart: always\n'), 'neither an image nor a build'],
  [webWith('enviroment: {A: b}'), '`enviroment` is no key'],
  [webWith('image: nginx'), 'stands here twice'],
  [webWith('port: ["80:80"]'), '`port` is no key'],
  [webWith('ports: ["80:eighty"]'), 'port that Compose cannot read'],
  [webWith('ports: ["80:80:80"]'), 'port that Compose cannot read'],
  [webWith('ports: ["70000:80"]'), 'port that Compose cannot read'],
  [webWith('ports: ["80:80/http"]'), 'port that Compose cannot read'],
  [webWith('expose: ["web"]'), 'port that Compose cannot read'],
  [webWith('ports: "80:80"'), 'does not take "80:80"'],
  [webWith('restart: sometimes'), 'does not take `sometimes`'],
  [webWith('healthcheck: {test: "true", interval: 10}'), 'interval` does not take'],
  [webWith('healthcheck: {test: "true", interval: ten}'), 'interval` does not take `ten`'],
  [webWith('healthcheck: {tests: "true"}'), '`tests` is no key'],
  [webWith('stop_grace_period: 1 minute'), 'does not take `1 minute`'],
  [webWith('mem_limit: lots'), 'does not take `lots`'],
  [webWith('deploy: {resources: {limits: {memory: 1 gigabyte}}}'), 'does not take `1 gigabyte`'],
  [webWith('deploy: {resources: {limit: {memory: 1g}}}'), '`limit` is no key'],
  [webWith('deploy: {replicas: three}'), 'does not take `three`'],
  [webWith('scale: 2\ncontainer_name: web'), 'cannot share one container_name'],
  [webWith('deploy: {replicas: 3}\nports: ["8080:80"]'), 'cannot share one host port'],
  [webWith('depends_on: [db]'), 'no service `db`'],
  [webWith('depends_on: {db: {condition: service_started}}'), 'no service `db`'],
  [webWith('depends_on: [web]'), 'depends on itself'],
  [webWith('links: [db]'), 'no service `db`'],
  [webWith('network_mode: "service:vpn"'), 'no service `vpn`'],
  [webWith('extends: {service: base}'), 'no service `base`'],
  [webWith('networks: [front]'), 'no network `front`'],
  [webWith('volumes: ["files:/data"]'), 'no volume `files`'],
  [webWith('volumes: [{type: volume, source: files, target: /data}]'), 'no volume `files`'],
  [webWith('volumes: [{type: vol, source: files, target: /data}]'), 'does not take "vol"'],
  [webWith('secrets: [token]'), 'no secret `token`'],
  [webWith('configs: [conf]'), 'no config `conf`'],
  [webWith('network_mode: host\nports: ["80:80"]'), "uses the host's network"],
  [`${webWith('network_mode: host\nnetworks: [a]')}networks: {a: }\n`, 'both network_mode and networks'],
  [shop.replace('condition: service_healthy', 'condition: healthy'), 'does not take "healthy"'],
  [shop.replace('networks: [back]', 'networks: [bakc]'), 'no network `bakc`'],
  [shop.replace('      - files:/var', '      - file:/var'), 'no volume `file`'],
  [shop.replace('secrets: [db-password]', 'secrets: [db-pasword]'), 'no secret `db-pasword`'],
  [shop.replace('internal: true', 'internal: [maybe]'), 'does not take a list'],
  [shop.replace('context: ./api', 'contex: ./api'), '`contex` is no key'],
  [shop.replace('retries: 3', 'retries: few'), 'does not take `few`'],
  [shop.replace('  web:\n    image', '  web:\n   image'), 'not valid YAML'],
  [shop.replace('services:\n', 'services:\n\tx: 1\n'), 'tabs'],
];
