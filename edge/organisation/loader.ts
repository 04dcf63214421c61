import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { todayInNetherlands } from '../progress/today.ts';
import type { OpeningHours } from '../protocol/organisation.ts';

/** With more organisations than this on one installation, a page has to say which one it is. */
const maxInlined = 3;
/** The literal in the built script that is replaced. */
const place = '"__HOUVAST_ORGANISATIONS__"';

/**
 * `/houvast.js`: the one script a page includes, with the opening hours of its organisation already in it,
 * so that the launcher needs no second request.
 */
export function createLoaderRoute(deps: Deps): Hono {
  const routes = new Hono();
  routes.get('/houvast.js', async (context) => {
    const wanted = context.req.query('organisation');
    const all = await deps.organisations.all();
    const chosen = wanted ? all.filter(({ facts }) => facts.code === wanted) : all;
    const inlined = Object.fromEntries(
      (chosen.length > maxInlined ? [] : chosen).map(({ facts }) => [
        facts.code,
        { hours: hoursAhead(facts.hours, deps.clock()) },
      ]),
    );
    // In a script, "</" and the line separators U+2028 and U+2029 are only safe when escaped.
    const json = JSON.stringify(inlined)
      .replaceAll('<', '\\u003c')
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029');
    const script = (await deps.loader()).replace(place, () => json);
    return context.body(script, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
  return routes;
}

/** The launcher looks two weeks ahead; a cached script may be a day old. Names of days are for the panel. */
const daysAhead = 16;

function hoursAhead({ week, exceptions }: OpeningHours, now: Date): OpeningHours {
  const from = todayInNetherlands(now);
  const to = todayInNetherlands(new Date(now.getTime() + daysAhead * 86_400_000));
  return {
    week,
    exceptions: exceptions.filter(({ on }) => on >= from && on <= to).map(({ on, hours }) => ({ on, hours })),
  };
}
