import { calm } from './en-calm.ts';
import type { EventfulWords, Noun } from './words.ts';

const { noun } = calm;
const s = '\u00a0';
const answered: readonly Noun[] = ['complaint', 'repair', 'report'];
/** A complaint, a repair and a report get an answer; the others a decision. */
const isDecided = (kind: Noun): boolean => !answered.includes(kind);

const plural = (one: string, more: string) => (n: number) => `${n}${s}${n === 1 ? one : more}`;
const unit: EventfulWords['unit'] = {
  days: plural('day', 'days'),
  weeks: plural('week', 'weeks'),
  months: plural('month', 'months'),
  workingDays: plural('working day', 'working days'),
};
const ourFault = () => 'This is our fault. You did nothing wrong.';
const nothingMore = () => 'There is nothing more for you to do.';
const inLetter = () => 'You can also read this in your letter.';
const decides = (kind: keyof typeof noun) =>
  kind === 'complaint' ? 'you get our answer' : kind === 'repair' ? 'it is done' : 'we decide';

/** What any other case says besides. */
export const eventful: EventfulWords = {
  headline: {
    lateDecision: (f) =>
      f.noun === 'repair'
        ? 'The repair should have been done by now.'
        : f.landlord || f.noun === 'complaint'
          ? 'You should have had our answer by now.'
          : 'You should have had your decision by now.',
    latePromise: () => 'We did not do what we promised.',
    lateAppointment: (f) =>
      f.talk
        ? 'You should have had your talk by now.'
        : f.noun === 'repair'
          ? 'We did not come.'
          : 'Your appointment did not take place.',
    lateSupply: (f) =>
      f.landlord || !f.count
        ? 'We are still waiting for something from you.'
        : `We do not have your ${f.count > 1 ? `${f.count}${s}papers` : 'paper'} yet.`,
    itemsNeeded: (f) =>
      f.landlord || !f.count
        ? 'We still need something from you.'
        : `We still need ${f.count}${s}${f.count > 1 ? 'papers' : 'paper'} from you.`,
    mustPay: (f) => `You must pay${f.repay ? ' back' : ''} ${f.money ?? 'an amount'}.`,
    youReceive: (f) => `You will get ${f.money ?? 'money from us'}.`,
    granted: () => 'Our answer is yes.',
    partly: () => 'You get part of what you asked for.',
    refused: () => 'Our answer is no.',
    notTreated: (f) => `We will not handle ${noun[f.noun]}.`,
    wellFounded: () => 'We agree with you.',
    unfounded: () => 'We do not agree with you.',
    done: (f) => (f.noun === 'repair' ? 'The repair is done.' : `We are done with ${noun[f.noun]}.`),
    paid: (f) => (f.receives ? `We have paid you ${f.money ?? 'the money'}.` : 'You have paid everything.'),
    withdrawn: (f) => `You stopped ${noun[f.noun]}.`,
    closed: (f) => `We are done with ${noun[f.noun]}.`,
    appointmentPlanned: (f) =>
      f.noun === 'repair'
        ? `We will come${f.day ? ` on ${f.day}` : ' to you'}.`
        : `You have an appointment${f.day ? ` on ${f.day}` : ''}.`,
  },
  under: {
    lateDecision: ourFault,
    latePromise: ourFault,
    lateAppointment: ourFault,
    lateSupply: () => 'You can still send it.',
    itemsNeeded: () => '',
    mustPay: () => '',
    youReceive: inLetter,
    granted: inLetter,
    partly: () => 'We explain why.',
    refused: () => '',
    notTreated: () => '',
    wellFounded: inLetter,
    unfounded: () => '',
    done: nothingMore,
    paid: nothingMore,
    withdrawn: () => 'Do you want to go on after all? Tell us.',
    closed: nothingMore,
    appointmentPlanned: () => 'Can you not make it? Tell us.',
  },
  turnLate: (n) => (n > 0 ? `We are ${unit.days(n)} late` : 'We are late'),
  turnDecided: (kind, day) => `${isDecided(kind) ? 'Decision' : 'Answer'} of ${day}`,
  turnFinished: 'This is finished',
  turnInList: {
    late: 'We are late',
    you: 'It is your turn',
    said: 'There is a decision',
    kept: 'This is finished',
    we: 'It is our turn',
  },
  fine: 'This is a fine.',
  noFine: 'This is not a fine.',
  badNews: (hasReason, possible) =>
    `This is bad news. ${hasReason ? `We explain why${possible ? ', and what is still possible' : ''}.` : 'The reason is in your letter.'}`,
  movedBack: (kind, day) => `On ${day}, ${noun[kind]} went back one step.`,
  send: (day) => `Send it by ${day}.`,
  sendLate: (day) => `The date was ${day}. You can still send it.`,
  sendTo: 'Send it or bring it to:',
  asideUntil: (day) => `If we do not get it, we may decide to stop, until ${day}.`,
  upload: 'Send a photo or file',
  cannot: 'I cannot do that',
  newDate: 'New date, at the latest',
  noNewDate: 'We do not know a new date yet.',
  dueWas: 'It should have been there on',
  wasDue: (day) => `It should have been there on ${day}.`,
  why: 'Why?',
  paused: 'The clock is stopped',
  waitingSince: (reason, day) =>
    ({
      missing: `We have been waiting since ${day}.`,
      foreign: `Since ${day} we are waiting for information from abroad.`,
      consent: `You agreed that we wait, since ${day}.`,
      applicant: `We have been waiting for you since ${day}.`,
      forceMajeure: `Since ${day} we cannot go on. This is outside our control.`,
      other: `We have been waiting since ${day}.`,
    })[reason],
  notCounted: (left) => `Those days do not count.${left ? ` After that we have ${left} left.` : ''}`,
  ifToday: (reason, kind, day) =>
    `${reason === 'missing' ? 'If we get it today' : 'If the clock runs again today'}, ${decides(kind)} by ${day}.`,
  serviceDay: (day) => `We try to do it before ${day}.`,
  extended: (day) => `At first we said ${day}.`,
  extensionTold: (day) => `We also mentioned ${day}. By law, this date still counts.`,
  calculation: {
    start: (f) => `${f.on ?? 'Start'}: we received ${noun[f.noun]}`,
    length: (f) => `+ ${f.span ?? ''}`,
    objectionTermEnd: (f) => `${f.on ?? f.to ?? ''}: last day to object`,
    pause: (f) =>
      `+ ${f.span ?? ''}: ${f.reason === 'missing' ? 'we waited for your paper' : f.reason === 'applicant' ? 'we waited for you' : f.reason === 'consent' ? 'you agreed to wait' : 'the clock was stopped'}`,
    extension: (f) => `Postponed until ${f.to ?? f.on ?? ''}`,
    weekend: (f) => `${f.from ?? ''} is a ${f.weekday ?? 'holiday'}, so ${f.to ?? ''}`,
    searchTerm: (f) => `+ ${f.span ?? ''}: you look for work first`,
    reportWindow: (f) => `${f.on ?? f.from ?? 'Earlier'}: you reported to us`,
    latest: (f) => `So by ${f.on ?? f.to ?? ''}`,
    threatTerm: (f) => `+ ${f.span ?? ''}: it is urgent`,
    decisionTerm: (f) => `+ ${f.span ?? ''} ${f.from ? `from ${f.from}` : 'after the talk'}: our decision`,
  },
  unit,
  used: (span) => `${span} used`,
  still: 'stopped',
  left: (span) => `${span} left`,
  bar: {
    stoodStill: (from, to, span) => `From ${from} to ${to} the clock was stopped: ${span}.`,
    standsStill: (from) => `The clock has been stopped since ${from}.`,
    newDate: (day) => `The new date is ${day}.`,
  },
  yourRight: 'Your right',
  right: {
    noticeOfDefault: () => `You may ask for a decision within 2${s}weeks.`,
    penaltyRunning: (money, max) =>
      money
        ? `We now have to pay you ${money}, because we are late.${max ? ` It will be no more than ${max}.` : ''}`
        : 'You asked us to decide within 2 weeks. We noted that.',
    noPenalty: () => 'We are late. Still, we do not owe you money for that.',
    appeal: () => 'You may also go to court.',
    complaint: () => 'You may make a complaint.',
    rentCommittee: () => 'You may also go to the Rent Tribunal (Huurcommissie).',
    repairYourself: () =>
      'If we do nothing, you may sometimes have it repaired yourself. Talk to us about the costs first.',
  },
  rightFrom: (day) => `You can do this from ${day}.`,
  earlier: 'Sometimes you do not have to wait',
  earlierIf: 'Does one of these sentences fit you?',
  earlierTell: 'Tell us. Then we look whether you can apply now.',
  earlierRules: 'Read our rules',
  askDecision: 'Ask for a decision',
  done: (day, late) => `Done${day ? ` on ${day}` : ''}${late ? `, ${late} late` : ''}`,
  notDone: 'Not done',
  earlierPromises: 'Earlier promises',
  appointment: 'Appointment',
  time: (from, to) => (to ? `Between ${from} and ${to}.` : `At ${from}.`),
  appointmentState: {
    missedByUs: 'We did not come',
    missedByCitizen: 'This appointment did not take place',
  },
  cameBackFrom: 'One step back',
  newSince: 'New since your last visit',
  justChanged: 'Changed just now',
  change: {
    received: (kind) => `We received ${noun[kind]}.`,
    reported: () => 'You reported to us.',
    step: () => 'A new step started.',
    stepBack: (kind) => `One step back with ${noun[kind]}.`,
    requested: (_, { day }) => `We asked you for something${day ? `, before ${day}` : ''}.`,
    supplied: () => 'We received something from you.',
    requestWithdrawn: () => 'We no longer need this.',
    paused: () => 'The clock stopped.',
    resumed: () => 'The clock runs again.',
    extended: (_, { day }) => `We named a new day${day ? `: ${day}` : ''}.`,
    decided: (kind) => (isDecided(kind) ? 'We made a decision.' : 'You got our answer.'),
    amount: (_, { money }) => `We worked out an amount${money ? `: ${money}` : ''}.`,
    paid: (_, { money }) => `${money ?? 'An amount'} was paid.`,
    promised: (_, { day }) => `We promised you something${day ? `, by ${day}` : ''}.`,
    promiseKept: () => 'We did what we promised.',
    contacted: () => 'You contacted us.',
    acted: () => 'We did something about your question.',
    forwarded: () => 'Another team took over.',
    appointment: (_, { day }) => `We made an appointment${day ? `: ${day}` : ''}.`,
    appointmentKept: () => 'The appointment took place.',
    appointmentMissed: () => 'The appointment did not take place.',
    objected: () => 'We received your objection.',
    defaultNotice: () => 'You asked for a decision within 2 weeks.',
    delayExplained: () => 'We explained why it takes longer.',
    withdrawn: (kind) => `You stopped ${noun[kind]}.`,
    closed: (kind) => `We were done with ${noun[kind]}.`,
    noted: () => 'There is news.',
  },
  decidedBy: (team) => `Decided by ${team}.`,
  askedBefore: (n) => `You have asked this ${n} times.`,
  nothingDone: 'Nothing has been done yet. That is not right.',
  workingOnIt: 'We are working on it.',
  yourContacts: 'Your earlier questions',
  channel: {
    phone: 'by phone',
    counter: 'at the desk',
    chat: 'in the chat',
    mail: 'by e-mail',
    letter: 'by letter',
    visit: 'at your home',
  },
  listLatest: (day) => `By ${day}`,
  news: 'There is news.',
};
