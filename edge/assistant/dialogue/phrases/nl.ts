/** How a sentence may begin before it says something. */
const beginning = '(en|ja|maar|dus|ok|oke|okee|goed|nu)?';
const begins = `${beginning} ${beginning} ${beginning}`;
const it = 'dat|het|et|t|dit|die|deze';
const you = 'jij|je|u|jullie';
const relatives =
  'dochter|zoon|kind|man|vrouw|vriend|vriendin|moeder|vader|ma|pa|zus|broer|buurvrouw|buurman|begeleider|iemand anders|een ander';
/** What may stand after “wat kunt u”. */
const abilities =
  '(hier|nu|dan|eigenlijk|allemaal|zoal|voor mij|voor me|doen|mee helpen|me mee helpen|mij mee helpen)?';
const howLong = 'hoe lang|hoelang';

/** Asks on about money. */
export const ofMoney = {
  advance: ['(voorschot|voorschotje)'],
  meanwhile: ['^ en? (tot die tijd|tot dan|ondertussen|intussen|in de tussentijd)'],
  instalment: ['0 (euro|eur)? (per|in de|elke|iedere|p|a) (maand|m)', '0 euro? pm'],
  cost: ['(wat|hoeveel) kost', 'kost (dat|het|et|dit|hulp)', 'gratis'],
  outcome: ['(krijg|krijgen) (ik|we|wij) .? .? (niets|geld|iets|het|et)', 'ik krijg .? (niets|geen)'],
};

/** Asks on about who can do it, or help. */
export const ofPeople = {
  noDigid: [
    '(wachtwoord|inlogcode|gebruikersnaam) .? .? (vergeten|kwijt|niet)',
    '(geen|zonder) (digid|digi d)',
    '(digid|digi d) * * niet',
  ],
  helper: [
    `^ en? samen? met mijn? (${relatives}) $`,
    `(mag|kan) ik? (iemand|mijn iemand|${relatives}|mijn .) .? (meenemen|meekomen|mee nemen|mee komen)`,
    `(mag|kan) (${relatives}|ik iemand|mijn .|ik mijn .) ook? mee naar`,
    `(mag|kan) (${relatives}|ik iemand|mijn .|ik mijn .) ook? mee $`,
    `(mag|kan|kunnen) (mijn|me)? (${relatives}) * * (doen|bellen|helpen|meekijken|komen|langskomen|regelen|invullen)`,
  ],
  shy: ['ik (durf|schaam)'],
  forMe: [
    `(kan|kun|kunt|wil|wilt|doe|doet) (${you}) (${it}) * * (doen|regelen|invullen|opsturen|schrijven|maken|voor mij|voor me)`,
    'trek (het|et|hem|die|dit|mijn .) .? in',
    'intrekken',
  ],
  who: [
    'wie (is|heeft|doet|behandelt|gaat|beslist|kijkt|werkt) * * (behandelaar|consulent|contactpersoon|zaak|aanvraag|dat|dit|over|aan|daarover|hierover|daar)',
    'mijn (behandelaar|consulent|contactpersoon|klantmanager)',
  ],
};

/** Asks on about a paper: what goes in it, and that it is not there. */
export const ofPaper = {
  content: [
    'wat * * (zetten|zet|schrijven|schrijf|opschrijven|invullen|vul)',
    'hoe (schrijf|begin) ik',
    'hoe maak ik (die|de|een|zo n) brief',
  ],
  /** In what shape it must come. */
  form: [
    '(met|op|via|zonder|per) (een|n|het|dat|zo n|de)? (formulier|papier|brief|post)',
    '(moet|mag|kan) * * (formulier|brief)',
    '(formulier|brief) (nodig|genoeg)',
  ],
  bring: ['(meenemen|mee nemen|meebrengen|mee brengen)'],
  cannot: [
    `(heb|kan|krijg|vind|snap) ik? (er|${it}) (niet|geen)`,
    `(${it}) (heb|kan|krijg|vind) (ik|we|wij) (echt|ook|nog)? niet`,
    'geen (~contract|papieren|papier|bewijs|printer|scanner|camera|computer|foto)',
    'zonder (~contract|~papieren)',
    'nooit (gekregen|gehad)',
    `(geeft|geef) (${it})? niet`,
  ],
  again: ['(opnieuw|nogmaals|nog een keer|nog n keer|nog 0 keer) * * (aanvragen|aanvraag|vragen|proberen|doen)'],
};

/** Asks on about what comes, and what if it does not. */
export const ofWhatComes = {
  tooLate: ['te laat', '(termijn|tijd|6 weken|zes weken) .? .? (voorbij|verlopen|verstreken|over|gemist|om)'],
  whatIf: [
    '(wat|en|maar) als',
    '(komt|komen|stuur~|krijg) .? .? .? deurwaarder',
    '^ als ik',
    'wat gebeurt er',
    '(stop~|verlies) (ik|jullie)? dan? (mijn|me) (geld|uitkering|bijstand)',
  ],
  next: [`^ ${begins} (nu|nu dan|wat nu|hoe nu verder) $`, `^ ${begins} wat (moet|kan) ik (nu|dan)? doen $`],
  how: [
    `^ ${begins} hoe (dan|precies)? $`,
    `^ ${begins} hoe (kan|werkt|gaat|moet) (${it}) $`,
    `^ ${begins} hoe (moet|doe|vraag|stuur) ik (${it}) (doen|aan|op)? $`,
  ],
  sooner: ['niet (langer|zo lang)? wachten', '(eerder|sneller|vlugger|spoed)'],
};

/** Asks on about whether it is right, and why. */
export const ofTruth = {
  doubt: ['(klopt|kloppen) .? (niet|geen|niets)', '(fout|verkeerd|onjuist)', '(doorgegeven|gemeld)'],
  proof: [`hoe (weet|weten) (${you}) (dat|dit)`, 'hoe komen jullie (daar|hier)'],
  certain: [`(weet|weten) (${you}) (${it}) wel? zeker`, 'klopt dat wel? $'],
  why: [`^ ${begins} (waarom|hoezo) (dan|dat|niet)? $`],
  allowed: [`^ ${begins} (mag|kan) (dat|het|et|dit) .? .? $`],
};

/** What if, in particular. */
export const ofFailing = {
  fails: ['(niet|niets|nooit|geen|weer|laat|stop~|verlies|nee|afgewezen|afwijst|afwijzen|deurwaarder)'],
  refused: ['(nee|afgewezen|afwijst|afwijzen)', 'niet krijg'],
  byUs: ['(jullie|u|ze|zij)'],
};

/** Leans in few words on what was said before. */
export const leaning = {
  when: [`(wanneer|${howLong}|welke dag|datum)`],
  why: ['(waarom|hoezo|reden)'],
  howMuch: ['(hoeveel|hoe veel|bedrag)'],
  whatToDo: ['(wat moet ik|hoe dan|wat nu)'],
  where: ['(waar|adres)'],
  other: ['(ander|andere)', 'niet (die|deze|dat)', 'nee die'],
  otherThing: [
    '(ander|andere) (dag|keer|tijd|datum|moment|vraag|woning|huis|kamer|buurt|adres|manier|reden|baan|school)',
    '(met|aan|bij) anderen',
  ],
  filed: ['(ingediend|verstuurd|gedaan|gelukt|geregeld)'],
  sent: [
    '(al|net|gisteren|vorige week) * * (gedaan|gestuurd|opgestuurd|ingeleverd|geupload|ingestuurd|gemaild|gebracht)',
  ],
  term: [`(${howLong}|wanneer|tot welke|termijn)`],
  next: ['(wat moet ik|wat kan ik|wat nu|hoe dan|en nu|help mij|help me)'],
  more: [
    '^ maar',
    '^ en $',
    // Not before any word: by its sound “en” is “een” as well.
    '^ en (aan|al|als|anders|bij|daarna|de|geen|het|hoe|hoeveel|hoelang|ik|in|is|jullie|kan|mag|met|mijn|moet|morgen|na|niet|nu|om|ook|op|toen|u|van|via|voor|waar|waarom|wanneer|wat|welke|wie|zonder)',
    '(dat|dit|daar|daarvoor|hiervoor|dan|die|ervoor)',
    '(kost|kosten)',
    'wat (kunnen|doen) jullie',
    'wat (kan|doet) de (gemeente|corporatie|woningcorporatie)',
    'hoe (snel|vlug|lang|laat)',
    'hoelang',
  ],
};

/** Formal papers, whatever else a message is about. */
export const formal = {
  defaultNotice: ['~ingebrekestelling~', 'in gebreke', '~dwangsom~'],
  objects: ['(bezwaar|bezwaarschrift)'],
  objected: ['(mijn|me|het|et) (bezwaar|bezwaarschrift)', 'bezwaar .? lopen', '(gemaakt|ingediend|gestuurd|verstuurd)'],
  new: ['(nieuwe|nog een|tweede)'],
  payMeanwhile: [
    '(ondertussen|intussen|tussentijd|tussendoor|zolang) * * (betalen|betaal)',
    '(betalen|betaal) * * (ondertussen|intussen|tussentijd|zolang)',
  ],
};

/** Offices that are known by their letters, which sound like other words: these are read as they are spelled. */
export const officeLetters: ReadonlySet<string> = new Set('uwv duo svb cak cjib rdw cbr ind kvk ggd coa'.split(' '));
/** Other offices than this one, and whether we tell them. */
export const others = {
  office: [
    '(belastingdienst|sociale verzekeringsbank|waterschap|provincie|kadaster|ziekenhuis|huisarts|tandarts|zorgverzekeraar|pensioenfonds|energieleverancier|politie|rechtbank)',
  ],
  tells: [
    '(krijg|krijgt|krijgen|hoor|hoort|horen|weet|weten|zien|ziet) (mijn|me) (kinderen|kind|baas|werkgever|buren|ex|familie|ouders|man|vrouw|partner|verhuurder|school) * (horen|weten|van|dit|dat)',
    '(vertel|vertelt|vertellen|zeg|zeggen|geef|geven|deel|delen) (u|je|jij|jullie) * * (baas|werkgever|verhuurder|huisbaas|ouders|familie|school|ex)',
    '(hoort|weet|ziet) mijn (baas|werkgever|verhuurder|huisbaas|ex) * (dit|dat|hiervan|ervan|daarvan)',
  ],
  passesOn: ['(deel|deelt|delen|geef|geeft|geven|stuur|stuurt|door) * * (dit|dat|het|et|mijn|gegevens|door)'],
};

/** About the talk itself, and who talks. */
export const theTalk = {
  notClear: [
    'is geen antwoord',
    '(snap|begrijp) er (niets|geen .) van? $',
    '(snap~|begrijp~|vat) er? (u|je)? (niet|niets) van? (uw antwoord|je antwoord|wat u|wat je|wat jij|wat jullie)',
    '(snap|begrijp) (u|je|jullie) niet $',
    'wat (bedoelt|bedoel) (u|je|jij)',
    '(wat zegt u|wat zeg je|te moeilijk|moeilijke woorden)',
  ],
  whoWeAre: [
    `(ben|bent|is) (${you}|dit) (nu|eigenlijk|echt|wel|een)? (nu|eigenlijk|echt|wel|een)? een? echt? (mens|persoon|robot|bot|chatbot|ai|chatgpt|chat gpt|gpt|computer|machine|echt)`,
    '(wie|wat) (ben|bent) (jij|je|u) (eigenlijk|nu|dan)? $',
    'wie zijn jullie',
    '^ en? (wie|who) leest',
    '(leest|las|gelezen) * * (iemand|wie)',
    'leest * * mee',
    'iemand * * (leest|gelezen)',
  ],
  takesBack: [
    '(sorry|sorrie|excuus|excuses|grapje|geintje)',
    'spijt (mij|me)',
    'mijn fout',
    '(meende|bedoelde|bedoel|meen) (het|et|dat|t) zo? niet',
    '(dat|het|et|t) (meende|bedoelde) ik zo? niet',
    'niet zo (bedoeld|gemeend)',
    'neem (het|et|dat) terug',
  ],
  noCode: [
    'brief .? (opnieuw|nogmaals|nog een keer|nog n keer) .? (sturen|krijgen|opsturen)',
    '(geen|niet de) (code|codes)',
    'geen brief (gekregen|ontvangen)? $',
    '(code|brief) * * (kwijt|verloren|weg|weggegooid|niet vinden|niet meer vinden|niet meer) $',
    '(kwijt|verloren) (de|die|mijn)? (code|brief)',
    'vind (de|die|mijn) code niet',
  ],
  whatWeCan: [
    `(wat|waar) (kun|kunt|kan|kunnen|doe|doet|doen|weet) (${you}) ${abilities} ${abilities} ${abilities} $`,
    'wat (kan|mag) ik (hier|jou|u|je|jullie)? (allemaal|zoal)? vragen $',
  ],
  helpAlone: [
    '^ (kunt|kun|kan|wil|wilt) (u|je|jij|iemand|jullie) (mij|me|ons)? alstublieft? (even|misschien)? helpen $',
    '^ (help|hulp) (me|mij|nodig)? alstublieft? $',
    '^ ik (heb|wil) hulp nodig? $',
  ],
  erases: ['^ (ok|oke|ja|goed)? (verwijder|wis|wissen)', '^ hoe sluit ik'],
  otherLanguage: [
    '(niet|geen|slecht|weinig) goed? (praten|praat|spreken|spreek|begrijpen|begrijp|lezen) goed? nederlands',
    '(praten|praat|spreken|spreek|begrijp|lezen) (niet|geen|slecht|weinig) goed? nederlands',
    'nederlands is (niet|slecht) goed?',
    '^ (geen nederlands|engels) $',
    '(spreek|praat|begrijp|versta) geen nederlands',
    'in het engels $',
  ],
  nameless: ['(zonder|geen) (mijn|me)? naam', 'anoniem'],
  indignant: ['niet normaal', '(belachelijk|schandalig|ongelofelijk)', 'te gek voor woorden'],
  /** A letter of ours that somebody cannot follow. */
  letterNotClear: [
    '(brief|brieven) * * * (snap|snappen|begrijp|begrijpen|volg) * (niet|niets|geen)',
    '(brief|brieven) * (niet|niets|geen) * (snap|snappen|begrijp|begrijpen)',
    '(snap|snappen|begrijp|begrijpen|volg) * (niet|niets|geen) * (brief|brieven)',
    '(snap|snappen|begrijp|begrijpen|volg) .? .? (brief|brieven) * (niet|niets)',
    'wat betekent * (brief|brieven)',
    '(uitleg|uitleggen) * (brief|brieven)',
    '(brief|brieven) * (uitleg|uitleggen|te moeilijk)',
  ],
  gotLetter: ['(brief|brieven) * (gekregen|ontvangen|gehad)', '(kreeg|gekregen|krijg) * (brief|brieven)'],
  noLetter: ['(geen|nooit|niet) * (brief|brieven)'],
  stillThere: ['^ (hallo|hoi)? (ben|bent) (je|jij|u) (er|daar) nog?', '^ (hallo|hoi)? is (daar|hier|er) (nog|iemand)'],
  leaves: ['^ (ok|oke|nee)? laat dan? (maar|zitten)', '^ (ok|oke|nou|goed|jammer)? dan maar? niet $'],
  goesCalmly: [
    '^ (ok|oke|ja|goed|prima)? (ik|we|wij)? (ga|gaan)? (nu|dan|maar|gewoon)? rustig? (verder|door|verdergaan|doorgaan|doorpraten) $',
  ],
  goesOn: [
    '^ (ik heb)? nog? (een|n|0)? andere? vraag (over iets)? (heel anders|anders)? $',
    '^ over? iets heel? anders $',
    '^ (en|en dan|en nu dan|dus|ja en|maar|hm|eh|ehm|uh|uhm) $',
  ],
  greets: [
    '^ (hallo|halo|hoi|ha|yo|ewa|dag|goede~|beste|geachte|mevrouw|meneer|salam|selam)',
    '^ (hey|hee) (daar|goede~|hallo|ik|jullie|u)',
    '^ (hey|hee) $',
  ],
  number: ['wie (moet|kan) ik dan? bellen', '(welk|welke) nummer', '(telefoonnummer|telefoon nummer)'],
  calls: ['^ en? (mag|kan) ik (iemand|jullie|u)? (nu|ook|even)? bellen $'],
};

/** Shapes of a message: a question, a refusal. */
export const shape = {
  question: [
    '^ (en|maar|wat) als',
    `^ ${begins} (wie|wat|waar|waarom|waarvoor|waarover|waarmee|waaraan|waarheen|waarnaar|waarop|wanneer|welk|welke|hoe~)`,
    `^ ${begins} (kan|kun|kunt|kunnen|mag|mogen|moet|moeten|kost|weet|is|zijn|ben|bent|heb|heeft|hebben|krijg|krijgt|krijgen|wil|wilt|zal|zou|doe|doet|ga|gaat|komt|kom|staat|help|helpt|helpen|doen|betaalt|betalen|geeft|geven) (ik|${you}|wij|we|er|die|ie|hij|zij|ze|mijn|de|een|${it})`,
  ],
  bareNo: ['^ nee $'],
  no: [
    '^ (nee|nah|neu|niet|liever niet|laat maar)',
    '(hoeft|hoef|nodig)',
    '(ik|we|wij|die|dat) wil',
    'wil (ik|we|wij|niet|geen|je|u)',
  ],
};

/** About the case that is open. */
export const theCase = {
  when: [`(wanneer|${howLong}|welke dag|de dag|hoe laat)`],
  whichDay: ['(wanneer|welke dag)'],
  fromUs: [`(wanneer|when|${howLong}) * * * (krijg|kom|komt|hoor|geld|uitkering|besluit|antwoord)`],
  late: ['(te laat|te lang|dwangsom|schadevergoeding|per dag)'],
  faster: ['(sneller|vlugger)', 'eerder (gaan|krijgen|horen|weten)'],
  takesLong: [
    '(duur~|wacht~) * (lang|eeuwen|eeuwig)',
    '(duur~|wacht~) * * (erg|heel|veel|al|zo|wel) * lang',
    '^ (dat|het|et|dit)? .? (te|erg|veel te) lang $',
  ],
  aboutMine: [
    '(over|om|bedoel|bedoelde) (mijn|me) .? (uitkering|bijstand|aanvraag|zaak|bezwaar|klacht|toeslag|reparatie|melding)',
  ],
  received: ['(mijn|me) . * (binnen|aangekomen|binnengekomen|ontvangen) is? $'],
  notHeard: ['(nooit|niets|niet) * (gehoord|heurd|hoord|vernomen)'],
  whereStays: ['waar (blijf~) .? .? (geld|uitkering|bijstand|antwoord|besluit|betaling)'],
  waits: ['(ik|wij|we) (wacht|wachten|zit te wachten)'],
  mustDo: ['(moet|moeten) (ik|wij|we) (nu|nog|dan|verder)? (nu|nog|dan|verder)? (doen|sturen|opsturen)'],
  cannotCome: [
    '(kan|kom) ik? (dan|die dag|morgen)? niet',
    '(ik red|red ik) (het|et|dat)? (dan|die dag|morgen)? niet',
    'niet (kom|komen)',
    '(andere dag|verzetten|werk dan|thuis blijven|vakantie|ziek)',
    'moet ik (er|daar) (heen|naartoe|naar toe|zijn|bij|komen|perse)',
    'moet ik (er|daar|erheen|daarheen|ernaartoe|daarnaartoe) $',
    'niet thuis',
  ],
  letter: ['wat * * brief'],
  sum: [
    `hoe (kom|komen|komt) (${you}) (aan|op|tot)`,
    `waarom (moet|zou) (ik|we|wij) (${it})? .? (betalen|terugbetalen)`,
  ],
  right: [
    'krijg * (iets|wat) (voor|ervoor)',
    'krijg ik (daar|er) (iets|wat)',
    '(dwangsom|per dag|hoeveel|schadevergoeding|vergoeding|recht|rechten|rechter|advocaat)',
    '(ik|we|wij|word|wordt) * betaald',
  ],
  paid: ['(geld|gestort|overgemaakt)', '(is|was|werd|heb|hebt|heeft|hebben|ben) * * betaald', 'wanneer betaald $'],
};

/** About a paper, a sum or a day that stands on the screen. */
export const theMatter = {
  needsTime: [
    '(uitstel|meer tijd|langer de tijd|extra tijd)',
    '(dat|het|et|dit) (lukt|red ik|haal ik) (me|mij|ons)? (niet|nooit) $',
    '(ik|we|wij) (red|haal) (dat|het|et|dit) (niet|nooit)',
    '(red|haal) ik (dat|het|et|dit) (niet|nooit)',
    '^ (red|haal) (dat|het|et|dit) (niet|nooit)',
    'niet op tijd',
    'later (inleveren|sturen|brengen)',
  ],
  byWhen: ['(wanneer|welke dag|datum|tot hoe laat)'],
  fromUs: ['(krijg|hoor|horen|geld|besluit~|antwoord|uitkering)'],
  soon: ['hoe (snel|lang|vlug)', '(hoelang|sneller)'],
  young: ['(zoektijd|zoektermijn|vier weken)', 'jonger dan 0'],
  unfair: [
    '(oneerlijk|onterecht|vergist|vergissing)',
    'niet mijn schuld',
    'niet (eerlijk|terecht|juist|fair)',
    'kan toch? niet waar zijn',
  ],
  cannotPay: ['(heb|kan|lukt|betaal|betalen|red) * * (niet|niets|geen|nooit)', '(niet|niets) (betaal|betalen)'],
  fewEuros: ['(nog|maar) maar? 0 (euro|eur)'],
  moment: [
    '(morgen~|overmorgen~|vandaag|vanmiddag|vanavond|ochtend~|middag~|avond|avonds|maandag~|dinsdag~|woensdag~|donderdag~|vrijdag~|uur)',
  ],
  desk: ['(afspraak|balie|loket|langs)'],
  here: ['hier * * (doen|indienen|invullen|regelen|kan)', '(doen|indienen|regelen|kan) * * hier'],
  writing: ['(schrijf|schrijven|help|helpt|helpen|hulp)'],
  inSteps: ['in (termijnen|delen|stappen|stukjes)', '(gespreid)'],
  howLong: ['(hoelang|hoe lang) (duurt|moet|wacht)', '(hoelang|hoe lang) $', 'hoe (snel|vlug)'],
  whereTo: ['waar * * (heen|naartoe|naar toe|indienen|inleveren|sturen|opsturen)'],
  lasts: ['0 (minuten|uur|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden)'],
  callUs: ['bel ons'],
  putOut: [
    '(zet|zetten|gezet) * * eruit',
    '(zet|zetten) * * uit $',
    'uit gezet',
    'eruit gezet',
    'op straat',
    'mijn huis uit',
  ],
  atOnce: ['^ (nee|ja)? (gewoon|liefst|graag)? (nu|meteen|direct|gelijk) (graag|meteen|direct)? $'],
  noFood: [
    '(geen|niets|niet) * (voor|aan) (eten|boodschappen|luiers|melk)',
    'geen (eten|boodschappen)',
    '(niets|niet) te eten',
    '(eten|boodschappen) * niet * (kopen|betalen)',
    'geen (eten|boodschappen) * (kopen|betalen)',
    '(heb|hebben|heeft|lijden) honger (en|maar|want)? $',
    '(heb|hebben|heeft|lijden) honger (en|maar|want)',
    'voedselbank',
  ],
  /** A death: told, and not asked about. */
  died: ['(is|zijn) * (overleden|gestorven)', '(overleden|gestorven) is'],
  /** Something in their life that counts for what they get. */
  changed: [
    '(baan|werk) (gevonden|gekregen|begonnen)',
    '(nieuwe|een) baan',
    '(ga|gaan|ben|zijn) * (samenwonen|trouwen|scheiden|gescheiden|getrouwd|zwanger)',
    '(baby|kind) (gekregen|geboren)',
  ],
  mayChange: ['(mag|kan) ik * * (werken|bijverdienen|samenwonen|vakantie)'],
  fearsOut: ['bang * * (mij|me|ons) * * (zet|zetten|gooi|gooien)'],
  callsMe: ['(mij|me|ons) * (bel|bellen|terugbellen|opbellen)', '(bel|belt|bellen) (mij|me|ons)'],
  animal: ['(hond|hondje|kat|poes|huisdier|geleidehond|hulphond)'],
};

/** Days of which the hours are asked. */
export const days = {
  monday: ['maandag~'],
  tuesday: ['dinsdag~'],
  wednesday: ['woensdag~'],
  thursday: ['donderdag~'],
  friday: ['vrijdag~'],
  saturday: ['(zaterdag~|weekend)'],
  sunday: ['zondag~'],
  tomorrow: ['morgen~'],
  afterTomorrow: ['overmorgen'],
};
