import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type Checked, hasErrors, type Language, type Problem, type Publication, textIn } from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import { Announcer } from './announcer.js';
import { type Download, frame, type FrameContent, type NoContent } from './frame.js';
import { frameStyles } from './frame.styles.js';
import { type Wanted } from './publication-files.js';
import { property, state } from './property.js';
import { PublicationLoader } from './publication-loader.js';
import { type GroupMember, joinGroup, leaveGroup, type Picked, shareInGroup } from './selection-group.js';
import { failure, loading, noContent } from './states.js';
import { kernScheme, languageAround, watchSurroundings } from './surroundings.js';
import { PageTableReader } from './table-in-page.js';
import { tableTwinStyles } from './table-twin.styles.js';
import { printWithTable } from './table-twin.js';
import { texts } from './texts.js';

const PHASES = ['loading', 'ready', 'empty', 'error'] as const;
type Phase = (typeof PHASES)[number];

/** What a reader has picked, as `soz-select` tells it. */
export interface SelectDetail {
  readonly indicator: string;
  readonly period: string;
  readonly areas: readonly string[];
}

/**
 * The common ground of all elements: where the data come from, language, shared selection, states, and the frame around
 * the drawing. A subclass says
 *
 * - {@link compose}: what stands in the frame for a publication (`FrameContent`: title, summary, controls, plot, legend,
 *   table), or why there is nothing to show (`NoContent`). It runs before `render()`; what it keeps in fields is there in
 *   `updated()`, where a drawing is best made imperatively (`changed` tells nothing of the data: keep what was drawn);
 * - {@link wanted}: what it needs of a publication that is fetched by `src`; the first indicator unless it says more.
 *
 * It reads `indicator`, `period`, `level` and `areas` (wishes all of them: the data may not have what they name), changes
 * them by {@link select} and speaks by {@link announce}. Its own texts are in {@link texts}, of the language around it.
 *
 * @fires soz-select - The reader has picked something: `{ indicator, period, areas }`.
 * @fires soz-ready - The data are drawn.
 * @fires soz-error - The data cannot be shown: `{ problems }`.
 * @cssstate loading
 * @cssstate ready
 * @cssstate empty
 * @cssstate error
 * @cssprop --soz-font - Typeface; that of the page without it.
 * @cssprop --soz-surface - Ground of the figure.
 * @cssprop --soz-text - Text.
 * @cssprop --soz-muted - Text of less weight.
 * @cssprop --soz-line - Lines that part things.
 * @cssprop --soz-control - Borders of controls, and the ink of patterns.
 * @cssprop --soz-tint - Ground of what stands out a little.
 * @cssprop --soz-action - Links and controls.
 * @cssprop --soz-focus - Ring around what has focus.
 * @cssprop --soz-accent - What is selected.
 * @cssprop --soz-radius - Roundness of corners.
 * @cssprop --soz-gap - Distance between the parts.
 * @csspart figure
 * @csspart title
 * @csspart subtitle
 * @csspart summary
 * @csspart controls
 * @csspart plot
 * @csspart legend
 * @csspart toolbar
 * @csspart table
 * @csspart notes
 */
export abstract class SozElement extends LitElement implements GroupMember {
  /** @internal */
  static override styles: CSSResultGroup = [frameStyles, tableTwinStyles];

  /** Address of a `publication.json`. */
  @property() src?: string;
  /** The data themselves, instead of an address. */
  @property({ attribute: false }) publication?: Publication;
  /** Id of the indicator shown; without it the first one. */
  @property() indicator?: string;
  /** Period shown, for example `2024`; without it the latest that has values. */
  @property() period?: string;
  /** Id of the level of areas shown; without it the finest. */
  @property() level?: string;
  /** Codes of the selected areas, separated by spaces. */
  @property() area?: string;
  /** Elements of the same group share indicator, period and selected areas. */
  @property() group?: string;
  /** A title of your own. */
  @property() heading?: string;
  /** A summary of your own. */
  @property() summary?: string;
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The language of the place on the page. */
  @state() protected language: Language = 'de';

  readonly #loader = new PublicationLoader(this);
  readonly #page = new PageTableReader();
  readonly #internals = this.attachInternals();
  readonly #announcer: Announcer = new Announcer(() => this.renderRoot.querySelector('[role=status]'));
  #phase: Phase = 'loading';
  #data: Checked<Publication> = { value: undefined, problems: [] };
  #content: FrameContent | NoContent | undefined;
  #disconnected = new AbortController();

  /** What the frame shows of a publication that has what is {@link wanted}. */
  protected abstract compose(publication: Publication): FrameContent | NoContent;

  /** Which indicators are needed of those there are, and whether boundaries are. */
  protected wanted({ indicators }: Pick<Publication, 'indicators' | 'topics'>): Wanted {
    const wish = indicators.find(({ id }) => id === this.indicator) ?? indicators[0];
    return { indicators: wish ? [wish.id] : [], geometry: false };
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

  /** What the element says of itself, in its language. */
  protected get texts(): Texts {
    return texts[this.language];
  }

  /** Takes over what a reader has picked, and tells the group and the page. */
  protected select(picked: SelectDetail): void {
    this.picked = { indicator: picked.indicator, period: picked.period, area: picked.areas.join(' ') };
    tell(this, 'soz-select', picked);
  }

  /** Has a screen reader say something, once the reader's hand rests. */
  protected announce(text: string): void {
    this.#announcer.say(text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#disconnected = new AbortController();
    const look = (): void => this.#lookAround();
    look();
    const { signal } = this.#disconnected;
    watchSurroundings(look, signal);
    printWithTable(this.renderRoot, signal);
    // a script that runs while the page is being read meets elements without their children
    document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { signal });
    if (this.group) joinGroup(this.group, this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnected.abort();
    this.#announcer.stop();
    if (this.group) leaveGroup(this.group, this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#shareSelection(changed);
    this.#data = this.#read();
    const { value, problems } = this.#data;
    const isAtHand = value && this.wanted(value).indicators.every((id) => value.tables.has(id));
    if (isAtHand) this.#content = this.compose(value);
    else if (changed.has('src') || changed.has('publication')) this.#content = undefined;
    this.#enter(hasErrors(problems) ? 'error' : isAtHand ? (isFull(this.#content) ? 'ready' : 'empty') : 'loading');
  }

  protected override render(): TemplateResult {
    return html`${this.#renderPhase()}
      <div class="unseen" role="status"></div>`;
  }

  #renderPhase(): TemplateResult {
    const { value, problems } = this.#data;
    if (this.#phase === 'error') {
      const retry = this.publication || !this.src ? undefined : (): void => this.#loader.retry();
      return failure(problems, this.texts, retry);
    }
    if (!value || !this.#content) return loading(this.texts);
    if (!isFull(this.#content)) return noContent(this.#content, this.texts);
    const { texts, language, heading, headingLevel, summary } = this;
    const context = { texts, language, publication: value, heading, headingLevel, summary };
    return frame(this.#content, { ...context, downloads: this.#downloads(this.#content) }, this.#phase === 'loading');
  }

  #read(): Checked<Publication> {
    if (this.publication) return { value: this.publication, problems: [] };
    if (!this.src) return this.#page.read(this, this.language) ?? { value: undefined, problems: [] };
    this.#loader.ask(this.src, this.indicator ?? '', (offered) => this.wanted(offered));
    return { value: this.#loader.publication, problems: this.#loader.problems };
  }

  #downloads({ indicators }: FrameContent): Download[] {
    if (this.publication || !this.src) return [];
    return indicators.flatMap(({ id, title }) => {
      const files = this.#loader.downloads(id);
      if (!files) return [];
      const label = (format: string): string =>
        this.texts.download(indicators.length > 1 ? `${textIn(title, this.language)}: ${format}` : format);
      return [
        { label: label('CSV'), href: files.csv },
        { label: label('JSON-stat'), href: files.json },
      ];
    });
  }

  #shareSelection(changed: PropertyValues<this>): void {
    if (changed.has('group') && this.hasUpdated) {
      if (changed.get('group')) leaveGroup(changed.get('group') as string, this);
      if (this.group) joinGroup(this.group, this);
    } else if (this.group) shareInGroup(this.group, this);
  }

  #lookAround(): void {
    this.language = languageAround(this);
    const scheme = kernScheme(this);
    this.#setState('kern-dark', scheme === 'dark');
    this.#setState('kern-light', scheme === 'light');
  }

  #enter(phase: Phase): void {
    const before = this.hasUpdated ? this.#phase : undefined;
    this.#phase = phase;
    for (const other of PHASES) this.#setState(other, other === phase);
    if (phase === before) return;
    if (phase === 'ready') void this.updateComplete.then(() => tell(this, 'soz-ready', undefined));
    if (phase === 'error') tell(this, 'soz-error', { problems: this.#data.problems });
  }

  #setState(name: string, isOn: boolean): void {
    if (isOn) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }
}

function tell(element: Element, type: string, detail: unknown): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

const isFull = (content: FrameContent | NoContent | undefined): content is FrameContent =>
  content !== undefined && !('reason' in content);

declare global {
  interface HTMLElementEventMap {
    'soz-select': CustomEvent<SelectDetail>;
    'soz-ready': CustomEvent<undefined>;
    'soz-error': CustomEvent<{ readonly problems: readonly Problem[] }>;
  }
}
