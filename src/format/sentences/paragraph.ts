/** Sentences in a row, the empty ones left out. */
export const paragraph = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');
