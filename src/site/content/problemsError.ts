import {formatProblems, type Problem} from '../../core/text/problem';

/** An error without a stack: the mistake is in a file of the author's, not in ours. */
export function problemsError(problems: readonly Problem[]): Error {
  const count = problems.length;
  const error = new Error(
    `${count === 1 ? '1 problem' : `${count} problems`} in the topics:\n\n${formatProblems([...problems])}\n`,
  );
  error.stack = error.message;
  return error;
}
