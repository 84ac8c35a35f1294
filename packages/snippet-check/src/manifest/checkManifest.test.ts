import {describe, expect, it} from 'vitest';
import {formatSnippetProblem} from '../problem';
import {checkManifest} from './checkManifest';
import {rightManifests, wrongManifests} from './manifestExamples';

const problemsOf = (text: string) => checkManifest(text, {edition: '1.36'});
const textOf = (text: string) =>
  problemsOf(text)
    .map((problem) => formatSnippetProblem('page', problem))
    .join('\n');
const [pod, deployment] = rightManifests as [string, string];

describe('a right manifest', () => {
  it.each(rightManifests.map((text, number) => [number + 1, text]))('passes: number %i', (_number, text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(checkManifest(text, {edition: '1.37'})).toEqual([]);
  });
});

describe('a wrong manifest', () => {
  it.each(wrongManifests.map(([text, message]) => [message, text] as const))('is named: %s', (message, text) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });
});

describe('a message', () => {
  it('suggests the field that is likely meant, with its line', () => {
    expect(textOf(deployment.replace('replicas:', 'replica:'))).toMatchInlineSnapshot(
      `"page:7: \`replica\` is no field of \`spec\`. Did you mean \`replicas\`?"`,
    );
  });

  it('says which version replaced a removed one, and since when', () => {
    expect(textOf(deployment.replace('apps/v1', 'extensions/v1beta1'))).toMatchInlineSnapshot(
      `"page:1: Deployment in extensions/v1beta1 was removed in Kubernetes 1.16. Write \`apiVersion: apps/v1\` and its fields; see https://kubernetes.io/docs/reference/using-api/deprecation-guide/#v1-16."`,
    );
  });

  it('tells text from numbers', () => {
    expect(textOf(deployment.replace('replicas: 3', 'replicas: "3"'))).toMatchInlineSnapshot(
      `"page:7: \`spec.replicas\` must be a whole number (got "3"). Write it without quotes."`,
    );
    expect(textOf(pod.replace('value: dark', 'value: yes'))).toMatchInlineSnapshot(
      `"page:17: \`spec.containers[0].env[0].value\` must be text (got true). Put it in quotes: "true"."`,
    );
  });

  it('names the volume that a mount means', () => {
    expect(textOf(pod.replace('        - name: cache\n', '        - name: cash\n'))).toMatchInlineSnapshot(
      `"page:35: No volume has the name \`cash\`. Did you mean \`cache\`?"`,
    );
  });

  it('compares the selector with the labels of the template', () => {
    expect(textOf(deployment.replace('      app: web\n', '      app: wbe\n'))).toMatchInlineSnapshot(
      `"page:15: The selector wants the label \`app: wbe\`, which the Pod template has as \`web\`. Give \`spec.template.metadata.labels\` the same \`app\`."`,
    );
  });
});

describe('an edition', () => {
  const bundle =
    'apiVersion: certificates.k8s.io/v1\nkind: ClusterTrustBundle\nmetadata: {name: ca}\nspec: {trustBundle: text}\n';

  it('knows what 1.37 added', () => {
    expect(checkManifest(bundle, {edition: '1.37'})).toEqual([]);
    expect(textOf(bundle)).toMatchInlineSnapshot(
      `"page:2: Kubernetes 1.36 has no kind \`ClusterTrustBundle\` in certificates.k8s.io/v1. Look up the kind in the API reference."`,
    );
  });

  it('allows zero replicas from 1.37 on, and only with a metric from outside', () => {
    const zero = rightManifests
      .find((text) => text.includes('type: External\n'))!
      .replace('minReplicas: 2', 'minReplicas: 0');
    expect(checkManifest(zero, {edition: '1.37'})).toEqual([]);
    expect(problemsOf(zero)).toHaveLength(1);
    expect(
      checkManifest(zero.replace(/ {4}- type: External[\s\S]*? {2}behavior/, '  behavior'), {edition: '1.37'}),
    ).toHaveLength(1);
  });
});
