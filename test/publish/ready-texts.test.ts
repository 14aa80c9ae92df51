import { describe, expect, test } from 'vitest';
import { protectionNote } from '../../src/format/sentences/protection-note.js';
import { qualityNote } from '../../src/format/sentences/quality-note.js';
import type { Publication, PublishedIndicator } from '../../src/model/publication.js';
import { catalogueFile } from '../../src/publish/catalogue-file.js';
import { datasetFile } from '../../src/publish/dataset-file.js';
import { readPublication } from '../../src/publish/read-publication.js';
import { badgeInWords, protectionText, withReadyTexts } from '../../src/publish/ready-texts.js';
import { smallCity } from '../fixtures/small-city.js';
import { withQuality } from '../fixtures/with-quality.js';

const wire = (content: unknown): unknown => JSON.parse(JSON.stringify(content));
const written = (publication: Publication) => ({
  collection: wire(catalogueFile(publication)),
  datasets: [...publication.tables.values()].map((table) => wire(datasetFile(publication, table))),
});

test("a page's own table, which has no statement, is said to be unchecked in both languages", () => {
  expect(protectionText(undefined)).toEqual({
    de: protectionNote(undefined, 'de'),
    en: protectionNote(undefined, 'en'),
  });
});

test('a note keeps the text that it has, and one on known errors has none', () => {
  const text = { de: 'Eigener Satz.' };
  const { notes } = badgeInWords({
    assessed: [],
    notes: [
      { aspect: 'breaks', severity: 'info', text },
      { aspect: 'known-errors', severity: 'warning' },
    ],
  });
  expect(notes.map((note) => note.text)).toEqual([text, undefined]);
});

describe('a publication that is read', () => {
  test('gives files of an earlier version the words that they lack', () => {
    const badge = { assessed: ['breaks'], notes: [{ aspect: 'breaks', severity: 'info' }] } as const;
    const { protectionNote, ...mute } = withQuality(smallCity, { assessed: [], notes: [] });
    const [indicator, ...others] = mute.indicators as [PublishedIndicator, ...PublishedIndicator[]];
    const earlier = { ...mute, indicators: [{ ...indicator, quality: badge }, ...others] } as unknown as Publication;
    const { value, problems } = readPublication(written(earlier));
    expect(problems).toEqual([]);
    expect(value?.protectionNote).toEqual(protectionNote);
    expect(qualityNote([value!.indicators[0]!.quality!], 'en')?.lines).toEqual(['The series has a break.']);
  });

  test('keeps the words of the files, whatever it would say itself', () => {
    const protectionNote = { de: 'Geschützt wie beschrieben.' };
    const { value } = readPublication(written({ ...smallCity, protectionNote }));
    expect(value?.protectionNote).toEqual(protectionNote);
  });

  test('is the same again where nothing is missing', () => {
    const { value } = readPublication(written(withQuality(smallCity, { assessed: [], notes: [] })));
    expect(withReadyTexts(value!)).toEqual(value);
  });
});
