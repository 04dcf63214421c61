import type { Telling, Words } from './words.ts';

const cases = (count: number): string => `${count}\u00a0${count === 1 ? 'case' : 'cases'}`;

const ours: Telling = {
  title: 'This does not work now.',
  lines: ['That is our fault. Try again in a few minutes.'],
};
const over: Telling = { title: 'This screen has closed.', lines: ['Fill in your code again.'] };

export const en: Words = {
  language: 'en',
  name: 'Help and status',
  close: 'Close',
  back: 'Back',
  erase: 'Erase and close',
  person: 'Ask a person',
  retry: 'Try again',
  otherLanguage: { code: 'nl', name: 'Nederlands' },
  rows: {
    case: { label: 'Where is my case?', soft: 'With the code from your letter' },
    repair: { label: 'Something is broken', soft: 'Report a repair' },
    callback: { label: 'I want you to call me', soft: 'On a day and time that you choose' },
    person: { label: 'I want to speak to a person', soft: 'Call us or come by' },
    noCode: { label: 'I have no code', soft: 'Other ways to see your case' },
    newCode: { label: 'Ask for a new code', soft: 'We send you a new letter' },
    login: { label: 'Log in', soft: 'If you have an account there' },
    visit: { label: 'Come by', soft: '' },
  },
  signedIn: 'You are already in',
  loginAt: (name) => `Log in at ${name}`,

  welcome: {
    title: 'How can we help you?',
    lines: ['This is a digital assistant. You talk to a computer here. Do you prefer a person? You always can.'],
    waiting: (from, to) => `A person has time for you in about ${from}\u00a0to\u00a0${to}\u00a0minutes.`,
    choose: 'Choose what you want to do',
  },
  access: {
    bar: 'See your case',
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
  noCode: {
    bar: 'No code',
    title: 'You can do without a code.',
    lines: ['The code is at the top right of the letter about your case. Is the letter gone? Choose what you want.'],
  },
  talk: {
    bar: 'Speak to a person',
    open: 'You can call us now.',
    shut: 'Nobody is there now.',
    unknown: 'This is how you reach a person.',
    call: (phone) => `Call ${phone}`,
    hours: 'When are we there?',
    closed: 'closed',
    until: (from, to) => `${from} to ${to}`,
    and: ' and ',
    today: 'today',
  },
  rules: {
    bar: 'How we treat each other',
    title: 'This is what you may expect from us.',
    lines: ['And this is what we expect from you.'],
    us: 'What we do',
    you: 'What we ask of you',
  },
  keeps: {
    bar: 'What we keep',
    title: 'This is what we keep about you.',
    lines: ['With “Erase and close” you take everything off this screen.'],
  },
  list: {
    bar: 'Your cases',
    title: 'These are your cases.',
    late: (count) => `We are late with ${cases(count)}. You see those first.`,
    yours: (count) => `In ${cases(count)} we wait for you. You see those first.`,
    calm: 'There is nothing you need to do now.',
    none: {
      title: 'We find no cases of yours.',
      lines: ['Did you apply for something? A person can look into it with you.'],
    },
  },
  loading: {
    bar: 'Your case',
    line: 'We look up your case.',
    slow: 'This takes longer than usual. We keep trying.',
  },
  offline: {
    label: 'You have no internet now.',
    seen: (moment) => `You see your case of ${moment}.`,
  },
  stale: (moment) => `We cannot see now whether there is anything new. You see your case of ${moment}.`,
  failures: {
    offline: { title: 'You have no internet now.', lines: ['Is your internet back? Then try again.'] },
    timeout: { title: 'This takes too long.', lines: ['Your internet may be slow. Try again.'] },
    unavailable: ours,
    internal: ours,
    unreadable: ours,
    'invalid-request': ours,
    forbidden: ours,
    conflict: ours,
    'too-large': ours,
    'unsupported-media-type': ours,
    'method-not-allowed': ours,
    'not-found': {
      title: 'We cannot find this case.',
      lines: ['It may have ended long ago. A person can look into it with you.'],
    },
    'not-signed-in': over,
    'session-ended': over,
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
  still: {
    title: 'Are you still there?',
    line: 'In 2 minutes this screen closes. Then nobody can look along.',
    stay: 'I am still here',
    leave: 'Close now',
  },
  ended: {
    bar: 'This screen is closed',
    again: 'See my case again',
    time: {
      title: 'This screen has closed.',
      lines: ['That way nobody can look along. Nothing has happened to your case.'],
    },
  },
  changed: 'There is something new in your case.',
};
