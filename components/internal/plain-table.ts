import type { FrameContent, NoContent } from './frame.js';

/** Opens the table for paper and writes its bare numbers, as the part that writes tables is not here yet; it replaces them later. */
export function printPlainly(root: ParentNode, content: FrameContent | NoContent | undefined): void {
  const place = root.querySelector<HTMLDetailsElement>('.twin');
  if (!place) return;
  const { columns, rows } = (content as FrameContent).table;
  const table = place.querySelector('table') as HTMLTableElement;
  table.replaceChildren();
  for (const texts of [columns, ...rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)])]) {
    const row = table.insertRow();
    for (const text of texts) row.insertCell().append(text);
  }
  const { open } = place;
  place.open = true;
  addEventListener('afterprint', () => (place.open = open), { once: true });
}
