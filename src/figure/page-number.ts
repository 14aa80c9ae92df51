/** A number as a page has it, with a comma or a point; nothing where it is none. */
export function pageNumber(text: string): number | undefined {
  const number = Number(text.trim().replace(',', '.') || NaN);
  return Number.isFinite(number) ? number : undefined;
}
