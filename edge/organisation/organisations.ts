import { eq, sql } from 'drizzle-orm';
import type { ZaakDatabase } from '../../db/clients/zaak.ts';
import { organisation } from '../../db/zaak/schema.ts';
import type { OrganisationContent } from '../protocol/content.ts';
import type { DeskConfig } from '../protocol/desk.ts';
import type { IdentityConfig, OrganisationConfig, OrganisationFacts } from '../protocol/organisation.ts';

/** How long facts are remembered, in milliseconds. A change made elsewhere shows after this at the latest. */
const rememberedFor = 15_000;

export interface Organisation {
  facts: OrganisationFacts;
  identity?: IdentityConfig;
  desk?: DeskConfig;
}

export interface Organisations {
  find(code: string): Promise<Organisation | undefined>;
  all(): Promise<Organisation[]>;
  /** What an organisation tells about its subjects; nothing for one that is not there. */
  content(code: string): Promise<OrganisationContent | undefined>;
  /** Replaces what an organisation tells. Returns whether there is such an organisation. */
  putContent(code: string, content: OrganisationContent): Promise<boolean>;
  /** Sets an organisation up, or changes it. Leaves its content alone. */
  put(config: OrganisationConfig): Promise<void>;
}

/** The organisations of this installation: few, read at every turn, so remembered briefly. */
export function createOrganisations(zaak: ZaakDatabase, clock: () => Date): Organisations {
  let remembered: Map<string, Organisation> | undefined;
  let rememberedAt = 0;

  async function load(): Promise<Map<string, Organisation>> {
    const now = clock().getTime();
    if (remembered && now - rememberedAt < rememberedFor) return remembered;
    const rows = await zaak
      .select({
        code: organisation.code,
        facts: organisation.facts,
        identity: organisation.identity,
        desk: organisation.desk,
      })
      .from(organisation)
      .orderBy(organisation.code);
    remembered = new Map(
      rows.map(({ code, facts, identity, desk }) => [
        code,
        { facts, ...(identity && { identity }), ...(desk && { desk }) },
      ]),
    );
    rememberedAt = now;
    return remembered;
  }

  return {
    find: async (code) => (await load()).get(code),
    all: async () => [...(await load()).values()],
    async content(code) {
      const [row] = await zaak
        .select({ content: organisation.content })
        .from(organisation)
        .where(eq(organisation.code, code));
      return row && (row.content ?? { entries: [] });
    },
    async putContent(code, content) {
      const updatedAt = clock().toISOString();
      const written = await zaak
        .update(organisation)
        .set({ content, updatedAt })
        .where(eq(organisation.code, code))
        .returning({ code: organisation.code });
      return written.length > 0;
    },
    async put({ facts, identity, desk }) {
      const values = {
        code: facts.code,
        facts,
        identity: identity ?? null,
        desk: desk ?? null,
        updatedAt: clock().toISOString(),
      };
      await zaak
        .insert(organisation)
        .values(values)
        .onConflictDoUpdate({
          target: organisation.code,
          set: {
            facts: sql`excluded.facts`,
            identity: sql`excluded.identity`,
            desk: sql`excluded.desk`,
            updatedAt: sql`excluded.updated_at`,
          },
        });
      remembered = undefined;
    },
  };
}
