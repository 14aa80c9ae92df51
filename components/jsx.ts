import type { SozDistrictMap } from './district-map/district-map.component.js';
import type { SozGoalBoard } from './goal-board/goal-board.component.js';
import type { SozInterfaceNetwork } from './interface-network/interface-network.component.js';
import type { SozMatrix } from './matrix/matrix.component.js';
import type { SozPlanTimeline } from './plan-timeline/plan-timeline.component.js';
import type { SozPlanningCycle } from './planning-cycle/planning-cycle.component.js';
import type { SozTrendChart } from './trend-chart/trend-chart.component.js';

/** What an element does for Lit and for the page, and no markup sets. */
type Inner = keyof HTMLElement | 'updateComplete' | 'hasUpdated' | 'renderRoot' | 'renderOptions' | 'areas' | 'picked';
/** The properties of an element that a page may set. */
export type Settable<E> = {
  [K in keyof E as K extends Inner ? never : E[K] extends (...args: never[]) => unknown ? never : K]?: E[K] | undefined;
};
/** The events that elements tell the page. */
export type OwnEvents = Extract<keyof HTMLElementEventMap, `soz-${string}`>;
type Listeners = { [K in OwnEvents as `on${K}`]?: ((event: HTMLElementEventMap[K]) => void) | undefined };

/** What markup in JSX may say of an element: its properties, its events, and what every element has. */
export type ElementProps<E extends HTMLElement> = Settable<E> &
  Listeners & {
    readonly id?: string;
    readonly lang?: string;
    readonly class?: string;
    readonly className?: string;
    readonly style?: string | object;
    readonly title?: string;
    readonly dir?: string;
    readonly hidden?: boolean;
    readonly slot?: string;
    readonly loading?: 'eager';
    readonly key?: string | number | null;
    readonly ref?: unknown;
    readonly children?: unknown;
  };

/**
 * The elements as JSX knows them. React (19 and later), Preact and Solid set properties and listen to events of elements
 * themselves; this gives them the types:
 *
 * ```ts
 * import type { SozialraumElements } from 'sozialraum/jsx.js';
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends SozialraumElements {}
 *   }
 * }
 * ```
 */
export interface SozialraumElements {
  'soz-district-map': ElementProps<SozDistrictMap>;
  'soz-goal-board': ElementProps<SozGoalBoard>;
  'soz-interface-network': ElementProps<SozInterfaceNetwork>;
  'soz-matrix': ElementProps<SozMatrix>;
  'soz-plan-timeline': ElementProps<SozPlanTimeline>;
  'soz-planning-cycle': ElementProps<SozPlanningCycle>;
  'soz-trend-chart': ElementProps<SozTrendChart>;
}
