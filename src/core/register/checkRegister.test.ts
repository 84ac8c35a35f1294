import {describe, expect, test, vi} from 'vitest';
import {parsePage} from '../page/parsePage';
import {aPage, aRow, aTopic, TODAY} from '../topic/aTopic';
import {addressesOf, sitePages} from './addresses';
import {checkRegister} from './checkRegister';
import {formatProblems} from '../text/problem';
import type {Topic} from '../topic/topic';
import {updateRegister} from './updateRegister';

// Their pages become more, and the lines of a register with them.
vi.mock('../edition/editionPairs', () => ({editionPairs: () => []}));

const aSiteTopic = (id: string, overrides: Partial<Topic> = {}, page = aPage()) => ({
  id,
  folder: `docs/${id}`,
  facts: aTopic(overrides),
  page: parsePage(page),
});

/** The register as it was when these topics were published. */
function registerOf(topics: ReturnType<typeof aSiteTopic>[], redirects: Record<string, string> = {}): string {
  const made = updateRegister(undefined, addressesOf(topics), '2026-10-01');
  if ('problems' in made) throw new Error('The register cannot be read.');
  return JSON.stringify({redirects, ...(JSON.parse(made.text) as object)}, null, 2).replace('{},', '{\n  },');
}

const report = (text: string | undefined, topics: ReturnType<typeof aSiteTopic>[], unsettled: string[] = []) =>
  formatProblems(checkRegister(text, {topics, unsettled}, TODAY));

const {rows} = aTopic();
const tea = aSiteTopic('tea-vs-coffee');
const renamed = (redirects?: Record<string, string>) =>
  aSiteTopic('tea-vs-coffee', {rows: [...rows.slice(1), aRow({id: 'roast'})], ...(redirects && {redirects})});

test('every address is registered', () => {
  expect(report(registerOf([tea]), [tea])).toBe('');
});

test('a topic has addresses for its page, cheat sheet and parts, and in place for parts and headings', () => {
  const page = aPage({tips: 'Text.\n\n### How hot {/* #how-hot */}'});
  const addresses = addressesOf([aSiteTopic('tea-vs-coffee', {}, page)]);
  expect(addresses.filter((address) => /^\/$|coffee\/$|cheat|row-1|hot|tips/.test(address))).toMatchInlineSnapshot(`
    [
      "/",
      "/tea-vs-coffee/",
      "/tea-vs-coffee/cheat-sheet/",
      "/tea-vs-coffee/tips/",
      "/tea-vs-coffee/#tips",
      "/tea-vs-coffee/row-1/",
      "/tea-vs-coffee/#row-1",
      "/tea-vs-coffee/#how-hot",
    ]
  `);
});

test('a draft has no addresses, because nobody can have linked them', () => {
  expect(addressesOf([aSiteTopic('tea-vs-coffee', {draft: true})])).toEqual(sitePages);
});

test('a register must be there', () => {
  expect(report(undefined, [tea])).toMatchInlineSnapshot(
    `"data/links.json:1: the file is missing. Run \`npm run links:update\`."`,
  );
});

describe('a part that is gone', () => {
  test('is named with the line that is to be added', () => {
    expect(report(registerOf([tea]), [renamed()])).toMatchInlineSnapshot(`
      "data/links.json:1: 2 addresses are not registered, the first is "/tea-vs-coffee/roast/". Run \`npm run links:update\`.
      data/links.json:54: address "/tea-vs-coffee/row-1/" was published on 2026-10-01 and is gone. Add to docs/tea-vs-coffee/topic.yaml: redirects: {row-1: roast}"
    `);
  });

  test('is named once when it was renamed and registered again', () => {
    const both = updateRegister(registerOf([tea]), addressesOf([renamed()]), TODAY);
    expect(report('text' in both ? both.text : '', [renamed()])).toMatchInlineSnapshot(
      `"data/links.json:54: address "/tea-vs-coffee/row-1/" was published on 2026-10-01 and is gone. Add to docs/tea-vs-coffee/topic.yaml: redirects: {row-1: NEW-ID}"`,
    );
  });

  test('is named with what was probably made of it, and where redirects stand already', () => {
    const slip = aSiteTopic('tea-vs-coffee', {
      rows: [...rows.slice(1), aRow({id: 'row-one'})],
      redirects: {old: 'tips'},
    });
    expect(report(registerOf([tea]), [slip])).toMatchInlineSnapshot(`
      "data/links.json:1: 2 addresses are not registered, the first is "/tea-vs-coffee/row-one/". Run \`npm run links:update\`.
      data/links.json:54: address "/tea-vs-coffee/row-1/" was published on 2026-10-01 and is gone. Add to \`redirects\` of docs/tea-vs-coffee/topic.yaml: row-1: row-one"
    `);
  });

  test('is no problem once it is redirected and its successor registered', () => {
    const both = updateRegister(registerOf([tea]), addressesOf([renamed()]), TODAY);
    expect(report('text' in both ? both.text : '', [renamed({'row-1': 'roast'})])).toBe('');
  });

  test('may have been a heading of the page', () => {
    const page = aPage({tips: 'Text.\n\n### How hot {/* #how-hot */}'});
    expect(report(registerOf([aSiteTopic('tea-vs-coffee', {}, page)]), [tea])).toMatchInlineSnapshot(
      `"data/links.json:22: address "/tea-vs-coffee/#how-hot" was published on 2026-10-01 and is gone. Add to docs/tea-vs-coffee/topic.yaml: redirects: {how-hot: NEW-ID}"`,
    );
  });

  test('is not asked for while the facts of its topic cannot be read', () => {
    expect(report(registerOf([tea]), [], ['tea-vs-coffee'])).toBe('');
    expect(report(registerOf([tea]), [renamed()], ['tea-vs-coffee'])).toBe('');
  });
});

describe('a topic that is gone', () => {
  const rooibos = aSiteTopic('rooibos-vs-coffee');

  test('is named once, with the line that is to be added', () => {
    expect(report(registerOf([tea, rooibos]), [rooibos])).toMatchInlineSnapshot(
      `"data/links.json:77: topic "tea-vs-coffee" was published on 2026-10-01 and is gone. Add to data/links.json: "redirects": {"tea-vs-coffee": "NEW-TOPIC"}"`,
    );
  });

  test('is no problem once it leads to another', () => {
    expect(report(registerOf([tea, rooibos], {'tea-vs-coffee': 'rooibos-vs-coffee'}), [rooibos])).toBe('');
  });

  test('may have become a draft', () => {
    expect(report(registerOf([tea]), [aSiteTopic('tea-vs-coffee', {draft: true})])).toMatchInlineSnapshot(
      `"data/links.json:16: topic "tea-vs-coffee" was published on 2026-10-01 and is a draft now. Delete the line \`draft: true\` of docs/tea-vs-coffee/topic.yaml."`,
    );
  });

  test('leads to a topic that exists, at once and not in a circle', () => {
    const redirects = {
      'cocoa-vs-tea': 'rooibos-vs-cofee',
      'older-vs-tea': 'old-vs-tea',
      'old-vs-tea': 'rooibos-vs-coffee',
      'round-vs-tea': 'round-vs-tea',
      'rooibos-vs-coffee': 'tea-vs-coffee',
      search: 'tea-vs-coffee',
    };
    expect(report(registerOf([tea, rooibos], redirects), [tea, rooibos])).toMatchInlineSnapshot(`
      "data/links.json:3: redirect to unknown topic (got "rooibos-vs-cofee"). Did you mean "rooibos-vs-coffee"? Choose from: tea-vs-coffee, rooibos-vs-coffee.
      data/links.json:4: redirect to a topic that is redirected itself (got "old-vs-tea"). Write where it ends: "tea-vs-coffee".
      data/links.json:6: redirect to a topic that is redirected itself (got "round-vs-tea"), in a circle. Choose from: tea-vs-coffee, rooibos-vs-coffee.
      data/links.json:7: redirect from "rooibos-vs-coffee", which still exists. Delete the redirect, or rename the folder.
      data/links.json:8: redirect from "search", which still exists. Delete the redirect, or rename the folder."
    `);
  });
});

test('addresses that are new are one problem, because one command registers them', () => {
  const added = aSiteTopic('tea-vs-coffee', {rows: [...rows, aRow({id: 'roast'})]});
  expect(report(registerOf([tea]), [added])).toMatchInlineSnapshot(
    `"data/links.json:1: 2 addresses are not registered, the first is "/tea-vs-coffee/roast/". Run \`npm run links:update\`."`,
  );
});

test('a file that is gone must come back', () => {
  const text = registerOf([tea]).replace('"/": ', '"/robots.txt": "2026-10-01",\n    "/": ');
  expect(report(text, [tea])).toMatchInlineSnapshot(
    `"data/links.json:5: address "/robots.txt" was published on 2026-10-01 and is gone. Bring it back: no redirect can be written for it."`,
  );
});

test('a file that is gone must come back, in the folder for Anki too', () => {
  const text = registerOf([tea]).replace('"/": ', '"/anki/all.csv": "2026-10-01",\n    "/": ');
  expect(report(text, [tea])).toMatchInlineSnapshot(
    `"data/links.json:5: address "/anki/all.csv" was published on 2026-10-01 and is gone. Bring it back: no redirect can be written for it."`,
  );
});

test('the files for Anki of a topic that was renamed went with it', () => {
  const text = registerOf([aSiteTopic('chai-vs-coffee'), tea], {'chai-vs-coffee': 'tea-vs-coffee'});
  expect(text).toContain('"/anki/chai-vs-coffee.apkg"');
  expect(report(text, [tea])).toBe('');
});
