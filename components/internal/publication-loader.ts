import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Catalogue, hasErrors, problem, type Problem, type Publication } from '../../src/index.js';
import { PublicationFiles, type Wanted } from './publication-files.js';

type Choose = (offered: Pick<Catalogue, 'indicators' | 'topics'>) => Wanted;

/** Keeps at hand what its element needs of the publication behind an address. */
export class PublicationLoader implements ReactiveController {
  publication: Publication | undefined;
  problems: readonly Problem[] = [];
  readonly #host: ReactiveControllerHost;
  #files: PublicationFiles | undefined;
  #src: string | undefined;
  #asked: string | undefined;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#asked = undefined;
  }

  /**
   * Makes sure that what is chosen is at hand, and fetches it where it is not; the element updates once it is there. The
   * same wish is asked for once, also where it failed: see {@link retry}.
   *
   * @param wish - Anything that says in what the choice differs from the last one.
   */
  ask(src: string, wish: string, choose: Choose): void {
    if (src !== this.#src) this.#start(src);
    const { tables } = this.publication ?? {};
    const isAtHand = this.publication && choose(this.publication).indicators.every((id) => tables?.has(id));
    if (wish === this.#asked) return;
    this.#request?.abort();
    this.#asked = wish;
    this.problems = [];
    if (!isAtHand) void this.#load(src, choose);
  }

  retry(): void {
    this.#asked = undefined;
    this.problems = [];
    this.#host.requestUpdate();
  }

  /** Where the figures of an indicator can be downloaded, as JSON-stat and as CSV beside it. */
  downloads(indicator: string): { readonly json: string; readonly csv: string } | undefined {
    const json = this.#files?.tableAddress(indicator);
    return json === undefined ? undefined : { json, csv: json.replace(/\.json$/, '.csv') };
  }

  #start(src: string): void {
    this.#src = src;
    this.#asked = undefined;
    this.publication = undefined;
    this.#files = undefined;
  }

  async #load(src: string, choose: Choose): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      this.#files ??= new PublicationFiles(src);
      const read = await this.#files.read(choose, request.signal);
      if (request.signal.aborted) return;
      this.problems = read.problems;
      if (!hasErrors(read.problems)) this.publication = read.value;
    } catch (error) {
      if (request.signal.aborted) return;
      this.problems = [problem('file-unreadable', { file: src, reason: String(error) })];
    }
    this.#host.requestUpdate();
  }
}
