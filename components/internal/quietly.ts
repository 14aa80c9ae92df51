/**
 * Changes what is chosen in a list. Where nobody is at it, what changes leaves the page meanwhile: screen readers follow each
 * selection that changes on a page, and Orca goes from the control that is used to the list that only goes with it.
 */
export function quietly(changed: HTMLElement, change: () => void, list = changed): void {
  const { parentNode, nextSibling } = changed;
  const isWatched = !parentNode || list.matches(':focus');
  if (!isWatched) changed.remove();
  change();
  if (!isWatched) parentNode.insertBefore(changed, nextSibling);
}
