/** `1.000` is a thousand for some and one for others. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** A number as a page has it, with a comma or a point; nothing where it is none, or not clear which. */
export function pageNumber(text: string): number | undefined {
  const written = text.trim();
  const number = AMBIGUOUS.test(written) ? NaN : Number(written.replace(',', '.') || NaN);
  return Number.isFinite(number) ? number : undefined;
}
