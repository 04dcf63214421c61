import type { VoiceWords } from './words.ts';

export const nl: VoiceWords = {
  oneMoment: 'Een ogenblik.',
  over: 'Dit gesprek is al afgelopen. Wilt u ons nog spreken? Begin dan opnieuw.',
  broken: 'Er gaat iets mis bij ons. Dat spijt ons. Belt u straks nog eens.',
  waiting: ({ team, ahead, range }) => [
    `U wacht op een medewerker van ${team}.`,
    placeInWords(ahead),
    ...(range ? [waitInWords(range)] : []),
    'Wij nemen niets op. Blijft u aan de lijn.',
  ],
  held: 'U staat even in de wacht. De medewerker hoort u nu niet. Blijft u aan de lijn.',
};

const waitInWords = ({ fromMinutes, toMinutes }: { fromMinutes: number; toMinutes: number }): string =>
  toMinutes <= 1 ? 'De wachttijd is ongeveer één minuut.' : `De wachttijd is ${fromMinutes} tot ${toMinutes} minuten.`;

function placeInWords(ahead: number): string {
  if (ahead === 0) return 'U bent nu als eerste aan de beurt.';
  return ahead === 1 ? 'Er is nog één persoon voor u.' : `Er zijn nog ${ahead} mensen voor u.`;
}
