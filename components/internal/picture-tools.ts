// What makes a picture of a figure: fetched when a reader wants one.
export { mapPicture, trendPicture } from '../../src/index.js';
