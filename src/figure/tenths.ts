/** As exact as a drawing needs a length or place: to a tenth of a pixel. */
export const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;
