import {expect, it} from 'vitest';
import {closest, suggest} from './closest';

it('a near word is offered, a far one is not', () => {
  expect(closest('replica', ['replicas', 'selector'])).toBe('replicas');
  expect(closest('containerport', ['containerPort', 'hostPort'])).toBe('containerPort');
  expect(closest('volume', ['selector'])).toBeUndefined();
});

it('a short list of choices is shown whole when nothing is near', () => {
  expect(suggest('never mind', ['always', 'missing'])).toBe('Use one of: always, missing.');
});
