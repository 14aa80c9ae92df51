/** Integers in a typed array that grows. */
export class IntList {
  length = 0;
  #items = new Int32Array(1024);

  push(item: number): void {
    if (this.length === this.#items.length) {
      const items = new Int32Array(this.length * 2);
      items.set(this.#items);
      this.#items = items;
    }
    this.#items[this.length++] = item;
  }

  truncate(length: number): void {
    this.length = length;
  }

  toArray(): Int32Array {
    return this.#items.slice(0, this.length);
  }
}
