// What few readers of a page ask for: fetched when they do. In the one-file build this is a second file beside it.
import { styles } from './extras.styles.js';
import type { Panel } from './frame.js';
import { type Shared, sharePanel } from './share-panel.js';
import { takeAlong } from './take-along.js';

/** Files to take along. */
export const files: Panel = { styles, show: takeAlong };

/** What other pages need to show or to cite it. */
export const sharing = async (shared: Shared): Promise<Panel> => ({ styles, show: await sharePanel(shared) });
