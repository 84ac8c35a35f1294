/*
 * Stands in the head of every page, the only script that does: what it shows must be there with the first paint.
 */
import {followTheme} from './chosenTheme';
import {practiceMarks} from './practiceMarks';
import {startAll} from './startAll';

startAll([followTheme, practiceMarks]);
