import { describe, expect, test } from 'vitest';
import { explanationSentences } from '../../src/format/sentences/explanation.js';
import { evaluateIndicators } from '../../src/indicators/evaluate-indicators.js';
import { type ExplainableFigures, explainCell } from '../../src/indicators/explain-cell.js';
import type { DerivedIndicator, Indicator } from '../../src/model/indicator.js';
import { stateOf } from '../../src/model/observation-status.js';
import { statisticOf } from '../fixtures/statistics.js';

const ages = { dimension: 'age', categories: ['all', '0-64', '65+'], sums: [{ total: 'all', parts: ['0-64', '65+'] }] };
const people = statisticOf('people', { '2022-12-31': [50, 40, 10], '2023-12-31': [60, 48, 12] }, ages);
const cases = statisticOf('cases', { '2023-12-31': [5], '2024-12-31': ['suppressed'] });
const statistics = new Map([people, cases].map((statistic) => [statistic.id, statistic]));
const rate: Indicator = {
  id: 'rate',
  title: { de: 'Quote', en: 'Rate' },
  definition: { de: '' },
  form: 'share',
  numerator: { statistic: 'cases', filter: {} },
  denominator: { statistic: 'people', filter: {}, ages: { age: [{ from: 0, to: 64 }] } },
  lag: 1,
  per: 100,
  unit: { de: '%' },
  decimals: 1,
  minimumBase: 20,
  confidence: 'wilson',
  countingUnit: 'person',
  polarity: 'neutral',
  ages: [{ from: 0, to: 64 }],
  statutes: ['§ 7 SGB II'],
  breaks: [{ period: '2024', reason: { de: 'Neue Zählung', en: 'New count' } }],
};
const { numerator: _, denominator: __, lag: ___, minimumBase: ____, confidence: _____, ...described } = rate;
const change: DerivedIndicator = {
  ...described,
  id: 'change',
  title: { de: 'Veränderung', en: 'Change' },
  form: 'derived',
  derivation: { kind: 'change', of: 'rate', since: 'previous', as: 'absolute' },
  per: 1,
  unit: { de: 'Prozentpunkte', en: 'percentage points' },
};
const figures = evaluateIndicators([rate, change], statistics);
const tables = new Map(
  [rate, change].map((indicator): [string, ExplainableFigures] => [
    indicator.id,
    { indicator: { ...indicator, sources: [cases.source] }, ...figures.get(indicator.id)! },
  ]),
);
const explained = (id: string, period: string) =>
  explainCell(tables.get(id) as ExplainableFigures, { area: 'C', period }, tables);
const sentences = (id: string, period: string, language: 'de' | 'en') =>
  explanationSentences(
    {
      explanation: explained(id, period),
      indicator: (tables.get(id) as ExplainableFigures).indicator,
      areaName: 'Mitte',
      others: new Map([...tables].map(([other, { indicator }]) => [other, indicator])),
      statistics: new Map([['cases', 'Leistungsberechtigte']]),
    },
    language,
  );

describe('explainCell', () => {
  test('names formula, counts with their period and ages, limits, range and rounding', () => {
    const found = explained('rate', '2023-12-31');
    expect(found).toMatchObject({
      value: 12.5,
      formula: { kind: 'quotient', per: 100 },
      inputs: [
        { role: 'numerator', value: 5, statistic: 'cases', period: '2023-12-31' },
        {
          role: 'denominator',
          value: 40,
          statistic: 'people',
          ages: { age: { from: 0, to: 64 } },
          period: '2022-12-31',
        },
      ],
      ages: { from: 0, to: 64 },
      minimum: { minimumBase: 20 },
      range: { method: 'wilson' },
      decimals: 1,
      breaks: [],
    });
    expect(found.range?.lower).toBeCloseTo(5.4595, 3);
  });

  test('keeps to itself what is withheld, and says why values do not compare', () => {
    const found = explained('rate', '2024-12-31');
    expect(found.value).toBeNaN();
    expect(found.inputs.map((input) => (input.role === 'figure' ? '' : stateOf(input.status)))).toEqual([
      'suppressed',
      'ok',
    ]);
    expect(found.breaks).toEqual([{ de: 'Neue Zählung', en: 'New count' }]);
    expect(found).not.toHaveProperty('range');
  });

  test('names the figures that a figure is computed from', () => {
    expect(explained('change', '2024-12-31').inputs).toMatchObject([
      { role: 'figure', indicator: 'rate', period: '2024-12-31', number: { value: NaN } },
      { role: 'figure', indicator: 'rate', period: '2023-12-31', number: { value: 12.5 } },
    ]);
    expect(explainCell(tables.get('change') as ExplainableFigures, { area: 'C', period: '2023-12-31' }).inputs).toEqual(
      [
        { role: 'figure', indicator: 'rate', period: '2023-12-31' },
        { role: 'figure', indicator: 'rate', period: '2022-12-31' },
      ],
    );
  });

  test('refuses a place that the figures do not have', () => {
    expect(() => explained('rate', '1999')).toThrow('unknown area or period: C, 1999');
  });
});

describe('explanationSentences', () => {
  test('tell it in German', () => {
    expect(sentences('rate', '2023-12-31', 'de')).toEqual([
      'Quote, Mitte, 31.12.2023: 12,5\u00a0%.',
      'Berechnung: 100 × Zähler ÷ Nenner.',
      'Zähler: 5\u00a0Personen (Leistungsberechtigte; 31.12.2023).',
      'Nenner: 40 (people; age: unter 65 Jahren; 31.12.2022).',
      'Alter der Bezugsgruppe: unter 65 Jahren.',
      'Gezeigt wird der Wert ab einem Nenner von 20.',
      'Zufallsschwankung: 5,5 bis 26,1 (95 Prozent, nach Wilson). Das ist kein Stichprobenfehler: Gezählt sind alle.',
      'Gerundet auf 1 Stelle nach dem Komma, ab der Hälfte aufwärts; gerechnet wird mit ungerundeten Werten.',
      'Rechtsgrundlage: § 7 SGB II.',
      'Quelle: erfunden.',
    ]);
  });

  test('tell a figure computed from others, and what is withheld, in both languages', () => {
    expect(sentences('change', '2024-12-31', 'de').slice(0, 4)).toEqual([
      'Veränderung, Mitte, 31.12.2024: aus Gründen der Geheimhaltung nicht ausgewiesen, Bruch in der Reihe.',
      'Berechnung: Wert − Wert der Vorperiode.',
      'Quote, 31.12.2024: aus Gründen der Geheimhaltung nicht ausgewiesen, Bruch in der Reihe.',
      'Quote, 31.12.2023: 12,5\u00a0%.',
    ]);
    expect(sentences('change', '2024-12-31', 'en')[1]).toBe('Calculation: value − value of the period before.');
  });

  test('have no gaps, whatever the formula is', () => {
    const derivations: DerivedIndicator['derivation'][] = [
      { kind: 'difference', of: 'rate', minus: 'rate' },
      { kind: 'ratio', of: 'rate', over: 'rate' },
      { kind: 'per-capita', of: 'rate', over: 'rate' },
      { kind: 'sum', of: ['rate'] },
      { kind: 'moving-average', of: 'rate', periods: 2 },
      ...(['absolute', 'percent', 'index'] as const).flatMap((as) =>
        ['previous', '2023'].map((since) => ({ kind: 'change', of: 'rate', since, as }) as const),
      ),
    ];
    for (const derivation of derivations)
      for (const language of ['de', 'en'] as const) {
        const indicator = { ...change, derivation, sources: [] };
        const { value } = figures.get('change')!;
        const explanation = explainCell({ indicator, value }, { area: 'C', period: '2024-12-31' }, tables);
        const said = explanationSentences({ explanation, indicator, areaName: 'Mitte' }, language);
        for (const sentence of said) expect(sentence).toMatch(/^\S.*[.]$/);
        expect(said.join(' ')).not.toMatch(/undefined|NaN| {2}|\(\)/);
      }
  });
});
