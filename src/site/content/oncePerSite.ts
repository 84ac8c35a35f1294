import type {Site} from './site';

/** A function of the site that works once for each site: several parts of a feature ask for what is dear to make. */
export function oncePerSite<Made>(make: (site: Site) => Made): (site: Site) => Made {
  const made = new WeakMap<Site, {value: Made}>();
  return (site) => {
    const known = made.get(site) ?? {value: make(site)};
    made.set(site, known);
    return known.value;
  };
}
