/** What a reader is told, line by line, in the order of reading: what only decorates is left out. */
export function outline(root: ParentNode): string {
  return [...root.children].flatMap((child) => linesOf(child, '')).join('\n');
}

function linesOf(element: Element, indent: string): string[] {
  if (element.getAttribute('aria-hidden') === 'true' || element instanceof HTMLStyleElement) return [];
  const own = [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const told = [own, ...statesOf(element)].filter(Boolean).join(' ');
  const name = element.role ? `${element.localName}[${element.role}]` : element.localName;
  const within = [...element.children].flatMap((child) => linesOf(child, told ? `${indent}  ` : indent));
  return told ? [`${indent}${name}: ${told}`, ...within] : within;
}

const TOLD = ['aria-label', 'aria-valuetext', 'aria-selected', 'aria-pressed', 'aria-sort', 'aria-busy', 'scope'];

function statesOf(element: Element): string[] {
  const attributes = TOLD.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || value === 'false' ? [] : [`(${name} ${value})`];
  });
  const isChosen = element instanceof HTMLOptionElement && element.selected;
  const isStop = element instanceof HTMLElement && element.tabIndex === 0;
  return [...attributes, ...(isChosen ? ['(chosen)'] : []), ...(isStop ? ['(tab stop)'] : [])];
}
