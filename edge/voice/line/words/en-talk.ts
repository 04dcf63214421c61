import { en } from '../../../assistant/dialogue/words/en.ts';
import type { DialogueWords } from '../../../assistant/dialogue/words/words.ts';

/** The assistant's sentences, with other ones where the usual need a screen, a keyboard or a reader. */
export const talkEn: DialogueWords = {
  ...en,
  greeting: () => ['Hello. What are you calling about?', 'Hello. Say your question in your own words.'],
  goodbye: ['Goodbye. You can always call again.', 'Have a good day.'],
  whoWeAre: [
    'I am a computer. No human listens along. You can always speak with a person.',
    'No, I am not human. I am a program of this organisation.',
  ],
  notUnderstood: [
    'I do not understand that yet. Say it in other words.',
    'I am not sure what you mean. A short sentence helps me.',
  ],
  givesUp: ['I do not understand you well. That is my fault.', 'I cannot do it. I will not guess any more.'],
  otherLanguage: [
    { text: 'Ik versta Nederlands en Engels.', lang: 'nl' },
    { text: 'I understand Dutch and English. A person can help you with an interpreter.' },
  ],
  toPerson: () => ['You can.', 'Of course.'],
  needsAccess: ['For that I need to see your case.', 'Your case is still closed.'],
  deadline: ['I give you the last day.', 'This is the day.'],
  wasDone: 'Since you first asked, something has been done.',
  notSeenBefore: 'I see no earlier question of yours. That may be our fault.',
  heard: ['I hear that this is hard on you. What can I help you with?', 'That is not nice. Tell me what it is about.'],
  plainer: [
    'Then I did not say it clearly. A person explains it to you.',
    'That is my fault. A person says it better.',
  ],
  landlordDisagree: {
    ...en.landlordDisagree,
    first: [
      'You may disagree. With this call that has not been reported yet.',
      'You may always disagree. By phone you cannot report it.',
    ],
  },
  asksOn: {
    ...en.asksOn,
    lateAgain: ['If we miss that day, it is our fault.', en.asksOn.lateAgain[1]],
    doubt: ['Is something wrong? Tell a person which part it is.', 'A person gladly does the sums again with you.'],
    proof: ['Your letter says where each part comes from.', 'A person can go through it with you.'],
    cannotCome: [
      'This appointment stands. Can you not make it? A person chooses another day with you.',
      'Does it not suit you? Ask a person for another day.',
    ],
    erase: ['When you hang up, this talk is over.', 'A person tells you what we keep.'],
    certain: ['This is what your case says now.', 'I cannot be surer than that. A person can check it.'],
    ifRefused: ['Is our answer no? Then the letter says why. You can object for 6 weeks.', en.asksOn.ifRefused[1]],
    againBelow: ['This is how. If it does not work, a person helps you.', 'I know no more about this.'],
  },
  again: ['I have no other answer now.', 'This is still my answer.'],
  source: (_, day) => `We checked this on ${day}.`,
  noAmount: 'I see no amount with this case. A person goes through it with you.',
  noInstallments: 'Paying in parts is often possible. You ask for it yourself. Do so before the last day.',
  notFiled: {
    objection: [
      'You may disagree. Please note: with this call you have not objected yet.',
      'You may always object. It cannot be done by phone.',
    ],
    complaint: [
      'You may always complain. With this call that has not been done yet.',
      'Your complaint counts once you file it. This computer cannot do that.',
    ],
    default: [
      'You may ask us to decide sooner. It has to be on paper. This call does not count.',
      'A letter that we are late cannot be sent by phone.',
    ],
  },
  notFiledWay: {
    objection: {
      link: 'You can do it on our website or with a letter. Write which decision, and why.',
      noLink: 'Send a letter to our address. Write your name, the date, which decision, and why.',
    },
    complaint: {
      link: 'You can do it on our website or with a letter. You may also tell a person.',
      noLink: 'Send a letter to our address, or tell a person.',
    },
    default: {
      link: 'You can do it on our website or with a letter.',
      noLink: 'Send a letter to our address.',
    },
  },
  rondkomenNoRecord:
    'On our website you can check it yourself, without a name. There you also choose a talk without a name.',
  urgentRight:
    'Is it about your home, energy, water or health insurance? You have a right to a talk within 3 working days.',
  urgentNamed: 'For that a person does ask your name.',
  callback: ['We can call you. You choose the time.', 'That is possible. You choose a time.'],
  kept: {
    ...en.kept,
    start: ['This is what we know of you now.', 'I will tell you.'],
    messages: () => 'We do not record this call.',
    nothingTyped: 'We do not record this call. A service makes text of your voice. We do not keep it.',
    session: () => 'You opened your case with your code.',
    noSession: 'I do not know who you are.',
    handoff: () => 'The telephone company does know that you called.',
    erase: 'After you hang up, this computer knows nothing any more.',
    computer: 'Nobody listens along.',
  },
  acknowledge: {
    ...en.acknowledge,
    plain: ['I hear that this is hard on you.', 'This is a bad situation for you. I see that.'],
  },
  boundary: {
    ...en.boundary,
    rule: 'If you stop that, we go on together.',
    wentLater: ['Fine. You can always call again.', 'That is fine. Call us when you are ready.'],
    promise: 'What you say here changes nothing about your application.',
  },
  threat: {
    ...en.threat,
    now: 'I am a computer. I do not pass on your words.',
    open: 'Your question stays.',
    notPassedOn: 'Is somebody in danger now? Call 112.',
  },
  crisis: {
    ...en.crisis,
    suicide: 'Are you thinking of suicide? Call 113 now. It is free, day and night. You may hang up for that.',
    danger: 'Is there danger now? Call 112.',
    after: ['I keep listening. You can also talk with a person.', 'Take your time. Your question can wait.'],
  },
};
