import { DISTRICTS, REFORM } from './districts.mjs';

export const YEARS = Array.from({ length: 15 }, (_, i) => 2010 + i);

/** The districts as they were in a year; `members` are the codes of today that lie in each. */
export function districtsIn(year) {
  const today = DISTRICTS.map(({ code, name, borough }) => ({ code, name, borough, members: [code] }));
  if (year >= REFORM.firstYear) return today;
  const others = today.filter(({ code }) => !REFORM.parts.includes(code));
  return [...others, { ...REFORM.old, members: REFORM.parts }].sort((a, b) => (a.code < b.code ? -1 : 1));
}
