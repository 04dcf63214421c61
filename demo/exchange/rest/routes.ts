import { type Context, Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import type { Board } from '../board.ts';
import { callRoutes } from './calls.ts';
import { conferenceRoutes } from './conferences.ts';
import { participantRoutes } from './participants.ts';
import { notFound, RestError } from './problem.ts';

/** REST of version 2010-04-01, as far as it is used, below `/2010-04-01/Accounts/{AC}`. */
export function restRoutes(board: Board): Hono {
  const { accountSid, authToken, apiKey } = board.account;
  const rest = new Hono();
  rest.use(
    basicAuth({
      verifyUser: (name, password) =>
        (name === accountSid && password === authToken) || (name === apiKey.sid && password === apiKey.secret),
      invalidUserMessage: { code: 20003, message: 'Authenticate', status: 401 },
    }),
  );
  rest.use(async (_context, next) => {
    const { failRest, loseRestAnswers } = board.misbehaviour;
    if (failRest && failRest.times > 0) {
      failRest.times -= 1;
      throw new RestError(failRest.status, failRest.status === 429 ? 20429 : 20500, 'An internal server error');
    }
    await next();
    if (loseRestAnswers && loseRestAnswers.times > 0) {
      loseRestAnswers.times -= 1;
      throw new RestError(500, 20500, 'An internal server error');
    }
  });
  rest.route('/', callRoutes(board));
  rest.route('/', conferenceRoutes(board));
  rest.route('/', participantRoutes(board));
  rest.all('*', (context) => {
    board.fault(`REST that is not carried out: ${context.req.method} ${context.req.path}`);
    throw notFound(context.req.path);
  });
  rest.onError((error, context) => answerError(board, error, context));
  return new Hono().route(`/2010-04-01/Accounts/${accountSid}`, rest);
}

function answerError(board: Board, error: Error, context: Context): Response {
  if ('getResponse' in error && typeof error.getResponse === 'function') return error.getResponse();
  board.fault(`REST ${context.req.path}: ${error.message}`);
  return new RestError(500, 20500, 'An internal server error').getResponse();
}
