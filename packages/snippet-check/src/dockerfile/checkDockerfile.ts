import {validate, ValidationCode, ValidationSeverity} from 'dockerfile-utils';
import type {SnippetProblem} from '../problem';
import {diagnosticProblem, type Diagnostic} from './diagnosticProblem';
import {dockerfileRules} from './dockerfileRules';
import {readInstructions} from './readInstructions';

/**
 * Checks a Dockerfile as BuildKit reads it: what dockerfile-utils finds, and what it lets pass, such as flags of RUN,
 * mounts, stages that are not there and heredocs without an end. Deprecated forms are problems too.
 */
export function checkDockerfile(text: string): SnippetProblem[] {
  const instructions = readInstructions(text);
  const found = validate(text, severities)
    .filter(({code}) => !OURS.includes(code))
    .map((diagnostic) => diagnosticProblem(diagnostic, text));
  const problems = [...found, ...dockerfileRules.flatMap((rule) => rule(instructions))];
  const seen = new Set<string>();
  return problems
    .filter(({line, message}) => !seen.has(`${line} ${message}`) && seen.add(`${line} ${message}`))
    .sort((one, other) => one.line - other.line);
}

// A relative WORKDIR is right; everything else that is only a warning there is a problem here.
const severities = {
  deprecatedMaintainer: ValidationSeverity.ERROR,
  directiveCasing: ValidationSeverity.ERROR,
  emptyContinuationLine: ValidationSeverity.ERROR,
  instructionCasing: ValidationSeverity.ERROR,
  instructionCmdMultiple: ValidationSeverity.ERROR,
  instructionEntrypointMultiple: ValidationSeverity.ERROR,
  instructionHealthcheckMultiple: ValidationSeverity.ERROR,
  instructionJSONInSingleQuotes: ValidationSeverity.ERROR,
  instructionWorkdirRelative: ValidationSeverity.IGNORE,
};

// Judged by our own rules: signals may be variables, and pairs are reported with what to write.
const OURS: Diagnostic['code'][] = [ValidationCode.INVALID_SIGNAL, ValidationCode.SYNTAX_MISSING_EQUALS];
