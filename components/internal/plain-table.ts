import type { FrameContent, NoContent } from './frame.js';

/** Has the numbers of a table on paper although what writes it is not here yet; that clears them away once it is. */
export function printPlainly(root: ParentNode, content: FrameContent | NoContent | undefined): void {
  const place = root.querySelector<HTMLDetailsElement>('.twin');
  const body = place?.querySelector('tbody');
  if (!place || !body || !content || !('table' in content)) return;
  const { columns, rows } = content.table;
  body.replaceChildren();
  for (const texts of [columns, ...rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)])]) {
    const row = body.insertRow();
    for (const text of texts) row.insertCell().textContent = text;
  }
  place.open = true;
  addEventListener('afterprint', () => (place.open = false), { once: true });
}
