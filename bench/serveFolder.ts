import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/** A static server on this machine alone, as a good host would be: everything compressed as well as Brotli can. */
export interface FolderServer {
  origin: string;
  /** What was sent since the last time, the body of each answer as compressed, by address. */
  takeSent(): Map<string, number>;
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
