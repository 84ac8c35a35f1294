// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import {startAll} from './startAll';

test('a behaviour that fails is reported, and those after it work', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const works = vi.fn();
  const error = new Error('broken');
  startAll([
    () => {
      throw error;
    },
    works,
  ]);
  expect(reported).toHaveBeenCalledWith(error);
  expect(works).toHaveBeenCalledOnce();
});
