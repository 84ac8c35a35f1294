import {ask, askRaw} from './ask';
import {expectSame, forEach, type Check} from './check';
import type {ServedSite} from './serveSite';

/** Requests that no browser sends. */
export const requestChecks: Check[] = [
  {name: 'a page can be read and its head asked for, and nothing else', run: methodsAreFew},
  {name: 'what is no proper request is refused, and the server goes on', run: nonsenseIsRefused},
];

async function methodsAreFew({port, redirects}: ServedSite): Promise<string[]> {
  const [page, head] = [await ask(port, '/'), await ask(port, '/', {method: 'HEAD'})];
  const others = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'PURGE', 'BREW'];
  // nginx refuses them by itself where there is a file, and nowhere else.
  const refusals = await forEach(['/', '/not-there', '/healthz', redirects[0]!.from], (address) =>
    forEach(others, async (method) => {
      const {status, headers} = await ask(port, address, {method});
      return expectSame(`${method} ${address}`, `${status}, allowed: ${headers.allow}`, '405, allowed: GET, HEAD');
    }),
  );
  return [
    ...refusals,
    ...expectSame('TRACE', (await ask(port, '/', {method: 'TRACE'})).status, 405),
    ...expectSame('HEAD', `${head.status}, ${head.body.length} bytes`, '200, 0 bytes'),
    ...expectSame('length in HEAD', head.headers['content-length'], page.headers['content-length']),
  ];
}

async function nonsenseIsRefused({port}: ServedSite): Promise<string[]> {
  const requests: [string, string, RegExp][] = [
    ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', /^HTTP\/1\.1 400 /],
    ['a method in small letters', 'get / HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a version that does not exist', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 (?:400|505) /],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 (?:400|405) /],
    [
      'another site',
      'GET http://evil.example/nothing HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 404 /,
    ],
    ['a very long address', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 414 /],
    ['a very long header', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(40_000)}\r\n\r\n`, /^HTTP\/1\.1 400 /],
    [
      'a body of two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 4\d\d /,
    ],
    [
      'a body that never comes',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n',
      /^HTTP\/1\.1 4(?:05|13) /,
    ],
  ];
  const complaints = await forEach(requests, async ([kind, bytes, wanted]) => {
    const answer = await askRaw(port, bytes);
    return wanted.test(answer) ? [] : [`${kind}: ${JSON.stringify(answer.slice(0, 60))}`];
  });
  return [...complaints, ...expectSame('the home page afterwards', (await ask(port, '/')).status, 200)];
}
