import {sitePages} from '../register/addresses';

/** Of a topic, what its address is made of. */
interface WithAddress {
  id: string;
  /** With the base path; ends in a slash. */
  url: string;
}

/** Address of the home page of a topic's edition, with the base path. */
export const editionHome = ({id, url}: WithAddress): string => url.slice(0, -`${id}/`.length);

/**
 * The address, with the base path, that a link in a topic's prose leads to: one to a topic stays in the edition, one to a
 * page of the whole site does not. Links to other sites are left as they are.
 */
export function proseLink(link: string, topic: WithAddress, baseUrl: string): string {
  const target = link.replace(/^pathname:\/\//, '');
  if (target.startsWith('#')) return topic.url + target;
  if (!target.startsWith('/') || target.startsWith('//')) return target;
  return (sitePages.includes(target) ? baseUrl : editionHome(topic)) + target.slice(1);
}
