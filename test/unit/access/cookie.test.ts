import { describe, expect, it } from 'vitest';
import { readCookie, writeCookie } from '../../../edge/access/desk/cookie.ts';

const strict = { maxAge: 60, sameSite: 'Strict' } as const;

describe('the cookie of a desk', () => {
  it.each([
    ['http://desk.example/', undefined, 'desk='],
    ['https://desk.example/', undefined, '__Host-desk='],
    ['http://desk.example/', 'https', '__Host-desk='],
    ['http://desk.example/', 'https, http', '__Host-desk='],
    ['http://desk.example/', 'http, https', 'desk='],
  ])('[DL-11] at %s, forwarded as %s, begins with %s', (url, forwarded, begin) => {
    const headers = { ...(forwarded && { 'X-Forwarded-Proto': forwarded }) };
    const written = writeCookie(new Request(url, { headers }), 'desk', 'a-token', strict);
    expect(written.startsWith(begin)).toBe(true);
    expect(written.includes('Secure')).toBe(begin.startsWith('__Host-'));
    const [sent = ''] = written.split(';');
    expect(readCookie(new Request(url, { headers: { ...headers, Cookie: sent } }), 'desk')).toBe('a-token');
  });
});
