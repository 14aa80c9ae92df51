import {
  type AriaAttributes,
  createElement,
  type DOMAttributes,
  type FC,
  forwardRef,
  type HTMLAttributes,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { OwnEvents, Settable } from './jsx.js';

/** What every element in HTML has; React writes it as it does elsewhere. All else is a property of the element. */
const PLAIN = [
  'children',
  'className',
  'dir',
  'hidden',
  'id',
  'lang',
  'role',
  'slot',
  'style',
  'tabIndex',
  'title',
] as const;

type Pascal<Kebab extends string> = Kebab extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Kebab>;

/** What a wrapper takes: properties and events of its element (`onSozSelect` for `soz-select`), and what every element has. */
export type WrapperProps<E extends HTMLElement> = Settable<E> & {
  [K in OwnEvents as `on${Pascal<K>}`]?: ((event: HTMLElementEventMap[K]) => void) | undefined;
} & Pick<HTMLAttributes<E>, (typeof PLAIN)[number]> &
  DOMAttributes<E> &
  AriaAttributes & { readonly loading?: 'eager'; readonly ref?: Ref<E>; readonly key?: string | number | null };

type Values = Readonly<Record<string, unknown>>;

const isOwn = (name: string): boolean =>
  name.startsWith('onSoz') || !(PLAIN.some((plain) => plain === name) || /^(loading$|on[A-Z]|aria-|data-)/.test(name));

// on a server nothing is laid out, and React 18 warns of waiting for it
const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * An element for React 18, which knows neither properties nor events of elements, as for those after it. The code of the
 * element comes when it is first shown; until then its children stand there.
 */
function wrap<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  register: () => Promise<unknown>,
): FC<WrapperProps<HTMLElementTagNameMap[K]>> {
  const Wrapper = forwardRef<HTMLElement, Values>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const before = useRef<Values>({});
    useImperativeHandle(ref, () => element.current as HTMLElement, []);
    useCommit(() => {
      const own = Object.fromEntries(Object.entries(props).filter(([name]) => isOwn(name)));
      if (element.current) hand(element.current, own, before.current);
      before.current = own;
    });
    useEffect(() => void register(), []);
    const { className, ...plain } = Object.fromEntries(Object.entries(props).filter(([name]) => !isOwn(name)));
    return createElement(tag, { ...plain, class: className, ref: element });
  });
  Wrapper.displayName = tag;
  return Wrapper as FC<WrapperProps<HTMLElementTagNameMap[K]>>;
}

/** Sets what has changed and listens to what is asked for. */
function hand(element: HTMLElement, now: Values, before: Values): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (now[name] === before[name]) continue;
    if (name.startsWith('onSoz')) {
      const type = name
        .slice(2)
        .replace(/\B[A-Z]/g, '-$&')
        .toLowerCase();
      if (before[name]) element.removeEventListener(type, before[name] as EventListener);
      if (now[name]) element.addEventListener(type, now[name] as EventListener);
    } else Object.assign(element, { [name]: now[name] });
  }
}

export const DistrictMap = wrap('soz-district-map', () => import('./district-map/district-map.js'));
export const GoalBoard = wrap('soz-goal-board', () => import('./goal-board/goal-board.js'));
export const InterfaceNetwork = wrap('soz-interface-network', () => import('./interface-network/interface-network.js'));
export const Matrix = wrap('soz-matrix', () => import('./matrix/matrix.js'));
export const PlanTimeline = wrap('soz-plan-timeline', () => import('./plan-timeline/plan-timeline.js'));
export const PlanningCycle = wrap('soz-planning-cycle', () => import('./planning-cycle/planning-cycle.js'));
export const TrendChart = wrap('soz-trend-chart', () => import('./trend-chart/trend-chart.js'));
