import {writeFileSync} from 'node:fs';
import {changesText} from '../plugins/changes/changes';
import {currentChanges} from '../plugins/changes/currentChanges';
import {CHANGES_FILE} from '../plugins/changes/readChanges';
import {todayOf} from '../plugins/topics/readTopics';

/** Gives today's date to every topic and part whose text is new or changed; run it after a change of a topic. */
writeFileSync(CHANGES_FILE, changesText(currentChanges('.', todayOf(new Date()))));
