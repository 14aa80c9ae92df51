import type { FrameContent, NoContent } from './frame.js';

/** Has the numbers of a table that is shown on paper although what writes it is not here yet; that clears them away once it is. */
export function printPlainly(root: ParentNode, content: FrameContent | NoContent | undefined): void {
  const place = root.querySelector<HTMLDetailsElement>('.twin');
  if (!place) return;
  const { columns, rows } = (content as FrameContent).table;
  const body = place.querySelector('tbody') as HTMLTableSectionElement;
  body.replaceChildren();
  for (const texts of [columns, ...rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)])]) {
    const row = body.insertRow();
    for (const text of texts) row.insertCell().append(text);
  }
  place.open = true;
  addEventListener('afterprint', () => (place.open = false), { once: true });
}
