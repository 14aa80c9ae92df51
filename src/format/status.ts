import {
  flagsOf,
  hasFlag,
  hasValue,
  type ObservationFlag,
  type ObservationState,
  type ObservationStatus,
  stateOf,
} from '../model/observation-status.js';
import type { Language } from '../model/text.js';
import { formatNumber, type NumberStyle, unitOf, withUnit } from './number.js';

/** How a state or a flag is printed, read aloud and explained. */
export interface StatusText {
  /** The sign in a table; empty where the number itself stands there. */
  readonly sign: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** What the legend says of the sign. */
  readonly label: string;
}

type Row = readonly [sign: string, spoken: Record<Language, string>, label?: Record<Language, string>];

const STATE: Record<ObservationState, Row> = {
  ok: ['', { de: 'Wert liegt vor', en: 'value available' }],
  'zero-rounded': [
    '0',
    { de: 'gerundet null', en: 'rounded to zero' },
    { de: 'null oder auf null gerundet', en: 'zero or rounded to zero' },
  ],
  missing: ['.', { de: 'keine Angabe', en: 'no data' }],
  suppressed: [
    '•',
    { de: 'aus Gründen der Geheimhaltung nicht ausgewiesen', en: 'not shown for reasons of confidentiality' },
    { de: 'geheim gehalten', en: 'confidential' },
  ],
  'not-applicable': ['x', { de: 'Angabe nicht sinnvoll', en: 'not applicable' }],
  undefined: ['x', { de: 'nicht berechenbar', en: 'cannot be calculated' }],
  invalid: ['?', { de: 'ungültige Angabe', en: 'invalid data' }],
  'not-yet-available': ['...', { de: 'liegt noch nicht vor', en: 'not yet available' }],
};

const FLAG: Record<ObservationFlag, Row> = {
  unreliable: [
    '( )',
    { de: 'eingeschränkt', en: 'limited reliability' },
    { de: 'Aussagewert eingeschränkt', en: 'limited reliability' },
  ],
  estimated: ['s', { de: 'geschätzt', en: 'estimated' }],
  provisional: ['p', { de: 'vorläufig', en: 'provisional' }],
  revised: ['r', { de: 'berichtigt', en: 'revised' }],
  break: ['|', { de: 'Bruch in der Reihe', en: 'break in the series' }],
  exceeds: ['>', { de: 'Zähler größer als Nenner', en: 'numerator exceeds denominator' }],
  'protected-at-source': [
    'g',
    { de: 'an der Quelle geschützt', en: 'protected at source' },
    { de: 'schon an der Quelle gerundet oder geschützt', en: 'rounded or protected at source' },
  ],
};

/** A number that is withheld because it is too uncertain; with its number the flag is a pair of brackets instead. */
const TOO_UNCERTAIN: Row = ['/', { de: 'nicht sicher genug', en: 'not reliable enough' }];

const inLanguage = ([sign, spoken, label = spoken]: Row, language: Language): StatusText => ({
  sign,
  spoken: spoken[language],
  label: label[language],
});

function rowOfState(status: ObservationStatus): Row {
  const state = stateOf(status);
  return state === 'missing' && hasFlag(status, 'unreliable') ? TOO_UNCERTAIN : STATE[state];
}

// brackets say something about a number; where there is none, the state's own sign says all
const flagsShown = (status: ObservationStatus): ObservationFlag[] =>
  flagsOf(status).filter((flag) => flag !== 'unreliable' || hasValue(status));

/**
 * What stands for the state of an observation, apart from its flags.
 *
 * @example
 * ```ts
 * describeState(observationStatus('suppressed'), 'de').sign // => '•'
 * describeState(observationStatus('missing'), 'en').spoken // => 'no data'
 * ```
 */
export function describeState(status: ObservationStatus, language: Language): StatusText {
  return inLanguage(rowOfState(status), language);
}

/**
 * The signs that occur among these observations, each once and with its meaning, for the legend below a table or chart.
 * A plain number needs no entry.
 */
export function statusLegend(statuses: Iterable<ObservationStatus>, language: Language): StatusText[] {
  const rows = new Set<Row>();
  for (const status of new Set(statuses)) {
    if (rowOfState(status)[0]) rows.add(rowOfState(status));
    for (const flag of flagsShown(status)) rows.add(FLAG[flag]);
  }
  return [...Object.values(STATE), TOO_UNCERTAIN, ...Object.values(FLAG)]
    .filter((row) => rows.has(row))
    .map((row) => inLanguage(row, language));
}

/** An observation as it is printed in a table or label, and in full words as it is read aloud. */
export interface ObservationText {
  readonly text: string;
  readonly spoken: string;
}

const SPOKEN_PERCENT: Record<Language, string> = { de: 'Prozent', en: 'percent' };
const SPOKEN_ZERO: Record<Language, string> = { de: 'null', en: 'zero' };

function numberText(value: number, style: NumberStyle): ObservationText {
  const { language, decimals } = style;
  const unit = unitOf(value, style);
  const number = formatNumber(value, { language, decimals });
  const spoken = value === 0 ? SPOKEN_ZERO[language] : number.replace('\u2212', 'minus ');
  if (!unit) return { text: number, spoken };
  return {
    text: withUnit(number, unit, language),
    spoken: `${spoken} ${unit === '%' ? SPOKEN_PERCENT[language] : unit}`,
  };
}

function stateText(value: number, status: ObservationStatus, style: NumberStyle): ObservationText {
  const { language, unit } = style;
  const state = stateOf(status);
  if (state === 'ok' && Number.isFinite(value)) return numberText(value, style);
  const { sign, spoken } = inLanguage(state === 'ok' ? STATE.invalid : rowOfState(status), language);
  return { text: state === 'zero-rounded' && unit ? withUnit(sign, unit, language) : sign, spoken };
}

/**
 * An observation with everything its status says: the number or the sign that stands for it, a bar before a break,
 * brackets around a limited value, letters behind it. The unit is printed where the style names one.
 *
 * @example
 * ```ts
 * formatObservation(12.34, observationStatus('ok', 'provisional'), { language: 'de', decimals: 1 }).text // => '12,3 p'
 * formatObservation(NaN, observationStatus('missing'), { language: 'de', decimals: 1 }).spoken // => 'keine Angabe'
 * ```
 */
export function formatObservation(value: number, status: ObservationStatus, style: NumberStyle): ObservationText {
  const { language } = style;
  let { text, spoken } = stateText(value, status, style);
  for (const flag of flagsShown(status)) {
    const row = inLanguage(FLAG[flag], language);
    spoken += `, ${row.spoken}`;
    if (flag === 'unreliable') text = `(${text})`;
    else if (flag !== 'break') text += ` ${row.sign}`;
  }
  return { text: hasFlag(status, 'break') ? `${FLAG.break[0]} ${text}` : text, spoken };
}
