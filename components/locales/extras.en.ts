import type { ExtrasTexts } from './extras.de.js';

export const enExtras: ExtrasTexts = {
  figures: 'Figures of all areas and periods',
  picture: 'This figure as a picture',
  files: {
    csv: 'CSV for German Excel',
    'plain.csv': 'CSV for programs',
    json: 'JSON-stat',
    xlsx: 'Excel (XLSX)',
    png: 'PNG',
    svg: 'SVG',
  },
  link: 'Address of this figure',
  citation: 'How to cite',
  embed: 'Embed in a page (HTML)',
  copy: 'Copy',
  copied: 'Copied.',
};
