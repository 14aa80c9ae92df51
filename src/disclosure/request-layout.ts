import { SozialraumError } from '../error.js';
import type { CountSelection, Masks, PublishRequest } from './request.js';
import { type SelectionLayout, selectionLayout } from './selection-layout.js';
import { type SumLayout, sumLayout } from './sum-layout.js';
import { assertMask, type TableLayout, tableLayout } from './table-layout.js';

/** A selection to be published, and what is wished for its cells. */
export interface PublishedLayout extends SelectionLayout {
  /** 1 for cells that are published come what may. */
  readonly always: Uint8Array | undefined;
  /** The mask to keep to. */
  readonly pattern: Uint8Array | undefined;
}

/** A request with every name resolved to a position. */
export interface RequestLayout {
  readonly tables: readonly TableLayout[];
  readonly published: readonly PublishedLayout[];
  readonly released: readonly (SelectionLayout & { readonly mask: Uint8Array })[];
  readonly unpublished: readonly SelectionLayout[];
  readonly sums: readonly SumLayout[];
  /** Per published selection its place among the preferred ones, or their number. */
  readonly preference: readonly number[];
  readonly weights: 'value' | 'equal';
}

/**
 * Resolves the names of a request.
 *
 * @throws SozialraumError `unknown` for a table, dimension, category, area, period or selection that is not there; `duplicate` for an
 * id, or a part of a sum, that occurs twice; `missing` for a table without area or time, a dimension that a term does not name and a
 * selection without terms; `conflict` for a second area or time dimension; `invalid` for a minimum below 1 and a mask
 * of another length.
 */
export function layOut(request: PublishRequest): RequestLayout {
  const tables = request.tables.map(tableLayout);
  const tableAt = positions('table', tables);
  const selection = (given: CountSelection): SelectionLayout => {
    const table = tableAt(given.table);
    return selectionLayout(given, table, tables[table] as TableLayout);
  };
  const wish = (masks: Masks | undefined, id: string, table: number): Uint8Array | undefined => {
    const mask = masks?.get(id);
    if (mask) assertMask(id, mask, tables[table] as TableLayout);
    return mask;
  };
  const published = request.published.map((given) => {
    const layout = selection(given);
    const { id, table } = layout;
    return {
      ...layout,
      always: wish(request.alwaysPublished, id, table),
      pattern: wish(request.pattern, id, table),
    };
  });
  const released = (request.released ?? []).map((given) => {
    const layout = selection(given);
    assertMask(given.id, given.mask, tables[layout.table] as TableLayout);
    return { ...layout, mask: given.mask };
  });
  const publishedAt = positions('selection', published);
  const preferred = (request.preferred ?? []).map(publishedAt);
  const unpublished = (request.unpublished ?? []).map(selection);
  // what is published now comes before what was released under the same id
  const named = new Map([...unpublished, ...released, ...published].map((each) => [each.id, each]));
  const selectionAt = (id: string): SelectionLayout => named.get(id) ?? (published[publishedAt(id)] as SelectionLayout);
  return {
    tables,
    published,
    released,
    unpublished,
    sums: (request.sums ?? []).map((sum) => sumLayout(sum, selectionAt, tables)),
    preference: published.map((_, at) => (preferred.includes(at) ? preferred.indexOf(at) : preferred.length)),
    weights: request.weights ?? 'value',
  };
}

function positions(what: string, items: readonly { readonly id: string }[]): (id: string) => number {
  const at = new Map<string, number>();
  for (const { id } of items) {
    if (at.has(id)) throw new SozialraumError('duplicate', what, id);
    at.set(id, at.size);
  }
  return (id) => {
    const position = at.get(id);
    if (position === undefined) throw new SozialraumError('unknown', what, id);
    return position;
  };
}
