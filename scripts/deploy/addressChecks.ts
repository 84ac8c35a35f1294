import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ask, askRaw} from './ask';
import {expectSame, forEach, type Check} from './check';
import type {ServedSite} from './serveSite';

/** Which addresses lead where, and which lead nowhere. */
export const addressChecks: Check[] = [
  {name: 'every old address of the register leads to its new one, with the query', run: redirectsLead},
  {name: 'a page without its slash leads to the page', run: slashIsAdded},
  {name: 'what is not there is 404, with the page that helps', run: missingIsMissing},
  {name: 'no redirect leads out of the site, whatever was asked for', run: redirectsStay},
  {name: 'no path leads out of the site’s folder, or to what is the server’s own', run: pathsStay},
];

async function redirectsLead({port, redirects}: ServedSite): Promise<string[]> {
  return forEach(redirects, async ({from, to}) => {
    const [page, place] = to.split('#') as [string, string?];
    const end = place === undefined ? '' : `#${place}`;
    const [plain, withQuery] = [await ask(port, from), await ask(port, `${from}?q=a%20b&x`)];
    return [
      ...expectSame(from, `${plain.status} ${plain.headers.location}`, `301 ${page}${end}`),
      ...expectSame(`${from} with a query`, withQuery.headers.location, `${page}?q=a%20b&x${end}`),
      ...expectSame(`${from} as a lifetime`, plain.headers['cache-control'], 'no-cache'),
    ];
  });
}

async function slashIsAdded({port, files}: ServedSite): Promise<string[]> {
  const pages = files.filter((file) => file.endsWith('/index.html')).map((file) => `/${file.slice(0, -11)}`);
  return forEach(pages, async (page) => {
    const {status, headers} = await ask(port, `${page}?q=1`);
    return expectSame(page, `${status} ${headers.location}`, `301 ${page}/?q=1`);
  });
}

async function missingIsMissing({port, build}: ServedSite): Promise<string[]> {
  const page = readFileSync(path.join(build, '404.html'));
  return forEach(
    ['/not-there', '/not-there/', '/assets/js/old.0123abcd.js', '/assets/', '/404.html'],
    async (address) => {
      const {status, headers, body} = await ask(port, address);
      return [
        ...expectSame(address, status, 404),
        ...expectSame(`${address} as a lifetime`, headers['cache-control'], 'no-cache'),
        ...expectSame(`${address} in a CDN`, headers['cdn-cache-control'], undefined),
        ...(body.equals(page) ? [] : [`${address}: the body is not 404.html`]),
      ];
    },
  );
}

async function redirectsStay({port, files}: ServedSite): Promise<string[]> {
  const page = files.find((file) => /^[^/]+\/index\.html$/.test(file))!.split('/')[0]!;
  const requests = [
    `GET /${page} HTTP/1.1\r\nHost: evil.example\r\n`,
    `GET http://evil.example/${page} HTTP/1.1\r\nHost: evil.example\r\n`,
    `GET //${page} HTTP/1.1\r\nHost: x\r\n`,
    `GET //evil.example/${page} HTTP/1.1\r\nHost: x\r\n`,
    `GET //evil.example/..%2f${page} HTTP/1.1\r\nHost: x\r\n`,
    `GET /%5cevil.example/ HTTP/1.1\r\nHost: x\r\n`,
    `GET /${page}%0d%0aX-Injected:%20yes HTTP/1.1\r\nHost: x\r\n`,
    `GET /${page}?q=%0d%0aX-Injected:%20yes HTTP/1.1\r\nHost: x\r\nX-Forwarded-Host: evil.example\r\n`,
  ];
  return forEach(requests, async (request) => {
    const head = (await askRaw(port, `${request}Connection: close\r\n\r\n`)).split('\r\n\r\n')[0]!;
    const location = /^Location: (.*)$/im.exec(head)?.[1]?.trim();
    const isInside = location === undefined || /^\/(?![/\\])/.test(location);
    const isClean = !/^X-Injected/im.test(head) && head.startsWith('HTTP/1.1 ');
    return isInside && isClean ? [] : [`${request.split('\r\n')[0]}: ${head.replaceAll('\r\n', ' | ')}`];
  });
}

const FORBIDDEN = [
  '/../../../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/%252e%252e/%252e%252e/etc/passwd',
  '/..%5c..%5c..%5cetc%5cpasswd',
  '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
  '//etc/passwd',
  '/assets../index.html',
  '/assets/../../nginx.conf',
  '/assets/..%2f..%2f..%2fnginx.conf',
  '/assets/%2e%2e/%2e%2e/rules/redirects.map',
  '/index.html%00.png',
  '/index.html/',
  '/plain/index.html',
  '/br/index.html',
  '/gzip/index.html',
  '/site/plain/index.html',
  '/redirects.map',
  '/_redirects',
  '/rules/redirects.map',
  '/nginx.conf',
  '/tmp/nginx.pid',
  '/.git/config',
];

async function pathsStay({port}: ServedSite): Promise<string[]> {
  return forEach(FORBIDDEN, async (address) => {
    const {status, body} = await ask(port, address);
    const isSecret = /root:|worker_processes|check-old-vs-new/.test(body.toString());
    return [400, 404].includes(status) && !isSecret ? [] : [`${address}: ${status}`];
  });
}
