/**
 * Registers a tag. When a second script on the page brings the same tag, the first one stays: a page must not break
 * because two editors pasted two versions.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  // eslint-disable-next-line no-console -- for the webmaster: nothing else tells of two versions on one page
  else if (present !== element) console.warn(`<${tag}> is registered twice; the first registration stays.`);
}
