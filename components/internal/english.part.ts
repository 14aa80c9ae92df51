/** The English texts that the one file has left out; elsewhere none. The build fills it. */
export const english: readonly unknown[] = [];
