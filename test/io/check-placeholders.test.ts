import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../src/io/check-references.js';
import type { WorkspaceConfig } from '../../src/io/workspace-config.js';
import { changed, configSample } from './config-sample.js';

const toFillIn = { de: 'Quelle (bitte ergänzen)', en: 'Source (please fill in)' };
const [source] = configSample().sources;
const [indicator] = configSample().indicators;

const found = (audience: string, changes: Record<string, unknown>) =>
  checkReferences(
    changed(configSample(), {
      publications: configSample().publications.map((each) => ({ ...each, audience })),
      ...changes,
    }) as WorkspaceConfig,
  ).map(({ code, severity, place, params }) => ({ code, severity, path: place.path, ...params }));

const left = (path: string, received: string) => ({ code: 'placeholder-left', severity: 'error', path, received });

describe('what a first workspace leaves to be filled in', () => {
  const all = {
    publisher: { name: 'Stadt (bitte ergänzen)' },
    sources: [{ ...source, name: toFillIn }],
    indicators: [{ ...indicator, definition: 'As counted (please fill in)' }],
  };

  test.each(['public', 'council'])('is told where readers are %s, each at its place, in both languages', (audience) => {
    expect(found(audience, all)).toEqual([
      left('publisher.name', 'Stadt (bitte ergänzen)'),
      left('sources[0].name.de', toFillIn.de),
      left('sources[0].name.en', toFillIn.en),
      left('indicators[0].definition', 'As counted (please fill in)'),
    ]);
  });

  test('may stay while only the office reads it', () => {
    expect(found('internal', all)).toEqual([]);
  });

  test('is known by its end: who writes of it in a sentence is left in peace', () => {
    expect(
      found('public', { indicators: [{ ...indicator, definition: 'Nach Antrag (bitte ergänzen) gezählt' }] }),
    ).toEqual([]);
  });
});
