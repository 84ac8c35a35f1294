import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {ask, type Answer} from './ask';
import {expectSame, forEach, type Check} from './check';
import type {ServedSite} from './serveSite';

const FOR_EVER = 'public, max-age=31536000, immutable';
const IS_NAMED_AFTER_CONTENT =
  /^(?:assets\/.*\.[0-9a-f]{8}\.|search\/[^/]+-[0-9a-f]{10}\/|practice\/cards-[0-9a-f]{10}\.)/;
const IS_TEXT = /\.(?:html|css|js|json|map|xml|txt|csv|md|svg|webmanifest)$/;

/** What a browser must be told of a kind of file; a kind that is missing here is a complaint. */
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
  apkg: 'application/octet-stream',
};

/** What every file of the build says of itself. */
export const fileChecks: Check[] = [
  {name: 'every file arrives as it was built: plain, as Brotli and as gzip', run: (site) => eachFile(site, unpacksTo)},
  {name: 'every file has the type of its kind', run: (site) => eachFile(site, hasType)},
  {
    name: 'what is named after its content is kept for ever, all else is asked for again',
    run: (site) => eachFile(site, hasLifetime),
  },
  {name: 'text says that it depends on the encoding, compressed or not', run: (site) => eachFile(site, hasVary)},
  {name: 'pages are smallest as Brotli, then as gzip', run: pagesAreSmaller},
  {name: 'a client gets no encoding that it did not ask for', run: encodingsAreAsked},
  {name: 'a file that did not change is answered with 304, and a part of it with 206', run: repeatsAreShort},
];

/** 404.html is not served under its own name. */
const eachFile = (site: ServedSite, run: (site: ServedSite, file: string) => Promise<string[]>) =>
  forEach(
    site.files.filter((file) => file !== '404.html'),
    (file) => run(site, file),
  );

const addressOf = (file: string) => `/${encodeURI(file).replace(/(?<=^|\/)index\.html$/, '')}`;

const get = ({port}: ServedSite, file: string, encodings?: string, more: Record<string, string> = {}) =>
  ask(port, addressOf(file), {headers: {...(encodings === undefined ? {} : {'accept-encoding': encodings}), ...more}});

async function unpacksTo(site: ServedSite, file: string): Promise<string[]> {
  const built = readFileSync(path.join(site.build, file));
  return forEach([undefined, 'br, gzip', 'gzip'], async (encodings) => {
    const answer = await get(site, file, encodings);
    const isSame = answer.status === 200 && unpacked(answer).equals(built);
    return isSame ? [] : [`${file} for ${encodings ?? 'no encoding'}: status ${answer.status}, or other bytes`];
  });
}

function unpacked({headers, body}: Answer): Buffer {
  const encoding = headers['content-encoding'];
  return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
}

async function hasType(site: ServedSite, file: string): Promise<string[]> {
  const wanted = file === 'feed.xml' ? 'application/atom+xml; charset=utf-8' : types[file.split('.').at(-1)!];
  if (wanted === undefined) return [`${file}: its kind is new. Add it to deploy/nginx/mime.types and to this check.`];
  return forEach(['br', 'gzip', 'identity'], async (encodings) =>
    expectSame(`${file} for ${encodings}`, (await get(site, file, encodings)).headers['content-type'], wanted),
  );
}

async function hasLifetime(site: ServedSite, file: string): Promise<string[]> {
  const {headers} = await get(site, file, 'br');
  const isLasting = IS_NAMED_AFTER_CONTENT.test(file);
  return [
    ...expectSame(file, headers['cache-control'], isLasting ? FOR_EVER : 'no-cache'),
    ...expectSame(
      `${file} in a CDN`,
      headers['cdn-cache-control'],
      isLasting ? undefined : 'public, max-age=60, stale-if-error=86400',
    ),
  ];
}

async function hasVary(site: ServedSite, file: string): Promise<string[]> {
  if (!IS_TEXT.test(file)) return [];
  return forEach(['br', 'gzip', 'identity'], async (encodings) =>
    expectSame(`${file} for ${encodings}`, (await get(site, file, encodings)).headers.vary, 'Accept-Encoding'),
  );
}

async function pagesAreSmaller(site: ServedSite): Promise<string[]> {
  const pages = site.files.filter((file) => /^[^/]+\/index\.html$/.test(file));
  return forEach(pages, async (page) => {
    const [br, gzip, plain] = await Promise.all(
      ['br', 'gzip', 'identity'].map((encoding) => get(site, page, encoding)),
    );
    const sizes = [br!, gzip!, plain!].map(({body}) => body.length) as [number, number, number];
    return sizes[0] < sizes[1] && sizes[1] < sizes[2] / 2 ? [] : [`${page}: ${sizes.join(', ')} bytes`];
  });
}

async function encodingsAreAsked(site: ServedSite): Promise<string[]> {
  const wanted: [string | undefined, string | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    ['*', undefined],
    ['deflate, zstd', undefined],
    ['br', 'br'],
    ['BR', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['br;q=0', undefined],
    ['br;q=0.000, gzip', 'gzip'],
    ['br ; q=0.001', 'br'],
    ['gzip;q=0', undefined],
    ['brotli, xbr', undefined],
  ];
  return forEach(wanted, async ([asked, encoding]) =>
    expectSame(
      `Accept-Encoding: ${asked}`,
      (await get(site, 'index.html', asked)).headers['content-encoding'],
      encoding,
    ),
  );
}

async function repeatsAreShort(site: ServedSite): Promise<string[]> {
  const first = await get(site, 'index.html', 'br');
  const again = await get(site, 'index.html', 'br', {'if-none-match': first.headers.etag!});
  const inPlain = await get(site, 'index.html', undefined, {'if-none-match': first.headers.etag!});
  const part = await get(site, 'index.html', undefined, {range: 'bytes=0-9'});
  return [
    ...expectSame('the same again', `${again.status} with ${again.body.length} bytes`, '304 with 0 bytes'),
    ...expectSame('the encoding of nothing', again.headers['content-encoding'], undefined),
    ...expectSame('the tag of another encoding', inPlain.status, 200),
    ...expectSame('ten bytes', `${part.status} with ${part.body.length} bytes`, '206 with 10 bytes'),
  ];
}
