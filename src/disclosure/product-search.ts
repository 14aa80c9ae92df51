import type { Component } from './components.js';
import { type AxisMove, axisMoves, type Grid, type GridAxis } from './grid.js';
import type { MoveTerms, PricedMove } from './move-search.js';
import { BRANCHES, FEWEST_AXES } from './search-limits.js';

const NONE = -1;

/**
 * Looks for moves that are products of shifts along the axes of a table: the corners of a block of cells, with signs that
 * alternate. In tables of many axes these are the moves there are; a search relation by relation hardly meets them.
 * The sums of their own table hold; other relations (complements, remainders) need not.
 */
export class ProductSearch {
  readonly #component: Component;
  readonly #grids: readonly Grid[];
  /** Steps looked at so far. */
  work = 0;
  readonly #moves = new Map<GridAxis, AxisMove[][]>();

  constructor(component: Component, grids: readonly Grid[]) {
    this.#component = component;
    this.#grids = grids;
  }

  /** The cheapest product found that shifts the column by just this much and costs less than `below`. */
  find(column: number, shift: number, terms: MoveTerms, below: number): PricedMove | undefined {
    const count = this.#component.counts[column] as number;
    const grid = this.#grids.find(({ start, size }) => start <= count && count < start + size);
    if (!grid || -shift > (terms.slack[column] as number)) return undefined;
    if (grid.axes.filter(({ sums }) => sums.length > 0).length < FEWEST_AXES) return undefined;
    const axes = grid.axes
      .map((axis) => this.#movesAlong(axis, Math.floor((count - grid.start) / axis.stride) % axis.length))
      .filter((moves) => moves.length > 1 || (moves[0]?.distances.length ?? 0) > 1)
      .sort((a, b) => a.length - b.length);
    let best: PricedMove | undefined;
    const extend = (at: number, product: Product): void => {
      if (at === axes.length) {
        if (product.price < (best?.price ?? below))
          best = {
            columns: Int32Array.from(product.counts, (each) => this.#columnOf(each)),
            shifts: Int32Array.from(product.shifts),
            price: product.price,
          };
        return;
      }
      const wider = (axes[at] as AxisMove[]).flatMap(
        (move) => this.#times(product, move, terms, best?.price ?? below) ?? [],
      );
      wider.sort((a, b) => a.price - b.price);
      for (const next of wider.slice(0, BRANCHES)) {
        if (next.price >= (best?.price ?? below)) break;
        extend(at + 1, next);
        if (best?.price === 0) return;
      }
    };
    extend(0, { counts: [count], shifts: [shift], price: terms.price[column] as number });
    return best;
  }

  #movesAlong(axis: GridAxis, category: number): AxisMove[] {
    let moves = this.#moves.get(axis);
    if (!moves) this.#moves.set(axis, (moves = []));
    return (moves[category] ??= axisMoves(axis, category));
  }

  #times(product: Product, { distances, shifts }: AxisMove, terms: MoveTerms, below: number): Product | undefined {
    const length = product.counts.length;
    let { price } = product;
    for (let entry = 1; entry < distances.length; entry++)
      for (let i = 0; i < length; i++) {
        this.work++;
        const column = this.#columnOf((product.counts[i] as number) + (distances[entry] as number));
        if (column === NONE) return undefined;
        const shift = (product.shifts[i] as number) * (shifts[entry] as number);
        if (-shift > (terms.slack[column] as number)) return undefined;
        price += terms.price[column] as number;
        if (price >= below) return undefined;
      }
    return {
      counts: distances.flatMap((distance) => product.counts.map((count) => count + distance)),
      shifts: shifts.flatMap((factor) => product.shifts.map((shift) => shift * factor)),
      price,
    };
  }

  #columnOf(count: number): number {
    const column = this.#component.columnOf[count] as number;
    return this.#component.counts[column] === count ? column : NONE;
  }
}

interface Product {
  readonly counts: readonly number[];
  readonly shifts: readonly number[];
  readonly price: number;
}
