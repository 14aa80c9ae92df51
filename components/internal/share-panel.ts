import { html, type TemplateResult } from 'lit';
import { citation, figureNotes, parsePeriod } from '../../src/index.js';
import { idOnPage } from './address-state.part.js';
import type { FrameContent, FrameContext, Panel } from './frame.js';
import { extrasTexts } from './extras-texts.js';
import { ATTRIBUTES, TAGS } from './upgrade-blocks.js';
import { VERSION } from './version.js';

/** The script that brought these elements, as another page would load it. */
interface OwnScript {
  readonly src: string;
  readonly integrity: string;
}

/** What the panel is about. */
export interface Shared {
  readonly element: HTMLElement;
  /** Address of this page with what is picked in it; without it that of the element on the page. */
  readonly link: () => string | undefined;
  /** Says that something was copied. */
  readonly announce: (text: string) => void;
}

/** Finds out what other pages have to state of the script, its checksum above all. */
export async function sharePanel(shared: Shared): Promise<Panel['show']> {
  const script = await ownScript();
  return (content, context) => panel(content, context, shared, script);
}

function panel(
  content: FrameContent,
  { language, publication }: FrameContext,
  shared: Shared,
  script: OwnScript | undefined,
): TemplateResult {
  const texts = extrasTexts[language];
  const seen = parsePeriod(new Date().toLocaleDateString('sv'));
  const publisher = publication?.publisher ?? { name: '' };
  const { element, announce } = shared;
  const link = shared.link() ?? linkTo(element);
  const lines = publication ? figureNotes(publication, content, language).source : (content.source ?? []);
  const source = lines.map(({ text }) => text).join('');
  const cited = citation({ publisher, subject: content.subtitle, source, address: link, seen }, language);
  const field = (label: string, text: string, rows: number): TemplateResult => html`<div class="to-copy">
    <label><span>${label}</span><textarea readonly rows=${rows} .value=${text}></textarea></label>
    <button type="button" @click=${(event: Event) => void copy(event, () => announce(texts.copied))}>${texts.copy}</button>
  </div>`;
  return html`<div class="share">
    ${field(texts.link, link, 1)} ${field(texts.citation, cited, 5)}
    ${script && element.getAttribute('src') ? field(texts.embed, embedCode(element, content.title, link, script), 8) : ''}
  </div>`;
}

function linkTo(element: Element): string {
  const address = new URL(location.href);
  const id = idOnPage(element);
  if (id) address.hash = id;
  return address.href;
}

async function copy(event: Event, done: () => void): Promise<void> {
  const field = (event.currentTarget as HTMLElement).closest('.to-copy')?.querySelector('textarea');
  if (!field) return;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    done();
  } catch {
    // the text is selected: keys copy it where the page may not
  }
}

/** The block for another page: it shows what is shown here, and links here where no script runs. */
function embedCode(element: HTMLElement, title: string, link: string, { src, integrity }: OwnScript): string {
  const name = Object.entries(TAGS).find(([, tag]) => tag === element.localName)?.[0] ?? '';
  const state = element as unknown as Readonly<Record<string, unknown>>;
  const attributes = Object.entries(ATTRIBUTES).flatMap(([german, attribute]) => {
    if (LEFT_OUT.has(attribute)) return [];
    const value =
      attribute === 'src' ? new URL(element.getAttribute('src') ?? '', document.baseURI).href : state[attribute];
    return typeof value === 'string' && value ? [`data-${german}="${quoted(value)}"`] : [];
  });
  return `<!-- sozialraum ${VERSION} -->
<script defer src="${quoted(src)}" integrity="${quoted(integrity)}" crossorigin="anonymous"></script>
<div data-sozialraum="${name}" ${attributes.join(' ')}>
  <a href="${quoted(link)}">${quoted(title)}</a>
</div>`;
}

/** What belongs to this page alone. */
const LEFT_OUT: ReadonlySet<string> = new Set(['group', 'heading-level', 'address-state', 'loading']);

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

async function ownScript(): Promise<OwnScript | undefined> {
  const script = document.querySelector<HTMLScriptElement>('script[src*="sozialraum"]');
  if (!script) return undefined;
  const integrity = script.integrity || (await checksum(script.src));
  return integrity ? { src: script.src, integrity } : undefined;
}

/** Nothing where the page is not sent in a way that browsers call secure. */
async function checksum(address: string): Promise<string> {
  if (!isSecureContext) return '';
  const bytes = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
