import { css } from 'lit';

/** Colours, signs and legend of the kinds of map that are not the usual one. */
export const mapKindStyles = css`
  :host {
    --_d0: var(--soz-diverging-1, light-dark(#8a4b08, #f2b366));
    --_d1: var(--soz-diverging-2, light-dark(#c07f3a, #b98343));
    --_d2: var(--soz-diverging-3, light-dark(#858d96, #737c86));
    --_d3: var(--soz-diverging-4, light-dark(#4a86b8, #5590c4));
    --_d4: var(--soz-diverging-5, light-dark(#174680, #a6d2f5));
    --_b0: var(--soz-bivariate-1, light-dark(#8d9199, #6f6a70));
    --_b1: var(--soz-bivariate-2, light-dark(#438ac7, #5f7fb0));
    --_b2: var(--soz-bivariate-3, light-dark(#004c92, #4a9df0));
    --_b3: var(--soz-bivariate-4, light-dark(#b37a2e, #a5693a));
    --_b4: var(--soz-bivariate-5, light-dark(#5e5b5c, #a9a596));
    --_b5: var(--soz-bivariate-6, light-dark(#0b2347, #a5d2f7));
    --_b6: var(--soz-bivariate-7, light-dark(#7d5000, #d98a2b));
    --_b7: var(--soz-bivariate-8, light-dark(#4c2a10, #eec48a));
    --_b8: var(--soz-bivariate-9, light-dark(#170d14, #fdf6e3));
  }
`;
