/** An array of so many integers, each made from its position. */
export function integers(length: number, at: (position: number) => number): Int32Array {
  const items = new Int32Array(length);
  for (let position = 0; position < length; position++) items[position] = at(position);
  return items;
}

/** The same items in an array of another length, with room behind them. */
export function grown<Items extends Int32Array | Float64Array | Uint8Array | Uint16Array>(
  items: Items,
  length: number,
): Items {
  const larger = new (items.constructor as new (length: number) => Items)(length);
  larger.set(items);
  return larger;
}

/** Integers in a typed array that grows. */
export class IntList {
  length = 0;
  #items = new Int32Array(16);

  push(item: number): void {
    if (this.length === this.#items.length) this.#items = grown(this.#items, this.length * 2);
    this.#items[this.length++] = item;
  }

  clear(): void {
    this.length = 0;
  }

  forEach(visit: (item: number, position: number) => void): void {
    for (let i = 0; i < this.length; i++) visit(this.#items[i] as number, i);
  }

  toArray(): Int32Array {
    return this.#items.slice(0, this.length);
  }
}
