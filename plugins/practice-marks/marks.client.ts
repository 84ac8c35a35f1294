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

  const show = () => {
    let rules = '';
    try {
      // What is longer than practice would ever write need not be read to its end.
      const marks = localStorage.getItem(KEY)!.slice(0, 300_000);
      for (const [, topic, part, mark] of marks.matchAll(
        /(?<!\S)([a-z][a-z\d-]*)(?:\/([a-z][a-z\d-]*))?:(Seen|Known)(?!\S)/g,
      )) {
        const page = `[data-topic="${topic}"] #`;
        // A part that was renamed since has a line under its old id that knows the new one.
        const place = part
          ? page + (document.querySelector<HTMLElement>(page + part)?.dataset.movedTo ?? part)
          : `a[href$="/${topic}/"]`;
        rules += `${place}{--mark:"${mark === 'Seen' ? '•' : '✓'}\u00a0${mark}"}`;
      }
    } catch {
      // Nothing is kept, or the browser does not say.
    }
    sheet.replaceSync(`@media screen{${rules}}`);
  };

  document.adoptedStyleSheets.push(sheet);
  show();
  // When the page is complete, on the way back to it, from another tab, and from practice in the same one.
  for (const change of ['pageshow', 'storage', KEY]) addEventListener(change, show);
})();
