import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/figure/read-annotations.js';

test('each has a period and a text, which may have a colon in it', () => {
  expect(readAnnotations('2015: Zuzug; 2020-03:Pandemie: Beginn ;')).toEqual([
    { period: '2015', text: 'Zuzug' },
    { period: '2020-03', text: 'Pandemie: Beginn' },
  ]);
});

test.each(['', 'Zuzug', ': Zuzug', '2015:', '2015:  ', 'gestern: Zuzug', '2020-13: Zuzug'])('%j has none', (text) => {
  expect(readAnnotations(text)).toEqual([]);
});
