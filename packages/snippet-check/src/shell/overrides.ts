import file from '../grammar/overrides.json';

/** One line of the hand-written list: what the tools' own help leaves out, and why it is so. */
export interface Override {
  command: string;
  flag?: string;
  /** Shape of `flag`, as in the grammar files: `short kind choices`. */
  shape?: string;
  /** What to write instead of the old flag or command, with since when. */
  instead?: string;
  arity?: (number | null)[];
  unless?: string[];
  needs?: string[];
  stops?: boolean;
  dash?: boolean;
  runs?: boolean;
  opaque?: boolean;
  since?: string;
  reason: string;
  source: string;
}

export const overrides: readonly Override[] = file.overrides.flatMap((line) =>
  line.commands.map((command) => ({...(line as Omit<Override, 'command'>), command})),
);
