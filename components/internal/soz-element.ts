import { chooseIndicators, type IndicatorTable, type Publication, textIn } from '../../src/index.js';
import type { Read } from './framed-element.js';
import type { Download, FrameContent } from './frame.js';
import type { Misuse, Named } from './misuse.part.js';
import { type Wanted } from './publication-files.js';
import { property } from './property.js';
import { PublicationLoader } from './publication-loader.js';
import { keptBy, OWN_WORDS, type Picked } from './selection-group.js';
import { SharingElement } from './sharing-element.js';
import { tell } from './tell.js';

/** What a reader has picked, as `soz-select` tells it. */
export interface SelectDetail {
  readonly indicator: string;
  readonly period: string;
  readonly areas: readonly string[];
}

/** At which area a reader points, as `soz-hover` tells it; at none without one. */
export interface HoverDetail {
  readonly area: string | undefined;
}

/**
 * The common ground of the elements that show a publication: where it comes from, and what is shared with others. Beside
 * what {@link SharingElement} asks for, a subclass says by {@link wanted} what it needs of a publication that is fetched by
 * `src`; the first indicator unless it says more.
 *
 * It reads `indicator`, `period`, `level` and `areas` (wishes all of them: the data may not have what they name), and changes
 * them by {@link select}.
 *
 * @typeParam Other - What a subclass shows instead of a publication.
 * @fires soz-hover - The reader points at an area, or no longer at one: `{ area }`.
 * @fires soz-select - The reader has picked something: `{ indicator, period, areas }`.
 */
export abstract class SozElement<Other = never> extends SharingElement<Publication | Other> {
  /** The data themselves, instead of an address. */
  @property({ attribute: false }) publication?: Publication;
  /** Id of the indicator shown, or of a topic, of which the first is; without it the first one of all. */
  @property() indicator?: string;
  /** Period shown, for example `2024`; without it the latest that has values. */
  @property() period?: string;
  /** Id of the level of areas shown; without it the finest. */
  @property() level?: string;
  /** Codes of the selected areas, separated by spaces. */
  @property() area?: string;
  /** What it does not share with its group: `indicator` (`kennzahl`), `period` (`jahr`), or both. */
  @property() own?: string;

  readonly #loader = new PublicationLoader(this);
  readonly #page = this.lazy(async () => new (await import('./page-table.part.js')).PageTableReader());
  #pointed: string | undefined;

  /** Which indicators are needed of those there are, and whether boundaries are. */
  protected wanted(offered: Pick<Publication, 'indicators' | 'topics'>): Wanted {
    return { indicators: chooseIndicators(offered, this.indicator).slice(0, 1), geometry: false };
  }

  /** Codes of the selected areas. */
  get areas(): readonly string[] {
    return this.area?.split(/\s+/).filter(Boolean) ?? [];
  }

  /**
   * What it shares with its group. An element whose `indicator` is more than one overrides both.
   * @internal
   */
  get picked(): Picked {
    return { indicator: this.indicator, period: this.period, area: this.area };
  }

  /** @internal */
  set picked({ indicator, period, area }: Picked) {
    this.indicator = indicator as string;
    this.period = period as string;
    this.area = area as string;
  }

  /** Takes over what a reader has picked, and tells the group and the page. */
  protected select(picked: SelectDetail): void {
    this.picked = { indicator: picked.indicator, period: picked.period, area: picked.areas.join(' ') };
    tell(this, 'soz-select', picked);
  }

  /** Tells the group and the page at which area a reader points, once for each. */
  protected point(area: string | undefined): void {
    if (area === this.#pointed) return;
    this.#pointed = area;
    this.share.point(area);
    tell(this, 'soz-hover', { area });
  }

  protected override listen(signal: AbortSignal): void {
    super.listen(signal);
    // a script that runs while the page is being read meets elements without their children
    document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { signal });
  }

  protected override misuse(): Misuse {
    const publication: Partial<Publication> = this.publication ?? this.#loader.publication ?? {};
    const { indicators = [], topics = [], tables = new Map<string, IndicatorTable>() } = publication;
    const read = [...tables.values()];
    const { levels = [], byCode } = read[0]?.areas ?? {};
    const known = {
      indicator: byId([...indicators, ...topics]),
      level: byId(levels),
      area: byCode,
      period: byId(read.flatMap(({ periods }) => periods.flatMap(({ id, year }) => [{ id }, { id: `${year}` }]))),
    };
    const unknown = Object.entries(known).filter(([name, ids]) => {
      // what others of its group have picked the page does not ask it for
      const asked = this.group ? this.getAttribute(name) : this[name as keyof typeof known];
      return ids?.size && asked?.split(/\s+/).some((id) => id && !ids.has(id));
    }) as [string, ReadonlyMap<string, Named>][];
    return {
      ...super.misuse(),
      ...(keptBy(this).includes(undefined) && { own: OWN_WORDS }),
      ...Object.fromEntries(unknown),
    };
  }

  protected override read(): Read<Publication | Other> {
    const { value, problems } = this.publication ? { value: this.publication, problems: [] } : this.#readElsewhere();
    const isComplete = value !== undefined && this.wanted(value).indicators.every((id) => value.tables.has(id));
    return { value, problems, isComplete };
  }

  #readElsewhere(): Pick<Read<Publication>, 'value' | 'problems'> {
    if (!this.src) return this.#readPage();
    // once it is known what is offered, what is wanted of it tells one wish from the next
    const { publication } = this.#loader;
    const wish = publication ? this.wanted(publication).indicators.join(' ') : (this.indicator ?? '');
    this.#loader.ask(this.src, wish, (offered) => this.wanted(offered));
    return { value: this.#loader.publication, problems: this.#loader.problems };
  }

  #readPage(): Pick<Read<Publication>, 'value' | 'problems'> {
    // few pages have their data in a table, so its reader is fetched for those that do
    const reader = this.querySelector('table') ? this.#page.ask() : this.#page.module;
    return reader?.read(this, this.language) ?? { value: undefined, problems: this.#page.problems('page-table') };
  }

  protected override get retry(): (() => void) | undefined {
    return this.publication || !this.src ? undefined : () => this.#loader.retry();
  }

  protected override publicationOf(data: Publication | Other): Publication | undefined {
    return data as Publication;
  }

  protected override downloads({ indicators }: FrameContent): readonly Download[] {
    if (this.publication || !this.src) return [];
    return indicators.flatMap(({ id, title }) =>
      this.#loader.downloads(id).map(([kind, href]) => ({
        kind,
        href,
        title: indicators.length > 1 ? textIn(title, this.language) : undefined,
      })),
    );
  }
}

const byId = <Thing extends Named & { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Named> =>
  new Map(things.map((thing) => [thing.id, thing]));

declare global {
  interface HTMLElementEventMap {
    'soz-hover': CustomEvent<HoverDetail>;
    'soz-select': CustomEvent<SelectDetail>;
  }
}
