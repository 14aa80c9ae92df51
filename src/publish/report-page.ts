import { type Html, html } from '../format/html.js';
import { formatNumber } from '../format/number.js';
import { type Language, type LocalText, textIn } from '../model/text.js';

/** The style sheet that the page expects beside it, as `report.css`. It brings no script. */
export const REPORT_STYLE = `:root { color-scheme: light dark; }
body { margin: 2rem auto; padding-inline: 1rem; max-width: 76rem; font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: break-word; }
p { max-width: 68ch; }
.internal { border: 2px solid; padding: .5rem .75rem; font-weight: 600; }
table { border-collapse: collapse; margin-block: .5rem 1.5rem; }
caption { text-align: start; font-weight: 600; padding-block: .5rem; }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
code { overflow-wrap: anywhere; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** A report as a page for people, to read and to print: HTML without script, with {@link REPORT_STYLE} as `report.css` beside it. */
export function reportDocument(title: string, language: Language, body: Html): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="report.css">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return page.text;
}

/** A table with its caption; columns from `numbersFrom` on hold numbers. */
export function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly Html[],
  numbersFrom: number = columns.length,
): Html {
  const heads = columns.map((column, at) =>
    at < numbersFrom ? html`<th scope="col">${column}</th>` : html`<th scope="col" class="number">${column}</th>`,
  );
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table>`;
}

/** The names of a place, one after the other. */
export function namesIn(names: readonly LocalText[], { language }: { readonly language: Language }): string {
  return names.map((name) => textIn(name, language)).join(' · ');
}

/** A count with the marks of thousands that the language has. */
export function numberIn(value: number, { language }: { readonly language: Language }): string {
  return formatNumber(value, { language, decimals: 0 });
}
