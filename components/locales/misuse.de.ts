/** What is said of what a page asks for in vain. */
export const deMisuse = {
  inVain: (name: string) => `Die Angabe „${name}“ lässt sich nicht verwenden und bleibt ohne Wirkung.`,
};

export type MisuseTexts = typeof deMisuse;
