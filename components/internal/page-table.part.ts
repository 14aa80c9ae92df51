import { type Checked, type Language, type Publication, readPublicationFromTable } from '../../src/index.js';

const textOf = (cell: Element | undefined): string => cell?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Tells the table inside an element as a publication, once for each language. */
export class PageTableReader {
  #language: Language | undefined;
  #read: Checked<Publication> | undefined;

  /**
   * The publication that a table inside the element amounts to: the page works without the script, and the figures stand
   * in it once. A row's first cell may name the code of its area in `data-gebiet`. The period is the one that the page
   * states, never one that a reader has picked elsewhere.
   */
  read(host: Element, language: Language): Checked<Publication> | undefined {
    if (language !== this.#language || !this.#read) this.#read = publicationInPage(host, language);
    this.#language = language;
    return this.#read;
  }
}

function publicationInPage(host: Element, language: Language): Checked<Publication> | undefined {
  const table = host.querySelector('table');
  if (!table) return undefined;
  const [header, ...rows] = [...table.rows];
  const period = host.getAttribute('period');
  return readPublicationFromTable(
    {
      caption: textOf(table.caption ?? undefined),
      header: [...(header?.cells ?? [])].map(textOf),
      rows: rows.map((row) => [...row.cells].map(textOf)),
      codes: rows.map((row) => row.cells[0]?.dataset['gebiet']),
      language,
    },
    period === null ? {} : { period },
  );
}
