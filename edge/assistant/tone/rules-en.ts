import type { ToneRule } from './draft-hints.ts';

const facts = [
  'not',
  'still',
  'now',
  'here',
  'there',
  'in',
  'on',
  'at',
  'from',
  'with',
  'welcome',
  'invited',
  'registered',
  'free',
  'ready',
  'home',
  'next',
  'the',
  'waiting',
  'right',
  'entitled',
].join('|');

const adverbs = '(?:(?:really|just|so|very|too|always|being|an?)\\s+)*';

export const englishRules: readonly ToneRule[] = [
  {
    kind: 'person',
    pattern: new RegExp(
      `(?<!\\p{L})you(?:\\s+are|['’]re)\\s+(?!${adverbs}(?:${facts})(?!\\p{L}))${adverbs}\\p{L}+`,
      'giu',
    ),
    instead: 'I read words that hurt me. I want to help you.',
  },
  {
    kind: 'person',
    pattern: /(?<!\p{L})you\s+(?:always|never)\s+\p{L}+/giu,
    instead: 'What matters most to you now?',
  },
  {
    kind: 'threat',
    pattern:
      /(?<!\p{L})(?:one\s+more\s+(?:time|word)\s+and|or\s+(?:else\s+)?i\s+(?:will\s+)?(?:hang\s+up|end|stop|block)|last\s+warning|i\s+(?:am\s+)?warn(?:ing)?\s+you)(?!\p{L})/giu,
    instead: 'If the swearing stops, I go on with you. Or we stop now and go on later.',
  },
  {
    kind: 'argue',
    pattern: /(?<!\p{L})(?:as\s+i\s+(?:already\s+)?said|that\s+is\s+not\s+true|you\s+should\s+have)(?!\p{L})/giu,
    instead: 'I see it differently. I can tell you why.',
  },
  { kind: 'vague', pattern: /(?<!\p{L})(?:as\s+soon\s+as\s+possible|asap|shortly)(?!\p{L})/giu },
];
