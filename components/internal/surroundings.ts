import type { Language } from '../../src/index.js';

/** The nearest element around this one (itself included) that has the attribute, through shadow roots. */
function closestWith(element: Element, attribute: string): Element | null {
  const found = element.closest(`[${attribute}]`);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestWith(root.host, attribute) : null;
}

/** The language of the place on the page: that of the closest `lang`, German where it is none we speak. */
export function languageAround(element: Element): Language {
  const lang = closestWith(element, 'lang')?.getAttribute('lang') ?? '';
  return /^en\b/i.test(lang) ? 'en' : 'de';
}

const KERN_TOKEN = '--kern-color-layout-text-default';

/**
 * The colour scheme that the page's KERN theme asks for. Without KERN, or where the page says a `color-scheme` itself,
 * there is none, and the element inherits it: it never turns dark on a page that stays light.
 */
export function kernScheme(element: Element): 'light' | 'dark' | undefined {
  const theme = closestWith(element, 'data-kern-theme')?.getAttribute('data-kern-theme');
  if (theme === 'light' || theme === 'dark') return theme;
  const { colorScheme } = getComputedStyle(element.parentElement ?? document.documentElement);
  if (colorScheme !== 'normal' || getComputedStyle(element).getPropertyValue(KERN_TOKEN) === '') return undefined;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const CHOSEN_COLOURS = '(forced-colors: active)';

/** Whether the reader has chosen the colours of all pages. */
export const areColoursChosen = (): boolean => matchMedia(CHOSEN_COLOURS).matches;

/** Calls back whenever a language, theme or choice of colours may have changed, until the signal aborts. */
export function watchSurroundings(changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    subtree: true,
    attributes: true,
    attributeFilter: ['lang', 'data-kern-theme'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const query of ['(prefers-color-scheme: dark)', CHOSEN_COLOURS])
    matchMedia(query).addEventListener('change', changed, { signal });
}
