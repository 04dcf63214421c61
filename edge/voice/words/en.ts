import type { VoiceWords } from './words.ts';

export const en: VoiceWords = {
  oneMoment: 'One moment.',
  over: 'This call has ended. Do you still want to speak to us? Please start again.',
  broken: 'Something is wrong on our side. We are sorry. Please call again later.',
  waiting: ({ team, ahead, range }) => [
    `You are waiting for someone of ${team}.`,
    placeInWords(ahead),
    ...(range ? [waitInWords(range)] : []),
    'Nothing is recorded. Please stay on the line.',
  ],
  held: 'You are on hold for a moment. Nobody hears you now. Please stay on the line.',
};

const waitInWords = ({ fromMinutes, toMinutes }: { fromMinutes: number; toMinutes: number }): string =>
  toMinutes <= 1 ? 'The wait is about one minute.' : `The wait is ${fromMinutes} to ${toMinutes} minutes.`;

function placeInWords(ahead: number): string {
  if (ahead === 0) return 'You are first in line.';
  return ahead === 1 ? 'There is one person before you.' : `There are ${ahead} people before you.`;
}
