import type { MatrixSheet } from '../../src/index.js';

/** Texts have no order, and half a matrix must keep its own. */
export const isSortable = ({ kind }: MatrixSheet): boolean => kind !== 'texts' && kind !== 'overlap';

/** Areas can be picked for the group. */
export const isPickable = ({ kind }: MatrixSheet): boolean => kind === 'numbers';
