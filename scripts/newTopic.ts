import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readTopics, todayOf} from '../src/site/content/readTopics';
import {newTopicFiles, type ExistingTopics, type NewTopic} from './newTopicFiles';

/** Writes the files of a new topic and says what comes next, or says in one sentence why it cannot. */
function newTopic(siteDir: string, options: string[]): void {
  const asked = readOptions(options);
  const made = 'problem' in asked ? asked : newTopicFiles(asked, existingTopics(siteDir));
  if ('problem' in made) {
    console.error(made.problem);
    process.exitCode = 1;
    return;
  }
  mkdirSync(path.join(siteDir, 'docs', made.id));
  for (const file of made.files) writeFileSync(path.join(siteDir, file.path), file.content);
  console.log(nextSteps(made.files.map((file) => file.path)));
}

function readOptions(options: string[]): NewTopic | {problem: string} {
  const {values, positionals, tokens} = parseArgs({
    args: options,
    options: {id: {type: 'string'}},
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'id');
  if (unknown?.kind === 'option') return {problem: `There is no option ${unknown.rawName}. The only one is --id.`};
  if (values.id !== undefined && typeof values.id !== 'string') return {problem: 'There is no id after --id.'};
  return {title: positionals.join(' '), id: values.id};
}

function existingTopics(siteDir: string): ExistingTopics {
  const {topics} = readTopics(siteDir, todayOf(new Date()));
  return {
    ids: readdirSync(path.join(siteDir, 'docs')),
    topics: topics.filter(({edition}) => edition === 'current').map(({facts}) => facts),
  };
}

const nextSteps = ([facts = '', page = '']: string[]) => `Made ${facts} and ${page}.

1. Edit the facts in ${facts}; change the category, the position and the level if they do not fit.
2. Write the prose and the diagram in ${page}.
3. Look at it:          npm run dev
4. Check it:            npm run check:topics
5. Draw the diagram:    npm run diagrams
6. When it is complete, delete the line \`draft: true\` and check it again.`;

newTopic(process.cwd(), process.argv.slice(2));
