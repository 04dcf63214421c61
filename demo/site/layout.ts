import { html } from 'hono/html';
import type { DemoOrganisationCode } from '../demo-case.ts';

export type Html = ReturnType<typeof html>;

/** An invented host: what its pages have in common. */
export interface Host {
  organisation: DemoOrganisationCode;
  /** First part of its addresses: `/gemeente`. */
  base: string;
  name: string;
  kind: string;
  stylesheet: string;
  logo: string;
  /** Name of a page below `base`, and what the menu calls it. */
  menu: readonly { page: string; label: string }[];
  /** "Demo: Lindewaard bestaat niet." */
  invented: string;
}

export interface Page {
  title: string;
  lead: string;
  /** Which entry of the menu this page belongs to. */
  under: string;
  /** The big button, with the page it leads to. */
  button?: { page: string; label: string };
  picture?: string;
  body: Html;
  aside?: { title: string; links: readonly { page: string; label: string }[] };
  language?: 'nl' | 'en';
  /** Scripts of the page itself, beside the one of the assistant. */
  scripts?: readonly string[];
  /** Puts the assistant on the page in another way than the one line. */
  assistant?: Html;
}

/** The line that a site adds to its pages. It is the same on every page of the demo. */
export function assistantTag(organisation: string): Html {
  return html`<script type="module" src="/houvast.js?organisation=${organisation}" async></script>
<houvast-assistant organisation="${organisation}"></houvast-assistant>`;
}

/** A page of a host. No script and no style stands in it, so that the strictest Content-Security-Policy holds. */
export function hostPage(host: Host, page: Page): Html {
  const isHome = page.title === host.name;
  return html`<!doctype html>
<html lang="${page.language ?? 'nl'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} | ${host.name}</title>
<link rel="icon" href="${host.logo}">
<link rel="stylesheet" href="/demo-files/host.css">
<link rel="stylesheet" href="${host.stylesheet}">
${(page.scripts ?? []).map((script) => html`<script type="module" src="${script}"></script>`)}
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<section class="demo-strip" aria-label="Over deze demo"><p class="in"><span>${host.invented}</span> <a href="/">Zaaknummers en codes</a></p></section>
<header><div class="in">
<a class="logo" href="${host.base}/home/"><img src="${host.logo}" width="40" height="40" alt=""><span>${host.name}<small>${host.kind}</small></span></a>
<nav class="wide" aria-label="Hoofdmenu">${menuList(host, page)}</nav>
<details class="menu"><summary>Menu</summary><nav aria-label="Menu">${menuList(host, page)}</nav></details>
</div></header>
<main id="inhoud"><div class="in">
<div class="hero${page.picture ? '' : ' plain'}"><div>
${isHome ? '' : html`<p class="crumbs"><a href="${host.base}/home/">Home</a> / ${page.title}</p>`}
<h1>${page.title}</h1>
<p class="lead">${page.lead}</p>
${page.button ? html`<a class="cta" href="${href(host, page.button.page)}">${page.button.label}</a>` : ''}
</div>${page.picture ? html`<img src="${page.picture}" width="420" height="250" alt="">` : ''}</div>
<div class="text">${page.body}</div>
${page.aside ? aside(host, page.aside) : ''}
</div></main>
<footer><div class="in"><p>Deze pagina hoort bij de demo van Houvast.</p></div></footer>
${page.assistant ?? assistantTag(host.organisation)}
</body>
</html>`;
}

function menuList(host: Host, page: Page): Html {
  return html`<ul>${host.menu.map(
    (entry) =>
      html`<li><a href="${href(host, entry.page)}"${entry.page === page.under ? html` aria-current="true"` : ''}>${entry.label}</a></li>`,
  )}</ul>`;
}

function aside(host: Host, { title, links }: NonNullable<Page['aside']>): Html {
  return html`<aside aria-labelledby="ernaast"><h2 id="ernaast">${title}</h2><ul>${links.map(
    (link) => html`<li><a href="${href(host, link.page)}">${link.label}</a></li>`,
  )}</ul></aside>`;
}

export function href(host: Pick<Host, 'base'>, page: string): string {
  return page === '' ? `${host.base}/` : `${host.base}/${page}/`;
}
