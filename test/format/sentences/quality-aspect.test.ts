import { expect, test } from 'vitest';
import { aspectText } from '../../../src/format/sentences/quality-aspect.js';
import { QUALITY_ASPECTS } from '../../../src/model/quality.js';
import { flawsOf } from './grammar.js';

test('every aspect that readers see is a whole sentence in both languages; known errors speak for themselves', () => {
  const texts = QUALITY_ASPECTS.flatMap((aspect) => aspectText(aspect) ?? []);
  expect(texts.length).toBeGreaterThan(8);
  for (const { de, en } of texts) for (const text of [de, en]) expect(flawsOf(text ?? '')).toEqual([]);
  expect(aspectText('known-errors')).toBeUndefined();
});
