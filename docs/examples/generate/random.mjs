/** The only source of chance: sfc32 (Chris Doty-Humphrey, PractRand), one stream per name, so that a change in one table leaves the others as they are. */
export function randomStream(name) {
  const hash = hashOf(name);
  let [a, b, c, counter] = [hash(), hash(), hash(), 1];
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** MurmurHash3's mixing step over the characters of a name; each call yields another 32 bits. */
function hashOf(name) {
  let h = 1779033703 ^ name.length;
  for (const char of name) {
    h = Math.imul(h ^ char.codePointAt(0), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    return (h ^= h >>> 16) >>> 0;
  };
}

/** Approximately standard normal: twelve uniforms (Irwin-Hall). It never leaves ±6, which suits plausible data. */
export function normal(random) {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}
