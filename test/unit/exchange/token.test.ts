import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExchangeAccount, inventCredentials } from '../../../demo/exchange/account.ts';
import { readAccessToken } from '../../../demo/exchange/signalling/access-token.ts';
import { accessToken } from '../../support/exchange/stub-app.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const now = () => new Date();
let account: ExchangeAccount;
beforeAll(() => {
  account = { ...inventCredentials(random), region: 'ie1', apiUrl: 'http://127.0.0.1:1', numbers: {} };
});

const read = (token: string, at = now()) => readAccessToken(token, account, at);

describe('access tokens', () => {
  it('[EX-10] tells what the holder may do', async () => {
    expect(await read(accessToken(account, 'anna', { ttl: 600 }))).toEqual({
      identity: 'anna',
      ttl: expect.closeTo(600, -1),
      mayBeCalled: true,
      applicationSid: account.applicationSid,
      params: {},
    });
    expect((await read(accessToken(account, 'citizen', { mayBeCalled: false }))).mayBeCalled).toBe(false);
  });

  it('[EX-11] refuses one that has expired with 31205', async () => {
    const token = accessToken(account, 'anna', { ttl: 600 });
    await expect(read(token, new Date(now().getTime() + 601_000))).rejects.toMatchObject({ code: 31205 });
  });

  it('[EX-11] refuses one that is signed by another with 31202', async () => {
    const stranger = { ...account, apiKey: { ...account.apiKey, secret: 'x'.repeat(32) } };
    await expect(read(accessToken(stranger, 'anna'))).rejects.toMatchObject({ code: 31202 });
  });

  it.each([
    ['words', 'a.b.c'],
    ['nothing', ''],
  ])('[EX-11] refuses %s with 31204', async (_what, token) => {
    await expect(read(token)).rejects.toMatchObject({ code: 31204 });
  });

  it('[EX-11] refuses a token of another account, and one that is not for voice', async () => {
    const other = { ...account, accountSid: `AC${'9'.repeat(32)}` };
    await expect(read(accessToken(other, 'anna'))).rejects.toMatchObject({ code: 31204 });
    const plain = await new SignJWT({ grants: { identity: 'anna', voice: {} } })
      .setProtectedHeader({ alg: 'HS256', cty: 'twilio-fpa;v=1' })
      .setIssuer(account.apiKey.sid)
      .setSubject(account.accountSid)
      .sign(new TextEncoder().encode(account.apiKey.secret));
    await expect(read(plain)).rejects.toMatchObject({ code: 31204 });
  });
});
