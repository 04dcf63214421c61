import type { Phrase } from './patterns.ts';

const death = '(dood|doodgaan|dood gaan|sterven|doot|dot)';
const self = '(mij|me|mezelf|mijzelf|mijn eigen|me eigen|mezelve|mij zelf|me zelf|mijn zelf)';
const harmer = '(hij|man|ex|iemand|vader|buurman|vriend|zoon|vent|broer|stiefvader|stiefpa|vrouw|zij|moeder|partner)';
const victim = '(mij|me|ons|haar|hem|moeder|mama|mam|zus|broertje|zusje|kind~|dochter|zoon|baby|vriendin|mijn *)';

/** Someone does not want to live, or means to end it. */
const suicide: Phrase[] = [
  '(zelfmoor~|zelfmort|suicide|suicidaal|suicidale|suiside|suïcid~|zelfdoding)',
  `(ik|k) (wil|wou|wilde|wens|zou|wel) * ${death}`,
  `(wil|wou) (gewoon|alleen|maar|echt|eigenlijk|liever|nu|niet meer leven)? ${death}`,
  `(was|waar|wou|wens) (ik|dat ik) (maar|gewoon|liever)? ${death}`,
  '(liever|beter|beter af) (dood|als ik dood|als ik er niet)',
  'dood (zijn|wezen|wil|willen) (ik|zijn)?',
  '(beter|zonder) * (af zonder mij|zonder mij beter)',
  '(niet|nooit|nie|nimmer) meer (leven|bestaan|wakker worden|verder leven|hier zijn|er zijn|op deze wereld|verder met leven)',
  '(er|hier) (niet|nie) meer (zijn|wezen|bij zijn)',
  'niet meer (verder)? (wil|wilt|willen|wou) (leven|zijn|bestaan)',
  '(niet|nie) meer (hoeven|wil|te) (te)? (leven|zijn)',
  '(zin|zin meer|reden|reden meer|kracht|nut) (in|om|van) (het|te|mijn|me|verder)? (te)? (leven|bestaan)',
  '(leven|bestaan) (is)? (niet meer)? (zat|moe|beu|zinloos|niet meer waard|niks waard|geen zin|niet meer zitten|niet meer aan)',
  'leven (niet)? (meer)? * zitten',
  '(levensmoe|leven moe|levens moe|doodswens|doodwens)',
  '(uit|van) (het|mijn|me|t)? leven (stappen|beroven|stap|benemen)',
  '(eind|einde|ent) (eraan|er aan|aan|an) (maken|gemaakt|mijn leven|alles|ga maken|te maken|het leven)',
  '(maak|maken|ga) (ik)? (er|hier)? (nu|vandaag|vanavond|straks|gewoon|dan|maar|zelf)? (een|n|n)? (eind|einde|ent) (aan|an|eraan)',
  '(er|eraan) (een|n) (eind|einde) aan',
  `(maak|doe|ga|hang|snij|sni|steek|schiet|vermoord|beroof) (ik)? ${self} (nu|straks|vanavond|vandaag|dan|nog|maar|echt)? (iets|wat|af|kapot|van kant|dood|op|vermoorden|verhangen|ophangen|snijden|een kogel|voor de kop)`,
  `${self} (iets|wat|pijn|van kant|van het leven|dood|op) (aan|aandoen|doen|te maken|maken|beroven|hangen|schieten|aan te doen|aan wil doen)`,
  `${self} (snijden|gesneden|verhangen|ophangen|doden|vermoorden|verwonden|verdrinken|doodmaken|afmaken|opgehangen|doodschieten|kapotmaken)`,
  '(voor|onder) (de|een|n)? (trein|metro|vrachtwagen) (springen|spring|gaan|ga|lopen|gooien|stap|wil)',
  'spring (ik)? (van|voor|onder|uit)',
  '(van|voor|uit) (het|de|een|n|mijn|t) (dak|flat|brug|trein|balkon|gebouw|raam|galerij) (af)? (springen|spring|afspringen|afspring)',
  '(polsen|pols) (doorsnijden|door|snijden|open|doorgesneden|opensnijden)',
  '(pillen|tabletten|medicijnen|pille|slaappillen|paracetamol) (geslikt|ingenomen|genomen|slikken|innemen|gegeten|op)',
  '(neem|slik|slikken|nemen|heb) (nu|straks|alle|al|allemaal|een hele|hele|te veel|mijn|de|al mijn|een) (doos|pot|hoop|strip)? (pillen|slaappillen|tabletten|medicijnen|pille)',
  '(overdosis|afscheidsbrief|afscheidsbrieven|afscheid van mijn kinderen|galg)',
  '(hoeft|hoef) (het|t)? (van|voor) mij (allemaal)? (niet|nie) meer',
  'niemand (zal|zou|gaat|die) (mij|me) missen',
  '(113|nul zelfmoord)',
  '(kill|hurt|cut|cutting|hang|killing|harm) (myself|my self)',
  '(want|wanna|going|ready|rather|wish) (to|i could|i was|i were|be|na)? (die|be dead|dead|dying)',
  '(end|ending|take|taking) (my|my own) (life|live)',
  '(end it all|better off dead|no reason to live|suicidal|overdose|overdosed)',
  '(not|dont|do not|nt) (want|wanna) (to)? (live|be alive|be here anymore|exist)',
  '(took|taken|swallowed|swallow) (all|a lot|too many|many|my|the) (of)? (my|the)? (pills|tablets|medication|medicine)',
];

/** Violence going on, or somebody in danger of life. */
const danger: Phrase[] = [
  `(slaat|slaan|schopt|wurgt|mishandelt|mishandeld|steekt|verkracht|misbruikt|bedreigt|sla|slaad|stompt|trapt|wil vermoorden) (nu|weer|altijd|elke dag)? ${victim}`,
  `${harmer} (heeft|gaat|wil|is|staat|komt|dreigt) (nu|hier|weer)? (mij|me|ons|mijn *)? * (slaan|mes|pistool|wapen|vermoorden|doodmaken|doodslaan|doodsteken|mishandelen|aanvallen|geweer|wat aandoen|iets aandoen|wat aan doet|bijl)`,
  '(gaat|wil|wilt|gaan|willen|komt|dreigt) (mij|me|ons|mijn kind~) (te)? (vermoorden|doodmaken|dood maken|doodslaan|dood slaan|doodschieten|doodsteken|afmaken|iets aandoen|wat aandoen|pakken|verkrachten|slaan)',
  '(iemand|man|jongen|hij|vent|ex) (hier|buiten|binnen|staat|loopt|is)? (met|heeft) (een|n)? (mes|pistool|wapen|geweer|bijl|vuurwapen)',
  '(word|wordt|ben|worden) (ik|nu|thuis|weer|hier)? (geslagen|mishandeld|verkracht|gewurgd|neergestoken|aangevallen|achtervolgd|vastgehouden|gegijzeld|opgesloten|misbruikt)',
  '(opgesloten|vastgehouden|gegijzeld) (door|in|thuis)',
  '(heeft|hebben) (mij|me|ons) (opgesloten|geslagen|gestoken|neergestoken|verkracht|mishandeld)',
  '(kind~|zoon|dochter|baby|broertje|zusje|meisje|jongen) (is|zijn|wordt|word|worden|zit|loopt) (nu|hier)? (in gevaar|mishandeld|misbruikt|geslagen|verkracht|ontvoerd|vermist|in groot gevaar)',
  '(ademt|ademd|ademhaling|reageert|beweegt) (niet|nie|niks)',
  '(bewusteloos|bewustelos|buiten bewustzijn|hartaanval|hartstilstand|beroerte|bloedt dood|bloed dood|doodbloeden|ambulance nodig|levensgevaar)',
  '(ruik|ruikt|ruiken|ruikd|ruik ik|stinkt|stinkt hier|rook) (een|hier|naar|heel|erg|sterk|overal|de hele tijd|enorm|ineens|het)? (erg|sterk|sterke|hard|naar)? (gas|gaslucht|chas|ghas)',
  '(gaslucht|gaslek|gaslekkage|gas lek|gas lucht|koolmonoxide|kolenmonoxide|comelder|co melder|gasgeur)',
  '(er|het|t|hier|nu|is|huis|keuken|flat|schuur|woning|buren|meterkast|appartement) (is|staat|in|een)? (er)? (nu|in)? (brand|brant) (in|bij|uitgebroken|op|gekomen)',
  '(staat|staan|vliegt|zet) (alles|het|mijn|de|huis|keuken)? * in (brand|brant|de fik|lichterlaaie|vlammen)',
  '(er|hier|help|help er) is (een)? brand',
  '(brand brand|help brand|brand help|vlammen uit|rook uit de|huis vol rook|gang vol rook)',
  'help (hij|ze|zij|iemand|mijn man|mijn ex|me man|me ex) (slaat|gaat|wil|komt|heeft|staat|mes)',
  '(hitting|beating|hurting|attacking|choking|stabbing|hits|beats|raping|abusing|hit|beat) (me|us|my * |her|him|the kids)',
  '(with|has|got) a (knife|gun|weapon)',
  '(smell|smells|smelling) (of|like|strong|a|some)? gas',
  '(gas leak|house is on fire|kitchen is on fire|there is a fire|building is on fire|on fire help)',
  '(not breathing|unconscious|in danger|life danger|call an ambulance|bleeding)',
  '(going to|gonna|wants to|trying to|will|threatened to) (kill|hurt|stab|shoot) (me|us|her|him|my *)',
];

export const crisisPhrases: readonly Phrase[] = [...suicide, ...danger];

/** Turns of phrase with the same words that mean no danger. */
export const crisisGuards: readonly Phrase[] = [
  '(dood|kapot|gek) (van|aan) (de|het|al|die|dit|dat|deze|ellende|verveling|stress|zorgen|kou|honger|hitte|verdriet|moeheid)',
  '(ga|gaan|ging|sterf|stierf) (ik|we)? (hier|nog|echt|helemaal|bijna)? (dood|kapot)? (van|aan) (de|het|al|die|dit)',
  '(schaam|lach|verveel|werk|schrik|schrok|erger|betaal|zoek|zocht|lachte) (ik)? (mij|me|mezelf) (ook|echt|helemaal|bijna)? (dood|kapot|rot)',
  '(doodmoe|doodziek|doodop|doodsbang|doodzonde|doodgewoon|dodelijk|doodstil|dood normaal|dood gewoon|dood moe|dood op|dood ziek|dood zonde)',
  '(doodlopend~|dood spoor|dode hoek|doodgegooid|dood geld)',
  '(kat|hond|hamster|konijn|vis|boom|plant|vogel|eend|rat|duif|telefoon|batterij|accu|lijn|computer) (is|zijn|gaat|ging|was|ligt) (ook|al|nu)? dood',
  '(lamp~|lantaarn~|licht|verlichting|lampje|ketel) * (brand|brandt|brant) (niet|nie|al|nog|constant|dag|weer|overdag)',
  '(eind|einde) (maken|komen)? aan (de|het|mijn|dit|deze|die|onze|al die) (overlast|contract|huur|huurcontract|abonnement|samenwonen|relatie|ruzie|wachten|lawaai|afspraak|regeling|traject|situatie|herrie|gedoe)',
  '(einde|eind) van (de|het|mijn) (maand|week|jaar|rit|dag|contract|looptijd)',
  '(brandalarm|rookmelder) (doet|piept|is|werkt)',
  '(niet|geen) (van plan|zelfmoord|suicidaal|dood)',
  '(kill|killing) (two birds|time|it|the engine)',
  '(dying|die) (of|to|from) (stress|know|laughter|boredom|laughing|heat|cold)',
  'killing me',
  'on fire lately',
];
