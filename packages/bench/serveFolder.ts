import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/** One request, as the server saw it: also those of workers, which a page's own records leave out. */
export interface Served {
  address: string;
  /** What the browser says it wanted it for (`Sec-Fetch-Dest`): `document`, `script`, `worker`, `empty` for what a script fetched. */
  wantedFor: string;
  /** Whether a worker asked, or was itself what was asked for. */
  isOfWorker: boolean;
  /** Whether it was fetched ahead of a click, for a page that may come next. */
  isAhead: boolean;
  /** Answer with its header, as sent. */
  bytes: number;
}

/** A static server on this machine alone, as a good host would be: everything compressed as well as Brotli can. */
export interface FolderServer {
  origin: string;
  /** What was sent since the last time, the body of each answer as compressed, by address. */
  takeSent(): Map<string, number>;
  /** Every request that was answered since the last time. */
  takeServed(): Served[];
  /** Milliseconds since a request came in or was answered; 0 while one is being answered. */
  quietFor(): number;
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Larger files would take minutes at the best quality. */
const LARGE = 4_000_000;

/** Serves a folder; files in `instead`, by address, stand in place of what it has. */
export function serveFolder(folder: string, instead: ReadonlyMap<string, string> = new Map()): Promise<FolderServer> {
  const compressed = new Map<string, {body: Buffer; isCompressed: boolean} | undefined>();
  let sent = new Map<string, number>();
  let served: Served[] = [];
  const workers = new Set<string>();
  let open = 0;
  let last = Date.now();
  const contentAt = (address: string): Buffer | undefined => {
    const replaced = instead.get(address);
    if (replaced !== undefined) return Buffer.from(replaced);
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    if (existsSync(file) && statSync(file).isFile()) return readFileSync(file);
    // Empty pages: one to measure on, and one in which a worker is slowed down.
    return address === '/empty.html' ? Buffer.from('<!doctype html><title>Empty</title>') : undefined;
  };
  const answerTo = (address: string) => {
    if (!compressed.has(address)) {
      const content = contentAt(address);
      compressed.set(address, content && smallest(content));
    }
    return compressed.get(address);
  };
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const answer = answerTo(address);
    // What the browser fetches ahead of a click delays nothing that is counted.
    const isAhead = String(request.headers['sec-purpose']).includes('prefetch');
    if (!isAhead) sent.set(address, (sent.get(address) ?? 0) + (answer?.body.length ?? 0));
    const wantedFor = request.headers['sec-fetch-dest'] ?? 'unknown';
    if (wantedFor.endsWith('worker')) workers.add(address);
    const asker = request.headers.referer && new URL(request.headers.referer).pathname;
    const isOfWorker = workers.has(address) || (asker !== undefined && workers.has(asker));
    const {socket} = request;
    const before = socket.bytesWritten;
    open++;
    response.on('close', () => {
      open--;
      last = Date.now();
      served.push({address, wantedFor, isOfWorker, isAhead, bytes: socket.bytesWritten - before});
    });
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(address)] ?? (address.endsWith('/') ? types['.html']! : 'application/octet-stream');
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': answer.body.length,
      // Names with a hash in them are kept for ever.
      ...(/[.-][0-9a-f]{8,10}[./]/.test(address) && {'Cache-Control': 'public, max-age=31536000, immutable'}),
      ...(answer.isCompressed && {'Content-Encoding': 'br'}),
    });
    response.end(answer.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        takeSent() {
          const taken = sent;
          sent = new Map();
          return taken;
        },
        takeServed() {
          const taken = served;
          served = [];
          return taken;
        },
        quietFor: () => (open > 0 ? 0 : Date.now() - last),
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

/** Compressed, unless it is so already. */
function smallest(content: Buffer): {body: Buffer; isCompressed: boolean} {
  const quality = content.length > LARGE ? 8 : 11;
  const body = brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
  return body.length < content.length ? {body, isCompressed: true} : {body: content, isCompressed: false};
}

/** All of it together. */
export const bytesOf = (sent: ReadonlyMap<string, number>): number =>
  [...sent.values()].reduce((sum, size) => sum + size, 0);
