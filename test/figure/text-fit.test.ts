import { expect, test } from 'vitest';
import { cutLabel, fitLabel, textWidth } from '../../src/figure/text-fit.js';

test('a text that fits is one line', () => {
  expect(fitLabel('Altlindenau', 200, 12)).toEqual(['Altlindenau']);
});

test('a longer one breaks after a hyphen or a space', () => {
  expect(fitLabel('Neustadt-Neuschönefeld', 100, 12)).toEqual(['Neustadt-', 'Neuschönefeld']);
  expect(fitLabel('Bezirk Mitte und Nord', 90, 12)).toEqual(['Bezirk Mitte', 'und Nord']);
});

test('what does not fit into two lines is cut', () => {
  const lines = fitLabel('Donaudampfschifffahrtssiedlung', 80, 12);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Donau.*…$/);
});

test('no line is wider than asked for', () => {
  for (const text of ['Neustadt-Neuschönefeld', 'Am Wehr', 'Burgstädt, Wiederau und Umgebung', 'MMMMMMMMMMMMMMM'])
    for (const line of fitLabel(text, 70, 13)) expect(textWidth(line, 13)).toBeLessThanOrEqual(70);
});

test('a cut label ends in an ellipsis', () => {
  expect(cutLabel('Einführung des Bürgergelds', 90, 13)).toMatch(/^Einf.*…$/);
  expect(cutLabel('kurz', 90, 13)).toBe('kurz');
});

test('capitals are wider than thin letters', () => {
  expect(textWidth('MMM', 10)).toBeGreaterThan(textWidth('iii', 10));
});
