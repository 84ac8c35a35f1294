import {tree} from '../yaml/tree';
import type {SnippetProblem} from '../problem';
import {readYaml} from '../yaml/readYaml';
import {composeRules} from './composeRules';
import {schemaProblems} from './schemaProblems';

/**
 * Checks a Compose file against the Compose Specification's schema and against what Compose looks at when it loads a
 * file: names that lead nowhere, ports, durations, sizes, and settings that exclude each other.
 */
export function checkCompose(yamlText: string): SnippetProblem[] {
  const {documents, problems} = readYaml(yamlText, '1.2');
  const [document] = documents;
  if (problems.length > 0) return problems;
  if (document === undefined) {
    return [
      {line: 1, message: 'There is no Compose file here.', remedy: 'Write at least `services:` with one service.'},
    ];
  }
  const report = (path: (string | number)[], message: string, remedy: string) => {
    problems.push({line: document.lineOf(path), message, remedy});
  };
  for (const {path, message, remedy} of schemaProblems(document.value)) report(path, message, remedy);
  const file = tree(document.value);
  // The rules expect the right shape; on a wrong one they would repeat what was just said.
  if (problems.length === 0) for (const rule of composeRules) rule(file, report);
  return problems.sort((one, other) => one.line - other.line);
}
