/// <reference lib="dom" />
// What Lit makes of style sheets, for browsers that adopt them: in the built files it stands in for the module of Lit that
// also writes <style> elements.

export class CSSResult {
  /** @type {CSSStyleSheet | undefined} */
  #sheet;

  /** @param {string} cssText */
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (this.#sheet) return this.#sheet;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(this.cssText);
    return this.#sheet;
  }
}

/** @param {string} text */
export const unsafeCSS = (text) => new CSSResult(text);

/** @param {TemplateStringsArray} rules */
export const css = ([rules = '']) => unsafeCSS(rules);

/** @param {CSSResult} style */
export const getCompatibleStyle = (style) => style;

/** @param {ShadowRoot} root @param {CSSResult[]} styles */
export function adoptStyles(root, styles) {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}

export const supportsAdoptingStyleSheets = true;
