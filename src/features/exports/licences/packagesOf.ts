/** The packages that files come from, sorted: each as its folder below `node_modules`, nested ones too. */
export function packagesOf(files: Iterable<string>): string[] {
  const folders = [...files].flatMap(
    (file) => /\/node_modules\/(.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders.map((folder) => folder.slice('/node_modules/'.length)))].sort();
}
