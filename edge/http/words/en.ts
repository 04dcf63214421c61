import type { ProblemWords } from './words.ts';

export const en: ProblemWords = {
  'invalid-request': {
    title: 'This message is not right.',
    detail: 'Something is missing or in the wrong place. Nothing was stored.',
  },
  'not-found': { title: 'We cannot find this.', detail: 'Check the address or the case.' },
  'not-signed-in': { title: 'You are not logged in yet.', detail: 'First enter the code from your letter.' },
  'session-ended': { title: 'This screen was closed.', detail: 'Enter the code from your letter again.' },
  'wrong-code': {
    title: 'This number and this code do not belong together.',
    detail: 'Look at your letter again. No luck? A member of staff will help you.',
  },
  'too-many-attempts': {
    title: 'A wrong code was entered too often.',
    detail: 'Wait a quarter of an hour. A member of staff can help you now.',
  },
  'wrong-identity': {
    title: 'Logging in did not work.',
    detail: 'Log in to the website again. Or use the code from your letter.',
  },
  forbidden: { title: 'This key may not do that.', detail: 'The key belongs to another source.' },
  conflict: { title: 'This number already belongs to another case.', detail: 'Nothing was stored.' },
  changed: { title: 'That is not possible any more.', detail: 'It has just changed. See what is possible now.' },
  'too-many-requests': {
    title: 'You asked this several times just now.',
    detail: 'Wait a quarter of an hour. You can always call.',
  },
  'too-many-open': {
    title: 'This is open in too many places already.',
    detail: 'Close some windows. Then try again.',
  },
  'too-large': { title: 'This message is too large.', detail: 'Nothing was stored.' },
  'unsupported-media-type': { title: 'We only read JSON.', detail: 'Send Content-Type: application/json.' },
  'method-not-allowed': { title: 'That is not possible here.', detail: 'See /v1/openapi.json for what is.' },
  unavailable: { title: 'This does not work right now.', detail: 'Try again in a few minutes.' },
  internal: { title: 'Something went wrong on our side.', detail: 'That is our fault. Try again in a few minutes.' },
};
