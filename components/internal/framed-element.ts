import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type Checked, hasErrors, type Language, type Problem, type Publication } from '../../src/index.js';
import type { Texts } from '../locales/de.js';
import { Announcer } from './announcer.js';
import { showChosen } from './choice.js';
import { type Download, frame, type FrameContent, type NoContent } from './frame.js';
import { fetchTexts } from './english.js';
import { frameStyles } from './frame.styles.js';
import { LazyPart } from './lazy-part.js';
import type { Misuse, Telling } from './misuse.part.js';
import { printPlainly } from './plain-table.js';
import { property, state } from './property.js';
import { failure, loading, noContent } from './states.js';
import { areColoursChosen, kernScheme, languageAround, watchSurroundings } from './surroundings.js';
import { tableStyles } from './table.styles.js';
import { tell } from './tell.js';
import { texts } from './texts.js';
import { VERSION } from './version.js';

const PHASES = ['loading', 'ready', 'empty', 'error'] as const;
type Phase = (typeof PHASES)[number];

/** Data as far as they have come. */
export interface Read<Data> extends Checked<Data> {
  /** False as long as something that is wanted has not come; what is there is shown meanwhile. */
  readonly isComplete: boolean;
}

/**
 * The common ground of all elements: language, states, and the frame around the drawing. A subclass says
 *
 * - {@link read}: the data, as far as they have come;
 * - {@link compose}: what stands in the frame for them (`FrameContent`: title, summary, controls, plot, legend, table), or
 *   why there is nothing to show (`NoContent`). It runs before `render()`; what it keeps in fields is there in
 *   `updated()`, where a drawing is best made imperatively (`changed` tells nothing of the data: keep what was drawn).
 *
 * It speaks by {@link announce}. Its own texts are in {@link texts}, of the language around it.
 *
 * @fires soz-ready - The data are drawn.
 * @fires soz-error - The data cannot be shown: `{ problems }`.
 * @attr {"eager"} loading - Fetches at once; without it what is near the window comes first, the rest when the page is at rest.
 * @slot - What the page itself has to show: until the data are there, where they do not come, and where no script runs. A
 *   `table` in it is the data where there is no `src`.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are drawn.
 * @cssstate empty - There are data, but none of what was asked for.
 * @cssstate error - The data cannot be shown.
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
 * @csspart figure - All of it.
 * @csspart title - The heading: what stands out.
 * @csspart subtitle - Indicator, unit, level and period.
 * @csspart summary - One or two sentences.
 * @csspart controls - What can be chosen above the plot.
 * @csspart plot - The drawing and what belongs to it.
 * @csspart legend - What colours and signs mean.
 * @csspart toolbar - Help, table, files, sharing.
 * @csspart table - The same figures as a table.
 * @csspart notes - Notes, source, licence, protection.
 * @csspart quality - What is to be known of the quality of the figures.
 * @csspart state - What stands there instead, while there are no figures.
 */
export abstract class FramedElement<Data> extends LitElement {
  /** The version of sozialraum that the element is of. */
  static readonly version = VERSION;
  /** @internal */
  static override styles: CSSResultGroup = [frameStyles, tableStyles];

  /** Address of a `publication.json`; of a `planning.json` where planning is shown. */
  @property() src?: string;
  /** A title of your own. */
  @property() heading?: string;
  /** A summary of your own. */
  @property() summary?: string;
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 3;

  /** @internal What the block around it says that nobody knows. */
  strayNames?: Misuse;

  /** The language of the place on the page. */
  @state() protected language: Language = 'de';
  /** Whether the reader has chosen the colours of all pages. */
  @state() protected hasChosenColours = false;

  readonly #internals = this.attachInternals();
  readonly #announcer: Announcer = new Announcer(() => this.renderRoot.querySelector('[aria-live]'));
  readonly #help = new LazyPart(this, async () => (await import('./help.part.js')).help);
  readonly #files = new LazyPart(this, async () => (await import('./extras.part.js')).files);
  readonly #share = new LazyPart(this, async () =>
    (await import('./extras.part.js')).sharing({
      element: this,
      link: () => this.link,
      announce: (text) => this.announce(text),
    }),
  );
  readonly #parts: LazyPart<object>[] = [];
  // a closed table is nothing to see: what writes it comes after the picture, and no update is made for it
  readonly #twin = this.lazy(
    async () => new (await import('./table-twin.part.js')).TwinWriter(this),
    () => this.#showTable(),
  );
  readonly #hues = this.lazy(() => import('./hue-schemes.part.js'));
  readonly #teller = this.lazy(() => import('./misuse.part.js'));
  #phase: Phase = 'loading';
  #read: Read<Data> = { value: undefined, problems: [], isComplete: false };
  #content: FrameContent | NoContent | undefined;
  #disconnected = new AbortController();

  /** The data, as far as they have come. */
  protected abstract read(): Read<Data>;

  /** What the frame shows of them. */
  protected abstract compose(data: Data): FrameContent | NoContent;

  /** Asks again where that may help. */
  protected abstract get retry(): (() => void) | undefined;

  /** The publication that the frame tells publisher and protection of. */
  protected publicationOf(_: Data): Publication | undefined {
    return undefined;
  }

  /** Address of the page with what is shown, where the page keeps it there. */
  protected abstract get link(): string | undefined;

  /** Published files that can be taken along. */
  protected downloads(_: FrameContent): readonly Download[] {
    return [];
  }

  /** What the page asks for in vain, as far as no part of the element has to know it. */
  protected misuse(): Misuse {
    return this.strayNames ?? {};
  }

  /** What the element says of itself, in its language. */
  protected get texts(): Texts {
    return texts[this.language];
  }

  /**
   * A part that the figure is drawn with. What it says that the page asks for in vain (`misuse`) is told below the figure, and
   * there that it cannot be fetched.
   * @internal
   */
  lazy<Module extends object>(load: () => Promise<Module>, arrived?: () => void): LazyPart<Module> {
    const part = new LazyPart(this, load, arrived);
    this.#parts.push(part);
    return part;
  }

  /**
   * Has a screen reader say something, once the reader's hand rests.
   * @internal
   */
  announce(text: string): void {
    this.#announcer.say(text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#disconnected = new AbortController();
    this.#lookAround();
    this.listen(this.#disconnected.signal);
  }

  /** Listens to what is around it, as long as it is on the page. */
  protected listen(signal: AbortSignal): void {
    watchSurroundings(() => this.#lookAround(), signal);
    addEventListener('beforeprint', () => this.#twin.module ?? printPlainly(this.renderRoot, this.#content), {
      signal,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnected.abort();
    this.#announcer.stop();
  }

  /** Nothing is said before the texts of its language are here; where these cannot be had, it speaks German. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return (
      fetchTexts(this.language)?.then((hasCome) => {
        if (!hasCome) this.language = 'de';
        return super.scheduleUpdate();
      }) ?? super.scheduleUpdate()
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#read = this.read();
    const { value, problems, isComplete } = this.#read;
    if (value && isComplete) this.#content = this.compose(value);
    else if (changed.has('src') || !value) this.#content = undefined;
    if (isFull(this.#content) && this.#content.scheme) this.#hues.ask();
    this.#enter(
      hasErrors(problems) ? 'error' : value && isComplete ? (isFull(this.#content) ? 'ready' : 'empty') : 'loading',
    );
  }

  protected override render(): TemplateResult {
    return html`${this.#renderPhase()}
      <div class="unseen" aria-live="polite"></div>`;
  }

  protected override updated(_: PropertyValues<this>): void {
    showChosen(this.renderRoot);
    this.#showTable();
  }

  #showTable(): void {
    if (isFull(this.#content) && !this.#content.isTable) this.#twin.ask()?.show(this.renderRoot, this.#content.table);
  }

  #renderPhase(): TemplateResult {
    const { value, problems } = this.#read;
    if (this.#phase === 'error') return failure(problems, this.texts, this.retry);
    if (!value || !this.#content) return loading(this.texts, this.childElementCount > 0);
    if (!isFull(this.#content)) return noContent(this.#content, this.texts);
    const { texts, language, heading, headingLevel, summary } = this;
    const downloads = this.downloads(this.#content);
    const context = {
      texts,
      language,
      publication: this.publicationOf(value),
      heading,
      headingLevel,
      summary,
      notes: this.#notes(),
      downloads,
      help: this.#help,
      files: this.#files,
      share: this.#share,
    };
    return frame(this.#content, context, this.#phase === 'loading');
  }

  #notes(): readonly string[] {
    const parts = this.#parts;
    const misuse = Object.assign(
      {},
      this.misuse(),
      ...parts.map(({ module }) => (module as Partial<Telling> | undefined)?.misuse?.(this)),
    ) as Misuse;
    // what is in order needs nobody to say so
    const teller = Object.keys(misuse).length > 0 ? this.#teller.ask() : undefined;
    return [
      ...(parts.some(({ isMissing }) => isMissing) ? [this.texts.partMissing] : []),
      ...(teller?.misuseNotes(this, misuse, this.texts, this.language) ?? []),
    ];
  }

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const { fetched } of this.#parts) await fetched;
    // only once they are here is it known whether something is to be told
    await super.getUpdateComplete();
    await this.#teller.fetched;
    return super.getUpdateComplete();
  }

  #lookAround(): void {
    this.language = languageAround(this);
    this.hasChosenColours = areColoursChosen();
    const scheme = kernScheme(this);
    for (const each of ['dark', 'light']) this.#setState(`kern-${each}`, scheme === each);
  }

  #enter(phase: Phase): void {
    const before = this.hasUpdated ? this.#phase : undefined;
    this.#phase = phase;
    if (phase === before) return;
    for (const other of PHASES) this.#setState(other, other === phase);
    if (phase === 'ready') void this.updateComplete.then(() => tell(this, 'soz-ready', undefined));
    if (phase === 'error') tell(this, 'soz-error', { problems: this.#read.problems });
  }

  #setState(name: string, isOn: boolean): void {
    this.#internals.states[isOn ? 'add' : 'delete'](name);
  }
}

const isFull = (content: FrameContent | NoContent | undefined): content is FrameContent =>
  !!content && !('reason' in content);

declare global {
  interface HTMLElementEventMap {
    'soz-ready': CustomEvent<undefined>;
    'soz-error': CustomEvent<{ readonly problems: readonly Problem[] }>;
  }
}
