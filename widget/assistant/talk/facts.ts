import type { ContentEntry } from '../../../edge/protocol/content.ts';
import type { CaseSummary, Explanation } from '../../../edge/protocol/explanation.ts';
import { createApi } from '../api.ts';
import { createSend, read } from '../http.ts';
import type { PartPorts } from '../parts.ts';
import { type Shape, shape } from '../shape.ts';

const hasEntries: Shape<{ entries: unknown[] }> = shape('', '', '', 'entries');
const isEntry: Shape<ContentEntry> = shape('topic checkedOn validUntil', '', 'source', 'lines links');
const isContent: Shape<{ entries: ContentEntry[] }> = (value): value is { entries: ContentEntry[] } =>
  hasEntries(value) && value.entries.every(isEntry);

/** What a conversation fetches: what the organisation tells, and the citizen's own cases. */
export interface Facts {
  content(): Promise<ContentEntry[]>;
  /** Nothing when nobody is signed in. */
  cases(): Promise<CaseSummary[] | undefined>;
  case(id: string): Promise<Explanation | undefined>;
}

export function createFacts(ports: () => PartPorts): Facts {
  const { endpoint, organisation } = ports();
  const send = createSend(endpoint, () => ports().language);
  const api = createApi(send);
  return {
    content: async () =>
      (await read(isContent, await send(`organisations/${encodeURIComponent(organisation)}/content`))).entries,
    async cases() {
      const token = ports().token();
      return token ? api.cases(token) : undefined;
    },
    async case(id) {
      const token = ports().token();
      return token ? (await api.readCase(token, id))?.explanation : undefined;
    },
  };
}
