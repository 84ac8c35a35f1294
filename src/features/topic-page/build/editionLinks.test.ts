import {expect, test} from 'vitest';
import {editionHome, proseLink} from '../../../core/edition/editionHome';
import {editionLinks} from './editionLinks';

const changed = (node: object) => {
  const tree = {type: 'root', children: [node]};
  editionLinks()(tree as never, {path: '/x/versioned_docs/version-1.36/tea-vs-coffee/index.mdx'});
  return tree.children[0];
};
const link = (url: string) => (changed({type: 'link', url}) as {url: string}).url;

test('a link to a topic is one to its file, so that it stays in the edition of its page', () => {
  expect(['/milk-vs-lemon/', '/milk-vs-lemon/#curdling', '/milk-vs-lemon/cheat-sheet/'].map(link)).toEqual([
    '../milk-vs-lemon/index.mdx',
    '../milk-vs-lemon/index.mdx#curdling',
    '../milk-vs-lemon/cheat-sheet/',
  ]);
});

test('links to the whole site, to other sites and within the page are left alone', () => {
  const others = ['/search/', '/topics.json', '/', 'https://tea.example/a/', '#curdling'];
  expect(others.map(link)).toEqual(others);
});

test('an element leads to the page of the same edition too', () => {
  const attributes = [{type: 'mdxJsxAttribute', name: 'href', value: '/milk-vs-lemon/#curdling'}];
  expect(changed({type: 'mdxJsxTextElement', name: 'a', attributes})).toMatchObject({
    attributes: [{value: '../milk-vs-lemon/#curdling'}],
  });
});

test('outside of the framework such links are made whole in the same way', () => {
  const topic = {id: 'tea-vs-coffee', url: '/base/1.36/tea-vs-coffee/'};
  expect(editionHome(topic)).toBe('/base/1.36/');
  const links = ['/milk-vs-lemon/#curdling', '#row-1', '/search/', 'https://tea.example/', 'pathname:///topics.json'];
  expect(links.map((address) => proseLink(address, topic, '/base/'))).toEqual([
    '/base/1.36/milk-vs-lemon/#curdling',
    '/base/1.36/tea-vs-coffee/#row-1',
    '/base/search/',
    'https://tea.example/',
    '/base/topics.json',
  ]);
});
