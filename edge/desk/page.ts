import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import type { VoiceConfig } from '../voice/config.ts';

/** Nothing inline, nothing from elsewhere, in no frame; text becomes markup only through the one library that draws. */
const contentSecurityPolicy = (signalling: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["connect-src 'self'", signalling].filter(Boolean).join(' '),
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

type Language = 'nl' | 'en';
interface DeskPage {
  names: Readonly<Record<Language, string>>;
  script: string;
  element: string;
}

const desk: DeskPage = { names: { nl: 'Werkplek', en: 'Desk' }, script: 'desk', element: 'houvast-desk' };
/** Talks that leave no record: a page of its own, from which nothing leads to a case. */
const talks: DeskPage = {
  names: { nl: 'Gesprekken zonder naam', en: 'Talks without a name' },
  script: 'consulent',
  element: 'houvast-consulent',
};

/** Where a browser reaches the telephone. */
function signallingOf({ edge, signalling }: Pick<VoiceConfig, 'edge' | 'signalling'>): string {
  if (signalling) return `${signalling.secure ? 'wss' : 'ws'}://${signalling.host}`;
  return `wss://voice-js.${edge ?? 'roaming'}.twilio.com`;
}

/**
 * `/desk/` and `/desk/rondkomen/`: the pages on which agents and consulents work. They hold nothing; a script asks who
 * is there, and reaches the telephone where there is one.
 */
export function createDeskPage({ twilio }: Pick<Deps, 'twilio'>): Hono {
  const signalling = twilio && signallingOf(twilio.config);
  const routes = new Hono();
  for (const [path, shown] of Object.entries({ '/desk': desk, '/desk/rondkomen': talks })) {
    routes.get(path, (context) => context.redirect(`${path}/`, 308));
    routes.get(`${path}/`, (context) => {
      const asked = context.req.query('lang') ?? context.req.header('Accept-Language')?.slice(0, 2);
      const language = asked === 'en' ? 'en' : 'nl';
      return context.html(page(shown, language), 200, {
        'Content-Security-Policy': contentSecurityPolicy(signalling),
        'Cache-Control': 'no-cache',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        Vary: 'Accept-Language',
      });
    });
  }
  return routes;
}

const page = ({ names, script, element }: DeskPage, language: Language): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${names[language]}</title>
<link rel="icon" href="data:,">
<script type="module" src="/houvast/${script}.js"></script>
</head>
<body><${element}></${element}></body>
</html>`;
