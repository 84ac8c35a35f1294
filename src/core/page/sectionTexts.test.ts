import {expect, test} from 'vitest';
import {aPage} from '../topic/aTopic';
import {parsePage} from './parsePage';
import {sectionTexts} from './sectionTexts';

test('a section has its prose without the signs of Markdown, its code and its drawings', () => {
  const relationship = [
    'Ask **the** [cook](/cook/) about\n`docker  ps`, a\\_b {/* soon */}.',
    '> Quoted.',
    '### Pots {/* #pots */}',
    '- One.\n- Two.\n\n  ```bash\n  ls\n  ```',
    '| a | b |\n| - | - |\n| c | d |',
  ].join('\n\n');
  const diagram = '<Diagram caption="The pot.">\n\n```mermaid wide\nflowchart\n```\n\n</Diagram>';
  const texts = sectionTexts(parsePage(aPage({relationship, diagram})));
  expect(texts.get('relationship')).toEqual({
    prose: ['Ask the cook about `docker ps`, a_b .', 'Quoted.', 'Pots', 'One.', 'Two.', 'a', 'b', 'c', 'd'],
    code: ['ls'],
    drawings: [],
  });
  expect(texts.get('diagram')).toEqual({prose: ['The pot.'], code: [], drawings: ['flowchart']});
  expect(texts.get('tips')).toEqual({prose: [], code: [], drawings: []});
});
