import { SozialraumError } from '../error.js';
import type { AgeSpan } from './age-span.js';
import type { DimensionRole } from './measure.js';
import type { LocalText } from './text.js';

/** One value a dimension can take. Categories are known by their code, never by their label. */
export interface Category {
  readonly code: string;
  readonly label: LocalText;
  /** In a dimension of ages, where the code does not say them. */
  readonly ages?: AgeSpan;
}

/**
 * One identity among the categories of a dimension: the total is the sum of its parts. Where the parts are not
 * `complete`, what is left over exists too (persons without an address, "other"), but has no category of its own.
 */
export interface CategorySum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly complete: boolean;
}

/** One axis of a {@link Cube}: its categories in order, and the sums that hold among them. */
export interface Dimension {
  readonly id: string;
  readonly label: LocalText;
  readonly role: DimensionRole;
  readonly categories: readonly Category[];
  readonly sums: readonly CategorySum[];
  /** Position of a category by its code. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** A sum written with codes, as {@link dimension} takes it. */
export interface CodedSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly complete?: boolean;
}

/**
 * A dimension from its categories; sums name categories by code and are complete unless said otherwise.
 *
 * @throws SozialraumError `duplicate` for a code that occurs twice, `unknown` for a sum that names no category.
 * @example
 * ```ts
 * dimension('sex', { de: 'Geschlecht' }, 'category', [{ code: 'f', label: { de: 'Frauen' } }]).indexOf.get('f') // => 0
 * ```
 */
export function dimension(
  id: string,
  label: LocalText,
  role: DimensionRole,
  categories: readonly Category[],
  sums: readonly CodedSum[] = [],
): Dimension {
  const indexOf = new Map<string, number>();
  for (const { code } of categories) {
    if (indexOf.has(code)) throw new SozialraumError('duplicate', `category of ${id}`, code);
    indexOf.set(code, indexOf.size);
  }
  const position = (code: string): number => {
    const index = indexOf.get(code);
    if (index === undefined) throw new SozialraumError('unknown', `category of ${id}`, code);
    return index;
  };
  const indexed = sums.map(({ total, parts, complete = true }) => ({
    total: position(total),
    parts: parts.map(position),
    complete,
  }));
  return { id, label, role, categories, sums: inOrderOfDependence(id, indexed), indexOf };
}

// a total that is itself a part comes before the sum that needs it, so that one pass rolls up all levels
function inOrderOfDependence(id: string, sums: readonly CategorySum[]): CategorySum[] {
  const byTotal = new Map<number, CategorySum[]>();
  for (const sum of sums) byTotal.set(sum.total, [...(byTotal.get(sum.total) ?? []), sum]);
  const ordered: CategorySum[] = [];
  const state = new Map<number, 'open' | 'done'>();
  const visit = (total: number): void => {
    if (state.get(total) === 'done') return;
    if (state.get(total) === 'open') throw new SozialraumError('conflict', `sums of ${id}`, 'a total is its own part');
    state.set(total, 'open');
    for (const sum of byTotal.get(total) ?? []) {
      for (const part of sum.parts) if (byTotal.has(part)) visit(part);
      ordered.push(sum);
    }
    state.set(total, 'done');
  };
  for (const total of byTotal.keys()) visit(total);
  return ordered;
}
