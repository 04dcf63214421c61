import { Hono } from 'hono';

/** Nothing inline, nothing from elsewhere, in no frame; text becomes markup only through the one library that draws. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
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

/** `/desk/` and `/desk/rondkomen/`: the pages on which agents and consulents work. They hold nothing; a script asks who is there. */
export function createDeskPage(): Hono {
  const routes = new Hono();
  for (const [path, shown] of Object.entries({ '/desk': desk, '/desk/rondkomen': talks })) {
    routes.get(path, (context) => context.redirect(`${path}/`, 308));
    routes.get(`${path}/`, (context) => {
      const asked = context.req.query('lang') ?? context.req.header('Accept-Language')?.slice(0, 2);
      const language = asked === 'en' ? 'en' : 'nl';
      return context.html(page(shown, language), 200, {
        'Content-Security-Policy': contentSecurityPolicy,
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
