import { expect, test } from 'vitest';
import { auditPageText } from '../../src/format/audit-page/audit-page-text.js';
import { cliText } from '../../src/format/cli/cli-text.js';
import { calendarText } from '../../src/format/planning/calendar-text.js';
import { cycleText } from '../../src/format/planning/cycle-text.js';
import { goalStandingText } from '../../src/format/planning/goal-standing-text.js';
import { goalText } from '../../src/format/planning/goal-text.js';
import { interfaceText } from '../../src/format/planning/interface-text.js';
import { planningMatrixText } from '../../src/format/planning/planning-matrix-text.js';
import { problemSentence } from '../../src/format/problem/format-problem.js';
import { qualityText } from '../../src/format/quality/quality-text.js';
import { reportText } from '../../src/format/report/report-text.js';
import { problem, type ProblemCode } from '../../src/model/problem.js';
import * as german from '../../components/locales/de.js';
import * as english from '../../components/locales/en.js';
import { examples } from './problem/examples.js';

const LANGUAGES = ['de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** After a number these are no nouns, or the same for one. */
const OTHERS = /^(as|is|has|was|does|others|always|plus|Spalte|Fehler|Reihe|Nächstes|Pläne untereinander)$/;

/** Nouns that stand behind a number, an adjective or two before them. */
const countedBy = (number: string, text: string, language: Language): string[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,„“])${number}[ \u00a0]((?:\\p{Ll}+ ){0,2}?)(\\p{L}+)`, 'gu'))]
    .filter(
      ([, between = '']) => !/\b(und|von|bis|bei|im|mit|in|of|and|to|by|for|the|a|hat|gibt|ist|is)\b/.test(between),
    )
    .flatMap(([, , noun = '']) =>
      (language === 'de' ? /^\p{Lu}/u : /s$/).test(noun) && !OTHERS.test(noun) ? [noun] : [],
    );

/** Nouns that are the same behind 1 and 2. */
const alike = (text: (number: 1 | 2) => string, language: Language): string[] => {
  const several = countedBy('2', text(2), language);
  return countedBy('1', text(1), language).filter((noun) => several.includes(noun));
};

/** What these count, or count some of, is never few. */
const NEVER_FEW =
  /^(query-too-large|sheet-too-large|table-too-large|key-invalid|quality-(shift|digits|rounded|source-protection|noise-suspected)|series-crosses-reform|geometry-winding)$/;

const asked = Object.entries(examples).flatMap(([code, all]) =>
  (all as readonly object[]).map((params) => [code, params] as const),
);

test.each(LANGUAGES)('problems that count one of something say so (%s)', (language) => {
  const told = ([code, params]: (typeof asked)[number], number: number): string => {
    const counted = Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? number : value]);
    return problemSentence(problem(code as ProblemCode, Object.fromEntries(counted) as never), language);
  };
  const few = asked.filter(([code]) => !NEVER_FEW.test(code));
  expect(few.length).toBeGreaterThan(100);
  const flaws = few.flatMap((each) => alike((number) => told(each, number), language).map((noun) => [each[0], noun]));
  expect(flaws).toEqual([]);
});

/** All sentences that are made of nothing but numbers. */
function* sentences(value: unknown, path: string): Generator<[string, (number: number) => string]> {
  if (typeof value === 'function') {
    yield [path, (number) => String((value as (...numbers: number[]) => unknown)(...Array<number>(9).fill(number)))];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* sentences(each, `${path}.${key}`);
  }
}

test.each(LANGUAGES)('texts that count one of something say so (%s)', (language) => {
  const texts = {
    audit: auditPageText(language),
    calendar: calendarText(language),
    cli: cliText(language),
    cycle: cycleText(language),
    elements: language === 'de' ? german : english,
    goal: goalText(language),
    interfaces: interfaceText(language),
    matrices: planningMatrixText(language),
    quality: { days: (days: number) => qualityText(language).deliveryIs('year', String(days)) },
    report: reportText(language),
    standing: goalStandingText(language),
  };
  const flaws = [...sentences(texts, '')].flatMap(([path, text]) => {
    try {
      return path === '.report.lossOf' ? [] : alike(text, language).map((noun) => `${path}: ${noun} in ${text(1)}`);
    } catch {
      return []; // wants more than numbers
    }
  });
  expect(flaws).toEqual([]);
});
