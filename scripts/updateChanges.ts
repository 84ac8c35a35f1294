import {writeFileSync} from 'node:fs';
import {changesText} from '../src/site/content/changes';
import {currentChanges} from '../src/site/content/currentChanges';
import {CHANGES_FILE} from '../src/site/content/readChanges';
import {todayOf} from '../src/site/content/readTopics';

/** Gives today's date to every topic and part whose text is new or changed; run it after a change of a topic. */
writeFileSync(CHANGES_FILE, changesText(currentChanges('.', todayOf(new Date()))));
