import { enAsksOn } from './en-asks-on.ts';
import type { DialogueWords } from './words.ts';

export const en: DialogueWords = {
  topic: {
    'case-status': 'How is my case going?',
    'case-deadline': 'When will I hear?',
    'case-action': 'What must I do?',
    'case-decision': 'Why this decision?',
    objection: 'I do not agree',
    amount: 'How was this amount made?',
    'payment-arrangement': 'Paying in parts',
    'repeat-contact': 'I asked this before',
    complaint: 'A complaint',
    'making-ends-meet': 'How do I make ends meet?',
    'urgent-money': 'Urgent money problem',
    'debt-help': 'Help with debts',
    'benefit-apply': 'Applying for benefit',
    allowances: 'Allowances and extra money',
    human: 'Speaking with a person',
    'call-back': 'Being called back',
    appointment: 'An appointment',
    'opening-hours': 'When are you open?',
    privacy: 'What do you keep of me?',
    'repair-report': 'Something at home is broken',
    'repair-status': 'When is the repair?',
    nuisance: 'Trouble with neighbours',
    rent: 'My rent',
    'housing-search': 'Finding a home',
    move: 'Reporting a move',
    'identity-documents': 'Passport or driving licence',
    'civil-records': 'Extract or certificate',
    'public-space': 'Reporting something on the street',
    waste: 'Waste',
    permit: 'A permit',
    tax: 'Municipal tax',
    care: 'Help and care',
  },
  about: {
    'case-status': 'how your case is going',
    'case-deadline': 'when you will hear',
    'case-action': 'what you must do',
    'case-decision': 'the decision',
    objection: 'something you do not agree with',
    amount: 'the amount',
    'payment-arrangement': 'paying in parts',
    'repeat-contact': 'waiting for us',
    complaint: 'a complaint',
    'making-ends-meet': 'making ends meet',
    'urgent-money': 'an urgent money problem',
    'debt-help': 'help with debts',
    'benefit-apply': 'a benefit',
    allowances: 'allowances and extra money',
    human: 'a person',
    'call-back': 'being called back',
    appointment: 'an appointment',
    'opening-hours': 'opening hours and address',
    privacy: 'what we keep',
    'repair-report': 'something that is broken at home',
    'repair-status': 'the repair',
    nuisance: 'trouble with neighbours',
    rent: 'the rent',
    'housing-search': 'finding a home',
    move: 'a move',
    'identity-documents': 'a passport, identity card or driving licence',
    'civil-records': 'an extract or certificate',
    'public-space': 'something on the street',
    waste: 'waste',
    permit: 'a permit',
    tax: 'municipal tax',
    care: 'help and care',
  },
  door: {
    person: 'Speak with a person',
    access: 'Open my case with the code in my letter',
    case: 'See the whole case',
    cases: 'See all your cases',
    rondkomen: 'Can you make ends meet?',
    callback: 'Call me back',
  },

  greeting: (opening) => [
    'Hello. You are talking with a computer. What is your question?',
    `Hello. Type your question in your own words. ${opening ?? ''}`.trim(),
  ],
  thanks: ['You are welcome. Do you have another question?', 'Glad I could help. You may ask something else.'],
  goodbye: [
    'Goodbye. "Wipe and close" takes everything off this screen.',
    'Have a good day. What you typed is gone when you close this screen.',
  ],
  yes: ['Good. What would you like to know more about?', 'All right. What is your question?'],
  no: ['Fine, then not. What would you like to know?', 'That is fine. What can I look up for you instead?'],

  whoWeAre: [
    'I am a computer. No human reads along here. You can always speak with a person.',
    'No, I am not human. I am a program of this organisation.',
  ],

  notUnderstood: [
    'I do not understand that yet. Can you say it in other words?',
    'I am not sure what you mean. A short sentence helps me.',
  ],
  givesUp: [
    'I do not understand you well. That is my fault. A person will help you.',
    'I cannot do it. I will not guess any more. A person can help you.',
  ],
  notHere: [
    'We do not deal with that. A person knows who can help you.',
    'That is not arranged here. Ask a person where to go.',
  ],
  elsewhere: {
    municipality: [
      'Your landlord deals with that. Call or mail your landlord.',
      'You arrange that with your landlord. A person thinks along with you.',
    ],
    landlord: [
      'Your municipality deals with that. Call 14 and then the area code of your municipality.',
      'You arrange that with your municipality. A person thinks along with you.',
    ],
  },
  heard: [
    'I read that this is hard on you. What can I help you with? You can also speak with a person.',
    'That is not nice. Tell me what it is about, and I look with you.',
  ],
  sorry: ['That is fine. What can I help you with?', 'It is all right. What is your question?'],
  whichHelp: [
    'I am glad to help. Tell me in a few words what it is about. Is there danger now? Call 112.',
    'What do you need help with? If there is danger, call 112.',
  ],
  abilities: [
    'I tell you how your case is going, what you must do and when you hear from us. You can also ask about money, a home, waste or a passport.',
    'You ask, I look it up. About your case, and about what we do. What I do not know, a person does.',
  ],
  listens: ['Go ahead. What would you like to know?', 'I am reading. What is your question?'],
  noCode: [
    'It also works without a code. Ask for a new letter, or talk to a person.',
    'Is the letter gone? We send you a new one. A person can help you too.',
  ],
  noCodeHere: [
    'It also works without a code. A person helps you further.',
    'Is the letter gone? Then a person looks up your case.',
  ],
  newCode: 'Ask for a new code',
  moreTime: (until) => [
    `Will it not be in time? Ask us for more time. That is allowed. ${until ? `Do it before ${until}.` : 'Do it today.'}`,
    'You may ask for more time. A person can arrange it with you.',
  ],
  askMoreTime: 'Ask for more time',
  neededBy: (day) => `We ask you for this before ${day}.`,
  plainer: [
    'Then I did not say it clearly. A person explains it to you.',
    'That is my fault. A person gladly reads it with you.',
  ],
  noMore: (about) => [
    `I do not know that. A person knows more about ${about}.`,
    `I have no answer to that. Ask a person about ${about}.`,
  ],
  stay: [
    'I am still here. Would you like to talk with somebody? 113 and 112 always answer.',
    'You can call 113 now, or 112 in danger. I stay here.',
  ],
  otherLanguage: [
    { text: 'Ik kan u ook in het Nederlands helpen.', lang: 'nl' },
    { text: 'I read Dutch and English. A person can help you with an interpreter, or together with somebody.' },
  ],
  which: (first, second) => [
    `Is it about ${first}, or about ${second}?`,
    `I want to understand you well. Do you mean ${first} or ${second}?`,
  ],
  whichCase: ['You have more than one case. Which one is it about?', 'Which case do you mean?'],
  alsoAbout: (about) => [
    `You also mentioned ${about}. Would you like to know about that now?`,
    `And ${about}? I can look that up too.`,
  ],
  again: [
    'I know no more about this now. A person gladly looks with you.',
    'This is what I know. Would you like to know more? Ask a person.',
  ],
  noInformation: (about) => [
    `There is nothing here about ${about}. A person does know.`,
    `I have no information about ${about}. Please ask a person.`,
  ],
  outdated: [
    'What I knew about this is too old. Look on the website, or ask a person.',
    'I am not sure that my information still holds. A person knows.',
  ],
  source: (name, day) => `Source: ${name}. Checked on ${day}.`,
  toPerson: (opening) => [
    `You can. First you see what the person gets to read. ${opening ?? ''}`.trim(),
    `I take you to a person. You do not have to tell anything again. ${opening ?? ''}`.trim(),
  ],

  needsAccess: [
    'For that I need to see your case. You can open it with the code in your letter.',
    'Your case is still closed. Open it with the number and the code in your letter.',
  ],
  needsCase: [
    'I see no case of yours here. A person can check it.',
    'There is no case in your name. A person can find out.',
  ],
  status: (noun) => [`This is what I know of ${noun}.`, `This is how ${noun} stands now.`],
  nothingToDo: 'You do not have to do anything now.',
  notSeenYet: [
    'I do not see it here yet. Did you just send it? Then it shows up later.',
    'As far as I see we do not have it yet. A person can check it.',
  ],
  canDo: 'You do not have to do anything. This is what you can do:',
  decided: 'The decision is there already.',
  todo: (count) => (count === 1 ? 'We ask you for 1 thing.' : `We ask you for ${count} things.`),
  deadline: ['You hear it on this day at the latest.', 'This is the last day on which you hear it.'],
  notSeenBefore: 'I see no earlier question of yours with this case. That may be our fault.',
  noDate: 'We do not know the date yet. A person can check it.',
  noDecision: (noun) => `There is no decision on ${noun} yet.`,
  noReason: 'The reason is in your letter. A person explains it if you like.',
  noAmount: 'I see no amount with this case. Do you have the letter at hand? A person goes through it with you.',
  noInstallments: 'Paying in parts is often possible. You ask for it yourself. Do so before the day you must pay.',
  askedTimes: (times) => (times === 1 ? 'You asked this once before.' : `You asked this ${times} times before.`),
  nothingDone: 'Nothing has been done yet. That is not right. A person sees this too when you get in touch.',
  wasDone: 'Since you first asked, something has been done. You see it below.',
  repairCase: 'This is what I know of your repair.',

  notFiled: {
    objection: [
      'You may disagree. Please note: with this talk you have not objected yet.',
      'You may always object. It cannot be done on this screen. This is how:',
    ],
    complaint: [
      'You may always complain. With this talk your complaint has not been filed yet.',
      'Your complaint counts once you file it. That cannot be done on this screen. This is how:',
    ],
    default: [
      'You want us to decide sooner. You may ask us in writing. With this talk that has not been done yet.',
      'A letter that we are late cannot be sent on this screen. This is how:',
    ],
  },
  notFiledWay: {
    objection: {
      link: 'Use the form below.',
      noLink: 'Send a letter to our address. Write your name, the date, which decision, and why.',
    },
    complaint: { link: 'Use the form below.', noLink: 'Send a letter to our address, or tell a person.' },
    default: { link: 'Use the form below.', noLink: 'Send a letter to our address.' },
  },
  landlordDisagree: {
    first: [
      'You may disagree. Tell us. With this talk that has not been done yet.',
      'You may always disagree. You cannot report it on this screen.',
    ],
    way: 'Write to us what is wrong, or file a complaint.',
    tribunal: 'Do we not find a way together? Then the Rent Tribunal can decide about rent and upkeep.',
    link: 'To the Rent Tribunal (Huurcommissie)',
  },
  objectionUntil: (day) => `You can object up to and including ${day}.`,
  objectionOver: (day) => `The time to object ran until ${day}. Did you have a good reason? Tell it in your letter.`,
  notFiledYet: [
    'No. With this talk nothing has been filed yet.',
    'That has not been done yet. You have to file it yourself.',
  ],
  objectionTerm: 'You can usually object for 6 weeks. Look at the date on your letter.',
  form: {
    objection: 'Object',
    complaint: 'File a complaint',
    noticeOfDefault: 'Ask for a quick decision',
    application: 'To the application',
    repair: 'Report a repair',
    change: 'Report a change',
    installments: 'Ask to pay in parts',
    upload: 'Send a photo or file',
  },

  makingEndsMeet: [
    'It is good that you ask. Many people find it hard to make ends meet. Looking together helps.',
    'Too little money gives worries. We gladly look with you, step by step.',
  ],
  rondkomenNoRecord: 'You can check it here yourself, without a name. We keep nothing of it.',
  urgent: ['This cannot wait. Talk with us today.', 'This is urgent. Do not wait.'],
  urgentRight:
    'Is an eviction near? Will gas, power or water be cut off? Or does your health insurance end? Then you have a right to a talk within 3 working days.',
  urgentFood: 'Is there no food in the house today? Then say that first.',
  urgentNamed: 'For that we do ask your name.',
  nextStep: [
    'Talk with a person. Together we look at what comes first.',
    'The first step is a talk. A person finds out with you what is possible.',
  ],
  benefitDate: 'This talk is no application. Do you need social assistance? Report today. That date counts.',
  youngWait: [
    'Under 27? Then you usually look for work yourself for 4 weeks first. Sometimes you need not. Ask a person, also if you cannot wait.',
    'You do not always have to wait. A person looks whether you can apply now. Do report today.',
  ],
  searchTerm: 'Are you younger than 27? Then a search period of 4 weeks may apply.',

  hours: { now: 'Now', phone: 'Telephone', address: 'Address' },
  noHours: 'I do not know our opening hours right now.',
  callback: ['You can ask us to call you. You choose the day.', 'We can call. Choose a day that suits you.'],
  noCallback: 'We cannot call back here. You can call or come by.',

  kept: {
    start: ['This is what we keep of you now:', 'At this moment we know this of you:'],
    messages: (count) =>
      `Your ${count === 1 ? 'message is' : `${count} messages are`} on this screen only. When you close the page ${count === 1 ? 'it is' : 'they are'} gone.`,
    nothingTyped: 'You have not typed anything yet. What you type stays on your phone or computer.',
    session: (by, until, survives) =>
      `You are in with ${by === 'letter' ? 'your letter' : 'your login'}, until ${until}. ${survives ? 'This tab remembers that.' : 'Only this page knows that.'}`,
    noSession: 'You are not logged in. We do not know who you are.',
    handoff: (made) =>
      made
        ? 'What you passed on to a person is with us. You see it in that talk.'
        : 'You have passed nothing on to a person.',
    erase: '"Wipe and close" takes everything off this screen at once.',
    computer: 'You are talking with a computer. Nobody reads along.',
  },

  acknowledge: {
    plain: ['I read that this is hard on you.', 'This is a bad situation for you. I see that.'],
    late: ['You are waiting too long. That is our fault.', 'We are late. You may be angry about that.'],
    waiting: (times) => [
      `You asked this ${times} times already. That is too often.`,
      'This is not the first time you ask. That is not right.',
    ],
    money: ['Money worries are heavy.', 'This gives many worries. I look with you at what is possible.'],
  },
  boundary: {
    warm: ['I would like to help you.', 'I keep helping you with your question.'],
    behaviour: ['I do not want insults.', 'These words do not belong here.'],
    rule: 'If you stop that, we go on together. What do you want?',
    goOn: 'Go on calmly',
    goOnSoft: (about) => (about ? `Your question about ${about} is ready.` : 'You can ask your question at once.'),
    later: 'Stop now, go on later',
    laterSoft: 'Your question stays on this screen.',
    wentOn: ['Good. We go on.', 'Good. Then I help you further now.'],
    whatIsIt: 'What would you like to know?',
    wentLater: [
      'Fine. Your question stays here as long as this page is open.',
      'That is fine. Come back whenever you like. You can also speak with a person.',
    ],
    promise: 'What you type here changes nothing about your application or your place in the queue.',
  },
  threat: {
    stop: ['I stop here. Threats are not allowed.', 'This is a threat. I do not go on with that.'],
    now: 'I am a computer and pass nothing on. You decide what a person gets to read.',
    open: 'Your question stays. A person can talk with you.',
    notPassedOn: 'Is somebody in danger now? Call 112.',
  },
  crisis: {
    first: [
      'This sounds serious. You do not have to do this alone.',
      'It is good that you say this. There is help for you now.',
    ],
    suicide: 'Are you thinking of suicide? Call 113. It is free, day and night.',
    danger: 'Is there danger now, for you or somebody else? Call 112.',
    lines: {
      suicide: ['Call 113', 'To talk about suicide. Free, day and night.'],
      chat: ['Chat on 113.nl', 'If calling is too hard. Without a name.'],
      emergency: ['Call 112', 'In direct danger or fire.'],
      violence: ['Call Veilig Thuis', '0800 2000. For violence at home. Free, day and night.'],
    },
    violence: 'Does somebody hurt you or another person? Veilig Thuis helps you: 0800 2000. It is free, day and night.',
    stayViolence: [
      'I am still here. In danger you call 112. Would you like to talk with somebody? Veilig Thuis always answers.',
      'You can call 112 now, or Veilig Thuis: 0800 2000. I stay here.',
    ],
    after: [
      'I am still here. Would you like to go on with your question after that? At your own pace.',
      'Take your time. Your question can wait.',
    ],
  },
  asksOn: enAsksOn,
  noun: {
    application: 'your application',
    objection: 'your objection',
    complaint: 'your complaint',
    request: 'your request',
    repair: 'your report',
    report: 'your report',
    case: 'your case',
  },
};
