import type { CallWords } from './words.ts';

export const en: CallWords = {
  language: 'en',
  before: {
    title: 'You can call over the internet now.',
    wait: (from, to) =>
      to < 2
        ? 'Waiting takes about 1\u00a0or\u00a02\u00a0minutes.'
        : from === to
          ? `Waiting takes about ${to}\u00a0minutes.`
          : `Waiting takes about ${from}\u00a0to\u00a0${to}\u00a0minutes.`,
    unknown: 'We do not know how long you will wait.',
    facts: 'Good to know',
    who: 'You will speak with',
    notRecorded: 'We do not record the call.',
    sees: 'The staff member reads only what you pass on.',
    unheard: 'While you wait, nobody hears you.',
    type: 'You can also type during the call.',
    data: 'A call over the internet takes about 1\u00a0MB a minute.',
    call: 'Call now',
    callback: { label: 'Let us call you', soft: 'On a day and time that you choose' },
    note: { label: 'What we pass on', soft: 'You can still change it' },
    chat: { label: 'I would rather type', soft: 'The same staff, the same waiting time' },
  },
  microphone: {
    title: 'Your microphone',
    why: 'We use your microphone for the call. Your browser first asks whether we may.',
    test: 'Try your microphone',
    asking: 'Your browser asks whether we may use your microphone. Choose: allow.',
    hearing: {
      waiting: { title: 'Say something', line: 'Then the bars move.' },
      heard: { title: 'We hear you well', line: 'You can call now.' },
      unheard: { title: 'We do not hear you', line: 'Is your microphone on? Or choose another one.' },
    },
    level: 'Sound of your microphone',
    choose: 'Which microphone',
  },
  troubles: {
    denied: {
      title: 'We may not use your microphone.',
      line: 'Choose the lock beside the address of this page. Switch the microphone on there. Then try again.',
    },
    missing: {
      title: 'We cannot find a microphone.',
      line: 'Connect a microphone or headphones. Then try again.',
    },
    inUse: {
      title: 'Your microphone is in use.',
      line: 'Another program uses your microphone. Close that program. Then try again.',
    },
    blocked: {
      title: 'You cannot call over the internet here.',
      line: 'Your browser or your network does not let it through. Below you see what you can do.',
    },
    offline: { title: 'You have no internet now.', line: 'Try again when you have internet again.' },
    refused: { title: 'Calling does not work now.', line: 'You were away for too long. Try again.' },
    server: { title: 'Calling does not work now.', line: 'That is our fault. Below you see what you can do.' },
  },
  again: 'Try again',
  other: 'You can also do this',
  strip: {
    label: 'Call',
    moments: {
      starting: { title: 'We are connecting you.', line: '' },
      waiting: { title: 'You are calling. You are in the queue.', line: 'Nobody hears you yet. Stay on this page.' },
      ringing: { title: 'The phone is ringing.', line: 'Nobody hears you yet. Stay on this page.' },
      talking: { title: 'You are on the phone.', line: 'We do not record this call.' },
      held: { title: 'You are on hold.', line: 'Nobody hears you. The staff member will come back.' },
      reconnecting: {
        title: 'The connection is lost for a moment.',
        line: 'We are connecting you again. Stay on the line.',
      },
      away: { title: 'You are no longer on the line.', line: 'You can call again. You can also type below.' },
      over: { title: 'The call is over.', line: 'You can go on typing below.' },
    },
    with: (names) => `You are on the phone with ${names}.`,
    listening: (names) => `${names} is listening in.`,
    and: ' and ',
    quality: {
      poor: 'The connection is bad. Sit closer to your wifi, or type below.',
      nothing: 'No sound comes through now. Wait a moment, or type below.',
      silent: 'We hear nothing from your microphone. Is it on?',
    },
    mute: 'Microphone off',
    unmute: 'Microphone on',
    muted: 'Your microphone is off. Nobody hears you.',
    sound: 'Sound',
    volume: 'How loud you hear us',
    keys: 'Keys',
    key: { '*': 'star', '#': 'hash' },
    hangUp: 'Hang up',
    stop: 'Stop calling',
    callAgain: 'Call again',
    done: 'Done',
  },
};
