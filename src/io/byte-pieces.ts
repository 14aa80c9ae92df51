/** The bytes of a file in pieces, from its beginning each time it is asked for them: a file need not be in memory to be read. */
export interface BytePieces {
  readonly pieces: () => Iterable<Uint8Array>;
}

const PIECE = 65_536;

/** Bytes that are in memory. */
export function inPieces(bytes: Uint8Array): BytePieces {
  return {
    *pieces() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    },
  };
}

/** The first bytes of a file, as many as are asked for if it has them. */
export function firstBytes({ pieces }: BytePieces, length: number): Uint8Array {
  const first = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces()) {
    const part = piece.subarray(0, length - filled);
    first.set(part, filled);
    filled += part.length;
    if (filled === length) break;
  }
  return first.subarray(0, filled);
}

/** The bytes behind the first ones. */
export function withoutFirst({ pieces }: BytePieces, length: number): BytePieces {
  return {
    *pieces() {
      let left = length;
      for (const piece of pieces()) {
        const part = piece.subarray(left);
        left -= piece.length - part.length;
        if (part.length > 0) yield part;
      }
    },
  };
}
