import { HTTPException } from 'hono/http-exception';

type Status = 400 | 401 | 404 | 405 | 409 | 429 | 500 | 503;

/** An error as Twilio's REST tells it. */
export class RestError extends HTTPException {
  constructor(status: Status, code: number, message: string) {
    super(status, { res: Response.json(restErrorBody(status, code, message), { status }) });
  }
}

function restErrorBody(status: number, code: number, message: string) {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}

export function notFound(path: string): RestError {
  return new RestError(404, 20404, `The requested resource ${path} was not found`);
}
