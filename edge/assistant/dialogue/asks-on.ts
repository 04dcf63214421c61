/** What somebody wants who asks on in few words about what was said. */
export type AsksOn =
  | 'advance'
  | 'allowed'
  | 'again'
  | 'bring'
  | 'cannot'
  | 'certain'
  | 'content'
  | 'cost'
  | 'doubt'
  | 'forMe'
  | 'helper'
  | 'how'
  | 'instalment'
  | 'next'
  | 'noDigid'
  | 'outcome'
  | 'proof'
  | 'shy'
  | 'sooner'
  | 'whatIf'
  | 'who'
  | 'why';

const relative =
  '(?:dochter|zoon|kind|man|vrouw|vriend|vriendin|moeder|vader|ma|pa|zus|broer|buurvrouw|buurman|begeleider|iemand anders|een ander|daughter|son|wife|husband|friend|mother|father|sister|brother|neighbour|someone else|somebody else)';

/** In this order: the first that there is an answer to is meant. They read the words of `plain`. */
const ways: readonly (readonly [way: AsksOn, pattern: RegExp])[] = [
  ['advance', /\b(voorschot(je)?|advance( payment)?)\b/],
  ['noDigid', /\b(geen|zonder|no|without) (a )?digi ?d\b|\bdigi ?d\b.*\b(niet|nie|not|t)\b/],
  [
    'helper',
    RegExp(
      `^(en |and )?(samen |together )?(met|with) (mijn |my )?${relative}$|\\b(mag|kan|may|can) (ik |i )?(iemand|mijn ${relative}|${relative}|somebody|someone|my ${relative})( \\w+)? (meenemen|mee|bring|come)\\b|\\b(mag|kan|kunnen|may|can|could) (mijn|m n|me|my)? ?${relative}\\b.*\\b(doen|bellen|helpen|meekijken|komen|langskomen|regelen|invullen|mee|do|call|help|come|fill)\\b`,
    ),
  ],
  ['shy', /\bik (durf|schaam)\b|\bi (am|m) (ashamed|afraid|scared)\b|\bi don t dare\b/],
  [
    'again',
    /\b(opnieuw|nog (een|n|1) ?keer|nogmaals)\b.*\b(aanvragen|aanvraag|vragen|proberen|doen)\b|\b(apply|ask|try) (once more|again)\b/,
  ],
  [
    'content',
    /\b(wat|what)\b.*\b(zetten|zet|schrijven|schrijf|opschrijven|invullen|vul|write|put)\b|\bhoe (schrijf|begin|maak) ik\b/,
  ],
  ['instalment', /\b\d+ ?(euro|eur)? ?(per|in de|elke|iedere|p|a|each|every) ?(maand|m|month)\b|\b\d+ ?(euro )?pm\b/],
  ['bring', /\b(mee ?nemen|mee ?brengen|bring)\b/],
  [
    'whatIf',
    /\b(wat|en|maar|and|what|but) (als|if)\b|^(als ik|if i)\b|\bwat gebeurt er\b|\bwhat (will )?happens?\b|\b(stop\w*|verlies|lose)( ik| jullie| i| you)?( dan)? (mijn|m n|me|my) (geld|uitkering|bijstand|money|benefit)\b|\bgoing to stop my\b|\bis it bad if\b/,
  ],
  [
    'cannot',
    /\b(heb|kan|krijg|vind|snap) (ik )?(dat|die|deze|dit|het|er) (niet|nie|geen)\b|\b(dat|die|deze|dit|het) (heb|kan|krijg|vind) (ik|we|wij)( echt| ook| nog)? (niet|nie)\b|\bgeen (\w+)?(contract|papieren|papier|bewijs|printer|scanner|camera|computer|foto)\b|\bzonder (\w+)?(contract|papieren)\b|\bnooit (gekregen|gehad)\b|\bgee(ft|f) (het |dat |die )?(niet|nie)\b|\b(i )?(don t|do not|never) (have|had|got)\b|\bnever gave\b|\bcan t (get|find|send)\b/,
  ],
  [
    'forMe',
    /\b(kan|kun|kunt|wil|wilt|doe|doet) (jij|je|u|jullie) (dat|het|dit|die)\b.*\b(doen|regelen|invullen|opsturen|schrijven|maken|voor (mij|me))\b|\bcan you (do|file|send|fill|write) (it|that|this)\b|\bdo it for me\b|\btrek (het|hem|die|dit|mijn \w+)( \w+)? in\b|\bintrekken\b|\bwithdraw\b/,
  ],
  [
    'who',
    /\bwie (is|heeft|doet|behandelt|gaat|beslist|kijkt|werkt)\b.*\b(behandelaar|consulent|contactpersoon|zaak|aanvraag|dat|dit|over|aan|daarover|hierover|daar)\b|\bmijn (behandelaar|consulent|contactpersoon|klantmanager)\b|\bwho (is|handles|has|decides|does|works)\b.*\b(case|application|this|that|it|contact|responsible)\b/,
  ],
  [
    'doubt',
    /\b(klopt|kloppen)( \w+)? (niet|nie|geen|niks)\b|\b(fout|verkeerd|onjuist|wrong|incorrect)\b|\b(doorgegeven|gemeld|reported)\b/,
  ],
  ['proof', /\bhoe (weet|weten) (jullie|je|u) (dat|dit)\b|\bhoe komen jullie (daar|hier)\b|\bhow do you know\b/],
  ['cost', /\b(wat kost|hoeveel kost|kost (dat|het|dit|hulp)|gratis|what does (it|that) cost|is it free|cost money)\b/],
  [
    'outcome',
    /\bkrijg(en)? (ik|we|wij)( \w+)?( \w+)? (niks|niets|geld|iets|het)\b|\bik krijg( \w+)? (niks|niets|geen)\b|\b(do|will) (i|we) get (nothing|anything|money|it)\b/,
  ],
  [
    'how',
    /^((en|ja|maar|dus|ok|oke|and|but) )*(hoe|hoe (dan|precies|kan dat|werkt dat|gaat dat|moet (dat|ik dat( doen)?)|doe ik (dat|het)|vraag ik (dat|het)( aan)?|stuur ik (dat|het)( op)?)|how( then| do i do (it|that))?)$/,
  ],
  [
    'next',
    /^((ok|oke|okee|en|ja|dus|maar|goed|so|and|well|alright) )*(nu|en nu|nu dan|wat nu|hoe nu verder|wat moet ik (nu |dan )?doen|wat kan ik (nu |dan )?doen|now|what now|now what|what (do|can|must) i do( now)?)$/,
  ],
  [
    'certain',
    /\b(weet|weten) (u|je|jij|jullie) (dat|het) (wel )?zeker\b|\bklopt dat( wel)?$|\bare you sure\b|\bis (that|it) (right|true)$/,
  ],
  [
    'sooner',
    /\b(niet|nie) (langer |zo lang )?wachten\b|\bcan t wait\b|\b(eerder|sneller|vlugger|spoed|sooner|faster|earlier)\b/,
  ],
  ['allowed', /^((en|ja|maar|dus|ok|oke|and|but) )*((mag|kan) (dat|het|dit)|(can|may) (i|it|that))( \w+){0,2}$/],
  [
    'why',
    /^((en|ja|maar|dus|ok|oke|and|but) )*(hoezo|waarom|waarom (dan|dat|niet)|hoezo (dan|niet)|why|why (not|is that))$/,
  ],
];

/** What a message in few words may ask on about, likeliest first. Expects the words alone, in lower case. */
export const asksOn = (words: string): AsksOn[] =>
  ways.filter(([, pattern]) => pattern.test(words)).map(([way]) => way);

const meanwhile =
  /\b(ondertussen|intussen|tussentijd|tussendoor|zolang|meanwhile|in the meantime)\b.*\b(betalen|betaal|pay)\b|\b(betalen|betaal|pay)\b.*\b(ondertussen|intussen|tussentijd|zolang|meanwhile|in the meantime)\b/;
/** Asks whether one pays while an objection runs. */
export const asksToPayMeanwhile = (words: string): boolean => meanwhile.test(words);

const asking =
  /^((en|maar|ja|dus|ok|oke|nou|and|but|so|well) )*(wie|wat|waar\w*|wanneer|welke?|hoe\w*|who|what|where|when|why|which|how|((kan|kun|kunt|kunnen|mag|mogen|moet|moeten|kost|weet|is|zijn|ben|bent|heb|heeft|hebben|krijg|krijgt|krijgen|wil|wilt|zal|zou|doe|doet|ga|gaat|komt|kom|staat|can|could|may|must|do|does|is|are|am|will|would|should|have|has) (ik|u|jij|je|jullie|wij|we|dat|dit|het|er|die|ie|hij|zij|ze|mijn|de|een|i|you|they|it|that|there|my|the)))\b/;
/** A question, by its mark or by its words. */
export const isQuestion = (text: string, words: string): boolean => text.includes('?') || asking.test(words);
