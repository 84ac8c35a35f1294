import {expect, test} from 'vitest';
import {contentSecurityPolicy, inlineScriptsOf, withPolicy} from './contentSecurityPolicy';

const html =
  '<!doctype html><html><head><meta charset=UTF-8><title>T</title><script data-a="1">one()</script><script src=/x.js defer></script><script type="application/ld+json">{"a":1}</script><script type="speculationrules">{}</script></head><body><script>two()</script></body></html>';

test('scripts that stand in a page are those that run', () => {
  expect(inlineScriptsOf(html)).toEqual(['one()', '{}', 'two()']);
});

test('each is allowed by its hash, and nothing else that stands in a page', () => {
  const policy = contentSecurityPolicy(['alert(1)', 'alert(1)']);
  // echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(policy).toContain("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  expect(policy.match(/sha256-/g)).toHaveLength(1);
  expect(policy.replace(/style-src [^;]*/, '')).not.toMatch(/unsafe/);
  expect(policy).not.toMatch(/https?:|\*/);
});

test('the policy stands before everything it is about, once', () => {
  const once = withPolicy(html);
  expect(once.indexOf('Content-Security-Policy')).toBeLessThan(once.indexOf('<title>'));
  expect(withPolicy(once)).toBe(once);
});
