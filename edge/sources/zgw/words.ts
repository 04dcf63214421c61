import type { LocalizedText } from '../../protocol/primitives.ts';

/** Words we add to a register's own, where it has none. */
export const words = {
  unknownType: { nl: 'Zaak', en: 'Case' },
  stepNumber: (number: number): LocalizedText => ({ nl: `Stap ${number}`, en: `Step ${number}` }),
  /** Stands where an article of law would: this term comes from the register, not from an article we know. */
  ownTerm: (typeName: string): string => `eigen termijn van ${shorten(typeName)}`,
  registerDate: 'uiterste datum in het zaakregister',
} as const;

const longestName = 90;

function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
