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

const names = { nl: 'Werkplek', en: 'Desk' } as const;

/** `/desk/`: the page on which agents work. It holds nothing itself; its script asks who is there. */
export function createDeskPage(): Hono {
  const routes = new Hono();
  routes.get('/desk', (context) => context.redirect('/desk/', 308));
  routes.get('/desk/', (context) => {
    const asked = context.req.query('lang') ?? context.req.header('Accept-Language')?.slice(0, 2);
    const language = asked === 'en' ? 'en' : 'nl';
    return context.html(page(language), 200, {
      'Content-Security-Policy': contentSecurityPolicy,
      'Cache-Control': 'no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      Vary: 'Accept-Language',
    });
  });
  return routes;
}

const page = (language: keyof typeof names): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${names[language]}</title>
<link rel="icon" href="data:,">
<script type="module" src="/houvast/desk.js"></script>
</head>
<body><houvast-desk></houvast-desk></body>
</html>`;
