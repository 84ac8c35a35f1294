import {expect, test} from 'vitest';
import {intentScript} from './intentScript';
import {withIntent} from './withIntent';

test('the scripts of the framework are named to the small one, in their order, and everything else is left', () => {
  const html =
    '<head><script src="/a.js"></script><script type=application/ld+json>{}</script><script src=/base/runtime.1.js defer></script><script src="/base/main.2.js" defer></script></head>';
  expect(withIntent(html, 'go()')).toBe(
    '<head><script src="/a.js"></script><script type=application/ld+json>{}</script><script data-scripts="/base/runtime.1.js /base/main.2.js">go()</script></head>',
  );
});

test('a page without the framework is left as it is', () => {
  const html = '<p>Text</p><script>1</script>';
  expect(withIntent(html, 'go()')).toBe(html);
});

test('the script is one that a page can hold: it does not end its own element, and it is small', () => {
  const script = intentScript('.');
  expect(script).not.toMatch(/<\/script|<!--/i);
  expect(script.length).toBeLessThan(6000);
});
