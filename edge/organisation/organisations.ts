import { sql } from 'drizzle-orm';
import type { ZaakDatabase } from '../../db/clients/zaak.ts';
import { organisation } from '../../db/zaak/schema.ts';
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
  /** Sets an organisation up, or changes it. */
  put(config: OrganisationConfig): Promise<void>;
}

/** The organisations of this installation: few, read at every turn, so remembered briefly. */
export function createOrganisations(zaak: ZaakDatabase, clock: () => Date): Organisations {
  let remembered: Map<string, Organisation> | undefined;
  let rememberedAt = 0;

  async function load(): Promise<Map<string, Organisation>> {
    const now = clock().getTime();
    if (remembered && now - rememberedAt < rememberedFor) return remembered;
    const rows = await zaak.select().from(organisation).orderBy(organisation.code);
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
