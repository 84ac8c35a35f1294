import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';
import {HowItWorks} from './HowItWorks';
import {NightBefore} from './NightBefore';
import {PracticeHome} from './PracticeHome';
import styles from './PracticePage.module.css';
import {Round} from './Round';
import {SayItAloud} from './SayItAloud';
import {TopicRound} from './TopicRound';
import {useDeck} from './useDeck';
import {WithoutScript, type ListedTopic} from './WithoutScript';
import {MAIN_CONTENT} from '../components/mainContent';

/**
 * Practice: what to do today and where the reader stands. With `?round` today's round goes on, with `?topic=<topic>` one
 * of a single topic; with `?say=<topic>` one answer is said aloud (`&home` says that this page has led to it), and with
 * `?print` there is something to take along.
 */
export default function PracticePage({topics}: {topics: readonly ListedTopic[]}): ReactNode {
  return (
    <Layout title="Practice" description="A few questions a day, mixed across topics, until your interview.">
      <main id={MAIN_CONTENT} tabIndex={-1} className={styles.page} data-starts-at-once="">
        {useIsBrowser() ? <Loaded /> : <BeforeScript topics={topics} />}
      </main>
    </Layout>
  );
}

function BeforeScript({topics}: {topics: readonly ListedTopic[]}): ReactNode {
  return (
    <>
      <div className="needs-script">
        <Waiting />
      </div>
      <noscript>
        <h1>Practice</h1>
        <WithoutScript topics={topics} />
      </noscript>
    </>
  );
}

/** What practice is, for as long as its cards are on their way: a reader should have something to read at once. */
function Waiting(): ReactNode {
  return (
    <>
      <h1>Practice</h1>
      <p className={styles.quiet}>Loading the cards…</p>
      <HowItWorks />
    </>
  );
}

function Loaded(): ReactNode {
  const loaded = useDeck();
  if (loaded.kind === 'ready') return <Screen deck={loaded.deck} />;
  if (loaded.kind === 'loading') return <Waiting />;
  return (
    <>
      <h1>Practice</h1>
      <p role="alert">The cards could not be loaded. Check the connection, then try again.</p>
      <button type="button" className="button-primary" onClick={loaded.retry}>
        Try again
      </button>
    </>
  );
}

function Screen({deck}: {deck: PracticeDeck}): ReactNode {
  const {search} = useLocation();
  const history = useHistory();
  const home = useBaseUrl('/practice/');
  const asked = new URLSearchParams(search);
  const named = (key: string) => deck.topics.find(({id}) => id === asked.get(key));
  if (asked.has('say')) {
    const back = asked.has('home') ? home : (named('say')?.url ?? home);
    const topic = asked.get('say')!;
    return <SayItAloud key={topic} deck={deck} topic={topic} isRound={false} onDone={() => history.push(back)} />;
  }
  if (asked.has('print')) return <NightBefore deck={deck} />;
  const topic = named('topic');
  if (topic) return <TopicRound key={topic.id} deck={deck} topic={topic} />;
  return asked.has('round') ? <Round deck={deck} /> : <PracticeHome deck={deck} />;
}
