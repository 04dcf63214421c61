import type { AsideWords } from './words.ts';

const cases = (count: number): string => `${count}\u00a0${count === 1 ? 'case' : 'cases'}`;

/** Screens that not every citizen opens. */
export const aside: AsideWords = {
  talk: {
    open: 'You can call us now.',
    shut: 'Nobody is there now.',
    unknown: 'This is how you reach a person.',
    visit: 'Come by',
    hours: 'When are we there?',
    closed: 'closed',
    until: (from, to) => `${from} to ${to}`,
    and: ' and ',
    today: 'today',
  },
  still: {
    title: 'Are you still there?',
    line: 'In 2 minutes this screen closes. Then nobody can look along.',
    handsOff: 'In 2 minutes the screen with your case closes. Your place and your talk stay.',
    stay: 'I am still here',
    leave: 'Close now',
  },
  noCode: {
    title: 'You can do without a code.',
    lines: ['The code is at the top right of the letter about your case. Is the letter gone? Choose what you want.'],
  },
  newCode: { label: 'Ask for a new code', soft: 'We send you a new letter' },
  rules: {
    title: 'This is what you may expect from us.',
    lines: ['And this is what we expect from you.'],
    us: 'What we do',
    you: 'What we ask of you',
  },
  keeps: {
    title: 'This is what we keep about you.',
    lines: ['With “Erase and close” you take everything off this screen.'],
  },
  list: {
    title: 'These are your cases.',
    late: (count) => `We are late with ${cases(count)}. You see those first.`,
    yours: (count) => `In ${cases(count)} we wait for you. You see those first.`,
    calm: 'There is nothing you need to do now.',
    none: {
      title: 'We find no cases of yours.',
      lines: ['Did you apply for something? A person can look into it with you.'],
    },
  },
};
