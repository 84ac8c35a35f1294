/** A module as the bundler knows it; one that was made of several has them inside. */
interface BundledModule {
  modules?: Iterable<BundledModule>;
  nameForCondition?(): string | undefined;
}

interface Bundler {
  hooks: {
    done: {tap(name: string, listener: (stats: {compilation: {modules: Iterable<BundledModule>}}) => void): void};
  };
}

/** A plugin of the bundler: adds to `found` every file that it bundled and whose name matches. */
export const collectModules = (found: Set<string>, wanted: RegExp) => ({
  apply: ({hooks}: Bundler) =>
    hooks.done.tap('versus', ({compilation}) => {
      for (const file of filesOf(compilation.modules)) if (wanted.test(file)) found.add(file);
    }),
});

const filesOf = (modules: Iterable<BundledModule>): string[] =>
  [...modules].flatMap((module) => {
    const file = module.nameForCondition?.()?.replaceAll('\\', '/');
    return [...filesOf(module.modules ?? []), ...(file === undefined ? [] : [file])];
  });
