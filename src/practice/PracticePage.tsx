import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {PracticeDeck} from '@site/model/practiceDeck';
import {NightBefore} from './NightBefore';
import {PracticeHome} from './PracticeHome';
import styles from './PracticePage.module.css';
import {Round} from './Round';
import {SayItAloud} from './SayItAloud';
import {useDeck} from './useDeck';
import {WithoutScript, type ListedTopic} from './WithoutScript';

/**
 * Practice: what to do today and where the reader stands. With `?round` today's round goes on, with `?topic=<topic>` that
 * of one topic; with `?say=<topic>` one answer is said aloud, and with `?print` there is something to take along.
 */
export default function PracticePage({topics}: {topics: readonly ListedTopic[]}): ReactNode {
  return (
    <Layout title="Practice" description="A few questions a day, mixed across topics, until your interview.">
      <main className={styles.page} data-starts-at-once="">
        {useIsBrowser() ? <Loaded /> : <BeforeScript topics={topics} />}
      </main>
    </Layout>
  );
}

function BeforeScript({topics}: {topics: readonly ListedTopic[]}): ReactNode {
  return (
    <>
      <h1>Practice</h1>
      <p className={`${styles.quiet} needs-script`}>Loading the cards…</p>
      <noscript>
        <WithoutScript topics={topics} />
      </noscript>
    </>
  );
}

function Loaded(): ReactNode {
  const loaded = useDeck();
  if (loaded.kind === 'ready') return <Screen deck={loaded.deck} />;
  return (
    <>
      <h1>Practice</h1>
      {loaded.kind === 'loading' ? (
        <p className={styles.quiet}>Loading the cards…</p>
      ) : (
        <>
          <p role="alert">The cards could not be loaded. Check the connection, then try again.</p>
          <button type="button" className="button-primary" onClick={loaded.retry}>
            Try again
          </button>
        </>
      )}
    </>
  );
}

function Screen({deck}: {deck: PracticeDeck}): ReactNode {
  const {search} = useLocation();
  const history = useHistory();
  const home = useBaseUrl('/practice/');
  const asked = new URLSearchParams(search);
  const topic = asked.get('say');
  if (topic !== null) return <SayItAloud key={topic} deck={deck} topic={topic} onDone={() => history.push(home)} />;
  if (asked.has('print')) return <NightBefore deck={deck} />;
  const only = deck.topics.find(({id}) => id === asked.get('topic'))?.id;
  return only !== undefined || asked.has('round') ? <Round deck={deck} topic={only} /> : <PracticeHome deck={deck} />;
}
