/** A module as the bundler knows it; one that was made of several has them inside. */
export interface BundledModule {
  modules?: Iterable<BundledModule>;
  nameForCondition?(): string | undefined;
}

/** The packages that modules come from, each as its folder below `node_modules`, nested ones too; of files that match. */
export function packagesOf(modules: Iterable<BundledModule>, wanted = /./): Set<string> {
  const found = new Set<string>();
  for (const module of modules) {
    for (const inner of packagesOf(module.modules ?? [], wanted)) found.add(inner);
    const file = module.nameForCondition?.()?.replaceAll('\\', '/');
    if (!wanted.test(file ?? '')) continue;
    const folder = /\/node_modules\/(.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file ?? '')?.[0];
    if (folder !== undefined) found.add(folder.slice('/node_modules/'.length));
  }
  return found;
}
