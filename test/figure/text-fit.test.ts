import { expect, test } from 'vitest';
import { cutLabel, fitLabel, textWidth } from '../../src/figure/text-fit.js';

test('a text that fits is one line', () => {
  expect(fitLabel('Altlindenau', 200, textWidth)).toEqual(['Altlindenau']);
});

test('a longer one breaks after a hyphen or a space', () => {
  expect(fitLabel('Neustadt-Neuschönefeld', 110, textWidth)).toEqual(['Neustadt-', 'Neuschönefeld']);
  expect(fitLabel('Bezirk Mitte und Nord', 98, textWidth)).toEqual(['Bezirk Mitte', 'und Nord']);
});

test('what does not fit into two lines is cut', () => {
  const lines = fitLabel('Donaudampfschifffahrtssiedlung', 86, textWidth);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Donau.*…$/);
});

test('no line is wider than asked for', () => {
  for (const text of ['Neustadt-Neuschönefeld', 'Am Wehr', 'Burgstädt, Wiederau und Umgebung', 'MMMMMMMMMMMMMMM'])
    for (const line of fitLabel(text, 70, textWidth)) expect(textWidth(line)).toBeLessThanOrEqual(70);
});

test('a cut label ends in an ellipsis', () => {
  expect(cutLabel('Einführung des Bürgergelds', 90, textWidth)).toMatch(/^Einf.*…$/);
  expect(cutLabel('kurz', 90, textWidth)).toBe('kurz');
});

test('capitals are wider than thin letters', () => {
  expect(textWidth('MMM')).toBeGreaterThan(textWidth('iii'));
});
