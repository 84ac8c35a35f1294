import {expect, test} from 'vitest';
import {editionModule} from './editionModules';
import {withScriptsOf} from './withScriptsOf';

const loader = (name: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "@site/${name}"), "@site/${name}", require.resolveWeak("@site/${name}")],`;

const files = {
  routes: `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/',
    component: ComponentCreator('/', 'a1'),
    routes: [
      {
        path: '/1.36/tea/',
        component: ComponentCreator('/1.36/tea/', 'b2'),
        exact: true,
        sidebar: "topics"
      },
      {
        path: '/tea/',
        component: ComponentCreator('/tea/', 'c3'),
        exact: true
      }
    ]
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`,
  registry: `export default {\n${loader('old')}\n${loader('new')}\n${loader('both')}};\n`,
  routesChunkNames: JSON.stringify({
    '/-a1': {__comp: 'both'},
    '/1.36/tea/-b2': {__comp: 'both', content: 'old'},
    '/tea/-c3': {__comp: 'both', content: 'new'},
  }),
  globalData: JSON.stringify({
    'docusaurus-plugin-content-docs': {default: {versions: [{name: 'current'}, {name: '1.36'}]}},
    'versus-home': {default: {current: [{id: 'teas'}], '1.36': [{id: 'old-teas'}]}},
    'versus-search': {default: {current: '/search/a', '1.36': '/search/b'}},
  }),
};
const old = [{name: '1.36', path: '/1.36/'}];

test('the scripts of the current edition know nothing of an older one', () => {
  const text = editionModule(files, old);
  expect(text).not.toMatch(/1\.36|@site\/old|old-teas/);
  expect(text).toContain('teas');
  expect(text).toContain('ComponentCreator("/tea/", "c3")');
  expect(text).toContain('import("@site/new")'.replace('(', '(/* webpackChunkName: "new" */ '));
  expect(text).toContain('ComponentCreator("*")');
});

test('which plugin was ready first makes no difference', () => {
  const data = JSON.parse(files.globalData) as object;
  const globalData = JSON.stringify(Object.fromEntries(Object.entries(data).reverse()));
  expect(globalData).not.toBe(files.globalData);
  expect(editionModule({...files, globalData}, old)).toBe(editionModule(files, old));
});

test('those of an older edition know the current one as well', () => {
  const text = editionModule(files, old, old[0]);
  expect(text.match(/@site\/(?:old|new|both)(?="\))/g)).toHaveLength(6);
  expect(text).toContain(
    '{...{"path":"/1.36/tea/","exact":true,"sidebar":"topics"}, component: ComponentCreator("/1.36/tea/", "b2")}',
  );
  expect(text).toContain('"1.36":"/search/b"');
});

test('a format that is not known stops the build', () => {
  expect(() => editionModule({...files, registry: files.registry.replaceAll('"old":', 'old:')}, old)).toThrow(
    'cannot read what the framework wrote into registry.js',
  );
  expect(() => editionModule({...files, routes: 'export const routes = [];'}, old)).toThrow('into routes.js');
});

test('a page keeps the scripts of its own edition', () => {
  const script = (name: string) => `<script src=/assets/js/${name}.0123abcd.js defer></script>`;
  const html = ['runtime~main', 'main', 'runtime~main-1.36', 'main-1.36', '17896441'].map(script).join('');
  expect(withScriptsOf(html, undefined)).toBe(['runtime~main', 'main', '17896441'].map(script).join(''));
  expect(withScriptsOf(html, '1.36')).toBe(['runtime~main-1.36', 'main-1.36', '17896441'].map(script).join(''));
});
