// Changes: says what probably happened and offers what the wrong address may have meant, or what there is without network.
// Because: the stock page only says that nothing is here.
import useBaseUrl from '@docusaurus/useBaseUrl';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/NotFound/Content';
import type {ReactNode} from 'react';
import {HomeLink} from '@site/src/ui/HomeLink';
import {MAIN_CONTENT} from '@site/src/ui/mainContent';
import {PageScript} from '@site/src/ui/PageScript';
import {useFeature} from '@site/src/ui/useFeature';
import {useTopicMenu} from '@site/src/ui/useTopicMenu';

/** Topics that are offered: without network, where the address may well be right, all of them; else the nearest few. */
const MOST_TOPICS = 20;

/**
 * Both things that the page may have to say, of which `notFound.client.ts` shows the one that is the case, and fills it.
 * Without a script it is the page that was not found, with all topics.
 */
export default function NotFoundContent({className}: Props): ReactNode {
  const home = useBaseUrl('/');
  const offers = useTopicMenu()
    .flatMap(({id, title, topics}) =>
      topics.length > 0
        ? topics.map((topic) => ({url: topic.url, title: topic.title}))
        : [{url: `${home}#${id}`, title}],
    )
    .slice(0, MOST_TOPICS);
  return (
    <main id={MAIN_CONTENT} tabIndex={-1} className={`lost ${className ?? ''}`} data-not-found="">
      <PageMetadata title="Page not found" description="What is called most like the address that was asked for." />
      {useFeature('addresses') && <PageScript of="notFound" />}
      <div data-when="online">
        <h1>Page not found</h1>
        <p>
          Published addresses keep working here, so it was probably cut off or mistyped on its way to you.{' '}
          <span data-offers-what="">The topics nearest to it:</span>
        </p>
      </div>
      <div data-when="offline" hidden>
        <h1>You’re offline, and this page isn’t saved</h1>
        <p>You are offline, and this address was not kept on this device. These topics were:</p>
      </div>
      <ul data-offers="">
        {offers.map(({url, title}) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
      <p>
        <HomeLink className="button-primary">All topics</HomeLink>
      </p>
    </main>
  );
}
