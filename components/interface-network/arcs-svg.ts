import { arcPath, type InterfaceDiagram } from '../../src/index.js';
import { svgElement } from '../internal/svg-element.js';

const [THIN, PER_TOPIC, THICK] = [1, 0.75, 6];

/** Draws dots and arcs beside the rows, wherever the rows have come to lie. */
export function drawArcs(
  target: SVGSVGElement,
  { nodes, arcs }: InterfaceDiagram,
  rows: readonly Element[],
  marked: number | undefined,
): void {
  const box = target.getBoundingClientRect();
  const heights = rows.map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return Math.round(top + height / 2 - box.top);
  });
  const y = (place: number): number => heights[place] ?? 0;
  const lengths = arcs.map(({ ends: [a, b] }) => y(b) - y(a));
  const longest = Math.max(1, ...lengths);
  const room = box.width - THICK - 8;
  const isMarked = (ends: readonly number[]): boolean => marked !== undefined && ends.includes(marked);
  const paths = arcs.map(({ ends, topics }, i) => {
    const [from, to] = ends;
    const between = [nodes[from], nodes[to]].every((node) => node?.kind === 'plan') ? 'plans' : 'others';
    return svgElement('path', {
      class: `${between} ${isMarked(ends) ? 'marked' : marked === undefined ? '' : 'faded'}`,
      d: arcPath(y(from), y(to), room * Math.sqrt((lengths[i] ?? 0) / longest)),
      'stroke-width': Math.min(THICK, THIN + PER_TOPIC * topics.length),
    });
  });
  const dots = nodes.map(({ kind, degree }, place) =>
    svgElement('circle', { class: kind, cx: 0, cy: y(place), r: 3 + Math.sqrt(degree) }),
  );
  // what is marked lies on top
  const inOrder = paths.sort((a, b) => Number(a.matches('.marked')) - Number(b.matches('.marked')));
  target.replaceChildren(...inOrder, ...dots);
}
