import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type Catalogue,
  INDICATOR_FILES,
  type IndicatorFile,
  type Problem,
  type Publication,
} from '../../src/index.js';
import { Answer } from './answer.js';
import type { PublicationFiles, Wanted } from './publication-files.js';

type Choose = (offered: Pick<Catalogue, 'indicators' | 'topics'>) => Wanted;

/** Keeps at hand what its element needs of the publication behind an address. */
export class PublicationLoader implements ReactiveController {
  readonly #answer: Answer<Publication>;
  #files: PublicationFiles | undefined;
  #src: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#answer = new Answer(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#files?.close(this);
  }

  get publication(): Publication | undefined {
    return this.#answer.value;
  }

  get problems(): readonly Problem[] {
    return this.#answer.problems;
  }

  /**
   * Makes sure that what is chosen is at hand, and fetches it where it is not.
   *
   * @param wish - Anything that says in what the choice differs from the last one.
   */
  ask(src: string, wish: string, choose: Choose): void {
    const isOther = src !== this.#src;
    this.#src = src;
    const publication = isOther ? undefined : this.publication;
    const isAtHand = publication && choose(publication).indicators.every((id) => publication.tables.has(id));
    this.#answer.ask(
      src,
      wish,
      isAtHand
        ? undefined
        : async (signal) => {
            // an element that is handed its data needs nothing of what reads them
            const { PublicationFiles } = await import('./publication-files.js');
            signal.throwIfAborted();
            const files = PublicationFiles.open(src, this);
            if (files !== this.#files) this.#files?.close(this);
            this.#files = files;
            return files.read(choose);
          },
    );
  }

  retry(): void {
    this.#answer.retry();
  }

  /** Where the files of an indicator lie, by what they are. */
  downloads(indicator: string): readonly (readonly [kind: IndicatorFile, href: string])[] {
    const json = this.#files?.tableAddress(indicator);
    return json === undefined ? [] : INDICATOR_FILES.map((kind) => [kind, json.replace(/json$/, kind)]);
  }
}
