import {describe, expect, it} from 'vitest';
import {formatSnippetProblem} from '../problem';
import {checkShell} from './checkShell';
import {rightShell, wrongShell} from './shellExamples';

const problemsOf = (code: string) => checkShell(code, {edition: '1.36'});
const textOf = (code: string) =>
  problemsOf(code)
    .map((problem) => formatSnippetProblem('page', problem))
    .join('\n');

describe('a right command', () => {
  it.each(rightShell)('passes: %s', (code) => {
    expect(problemsOf(code)).toEqual([]);
  });
});

describe('a wrong command', () => {
  it.each(wrongShell)('is named: %s (%s)', (code, message) => {
    const problems = problemsOf(code);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });
});

describe('a message', () => {
  it('suggests the flag that is likely meant', () => {
    expect(textOf('kubectl scale deploy/web --replica=3')).toMatchInlineSnapshot(
      `"page:1: \`kubectl scale\` has no flag \`--replica\`. Did you mean \`--replicas\`?"`,
    );
  });

  it('says since when a removed flag is gone and what to write', () => {
    expect(textOf('kubectl run web --image=nginx --replicas=3')).toMatchInlineSnapshot(
      `"page:1: \`kubectl run --replicas\` is out of use. Use \`kubectl create deployment NAME --image=IMAGE --replicas=3\`: since kubectl 1.18 \`run\` makes one Pod only."`,
    );
    expect(textOf('kubectl autoscale deploy/web --max=5 --cpu-percent=50')).toMatchInlineSnapshot(
      `"page:1: \`kubectl autoscale --cpu-percent\` is out of use. Write \`--cpu=50%\`: deprecated since kubectl 1.34, which brought \`--cpu\` and \`--memory\`."`,
    );
  });

  it('lists the choices of a flag', () => {
    expect(textOf('docker compose down --rmi some')).toMatchInlineSnapshot(
      `"page:1: \`--rmi\` of \`docker compose down\` does not take \`some\`. Use one of: local, all."`,
    );
  });

  it('shows where the command of kubectl exec goes', () => {
    expect(textOf('kubectl exec web-1 ls')).toMatchInlineSnapshot(
      `"page:1: \`kubectl exec\` takes the command after \`--\` (got \`ls\` without it). Write \`kubectl exec POD -- ls\`."`,
    );
  });

  it('counts arguments', () => {
    expect(textOf('docker tag web:1')).toMatchInlineSnapshot(
      `"page:1: \`docker tag\` takes 2 arguments (got 1). Add what is missing."`,
    );
  });

  it('offers -f for a file that stands alone', () => {
    expect(textOf('kubectl apply deployment.yaml')).toMatchInlineSnapshot(
      `"page:1: \`kubectl apply\` takes no arguments (got 1). Write \`-f deployment.yaml\`."`,
    );
  });

  it('names the line of a command in a longer block', () => {
    expect(textOf('docker ps\n\nkubectl get podes\n')).toMatchInlineSnapshot(
      `"page:3: Kubernetes has no resource type \`podes\`. Did you mean \`pods\`?"`,
    );
  });
});

describe('a shell block', () => {
  it('lets flags behind an image belong to the program inside', () => {
    expect(problemsOf('docker run --rm alpine ls --color=never')).toEqual([]);
  });

  it('counts an argument that comes from a variable as any number of them', () => {
    expect(problemsOf('docker rm $IDS')).toEqual([]);
    expect(problemsOf('docker tag $PAIR')).toEqual([]);
    expect(problemsOf('docker tag "$@"')).toEqual([]);
    expect(problemsOf('docker rm')).toHaveLength(1);
  });

  it('checks the manifest that a heredoc feeds to kubectl, with lines of the block', () => {
    const code =
      "docker ps\ncat <<'EOF' | kubectl apply -f -\napiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {container: []}\nEOF";
    expect(textOf(code)).toMatchInlineSnapshot(
      `"page:6: \`container\` is no field of \`spec\`. Did you mean \`containers\`?"`,
    );
  });

  it('checks a Dockerfile and a Compose file that a heredoc feeds to docker', () => {
    expect(problemsOf("docker build -t web - <<'EOF'\nFROM alpine\nRUNN make\nEOF")[0]!.line).toBe(3);
    expect(problemsOf("docker compose -f - up <<'EOF'\nservices:\n  web: {imgae: nginx}\nEOF")[0]!.line).toBe(3);
  });

  it('leaves a heredoc with variables unchecked', () => {
    expect(problemsOf('kubectl apply -f - <<EOF\nkind: $KIND\nEOF')).toEqual([]);
  });

  it('takes lines without a prompt as output where others have one', () => {
    expect(problemsOf('$ docker ps\nCONTAINER ID  <none>  |')).toEqual([]);
  });

  it('checks only the tools that are asked for', () => {
    expect(checkShell('helm instal a b', {edition: '1.36', tools: ['docker']})).toEqual([]);
  });
});
