import { describe, expect, test } from 'vitest';
import {
  formatPlace,
  formatProblem,
  formatSeverity,
  problemSentence,
} from '../../../src/format/problem/format-problem.js';
import { problem, type ProblemCode, type ProblemParams } from '../../../src/model/problem.js';
import { flawsOf } from '../sentences/grammar.js';
import { examples } from './examples.js';

const cases = (Object.entries(examples) as unknown as [ProblemCode, ProblemParams[ProblemCode][]][]).flatMap(
  ([code, all]) => all.map((params) => problem(code, params)),
);

describe('problemSentence', () => {
  test.each(cases)('$code with $params is a whole sentence in both languages', (each) => {
    for (const language of ['de', 'en'] as const) {
      const sentence = problemSentence(each, language);
      expect(flawsOf(sentence.replace('„..“', '').replace('“..”', ''))).toEqual([]);
      expect(sentence).toMatch(/^[A-ZÄÖÜ„“\d].*\.$/s);
      expect(sentence.split(/ +/).length).toBeGreaterThan(3);
    }
  });

  test('uses all that is known of a problem, but what the place says already', () => {
    const toldByPlace = ['file', 'column', 'code'];
    const unused = Object.entries(examples).flatMap(([code, all]) => {
      const used = new Set<string | symbol>();
      for (const params of all) {
        const watched = new Proxy(params, {
          get: (target, key) => (used.add(key), Reflect.get(target, key) as unknown),
        });
        for (const language of ['de', 'en'] as const) problemSentence(problem(code as ProblemCode, watched), language);
      }
      return Object.keys(all[0])
        .filter((name) => !used.has(name) && !toldByPlace.includes(name))
        .map((name) => `${code} ${name}`);
    });
    expect(unused).toEqual([]);
  });

  test('says what was expected and what came', () => {
    const value = problem('value-unexpected', { expected: 'number', received: 'abc' });
    expect(problemSentence(value, 'de')).toBe('Erwartet: eine Zahl. Gefunden: „abc“.');
    expect(problemSentence(value, 'en')).toBe('Expected: a number. Found: “abc”.');
    expect(problemSentence(problem('value-unexpected', { expected: 'list', received: '' }), 'de')).toBe(
      'Erwartet: eine Liste. Gefunden: nichts.',
    );
    expect(problemSentence(problem('value-unexpected', { expected: ', | .', received: 'object' }), 'de')).toBe(
      'Erwartet: „,“ oder „.“. Gefunden: eine Gruppe von Einträgen.',
    );
  });

  test.each(['constructor', '__proto__', 'toString'])('quotes %s, as a file may hold what every object has', (name) => {
    const found = problem('value-unexpected', { expected: 'number', received: name });
    expect(problemSentence(found, 'de')).toBe(`Erwartet: eine Zahl. Gefunden: „${name}“.`);
    const wanted = problem('value-unexpected', { expected: name, received: 'list' });
    expect(problemSentence(wanted, 'en')).toBe(`Expected: “${name}”. Found: a list.`);
    const kind = problem('reference-unknown', { kind: name, id: 'x', known: '' });
    expect(problemSentence(kind, 'de')).toContain(name.slice(1));
    expect(problemSentence(problem('file-unreadable', { file: 'a.csv', reason: name }), 'de')).toContain(name);
  });

  test('says how many rows a problem has only where there are several', () => {
    const rows = (count: number): string => problemSentence(problem('area-unknown', { area: '99', count }), 'de');
    expect(rows(24)).toMatch(/ Das betrifft 24 Zeilen; genannt ist die erste\.$/);
    expect(rows(1)).not.toContain('Zeilen;');
  });

  test('names counting units and periods as people do', () => {
    const units = problem('counting-units-differ', { numerator: 'benefit-unit', denominator: 'person' });
    expect(problemSentence(units, 'de')).toMatch(
      /^Im Zähler werden Bedarfsgemeinschaften gezählt, im Nenner Personen\./,
    );
    const outside = problem('area-outside-validity', { area: '99', period: '2010-12-31', count: 1 });
    expect(problemSentence(outside, 'de')).toContain('für 31.12.2010 einen Wert');
  });
});

test('a reason that the system gives as a code is told in words', () => {
  const unwritable = problem('file-unwritable', { file: 'a.csv', reason: 'ENOSPC' });
  expect(problemSentence(unwritable, 'de')).toContain('(kein Platz auf dem Datenträger)');
  expect(problemSentence(problem('syntax', { reason: 'tab-as-indent' }), 'en')).toContain('(tab instead of spaces)');
});

describe('formatPlace', () => {
  test('names file, entry, row and column as a person would look them up', () => {
    expect(formatPlace({ file: 'einwohner.csv', row: 12, column: 'anzahl' }, 'de')).toBe(
      'Datei einwohner.csv, Zeile 12, Spalte anzahl',
    );
    expect(formatPlace({ file: 'sozialraum.yaml', path: 'statistics[2].area' }, 'en')).toBe(
      'file sozialraum.yaml, entry statistics[2].area',
    );
    expect(formatPlace({}, 'de')).toBe('');
  });
});

describe('formatProblem', () => {
  test('puts the place before the sentence', () => {
    const place = { file: 'einwohner.csv', row: 12, column: 'anzahl' };
    expect(formatProblem(problem('number-unreadable', { received: 'k.A.', count: 1 }, place), 'de')).toBe(
      'Datei einwohner.csv, Zeile 12, Spalte anzahl: Erwartet: eine Zahl. Gefunden: „k.A.“. ' +
        'Falls das ein Wertzeichen ist, erklären Sie es bitte unter „signs“.',
    );
  });

  test('says which name was probably meant, and names no more of many than somebody looks through', () => {
    const unknown = (id: string, known: readonly string[]) =>
      formatProblem(problem('reference-unknown', { kind: 'indicator', id, known: known.join(', ') }), 'de');
    expect(unknown('sgb2quote', ['einwohner', 'sgb2-quote'])).toBe(
      'Kennzahl „sgb2quote“ gibt es nicht. Gemeint ist vielleicht „sgb2-quote“. Bekannt: einwohner, sgb2-quote. Bitte prüfen Sie die Schreibweise.',
    );
    expect(unknown('0815', ['0816'])).not.toContain('Gemeint');
    const many = unknown(
      'x',
      Array.from({ length: 63 }, (_, at) => `k${at}`),
    );
    expect(many).toContain('k22, k23 … (63).');
    expect(many).not.toContain('k24');
  });

  test('says where a file of a workspace was looked for, and how to begin one', () => {
    expect(problemSentence(problem('file-missing', { file: 'sozialraum.yaml', folder: 'stadt' }), 'de')).toBe(
      'Die Datei fehlt im Ordner „stadt“. Bitte prüfen Sie Name und Ordner. Einen neuen Ordner legt „npx sozialraum init“ an.',
    );
  });

  test('takes the file from the problem itself where the place has none', () => {
    expect(formatProblem(problem('file-missing', { file: 'a.csv' }), 'en')).toBe(
      'File a.csv: The file is missing. Please check its name and folder.',
    );
  });

  test('needs no place', () => {
    expect(formatProblem(problem('geometry-enlarged', { area: '01' }), 'de')).toMatch(/^Gebiet „01“/);
  });
});

describe('formatSeverity', () => {
  test('is a word to stand before a message', () => {
    expect(formatSeverity('error', 'de')).toBe('Fehler');
    expect(formatSeverity('info', 'en')).toBe('Note');
  });
});
