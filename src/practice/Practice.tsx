import type {ReactNode} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';
import {NightBefore} from './NightBefore';
import {PracticeHome} from './PracticeHome';
import {Round} from './Round';
import {SayItAloud} from './SayItAloud';
import {screenAddress} from './screenAddress';
import {TopicRound} from './TopicRound';
import {goTo, usePlace} from './usePlace';

interface Props {
  deck: PracticeDeck;
  /** Public address of the site, for what is printed. */
  site: string;
}

/**
 * Practice: what to do today and where the reader stands. With `?round` today's round goes on, with `?topic=<topic>` one
 * of a single topic; with `?say=<topic>` one answer is said aloud (`&home` says that this page has led to it), and with
 * `?print` there is something to take along.
 */
export function Practice({deck, site}: Props): ReactNode {
  const asked = new URLSearchParams(usePlace().search);
  const named = (key: string) => deck.topics.find(({id}) => id === asked.get(key));
  if (asked.has('say')) {
    const home = screenAddress();
    const back = asked.has('home') ? home : (named('say')?.url ?? home);
    const topic = asked.get('say')!;
    return <SayItAloud key={topic} deck={deck} topic={topic} isRound={false} onDone={() => goTo(back)} />;
  }
  if (asked.has('print')) return <NightBefore deck={deck} site={site} />;
  const topic = named('topic');
  if (topic) return <TopicRound key={topic.id} deck={deck} topic={topic} />;
  return asked.has('round') ? <Round deck={deck} /> : <PracticeHome deck={deck} />;
}
