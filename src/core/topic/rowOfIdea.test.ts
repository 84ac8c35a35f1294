import {expect, test} from 'vitest';
import {aRow, aTopic} from './aTopic';
import {rowOfIdea} from './rowOfIdea';

const topic = aTopic({
  rows: [
    aRow({
      id: 'scaling',
      aspect: 'Scaling',
      cells: {tea: 'By hand.', coffee: 'An autoscaler adds replicas.'},
      why: 'Load.',
    }),
    aRow({
      id: 'storage',
      aspect: 'Storage',
      cells: {tea: 'A volume.', coffee: 'A claim binds a volume.'},
      why: 'Data.',
    }),
    aRow({id: 'network', aspect: 'Network', cells: {tea: 'A bridge.', coffee: 'A flat network.'}, why: 'Reach.'}),
  ],
});

test('the author decides', () => {
  expect(rowOfIdea({id: 'idea', idea: 'Autoscalers scale replicas.', row: 'network'}, topic)).toBe('network');
});

test('else the row that shares the words is taken, whatever their endings', () => {
  expect(rowOfIdea({id: 'idea', idea: 'Autoscalers scale the replicas.'}, topic)).toBe('scaling');
});

test('an idea that shares no telling word has none', () => {
  expect(rowOfIdea({id: 'idea', idea: 'It depends on what you do.'}, topic)).toBeUndefined();
});

test('an idea that belongs to two rows alike has none', () => {
  expect(rowOfIdea({id: 'idea', idea: 'A volume and a network.'}, topic)).toBeUndefined();
});

test('an idea of which a row says next to nothing has none', () => {
  const idea = 'Upgrades, monitoring, backups, costs and people matter more than the bridge.';
  expect(rowOfIdea({id: 'idea', idea}, topic)).toBeUndefined();
});

test('the names of the sides tell nothing', () => {
  const named = aTopic({
    rows: [aRow({id: 'only', cells: {tea: 'Tea is a leaf.', coffee: 'Coffee.'}, aspect: 'Origin'})],
  });
  expect(rowOfIdea({id: 'idea', idea: 'Tea and coffee.'}, named)).toBeUndefined();
});
