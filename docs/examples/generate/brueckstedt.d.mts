/** Every generated file of the fictional city: path below docs/examples/brueckstedt -> bytes. */
export function brueckstedt(): Map<string, Uint8Array>;
