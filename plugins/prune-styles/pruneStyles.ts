import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';

/**
 * The style sheet without the rules that need a class which nothing can have, and without variables that nothing reads:
 * `words` is every word of the site's pages, scripts and other style sheets. Rules without a class are left alone: what
 * uses them cannot be told from here.
 */
export function pruneStyles(css: string, words: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, words));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  pruneVariables(root, words);
  // One condition may hold nothing but another, so the inner ones go first.
  const conditions: postcss.AtRule[] = [];
  root.walkAtRules((atRule) => void conditions.unshift(atRule));
  for (const condition of conditions) if (condition.nodes?.length === 0) condition.remove();
  return root.toString();
}

/** One variable may be read by nothing but another, which goes first. */
function pruneVariables(root: postcss.Root, words: ReadonlySet<string>): void {
  for (let isDone = false; !isDone;) {
    const read = new Set<string>();
    root.walkDecls(({value}) => {
      for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name!);
    });
    isDone = true;
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop) || words.has(declaration.prop)) return;
      isDone = false;
      const rule = declaration.parent!;
      declaration.remove();
      if (rule.nodes.length === 0) rule.remove();
    });
  }
}

/** Whether every class that an element must have exists; what stands in `:not()` or `:is()` is one choice of several. */
function canMatch(selector: string, words: ReadonlySet<string>): boolean {
  let isPossible = true;
  selectorParser((tree) => {
    tree.walkClasses((node) => {
      const isNested = node.parent?.parent?.type === 'pseudo';
      if (!isNested && !words.has(node.value)) isPossible = false;
    });
  }).processSync(selector);
  return isPossible;
}
