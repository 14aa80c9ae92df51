import { describe, expect, test } from 'vitest';
import { personLevel, PersonalScan } from '../../src/io/person-level.js';

function scan(header: readonly string[], rowOf: (at: number) => readonly string[], rows = 60) {
  const found = new PersonalScan();
  found.open(header);
  for (let at = 0; at < rows; at++) found.add(rowOf(at));
  return found.refusal('a.csv')?.params;
}
const scattered = (at: number, of: number): number => (at * 7919) % of;
const day = (at: number): string => `${1 + scattered(at, 28)}.${1 + scattered(at, 12)}.${1940 + scattered(at, 70)}`;

describe('personLevel', () => {
  test.each([
    ['Vorname', 'names'],
    ['Name, Vorname', 'names'],
    ['NACHNAME', 'names'],
    ['geb.', 'birth-dates'],
    ['Geb.-Datum', 'birth-dates'],
    ['Geburtsdatum', 'birth-dates'],
    ['Geburtstag Kind 1', 'birth-dates'],
    ['Aktenzeichen', 'case-numbers'],
    ['Fall-Nr', 'case-numbers'],
    ['BG_Nummer', 'case-numbers'],
    ['Kundennummer', 'case-numbers'],
    ['E-Mail', 'contact'],
    ['IBAN', 'contact'],
  ])('takes %s for a column about one person', (heading, reason) => {
    expect(personLevel([['Stadtteil', heading]], 'a.csv')).toMatchObject({
      code: 'person-level',
      params: { reason, columns: heading },
      place: { file: 'a.csv' },
    });
  });

  test.each([
    'Name',
    'Stadtteilname',
    'Gemeindename',
    'Geburten',
    'Geburtsjahr',
    'Hilfeempfänger',
    'Fallzahl',
    'Fälle',
    'Haushalte',
    'Personen',
    'Planungsraum (Nummer)',
    'Anzahl Personen in Bedarfsgemeinschaften',
    'Telefonseelsorge: Anrufe',
  ])('does not take %s for one', (heading) => {
    expect(personLevel([[heading]], 'a.csv')).toBeUndefined();
  });
});

describe('PersonalScan', () => {
  test('finds numbers of insured persons and of accounts under any heading', () => {
    const number = (at: number): string => `12${String(100_000 + at * 31)}M${String(100 + at)}`;
    expect(scan(['a', 'Spalte 7'], (at) => ['x', number(at)])).toEqual({
      reason: 'case-numbers',
      columns: 'Spalte 7',
    });
    expect(scan(['K'], (at) => [`DE89 3704 0044 0532 0${100 + at} 00`])?.reason).toBe('contact');
    expect(scan(['K'], (at) => [`p${at}@example.org`])?.reason).toBe('contact');
  });

  test('finds dates of birth, but not reference dates in order', () => {
    expect(scan(['D', 'n'], (at) => [day(at), '1'])).toEqual({ reason: 'birth-dates', columns: 'D' });
    expect(scan(['Stichtag', 'n'], (at) => [`31.12.${1950 + at}`, String(at)])).toBeUndefined();
  });

  test('finds rows that describe single persons and count nothing', () => {
    const person = (at: number) => [String(at), at % 2 ? 'm' : 'w', String(18 + scattered(at, 60)), 'deutsch'];
    const header = ['lfd. Nr.', 'Geschlecht', 'Alter', 'Staatsangehörigkeit'];
    expect(scan(header, person)).toEqual({
      reason: 'single-cases',
      columns: 'Geschlecht, Alter, Staatsangehörigkeit',
    });
  });

  test('leaves counts by the same attributes alone, and tables of a few rows', () => {
    const counted = (at: number) => [at % 2 ? 'm' : 'w', String(at), 'deutsch', String(at * 3)];
    expect(scan(['Geschlecht', 'Alter', 'Staatsangehörigkeit', 'Anzahl'], counted)).toBeUndefined();
    expect(scan(['D'], (at) => [day(at)], 15)).toBeUndefined();
  });

  test('names columns and never what stands in them', () => {
    const found = JSON.stringify(scan(['Spalte'], (at) => [`frau.beispiel${at}@example.org`]));
    expect(found).not.toContain('beispiel');
  });

  test('names columns of a list without a header by their numbers', () => {
    const person = (at: number) => ['Beispiel', `Erika ${at}`, day(at)];
    expect(scan(person(0), person)).toEqual({ reason: 'birth-dates', columns: '3' });
  });
});

describe('personLevel of a sheet', () => {
  const rows = (below: readonly (readonly (string | number)[])[]) =>
    personLevel([['Auswertung'], [], ['Stand:', '01.02.2025'], ...below], 'a.csv')?.params;

  test('finds the header below titles', () => {
    const persons = Array.from({ length: 30 }, (_, at) => [at, 'Beispiel', 'Erika', day(at)]);
    expect(rows([['Nr.', 'Name', 'Vorname', 'D'], ...persons])).toEqual({ reason: 'names', columns: 'Vorname' });
    expect(rows([['Nr.', 'Name', 'Zweiter', 'D'], ...persons])).toEqual({ reason: 'birth-dates', columns: 'D' });
  });

  test('takes no label of a row and no imprint for a heading', () => {
    const counted = ['Beratung per Telefon', 'per E-Mail', 'vor Ort'].map((way, at) => [way, 100 + at, 200 + at]);
    expect(rows([['Weg', '2023', '2024'], ...counted])).toBeUndefined();
    expect(rows([['Telefon: +49 341 123456'], ['E-Mail: statistik@example.org']])).toBeUndefined();
  });
});
