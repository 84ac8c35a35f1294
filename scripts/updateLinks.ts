import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {addressesOf} from '../src/core/register/addresses';
import {REGISTER} from '../src/core/register/parseRegister';
import {formatProblems} from '../src/core/text/problem';
import {updateRegister} from '../src/core/register/updateRegister';
import {readTopics, todayOf} from '../src/site/content/readTopics';
import {readRegister} from '../src/site/content/registerProblems';

/** Registers every address that is new, dated today, and says which; what was ever registered stays. */
function updateLinks(siteDir: string): void {
  const today = todayOf(new Date());
  const {topics, unsettled} = readTopics(siteDir, today);
  // An address that is written wrongly today must not live for ever.
  const sure = topics.filter(({id, edition}) => edition === 'current' && !unsettled.includes(id));
  const updated = updateRegister(readRegister(siteDir), addressesOf(sure), today);
  if ('problems' in updated) {
    console.error(formatProblems(updated.problems));
    process.exitCode = 1;
    return;
  }
  writeFileSync(path.join(siteDir, REGISTER), updated.text);
  for (const address of updated.added) console.log(`+ ${address}`);
  console.log(updated.added.length === 0 ? 'Nothing to add.' : `${updated.added.length} added to ${REGISTER}.`);
  if (unsettled.length > 0) {
    console.error(`Left out until their problems are solved (npm run check:topics): ${unsettled.join(', ')}.`);
    process.exitCode = 1;
  }
}

updateLinks(process.cwd());
