import { svgElement } from '../internal/svg-element.js';
import { writeAttribute, writeText } from '../internal/write.js';

/** One shape or text of a drawing. */
export type Mark =
  | { readonly name: string; readonly d: string }
  | { readonly name: string; readonly x: number; readonly y: number; readonly text: string };

/** A drawing made of shapes and texts in a row, the lowest first. Nodes are kept, and written where they differ. */
export class SvgWriter {
  readonly element = svgElement('svg', { class: 'drawing', 'aria-hidden': 'true' });

  /** Shapes without an outline are left out. */
  write(width: number, height: number, marks: readonly Mark[]): void {
    const { element } = this;
    writeAttribute(element, 'width', String(width));
    writeAttribute(element, 'height', String(height));
    writeAttribute(element, 'viewBox', `0 0 ${width} ${height}`);
    let node = element.firstElementChild;
    for (const mark of marks) {
      if ('d' in mark && mark.d === '') continue;
      const tag = 'd' in mark ? 'path' : 'text';
      if (node?.localName !== tag) {
        const made = svgElement(tag);
        if (tag === 'text') made.append('');
        element.insertBefore(made, node);
        node = made;
      }
      writeMark(node, mark);
      node = node.nextElementSibling;
    }
    while (node) {
      const next: Element | null = node.nextElementSibling;
      node.remove();
      node = next;
    }
  }
}

function writeMark(node: Element, mark: Mark): void {
  writeAttribute(node, 'class', mark.name);
  if ('d' in mark) {
    writeAttribute(node, 'd', mark.d);
    return;
  }
  writeAttribute(node, 'x', String(mark.x));
  writeAttribute(node, 'y', String(mark.y));
  writeText(node.firstChild, mark.text);
}

/** A text as a mark. */
export const textMark = (
  name: string,
  { x, y, text }: { readonly x: number; readonly y: number; readonly text: string },
): Mark => ({ name, x, y, text });
