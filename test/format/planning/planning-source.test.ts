import { expect, test } from 'vitest';
import { planningSource } from '../../../src/format/planning/planning-source.js';

const concept = { id: 'a', title: { de: 'Konzept', en: 'Concept' }, publisher: 'Stadt Kleinau' };
const said = (documents: Parameters<typeof planningSource>[0], language: 'de' | 'en') =>
  planningSource(documents, language)
    .map(({ text }) => text)
    .join('');

test('names publisher, title and state of every document', () => {
  expect(said([{ ...concept, asOf: '2022-08-15' }, concept], 'de')).toBe(
    'Quellen: Stadt Kleinau: Konzept, Stand\u00a015.08.2022; Stadt Kleinau: Konzept',
  );
  expect(said([concept], 'en')).toBe('Source: Stadt Kleinau: Concept');
});

test('links a document that has an address', () => {
  const url = 'https://kleinau.example/konzept.pdf';
  expect(planningSource([{ ...concept, url }], 'de')).toContainEqual({ text: 'Stadt Kleinau: Konzept', href: url });
});

test('says nothing where no document is named', () => {
  expect(planningSource([], 'de')).toEqual([]);
});
