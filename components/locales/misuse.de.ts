/** What is said of what a page asks for in vain. */
export const deMisuse = {
  inVain: (name: string) => `Die Angabe „${name}“ lässt sich nicht oder nur zum Teil verwenden.`,
  isMeant: (word: string) => `Gemeint ist vielleicht „${word}“.`,
};

export type MisuseTexts = typeof deMisuse;
