import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {workerFile} from '../../src/features/offline/workerFile';

const BUILD = 'build';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The built site on a server of its own, where files can change, fail and go, as they do when a newer one is published. */
export class ChangingSite {
  /** Addresses that were asked for. */
  asked: string[] = [];
  private readonly changed = new Map<string, string | number>();

  private port = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ChangingSite> {
    const server = createServer();
    const site = new ChangingSite(server);
    server.on('request', ({url}, response) => {
      const address = new URL(url!, 'http://site.example').pathname.slice(1);
      site.asked.push(address);
      const name = address === '' || address.endsWith('/') ? `${address}index.html` : address;
      const change = site.changed.get(name);
      const isThere = change !== undefined || (existsSync(path.join(BUILD, name)) && path.extname(name) !== '');
      const status = typeof change === 'number' ? change : isThere ? 200 : 404;
      response.writeHead(status, {
        'content-type': types[path.extname(isThere ? name : '404.html')] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      });
      if (change !== undefined) response.end(String(change));
      else createReadStream(path.join(BUILD, isThere ? name : '404.html')).pipe(response);
    });
    await site.resume();
    return site;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** Answers again, at the same address. */
  async resume(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, 'localhost', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Puts other text, or an answer with this status, in the place of a file. */
  change(file: string, change: string | number): void {
    this.changed.set(file, change);
  }

  /** What a file says now. */
  read(file: string): string {
    const change = this.changed.get(file);
    return typeof change === 'string' ? change : readFileSync(path.join(BUILD, file), 'utf8');
  }

  /** The version that is published, and what its worker keeps ahead. */
  get edition(): {version: string; files: Record<string, string>} {
    const [, edition] = /^self\.edition = (.*);$/m.exec(this.read('sw.js'))!;
    return JSON.parse(edition!) as {version: string; files: Record<string, string>};
  }

  /** Lines that run in the worker before its own. */
  changeWorker(lines: string): void {
    this.change('sw.js', `${lines}\n${this.read('sw.js')}`);
  }

  /**
   * Publishes a newer version: its pages begin with `word`, and their script has another name, under
   * which alone it is to be had.
   */
  publish(word: string): void {
    const addresses = Object.keys(this.edition.files);
    const old = addresses.find((address) => /\/reading\.[^/]*\.js$/.test(address))!;
    const renamed = `assets/js/reading.${word}.js`;
    const script = this.read(old);
    const published = addresses.map((address) => {
      if (address === old) {
        this.change(renamed, script);
        this.change(old, 404);
        return renamed;
      }
      const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
      if (file.endsWith('.html')) {
        const html = this.read(file).replaceAll(old, renamed);
        this.change(file, html.replace(/(<body[^>]*>)(?:<p data-word>.*?<\/p>)?/, `$1<p data-word>${word}</p>`));
      }
      return file;
    });
    this.change(
      'sw.js',
      workerFile(
        '.',
        published.map((file) => ({path: file, content: Buffer.from(this.read(file))})),
      ),
    );
  }

  async stop(): Promise<void> {
    if (!this.server.listening) return;
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
