import type { AsksOnWords } from './asks-on.ts';

export const enAsksOn: AsksOnWords = {
  cannotSend: (by) => [
    `Do you not have it? Tell us ${by ? `before ${by}` : 'today'}. A person sees what else is possible.`,
    'A person looks for something else with you. You may also ask for more time.',
  ],
  withoutPaper: (by, noun) => `Is it not here on ${by}? Then we may stop with ${noun}. So ask for help in time.`,
  notPaid: [
    'If you do not pay in time, you get a letter first. After that it can cost more. Rather ask for small steps now.',
    'Do not wait. Later it can cost more. Paying in small steps is often possible.',
  ],
  lateAgain: [
    'If we miss that day, it is our fault. It then stands first with your case.',
    'Then too it is our fault. You lose nothing by it.',
  ],
  lateAgainRight: 'You may then ask us to decide within 2 weeks.',
  lateAgainComplaint: 'You may then file a complaint.',
  whoHandles: (owner) => [`Your case is with ${owner} now.`, `${owner} is working on your case now.`],
  whoUnknown: [
    'I cannot see here who is working on your case. A person can look it up.',
    'I do not know that. Please ask a person.',
  ],
  notForYou: [
    'I cannot do that. I am a computer and file nothing. A person helps you with it.',
    'You have to do it yourself. You may do it together with a person.',
  ],
  freeObjection: ['No, objecting costs you nothing.', 'Objecting is free.'],
  freeComplaint: ['No, a complaint costs you nothing.', 'A complaint is free.'],
  freeAtLandlord: [
    'A complaint to us costs nothing. The Rent Tribunal does ask for an amount.',
    'With us it is free. The Rent Tribunal does cost something.',
  ],
  applyAgain: [
    'You may always apply again. Tell us what is different now.',
    'You may ask once more. Write down what has changed.',
  ],
  helper: ['Yes. Somebody you trust may help you.', 'You do not have to do it alone. Together with somebody is fine.'],
  helperActs: 'Does that person arrange something for you? Then we may ask for your permission on paper.',
  advance: [
    'You can ask for an advance. You then get a part now. It is taken off later.',
    'You may ask for an advance. Tell us that you have too little now.',
  ],
  askAdvance: 'Ask for an advance',
  bring: [
    'I do not see that you must bring anything. Are you not sure? Ask a person.',
    'In this case we do not ask you for papers now.',
  ],
  certain: [
    'This is what your case says now. If it changes, you see it here.',
    'I cannot be surer than that. A person can check it.',
  ],
  ifRefused: [
    'Is our answer no? Then you read why. You can object for 6 weeks.',
    'After a no there is often something else. A person thinks along with you.',
  ],
  erase: [
    'Press "Wipe and close". Then everything is gone from this screen.',
    'You can do that at once. Press "Wipe and close".',
  ],
  known: ['This is what I know of it.', 'This is how it stands.'],
  sameHere: (answer) => [`The same goes for that. ${answer}`, `The answer to that is the same. ${answer}`],
  tooLate: [
    'Object anyway. Write down why it is late. We see whether it still counts.',
    'You may still write when it is late. Was there a good reason? Then it sometimes counts. Ask a person for help.',
  ],
  letterIsEnough: ['You do not need a form. A letter is enough.', 'A plain letter is fine.'],
  letter: [
    'I can help you with that letter. Open your case with the code in it. A person can read it with you too.',
    'Do you have the letter at hand? With the code in it I can look with you. You may ask a person anything.',
  ],
  stillHere: ['Yes, I am still here. What is your question?', 'I am here. Go ahead.'],
  condolence: ['We are sorry for your loss.', 'We wish you strength.'],
  condolenceHelp: 'A person helps you with what has to be done now.',
  changed: [
    'Good that you say so. Please report it to us yourself too. With this talk that has not been done yet.',
    'Do report this to us. A person tells you what changes.',
  ],
  mayChange: [
    'Ask a person first. Then you know whether it changes your money.',
    'That depends. A person finds out with you.',
  ],
  longWait: ['A long wait is hard. This is what I know:', 'You want to know where you stand. I see that.'],
  lastDay: (day) => `The last day is ${day}.`,
  objectionContent: [
    'Write your name, the date, which decision, and why you do not agree. It need not be perfect.',
    'Your own words are fine. A person helps you if you like.',
  ],
  complaintContent: [
    'Write your name, your address, the date and what happened. It need not be perfect.',
    'Your own words are fine. A person helps you if you like.',
  ],
  paysMeanwhile: [
    'Yes, usually you do have to pay. Objecting does not stop that.',
    'Usually paying goes on, also with an objection.',
  ],
  askToWait: 'You may ask us to let you wait with paying.',
  doubt: [
    'Is something wrong? See below which line it is, and tell us.',
    'Tell a person what is wrong. Then we do the sums again.',
  ],
  proof: [
    'Below each line you see how we know it.',
    'Each line names the paper it comes from. Is that wrong? Tell us.',
  ],
  yourRight: ['We are late. This is your right.', 'Because we are late, this holds for you.'],
  cannotCome: [
    'This appointment stands. Can you not make it? Tell us, and we choose another day.',
    'Does it not suit you? Choose another day, or call us.',
  ],
  sooner: [
    'I cannot decide that. A person sees whether it can be sooner.',
    'Ask a person. Tell them why you cannot wait.',
  ],
  shy: [
    'Many people find this hard. You do not have to tell everything at once. You may bring somebody.',
    'Take your time. You decide what you tell.',
  ],
  paidOn: (day) => `We paid on ${day}.`,
  amountLater: 'How much you get will be in the decision.',
  otherAmount: [
    'You can name an amount yourself. A person sees with you what is possible.',
    'Does none of these steps fit? Talk about your amount with a person.',
  ],
  onlyCase: [
    'I see 1 case of yours here. Is it about something else? Open that with the code in that letter.',
    'I see no other case of yours here. A person can check it.',
  ],
  noDigid: [
    'You do not need DigiD here. The code in your letter is enough.',
    'It also works without DigiD. Use your letter, or ask a person.',
  ],
  openOn: (day, spans) => `On ${day} we are open ${spans}.`,
  span: (from, to) => `from ${from} to ${to}`,
  and: ' and ',
  shutOn: (day) => `On ${day} we are closed.`,
  telling: [
    'Thank you, I read it. I cannot pass it on for you. Tell it to a person too.',
    'I cannot write this down for you. A person can.',
  ],
  againBelow: [
    'This is how. If it does not work, a person helps you.',
    'Use the button below. If you get stuck, ask a person.',
  ],
};
