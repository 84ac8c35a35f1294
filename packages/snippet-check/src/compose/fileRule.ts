import type {Tree} from '../yaml/tree';
import type {ComposeReport} from './composeReport';

/** The file has services and no version. */
export function fileRule(file: Tree, report: ComposeReport): void {
  if (file.version !== undefined) {
    report(
      ['version'],
      '`version` is obsolete, and Compose warns about it.',
      'Take the line out: Compose has ignored it since Compose v2.',
    );
  }
  const hasServices =
    typeof file.services === 'object' && file.services !== null && Object.keys(file.services).length > 0;
  if (!hasServices && file.include === undefined) {
    report(['services'], 'The file has no services.', 'Add `services:` with at least one service.');
  }
}
