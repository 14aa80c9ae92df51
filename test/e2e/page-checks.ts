import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, a line a place. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }, RULES);
}

/** Texts that a reader cannot see whole: beyond the page's edge, or beyond the edge of a box that cuts off. */
export function cutOffTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tolerance = 1.5;
    const found: string[] = [];
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, .skip') !== null;
    const isOutside = (text: DOMRect, box: { left: number; right: number }): boolean =>
      text.right > box.right + tolerance || text.left < box.left - tolerance;
    const check = (element: Element, text: DOMRect): void => {
      for (let around: Element | null = element; around; around = parentOf(around)) {
        const { overflowX } = getComputedStyle(around);
        if (overflowX === 'auto' || overflowX === 'scroll') return;
        const cuts = overflowX === 'hidden' || overflowX === 'clip' || around.tagName === 'svg';
        if (cuts && isOutside(text, around.getBoundingClientRect()))
          return void found.push(
            `${element.textContent.trim()} (cut off by ${around.tagName}.${around.getAttribute('class')})`,
          );
      }
      if (isOutside(text, { left: 0, right: document.documentElement.clientWidth }))
        found.push(`${element.textContent.trim()} (beyond the page)`);
    };
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        const ownTexts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
        if (ownTexts.length === 0 || isHidden(element)) continue;
        const range = document.createRange();
        for (const node of ownTexts) {
          range.selectNodeContents(node);
          for (const rect of range.getClientRects()) if (rect.width > 0) check(element, rect);
        }
      }
    };
    walk(document.body);
    return [...new Set(found)];
  });
}

/** By how many pixels the page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Where the focus is, through shadow roots. */
export interface FocusStop {
  /** The element of ours that it is in, else the page's own. */
  readonly host: string;
  readonly tag: string;
  readonly name: string;
  readonly isInPlot: boolean;
  /** A region that is there to be scrolled by key. */
  readonly isScroller: boolean;
  /** Part of the screen around it. */
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Where the focus is now; `undefined` when it has left the page. */
export function focusStop(page: Page): Promise<FocusStop | undefined> {
  return page.evaluate(() => {
    let active = document.activeElement;
    let host = '';
    while (active?.shadowRoot?.activeElement) {
      host = active.tagName.toLowerCase();
      active = active.shadowRoot.activeElement;
    }
    if (!active || active === document.body) return undefined;
    const label = (active as HTMLInputElement).labels?.[0];
    const { left, top, right, bottom } = active.getBoundingClientRect();
    const room = 8;
    const x = Math.max(0, left - room);
    const y = Math.max(0, top - room);
    return {
      host,
      tag: active.tagName.toLowerCase(),
      name: (active.getAttribute('aria-label') ?? label?.textContent ?? active.textContent)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60),
      // the legend of a map stands below it, and is buttons
      isInPlot: active.closest('.plot') !== null && active.closest('.legend') === null,
      isScroller: active.role === 'region',
      clip: {
        x,
        y,
        width: Math.max(1, Math.min(right + room, innerWidth) - x),
        height: Math.max(1, Math.min(bottom + room, innerHeight) - y),
      },
    };
  });
}

/** Whether a reader sees that the focus is there: the screen is another one without it. */
export async function isFocusVisible(page: Page, { clip }: FocusStop): Promise<boolean> {
  const focused = await page.screenshot({ clip });
  await page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    (active as HTMLElement | null)?.blur();
  });
  return !focused.equals(await page.screenshot({ clip }));
}
