import { describe, expect, it } from 'vitest';
import { issueCode } from '../../../edge/access/issue-code.ts';
import { formatCode } from '../../../edge/access/letter-code.ts';
import { bsn, configWith, createSigner, portalClaims, signWith } from './identity-support.ts';
import { addCase, addOrganisation, letter, openHost, signedIn } from './support.ts';

/** A word as it could lie in a file: plain, in base64 at any of the three offsets, in hex, in UTF-16. */
function disguises(word: string): string[] {
  const bytes = Buffer.from(word);
  const base64 = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64url');
    // The first and last letters also depend on what stands beside the word.
    return padded.slice(offset === 0 ? 0 : 4, bytes.length % 3 === 0 && offset === 0 ? undefined : -2);
  });
  return [word, bytes.toString('hex'), Buffer.from(word, 'utf16le').toString('latin1'), ...base64];
}

describe('what stays behind', () => {
  it('[AC-02] [AC-36] is no code, no BSN, no token and no network, in no byte of any file and no line of the log', async () => {
    const host = await openHost();
    const caseId = await addCase(host);
    const signer = await createSigner();
    await addOrganisation(host, 'lindewaard', configWith({ kind: 'jwk', keys: [signer.jwk] }));
    const code = await issueCode(host.deps, { organisation: 'lindewaard', caseId, number: 'Z-2026-0001' });
    const identityToken = await signWith(signer, portalClaims({ jti: 'canary-of-the-portal' }));

    const opened = await host.post('/v1/sessions', letter('Z-2026-0001', code));
    await host.post('/v1/sessions', letter('Z-2026-0001', `${code.slice(0, 11)}A`));
    await host.post('/v1/sessions', letter('Z-GUESSED-BY-SOMEONE', code));
    await host.post('/v1/sessions', { kind: 'identity', organisation: 'lindewaard', identityToken });
    await host.post('/v1/sessions', { kind: 'identity', organisation: 'lindewaard', identityToken });
    const { token } = (await opened.json()) as { token: string };
    await host.app.request('/v1/sessions/current', { method: 'DELETE', ...signedIn(token) });

    const everything = host.bytes() + host.logged.join('\n');
    // What is kept in the clear must be found, or this test could not fail.
    expect(everything).toContain(caseId);
    expect(everything).toContain('session.opened');
    const words = [
      code,
      code.slice(0, 11),
      formatCode(code),
      bsn,
      bsn.slice(1),
      token,
      token.slice(-43),
      identityToken.slice(-80),
      'canary-of-the-portal',
      'GUESSED',
      '203.0.113',
    ];
    for (const disguise of words.flatMap(disguises)) expect(everything).not.toContain(disguise);
  });

  it('is found by this test in every disguise, when it is there', () => {
    const neighbours = ['', 'a', 'ab'].map((before) => Buffer.from(`${before}012345672 after`).toString('base64url'));
    for (const written of neighbours) {
      expect(disguises('012345672').some((disguise) => written.includes(disguise))).toBe(true);
    }
  });
});
