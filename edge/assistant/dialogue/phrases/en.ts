import type { Turns } from './turns.ts';

/** How a sentence may begin before it says something. */
const begins = '(and|but|ok|so|well|alright)? (and|but|so)?';
const relatives =
  'daughter|son|wife|husband|friend|mother|father|sister|brother|neighbour|someone|somebody|someone else|somebody else';

export const ofMoney = {
  advance: ['advance'],
  meanwhile: ['^ and? (until then|till then|meanwhile|in the meantime)'],
  instalment: ['0 (euro|euros|eur)? (a|each|every|per) month'],
  cost: ['what does (it|that) cost', 'is it free', 'cost money'],
  outcome: ['(do|will) (i|we) get (nothing|anything|money|it)'],
} satisfies Turns<'ofMoney'>;

export const ofPeople = {
  noDigid: ['(forgot|lost) * password', '(no|without) a? (digid|digi d)', '(digid|digi d) * * (not|dont|doesnt|cant)'],
  helper: [
    `^ (and|together)? with my? (${relatives}) $`,
    `(may|can) i? (${relatives}|my .) .? (bring|come)`,
    `(may|can|could) my? (${relatives}) * * (do|call|help|come|fill)`,
    '(may|can) i bring (someone|somebody|my)',
  ],
  shy: ['(i am|im) (ashamed|afraid|scared)', 'i (dont) dare'],
  forMe: ['can you (do|file|send|fill|write) (it|that|this)', 'do it for me', 'withdraw'],
  who: ['who (is|handles|has|decides|does|works) * * (case|application|this|that|it|contact|responsible)'],
} satisfies Turns<'ofPeople'>;

export const ofPaper = {
  content: ['what * * (write|put)'],
  form: ['(with|on|by|use|need|have) a? (form|letter|paper)', '(must|can|does|should) * * (form|letter)'],
  bring: ['bring'],
  cannot: ['(dont|do not|never) (have|had|got)', 'never gave', '(cant|cannot) (get|find|send)'],
  again: ['(apply|ask|try) (once more|again)'],
} satisfies Turns<'ofPaper'>;

export const ofWhatComes = {
  tooLate: [
    '(too late|am late|is late|are late)',
    '(deadline|term|time|6 weeks|six weeks) * (passed|over|gone|missed)',
    'missed the deadline',
  ],
  whatIf: [
    'bailiff',
    '(what|and|but) if',
    '^ if i',
    'what will? (happens|happen)',
    '(stop~|lose) (i|you)? my (money|benefit)',
    'is it bad if',
  ],
  next: [`^ ${begins} (now|what now|now what) $`, `^ ${begins} what (do|can|must|should) i do now? $`],
  how: [`^ ${begins} how then? $`, `^ ${begins} how do i do (it|that) $`],
  sooner: ['(cant) wait', '(sooner|faster|earlier)'],
} satisfies Turns<'ofWhatComes'>;

export const ofTruth = {
  doubt: ['(wrong|incorrect|reported)'],
  proof: ['how do you know'],
  certain: ['are you sure', 'is (that|it) (right|true) $'],
  why: [`^ ${begins} why (not|is that)? $`],
  allowed: [`^ ${begins} (can|may) (i|it|that) .? .? $`],
} satisfies Turns<'ofTruth'>;

export const ofFailing = {
  fails: [
    '(too late|are late|not|dont|doesnt|never|stop~|no|refuse|refused|bailiff)',
    '(i|we|you|they) (lose|cant)',
    'lose my',
  ],
  refused: ['(no|refuse|refused)', '(dont|not) get (it|this|that|the)'],
  byUs: ['(you|they)'],
} satisfies Turns<'ofFailing'>;

export const leaning = {
  when: ['(when|how long)'],
  why: ['why'],
  howMuch: ['how much'],
  whatToDo: ['(what now|how then|what do i)'],
  where: ['(where|address)'],
  other: ['the other', 'not (that|this)'],
  otherThing: ['the other (day|time|date|question)'],
  filed: ['(filed|done)', '(i|have|already|just) * sent'],
  sent: ['(already|just) * * (sent|done|uploaded)'],
  term: ['(how long|deadline|until when)'],
  next: ['what (must|can|should|do) i', 'what now'],
  more: [
    '^ (and|but)',
    '(that|this|those|cost|costs)',
    '(is|does|about|for|with|do|get|pay|need) it',
    'it (is|was|will)',
    'how (soon|fast|long)',
  ],
} satisfies Turns<'leaning'>;

export const formal = {
  defaultNotice: ['notice of default'],
  objects: [],
  objected: [],
  new: ['(another|new|second)'],
  payMeanwhile: ['(meanwhile|in the meantime) * * pay', 'pay * * (meanwhile|in the meantime)'],
} satisfies Turns<'formal'>;

export const others = {
  office: ['tax office'],
  tells: [
    '(will|do|does|can) my? (children|kids|boss|employer|neighbours|ex|family|parents|husband|wife|landlord|school) * (hear|know|see|find)',
    '(tell|inform) (my|the) (employer|boss|landlord|family|parents|school|ex)',
  ],
  passesOn: ['(share|pass) * * (my|it|this|data)'],
} satisfies Turns<'others'>;

export const theTalk = {
  notClear: ['not an answer', '(doesnt|does not) answer', '(do not|dont) understand you', 'what do you mean'],
  whoWeAre: [
    'are you (a|an)? real? (human|person|robot|bot|chatbot|ai|chatgpt|chat gpt|gpt|computer|machine|real)',
    '(who|what) are you',
    '^ and? who reads',
    '(read|reads) * * (anyone|someone)',
    '(anyone|someone) * * (read|reads|reading)',
  ],
  takesBack: ['(my bad|apologise|apologize|apologies|just kidding|only joking)', '(didnt|did not) mean (it|that)'],
  noCode: [
    '(dont|do not|havent) (have|got) (a|the|any)? (code|codes)',
    'no (code|codes)',
    '(code|letter) * * (lost|gone|any more|anymore) $',
    '(lost|threw away|cannot find|cant find find) (the|that|my)? (code|letter)',
  ],
  whatWeCan: ['what (can|do) you do (here|for me)? $', 'how can you help me? $', 'what can i ask (you|here)? $'],
  helpAlone: [
    '^ (can|could) (you|someone|anyone) please? help me? please? $',
    '^ (i need help|please help|help please) $',
  ],
  erases: ['^ (ok|yes|please)? (delete|erase)', '^ how do i close'],
  otherLanguage: [
    '^ (no dutch|no nederlands|english|english please|english ok|in english|speak english|you speak english|do you speak english) $',
    '(dont|do not|cant|cannot) (speak|understand|read) dutch',
    '(help|speak|talk|answer) me? in english',
  ],
  nameless: ['without (giving|saying|telling)? my? name', 'anonymous~'],
  indignant: ['(ridiculous|unbelievable|outrageous)', 'not normal'],
  letterNotClear: [
    'letter * * (dont|do not|cant|cannot|not) * (understand|follow|get|read)',
    '(dont|do not|cant|cannot|not) * (understand|follow|get|read) * letter',
    '(explain|explains) * letter',
    'letter * (mean|means|explain)',
  ],
  gotLetter: ['(got|received|have) * letter', 'sent me * letter'],
  noLetter: ['(no|never|not|dont|havent) * letter'],
  stillThere: ['^ (hello|hi)? are you still? there', '^ (hello|hi)? is (anyone|anybody|someone) there'],
  leaves: ['^ (ok|no)? (forget it|never mind|nevermind)'],
  goesCalmly: [
    '^ (ok|okay|yes|sure|lets|please)? just? (continue|go on|carry on|keep going|proceed) (calmly|please)? $',
  ],
  goesOn: ['^ (i have)? (a|another)? question (about something else)? $', '^ something else $', '^ (and|so) $'],
  greets: ['^ (hi|hello)', '^ good (morning|afternoon|evening|day)'],
  number: ['who (do|can|should) i call', '(phone|what) number'],
  calls: ['^ and? (can|may|could) i (call|phone|ring) (you|someone|somebody)? (now)? $'],
} satisfies Turns<'theTalk'>;

export const shape = {
  question: [
    '^ (and|but|what) if',
    `^ ${begins} (who|what|where|when|why|which|how)`,
    `^ ${begins} (can|could|may|must|do|does|is|are|am|will|would|should|have|has) (i|you|they|we|it|that|there|my|the)`,
  ],
  bareNo: ['^ no $'],
  no: ['^ (no|nope|nein)'],
} satisfies Turns<'shape'>;

export const theCase = {
  when: ['(when|how long|what day|what time)'],
  whichDay: ['when'],
  fromUs: ['(when|how long) * * (get|hear|money|answer)'],
  late: ['(too late|too long|penalty)'],
  faster: ['(faster|sooner|quicker)'],
  takesLong: ['(takes|taking|take|took) * * (long|ages|forever)', 'waiting * * (long|ages|forever)', '(too|so) long $'],
  aboutMine: ['(about|mean) my .? (benefit|benefits|application|case|request|objection|complaint|repair|allowance)'],
  received: ['my . * (arrived|received|come in)'],
  notHeard: ['(never|not|nothing|havent|didnt) * (heard|hear) (back|anything|from|nothing)'],
  whereStays: ['where is my (money|benefit|payment|answer|decision)', 'where does my (money|payment) stay'],
  waits: ['(i|we) (wait|am waiting|are waiting)', 'im waiting'],
  mustDo: ['(must|should) (i|we) still? (do|send)'],
  cannotCome: [
    '(holiday|ill|sick)',
    '(i|we) (cant|cannot|dont) (come|make it|go)',
    'do i have to (come|go)',
    'not (home|at home)',
  ],
  letter: ['what * * letter'],
  sum: ['where does * * come from', 'why (do|must|should) (i|we) have? to? pay (this|that|it)?'],
  right: ['(penalty|how much|paid|right|rights|court|lawyer)'],
  paid: ['(paid|money)'],
} satisfies Turns<'theCase'>;

export const theMatter = {
  needsTime: ['(more time|extension)', '(i|we) (will not|wont|cant|cannot) (make|manage)'],
  byWhen: ['(when|deadline)'],
  fromUs: ['(get|hear|money|decision|decide)'],
  soon: ['how (soon|fast|long|quick)'],
  young: ['four weeks'],
  unfair: ['not my fault', 'you made a mistake', 'unfair', 'not (fair|right)'],
  cannotPay: ['(cant|cannot|dont) (pay|afford|have)'],
  fewEuros: ['(only|just) 0 (euro|euros|eur)'],
  moment: ['(tomorrow|today|morning|afternoon|monday|tuesday|wednesday|thursday|friday)'],
  desk: ['(appointment|desk)'],
  here: ['(do|file|submit) * * here'],
  writing: ['(write|writing)'],
  inSteps: ['in (instalments|installments|parts|steps)'],
  howLong: ['how long (does|will|do i have to wait|is it)', 'how long $', 'how (soon|fast)'],
  whereTo: ['where * * (send|submit|take) (it|this|that)?'],
  lasts: ['0 working? (minutes|hours|day|days|week|weeks|month|months)'],
  callUs: ['call us'],
  putOut: ['(throw|kick|put|evict~) (me|us) out', 'evict~', 'on the street'],
  atOnce: ['^ (no|yes)? just? (now|right now|straight away|at once) please? $'],
  noFood: [
    '(no|not|dont|cant|nothing) * * (food|groceries|nappies|diapers)',
    'nothing to eat',
    '(cant|cannot|not) * (eat|feed)',
    '(am|are|is) hungry',
    'food bank',
  ],
  died: [
    'passed away',
    // "Dad" and "died" sound as "dat" and "dit".
    '(husband|wife|mother|father|brother|sister) (has|just)? just? died',
    'my (mum|mom|son|daughter|partner|uncle|aunt|grandmother|grandfather) (has|just)? died',
    'my dad died (last|yesterday|in|on|today|this)',
  ],
  changed: [
    '(found|got|have|started) a? new? job',
    '(move|moving) in together',
    '(getting|got|am) (married|divorced|pregnant)',
    'had a baby',
  ],
  mayChange: ['(may|can) i * (work|go on holiday|move in)'],
  fearsOut: ['(afraid|scared) * * (throw|kick|put|evict~) (me|us)'],
  callsMe: ['(call|phone|ring) (me|us)'],
  animal: ['(dog|cat|pet)'],
} satisfies Turns<'theMatter'>;

export const days = {
  monday: ['monday'],
  tuesday: ['tuesday'],
  wednesday: ['wednesday'],
  thursday: ['thursday'],
  friday: ['friday'],
  saturday: ['saturday'],
  sunday: ['sunday'],
  tomorrow: ['tomorrow'],
  afterTomorrow: ['day after tomorrow'],
} satisfies Turns<'days'>;
