import type {HandOverStep} from '@site/src/core/topic/topic';

/** What a sheet shows of a topic. */
export interface SheetFacts {
  title?: string | undefined;
  sides: readonly {id: string; name: string}[];
  distinction: string;
  rows: readonly {id: string; aspect: string; cells: Readonly<Record<string, string>>}[];
  handOver?: readonly HandOverStep[] | undefined;
  answer: {
    layers: readonly {say: string}[];
    followUps: readonly {id: string; question: string; answer: string; short?: string | undefined}[];
    ideas: readonly {id: string; idea: string; prompt?: string | undefined}[];
  };
  traps: readonly {id: string; wrong: string; right: string; short?: string | undefined}[];
}
