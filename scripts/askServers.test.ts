import {expect, test} from 'vitest';
import {askServers} from './askServers';

/** Asks servers that answer with these statuses, in turn, or fail; says what was asked for. */
async function ask(urls: string[], answers: Record<string, (number | Error)[]>) {
  const log: string[] = [];
  const verdicts = await askServers(urls, 'Versus', {
    fetch: (url, {method}) => {
      log.push(`${method} ${url}`);
      const answer = answers[url]?.shift() ?? 200;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(new Response(null, {status: answer}));
    },
    pause: (milliseconds) => Promise.resolve(void log.push(`${milliseconds} ms`)),
  });
  return {log, kinds: verdicts.map(({kind, detail}) => `${kind}: ${detail}`)};
}

test('a host is asked once a page, for its head, with a pause between', async () => {
  const {log} = await ask(['https://a.example/1#x', 'https://a.example/1#y', 'https://a.example/2'], {});
  expect(log).toEqual(['HEAD https://a.example/1', '1000 ms', 'HEAD https://a.example/2']);
});

test('a page is gone only where asking for all of it says so too', async () => {
  const answers = {
    'https://a.example/': [405, 200],
    'https://b.example/': [404, 404],
    'https://c.example/': [403, 403],
  };
  expect((await ask(Object.keys(answers), answers)).kinds).toEqual(['found: 200', 'gone: 404', 'refused: 403']);
});

test('no answer is not the same as gone', async () => {
  const answers = {
    'https://a.example/': [new DOMException('late', 'TimeoutError')],
    'https://b.example/': [new TypeError('fetch failed')],
  };
  expect((await ask(Object.keys(answers), answers)).kinds).toEqual([
    'timeout: no answer in 10 s',
    'unreachable: fetch failed',
  ]);
});
