import { textIn } from '../model/text.js';
import { html } from '../format/html.js';
import type { OutputEntry } from './output-marker.js';

/** The start page of an audience: its publications by name. With one only, the browser goes on to it. */
export function audiencePage(city: string, publications: readonly OutputEntry[]): string {
  const links = publications.map(
    ({ id, title }) => html`<li><a href="${id}/index.html">${textIn(title, 'de')}</a></li>`,
  );
  const [only, ...others] = publications;
  const goOn =
    only && others.length === 0 ? html`<meta http-equiv="refresh" content="0; url=${only.id}/index.html">` : undefined;
  const page = html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${city}</title>
${goOn}
</head>
<body>
<h1>${city}</h1>
<ul>
${links}
</ul>
</body>
</html>`;
  return `${page.text}\n`;
}
