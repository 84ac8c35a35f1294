import {expect, test} from 'vitest';
import {registerScript} from './registerScript';

test('the worker is that of the site, below its own address', () => {
  expect(registerScript('.', '/')).toContain('"/sw.js"');
  expect(registerScript('.', '/base/')).toContain('"/base/sw.js"');
  expect(registerScript('.', '/base/')).not.toContain('WORKER');
});

test('the script is one that a page can hold: it does not end its own element, and it is small', () => {
  const script = registerScript('.', '/');
  expect(script).not.toMatch(/<\/script|<!--/i);
  expect(script.length).toBeLessThan(1500);
});
