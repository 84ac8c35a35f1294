import {request, type Agent, type IncomingHttpHeaders} from 'node:http';
import {connect} from 'node:net';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Question {
  method?: string;
  headers?: Record<string, string>;
  agent?: Agent;
}

const TIME_LIMIT = 5_000;

/** Asks a server of this machine, with the path as it is written: nothing is normalised, followed or unpacked. */
export function ask(port: number, path: string, {method = 'GET', headers = {}, agent}: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({host: '127.0.0.1', port, path, method, headers, agent, timeout: TIME_LIMIT}, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () =>
        resolve({status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces)}),
      );
    });
    asked.on('timeout', () => asked.destroy(new Error(`no answer to ${method} ${path} in ${TIME_LIMIT / 1000} s`)));
    asked.on('error', reject);
    asked.end();
  });
}

/** Sends bytes that no client would send, and hands over all that comes back until the server closes or falls silent. */
export function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let answer = '';
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (piece) => (answer += piece.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
