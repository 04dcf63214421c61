import type { TemplateResult } from 'lit/html.js';
import type { OrganisationAnswer } from '../../../edge/protocol/organisation.ts';
import type { HouvastAssistant } from '../assistant.ts';
import { ApiError, createSend, read } from '../http.ts';
import type { Scene } from '../screens/parts.ts';
import { isFacts } from '../shape.ts';
import type { Visit } from '../visit.ts';
import type { PanelFrame, PanelPorts } from './ports.ts';

/** One organisation at one endpoint: what is public of it, and what a citizen does there. */
export interface Place extends PanelPorts {
  facts: OrganisationAnswer | undefined;
  /** Once it was fetched. */
  visit: Visit | undefined;
  /** In place of the first screen, where nobody knows this organisation. */
  lost: ((scene: Scene) => TemplateResult) | undefined;
  loadFacts(query?: string): Promise<void>;
  /** Fetches the visit. @throws when it cannot be had; then it can be tried again. */
  arrive(): Promise<Visit>;
}

const organisationOf = (assistant: HouvastAssistant): string => `${assistant.getAttribute('organisation') ?? ''}`;

function endpointOf(assistant: HouvastAssistant): string {
  const wanted = assistant.getAttribute('endpoint') || new URL(import.meta.url).origin;
  return new URL(wanted, location.href).href.replace(/\/$/, '');
}

/** Whether the attributes of the element say another place than this one. */
export const isElsewhere = ({ assistant, endpoint, organisation }: Place): boolean =>
  endpoint !== endpointOf(assistant) || organisation !== organisationOf(assistant);

/** `draw` when there is more to show of it. */
export function createPlace(frame: PanelFrame, draw: () => void): Place {
  const { assistant } = frame;
  const endpoint = endpointOf(assistant);
  let coming: Promise<Visit> | undefined;
  const place: Place = {
    ...frame,
    endpoint,
    organisation: organisationOf(assistant),
    send: createSend(endpoint, () => assistant.language),
    facts: undefined,
    visit: undefined,
    lost: undefined,
    async loadFacts(query = '?without=houseRules,keeps') {
      const answer = await place
        .send(`organisations/${encodeURIComponent(place.organisation)}${query}`)
        .catch(async (error: unknown) => {
          if (error instanceof ApiError && error.failure === 'not-found') {
            place.lost = (await import('../screens/lost.ts')).lost;
            await place.land();
          }
          throw error;
        });
      const found = await read(isFacts, answer);
      place.lost = undefined;
      place.facts = { keeps: [], ...found };
      draw();
    },
    async loadTexts() {
      if (!place.facts || place.facts.without) await place.loadFacts('');
    },
    async arrive() {
      try {
        coming ??= import('../visit.ts').then((part) => part.createVisit(place));
        place.visit = await coming;
        return place.visit;
      } catch (error) {
        coming = undefined;
        throw error;
      }
    },
  };
  return place;
}
