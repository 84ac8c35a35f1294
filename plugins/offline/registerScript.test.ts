import {expect, test} from 'vitest';
import {registerScript} from './registerScript';

test('the worker and the manifest are those of the site, below its own address', () => {
  expect(registerScript('.', '/')).toContain('"/sw.js"');
  expect(registerScript('.', '/base/')).toContain('"/base/sw.js"');
  expect(registerScript('.', '/base/')).toContain('"<link rel=manifest href=/base/site.webmanifest>"');
  expect(registerScript('.', '/base/')).not.toMatch(/WORKER|MANIFEST/);
});

test('the script is one that a page can hold: it does not end its own element, and it is small', () => {
  const script = registerScript('.', '/');
  expect(script).not.toMatch(/<\/script|<!--/i);
  expect(script.length).toBeLessThan(1500);
});
