import {
  type Catalogue,
  type Checked,
  failure,
  type IndicatorTable,
  joinFiles,
  type PlanarTopology,
  problem,
  type Publication,
  readCatalogue,
  readGeometry,
  readIndicatorTable,
} from '../../src/index.js';
import { fetchJson } from './fetch-json.js';

/** What an element needs of a publication. */
export interface Wanted {
  readonly indicators: readonly string[];
  readonly geometry: boolean;
}

const open = new Map<string, PublicationFiles>();

/**
 * The files of a publication behind one address, shared by all elements of the page that look at it: each file is fetched
 * and read once, only when an element asks for it, and kept until the last element is done with the publication.
 */
export class PublicationFiles {
  readonly #url: URL;
  readonly #read = new Map<string, Promise<Checked<unknown>>>();
  readonly #users = new Set<object>();
  readonly #closed = new AbortController();
  #tables: ReadonlyMap<string, string> = new Map();

  private constructor(url: URL) {
    this.#url = url;
  }

  /** @throws TypeError where the address is none. */
  static open(src: string, user: object): PublicationFiles {
    const url = new URL(src, document.baseURI);
    const files = open.get(url.href) ?? new PublicationFiles(url);
    open.set(url.href, files);
    files.#users.add(user);
    return files;
  }

  close(user: object): void {
    if (!this.#users.delete(user) || this.#users.size > 0) return;
    open.delete(this.#url.href);
    this.#closed.abort();
  }

  /** Reads what is wanted, once the catalogue has told what there is. */
  async read(choose: (catalogue: Catalogue) => Wanted): Promise<Checked<Publication>> {
    const catalogue = await this.#get('catalogue', this.#url.href, readCatalogue);
    if (!catalogue.value) return failure(...catalogue.problems);
    const { indicators, geometry } = choose(catalogue.value);
    const { files } = catalogue.value;
    this.#tables = files.tables;
    const tables = indicators.map((id) =>
      this.#get<IndicatorTable>('table', files.tables.get(id) ?? '', readIndicatorTable),
    );
    const boundaries =
      geometry && files.geometry ? this.#get<PlanarTopology>('geometry', files.geometry, readGeometry) : undefined;
    const { value, problems } = joinFiles(catalogue, ...(await Promise.all([Promise.all(tables), boundaries])));
    if (!value || value.protectionNote) return { value: value as Publication | undefined, problems };
    const { withReadyTexts } = await import('./ready-texts.part.js');
    return { value: withReadyTexts(value), problems };
  }

  /** Where the figures of an indicator lie, once the catalogue has been read. */
  tableAddress(indicator: string): string | undefined {
    return this.#address(this.#tables.get(indicator) ?? '');
  }

  // nothing is asked of any other host, whatever a catalogue says
  #address(href: string): string | undefined {
    const url = href ? new URL(href, this.#url) : undefined;
    return url?.origin === this.#url.origin ? url.href : undefined;
  }

  // a file is known by what it is read as too: a catalogue may name one address for two things
  async #get<T>(kind: string, href: string, read: (json: unknown) => Checked<T>): Promise<Checked<T>> {
    const address = this.#address(href);
    if (!address) return failure(problem('value-unexpected', { expected: this.#url.origin, received: href }));
    const key = `${kind} ${address}`;
    const known = this.#read.get(key) as Promise<Checked<T>> | undefined;
    if (known) return known;
    const file = fetchJson(new URL(address), this.#closed.signal).then(({ value, problems }) =>
      problems.length > 0 ? failure(...problems) : read(value),
    );
    this.#read.set(key, file);
    // what has failed is asked for again
    const { value } = await file;
    if (!value) this.#read.delete(key);
    return file;
  }
}
