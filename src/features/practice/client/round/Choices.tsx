import type {ReactNode} from 'react';
import {Icon} from '../../../../ui/Icon';
import styles from './Round.module.css';

interface Props {
  choices: readonly {id: string; name: string}[];
  right: string;
  /** What stands beside the right one afterwards. */
  rightWord: string;
  chosen: string | undefined;
  isDone: boolean;
  onChoose: (id: string) => void;
}

/** What can be chosen; afterwards it stays, with words for what is right and what was chosen. */
export function Choices({choices, right, rightWord, chosen, isDone, onChoose}: Props): ReactNode {
  return (
    <ul className={styles.choices}>
      {choices.map(({id, name}, index) => {
        const words = wordsFor(id === right ? rightWord : '', id === chosen);
        return (
          <li key={id}>
            {isDone ? (
              <div className={styles.choice} data-right={id === right ? '' : undefined} data-named={words && ''}>
                <span className={styles.circle} data-chosen={id === chosen ? '' : undefined} aria-hidden="true">
                  {id === right && <Icon name="check" size={16} />}
                </span>
                <span className={styles.choiceName}>{name}</span>
                <b>{words}</b>
              </div>
            ) : (
              <button type="button" className={styles.choice} onClick={() => onChoose(id)}>
                <span className={styles.circle} aria-hidden="true" />
                <span className={styles.choiceName}>{name}</span>
                <kbd aria-hidden="true">{index + 1}</kbd>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function wordsFor(rightWord: string, isChosen: boolean): string {
  if (!isChosen) return rightWord;
  return rightWord === '' ? 'Your choice' : `${rightWord}, your choice`;
}
