/** What the command line asks for. */
export interface Options {
  /** Whether a part of the bench was named, or none at all. */
  isWanted: (part: Part) => boolean;
  sizes: readonly number[];
  /** How often what varies is measured. */
  runs: number | undefined;
  /** Where this site lies built. */
  built: string;
}

const parts = ['builds', 'visits', 'acts', 'lighthouse', 'layout', 'first-act'] as const;

type Part = (typeof parts)[number];

/** Reads words like `first-act 9 --runs=5 --built=/tmp/build`: parts, numbers of topics, and what is otherwise usual. */
export function readOptions(words: readonly string[], allSizes: readonly number[]): Options {
  const valueOf = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const named = words.filter((word) => !/^(?:\d+$|--(?:runs|built)=.)/.test(word));
  const unknown = named.find((word) => !(parts as readonly string[]).includes(word));
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”, only ${parts.join(', ')}.`);
  return {
    isWanted: (part) => named.length === 0 || named.includes(part),
    sizes: allSizes.filter((size) => sizes.length === 0 || sizes.includes(size)),
    runs: valueOf('runs') === undefined ? undefined : Number(valueOf('runs')),
    built: valueOf('built') ?? 'build',
  };
}
