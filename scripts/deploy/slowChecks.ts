import {statSync} from 'node:fs';
import {connect} from 'node:net';
import path from 'node:path';
import {ask} from './ask';
import type {Check} from './check';
import type {ServedSite} from './serveSite';

/** The limit of ten seconds in the configuration, and room for a busy machine. */
const LIMIT = 15_000;
const SLOW_CLIENTS = 100;

/** Clients that hold a connection and give nothing for it. */
export const slowChecks: Check[] = [
  {name: 'who asks a byte a second is cut off, and others are served meanwhile', run: slowAskersAreCutOff},
  {name: 'who does not listen is cut off', run: slowListenersAreCutOff},
];

async function slowAskersAreCutOff({port}: ServedSite): Promise<string[]> {
  const slow = Promise.all(Array.from({length: SLOW_CLIENTS}, () => askSlowly(port)));
  const state = {areAllDone: false};
  void slow.then(() => (state.areAllDone = true));
  const complaints: string[] = [];
  while (!state.areAllDone) {
    const began = Date.now();
    const {status} = await ask(port, '/');
    const took = Date.now() - began;
    if (status !== 200 || took > 1_000) complaints.push(`somebody else waited ${took} ms for status ${status}`);
    await pause(100);
  }
  const late = (await slow).filter((held) => held > LIMIT);
  return [...complaints, ...(late.length > 0 ? [`${late.length} held their connection longer than ${LIMIT} ms`] : [])];
}

/** How long the server bore with it, in milliseconds; a little over the limit if it did not mind. */
function askSlowly(port: number): Promise<number> {
  return new Promise((resolve) => {
    const began = Date.now();
    const bytes = `GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ${'a'.repeat(100)}`;
    let sent = 0;
    const socket = connect(port, '127.0.0.1').resume();
    const writing = setInterval(() => {
      if (socket.writable) socket.write(bytes.charAt(sent));
      sent += 1;
    }, 1_000);
    const giveUp = setTimeout(() => socket.destroy(), LIMIT + 1_000);
    // Being reset is a way of being cut off.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(writing);
      clearTimeout(giveUp);
      resolve(Date.now() - began);
    });
  });
}

/** Asks for more than any buffer holds, waits, and then looks whether the server still had it. */
async function slowListenersAreCutOff({port, build, files}: ServedSite): Promise<string[]> {
  const sizes = files.map((file) => ({file, size: statSync(path.join(build, file)).size}));
  const {file, size} = sizes.reduce((one, other) => (other.size > one.size ? other : one));
  const times = Math.ceil(64_000_000 / size);
  const socket = connect(port, '127.0.0.1').pause();
  let received = 0;
  socket.on('data', (piece) => (received += piece.length));
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.pause();
  socket.write(`GET /${file} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(times));
  await pause(LIMIT);
  socket.resume();
  await Promise.race([closed, pause(5_000)]);
  const isOpen = !socket.destroyed;
  socket.destroy();
  return isOpen || received >= size * times ? [`after ${LIMIT} ms the server still sent (${received} bytes)`] : [];
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
