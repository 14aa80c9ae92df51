/**
 * Gives each selected line a slot (its colour and its marker) and lets it keep it: whoever adds or removes a line does
 * not repaint the others. A new line takes the first free slot.
 *
 * @param before - Slot by code, as of the last selection.
 * @param selected - Codes in the order they were picked.
 * @example
 * ```ts
 * lineSlots(new Map([['11', 0], ['12', 1]]), ['12', '13']) // => new Map([['12', 1], ['13', 0]])
 * ```
 */
export function lineSlots(before: ReadonlyMap<string, number>, selected: readonly string[]): Map<string, number> {
  const taken = new Set(selected.map((code) => before.get(code)));
  let free = 0;
  return new Map(
    selected.map((code) => {
      const slot = before.get(code);
      if (slot !== undefined) return [code, slot];
      while (taken.has(free)) free++;
      return [code, free++];
    }),
  );
}
