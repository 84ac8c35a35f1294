import {ValidationCode, type validate} from 'dockerfile-utils';
import {suggest} from '../closest';
import type {SnippetProblem} from '../problem';

/** A finding of dockerfile-utils. */
export type Diagnostic = ReturnType<typeof validate>[number];

const instructionNames = `
  ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL
  STOPSIGNAL USER VOLUME WORKDIR
`
  .trim()
  .split(/\s+/);

/** A finding of dockerfile-utils in our words where its own do not say what to do. */
export function diagnosticProblem({message, code, range}: Diagnostic, text: string): SnippetProblem {
  const written =
    text
      .split(/\r?\n/)
      [range.start.line]?.slice(
        range.start.character,
        range.end.line === range.start.line ? range.end.character : undefined,
      ) ?? '';
  const line = range.start.line + 1;
  const own = ours[code ?? '']?.(written);
  if (own !== undefined) return {line, message: own[0], remedy: own[1]};
  return {
    line,
    message: `${(typeof message === 'string' ? message : message.value).replace(/\.$/, '')}${written === '' ? '' : ` (at \`${written}\`)`}.`,
    remedy: 'Look up the instruction in the Dockerfile reference.',
  };
}

type InOurWords = (written: string) => [message: string, remedy: string];

const flagsOf =
  (name: string, flags: string[]): InOurWords =>
  (written) => {
    const flag = written.replace(/^--|=.*$/g, '');
    return [`${name} has no flag \`--${flag}\`.`, suggest(flag, flags, '--')];
  };

const ours: Partial<Record<string | number, InOurWords>> = {
  [ValidationCode.UNKNOWN_INSTRUCTION]: (written) => [
    `\`${written}\` is no instruction.`,
    suggest(written.toUpperCase(), instructionNames),
  ],
  [ValidationCode.ARGUMENT_MISSING]: (written) => [
    `\`${written}\` has no arguments.`,
    'Add what it takes, or take it out.',
  ],
  [ValidationCode.NO_SOURCE_IMAGE]: () => ['There is no `FROM`.', 'Begin with `FROM IMAGE`, or `FROM scratch`.'],
  [ValidationCode.DEPRECATED_MAINTAINER]: () => [
    'MAINTAINER is deprecated since Docker 1.13.',
    'Write `LABEL org.opencontainers.image.authors="NAME"`.',
  ],
  [ValidationCode.CASING_INSTRUCTION]: (written) => [
    `\`${written}\` is not in capitals.`,
    `Write \`${written.toUpperCase()}\`.`,
  ],
  [ValidationCode.JSON_IN_SINGLE_QUOTES]: () => [
    'A JSON array takes double quotes only; with single ones it runs as shell text.',
    'Write ["PROGRAM", "ARGUMENT"].',
  ],
  [ValidationCode.EMPTY_CONTINUATION_LINE]: () => [
    'A line after a continuation is empty, which BuildKit warns about.',
    'Take the empty line out.',
  ],
  [ValidationCode.MULTIPLE_INSTRUCTIONS]: (written) => [
    `Only the last \`${written}\` of a stage counts.`,
    'Keep one of them.',
  ],
  [ValidationCode.UNKNOWN_COPY_FLAG]: flagsOf('COPY', ['from', 'chown', 'chmod', 'link', 'parents', 'exclude']),
  [ValidationCode.UNKNOWN_ADD_FLAG]: flagsOf('ADD', [
    'keep-git-dir',
    'checksum',
    'chown',
    'chmod',
    'link',
    'exclude',
    'unpack',
  ]),
  [ValidationCode.UNKNOWN_FROM_FLAG]: flagsOf('FROM', ['platform']),
  [ValidationCode.UNKNOWN_HEALTHCHECK_FLAG]: flagsOf('HEALTHCHECK', [
    'interval',
    'timeout',
    'start-period',
    'start-interval',
    'retries',
  ]),
  [ValidationCode.FLAG_MISSING_DURATION]: (written) => [
    `The duration \`${written}\` has no unit.`,
    `Write for example \`${written.replace(/.*=/, '')}s\`.`,
  ],
  [ValidationCode.DUPLICATE_BUILD_STAGE_NAME]: (written) => [`Two stages have the name \`${written}\`.`, 'Rename one.'],
};
