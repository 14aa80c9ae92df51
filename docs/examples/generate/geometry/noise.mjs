const LATTICE = 128;

/** Smooth random field over the plane, about 0 to 1: value noise in `octaves`, the coarsest `scale` long. */
export function noise(random, scale, octaves) {
  const lattices = Array.from({ length: octaves }, () => Float64Array.from({ length: LATTICE * LATTICE }, random));
  return (x, y) => {
    let sum = 0;
    let weights = 0;
    for (let octave = 0, weight = 1, frequency = 1 / scale; octave < octaves; octave++, weight *= 0.7, frequency *= 2) {
      sum += weight * interpolate(lattices[octave], x * frequency, y * frequency);
      weights += weight;
    }
    return sum / weights;
  };
}

function interpolate(lattice, x, y) {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [smoothstep(x - column), smoothstep(y - row)];
  const at = (i, j) => lattice[((row + j) & (LATTICE - 1)) * LATTICE + ((column + i) & (LATTICE - 1))];
  const south = at(0, 0) + u * (at(1, 0) - at(0, 0));
  const north = at(0, 1) + u * (at(1, 1) - at(0, 1));
  return south + v * (north - south);
}

function smoothstep(t) {
  return t * t * (3 - 2 * t);
}
