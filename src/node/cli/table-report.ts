import type { Cube } from '../../model/cube.js';
import type { Session } from './terminal.js';

/** The totals that were found in a table, for a person to check: what is not among them is not protected. */
export function totalLines({ dimensions }: Cube, { text }: Session): string {
  return dimensions
    .flatMap(({ categories, sums }) =>
      sums.map(({ total, parts }) => `${text.totalFound(categories[total]?.label.de ?? '', parts.length)}\n`),
    )
    .join('');
}
