import {clickedIn} from '../../../ui/closestTo';
import {formatProgress, type Grade} from '../progress/progressDocument';
import {PROGRESS_PREFIX, randomName} from '../progress/recordKey';
import {stampOf} from '../schedule/calendar';

/**
 * A reader who tested themselves on a page says how it went: the answer is stored as practice stores one, and counts there.
 * A control has the grade in `data-grades`, what it is about has the id of its card in `data-card`.
 */
export function selfGrade(): void {
  document.addEventListener('click', (event) => {
    const control = clickedIn(event, '[data-grades]');
    const asked = control?.closest<HTMLElement>('[data-card]');
    if (!control || !asked) return;
    const isKept = keepAnswer(asked.dataset.card!, control.dataset.grades as Grade);
    const grades = control.parentElement!;
    grades.setAttribute('role', 'status');
    grades.textContent = isKept ? 'Counted in practice' : 'Not kept: this browser stores nothing';
  });
}

function keepAnswer(card: string, grade: Grade): boolean {
  const answers = new Map([[card, [{at: stampOf(new Date()), grade}]]]);
  try {
    localStorage.setItem(PROGRESS_PREFIX + randomName(), formatProgress({answers, settings: {}}));
    return true;
  } catch {
    return false;
  }
}
