import {formatProblems} from '../src/core/text/problem';
import {changedOnlyHere} from '../src/site/content/changedOnlyHere';
import {readChanges} from '../src/site/content/readChanges';
import {readCardFonts} from '../src/features/social-cards/cardFonts';
import {shortenedCells} from '../src/features/social-cards/shortenedCells';
import {readTopics, todayOf} from '../src/site/content/readTopics';
import {checkSite} from '../src/site/content/checkSite';

/** Prints every problem of every topic and fails if there is one: what the build checks, in about a second. */
function checkTopics(siteDir: string): void {
  const today = todayOf(new Date());
  const problems = checkSite(siteDir, today);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    console.error(`\n${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in the topics.`);
    process.exitCode = 1;
    return;
  }
  const {topics} = readTopics(siteDir, today);
  const notices = [...changedOnlyHere(topics, readChanges(siteDir)), ...shortenedCells(topics, readCardFonts(siteDir))];
  if (notices.length > 0) console.log(`For your information:\n${notices.join('\n')}\n`);
  const drafts = topics.filter(({facts}) => facts.draft).length;
  const rows = topics.reduce((sum, {facts}) => sum + facts.rows.length, 0);
  console.log(`${topics.length} topics (${drafts} of them drafts), ${rows} rows: no problems.`);
}

checkTopics(process.cwd());
