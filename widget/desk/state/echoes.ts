import { withoutEchoes } from '../../../edge/protocol/handoff-echoes.ts';
import type { Entry } from '../../../edge/protocol/handoff-entry.ts';
import { isMine } from './talks.ts';

/** What stands in the talk. A team is no name of a person, and of oneself "u" says more than a name: there the line that has it stays. */
export const toldOnce = (entries: readonly Entry[], me: string | undefined): Entry[] =>
  withoutEchoes(
    entries,
    ({ content }, came) =>
      content.kind === 'transfer' && came.from.role !== 'citizen' && came.from.name === content.to && !isMine(came, me),
  );
