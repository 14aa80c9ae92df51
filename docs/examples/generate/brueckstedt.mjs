import { cityMap } from './geometry/map.mjs';
import { officeExports } from './tables/exports.mjs';

/** Every generated file of the fictional city: path below docs/examples/brueckstedt -> bytes. */
export function brueckstedt() {
  const geometry = Object.entries(cityMap()).map(([name, text]) => [
    `geometry/${name}`,
    new TextEncoder().encode(text),
  ]);
  const tables = Object.entries(officeExports()).map(([name, bytes]) => [`tables/${name}`, bytes]);
  return new Map([...geometry, ...tables]);
}
