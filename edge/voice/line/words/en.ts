import { spellingEn } from './spelling.ts';
import type { ClockTime, LineWords } from './words.ts';

const partOfDay = (hour: number): string =>
  hour < 12 ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening';
const twelve = (hour: number): number => hour % 12 || 12;

const short = ({ hour, minute }: ClockTime): string => `${twelve(hour)}${minute === 0 ? '' : ` ${minute}`}`;

export const en: LineWords = {
  greeting: {
    computer: (organisation) => `Hello, you are talking with a computer of ${organisation}.`,
    switchTo: 'For English, press 9.',
    ask: 'What are you calling about?',
    askOrPerson: 'Say person, or tell me what you are calling about.',
  },
  open: (until) => `We are open until ${until}.`,
  closed: (next) => `We are closed now. We are back ${next}.`,
  closedUnknown: 'We are closed now.',
  wait: (from, to) => `For a person you wait ${from} to ${to} minutes.`,
  atTime: (day, time) => (day ? `${day} at ${time}` : `today at ${time}`),
  tomorrow: 'tomorrow',
  clock: (hour, minute) =>
    minute === 30
      ? `half past ${twelve(hour)} ${partOfDay(hour)}`
      : `${twelve(hour)}${minute === 0 ? '' : ` ${minute}`} ${partOfDay(hour)}`,
  between: (from, to) => {
    const [early, late] = [partOfDay(from.hour), partOfDay(to.hour - (to.minute === 0 ? 1 : 0))];
    return `between ${short(from)}${early === late ? '' : ` ${early}`} and ${short(to)} ${late}`;
  },

  anythingElse: [
    'Do you have another question?',
    'What else would you like to know?',
    'Can I help you with anything else?',
  ],
  moreToTell: 'I know more. Say: go on.',
  nothingMore: ['That was all I know.', 'I know no more about it.'],
  silence: ['I do not hear you. Take your time.', 'I hear nothing yet.'],
  unclear: ['I did not hear you well. Can you say it again?', 'The line is not good. Say it in a few words.'],
  faster: ['Fine, I speak as usual again.', 'I speak faster again.'],
  takeYourTime: ['Take your time. I wait for you.', 'That is fine. I am still here.'],
  slower: ['Fine, I speak more slowly.', 'I take it slowly.'],
  switched: 'We go on in English.',
  goodbyeInDanger: 'Call 113 now, or 112 in danger. There is always somebody for you.',
  goodbye: ['Goodbye. You can always call again.', 'Thank you for calling. Goodbye.'],
  toPersonNow: 'A person will help you further.',
  website: (label) => `On our website you find: ${label}.`,

  access: {
    number: [
      'What is your case number? It is in your letter.',
      'I look up your case. What is the number in your letter?',
    ],
    numberHow: 'Say it, or key the digits and then a hash.',
    prefix: (key, letters) => `Does it begin with ${letters}? Press ${key}.`,
    numberRead: (spelled) => `I heard: ${spelled}.`,
    right: ['Is that right? Yes is 1, no is 2.', 'Is that good? Say yes or no.'],
    numberUnclear: [
      'I did not hear that number well. Say the digits one by one.',
      'I do not have the number yet. You can key it too.',
    ],
    again: ['Then we do it once more.', 'Fine, we start again.'],
    code: ['Thank you. Now the code in your letter.', 'Good. Now the code.'],
    codeHow: ['Are there 18 digits with it? Key those.', 'Or say the 12 characters, like: A for Alpha.'],
    codeRead: 'I heard this code.',
    spell: spellingEn,
    codeShort: (count, of) => `I have ${count} of the ${of} characters.`,
    codeSlip: ['There is a slip in the digits. Key them again slowly.', 'One digit is not right yet. Try once more.'],
    codeUnclear: [
      'I did not hear the code well. Say the characters slowly.',
      'I do not have the code yet. You can key it too.',
    ],
    wrong: ['That number and that code do not belong together.', 'I cannot open the case with these.'],
    gaveUp: 'It does not work this way. That is all right.',
    resting: ['It went wrong too often with this number.', 'For your safety I now wait 15 minutes.'],
    unavailable: ['I cannot reach your case now. That is our fault.', 'It does not work now. That is because of us.'],
    opened: ['Thank you, I have your case.', 'Good, I see your case.'],
    noLetter: ['Without the letter I may not tell about your case.', 'Then I may not open your case.'],
    one: ['This is about another case. It has a number of its own.', 'Another case has its own number.'],
  },

  person: {
    sees: (theCase) => `The person then sees ${theCase ? 'your case' : 'what you call about'}.`,
    mayPass: 'Rather not? Then say no.',
    passesNothing: 'Fine. I pass nothing on.',
    connecting: ['I connect you with a person.', 'A person takes over now.'],
    rather: 'Rather be called? Say: call me back.',
    unanswered: ['Nobody picks up now. That is not good.', 'I cannot find anybody now.'],
    nobody: ['There is nobody here now.', 'At this moment nobody is here.'],
    question: 'I want to speak with a person.',
  },

  callBack: {
    can: 'We can call you back.',
    which: ['We call you back. Which time suits you?', 'When may we call you?'],
    option: (key, day, between) => `Press ${key} for ${day}, ${between}.`,
    others: (key) => `Rather another time? Press ${key}.`,
    noOthers: ['I have no other times now.', 'There are no more times now.'],
    notOne: ['Which time do you mean? Say the digit.', 'I did not find that time. Say the digit.'],
    samePhone: 'Do we call the number you are calling from?',
    yesOrNo: 'Yes is 1, no is 2.',
    phone: ['Which number do we call? End with a hash.', 'Key the number, and then a hash.'],
    phoneRead: (spelled) => `I have: ${spelled}.`,
    phoneUnclear: ['That number is not complete. Begin with a zero.', 'I do not have the number yet. Key it again.'],
    booked: (day, between) => `We call you ${day}, ${between}.`,
    bookedWith: 'The person then knows what it is about.',
    taken: ['That time was just taken. Choose another.', 'That time is taken too now.'],
    none: ['We cannot call back now.', 'Calling you back is not possible now.'],
  },

  boundaryWays: 'Say go on, or say later.',
  personNow: ['Do you want to speak with a person? Say yes or no.', 'Shall I connect you with a person?'],
  callBackNow: ['Shall we call you back? Say yes or no.', 'Do you want us to call you?'],
  ends: ['I end this call now.', 'Your question stays.', 'You can call us again later.'],

  turn: {
    us: 'It is our turn now.',
    citizen: 'It is your turn now.',
    third: 'We are waiting for somebody else now.',
  },
  weAsk: 'We ask you',
  option: (label) => `You can do it in ${label}.`,
  askUs: 'A person arranges that with you.',
  inside: (day) => day,
  promised: (day, done) => `Promised for ${day}${done ? `, ${done}` : ''}`,
  newDate: (day) => `The new date is ${day}.`,
};
