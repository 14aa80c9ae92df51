import type { HelpTexts } from './help.de.js';

export const enHelp: HelpTexts = {
  map: 'In the ranking: arrow keys, Home, End, Page Up and Page Down change the area, letters jump to a name, Enter or Space selects an area, Escape clears the selection. With “Neighbours” the arrow keys lead over the map. On the map: a tap or click selects an area.',
  zoom: 'Zoom from the ranking with plus and minus, zero shows the whole map. A larger view is moved by dragging with mouse or finger, with the arrow buttons, or from the ranking with Shift and the arrow keys.',
  trend:
    'In the chart, the left and right arrow keys choose the point in time, Home and End go to the first and the last ' +
    'one, Esc clears the choice. With a mouse or a finger, pointing at the chart is enough. The buttons below the chart ' +
    'show and hide areas.',
  pickable:
    'In the table, the arrow keys move between the headings of columns and rows. A column heading orders the areas, a ' +
    'row heading selects the area, each with Enter or Space.',
  sortable:
    'In the table, the left and right arrow keys move between the headings of columns. A column heading orders the rows, ' +
    'with Enter or Space.',
  planning: 'Arrow keys, Home and End move between entries, Enter or Space selects one or follows a link.',
};
