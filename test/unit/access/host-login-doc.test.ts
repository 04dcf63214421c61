import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createIdentityKeyFinder } from '../../../edge/access/identity-keys.ts';
import { readIdentityToken } from '../../../edge/access/identity-token.ts';
import { identityConfig } from '../../../edge/protocol/organisation.ts';
import { bsn, createSigner } from './identity-support.ts';

const page = readFileSync(new URL('../../../docs/host-login.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';

describe('docs/host-login.md', () => {
  it('[AC-31] shows a configuration and a token that fit each other', async () => {
    const { identity } = v.parse(v.object({ identity: identityConfig }), JSON.parse(block('json')));
    const body = block('js')
      .replaceAll(/^import .*$/gm, '')
      .replace('export ', '');
    const make = new Function('SignJWT', 'randomUUID', `${body}; return identityTokenFor;`);
    const identityTokenFor = make(SignJWT, randomUUID) as (bsn: string, key: CryptoKey) => Promise<string>;

    const signer = await createSigner('ES256', '2026-11');
    const token = await identityTokenFor(bsn, signer.privateKey);
    const keys = createIdentityKeyFinder()({ ...identity, keys: { kind: 'jwk', keys: [signer.jwk] } });
    const read = await readIdentityToken(token, identity, keys, new Date());
    expect(read.holder).toEqual({ scheme: 'bsn', identifier: bsn });
  });
});
