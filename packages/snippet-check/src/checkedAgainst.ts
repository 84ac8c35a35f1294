import type {SnippetKind} from './checkSnippet';
import type {Edition} from './edition';
import overrides from './grammar/overrides.json';
import compose from './schema/compose.json';
import gateway from './schema/gateway.json';
import {grammarVersion, shellTools} from './shell/grammar';

/**
 * What a snippet of a kind was held against, in words for a reader: tools, versions and where they come from. With the
 * code of a block, only what matters to it is named.
 */
export function checkedAgainst(kind: SnippetKind, edition: Edition, code?: string): string {
  return texts[kind](edition, code);
}

/** The same in short, for under a block of code: `Docker 29.8`; what exactly that is says `checkedAgainst`. */
export function checkedWith(kind: SnippetKind, edition: Edition, code: string): string {
  if (kind === 'shell') return shortNames(code).join(' and ') || 'a shell parser';
  return {
    manifest: `the Kubernetes ${edition} API`,
    compose: 'the Compose Specification',
    dockerfile: 'the Dockerfile reference',
    diagram: 'Mermaid',
  }[kind];
}

const productNames: Record<string, string> = {
  docker: 'Docker',
  'docker compose': 'Compose',
  'docker buildx': 'Buildx',
  helm: 'Helm',
};

const shortNames = (code: string): string[] =>
  clientsIn(code).map((client) => {
    const [, name = '', version = '', latest] =
      /^(.*?) ([\d.]+)(?: with the additions up to ([\d.]+))?$/.exec(client) ?? [];
    return `${productNames[name] ?? name} ${latest ?? version}`;
  });

const kubernetes = (edition: Edition) =>
  edition === '1.36' ? 'the Kubernetes 1.36 API' : `the Kubernetes 1.36 API with the known additions of ${edition}`;

const texts: Record<SnippetKind, (edition: Edition, code?: string) => string> = {
  shell: (_, code) => clientsIn(code).join(' and ') || 'a shell parser; it uses no tool that is known here',
  manifest: (edition, code) =>
    code === undefined || code.includes('gateway.networking.k8s.io')
      ? `${kubernetes(edition)}, and the Gateway API (${gateway.about.version})`
      : kubernetes(edition),
  compose: () => `the ${compose.about.tool} (${compose.about.version})`,
  dockerfile: () => 'the Dockerfile reference, with dockerfile-utils 0.16.3 and our own rules',
  diagram: () => 'Mermaid 11.17.2',
};

/** The clients whose grammar is known, `docker compose` and `docker buildx` apart, as `docker 28.5.2`. */
const clients = shellTools.flatMap((tool) => grammarVersion(tool).split(', '));

/** What was added by hand to a client's grammar, by the name under which `overrides.json` lists it. */
const byHand: Record<string, string> = {docker: 'Docker CLI', 'docker compose': 'Compose', 'docker buildx': 'buildx'};

function clientsIn(code: string | undefined): string[] {
  const commands = clients.map((client) => ({client, name: client.replace(/ [\d.]+$/, '')}));
  return commands
    .filter(({name}) => code === undefined || new RegExp(`\\b${name}\\b(?! (?:compose|buildx)\\b)`).test(code))
    .map(({client, name}) => {
      const latest = new RegExp(`${byHand[name] ?? '$^'} to ([\\d.]*\\d)`).exec(overrides.about.version)?.[1];
      return latest === undefined ? client : `${client} with the additions up to ${latest}`;
    });
}
