import type {SupportedVersion} from './supportedVersions';

export type SupportState = 'supported' | 'maintenance' | 'ended';

/** Whether a version is supported on a day, YYYY-MM-DD; the last day counts as supported. */
export function stateOn({maintenance, ends}: SupportedVersion, day: string): SupportState {
  if (ends !== undefined && ends < day) return 'ended';
  return maintenance !== undefined && maintenance <= day ? 'maintenance' : 'supported';
}
