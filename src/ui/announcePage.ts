import type {ClientModule} from '@docusaurus/types';
import {PAGE_SHOWN} from './onPage';

/** A client module of Docusaurus, which runs in `dev` alone: what readers get has nothing of the framework. */
export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = () => {
  window.dispatchEvent(new Event(PAGE_SHOWN));
};
