/** What is said where figures are taken along and shared. */
export const deExtras = {
  figures: 'Zahlen aller Gebiete und Zeiträume',
  picture: 'Diese Darstellung als Bild',
  files: {
    csv: 'CSV für Excel',
    'plain.csv': 'CSV für Programme',
    json: 'JSON-stat',
    xlsx: 'Excel (XLSX)',
    png: 'PNG',
    svg: 'SVG',
  },
  link: 'Adresse dieser Darstellung',
  citation: 'So zitieren',
  embed: 'In eine Seite einbetten (HTML)',
  copy: 'Kopieren',
  copied: 'Kopiert.',
};

export type ExtrasTexts = typeof deExtras;
