import {checkCompose} from './compose/checkCompose';
import {checkDiagram} from './diagram/checkDiagram';
import {checkDockerfile} from './dockerfile/checkDockerfile';
import type {Edition} from './edition';
import {checkManifest} from './manifest/checkManifest';
import type {SnippetProblem} from './problem';
import {checkShell} from './shell/checkShell';

/** Every kind of snippet that can be checked, in the order they are listed to people. */
export const snippetKinds = ['shell', 'manifest', 'compose', 'dockerfile', 'diagram'] as const;

export type SnippetKind = (typeof snippetKinds)[number];

/** Checks one printed snippet; no problems means that every rule known here lets it pass, not that it was run. */
export async function checkSnippet(
  kind: SnippetKind,
  code: string,
  {edition}: {edition: Edition},
): Promise<SnippetProblem[]> {
  return checkers[kind](code, edition);
}

const checkers: Record<SnippetKind, (code: string, edition: Edition) => SnippetProblem[] | Promise<SnippetProblem[]>> =
  {
    shell: (code, edition) => checkShell(code, {edition}),
    manifest: (code, edition) => checkManifest(code, {edition}),
    compose: (code) => checkCompose(code),
    dockerfile: (code) => checkDockerfile(code),
    diagram: (code) => checkDiagram(code),
  };
