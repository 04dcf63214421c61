import type { Phrase } from './patterns.ts';

const curse =
  '(kanker~|kk|tering~|tyfus~|tiefus~|kut~|klote~|rot|rotte|hoeren~|kolere~|klere~|pleuris~|fucking|fokking|vuile|vieze|domme|stomme|lelijke|luie|achterlijke|gore|smerige|incompetente|arrogante|corrupte|waardeloze|debiele|imbeciele|ziekelijke|gestoorde|fuckin|dumb|stupid|lazy|useless|idiotic|dirty)';
const people =
  '(mens|mensen|wijf|wijven|wief|vent|kerel|gast|gasten|vrouw|man|mannen|trien|muts|koe|geit|ambtenaar|ambtenaren|medewerker|medewerkers|robot|bot|chatbot|computer|volk|lui|hond|honden|tuig|jood|joden|turk|turken|marokkaan|marokkanen|neger|negers|moslims|homo|buitenlanders|kop|zak|varken|ding|apparaat|machine|people|woman|man|staff|workers|civil servants|idiots|racist|racisten|aap|apen)';
const insult =
  '(wijf|wijven|wief|zeikwijf|rotwijf|pokkewijf|takkewijf|teringwijf|lamlul~|droplul|flapdrol|schijthuis|schijthuizen|schijtlijster~|smeerlap~|klungel~|uitschot|geldwolven|bloedzuigers|klaploper~|luilak~|luiwammes~|kinderdieven|rotmens|monsters|onbenul~|hork|klootzak~|klotzak~|kloothommel~|hufter~|eikel|eikels|lul|lullen|lulhannes|sukkel|sukkels|trut|trutten|truttebol|bitch|bitches|hoer|hoeren|slet|teef|kutwijf|kutwijven|mongool|mongolen|mongol|debiel|debielen|debieltje|idioot|idioten|imbeciel~|randdebiel~|tuig|gajes|schorem|schoft~|schurk~|oplichter~|dieven|dief|boeven|maffia|racist|racisten|nazi~|fascist~|nsber|nsbers|mietje|kutmarokkaan|kutmarokkanen|kutturk|kutturken|kankerlijer~|kankerleier~|tyfuslijer~|tyfushond|kankerhond|kankerhoer|kankerhoeren|varken|varkens|viespeuk|gluiperd|gluiperds|etterbak~|zakkenvuller~|parasiet~|uitvreter~|leugenaar~|bedrieger~|heks|secreet|kreng|krengen|kutbot|klotebot|rotbot|prutser~|sukkelaar~|lapzwans|nietsnut~|hersenloos|hersenloze|hersendood|lamzak~|slapjanus|mafkees|mafkezen|stumper~|aso|asos|asociaal|asociale|hoerenjong~|hoerenzoon|kutbelg|kutkop|kutlul|flikker|flikkers|mof|zandneger~|dombo|domoor|domkop~|pannenkoek|eikelbijter|hondelul|sloerie|nitwit~|kneus|kneuzen|amateurs|sadist~|onmensen|onmens|asshole~|idiots|idiot|moron~|bastard|bastards|dickhead|dickheads|retard|retards|scum|pigs|motherfucker~|liar|liars|crooks|thieves|loser|losers|whore|slut|bitch~|wanker~|twat|prick)';
const you = '(jij|je|jullie|u|gij|jou|jouw|jullie allemaal|ge)';
const they = '(ze|zij|die * |dat * |die ambtenaren|jullie *|medewerkers|gemeente|mevrouw *|meneer *|hij|ambtenaren)';
const bad =
  '(dom|stom|achterlijk|incompetent|lui|waardeloos|onbekwaam|gestoord|hersenloos|debiel|imbeciel|schijnheilig|corrupt|racistisch|zielig|niks waard|niets waard|lelijk|te stom|te dom|onbeschoft|laf|asociaal|nergens goed voor|nutteloos|hopeloos|gek|ziek in je hoofd|dommer|geen mens|geen knip|idioot|harteloos|gewetenloos)';

/** Insult or slur at the worker, the assistant or a group. */
export const abusePhrases: readonly Phrase[] = [
  `${curse} ${people}`,
  `${curse} ${insult}`,
  `(stelletje|stel|zootje|bende|zooitje|stuk|stukken|hoop|troep|bunch of|pack of|stelletje *) (stront|vreten|ongeluk|tuig|onbenul|onbenullen|${insult.slice(1, -1)}|amateurs|mongolen|nietsnutten|apen|honden|ratten|criminelen|dombos|klungels|kleuters|clowns|lafaards|zombies|robots|bandieten|rovers|ellende|gespuis)`,
  insult,
  `${you} (bent|ben|zijn|zijt|binnen|bint) * (een|zo n|zon|gewoon|echt|ook|allemaal|net)? ${bad}`,
  `${they} (is|zijn|was|bent) (echt|gewoon|allemaal|zo|te|ook)? (echt|gewoon|zo|te)? (dom|stom|achterlijk|incompetent|lui|gestoord|debiel|te dom|te stom|schijnheilig|corrupt|hersenloos|imbeciel|tuig)`,
  '(wat|hoe) (ben|bent|zijn) (jij|je|jullie|u) (een|toch|echt|ook|n|ontzettend)? (toch|een|echt|ongelofelijk|ontzettend|vreselijk)? (dom|stom|domme|stomme|sukkel|ding|achterlijk|lui|ongelooflijk dom)',
  '(hou|houd|houdt) (je|jullie|u|jou|toch|gewoon) (grote|vuile|domme|stomme|toch|nou)? (bek|kop|mond|smoel|muil|waffel|kanker~|bakkes)',
  '(bek|kop) (dicht|houden|toe)',
  '(rot|flikker|donder|sodemieter|lazer|tyf|tief|kanker|fuck|fok|fack|oprotten|pleur|tering) (toch|maar|een eind|lekker|allemaal)? op$',
  '(rot|flikker|donder|sodemieter|lazer|tyf|tief|kanker|fok|pleur) (toch|maar|lekker|allemaal)? op (man|jij|jullie|mens|joh|met je|met jullie|robot|bot|wijf|gauw|ga)',
  '(oprotten|opflikkeren|opsodemieteren|optiefen|optyfen|opkankeren|kankerop|rotop|tyfop|flikkerop)',
  '(val|vallen|stik|verrek|sterf|krepeer|zak|barst) (toch|maar|allemaal|lekker|jullie|jij)? (dood|in de stront|allemaal|maar|jij|jullie|in de grond)',
  '(krijg|krijgt|krijgen) (jij|jullie|u|toch|allemaal|maar|lekker|alle)? (allemaal|toch|maar)? (de|t|het|allemaal|zelf)? (kanker|tyfus|tering|pleuris|klere|kolere|pest|pestpokke|pokken|rambam|kk|corona|vliegende)',
  '(fuck|fok|fock|fack|fuk|screw|damn|f) (you|u|jou|jullie|je|off|of|y all|ya|hem|haar|them|all of you|allemaal|de gemeente|jullie allemaal|this city)',
  '(kus|lik) (mijn|me|m n) (reet|kont|hol|aars)',
  '(moeder|ma|mams|mama|moer) (neuken|is een|hoer|werkt|kk)',
  '(neuk|naai) (je|jullie|jou|jezelf)',
  '(kanker|kk|tering|tyfus) (gemeente|ambtenaar|ambtenaren|bot|robot|zooitje ongeregeld|volk|lijers|lijer|instantie)',
  '(steek|stop) * in (je|jullie|uw) (reet|kont|hol|aars|gat|hole)',
  '(te dom|te stom) (om|voor)',
  '(bord|plaat) voor (je|jullie|uw|hun|zijn) kop',
  '(geen|niet genoeg|nul) hersens',
  '(ga|gaan) (toch|maar|lekker|allemaal) (dood|kapot|doodvallen)',
  '(terug naar|ga terug naar) (je|jullie|hun|eigen) (eigen)? land',
  '(emojimiddelvinger)',
  'wat (ben|bent|zijn) (jij|je|jullie|u) (toch)? (een|n) * (ding|apparaat|nutteloos|waardeloos|wijf|zooitje|stuk)',
  '(halve zool|halve gare|halve garen|lompe zak|luie donder|luie donders|stuk chagrijn|koud kreng|loop naar de hel|loop naar de pomp|kust mijn kloten|vreselijk mens)',
  'lul niet (zo)? (slap|dom|stom)?',
  '(jullie|jij|je|u) (kan|kunt|kunnen) (echt|ook|helemaal)? (niks|niets|geen reet|geen ene|helemaal niks)',
  '(sneue|zielige|trieste) (figuur|figuren|ambtenaar|ambtenaren|vertoning|mensen|mannetjes|bende|bot)',
  '(rot|flikker|donder|sodemieter|lazer|pleur|tyf|tief|kanker|zout) (toch|maar|nou|eens|lekker|gauw)? op',
  '(luie|laffe|vuile|vieze|gore|stomme|domme|dikke|achterbakse|arrogante|smerige|achterlijke|lelijke|vadsige|vette) (hond|honden|zakken|zak|rat|ratten|varken|varkens|kwal|kwallen|koe|koeien|aap|apen|zeug|ezel|ezels|zwijnen|zwijn|slak|slakken|beesten|beest|wezen|wezens|nichten|homo|homos|jood|joden|moslim~|hollander|donder|donders|kapitalisten|graaiers|verrader|verraders|huichelaars|pad)',
  '(~lijers|~lijer|~hoeren|~nichten|~joden|~verraders|~wijven|~griet|~tuig|~honden|~zuigers|~vullers|~wolven|~trut|~trutten|~lullen|~kutten|~kop van een)$',
  '(het)? iq van (een)?',
  '(krijg|krijgt|krijge|krijgen) (jij|jullie|u|je|toch|maar|lekker)? (de|het|een|alle)? * (aids|pest|tyfus|tering|kanker|pleuris|klere|kolere|pokke|schurft|heen en weer jij)',
  '(je|jij|u|jullie) (ken|kan|kunt|kunnen) (toch|allemaal)? (de|het)? (pot op|pest krijgen|pest krijge|boom in|tyfus krijgen|kanker krijgen|mijn rug op|klere krijgen|tering krijgen|doodvallen)',
  '(jullie|jij|je|ze) (horen|hoort|moeten|moesten) * (in de goot|opgesloten worden|in het gesticht|afgemaakt worden)',
  '(spuug|spuw|schijt|pis) (ik)? op (jullie|je|jou|u|die ambtenaren)',
  '(wat|zo) (ben|bent|zijn|is) (je|jij|jullie|u|het) (een|n|toch een|toch)? (miezerig|zielig|sneu|lelijke|waardeloos|nutteloos|dom|domme|slecht|achterlijk~|laf|armzalig) (mens|mannetje|vrouwtje|ding|wijf|stel|volk|zooitje|zeug|figuur|ventje)?',
  '(sneu|zielig|achterlijk|vies|laf|dom|lui|crimineel|asociaal|smerig) (volk|zooitje|stel|ding|mannetje|ventje|stelletje)',
  '(jij|je|jullie|u) (bent|ben|zijn|is) (een|gewoon|allemaal|echt)? (een)? (nul|slecht|slechte|waardeloze|waardeloos|duivel|duivels|beesten|beest|ratten|honden|varkens|apen|ezels|lachertje|kakkerlak|miskleun|misbaksel|kneus|schande voor het mensdom)',
  '(alle|die) (buitenlanders|turken|marokkanen|asielzoekers|moslims|joden|polen|negers|zigeuners|homos|vluchtelingen) (zijn|pikken|krijgen|moeten|horen|stelen|weg|eruit|eerst)',
  '(niet goed snik|niet goed wijs|van de pot gerukt|niet goed bij je hoofd|niet helemaal honderd|sporen niet|spoort niet|ziek in je hoofd|lijpe) (daar|hoor|ofzo|joh)?',
  '(zijn|ben|bent) (jullie|je|jij|u) (nou|nu|soms|echt|gewoon|helemaal|allemaal)* (zo)? (dom|doof of|achterlijk|gestoord|gestoort|debiel|gek geworden|blind|stom|mongool|simpel|analfabeet|analfabeten|te achterlijk|te dom|te lui)',
  '(luie|vette|dikke|lekker op je) (reet|kont|krent|gat)',
  '(sterf|stik|verrek|creper|krepeer) (toch|maar|langzaam|allemaal|lekker|bot|jij|jullie)?$',
];

const oneself =
  '(sukkel|idioot|trut|dom|stom|debiel|dief|gek|oplichter|leugenaar|kneus|loser|lul|eikel|domoor|mongool|crimineel|heks|lui|achterlijk|racist|uitvreter|parasiet|hoer|varken)';
const calledNames =
  '(sukkel|idioot|trut|hoer|kanker~|dief|leugenaar|mongool|lui|dom|racist|oplichter|buitenlander|aso|kut~|profiteur|gek|luie|vieze|domme|ouwe lul)';

/**
 * The same words about oneself, a thing, the situation, or told of what somebody else said. They name what they take
 * away, as those of danger do.
 */
export const abuseGuards: readonly Phrase[] = [
  '^ (jij|je|u|dat|dit) (bent|ben|is|zijt) (toch)? (eigenlijk)? (ook)? (maar|gewoon|slechts) een (computer|robot|machine|bot)$',
  '^ (that s|thats|this is|that is|such|what) (such|a load of|total|complete)? (bullshit|crap|bs)$',
  '^ (ik|k) zal (me|mij)? (rustig|kalm|netjes|gewoon) (doen|zijn|blijven|gedragen)',
  'handen uit de mouwen',
  'a? (stupid|silly|dumb) question',
  '(ik|i) (ben|am) (zo|ook|echt|soms|gewoon|a bit of|such)? (een beetje)? (een|n|a|an)? (sukkel|ezel|oen|idioot|domoor|idiot|fool)',
  '(ezel|sukkel|oen|domoor) die ik ben',
  '^ (jullie|u) (bent|zijn) (snel|vlug|vroeg|laat) zeg? $',
  // Every number is 0, and the letters of a postal code sound like a monkey.
  '0 ab',
  'van de pot gerukt',
  `(ik|k) (ben|voel|voelde|was|vind|lijk|word|leek) (mij|me|mezelf)? (ook|gewoon|echt|toch|wel|net|niet|geen|helemaal|soms|wat|eigenlijk)? (zo|zo n|zon|een|een beetje|n|te)? ${oneself}`,
  `(noem~|scheld~|schelden|schold|uitgescholden|gescholden|uitgemaakt) (mij|me|ons|haar|hem|mijn .)? (uit)? (voor|als)? (een|n)? ${calledNames}`,
  `(zei|zegt|zeggen|roept|riep) (ze|hij|zij)? (dat ik|dat wij|dat we|u bent|je bent|jij bent|tegen mij|tegen mij dat ik|tegen me dat ik)? (gewoon|te|zo)? (een|n)? ${calledNames}`,
  '(mijn|onze|de|die|me|mn|haar|zijn) (buurman|buren|buur|buurvrouw|bovenbuurman|onderburen|bovenburen|buurjongen|ex|exman|exvrouw|broer|zoon|schoonmoeder|vader|baas|oude baas|huisbaas|verhuurder|werkgever|hond|kat|leverancier|aannemer|energiebedrijf|incassobureau|deurwaarder) (is|zijn|was|dat is|die is) (echt|gewoon|ook|zo|toch|helemaal|nogal)? (een|n|zo n|zon)? (echte|enorme|grote|lieve|totale)? (klootzak~|sukkel|idioot|trut|gek|aso|asociaal~|tuig|eikel|hufter|lul|oplichter~|kreng|debiel|racist|dief|dieven|leugenaar|lui|dom|gestoord|heks|mafkees|mongool)',
  '(word|worden|wordt|werd|wort|maak|maakt|maken|maakte) (ik|er|hier|mij|me|ons|je|nog|we)? (er|hier|nog|echt|helemaal|horen|zo)? (echt|helemaal|zo|hartstikke)? gek',
  '(gek|ziek) (van|genoeg)',
  '(gek|idioot|ziek|stom|dom|achterlijk|debiel) (veel|hoog|hoge|lang|lange|duur|dure|gedoe|systeem|formulier|brief|regel|regels|verhaal)',
  '(stom|dom) van (mij|me)',
  '(wat|heel|zo|erg|beetje) (stom|dom) dat ik',
  '(fiets|auto|scooter|pakket~|telefoon|portemonnee) (is|zijn)? (gestolen)? (door)? (een|de)? (dief|dieven)',
  '(opgelicht|gebeld) door (een|de)? (oplichter|oplichters)',
  '(oplichters aan de deur|oplichter aan de telefoon|slachtoffer van een oplichter|slachtoffer van oplichters)',
  '(kut~|klote|klere~|kanker~|tering~|tyfus~|rot|stomme|domme|kolere~|pleuris~|fucking) (brief|brieven|formulier~|systeem|weer|zooi|regels|regel|regeltjes|dag|site|website|app|huis|situatie|uitkering|gedoe|leven|week|jaar|verwarming|ketel|lift|bak|container|auto|fiets|telefoon|wachtrij|procedure|rekening|belasting|geld|bedrag|papieren|papierwinkel|deurwaarder|bus|trein|internet|wifi|vraag|toestand|buren|buurman|letter|form|system|heating|letters|website|day|rain|traffic)',
  '(stomme|domme|gekke) (vraag|fout|vergissing|fout van mij|ik)',
  '(sorry|excuus) (voor het|voor mijn|dat ik) (ik|zo|net|u|je|tegen u)? (dom|stom|schelden|schold)',
  '(pleuris|kolere|klere|tering|tyfus|pest) met (die|dat|al|al die|al dat|de)? (formulier~|planning|brief|brieven|regels|regeltjes|gedoe|systeem|site|website|app|computer~|papieren|rotzooi|zooi|wachttijd|wachtrij|muziek)',
  '(iemand|ze|jongens|er) (heeft|hebben|is|zijn) (vieze woorden|iets|.)? (op|met) (de|het|mijn|onze)? (muur|rolluik|bushokje|glijbaan|deur|krijt) (gespoten|geschreven|gekalkt|gezet)',
  '(op) met (die|dat|al die|deze|dit|je regels|jullie regels|al je|al jullie)',
  '(krijg|krijgen|krijgt) (ik|we|mijn|hij|ze) (de|het|er)? (kanker|tyfus|tering|pest|kolere|klere|pleuris|griep|corona|borstkanker|longkanker)',
  '(heeft|had|hebben|heb|borst|long|huid|darm) (mijn|zijn|haar)? (man|vrouw|moeder|vader|zoon|dochter|kind|opa|oma)? (ook|nu)? kanker',
  '(man|vrouw|moeder|vader|zoon|dochter|kind|opa|oma) (heeft|had|met) kanker',
  '(overleden|gestorven|ziek) (aan|van) kanker',
  '(ik|k) (kan|ken) (wel|zelf)? (doodvallen|stikken)',
  '(geen|zonder|niet een|niet met een|niet tegen een|dan een|dan met een) (robot|computer|bot|chatbot|machine)',
  '(niet met een|niet tegen een|dan een|dan met een) (stomme|domme) (computer|machine)',
  '(wil|wou) (ik)? (geen|niet) (meer)? (met|tegen|praten met|chatten met)? (een|deze|die|zo n)? (computer|robot|bot|machine|chatbot)',
  '(mijn|onze|de|die|me|mn|een|n|zijn|haar|hun) (hond|kat|poes|konijn|kip|koe) (is|was|heeft|wil|eet|plast|blaft) (al|van|dood|ziek|weg|kwijt|niet|mijn|me|een|in|naar|diarree|vermist|losgebroken|weggelopen|aangereden|bang|oud|op|de hele|elke|altijd|s nachts)',
  '^ (hond|kat|poes) is (al|dood|van|weg|ziek|kwijt)',
  '(heks|idioot|gek) (halloween|verkleed|kostuum)',
];
