// Changes: says what probably happened and offers what the wrong address may have meant, or what there is without network.
// Because: the stock page only says that nothing is here.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/NotFound/Content';
import {useEffect, useState, type ReactNode} from 'react';
import {Inline} from '@site/src/components/Inline';
import {useTopicMenu} from '@site/src/components/useTopicMenu';
import {MAIN_CONTENT} from '@site/src/components/mainContent';

/** An address that is offered, with what is to be found there. */
interface Offer {
  address: string;
  title: string;
}

/** Topics that are offered without network, where the address may well be right: enough to see what there is. */
const MOST_TOPICS = 20;

/** The topics, the one that the wrong address begins like first; of very many topics their categories. */
function useNearestTopics(): Offer[] {
  const {pathname} = useLocation();
  const isBrowser = useIsBrowser();
  const home = useBaseUrl('/');
  const words = isBrowser
    ? pathname
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
    : [];
  const matches = ({address}: Offer) => words.filter((word) => address.includes(word)).length;
  return useTopicMenu()
    .flatMap(({id, title, topics}) =>
      topics.length > 0
        ? topics.map(({url, title: name}): Offer => ({address: url, title: name}))
        : [{address: `${home}#${id}`, title}],
    )
    .sort((one, other) => matches(other) - matches(one))
    .slice(0, MOST_TOPICS);
}

/**
 * The parts that are called like the wrong address, once their list has been loaded; none where it cannot be. This page
 * is part of every page's script, so the list and what compares are loaded here alone.
 */
function useNearestParts(): Offer[] {
  const {pathname} = useLocation();
  const baseUrl = useBaseUrl('/');
  const [offers, setOffers] = useState<Offer[]>([]);
  useEffect(() => {
    let isLeft = false;
    nearestParts(pathname, baseUrl).then(
      (found) => !isLeft && setOffers(found),
      () => undefined, // The topics are offered in any case.
    );
    return () => {
      isLeft = true;
    };
  }, [pathname, baseUrl]);
  return offers;
}

async function nearestParts(pathname: string, baseUrl: string): Promise<Offer[]> {
  const [response, {nearestAddresses}] = await Promise.all([
    fetch(`${baseUrl}addresses.json`),
    import('@site/model/nearestAddresses'),
  ]);
  if (!response.ok) return [];
  const titles = (await response.json()) as Record<string, string>;
  return nearestAddresses(pathname, titles, baseUrl, 5);
}

export default function NotFoundContent({className}: Props): ReactNode {
  const topics = useNearestTopics();
  const parts = useNearestParts();
  const isBrowser = useIsBrowser();
  if (isBrowser && !navigator.onLine) {
    return (
      <main id={MAIN_CONTENT} tabIndex={-1} className={`lost ${className ?? ''}`} data-starts-at-once="">
        <PageMetadata title="Page not here" />
        <h1>This page is not here without network</h1>
        <p>You are offline, and this address was not kept on this device. These topics were:</p>
        <Offers offers={topics} />
      </main>
    );
  }
  return (
    <main id={MAIN_CONTENT} tabIndex={-1} className={`lost ${className ?? ''}`} data-starts-at-once="">
      {/* For most addresses the theme shows this without the page around it that has the title. */}
      <PageMetadata title="Page not found" description="What is called most like the address that was asked for." />
      <h1>There is no page at this address</h1>
      <p>
        Published addresses keep working here, so it was probably cut off or mistyped on its way to you.{' '}
        {parts.length > 0 ? 'What is called most like it:' : 'The topics nearest to it:'}
      </p>
      <Offers offers={parts.length > 0 ? parts : topics.slice(0, 5)} />
      <p>
        <Link className="button-primary" to="/">
          All topics
        </Link>
      </p>
    </main>
  );
}

const Offers = ({offers}: {offers: readonly Offer[]}) => (
  <ul>
    {offers.map(({address, title}) => (
      <li key={address}>
        {/* A part's page is no page of the router's. */}
        <a href={address}>
          <Inline text={title} />
        </a>
      </li>
    ))}
  </ul>
);
