// Stands in for react-loadable. Because: the framework loads every page before it shows it, so what the original does
// about delays, time limits and trying again is never reached.
import {useEffect, useState, type ComponentType, type ReactNode} from 'react';

interface Options<Loaded> {
  loading: ComponentType;
  render: (loaded: Loaded, props: object) => ReactNode;
}

interface Loadable {
  (props: object): ReactNode;
  preload: () => Promise<void>;
}

function loadable<Loaded>(load: () => Promise<Loaded>, {loading: Loading, render}: Options<Loaded>): Loadable {
  let loaded: Loaded | undefined;
  let loads: Promise<void> | undefined;
  const preload = () =>
    (loads ??= load().then(
      (all) => void (loaded = all),
      (error: unknown) => {
        // The network may be back the next time.
        loads = undefined;
        throw error;
      },
    ));
  const Page = (props: object) => {
    const [, setShown] = useState(loaded !== undefined);
    useEffect(() => {
      if (loaded === undefined) preload().then(() => setShown(true), console.warn);
    }, []);
    return loaded === undefined ? <Loading /> : render(loaded, props);
  };
  return Object.assign(Page, {preload});
}

/** A component that is loaded by one function. */
export default function Loadable<Loaded>({loader, ...options}: Options<Loaded> & {loader: () => Promise<Loaded>}) {
  return loadable(loader, options);
}

/** A component made of what several functions load, by name. */
Loadable.Map = ({
  loader,
  ...options
}: Options<Record<string, unknown>> & {loader: Record<string, () => Promise<unknown>>}) =>
  loadable(
    async () =>
      Object.fromEntries(
        await Promise.all(Object.entries(loader).map(async ([name, load]) => [name, await load()] as const)),
      ),
    options,
  );
