import {expect, test} from 'vitest';
import {aTopic} from '../../core/topic/aTopic';
import {currentEdition, editionOfVersion} from '../../core/edition/editions';
import {mutate} from '@versus/snippet-check/mutate';
import {checkShell} from '@versus/snippet-check/shell/checkShell';
import {readTopics} from '../../site/content/readTopics';
import {checkSnippets} from './checkSnippets';
import {inlineCommandsOfFacts, inlineCommandsOfPage} from '../../core/page/inlineCommands';
import {parsePage} from '../../core/page/parsePage';
import {printedSnippet} from '../../core/page/printedSnippet';

// An older edition prints nearly the same, and would double the time.
const topics = readTopics('.', '9999-12-31').topics.filter(({edition}) => edition === 'current');

/** Everything printed, misspelt at one place each, with whether that is caught. */
function mutations(): {place: string; word: string; isCaught: () => Promise<boolean>}[] {
  return topics.flatMap(({id, edition, folder, page, codeTexts}) => {
    const blocks = page.fences.flatMap(({language, meta, code, line}) => {
      const {kind, expectError} = printedSnippet(language, meta, code, line);
      // The words of a diagram are its author's: one that is misspelt still makes a diagram. And what is wrong on purpose
      // fails as announced, whatever else is wrong with it.
      if (kind === undefined || kind === 'diagram' || expectError !== undefined) return [];
      return mutate(kind, code).map((mutation) => {
        const block = `~~~~${language} ${meta}\n${mutation.code}\n~~~~\n`;
        const topic = {id, edition, folder, page: parsePage(block), facts: aTopic(), factsText: '', codeTexts: []};
        const isCaught = async () => (await checkSnippets([topic], editionOfVersion)).problems.length > 0;
        return {place: `${folder}/index.mdx:${line}`, word: mutation.word, isCaught};
      });
    });
    const commands = [
      ...inlineCommandsOfPage(page).map((command) => ({...command, file: 'index.mdx'})),
      ...inlineCommandsOfFacts(codeTexts).map((command) => ({...command, file: 'topic.yaml'})),
    ];
    const inline = commands.flatMap(({file, code, line}) =>
      mutate('shell', code).map((mutation) => {
        const options = {edition: currentEdition.schema, isMention: true};
        const isCaught = () => Promise.resolve(checkShell(mutation.code, options).length > 0);
        return {place: `${folder}/${file}:${line}`, word: mutation.word, isCaught};
      }),
    );
    return [...blocks, ...inline];
  });
}

test('of all misspelt flags and fields in what the site prints, at least 99 in 100 are caught', async () => {
  const all = mutations();
  const survivors: string[] = [];
  for (const {place, word, isCaught} of all) if (!(await isCaught())) survivors.push(`${place}: ${word}`);
  const caught = all.length - survivors.length;
  expect(all.length).toBeGreaterThan(50);
  expect(
    caught / all.length,
    `${caught} of ${all.length} are caught, but not:\n${survivors.join('\n')}`,
  ).toBeGreaterThanOrEqual(0.99);
});
