import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {checkSnippet, snippetKinds, type SnippetKind} from '../src/checkSnippet';
import {editions, type Edition} from '../src/edition';
import {formatSnippetProblem} from '../src/problem';
import {checkedAgainst} from '../src/checkedAgainst';

const usage = `Use: npm run check:snippet -- --kind ${snippetKinds.join('|')} [--edition ${editions.join('|')}] FILE
FILE is a path, or - for standard input. The newest edition is the default; only shell and manifest depend on it.
Exit code: 0 right, 1 with problems, 2 not used as above.`;

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main(words: string[]): Promise<number> {
  const asked = read(words);
  if (asked === undefined) {
    console.error(usage);
    return 2;
  }
  const {kind, edition, file, code} = asked;
  const problems = await checkSnippet(kind, code, {edition});
  for (const problem of problems) console.log(formatSnippetProblem(file === '-' ? 'stdin' : file, problem));
  if (problems.length === 0) console.log(`No problems: checked against ${checkedAgainst(kind, edition, code)}.`);
  return problems.length === 0 ? 0 : 1;
}

function read(words: string[]): {kind: SnippetKind; edition: Edition; file: string; code: string} | undefined {
  try {
    const {values, positionals} = parseArgs({
      args: words,
      options: {kind: {type: 'string'}, edition: {type: 'string'}},
      allowPositionals: true,
    });
    const kind = snippetKinds.find((one) => one === values.kind);
    const edition = editions.find((one) => one === (values.edition ?? editions.at(-1)));
    const [file] = positionals;
    if (kind === undefined || edition === undefined || file === undefined || positionals.length > 1) return undefined;
    return {kind, edition, file, code: readFileSync(file === '-' ? 0 : file, 'utf8')};
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
