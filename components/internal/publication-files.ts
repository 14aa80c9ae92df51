import {
  type Catalogue,
  type Checked,
  problem,
  type Publication,
  readCatalogue,
  readPublication,
} from '../../src/index.js';
import { fetchJson } from './fetch-json.js';

/** What an element needs of a publication. */
export interface Wanted {
  readonly indicators: readonly string[];
  readonly geometry: boolean;
}

/** The files of a publication behind one address: each is fetched once, and only when an element asks for it. */
export class PublicationFiles {
  readonly url: URL;
  readonly #json = new Map<string, unknown>();
  #tables: ReadonlyMap<string, string> = new Map();

  /** @throws TypeError where the address is none. */
  constructor(src: string) {
    this.url = new URL(src, document.baseURI);
  }

  /** Reads what is wanted, once the catalogue has told what there is. */
  async read(choose: (catalogue: Catalogue) => Wanted, signal: AbortSignal): Promise<Checked<Publication>> {
    const collection = await this.#get(this.url.href, signal);
    if (collection.problems.length > 0) return failedBy(collection);
    const catalogue = readCatalogue(collection.value);
    if (!catalogue.value) return failedBy(catalogue);
    const { indicators, geometry } = choose(catalogue.value);
    const { files } = catalogue.value;
    this.#tables = files.tables;
    const datasets = await Promise.all(indicators.map((id) => this.#get(files.tables.get(id) ?? '', signal)));
    const boundaries = geometry && files.geometry ? await this.#get(files.geometry, signal) : undefined;
    const problems = [...datasets, ...(boundaries ? [boundaries] : [])].flatMap((part) => part.problems);
    if (problems.length > 0) return { value: undefined, problems };
    return readPublication({
      collection: collection.value,
      datasets: datasets.map(({ value }) => value),
      ...(boundaries ? { geometry: boundaries.value } : {}),
    });
  }

  /** Where the figures of an indicator lie, once the catalogue has been read. */
  tableAddress(indicator: string): string | undefined {
    return this.#address(this.#tables.get(indicator) ?? '');
  }

  // nothing is asked of any other host, whatever a catalogue says
  #address(href: string): string | undefined {
    const url = href ? new URL(href, this.url) : undefined;
    return url?.origin === this.url.origin ? url.href : undefined;
  }

  async #get(href: string, signal: AbortSignal): Promise<Checked<unknown>> {
    const address = this.#address(href);
    if (!address)
      return failedBy({ problems: [problem('value-unexpected', { expected: this.url.origin, received: href })] });
    if (this.#json.has(address)) return { value: this.#json.get(address), problems: [] };
    const file = await fetchJson(new URL(address), signal);
    if (file.problems.length === 0) this.#json.set(address, file.value);
    return file;
  }
}

const failedBy = ({ problems }: Pick<Checked<unknown>, 'problems'>): Checked<never> => ({ value: undefined, problems });
