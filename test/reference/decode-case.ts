const NUMBERS: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity };

/** A JSON value with the numbers that JSON has no sign for. Null stays null. */
export function decode(value: unknown): unknown {
  if (typeof value === 'string') return NUMBERS[value] ?? value;
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, decode(entry)]));
}

/** {@link decode} for what is expected: where only a part ended in an error of the reference, that part is undefined. */
export function decodeExpected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decodeExpected);
  if (typeof value !== 'object' || value === null) return decode(value);
  if ('error' in value) return null;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, decodeExpected(entry)]));
}

/** {@link decode} for inputs: a null is a missing number, but in a list of texts. */
export function decodeInput(value: unknown): unknown {
  const decoded = decode(value);
  return decoded === null ? NaN : withoutNull(decoded);
}

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) {
    const ofTexts = value.some((entry) => typeof entry === 'string');
    return value.map((entry: unknown) => (entry === null && !ofTexts ? NaN : withoutNull(entry)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, entry === null ? NaN : withoutNull(entry)]),
  );
}
