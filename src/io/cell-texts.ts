declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Of a column that has more different texts, those beyond are decoded each time and have no number. */
export const MOST_NUMBERED = 4096;
/** A text of so many bytes is no label that repeats. */
const LONGEST_NUMBERED = 64;
const FIRST_SLOTS = 64;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The texts of a column by their UTF-8 bytes, numbered as they are met: what stands there again is the same string. */
export class CellTexts {
  readonly #texts: string[] = [];
  /** The bytes as characters of their own, which for ASCII is the text itself. */
  readonly #keys: string[] = [];
  readonly #hashes = new Int32Array(MOST_NUMBERED);
  /** Numbers from 1 where their hashes lead, or behind; half of them are empty. */
  #slots = new Uint16Array(FIRST_SLOTS);

  /** The number of a text, {@link MOST_NUMBERED} for one without. */
  number(buffer: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = to - from;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let found = slots[slot] as number; found > 0; found = slots[slot] as number) {
      if (this.#hashes[found - 1] === hash) {
        const key = this.#keys[found - 1] as string;
        let at = key.length === length ? 0 : -1;
        while (at >= 0 && at < length) at = key.charCodeAt(at) === buffer[from + at] ? at + 1 : -1;
        if (at === length) return found - 1;
      }
      slot = (slot + 1) & mask;
    }
    const isFull = this.#texts.length === MOST_NUMBERED;
    return isFull || length > LONGEST_NUMBERED ? MOST_NUMBERED : this.#add(buffer.subarray(from, to), hash, slot);
  }

  text(number: number): string {
    return this.#texts[number] as string;
  }

  #add(bytes: Uint8Array, hash: number, slot: number): number {
    const number = this.#texts.length;
    const text = decodeCell(bytes);
    this.#texts.push(text);
    this.#keys.push(text.length === bytes.length ? text : String.fromCharCode(...bytes));
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (this.#texts.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Uint16Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#texts.length; number++) {
      const hash = this.#hashes[number] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** The text of UTF-8 that has been found sound. */
export const decodeCell = (bytes: Uint8Array): string => decoder.decode(bytes);
