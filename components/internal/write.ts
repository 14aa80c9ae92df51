/** Writes a text where it differs: what stays the same costs no layout. */
export function writeText(node: Node | null | undefined, text: string): void {
  if (node && node.nodeValue !== text) node.nodeValue = text;
}

/** Sets an attribute where it differs. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Gives an element as many children as there are things to show, copies of one made as a pattern. */
export function writeCount(parent: Element, count: number, pattern: () => Element): void {
  while (parent.childElementCount > count) parent.lastElementChild?.remove();
  const original = parent.lastElementChild ?? pattern();
  for (let missing = count - parent.childElementCount; missing > 0; missing--) parent.append(original.cloneNode(true));
}
