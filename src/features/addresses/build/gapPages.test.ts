import {expect, test} from 'vitest';
import {aRow, aTopic} from '../../../core/topic/aTopic';
import {editions} from '../../../core/edition/editions';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {gapPages} from './gapPages';

const folder = editions[1].name;
const older = aPublishedTopic({edition: folder, url: `/${folder}/tea-vs-coffee/`, isCurrent: false});
const {rows} = aTopic();

test('editions with the same parts have no gaps', () => {
  expect([...gapPages([aPublishedTopic(), older], aSite())]).toEqual([]);
});

test('a part that an older edition lacks has a page there that leads to the nearest and to now', () => {
  const current = aPublishedTopic({facts: aTopic({rows: [...rows, aRow({id: 'cup', aspect: 'Cup & `pot`'})]})});
  const [page, ...others] = gapPages([current, older], aSite());
  expect(others).toEqual([]);
  expect(page?.path).toBe(`${folder}/tea-vs-coffee/cup/index.html`);
  const html = String(page?.content);
  expect(html.match(/<main>[^]*<\/main>/)?.[0]).toMatchInlineSnapshot(`
    "<main>
    <h1 class="long">“Cup &amp; <code><i>pot</i></code>” is not part of this edition</h1>
    <p>The edition of Kubernetes 1.36 and Docker Engine 29 says nothing about it. Nearest to it there: <a href="/1.36/tea-vs-coffee/differences/">Technical differences</a>.</p>
    <p class="actions"><a class="go" href="/tea-vs-coffee/cup/">Read it as of 1.37</a></p>
    </main>"
  `);
  expect(html).toContain('<link rel="canonical" href="https://tea.example/tea-vs-coffee/cup/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('a topic that is new has a page at each of its addresses in an older edition', () => {
  const fresh = aPublishedTopic({id: 'milk-vs-lemon', url: '/milk-vs-lemon/'});
  const paths = [...gapPages([aPublishedTopic(), older, fresh], aSite())].map(({path}) => path);
  expect(paths).toEqual(
    expect.arrayContaining(
      ['', 'cheat-sheet/', 'row-1/', 'sources/'].map((page) => `${folder}/milk-vs-lemon/${page}index.html`),
    ),
  );
});
