import type { Figure, PublishedDataset } from './published-files.js';

/** What goals show of figures in `planning.json`, beside the goals as the city wrote them. */
interface PlanningJson {
  readonly goals?: readonly { readonly id: string; readonly indicators?: readonly Linked[] }[];
  readonly views?: { readonly goals: { readonly goals: readonly { readonly measures: readonly Measure[] }[] } };
}

interface Linked {
  readonly indicator: string;
  readonly area?: string;
}

interface Measure {
  readonly last: Readonly<Record<string, string>>;
  readonly course?: {
    readonly line: string;
    readonly dots: string;
    readonly gaps: readonly { readonly x: number }[];
  };
}

/**
 * Where the goals in `planning.json` show more of a figure than its dataset does: a point of the course where a value is
 * withheld, or another last value.
 *
 * @param isPrinted - True when a text says what the dataset says.
 */
export function strayInPlanning(
  content: string,
  datasets: ReadonlyMap<string, PublishedDataset>,
  isPrinted: (text: string, figure: Figure, dataset: PublishedDataset) => boolean,
): string[] {
  const { goals = [], views } = JSON.parse(content) as PlanningJson;
  return goals.flatMap(({ id, indicators = [] }, i) =>
    indicators.flatMap(({ indicator, area }, j) => {
      const { course, last } = views?.goals.goals[i]?.measures[j] ?? {};
      const dataset = datasets.get(indicator);
      if (!course || !last) return dataset && views ? [`goal ${id}: no course`] : [];
      if (!dataset) return [`goal ${id}: figures of no dataset`];
      const row = area === undefined ? 0 : dataset.areas.findIndex(({ code }) => code === area);
      const figures = dataset.periods.map((_, period) => dataset.figure('value', row, period));
      const known = figures.filter(({ value }) => value !== undefined).length;
      const drawn = new Set([...(course.line + course.dots).matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => x)).size;
      const withheld = course.gaps.some(({ x }) => `${course.line}${course.dots}`.includes(`M${x},`));
      const wrong = drawn !== known || course.gaps.length !== figures.length - known || withheld;
      const end = figures.at(-1);
      const saysMore = Object.values(last).some((text) => {
        const said = text.replace(/ \([^)]*\)$/, '');
        return end?.value === undefined ? /\d/.test(said) : text === last['de'] && !isPrinted(said, end, dataset);
      });
      return [...(wrong ? [`goal ${id}: course`] : []), ...(saysMore ? [`goal ${id}: last value`] : [])];
    }),
  );
}
