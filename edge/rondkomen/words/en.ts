import type { RondkomenWords } from './words.ts';

export const en: RondkomenWords = {
  appointment: 'Appointment',
  problems: {
    'credentials-refused': {
      title: 'Nothing that says who you are may come along here.',
      detail:
        'This part works without a name. Your browser sent a cookie or a login along. So we do not read this message. ' +
        'For administrators: give Houvast an address of its own to which no cookies of the website are sent.',
    },
    'invalid-request': {
      title: 'This message is not right.',
      detail: 'Something is missing or in the wrong place. Nothing was stored.',
    },
    'not-found': { title: 'We cannot find this.', detail: 'Check the address.' },
    'talk-not-found': {
      title: 'We find no talk with this code.',
      detail: 'Check the code. After the talk we erase everything. Then the code no longer works.',
    },
    'slot-taken': { title: 'This time is no longer free.', detail: 'Choose another time. Nothing has changed.' },
    'proof-refused': { title: 'This took too long.', detail: 'Please try again. Nothing was stored.' },
    'too-busy': {
      title: 'Too many appointments were made at once.',
      detail: 'Try again in an hour. You can also phone or come by.',
    },
    'too-large': { title: 'This message is too large.', detail: 'Nothing was stored.' },
    'unsupported-media-type': { title: 'We read JSON only.', detail: 'Send Content-Type: application/json.' },
    forbidden: {
      title: 'Only staff of this organisation may do this.',
      detail: 'Log in again. Only a team lead changes the schedule.',
    },
    internal: { title: 'Something went wrong on our side.', detail: 'It is our fault. Try again in a few minutes.' },
  },
};
