import { mapKindText } from '../format/map-kind-text.js';
import { formatNumber, roundHalfUp } from '../format/number.js';
import { formatSincePeriod } from '../format/period.js';
import { breaksSentence } from '../format/sentences/breaks.js';
import { distancePhrase } from '../format/sentences/change.js';
import { paragraph } from '../format/sentences/paragraph.js';
import { type AreaGroup, mapGroupsSummary, mapGroupsTitle } from '../format/sentences/map-groups.js';
import { formatObservation, type ObservationText } from '../format/status.js';
import { formatValue } from '../format/unit.js';
import { hasValue } from '../model/observation-status.js';
import type { Period } from '../model/period.js';
import { previousPeriod } from '../model/previous-period.js';
import type { IndicatorTable } from '../model/publication.js';
import { type Language, textIn } from '../model/text.js';
import { type ClassEdge, edgeClasses } from '../stats/edge-classes.js';
import { zScores } from '../stats/z-scores.js';
import type { MapArea, MapKind, MapLegendEntry, MapLook } from './map-kind.js';
import type { MapModel } from './map-model.js';
import { gapsIn, namesIn, printedValue, squareAreas, squareTexts } from './map-square.js';
import { mapWords } from './map-words.js';
import { withColumn } from './more-columns.js';
import { type Observation, observationsOf } from './observation.js';
import { observationText } from './observation-text.js';
import { breakMarks } from './series-break.js';

const ROWS = 4;
const COLUMNS = 3;

// Berlin's Monitoring Soziale Stadtentwicklung: the end of disadvantage is divided once more, at one and a half deviations
const STATUS: Readonly<Record<'top' | 'bottom', readonly ClassEdge[]>> = {
  top: [
    { at: -1, onEdge: 'above' },
    { at: 1, onEdge: 'below' },
    { at: 1.5, onEdge: 'below' },
  ],
  bottom: [
    { at: -1.5, onEdge: 'above' },
    { at: -1, onEdge: 'above' },
    { at: 1, onEdge: 'below' },
  ],
};
const CHANGE: readonly ClassEdge[] = [
  { at: -1, onEdge: 'above' },
  { at: 1, onEdge: 'below' },
];

/**
 * The map of an indicator and where it goes, in the 4 x 3 groups of Berlin's Monitoring Soziale Stadtentwicklung: classes of
 * the value and of its change over some years, both by standard deviations from the mean of the areas. Colour says the value,
 * a triangle that the change is far above or below the mean. Nothing where there is no period so many years before.
 *
 * @see docs/methods/classing.md
 */
export function dynamicsMap(model: MapModel, years: number): MapModel | undefined {
  const { kind: _, symbols: __, ...plain } = model;
  const { table, areas } = model;
  const { decimals, polarity } = table.indicator;
  const earlier = earlierPeriod(table, model.period, years);
  if (!earlier) return undefined;
  const at = observationsOf(table.value);
  const before = ({ area }: Pick<MapArea, 'area'>): Observation => at(area.code, earlier.id);
  const now = areas.map(({ observation }) => printedValue(observation, decimals));
  const changes = areas.map((area, i) =>
    roundHalfUp((now[i] as number) - printedValue(before(area), decimals), decimals),
  );
  const end = polarity === 'high-is-good' ? 'bottom' : 'top';
  const places = new Map(
    areas.map((area, i) => [
      area.area.code,
      { row: classAt(now, STATUS[end])[i], column: classAt(changes, CHANGE)[i] },
    ]),
  );
  const square = squareAreas(
    model,
    { rows: ROWS, columns: COLUMNS },
    (area) => ({
      row: places.get(area.area.code)?.row,
      column: places.get(area.area.code)?.column,
      observations: [area.observation, before(area)],
    }),
    (row) => TINTS[row] ?? 'q0',
  );
  const drawn: MapModel = { ...plain, ...square };
  return { ...drawn, kind: kindOf(drawn, { earlier, before, end, years }) };
}

/** Of five tints, as far apart as four can be. */
const TINTS: readonly MapLook[] = ['q0', 'q1', 'q3', 'q4'];

/** Where values do not differ, all are in the middle. */
function classAt(values: readonly number[], edges: readonly ClassEdge[]): (number | undefined)[] {
  const scores = zScores(values).map((score, i) => (Number.isNaN(score) && !Number.isNaN(values[i]) ? 0 : score));
  return Array.from(edgeClasses(scores, edges), (own) => (own < 0 ? undefined : own));
}

const PERIODS_OF_A_YEAR: Partial<Record<Period['kind'], number>> = { month: 12, quarter: 4 };

/** The same time so many years before, where the table has it. */
function earlierPeriod({ periods }: IndicatorTable, period: Period, years: number): Period | undefined {
  let wish = period;
  for (let left = years * (PERIODS_OF_A_YEAR[period.kind] ?? 1); left > 0; left--) wish = previousPeriod(wish);
  return periods.find(({ id }) => id === wish.id);
}

interface Course {
  readonly earlier: Period;
  readonly before: (area: Pick<MapArea, 'area'>) => Observation;
  readonly end: 'top' | 'bottom';
  readonly years: number;
}

function kindOf(model: MapModel, course: Course): MapKind {
  const { indicator, periods } = model.table;
  const { earlier, end } = course;
  const className = (index: number, language: Language): string => {
    const { statuses, changes } = mapKindText(language);
    return `${statuses[end][Math.floor(index / COLUMNS)]}, ${changes[index % COLUMNS]}`;
  };
  const valueText: NonNullable<MapKind['valueText']> = (area, language, bare) => {
    const { status } = area.observation;
    const own = observationText(area.observation, indicator, language, bare);
    const change = changeText(model, area, course, language);
    return {
      text: hasValue(status) ? `${own.text} (${change.text})` : own.text,
      spoken: hasValue(status) ? `${own.spoken}, ${change.spoken}` : own.spoken,
    };
  };
  return {
    note: (language) => {
      const text = mapKindText(language);
      const crossed = breakMarks(indicator, periods)
        .map(({ index, reason }) => ({ period: periods[index] as Period, reason }))
        .filter(({ period: { start } }) => start > earlier.start && start <= model.period.start);
      return paragraph(`${text.dynamics(text.years(course.years), end)}.`, breaksSentence(crossed, language));
    },
    ...squareTexts(model, valueText, className),
    words: (language) => {
      const plain = mapWords(model, language);
      const text = mapKindText(language);
      const groups = groupsOf(model.areas, end, language);
      const facts = {
        ...gapsIn(model.specials),
        subject: textIn(indicator.title, language),
        period: model.period,
        level: model.level,
        count: model.areas.length,
        leading: leadingOf(model.areas, end, language),
        groups,
        city: cityText(model, course, language),
      };
      const heading = `${text.change} ${formatSincePeriod(earlier, language)}`;
      const byCode = new Map(
        [...model.areas, ...(model.city ? [model.city] : [])].map((area) => [area.area.code, area]),
      );
      return {
        title: mapGroupsTitle(facts, language),
        subtitle: `${plain.subtitle} · ${heading}`,
        summary: mapGroupsSummary(facts, language),
        table: withColumn({ ...plain.table, caption: `${plain.subtitle} · ${heading}` }, heading, (code) => {
          const area = byCode.get(code);
          return area ? changeText(model, area, course, language) : { text: '', spoken: '' };
        }),
      };
    },
    square: (language) => {
      const { status, change, statuses, sides } = mapKindText(language);
      return { rowTitle: status, columnTitle: change, rows: statuses[end], columns: sides };
    },
    legend: (language) => legendOf(model, end, language),
    sign: ({ classIndex }) => (classIndex === undefined ? 0 : (classIndex % COLUMNS) - 1),
  };
}

/** The whole city with its value and change; nothing where one of them is unknown. */
function cityText(model: MapModel, course: Course, language: Language): string | undefined {
  const { city, table } = model;
  if (!city || ![city.observation, course.before(city)].every(({ value }) => Number.isFinite(value))) return undefined;
  const value = formatValue(city.observation.value, table.indicator, language);
  return mapKindText(language).whole(city.area.name, `${value} (${changeText(model, city, course, language).text})`);
}

/** By how much an area changed, with a sign. */
function changeText(
  { table }: MapModel,
  area: Pick<MapArea, 'area' | 'observation'>,
  { before, earlier }: Course,
  language: Language,
): ObservationText {
  const { indicator } = table;
  const { decimals } = indicator;
  const [then, now] = [before(area), area.observation];
  const values = [then, now].map((observation) => printedValue(observation, decimals)) as [number, number];
  const since = formatSincePeriod(earlier, language);
  if (values.some(Number.isNaN)) {
    const unknown = Number.isNaN(values[1]) ? now : then;
    const { text, spoken } = formatObservation(NaN, unknown.status, { language, decimals });
    return { text, spoken: `${mapKindText(language).change} ${since}: ${spoken}` };
  }
  const difference = roundHalfUp(values[1] - values[0], decimals);
  const sign = difference > 0 ? '+' : difference < 0 ? '\u2212' : '±';
  const bare = formatNumber(Math.abs(difference), { language, decimals });
  return { text: sign + bare, spoken: `${sign}${distancePhrase(values[0], values[1], indicator, language)} ${since}` };
}

/** The classes of status, then those of a change that stands out. */
function groupsOf(areas: readonly MapArea[], end: 'top' | 'bottom', language: Language): AreaGroup[] {
  const { statuses, changes } = mapKindText(language);
  const rows = statuses[end].map((label, row) => ({
    label,
    areas: namesIn(areas, (index) => Math.floor(index / COLUMNS) === row),
  }));
  const columns = changes.map((label, column) => ({
    label,
    areas: namesIn(areas, (index) => index % COLUMNS === column),
  }));
  return [...(end === 'top' ? rows.reverse() : rows), ...columns.filter((_, column) => column !== 1).reverse()];
}

/** The group nearest to the end that is looked at most: the furthest status first, then the furthest change. */
function leadingOf(areas: readonly MapArea[], end: 'top' | 'bottom', language: Language): AreaGroup {
  const { statuses, changes } = mapKindText(language);
  const order = statuses[end].flatMap((status, row) =>
    changes.map((change, column) => ({
      label: `${status}, ${change}`,
      areas: namesIn(areas, (index) => index === row * COLUMNS + column),
    })),
  );
  const found = (end === 'top' ? order.reverse() : order).find((group) => group.areas.length > 0);
  return found ?? { label: '', areas: [] };
}

/** Tints for the status, triangles for the change: what lies on each other in the square stands beside each other. */
function legendOf({ areas, classes }: MapModel, end: 'top' | 'bottom', language: Language): MapLegendEntry[] {
  const { statuses, changes } = mapKindText(language);
  const count = (isMeant: (index: number) => boolean): number => namesIn(areas, isMeant).length;
  return [
    ...statuses[end].map((label, row) => ({
      label,
      look: classes[row * COLUMNS]?.look ?? 'ground',
      count: count((index) => Math.floor(index / COLUMNS) === row),
    })),
    ...[2, 0].map((column) => ({
      sign: column ? '▲' : '▼',
      label: changes[column] ?? '',
      count: count((index) => index % COLUMNS === column),
    })),
  ];
}
