export interface ValueFormat {
  commands: string[];
  flags: string[];
  isRight: (value: string) => boolean;
  remedy: string;
}

const RUN = ['docker run', 'docker create'];
const COMPOSE_PORT = /^(\d+(-\d+)?)$/;

/** Formats of values that the tools' help gives in words only, or that just the daemon would refuse. */
export const valueFormats: readonly ValueFormat[] = [
  {
    commands: [...RUN, 'docker compose run'],
    flags: ['publish'],
    isRight: isPublished,
    remedy: 'Write HOST:CONTAINER with ports from 1 to 65535, for example 8080:80.',
  },
  {
    commands: [...RUN, 'docker update'],
    flags: ['restart'],
    isRight: (value) => /^(no|always|unless-stopped|on-failure(:\d+)?)$/.test(value),
    remedy: 'Use one of: no, on-failure[:RETRIES], always, unless-stopped.',
  },
  {
    commands: [...RUN, 'docker service create'],
    flags: ['mount'],
    isRight: isMount,
    remedy: 'Write type=bind|volume|tmpfs|image and key=value pairs such as source=…,target=….',
  },
  {
    commands: ['kubectl scale'],
    flags: ['replicas'],
    isRight: (value) => Number(value) >= 0,
    remedy: 'Write the number of replicas, 0 or more.',
  },
  {
    commands: ['kubectl expose', 'kubectl run', 'kubectl create deployment'],
    flags: ['port'],
    isRight: (value) => value === '' || Number.isNaN(Number(value)) || isPort(value),
    remedy: 'Write a port from 1 to 65535.',
  },
];

function isPort(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

function isPublished(value: string): boolean {
  if (value.includes('=')) return true;
  const [ports = '', protocol = 'tcp'] = value.split('/');
  if (!['tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) return false;
  const [, , host, container] = /^(?:(\[[\da-f:]+\]|[\d.]+):)?(?:([\d-]*):)?([\d-]+)$/i.exec(ports) ?? [];
  if (container === undefined) return false;
  return [host ?? '', container].every(
    (range) =>
      range === '' || (COMPOSE_PORT.test(range) && range.split('-').every((port) => isPort(port) || port === '0')),
  );
}

function isMount(value: string): boolean {
  const pairs = value.split(',').map((pair) => pair.split('='));
  const type = pairs.find(([key]) => key === 'type')?.[1];
  if (type !== undefined && !['bind', 'volume', 'tmpfs', 'image', 'npipe', 'cluster'].includes(type)) return false;
  return pairs.every(([key]) => MOUNT_KEYS.test(key!));
}

const MOUNT_KEYS =
  /^(type|source|src|target|dst|destination|readonly|ro|consistency|bind-propagation|bind-recursive|bind-create-src|volume-(nocopy|label|driver|opt|subpath)|tmpfs-(size|mode|options)|image-subpath)$/;
