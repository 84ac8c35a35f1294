import type {ReactNode} from 'react';
import type {DeckOutline} from '../deck/practiceDeck';
import type {DeckLoader} from './DeckLoader';
import {NightBefore} from './NightBefore';
import {PracticeHome} from './PracticeHome';
import {Round} from './round/Round';
import {SayItAloud} from './rehearsal/SayItAloud';
import {screenAddress} from './screenAddress';
import {TopicRound} from './round/TopicRound';
import {goTo, usePlace} from './usePlace';
import {WholeDeck} from './WholeDeck';

interface Props {
  outline: DeckOutline;
  loader: DeckLoader;
  /** Public address of the site, for what is printed. */
  site: string;
}

/**
 * Practice: what to do today and where the reader stands. With `?round` today's round goes on, with `?topic=<topic>` one
 * of a single topic; with `?say=<topic>` one answer is said aloud (`&home` says that this page has led to it), and with
 * `?print` there is something to take along.
 */
export function Practice({outline, loader, site}: Props): ReactNode {
  const asked = new URLSearchParams(usePlace().search);
  const named = (key: string) => outline.topics.find(({id}) => id === asked.get(key));
  if (asked.has('say')) {
    const home = screenAddress();
    const back = asked.has('home') ? home : (named('say')?.url ?? home);
    const topic = asked.get('say')!;
    return (
      <WholeDeck loader={loader}>
        {(deck) => <SayItAloud key={topic} deck={deck} topic={topic} isRound={false} onDone={() => goTo(back)} />}
      </WholeDeck>
    );
  }
  if (asked.has('print'))
    return <WholeDeck loader={loader}>{(deck) => <NightBefore deck={deck} site={site} />}</WholeDeck>;
  const topic = named('topic');
  if (topic)
    return <WholeDeck loader={loader}>{(deck) => <TopicRound key={topic.id} deck={deck} topic={topic} />}</WholeDeck>;
  if (asked.has('round')) return <WholeDeck loader={loader}>{(deck) => <Round deck={deck} />}</WholeDeck>;
  return <PracticeHome deck={outline} />;
}
