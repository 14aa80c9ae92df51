import { expect, test } from 'vitest';
import { readProblem, writeProblem } from '../../src/node/file-problem.js';

const error = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['EBUSY', 'win32', 'file-locked'],
  ['EPERM', 'win32', 'file-locked'],
  ['EACCES', 'win32', 'file-locked'],
  ['EBUSY', 'linux', 'file-locked'],
  ['EACCES', 'linux', 'file-unreadable'],
  ['ENOENT', 'linux', 'file-missing'],
  ['ENOTDIR', 'win32', 'file-missing'],
  ['EIO', 'darwin', 'file-unreadable'],
])('%s on %s is told as %s', (code, platform, expected) => {
  expect(readProblem(error(code), 'a.csv', platform)).toMatchObject({ code: expected, place: { file: 'a.csv' } });
});

test('a full disk is told with its reason', () => {
  expect(writeProblem(error('ENOSPC'), 'out')).toMatchObject({ code: 'file-unwritable', params: { reason: 'ENOSPC' } });
});
