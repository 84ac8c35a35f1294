import {expect, test} from 'vitest';
import {standsAlone} from './standsAlone';

test.each([
  'Docker Engine uses containerd for the life cycle of its containers.',
  'A namespace separates names and permissions, not traffic.',
  '`EXPOSE` is information in the image.',
  'kube-proxy chooses a Pod when a connection is opened, and all requests on that connection go there.',
  'An image is layers of files plus a configuration, and it is identified by a digest.',
])('can be judged by itself: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(true);
});

test.each([
  'It has no kernel and boots nothing.',
  'They share the read-only layers.',
  'The field opens nothing at all here.',
  'Only on user-defined networks, such as the one Compose creates.',
  'Not without work.',
  'No such flag exists: one `docker run` starts one container.',
  'By default every node opens the same port and forwards to any ready endpoint.',
  '`docker compose up` accepts the key and does nothing with it, as of v5.5.',
  'Instructions that change files, such as `RUN`, `COPY` and `ADD`, add one.',
  'A command that runs once and exits against controllers that never stop comparing.',
  'A VM for untrusted code, another operating system, a kernel of its own or live migration.',
  '',
])('needs what was said before, or is no sentence: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(false);
});
