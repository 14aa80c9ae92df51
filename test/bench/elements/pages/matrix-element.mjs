import { SozMatrix } from '../../../../components/matrix/matrix.component.js';
import { ownElement } from './own-element.mjs';

globalThis.contestant = ownElement('soz-matrix', SozMatrix, ({ indicators, tables }, at) => {
  const { periods } = tables.get(indicators[0].id);
  return { indicator: indicators.map(({ id }) => id).join(' '), period: periods[at].id };
});
