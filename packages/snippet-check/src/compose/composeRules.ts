import type {Tree} from '../yaml/tree';
import {fileRule} from './fileRule';
import {portRule} from './portRule';
import {referenceRule} from './referenceRule';
import {replicaRule} from './replicaRule';
import {serviceRule} from './serviceRule';
import {valueRule} from './valueRule';
import type {ComposeReport} from './composeReport';

/** What Compose refuses beyond its schema: one rule per subject. */
export const composeRules: readonly ((file: Tree, report: ComposeReport) => void)[] = [
  fileRule,
  serviceRule,
  referenceRule,
  portRule,
  valueRule,
  replicaRule,
];
