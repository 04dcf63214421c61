import { open } from './en-open.ts';
import type { Telling, VisitWords } from './words.ts';

const ended: Telling = {
  title: 'This screen has closed.',
  lines: ['That way nobody can look along. Nothing has happened to your case.'],
};

/** What a citizen meets on the way to a case. */
export const visit: VisitWords = {
  bars: {
    access: 'See your case',
    noCode: 'No code',
    person: 'Speak to a person',
    cases: 'Your cases',
    case: 'Your case',
    ended: 'This screen is closed',
    talk: 'Your question',
    handoff: 'To a staff member',
    rondkomen: 'Appointment',
  },
  login: { label: 'Log in', soft: 'If you have an account there' },
  loginAt: (name) => `Log in at ${name}`,
  noCode: { label: 'I have no code', soft: 'Other ways to see your case' },
  access: {
    title: 'Fill in the code from your letter.',
    lines: ['Then you see how far we are.'],
    letter: 'A letter. The case number and the code are at the top right.',
    number: 'Case number',
    numberHint: 'As it is in the letter.',
    code: 'Your code',
    codeHint: '12 letters and digits. You do not need capitals.',
    submit: 'See my case',
    privacy:
      'Only you and the person who helps you see your case. If you do nothing for a while, we ask if you are still there.',
    missing: {
      number: 'Fill in the case number. It is at the top right of your letter.',
      code: 'Fill in the code. It is at the top right of your letter.',
    },
    length: (typed, expected) => `A code has ${expected} letters and digits. You filled in ${typed}.`,
    noSuchLetter: (letter) => `No code has a ${letter} in it. Look at your letter again.`,
    again: (clock) => `You can try again from ${clock}.`,
  },
  looking: 'We look up your case.',
  slow: 'This takes longer than usual. We keep trying.',
  offline: {
    label: 'You have no internet now.',
    seen: (moment) => `You see your case of ${moment}.`,
  },
  stale: (moment) => `We cannot see now whether there is anything new. You see your case of ${moment}.`,
  failures: {
    offline: open.unfetched,
    timeout: { title: 'This takes too long.', lines: ['Your internet may be slow. Try again.'] },
    ours: {
      title: 'This does not work now.',
      lines: ['That is our fault. Try again in a few minutes.'],
    },
    'not-found': {
      title: 'We cannot find this case.',
      lines: ['It may have ended long ago. A person can look into it with you.'],
    },
    'not-signed-in': ended,
    'session-ended': ended,
    'wrong-code': {
      title: 'This case number and this code do not belong together.',
      lines: ['Look at the top right of your letter again. Does it not work? A person can help you.'],
    },
    'too-many-attempts': { title: 'There were too many attempts.', lines: ['A person can help you now.'] },
    'wrong-identity': {
      title: 'We could not let you in with your login.',
      lines: ['Log in again. Or fill in the code from your letter.'],
    },
  },
  ended,
  again: 'See my case again',
  changed: 'There is something new in your case.',
};
