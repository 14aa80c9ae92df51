/** A text on the page with the boxes of its lines. */
interface Shown {
  readonly text: Text;
  readonly boxes: readonly DOMRect[];
}

const TOLERANCE = 1;
/** Words longer than this may be cut where there is no room for them. */
const LONG_WORD = 18;

/**
 * What is wrong with how texts lie, which no rule of accessibility tells: cut off by a box, beyond the window, a short word
 * broken over two lines, labels of a drawing upon each other or beyond its edge, fields and buttons of a row of different height.
 */
export function* faultsOf(root: Element): Generator<string> {
  const roots = [root, ...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const each of [root, ...roots]) {
    const texts = [...textsIn(each)];
    for (const shown of texts) yield* faultsOfText(shown);
    for (const svg of each.querySelectorAll('svg')) yield* faultsOfDrawing(svg);
    yield* unevenControls(each);
  }
}

function* textsIn(root: Node): Generator<Shown> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const element = text.parentElement;
    if (!element || !text.data.trim() || !isSeen(element)) continue;
    yield { text, boxes: boxesOf(text, 0, text.data.length) };
  }
}

function boxesOf(text: Text, from: number, to: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** What is only for ears is a pixel large. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.unseen, style');

function* faultsOfText({ text, boxes }: Shown): Generator<string> {
  const element = text.parentElement as Element;
  const said = text.data.trim();
  const frame = frameOf(element);
  if (frame !== 'scrolls' && !element.closest('svg') && boxes.some((box) => sticksOut(box, frame)))
    yield `“${said}” is cut off`;
  // addresses may break anywhere, and words where a hyphen is put
  if (element.closest('code') || getComputedStyle(element).hyphens === 'auto') return;
  for (const { 0: word, index } of text.data.matchAll(/[\p{L}\d]+/gu)) {
    if (word.length > LONG_WORD) continue;
    const lines = boxesOf(text, index, index + word.length);
    if (lines.some(({ top }) => top > (lines[0]?.bottom ?? 0) - TOLERANCE)) yield `“${word}” is broken in “${said}”`;
  }
}

/** The box beyond which a text is not seen; what scrolls shows it after all. */
function frameOf(element: Element): DOMRect | 'scrolls' {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const { overflowX } = getComputedStyle(at);
    if (overflowX === 'auto' || overflowX === 'scroll') return 'scrolls';
    if (overflowX !== 'visible' && getComputedStyle(at).textOverflow !== 'ellipsis') return at.getBoundingClientRect();
  }
  // what is wider than the paper is printed smaller
  if (matchMedia('print').matches) return 'scrolls';
  return new DOMRect(0, 0, document.documentElement.clientWidth, Infinity);
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

const sticksOut = ({ left, right }: DOMRect, frame: DOMRect): boolean =>
  left < frame.left - TOLERANCE || right > frame.right + TOLERANCE;

function* faultsOfDrawing(svg: SVGSVGElement): Generator<string> {
  const labels = [...svg.querySelectorAll('text')].filter((text) => isSeen(text) && text.textContent.trim() !== '');
  const boxes = labels.map((label) => label.getBoundingClientRect());
  const edge = svg.getBoundingClientRect();
  for (const [i, label] of labels.entries()) {
    const box = boxes[i] as DOMRect;
    if (getComputedStyle(svg).overflow !== 'visible' && sticksOut(box, edge))
      yield `the label “${label.textContent}” is cut off`;
    for (const [j, other] of labels.entries())
      if (j > i && overlap(box, boxes[j] as DOMRect)) yield `“${label.textContent}” lies on “${other.textContent}”`;
  }
}

/** Boxes of letters are taller than the letters. */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 3;

function* unevenControls(root: ParentNode): Generator<string> {
  const controls = [...root.querySelectorAll('.controls :is(button, select, [type="search"])')];
  const heights = new Set(controls.map((control) => Math.round(control.getBoundingClientRect().height * 2) / 2));
  if (heights.size > 1) yield `controls are ${[...heights].join(', ')} px tall`;
}
