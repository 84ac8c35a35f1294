import {autoscalerRule} from './autoscalerRule';
import {containerRule} from './containerRule';
import {ingressRule} from './ingressRule';
import {labelRule} from './labelRule';
import {nameRule} from './nameRule';
import {podRule} from './podRule';
import {portRule} from './portRule';
import {rbacRule} from './rbacRule';
import {resourceRule} from './resourceRule';
import {selectorRule} from './selectorRule';
import {serviceRule} from './serviceRule';
import {storageRule} from './storageRule';
import {updateRule} from './updateRule';
import {volumeRule} from './volumeRule';
import type {ManifestObject} from './manifestObject';

/** What an API server refuses beyond the schema: one rule per subject, each silent about what is not its own. */
export const manifestRules: readonly ((object: ManifestObject) => void)[] = [
  nameRule,
  labelRule,
  selectorRule,
  podRule,
  containerRule,
  volumeRule,
  resourceRule,
  portRule,
  serviceRule,
  ingressRule,
  storageRule,
  updateRule,
  autoscalerRule,
  rbacRule,
];
