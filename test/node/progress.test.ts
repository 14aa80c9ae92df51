import { expect, test } from 'vitest';
import { cliText } from '../../src/format/cli/cli-text.js';
import { showProgress } from '../../src/node/cli/progress.js';

function session(isTerminal: boolean, json = false) {
  const said: string[] = [];
  const terminal = {
    out: () => {},
    error: (text: string) => void said.push(text),
    isTerminal,
    environment: {},
    locale: 'de',
    onInterrupt: () => {},
    exit: () => {},
  };
  return { said, session: { terminal, language: 'de', text: cliText('de'), json } as const };
}

function clock() {
  let time = 0;
  return { now: () => time, pass: (milliseconds: number) => void (time += milliseconds) };
}

test('in a log, only steps of more than a second leave a line, with their time', () => {
  const { said, session: current } = session(false);
  const { now, pass } = clock();
  const { onStep, end } = showProgress(current, now);
  onStep({ kind: 'read', file: 'a.csv' });
  pass(300);
  onStep({ kind: 'publish' });
  pass(2500);
  end();
  expect(said).toEqual(['Kennzahlen berechnen und schützen (2,5 s)\n']);
});

test('on a terminal, the step at work is seen and written over', () => {
  const { said, session: current } = session(true);
  const { now, pass } = clock();
  const { onStep, end } = showProgress(current, now);
  onStep({ kind: 'read', file: 'a.csv' });
  pass(10);
  end();
  expect(said).toEqual(['Dateien lesen: a.csv …', '\r\u001b[2K']);
});

test('on a terminal, the share that is done is seen, not more often than a person can read', () => {
  const { said, session: current } = session(true);
  const { now, pass } = clock();
  const { onStep, onShare, end } = showProgress(current, now);
  onStep({ kind: 'audit', file: 'a.csv' });
  onShare(0.1);
  pass(150);
  onShare(0.428);
  onShare(0.43);
  end();
  expect(said).toEqual([
    'Gesperrte Zellen angreifen: a.csv …',
    '\r\u001b[2KGesperrte Zellen angreifen: a.csv … 42\u00a0%',
    '\r\u001b[2K',
  ]);
});

test('in a log, shares leave no line', () => {
  const { said, session: current } = session(false);
  const { now, pass } = clock();
  const { onStep, onShare, end } = showProgress(current, now);
  onStep({ kind: 'audit' });
  pass(150);
  onShare(0.5);
  end();
  expect(said).toEqual([]);
});

test('a result for programs is not disturbed', () => {
  const { said, session: current } = session(true, true);
  const { onStep, end } = showProgress(current);
  onStep({ kind: 'write' });
  end();
  expect(said).toEqual([]);
});
