import { expect, test } from 'vitest';
import { inWords } from '../../src/publish/in-words.js';
import type { Publication, Topic } from '../../src/model/publication.js';
import { areas, smallCity } from '../fixtures/small-city.js';
import { flawsOfSentences } from '../format/sentences/grammar.js';

const topic = smallCity.topics[0] as Topic;
const itemsOf = (publication: Publication): string[] =>
  [...(inWords(publication, topic, 'de')?.text ?? '').matchAll(/<li>(.*?)<\/li>/g)].map(([, text = '']) => text);

test('each indicator of a topic is told for the city as a whole', () => {
  const items = itemsOf(smallCity);
  expect(items).toHaveLength(topic.indicators.length);
  for (const item of items) {
    expect(item).toMatch(/ in Kleinau 2024: /);
    expect(flawsOfSentences(item)).toEqual([]);
  }
});

test('nothing is said where no area is the whole city', () => {
  const districts = areas.areas.filter(({ level }) => level === 'district');
  const tables = [...smallCity.tables].map(
    ([id, table]) => [id, { ...table, areas: { ...areas, levels: areas.levels.slice(2), areas: districts } }] as const,
  );
  const withoutCity = Object.assign(Object.create(null) as object, smallCity, { tables: new Map(tables) });
  expect(inWords(withoutCity, topic, 'de')).toBeUndefined();
});
