import { upgradeWebSocket } from '@hono/node-server';
import { Hono } from 'hono';
import { contentSecurityPolicy } from '../../site/content-security-policy.ts';
import type { Board } from '../board.ts';
import { telephonePage } from './page.ts';
import { PageSession } from './session.ts';

/** `/telefoon/` and the socket behind it. */
export function telephoneRoutes(board: Board): Hono {
  const routes = new Hono();
  routes.get('/telefoon/', (context) => {
    const asked = context.req.query('lang') ?? context.req.header('Accept-Language')?.slice(0, 2);
    return context.html(telephonePage(asked === 'en' ? 'en' : 'nl', board.account.numbers), 200, {
      'Content-Security-Policy': contentSecurityPolicy,
      'Cache-Control': 'no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  });
  routes.get(
    '/telefoon/socket',
    upgradeWebSocket(() => {
      let session: PageSession | undefined;
      return {
        onOpen(_event, socket) {
          session = new PageSession(board, (text) => socket.send(text));
        },
        onMessage: ({ data }) => session?.receive(`${data}`),
        onClose: () => session?.closed(),
      };
    }),
  );
  return routes;
}
