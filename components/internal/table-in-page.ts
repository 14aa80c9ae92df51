import { type Checked, type Language, type Publication, readPublicationFromTable } from '../../src/index.js';

const textOf = (cell: Element | undefined): string => cell?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/**
 * The publication that a table inside the element amounts to: the page works without the script, and the figures stand
 * in it once. A row's first cell may name the code of its area in `data-gebiet`.
 */
export function publicationInPage(
  host: Element,
  language: Language,
  period: string | undefined,
): Checked<Publication> | undefined {
  const table = host.querySelector('table');
  if (!table) return undefined;
  const [header, ...rows] = [...table.rows];
  return readPublicationFromTable(
    {
      caption: textOf(table.caption ?? undefined),
      header: [...(header?.cells ?? [])].map(textOf),
      rows: rows.map((row) => [...row.cells].map(textOf)),
      codes: rows.map((row) => row.cells[0]?.dataset['gebiet']),
      language,
    },
    period === undefined ? {} : { period },
  );
}
