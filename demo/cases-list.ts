import { keypadCode } from '../edge/protocol/keypad-code.ts';
import type { LocalizedText } from '../edge/protocol/primitives.ts';
import { demoCases } from './cases/index.ts';
import type { DemoOrganisationCode } from './demo-case.ts';
import { text } from './text.ts';

export interface DemoCaseRow {
  organisation: DemoOrganisationCode;
  organisationName: LocalizedText;
  /** The host page to open. */
  page: string;
  number: string;
  /** As it stands in a letter, in groups of four. */
  code: string;
  /** The same code for the keys of a telephone. */
  keypad: string;
  title: LocalizedText;
  shows: LocalizedText;
}

const places = {
  lindewaard: { page: '/gemeente/', organisationName: text('Gemeente Lindewaard', 'Municipality of Lindewaard') },
  vlierhof: {
    page: '/corporatie/',
    organisationName: text('Woningcorporatie Vlierhof', 'Vlierhof housing association'),
  },
} as const satisfies Record<DemoOrganisationCode, Pick<DemoCaseRow, 'page' | 'organisationName'>>;

/** Every demo case with its number and code: `GET /demo/cases.json`. */
export function demoCasesJson(): DemoCaseRow[] {
  return demoCases.map(({ organisation, number, code, title, shows }) => ({
    organisation,
    ...places[organisation],
    number,
    code: code.replaceAll(/.{4}(?=.)/g, '$& '),
    keypad: keypadCode(code),
    title,
    shows,
  }));
}
