import { figureHtml } from '../figure/static-figure.js';
import { html } from '../format/html.js';
import type { Publication, Topic } from '../model/publication.js';
import { textIn } from '../model/text.js';
import { document, figureOf, framePaths, FIGURES, type PageScript, TAGS } from './page.js';

/**
 * Pages with one figure each, for pages of others that let in a frame but no script. They keep to a policy of their own, tell
 * the page around how high they are, and show what their address says: `?figur.period=2020&figur.area=12`.
 */
export function* framePages(
  publication: Publication,
  topic: Topic,
  script: PageScript,
): Generator<readonly [path: string, content: string]> {
  for (const [name, path] of framePaths(publication, topic)) {
    const kind = FIGURES.find(([each]) => each === name)?.[1] ?? 'map';
    const { subject, figure } = figureOf(publication, topic, kind) ?? {};
    if (!figure) continue;
    const tag = TAGS[kind];
    const title = `${figure.subtitle} – ${textIn(publication.title, 'de')}`;
    const body = html`<main data-sozialraum-rahmen>
<h1>${textIn(publication.title, 'de')}</h1>
<${tag} id="figur" src="publication.json" indicator="${subject}" heading-level="2" loading="eager" address-state>
${figureHtml(figure, `soz-${name}`)}
</${tag}>
</main>`;
    const head = html`<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="stylesheet" href="frame.css">`;
    yield [path, document(title, script, body, head)];
  }
}
