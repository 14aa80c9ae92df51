import { expect, test } from 'vitest';
import { posterOf, swatchFills } from '../../src/figure/figure-poster.js';
import type { MapLegendEntry } from '../../src/figure/map-kind.js';
import type { Scene, SceneMark, SceneText } from '../../src/figure/scene.js';

const words = { title: 'Hoch in Nord', subtitle: 'Quote (%) · Stadtteile · 2024' };
const drawing: Scene = { width: 376, height: 100, marks: [{ kind: 'path', d: 'M0 0h376v100z', fill: 'q0' }] };
const isText = (mark: SceneMark): mark is SceneText => mark.kind === 'text';
const texts = ({ marks }: Scene): SceneText[] => marks.filter(isText);

test('a picture says all that a figure says, from the title to the source', () => {
  const legend: MapLegendEntry[] = [
    { key: 0, label: 'unter 8 %', look: 'q0', count: 3 },
    { key: 'suppressed', label: 'geheim gehalten', look: 'suppressed', count: 2 },
    { label: 'vorläufig', sign: 'p' },
  ];
  const poster = posterOf(words, { drawing, legend }, ['Kleine Zahlen sind gesperrt.', 'Quelle: Amt']);
  expect(texts(poster).map(({ text }) => text)).toEqual([
    words.title,
    words.subtitle,
    'unter 8 % (3)',
    'geheim gehalten (2)',
    'p vorläufig',
    'Kleine Zahlen sind gesperrt.',
    'Quelle: Amt',
  ]);
  const fills = poster.marks.flatMap((mark) => (mark.kind === 'path' ? [mark.fill] : []));
  expect(fills).toEqual(['q0', 'suppressed']);
});

test('what is written stands below what was drawn, and within the picture', () => {
  const poster = posterOf(words, { drawing }, ['Quelle: Amt']);
  const group = poster.marks.find((mark) => mark.kind === 'group');
  const [title, , source] = texts(poster);
  // 800 pixels wide, 24 of them as a margin on each side
  expect(group?.scale).toBe((800 - 2 * 24) / drawing.width);
  expect(title?.y).toBeLessThan(group?.y ?? 0);
  expect(source?.y).toBeGreaterThan((group?.y ?? 0) + drawing.height * (group?.scale ?? 0));
  expect(poster.height).toBeGreaterThan(source?.y ?? Infinity);
});

test('a narrow drawing is not blown up over the height of a page, a wide one is made to fit', () => {
  const scaleOf = (width: number, height: number): number | undefined =>
    posterOf(words, { drawing: { ...drawing, width, height } }, []).marks.find((mark) => mark.kind === 'group')?.scale;
  expect((scaleOf(100, 1000) ?? 0) * 1000).toBe(680);
  expect((scaleOf(1504, 100) ?? 0) * 1504).toBe(752);
});

test('long texts are broken after spaces, and no word is lost', () => {
  const note = 'Statistische Geheimhaltung: kleine Zahlen werden nicht ausgewiesen. '.repeat(6).trim();
  const lines = texts(posterOf(words, { drawing }, [note])).slice(2);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map(({ text }) => text).join(' ')).toBe(note);
});

test('an uncertain value shows its class below what marks it', () => {
  expect(swatchFills('q3', true)).toEqual(['q3', 'uncertain']);
  expect(swatchFills('q3', undefined)).toEqual(['q3']);
});
