import { publishedDatasets, type PublishedFile } from './published-files.js';
import { type CaseCounts, districts, sexes, years } from './twin-city.js';

const FEW = 1000;

/**
 * Counts of a district and year that published files of the made-up city withhold, of women, men and both, as far as no
 * shown number is the same: to be found nowhere. Small ones are left out, they are everywhere.
 */
export function hiddenNumbers(counts: CaseCounts, files: readonly PublishedFile[]): Set<number> {
  const datasets = publishedDatasets(files);
  const table = datasets.find(({ indicator }) => indicator === 'frauenanteil');
  if (!table) throw new Error('no share of women');
  const hidden = new Set<number>();
  districts.forEach((district) =>
    years.forEach((year, period) => {
      const [women = 0, men = 0] = sexes.map((sex) => counts.get(`${district};${year};${sex}`) ?? 0);
      const area = table.areas.findIndex(({ code }) => code === district);
      const isShown = (metric: 'numerator' | 'denominator'): boolean =>
        table.figure(metric, area, period).value !== undefined;
      if (!isShown('numerator')) hidden.add(women);
      if (!isShown('denominator')) hidden.add(women + men);
      if (!isShown('numerator') || !isShown('denominator')) hidden.add(men);
    }),
  );
  const shown = new Set(
    datasets.flatMap(({ areas, periods, metrics, figure }) =>
      areas.flatMap((_, area) =>
        periods.flatMap((__, period) => metrics.map((metric) => figure(metric, area, period).value)),
      ),
    ),
  );
  return new Set([...hidden].filter((number) => number >= FEW && !shown.has(number)));
}

/** All whole numbers in a text, however their thousands are parted. */
export function numbersIn(text: string): number[] {
  const plain = text.replace(/(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  return [...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
