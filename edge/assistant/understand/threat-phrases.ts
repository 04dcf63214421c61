import type { Phrase } from './patterns.ts';

const who =
  '(jou|je|jullie|u|hem|haar|ze|hun|jij|iemand|die * |dat * |de *|een van jullie|iedereen|alles|allemaal|dr|m)';
const place =
  '(gemeentehuis|stadhuis|kantoor|gebouw|balie|tent|boel|zooi|zaak|loket|pand|keet|bende|hele tent|hele zooi|hele boel|alles|huis|auto|jullie|ruiten)';
const weapon =
  '(mes|pistool|hamer|bijl|benzine|wapen|geweer|knuppel|honkbalknuppel|bom|kogel|molotov|moker|jerrycan|kettingzaag)';

/** Harm to a worker, the office or someone, said outright or veiled. */
export const threatPhrases: readonly Phrase[] = [
  `(maak|maken) (ik)? ${who} (helemaal|allemaal|nog|een keer|vandaag|morgen|straks|echt|persoonlijk)? (af|kapot|dood|koud|een kopje kleiner|met de grond gelijk)`,
  `(sla|slaan|schiet|schieten|steek|steken|trap|ram|rammen|schop|beuk|mep|knal|hak|rijd|rij|blaas|schoppen|trappen) (ik|we|wij)? ${who} * (dood|neer|kapot|overhoop|in elkaar|verrot|kort en klein|op zn bek|het ziekenhuis in|de kop|voor de kop|voor zn|op zn|omver|op|hersens in|tanden|bek|kop|lek|de lucht in|plat)`,
  `(vermoord|wurg|verkracht|onthoofd|martel|sloop|molesteer|vermoort|liquideer) (ik)? ${who}`,
  `(ga|gaan|kom|komen|wil|zal|zou|moet|kan|laat|wou) (ik|we|wij)? ${who} (nog|wel|eens|echt|een keer|persoonlijk|allemaal|morgen|vandaag)? (afmaken|vermoorden|kapotmaken|kapot maken|doodmaken|dood maken|doodslaan|dood slaan|doodschieten|dood schieten|neersteken|neerschieten|slaan|slopen|opblazen|wat aandoen|iets aandoen|in elkaar slaan|in mekaar slaan|wurgen|steken|doodsteken|pakken|opzoeken|opwachten|pijn doen|kapotslaan|kapot slaan|aan mijn mes rijgen|krijgen|te grazen nemen|vinden|overrijden|in brand steken)`,
  `${place} (in|op) (de)? (fik|brand|brant|hens|as) (steken|steek|zetten|zet|gestoken|te steken)`,
  `(steek|zet|steken|zetten) (ik)? (jullie|je|de|die|dat|het|jou|heel) * (in|aan) (de)? (fik|brand|brant|hens)`,
  `(blaas|blazen|sloop|slopen|verbouw|rijd|ram|gooi|gooien) (ik)? (de|het|die|dat|jullie|je|heel|hele) * (op|kort en klein|naar binnen|de lucht in|kapot|in elkaar|plat|ruiten in)`,
  '(kort en klein|tot moes|met de grond gelijk)',
  `(neem|breng|pak|haal|heb|kom|sta|nemen) (ik|dan|wel|een keer|morgen|straks|volgende keer)? (mijn|een|n|met een|met mijn|met n|me|al een|nog een)? ${weapon} * (mee|langs|binnen|klaar|voor|liggen|op de stoep|balie|jullie|je|jou|u|bij|naar)`,
  `(met|mijn|een) (een|mijn)? ${weapon} (langs|naar jullie|naar binnen|bij jullie|voor de deur|op de stoep|aan de balie|staan)`,
  '(bom|bommelding|bomb) (leg|plaats|neer|neerleggen|geplaatst|onder|af laten gaan|in jullie|in het|gooien)',
  '(kogel|kogels) (voor|door|in|krijgen|klaar|in je|door je)',
  '(weet|wete|weten|vind|zoek uit|ken) (ik|we|wij|precies|heus|wel|al|ook)? (ook|wel|heus|precies|nu|allang)? waar (jij|je|jullie|u|hij|zij|ze|die * |uw * |jouw * |je *) * (woont|wonen|woon|werkt|werken|werk|auto|kinderen|school|slaapt|zit|parkeert|uithangt|huis|gezin|te vinden)',
  '(weet|wete|weten) (ik|we|wij|heus|wel)? (jou|je|jullie|u|hem|haar|dat mens|die * |ze|uw mensen) (heus|wel|echt|zeker|nog)? te vinden',
  '(ik|we|wij) (weten|weet) * (naar huis gaat|naar huis gaan|je kinderen|jullie kinderen|uw kinderen|je gezin|je vrouw|welke auto)',
  '(ik|we|wij) (vind|vinden|krijg|krijgen|pak|pakken) (jou|je|jullie|u|hem|haar|jullie allemaal|die *|dat *) (nog|wel|nog wel|heus|een keer|thuis|buiten|allemaal|straks|persoonlijk)',
  '(kom|komen|kome) (ik|we|je|jou|jullie|u)? (je|jou|jullie|u|hem|haar|die *) (halen|opzoeken|opwachten|opwagten|pakken|thuis opzoeken|wel even halen)',
  '(wacht|wachten|sta|stan) (ik|we)? (jou|je|jullie|u|hem|haar|die *) (wel|op|buiten|straks|na werk|na je werk|nog wel)* (op|buiten|na je werk|bij de uitgang|op de parkeerplaats)',
  '(pas|kijk|let|oppassen|uitkijken) (jij|jullie|maar|je|u|heel|goed|dus)? (maar|heel|goed|echt)? (op|uit) (jij|jullie|als|dat|want|vriend|mannetje|buiten|wat|met|hoor|straks|voor)',
  '(pas maar op|kijk maar uit|kijk achterom|achterom kijken|achterom moet kijken|over je schouder)',
  '(wacht maar|let maar op mijn woorden|mark my words) (af|tot|als|ik|jij|jullie|kom|we|vriend)?',
  '(dan|ga|zul|zal|zult|gaat|zullen|gaan) (je|jij|jullie|u|ze|hij|zij) (nog|wel|nog wel|er nog|echt|hier|hier nog)? (spijt|wat beleven|iets beleven|bezuren|berouwen|betreuren|ervan lusten|bloeden|boeten|merken wie|meemaken|zien wat|eraan|er aan)',
  '(zul|zal|ga|gaat|zult) (je|jij|jullie|u|ie) (wat|nog wat|eens wat) (beleven|meemaken|zien)',
  '(gaat|ga|gaan) (jij|je|u|jullie|die * |hij|zij|ze) (er aan|eraan|er an|eran|spijt krijgen|dood|hangen|kapot|bloeden|boeten|hiervoor boeten|betalen)',
  '(jij|je|jullie|u|hij|zij|die *) (gaat|gaan|ga) (er aan|eraan|er an|dood|kapot|hangen|bloeden|eran|spijt krijgen|hier spijt van|boeten|hiervoor boeten)',
  '(vallen|vallen er|val) (er)? (dan|nog|straks)? (doden|klappen|slachtoffers|gewonden|dooie|dooien)',
  '(je|jouw|jullie|uw) (dagen|uren) zijn geteld',
  '(je|jij|jullie|u) (bent|ben|zijn) (er)? (nog)? (niet jarig|geweest|dood|niet veilig|niet meer veilig)',
  '(niet|nie) (meer)? veilig (over straat|op straat|thuis|meer|naar huis)',
  '(breek|breken|sla|trap|schop|ram|slaan) (ik)? (je|jou|jullie|hem|haar|zijn|zn|alle|die *|uw|iemand) * (nek|poten|benen|botten|tanden|kaak|hersens|harses|kop|bek|neus|ribben|ramen|schedel|smoel|gezicht)',
  '(op|voor) (je|jullie|zijn|zn|haar|dr|uw|hun|die) (bek|bakkes|muil|smoel|gezicht|kop|hersens|kanis) (slaan|krijgen|geven|timmeren|rammen|sla|timmer|beuken)',
  '(doe|doen|gebeurt|gebeuren) (ik)? (jou|je|jullie|hem|haar|die *|er|iemand) * (iets aan|wat aan|ongelukken|iets ergs)',
  '(bega|begaan|gebeuren|gebeurt) (ik|er)? (nog)? (een|n)? (ongeluk|ongelukken|moord)',
  '(door het lint|door t lint|niet in voor mezelf|niet voor mezelf in) (en|dan|ga|staan|sta)?',
  '(sta|staan) (ik)? niet (meer)? (voor mezelf|voor mijzelf|voor mij zelf) in',
  '(stuur|sturen) (ik|wel|we)? (mijn|mn|me|een paar|wat|er)? (vrienden|neven|maten|jongens|broers|mannetjes) (op je af|langs|op jullie af|naar je toe|langs bij)',
  '(ik|i) (will|ll|am going to|gonna|m going to|m gonna|am gonna|want to|could|would|wanna|come|should) (come and|come over and|find and)? (kill|hurt|shoot|stab|beat|burn|destroy|punch|bomb|smash|find|get|strangle|attack|slap|murder|break) (you|him|her|them|your *|the *|this *|that *|all|everyone|someone|every|down)',
  '(know|knows|find out|found out) (exactly)? where (you|u|she|he|they|your * ) (live|lives|work|works|park|sleep|kids|family|children|go)',
  '(watch|better watch) (your|ur) (back|step|backs)',
  '(you|u|they|he|she) (will|ll|are going to|gonna|are gonna|shall|re gonna|re going to) (regret|pay|be sorry|die|bleed|suffer|be dead|get hurt)',
  '(burn|blow|burning|shoot) (your|the|this|that|down|up|it) * (down|up|office|building|house|place|city hall|town hall)',
  '(bring|bringing|get|have|got) (a|my) (gun|knife|bat|bomb|hammer|weapon) (with|to|and|next|for)',
];

/** Turns of phrase with the same words that harm nobody. */
export const threatGuards: readonly Phrase[] = [
  '(schiet|schoot|schieten) (ik|het|t|dit|lekker|toch|eens|ook|maar|nou|wel|echt)? (niet|geen|lekker|nu|eens|goed|vol|tekort|te kort|wortel|in de lach|in de stress|maar)? (op|te binnen|meter op|in de lach|in de stress|tekort|te kort|vol|wakker)',
  'schiet (nou|eens|toch|op|maar|alsjeblieft)',
  '(pas|past|passen|pasje) (op) (de|mijn|de kinderen|mijn kinderen|mijn kleinkind~|haar|kind~)',
  '(wacht|wachten) (ik|we)? (maar|het|dan|wel|gewoon|nog)? (maar|dan|wel)? af',
  '(sla|slaan|slaat|slaan jullie|slaan ze) (jullie|u|je|jij|ze|dit|alles|het|deze|mijn|ik|de *) * (op|over)$',
  '(ik|we) (sla|slaan|steek|breek|sloeg) (mijn|me|het|dit|mezelf|over|er|mij)',
  '(steek|steken|stak) (veel|tijd|geld|energie|mijn|hand|er|u|de hand)',
  '(bomen|boom) (in|op|voor|gevallen|omgewaaid)',
  '(mijn|de|haar|zijn) (ex|buurman|buren|buurvrouw|man|vader|vriend|zoon) (zegt|zei|zeggen|dreigt|bedreigt|dreigde|appte|heeft gezegd)',
  '(rechter|rechtbank|advocaat|ombudsman|krant|media|televisie|radar|kassa|politie|wethouder|burgemeester|journalist|juridische stappen|geschillencommissie)',
  '(kill|killing) (two birds|time|it|me|my)',
  '(save|shoot) (me|you) (an)? (email|mail|message)',
];
