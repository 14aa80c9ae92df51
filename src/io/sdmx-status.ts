import {
  flagsOf,
  hasValue,
  type ObservationFlag,
  type ObservationState,
  observationStatus,
  type ObservationStatus,
  stateOf,
  withFlag,
} from '../model/observation-status.js';
import { own } from '../model/own.js';

/** What a code of the observation status says. Where there is no number, also why; else what of it. */
const CODES: Readonly<Record<string, { readonly state?: ObservationState; readonly flag?: ObservationFlag }>> = {
  A: {},
  B: { flag: 'break' },
  E: { flag: 'estimated' },
  F: { flag: 'estimated' },
  I: { flag: 'estimated' },
  P: { flag: 'provisional' },
  V: { flag: 'provisional' },
  U: { flag: 'unreliable' },
  H: { state: 'missing' },
  L: { state: 'missing' },
  M: { state: 'not-applicable' },
  O: { state: 'missing' },
  Q: { state: 'suppressed' },
};

/** The codes that are read, for a message. */
export const SDMX_STATUS_CODES = Object.keys(CODES).join(' ');

/**
 * The status of an observation by its codes. One without a number and without a code is missing. `undefined` for a code
 * that is not known.
 *
 * @see SDMX code list CL_OBS_STATUS 2.2
 */
export function sdmxStatus(codes: readonly string[], hasNumber: boolean): ObservationStatus | undefined {
  let status = observationStatus(hasNumber ? 'ok' : 'missing');
  for (const code of codes) {
    const known = own(CODES, code);
    if (!known) return undefined;
    // a number beside a code that says there is none is never shown
    if (known.state) status = observationStatus(known.state, ...flagsOf(status));
    if (known.flag) status = withFlag(status, known.flag);
  }
  return status;
}

const CODE_OF_STATE: Readonly<Record<ObservationState, string>> = {
  ok: 'A',
  'zero-rounded': 'A',
  missing: 'O',
  suppressed: 'Q',
  'not-applicable': 'M',
  undefined: 'M',
  invalid: 'O',
  'not-yet-available': 'O',
};
const CODE_OF_FLAG: Partial<Record<ObservationFlag, string>> = {
  break: 'B',
  estimated: 'E',
  provisional: 'P',
  unreliable: 'U',
};

/** The codes of a status: why there is no number, or what is to be said of it; `A` where there is nothing to say. */
export function sdmxStatusCodes(status: ObservationStatus): string[] {
  const flags = flagsOf(status).flatMap((flag) => CODE_OF_FLAG[flag] ?? []);
  return hasValue(status) ? (flags.length > 0 ? flags : ['A']) : [CODE_OF_STATE[stateOf(status)], ...flags];
}
