import { clockSection } from './clock.ts';
import type { Phrasing } from './compose.ts';
import { contactsSection } from './contacts.ts';
import { needSection } from './need.ts';
import { appointmentSection, promisesSection } from './promises.ts';
import { rightsSection } from './rights.ts';
import { whereSection } from './where.ts';

/** The parts that any case can have. */
export const running: Phrasing = {
  appointment: appointmentSection,
  clock: clockSection,
  contacts: contactsSection,
  need: needSection,
  promises: promisesSection,
  rights: rightsSection,
  where: whereSection,
};
