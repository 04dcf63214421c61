import type { Talk } from './state.ts';
import { isMine } from './talks.ts';

/** What the citizen said since the agent's last message, or at least their last words. */
export function recentWords({ entries }: Pick<Talk, 'entries'>, me: string | undefined): string[] {
  const lastOwn = entries.findLast((entry) => isMine(entry, me) && entry.content.kind === 'message');
  const said = entries.flatMap(({ seq, from, content }) =>
    from.role === 'citizen' && content.kind === 'message' ? [{ seq, text: content.text }] : [],
  );
  const recent = said.filter(({ seq }) => seq > (lastOwn?.seq ?? 0));
  return (recent.length > 0 ? recent : said.slice(-2)).map(({ text }) => text);
}
