import type { Knowledge } from '../../../edge/assistant/dialogue/dialogue.ts';

/** What the session's own token says of it: by which way it came, until when. Nothing for a text that is no token of ours. */
export function sessionOf(token: string | undefined): Knowledge['kept']['session'] {
  const [payload = ''] = token?.split('.') ?? [];
  try {
    const { k, e }: { k?: unknown; e?: unknown } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof e !== 'number') return undefined;
    const by = k === 'case' ? 'letter' : 'identity';
    return { by, until: new Date(e * 1000).toISOString(), survivesClick: by === 'letter' };
  } catch {
    return undefined;
  }
}
