import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {JSDOM} from 'jsdom';
import {beforeAll, describe, expect, test} from 'vitest';
import {parsePage} from '../../core/page/parsePage';
import {readTopics} from './readTopics';
import {DIAGRAM_FOLDER, diagramFileName, diagramHash, diagramSources} from './diagramFile';

const diagrams = readTopics('.', '9999-12-31').topics.flatMap(({id, folder, page}) =>
  diagramSources(page).map((source) => ({
    ...source,
    place: `${folder}/index.mdx:${source.line}`,
    drawing: diagramFileName(id, source.kind, diagramHash(source)),
  })),
);
const drawings = readdirSync(DIAGRAM_FOLDER);

describe('the diagrams of this site', () => {
  test('all have a drawing that is current', () => {
    const missing = diagrams.filter(({drawing}) => !drawings.includes(drawing)).map(({place}) => place);
    expect(missing, 'Drawings are missing or out of date. Run `npm run diagrams`.').toEqual([]);
  });

  test('leave no drawing over', () => {
    const leftOver = drawings.filter((name) => !diagrams.some(({drawing}) => drawing === name));
    expect(leftOver, 'Drawings belong to no diagram. Run `npm run diagrams`.').toEqual([]);
  });
});

describe('the Mermaid text', () => {
  beforeAll(() => {
    const {window} = new JSDOM('');
    Object.assign(globalThis, {window, document: window.document});
  });

  test.each(diagrams)('at $place is right', async ({text}) => {
    const {default: mermaid} = await import('mermaid');
    await expect(mermaid.parse(text)).resolves.toMatchObject({diagramType: 'flowchart-v2'});
  });

  test('that is wrong is noticed', async () => {
    const {default: mermaid} = await import('mermaid');
    await expect(mermaid.parse('flowchart LR\n  a -->')).rejects.toThrow();
  });
});

describe.each(drawings)('the drawing %s', (name) => {
  const text = readFileSync(path.join(DIAGRAM_FOLDER, name), 'utf8');
  const {document} = new JSDOM(text, {contentType: 'image/svg+xml'}).window;

  test('has a title and a description for those who do not see it', () => {
    const labels = ['aria-labelledby', 'aria-describedby'].map((name) => document.documentElement.getAttribute(name)!);
    expect(labels.map((id) => document.getElementById(id)?.tagName)).toEqual(['title', 'desc']);
    expect(labels.map((id) => document.getElementById(id)?.textContent.trim())).not.toContain('');
  });

  test('is smaller than 20 KB', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(20_000);
  });

  test('runs nothing and loads nothing', () => {
    expect(document.querySelectorAll('script, foreignObject, image, use, a, iframe').length).toBe(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({name}) => /^on|href$|^src$/i.test(name)).map(({name}) => name)).toEqual([]);
    const addresses = text
      .replace('xmlns="http://www.w3.org/2000/svg"', '')
      .match(/[a-z]+:\/\/[^"')]*|url\((?!#)[^)]*\)|@import/gi);
    expect(addresses).toBeNull();
  });
});

describe('a fence', () => {
  test('is wide unless it says that it is tall', () => {
    const page = 'Text.\n\n```mermaid wide\na\n```\n\n```mermaid tall\nb\n```\n\n```mermaid\nc\n```\n\n```js\nd\n```\n';
    expect(diagramSources(parsePage(page))).toEqual([
      {kind: 'wide', text: 'a', line: 3},
      {kind: 'tall', text: 'b', line: 7},
      {kind: 'wide', text: 'c', line: 11},
    ]);
  });

  test('needs another drawing when its text or its kind changes, and not when only a blank line does', () => {
    const hash = diagramHash({kind: 'wide', text: 'a'});
    expect(diagramHash({kind: 'wide', text: 'b'})).not.toBe(hash);
    expect(diagramHash({kind: 'tall', text: 'a'})).not.toBe(hash);
    expect(diagramHash({kind: 'wide', text: 'a'})).toBe(hash);
  });
});
