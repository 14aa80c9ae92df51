/** An array of so many integers, each made from its position. */
export function integers(length: number, at: (position: number) => number): Int32Array {
  const items = new Int32Array(length);
  for (let position = 0; position < length; position++) items[position] = at(position);
  return items;
}

/** Integers in a typed array that grows. */
export class IntList {
  length = 0;
  #items = new Int32Array(16);

  push(item: number): void {
    if (this.length === this.#items.length) {
      const items = new Int32Array(this.length * 2);
      items.set(this.#items);
      this.#items = items;
    }
    this.#items[this.length++] = item;
  }

  clear(): void {
    this.length = 0;
  }

  forEach(visit: (item: number) => void): void {
    for (let i = 0; i < this.length; i++) visit(this.#items[i] as number);
  }

  toArray(): Int32Array {
    return this.#items.slice(0, this.length);
  }
}
