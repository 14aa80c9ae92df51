import { VERSION } from './version.js';

/** An element of any version. */
type Versioned = CustomElementConstructor & { readonly version?: string };

let isTold = false;

/**
 * Registers a tag. When a second script on the page brings the same tag, the first one stays: a page must not break
 * because two editors pasted two versions.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present: Versioned | undefined = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element && !isTold) {
    isTold = true;
    // eslint-disable-next-line no-console -- for the webmaster: nothing else tells of two versions on one page
    console.warn(`sozialraum ${present.version} and ${VERSION} are on one page; the first stays.`);
  }
}
