import type { IdentityToken } from './assistant.ts';
import { subjectOf } from './identity-subject.ts';
import { forgetHandoff, handoffKey, keepsHandoff } from './keeps-handoff.ts';

/**
 * Tells the person that the site vouches for from somebody else. Sixteen bits: enough to see that another is there now,
 * and too few to find out who, even for one who tries every BSN. @throws what the host's function throws.
 */
export async function markOf(identity: IdentityToken | undefined): Promise<string | undefined> {
  const subject = subjectOf(typeof identity === 'function' ? await identity() : identity);
  if (!subject) return undefined;
  let hash = 0;
  for (const sign of subject) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 16).toString(36);
}

/**
 * Whether the tab keeps a hand-off that may go on. One that began while the site vouched for somebody is for them alone:
 * when another is there now, or nobody once the panel is `open`, the tab forgets it. Before that the site may not have
 * said yet who is there. One that began without is bound to nobody.
 */
export async function goesOn(identityToken: IdentityToken | undefined, open: boolean): Promise<boolean> {
  const of = ownerOfKept();
  if (of && of !== (await markOf(identityToken))) {
    if (identityToken || open) forgetHandoff();
    return false;
  }
  return keepsHandoff();
}

function ownerOfKept(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(handoffKey) ?? '').of;
  } catch {
    return undefined;
  }
}
