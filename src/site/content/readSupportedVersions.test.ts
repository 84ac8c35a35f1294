import {expect, test} from 'vitest';
import {formatProblems} from '../../core/text/problem';
import {readSupportedVersions} from './readSupportedVersions';

test('the dates of this site have no problems', () => {
  expect(formatProblems(readSupportedVersions('.').problems)).toBe('');
});

test('a site without the file is told what it is for', () => {
  expect(formatProblems(readSupportedVersions('tests/fixtures/broken-site').problems)).toMatchInlineSnapshot(
    `"data/supported-versions.yaml:1: the file is missing. Write it there: the page of versions and the line under each title rest on it."`,
  );
});
