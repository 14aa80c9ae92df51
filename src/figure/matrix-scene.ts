import type { Paint } from './figure-colours.js';
import type { Picture } from './figure-poster.js';
import type { MatrixSheet, SheetCell, SheetGroup, SheetRow } from './matrix-sheet.js';
import type { SceneMark, SceneText } from './scene.js';
import { cutLabel, fitLabel, FONT_SIZE, textWidth } from './text-fit.js';

const [ROW, HEAD, PAD, WIDEST_NAME, NARROWEST, WIDEST] = [24, 54, 8, 320, 88, 200];
/** Letters are wider in some typefaces than measured here. */
const measure = (text: string): number => 1.15 * textWidth(text);

/**
 * A matrix without a page, in the order in which it stands there: what is withheld has its sign, as in the table.
 *
 * @param groups - The rows of the sheet that are shown.
 */
export function matrixPicture(sheet: MatrixSheet, groups: readonly SheetGroup[]): Picture {
  const { columns, reference, corner } = sheet;
  const rows = [...(reference ? [reference] : []), ...groups.flatMap((group) => group.rows)];
  const names = [corner, ...rows.map(({ heading }) => heading)].map(measure);
  const first = Math.min(WIDEST_NAME, Math.ceil(Math.max(...names)) + 2 * PAD);
  const widths = columns.map(({ heading, note = '' }, i) => {
    const texts = [note, ...heading.split(' '), ...rows.map(({ cells }) => cells[i]?.text ?? '')].map(measure);
    // two lines, unevenly filled
    const room = Math.max(...texts, 0.6 * measure(heading)) + 2 * PAD;
    return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, room)));
  });
  const lefts = widths.map((_, i) => first + widths.slice(0, i).reduce((sum, each) => sum + each, 0));
  const width = Math.ceil(first + widths.reduce((sum, each) => sum + each, 0));
  const marks: SceneMark[] = [
    box(0, 0, width, HEAD, 'tint'),
    text({ x: PAD, y: HEAD - 10, text: corner, bold: true, fill: 'text' }),
    ...columns.flatMap(({ heading, note = '' }, i) => {
      const room = (widths[i] ?? 0) - 2 * PAD;
      const x = (lefts[i] ?? 0) + PAD;
      const names = fitLabel(heading, room, measure);
      return [
        ...names.map((line, at) => text({ x, y: 17 + 15 * at, text: line, bold: true, fill: 'text' })),
        text({ x, y: HEAD - 6, text: cutLabel(note, room, measure) }),
      ];
    }),
  ];
  let y = HEAD;
  const draw = ({ heading, cells }: SheetRow, bold: boolean): void => {
    marks.push(
      text({ x: PAD, y: y + 16, text: cutLabel(heading, first - 2 * PAD, measure), fill: 'text', bold }),
      ...cells.flatMap((cell, i) => cellMarks(cell, lefts[i] ?? 0, y, widths[i] ?? 0, bold)),
      { kind: 'path', d: `M0 ${y + ROW}H${width}`, stroke: 'line', width: 1 },
    );
    y += ROW;
  };
  if (reference) draw(reference, true);
  for (const { heading, rows } of groups) {
    if (heading !== undefined)
      marks.push(text({ x: PAD, y: (y += ROW + 4) - 8, text: heading, bold: true, fill: 'text' }));
    for (const row of rows) draw(row, false);
  }
  const keys = keyMarks(sheet, y + 12, width);
  return { drawing: { width, height: y + 12 + keys.height, marks: [...marks, ...keys.marks] }, isTable: true };
}

function cellMarks(
  { text: shown, look, line }: SheetCell,
  left: number,
  top: number,
  width: number,
  bold: boolean,
): SceneMark[] {
  const tint = /^tint-(\d)$/.exec(look ?? '')?.[1];
  const course: SceneMark[] = line
    ? [
        {
          kind: 'group',
          x: left + width - 72 - PAD,
          y: top + 3,
          scale: 1,
          marks: [{ kind: 'path', d: line, stroke: 'text', width: 1.5 }],
        },
      ]
    : [];
  return [
    ...(tint === undefined ? [] : [box(left + 1, top, width - 1, ROW - 1, `c${Number(tint)}`)]),
    ...course,
    ...(shown && look !== 'mirror'
      ? [
          text({
            x: left + width - PAD,
            y: top + 16,
            text: cutLabel(shown, width - PAD, measure),
            anchor: 'end',
            fill: 'text',
            bold,
          }),
        ]
      : []),
  ];
}

/** What tints and signs mean, below the table. */
function keyMarks(
  { tints, keys }: MatrixSheet,
  top: number,
  width: number,
): { readonly marks: SceneMark[]; readonly height: number } {
  const marks: SceneMark[] = [];
  let [x, y] = [0, top];
  const put = (length: number): number => {
    if (x > 0 && x + length > width) [x, y] = [0, y + 22];
    const at = x;
    x += length + 18;
    return at;
  };
  if (tints) {
    const note = `${tints.note}: ${tints.low}`;
    const at = put(measure(note) + 5 * 30 + measure(tints.high) + 16);
    const squares = at + measure(note) + 8;
    marks.push(text({ x: at, y: y + 13, text: note }));
    for (let i = 0; i < 5; i++) marks.push(box(squares + 30 * i, y, 28, 16, `c${i}`));
    marks.push(text({ x: squares + 158, y: y + 13, text: tints.high }));
  }
  for (const { sign, label } of keys) {
    const all = `${sign} ${label}`.trim();
    marks.push(text({ x: put(measure(all)), y: y + 13, text: all }));
  }
  return { marks, height: marks.length > 0 ? y - top + 22 : 0 };
}

const text = (given: Pick<SceneText, 'x' | 'y' | 'text'> & Partial<SceneText>): SceneText => ({
  kind: 'text',
  size: FONT_SIZE,
  fill: 'muted',
  ...given,
});

const box = (x: number, y: number, width: number, height: number, fill: Paint): SceneMark => ({
  kind: 'path',
  d: `M${x.toFixed(1)} ${y}h${width.toFixed(1)}v${height}h${(-width).toFixed(1)}z`,
  fill,
});
