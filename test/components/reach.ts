const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, summary, [tabindex]';

/** The controls that the Tab key reaches; what only scrolls is none. */
export function tabStops(within: ParentNode): HTMLElement[] {
  const reached = [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(({ tabIndex }) => tabIndex >= 0);
  return reached.filter(({ role }) => role !== 'group' && role !== 'region');
}

/** Smallest side of a target (WCAG 2.5.8), and smallest text. */
const TARGET = 24;
const TEXT = 12;

/** Controls below 24 pixels that do not stand in a line of text, and texts below 12. */
export function tooSmall(within: ParentNode): string[] {
  const controls = [...within.querySelectorAll<HTMLElement>(`${FOCUSABLE}, [role=option]`)].filter((control) => {
    const { width, height } = control.getBoundingClientRect();
    const isShown = width > 0 && control.checkVisibility();
    return isShown && (width < TARGET || height < TARGET) && !control.closest('.notes');
  });
  const texts = [...within.querySelectorAll('*')].filter((element) => {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const isShown = element.getBoundingClientRect().width > 1;
    return hasText && isShown && parseFloat(getComputedStyle(element).fontSize) < TEXT;
  });
  return [...controls, ...texts].map((element) => element.outerHTML.slice(0, 80));
}
