import type { JsonStatCategory } from './json-stat-structure.js';
import type { JsonStatRule } from './json-stat-rule.js';

/** The codes of a dimension's categories in order; of a single category without an index, that of its label. */
export function codesOfIndex({ index, label = {} }: JsonStatCategory): readonly string[] {
  if (Array.isArray(index)) return index;
  if (index === undefined) return Object.keys(label);
  const positions = index as Readonly<Record<string, number>>;
  return Object.keys(positions).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
}

/** The rules that the categories of a dimension of this length break. */
export function dimensionFindings(
  category: JsonStatCategory,
  length: number,
  add: (rule: JsonStatRule, at: string) => void,
): void {
  const { index, label, unit = {}, coordinates = {}, note = {}, child = {} } = category;
  const codes = codesOfIndex(category);
  const known = new Set(codes);
  const knowsAll = (keys: Iterable<string>): boolean => [...keys].every((key) => known.has(key));
  if (index === undefined || Array.isArray(index)) {
    if (codes.length !== length) add('INDEX_COUNT_MISMATCH', '.index');
  } else if (!isPermutation(Object.values(index), length)) add('INDEX_POSITIONS_INVALID', '.index');
  if (label && !knowsAll(Object.keys(label))) add('LABEL_KEY_UNKNOWN', '.label');
  else if (label && codes.some((code) => !Object.hasOwn(label, code))) add('LABEL_KEY_INCOMPLETE', '.label');
  if (!knowsAll(Object.keys(unit))) add('UNIT_KEY_UNKNOWN', '.unit');
  if (!knowsAll(Object.keys(coordinates))) add('COORD_KEY_UNKNOWN', '.coordinates');
  if (!knowsAll(Object.keys(note))) add('NOTE_KEY_UNKNOWN', '.note');
  if (!knowsAll(Object.keys(child)) || !knowsAll(Object.values(child).flat())) add('CHILD_ID_UNKNOWN', '.child');
  else if (hasCycle(new Map(Object.entries(child)))) add('CHILD_CYCLE', '.child');
}

function isPermutation(positions: readonly number[], length: number): boolean {
  if (positions.length !== length) return false;
  const seen = new Set(positions);
  return seen.size === length && positions.every((each) => Number.isInteger(each) && each >= 0 && each < length);
}

/** Takes away what has no children left, as long as there is any: what stays goes round. */
function hasCycle(children: ReadonlyMap<string, readonly string[]>): boolean {
  const parents = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [parent, below] of children) {
    open.set(parent, below.length);
    for (const each of below) {
      const of = parents.get(each);
      if (of) of.push(parent);
      else parents.set(each, [parent]);
    }
  }
  const done = [...new Set([...parents.keys(), ...children.keys()])].filter((code) => !open.get(code));
  let count = 0;
  for (let code = done.pop(); code !== undefined; code = done.pop()) {
    if (open.has(code)) count++;
    for (const parent of parents.get(code) ?? []) {
      const left = (open.get(parent) ?? 0) - 1;
      open.set(parent, left);
      if (left === 0) done.push(parent);
    }
  }
  return count < open.size;
}
