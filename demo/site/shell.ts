import { html } from 'hono/html';
import type { Language } from '../../edge/protocol/primitives.ts';
import type { Html } from './layout.ts';
import type { SiteWords } from './words.ts';

/** A page of the demo itself, as opposed to one of an invented host. */
export function shell(
  language: Language,
  words: SiteWords,
  title: string,
  body: Html,
  scripts: string[],
  styles: string[] = [],
): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/demo-files/houvast.svg">
<link rel="stylesheet" href="/demo-files/start.css">
${styles.map((style) => html`<link rel="stylesheet" href="${style}">`)}
${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
</head>
<body>
<header class="top"><a class="brand" href="/?lang=${language}"><img src="/demo-files/houvast.svg" width="32" height="32" alt="">Houvast</a>
<a href="?lang=${words.otherLanguage.code}" lang="${words.otherLanguage.code}" hreflang="${words.otherLanguage.code}">${words.otherLanguage.label}</a></header>
<main>${body}</main>
<footer><p>${words.foot}</p></footer>
</body>
</html>`;
}
