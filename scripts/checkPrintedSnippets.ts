import {editionOfVersion} from '../src/core/edition/editions';
import {formatProblems} from '../src/core/text/problem';
import {checkSnippets} from '../src/features/code-blocks/checkSnippets';
import {readTopics, todayOf} from '../src/site/content/readTopics';

/** Checks every block and every command in a sentence that the topics print, and says how many there were. */
async function checkPrintedSnippets(siteDir: string): Promise<void> {
  const {topics} = readTopics(siteDir, todayOf(new Date()));
  const {problems, counts} = await checkSnippets(topics, editionOfVersion);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
  }
  const {checked, wrongOnPurpose, unverified, inline} = counts;
  console.log(
    `${checked} blocks checked, ${wrongOnPurpose} wrong on purpose, ${unverified} not checked for a stated reason, ` +
      `${inline} commands in sentences checked: ${problems.length} problems.`,
  );
}

void checkPrintedSnippets(process.cwd());
