/*
 * Stands in every page of the current edition, before its first paint, and marks what this reader has practised: topics
 * by their links, parts by their ids on the page of their topic. The marks are a variable that styles may show as text,
 * in a sheet of its own, so no element changes and nothing has to be done again when the framework takes over.
 *
 * It is printed into pages as it is, without what it would import. What practice keeps for it is said in
 * `model/practiceMarks.ts`; whatever else is stored there marks nothing.
 */
(() => {
  const KEY = 'versus-practice-marks';
  const sheet = new CSSStyleSheet();
  let shown = '';

  const ruleOf = (word: string) => {
    const [, topic, part, mark] = /^([a-z][a-z\d-]*)(?:\/([a-z][a-z\d-]*))?:(Seen|Known)$/.exec(word) ?? [];
    if (!topic) return '';
    const page = `[data-topic="${topic}"] #`;
    // A part that was renamed since has a line under its old id that knows the new one.
    const place = part
      ? page + (document.querySelector<HTMLElement>(page + part)?.dataset.movedTo ?? part)
      : `a[href$="/${topic}/"]`;
    return `${place}{--mark:"${mark}";--sign:"${mark === 'Seen' ? '•' : '✓'}"}`;
  };

  const show = () => {
    let marks = '';
    try {
      marks = localStorage.getItem(KEY) ?? '';
    } catch {
      // A browser that keeps nothing has nothing to show.
    }
    // What is longer was not made by practice.
    const rules = marks.length < 300_000 ? marks.split(' ').map(ruleOf).join('') : '';
    if (rules !== shown) sheet.replaceSync(`@media screen{${rules}}`);
    shown = rules;
  };

  document.adoptedStyleSheets.push(sheet);
  show();
  // When the page is complete, on the way back to it, from another tab, and from practice in the same one.
  for (const change of ['pageshow', 'storage', KEY]) addEventListener(change, show);
})();
