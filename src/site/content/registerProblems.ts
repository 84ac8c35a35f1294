import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkRegister} from '../../core/register/checkRegister';
import {parseRegister, REGISTER, type Register} from '../../core/register/parseRegister';
import type {Problem} from '../../core/text/problem';
import {readOnce} from './readOnce';
import type {ReadTopics} from './topicOnDisk';

/** The text of the register, or nothing where there is none yet. */
export function readRegister(siteDir: string): string | undefined {
  const file = path.join(siteDir, REGISTER);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What the register holds; what is wrong with it is reported by its check. It has a line for each of many thousand addresses. */
export const readRegistered = (siteDir: string): Register =>
  readOnce(`${siteDir} ${REGISTER}`, siteDir, [REGISTER], () =>
    // Which day is today is of no interest here.
    parseRegister(readRegister(siteDir) ?? '', '9999-12-31'),
  ).register;

/** Addresses of the current edition that are gone or not registered. A site without a topic has nothing to register. */
export function registerProblems(siteDir: string, {topics, unsettled}: ReadTopics, today: string): Problem[] {
  const text = readRegister(siteDir);
  const current = topics.filter(({edition}) => edition === 'current');
  return text === undefined && current.length === 0 ? [] : checkRegister(text, {topics: current, unsettled}, today);
}
