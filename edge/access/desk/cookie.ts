import { parse, serialize } from 'hono/utils/cookie';

/** `__Host-` ties the cookie to this host and to https (RFC 6265bis section 4.1.3). Over plain http it has no prefix. */
const nameOf = (name: string, isSecure: boolean): string => (isSecure ? `__Host-${name}` : name);

/** Whether the browser reached us over https, itself or through a proxy in front. */
function isSecure(request: Request): boolean {
  const forwarded = request.headers.get('X-Forwarded-Proto')?.split(',')[0]?.trim();
  return new URL(request.url).protocol === 'https:' || forwarded === 'https';
}

export function readCookie(request: Request, name: string): string | undefined {
  return parse(request.headers.get('Cookie') ?? '')[nameOf(name, isSecure(request))];
}

/** @param sameSite `Lax` where the browser comes back from another site and must bring the cookie along. */
export function writeCookie(
  request: Request,
  name: string,
  value: string,
  { maxAge, sameSite }: { maxAge: number; sameSite: 'Strict' | 'Lax' },
): string {
  const secure = isSecure(request);
  return serialize(nameOf(name, secure), value, { path: '/', httpOnly: true, secure, sameSite, maxAge });
}
