import { html, nothing, type TemplateResult } from 'lit';
import {
  figureNotes,
  fileName,
  INDICATOR_FILES,
  indicatorFile,
  type IndicatorFile,
  type IndicatorTable,
  indicatorWorkbook,
  posterOf,
  type Publication,
  pictureSvg,
  type Scene,
  textIn,
} from '../../src/index.js';
import { extrasTexts } from './extras-texts.js';
import type { FrameContent, FrameContext } from './frame.js';
import { hueOf } from './hue-wish.js';
import { paintScene } from './paint-scene.js';
import * as pictureTools from './picture-tools.js';

/** A file that is made when it is asked for. */
interface Made {
  readonly label: string;
  readonly name: string;
  readonly make: () => BlobPart | Blob | Promise<BlobPart | Blob>;
  readonly type: string;
}

const TYPES: Readonly<Record<IndicatorFile, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  'plain.csv': 'text/csv;charset=utf-8',
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The files that a reader can take along: figures as they were published, or made of what is at hand; and the picture. */
export function takeAlong(content: FrameContent, context: FrameContext): TemplateResult {
  const { publication } = context;
  const texts = extrasTexts[context.language];
  const tables = content.indicators.flatMap(({ id }) => publication?.tables.get(id) ?? []);
  const published = context.downloads.map(
    ({ kind, href, title }) =>
      html`<li><a class="download" href=${href} download>${labelOf(texts.files[kind], title)}</a></li>`,
  );
  const figures = publication ? figureFiles(publication, tables, context, published.length === 0) : [];
  const pictures = pictureFiles(content, context);
  return html`<div class="files">
    ${part(texts.figures, [...published, ...figures.map(button)])}
    ${part(texts.picture, pictures.map(button))}
  </div>`;
}

const part = (title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  items.length > 0 ? html`<div><p>${title}</p><ul>${items}</ul></div>` : nothing;

const labelOf = (kind: string, title: string | undefined): string => (title ? `${title}: ${kind}` : kind);

const button = (file: Made): TemplateResult =>
  html`<li><button type="button" @click=${() => void save(file)}>${file.label}</button></li>`;

function figureFiles(
  publication: Publication,
  tables: readonly IndicatorTable[],
  { language }: FrameContext,
  all: boolean,
): Made[] {
  const { files } = extrasTexts[language];
  const several = tables.length > 1;
  const titleOf = ({ indicator }: IndicatorTable): string => textIn(indicator.shortTitle ?? indicator.title, language);
  const city = publication.city.name;
  const single = tables.flatMap((table) =>
    INDICATOR_FILES.map((kind) => ({
      label: labelOf(files[kind], several ? titleOf(table) : undefined),
      name: fileName([city, titleOf(table)], kind),
      make: () => indicatorFile(publication, table, kind),
      type: TYPES[kind],
    })),
  );
  const workbook = {
    label: files.xlsx,
    name: fileName([city, tables[0] && !several ? titleOf(tables[0]) : textIn(publication.title, language)], 'xlsx'),
    make: () => indicatorWorkbook(publication, tables),
    type: XLSX,
  };
  return tables.length > 0 ? [workbook, ...(all ? single : [])] : [];
}

function pictureFiles(content: FrameContent, context: FrameContext): Made[] {
  const { files } = extrasTexts[context.language];
  const { indicators, period } = content;
  const hue = hueOf(content.scheme);
  const picture = content.picture?.(pictureTools);
  if (!picture) return [];
  const scene = (): Scene => posterOf(content, picture, notesOf(content, context));
  const subject = indicators.length === 1 ? indicators[0]?.title.de : content.title;
  const name = (ending: string): string =>
    fileName([context.publication?.city.name ?? '', subject ?? '', period?.id ?? ''], ending);
  return [
    { label: files.png, name: name('png'), make: () => paintScene(scene(), hue), type: 'image/png' },
    {
      label: files.svg,
      name: name('svg'),
      make: () => pictureSvg(scene(), `${content.title}. ${content.subtitle}`, hue),
      type: 'image/svg+xml',
    },
  ];
}

function notesOf(content: FrameContent, { publication, language }: FrameContext): readonly string[] {
  if (!publication) return [...(content.notes ?? []), (content.source ?? []).map(({ text }) => text).join('')];
  const { notes, quality, source } = figureNotes(publication, content, language);
  return [...notes, ...(quality ? [quality.paragraph] : []), source.map(({ text }) => text).join('')];
}

async function save({ name, make, type }: Made): Promise<void> {
  const made = await make();
  const address = URL.createObjectURL(made instanceof Blob ? made : new Blob([made], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // the download has begun by then; the address would keep the file in memory
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
