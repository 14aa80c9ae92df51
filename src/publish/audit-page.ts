import { auditPageText } from '../format/audit-page/audit-page-text.js';
import type { AuditPageText } from '../format/audit-page/audit-page-text-shape.js';
import type { Language } from '../model/text.js';
import { AUDIT_PAGE_STYLE } from './audit-page-style.js';
import { type Html, html } from '../format/html.js';
import { PAGE_STYLE } from './page-style.js';

/** What may be loaded: scripts, styles and the solver from beside the page, nothing else from anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const PAGE_OF: Record<Language, string> = { de: 'index.html', en: 'en.html' };

/** The files of the audit's page but its scripts and the solver: a folder that any web server can serve. */
export function auditPageFiles(): readonly (readonly [path: string, content: string])[] {
  return [
    [PAGE_OF.de, auditPage('de')],
    [PAGE_OF.en, auditPage('en')],
    ['audit-page.css', PAGE_STYLE + AUDIT_PAGE_STYLE],
  ];
}

function auditPage(language: Language): string {
  const text = auditPageText(language);
  const other: Language = language === 'de' ? 'en' : 'de';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text.title}</title>
<link rel="stylesheet" href="audit-page.css">
<script type="module" src="audit-page.js"></script>
</head>
<body>
<a class="skip" href="#inhalt">${text.skip}</a>
<header>
<h1>${text.title}</h1>
<p>${text.intro}</p>
<nav><ul><li><a href="${PAGE_OF[other]}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a></li></ul></nav>
</header>
<main id="inhalt">
<div class="tool">
<p class="privacy">${text.privacy}</p>
<noscript><p class="error">${text.noScript}</p></noscript>
<h2>${text.fileHeading}</h2>
${form(text)}
<div class="progress" id="progress" hidden>
<progress id="share" max="1" value="0" aria-labelledby="step"></progress>
</div>
<p id="step" role="status"></p>
</div>
<section class="found" id="result" aria-labelledby="result-heading" hidden></section>
</main>
</body>
</html>
`.text;
}

function form(text: AuditPageText): Html {
  return html`<form id="audit" novalidate>
<div class="field">
<label for="file">${text.file}</label>
<input type="file" id="file" aria-describedby="file-hint error" accept=".csv,.txt,.xlsx,.json,.jsonstat">
<p class="hint" id="file-hint">${text.fileHint}</p>
</div>
<details>
<summary>${text.assumptions}</summary>
<div class="fields">
<div class="field">
<label for="minimum">${text.minimum}</label>
<input type="number" id="minimum" min="1" step="1" inputmode="numeric" aria-describedby="minimum-hint">
<p class="hint" id="minimum-hint">${text.minimumHint}</p>
</div>
<div class="field">
<label for="zeros">${text.zeros}</label>
<select id="zeros">
<option value="">${text.zerosAsShown}</option>
<option value="shown">${text.zerosShown}</option>
<option value="protected">${text.zerosProtected}</option>
</select>
</div>
<div class="field">
<label for="seconds">${text.seconds}</label>
<input type="number" id="seconds" min="1" step="1" value="60" inputmode="numeric" aria-describedby="seconds-hint">
<p class="hint" id="seconds-hint">${text.secondsHint}</p>
</div>
</div>
</details>
<p class="error" id="error" role="alert"></p>
<div class="actions">
<button type="submit" id="start">${text.start}</button>
<button type="button" id="cancel" disabled>${text.cancel}</button>
</div>
</form>`;
}
