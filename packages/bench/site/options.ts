import {siteNames, type SiteName} from './sites';

/** What the command line asks for. */
export interface Options {
  /** Whether a part of the bench was named, or none at all. */
  isWanted: (part: Part) => boolean;
  sizes: readonly number[];
  /** The sites that were named, or all. */
  names: readonly SiteName[];
  /** How often what varies is measured. */
  runs: number | undefined;
  /** Where this site lies built. */
  built: string;
}

const parts = ['builds', 'visits', 'acts', 'lighthouse', 'layout', 'first-act'] as const;

type Part = (typeof parts)[number];

/** Reads words like `visits 9 starlight --runs=5 --built=/tmp/build`: parts, numbers of topics, sites, and what is otherwise usual. */
export function readOptions(words: readonly string[], allSizes: readonly number[]): Options {
  const valueOf = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const named = words.filter((word) => !/^(?:\d+$|--(?:runs|built)=.)/.test(word));
  const known: readonly string[] = [...parts, ...siteNames];
  const unknown = named.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new Error(`“${unknown}” is none of ${known.join(', ')}.`);
  const arePartsNamed = parts.some((part) => named.includes(part));
  const areSitesNamed = siteNames.some((name) => named.includes(name));
  return {
    isWanted: (part) => !arePartsNamed || named.includes(part),
    names: siteNames.filter((name) => !areSitesNamed || named.includes(name)),
    sizes: allSizes.filter((size) => sizes.length === 0 || sizes.includes(size)),
    runs: valueOf('runs') === undefined ? undefined : Number(valueOf('runs')),
    built: valueOf('built') ?? 'build',
  };
}
