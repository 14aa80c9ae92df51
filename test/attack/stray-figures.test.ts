import { describe, expect, test } from 'vitest';
import type { PublishedFile } from './published-files.js';
import { strayFigures } from './stray-figures.js';
import { tinyFolder } from './tiny-folder.js';

const json = tinyFolder({
  areas: { city: ['north', 'south'] },
  period: '2024-12-31',
  indicators: [{ id: 'help', statistic: 'help', decimals: 0, counts: { city: 1234, north: '•', south: '.' } }],
});
const plain = [
  'area,name,level,period,value,status',
  'city,City,city,2024-12-31,1234,ok',
  'north,North,borough,2024-12-31,,suppressed',
  'south,"South, east",borough,2024-12-31,,missing',
  '',
].join('\n');
const german = [
  '\ufeffGebiet-Nr.;Gebiet;Ebene;Zeitpunkt;Wert;Hinweis',
  'city;City;Stadt;31.12.2024;1234;',
  'north;North;Bezirk;31.12.2024;•;geheim gehalten',
  'south;South;Bezirk;31.12.2024;.;keine Angabe',
  '',
  'Quelle: 2024',
  '',
].join('\r\n');
const rows = (north: string): string =>
  ['1.234 Personen', north, '.']
    .map((text, i) => `<tr><th scope="row" data-gebiet="${['city', 'north', 'south'][i]}">x</th><td>${text}</td></tr>`)
    .join('\n');
const page = (north: string): string =>
  `<soz-district-map src="publication.json" indicator="help" group="t">\n<table>\n<tbody>${rows(north)}</tbody></table></soz-district-map>`;

const planning = (last: string, course: Record<string, unknown> = {}): string =>
  JSON.stringify({
    planning: 1,
    goals: [{ id: 'g', indicators: [{ indicator: 'help', area: 'north' }] }],
    views: {
      goals: {
        goals: [{ measures: [{ last: { de: last }, course: { line: '', dots: '', gaps: [{ x: 6 }], ...course } }] }],
      },
    },
  });

const overTime = (level: unknown): string => {
  const dataset = JSON.parse(json[0]?.[1] ?? '') as { extension: { sozialraum: object } };
  Object.assign(dataset.extension.sozialraum, { overTime: { city: level } });
  return JSON.stringify(dataset);
};

const folder = (changed: Record<string, string> = {}): PublishedFile[] =>
  Object.entries({
    ...Object.fromEntries(json),
    'data/help.plain.csv': plain,
    'data/help.csv': german,
    'index.html': page('•'),
    'planning.json': planning('nicht ausgewiesen (31.12.2024)'),
    ...changed,
  });

describe('strayFigures', () => {
  test('finds nothing where all files say the same', () => {
    expect(strayFigures(folder())).toEqual([]);
    const data = overTime({ periods: ['2024-12-31'], bounds: [1234], largest: 1234 });
    expect(strayFigures(folder({ 'data/help.json': data }))).toEqual([]);
  });

  test.each([
    ['a number beside the status', { 'data/help.json': json[0]?.[1].replace('null', '2') ?? '' }],
    [
      'a flag that compares withheld numbers',
      { 'data/help.json': json[0]?.[1].replace('suppressed', 'suppressed+exceeds') ?? '' },
    ],
    [
      'a bound that no value is',
      { 'data/help.json': overTime({ periods: ['2024-12-31'], bounds: [2], largest: 1234 }) },
    ],
    [
      'a largest value that is not shown',
      { 'data/help.json': overTime({ periods: ['2024-12-31'], bounds: [], largest: 1236 }) },
    ],
    ['a period of which nothing is told', { 'data/help.json': overTime({ periods: [], bounds: [], largest: 1234 }) }],
    ['a number in the CSV for programs', { 'data/help.plain.csv': plain.replace(',,suppressed', ',2,suppressed') }],
    ['another number', { 'data/help.plain.csv': plain.replace('1234,ok', '1235,ok') }],
    ['a number in the CSV for people', { 'data/help.csv': german.replace('•', '2') }],
    ['a second sign for what is withheld', { 'data/help.csv': german.replace('•', '•*') }],
    ['a number in a note', { 'data/help.csv': german.replace('geheim gehalten', 'unter 3') }],
    ['a number in the table of a page', { 'index.html': page('2 Personen') }],
    ['a rank of what is withheld', { 'index.html': page('•</td><td>2') }],
    ['a number in the words of a sign', { 'index.html': page('<abbr title="weniger als 3">•</abbr>') }],
    ['an element that nobody compares', { 'index.html': page('•').replaceAll('soz-district-map', 'soz-pyramid') }],
    ['a rounded number in the table of a page', { 'index.html': page('•').replace('1.234', '1.230') }],
    ['a number as the last value of a goal', { 'planning.json': planning('2 Personen (31.12.2024)') }],
    ['a point of a course', { 'planning.json': planning('nicht ausgewiesen', { dots: 'M6,10h0', gaps: [] }) }],
    ['a point of a course at a gap', { 'planning.json': planning('nicht ausgewiesen', { dots: 'M6,10h0' }) }],
    ['a goal without its course', { 'planning.json': planning('nicht ausgewiesen').replace('course', 'curse') }],
    ['a file of a kind that nobody compares', { 'data/help.xlsx': '' }],
    ['figures in a page outside the elements', { 'index.html': '<table><tr><td>2</td></tr></table>' }],
  ])('finds %s', (_, changed) => {
    expect(strayFigures(folder(changed))).not.toEqual([]);
  });
});
