import type { Offices } from '../handoff/offices.ts';
import type { OrganisationAnswer } from '../protocol/organisation.ts';

/**
 * How long waiting takes now, in minutes. Where people chat it is what the queue itself says, and nothing while nobody is
 * there: what somebody once filled in would promise a person that the next screen does not have.
 */
export async function waitingNow(
  { offices }: { offices?: Pick<Offices, 'look'> },
  { code, on, waiting }: Pick<OrganisationAnswer, 'code' | 'on' | 'waiting'>,
): Promise<OrganisationAnswer['waiting']> {
  if (!offices || !on.includes('chat')) return waiting;
  const look = await offices.look(code).catch(() => undefined);
  return look?.isStaffed ? look.range : undefined;
}
