import { AtRest } from './at-rest.js';

const hidden = new Set<HTMLElement>();
const rest = new AtRest();

/**
 * Changes what is chosen in a list. Where the reader is at something else, what changes is hidden from screen readers
 * meanwhile: they follow each selection that changes on a page, and Orca goes from the control that is used to the list that
 * only goes with it. Of what was there before and is there after, browsers tell what has changed; of what comes back they do not.
 */
export function quietly(changed: HTMLElement, change: () => void, list = changed): void {
  if (document.activeElement !== document.body && !list.matches(':focus')) {
    changed.ariaHidden = 'true';
    hidden.add(changed);
    rest.do(() => {
      for (const each of hidden) each.ariaHidden = null;
      hidden.clear();
    });
  }
  change();
}
