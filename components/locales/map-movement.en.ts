import type { MovementTexts } from './map-movement.de.js';

export const enMovement: MovementTexts = {
  found: (count) => (count === 1 ? '1 area found' : `${count} areas found`),
  nothingFound: 'No area has this name.',
  walks: 'The arrow keys now lead from neighbour to neighbour on the map.',
  ranks: 'The arrow keys follow the ranking again.',
  plays: (last) => `Runs until ${last}.`,
  noNeighbour: 'There is no area next to it that way.',
  zoom: 'View',
  nearer: 'Zoom in',
  farther: 'Zoom out',
  whole: 'Whole map',
  move: { up: 'Move view up', right: 'Move view right', down: 'Move view down', left: 'Move view left' },
  moved: { up: 'Further up.', right: 'Further right.', down: 'Further down.', left: 'Further left.' },
  edge: 'The map ends here.',
  magnified: (times) => `Shown ${times} times as large.`,
  unmagnified: 'The whole map is in view.',
};
