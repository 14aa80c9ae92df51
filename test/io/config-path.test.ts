import { expect, test } from 'vitest';
import { formatConfigPath, parseConfigPath } from '../../src/io/config-path.js';

test.each([
  [['a'], 'a'],
  [['statistics', 2, 'columns', 'area'], 'statistics[2].columns.area'],
  [['where', 'Art der Hilfe', 0], 'where["Art der Hilfe"][0]'],
  [['x', 'a"b\\]c', 'ä-b_1'], 'x["a\\"b\\\\]c"].ä-b_1'],
  [['filter', '0'], 'filter["0"]'],
  [[], ''],
])('%j is written as %s and read back', (path, text) => {
  expect(formatConfigPath(path)).toBe(text);
  expect(parseConfigPath(text)).toEqual(path);
});
