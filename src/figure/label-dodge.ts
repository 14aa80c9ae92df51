/**
 * Moves labels on a line apart so that none overlaps another, each as near to its wish as the others let it: labels
 * that collide form a block, which lies around the mean of their wishes; blocks that collide are merged (pool adjacent
 * violators, which is the least-squares answer). A block that would leave the room is moved back in. Where the labels
 * together are longer than the room, they are spread evenly over it and overlap equally.
 *
 * @param wishes - Where each label's centre should be, in pixels, in any order.
 * @param sizes - The extent of each label, in pixels.
 * @param room - First and last pixel that labels may take.
 * @returns The centre of each label, in the order of the wishes.
 * @example
 * ```ts
 * dodgeLabels([50, 52], [10, 10], [0, 100]) // => [46, 56]
 * dodgeLabels([98], [10], [0, 100]) // => [95]
 * ```
 */
export function dodgeLabels(
  wishes: readonly number[],
  sizes: readonly number[],
  [from, to]: readonly [number, number],
): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const squeeze = Math.min(1, (to - from) / total);
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const label of order) {
    const size = (sizes[label] ?? 0) * squeeze;
    let block: Block = placed({ labels: [label], size, wishSum: (wishes[label] ?? 0) - size / 2, start: 0 }, from, to);
    for (let above = blocks.at(-1); above && above.start + above.size > block.start; above = blocks.at(-1)) {
      blocks.pop();
      block = placed(merged(above, block), from, to);
    }
    blocks.push(block);
  }
  const centres = new Array<number>(wishes.length);
  for (const { labels, start } of blocks) {
    let edge = start;
    for (const label of labels) {
      const size = (sizes[label] ?? 0) * squeeze;
      centres[label] = edge + size / 2;
      edge += size;
    }
  }
  return centres;
}

/** Labels that touch. `wishSum` is the sum of what each of them wishes the block's start to be. */
interface Block {
  readonly labels: readonly number[];
  readonly size: number;
  readonly wishSum: number;
  readonly start: number;
}

function merged(above: Block, below: Block): Block {
  return {
    labels: [...above.labels, ...below.labels],
    size: above.size + below.size,
    wishSum: above.wishSum + below.wishSum - below.labels.length * above.size,
    start: 0,
  };
}

function placed(block: Block, from: number, to: number): Block {
  const wish = block.wishSum / block.labels.length;
  return { ...block, start: Math.max(from, Math.min(to - block.size, wish)) };
}
