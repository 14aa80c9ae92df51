/** A row that is left out on purpose. */
export const SKIPPED = -1;

/** A cell that does not say what it should; it has been reported. */
export const UNREADABLE = -2;
