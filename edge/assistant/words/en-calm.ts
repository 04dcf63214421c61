import type { CalmWords } from './words.ts';

const noun: CalmWords['noun'] = {
  application: 'your application',
  objection: 'your objection',
  complaint: 'your complaint',
  request: 'your request',
  repair: 'your repair request',
  report: 'your report',
  case: 'your case',
};

/** What a case says in which nothing is asked, late or decided. */
export const calm: CalmWords = {
  language: 'en',
  noun,
  headline: {
    waitSearchTerm: (f) => (f.day ? `You can apply from ${f.day}.` : 'You cannot apply yet.'),
    talkPlanned: (f) => `We will talk with you${f.day ? `, by ${f.day}` : ' about your question'}.`,
    nothingToDo: () => 'There is nothing you need to do now.',
    unknown: () => 'We do not know the date yet.',
  },
  under: {
    waitSearchTerm: () => 'Are you under 27? Then you first look for work or training yourself.',
    talkPlanned: () => 'Then we look together at what is possible.',
    nothingToDo: (f) => `We are working on ${noun[f.noun]}.`,
    unknown: (f) => `We have ${noun[f.noun]}. Nothing has been decided yet.`,
  },
  turn: {
    us: 'It is our turn',
    citizen: 'It is your turn',
    third: 'We are waiting for someone else',
    nobody: 'It is nobody’s turn now',
  },
  latest: (kind, talk) =>
    talk
      ? 'We talk with you by'
      : kind === 'complaint'
        ? 'You get our answer by'
        : kind === 'objection'
          ? 'We decide on your objection by'
          : 'We decide by',
  ourPromise: (kind) => `Our promise: ${kind === 'repair' ? 'done' : 'an answer'} by`,
  applyFrom: 'You can apply from',
  dateUnknown: 'We do not know the date yet.',
  dateKnownOn: (said) => (said ? 'You hear the date by' : 'We do not know the date yet. You hear it by'),
  dateAsk: 'A member of staff can check it for you.',
  howComputed: 'How did we get this date?',
  today: 'today',
  dateFollows: 'date follows',
  bar: {
    begun: (day) => `Time bar. Started on ${day}.`,
    dayOf: (day, of) => `Today is day ${day} of ${of}.`,
    today: (day) => `Today is ${day}.`,
    last: (day) => `The last day is ${day}.`,
  },
  promised: 'Promised',
  hearAgain: 'Then you hear from us again. Also if there is no news yet.',
  atLatest: (day) => `By ${day}`,
  where: (kind) => `Where is ${noun[kind]} now?`,
  step: (index, of, since) => `Step ${index} of ${of}, since ${since}`,
  stepNow: 'Step',
  stepUnknown: 'We do not know which step this is. A member of staff can check it for you.',
  since: (day) => `Since ${day}`,
  next: 'After this',
  expected: (day) => `We expect that on ${day}.`,
  withWhom: (since) => (since ? `Since ${since} it is with` : 'It is with'),
  history: 'What happened',
  youCanChoose: 'What you can choose',
  youCanAlsoChoose: 'What you can also choose',
  moreChoices: 'More choices',
  choice: {
    person: () => ['Talk to a person', 'Call us or come by'],
    callback: () => ['Get a call', 'On a day and time that you choose'],
    advance: () => ['Ask for an advance', 'If you cannot wait for the decision'],
    report: () => ['Tell us something', 'For example work, a move or a child'],
    moreTime: (until) => ['Ask for more time', until ? `That is allowed. Tell us before ${until}` : 'That is allowed'],
    bringPaper: () => ['Bring the paper', 'To our desk'],
    objection: (until) => ['Object', until ? `You can until ${until}` : 'If you disagree'],
    installments: () => ['Pay in small steps', 'A part each month'],
    complaint: () => ['Make a complaint', 'About how we treat you'],
    decideNow: () => ['Ask for a decision', 'Then we must decide within 2 weeks'],
    reschedule: (until) => ['Choose another day', until ? `You can until ${until}` : 'For your appointment'],
    later: () => ['Go on later', 'Nothing is lost'],
    withdraw: () => ['Stop', 'Then we do not go on with it'],
  },
  updated: (moment) => `Updated on ${moment}.`,
  number: 'Number on your letter:',
  print: 'Print or save',
};
