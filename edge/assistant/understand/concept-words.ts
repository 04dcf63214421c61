/**
 * What a word is about, in Dutch and English, so that what was learned of one word holds for its neighbours and for the
 * other language. One concept a line; `x~` is any word that starts so. Matched by sound, the first line wins.
 * First of all the words that sound as one of them and are not it: `hij` is not `hi`, `kunt` no insult.
 * A name that starts with `x-` is about what is not ours, one with `q-` is about nothing in particular.
 */
export const conceptWords = `
-: hij hie hei daag ze zeen ce se dit did zit ligt k c net laten lad load kunt slaap stap back kort zat take taken x stil three maat mat mate end ende part zin seen zwart zak zakken look looked locked les lees lessen leeg bureau bury burial buried burned burns burnt burst burger burgers burgerzaken burgerlijke sloot plane raad raadt weg weeg glass cent boot both canal party lieve stuck maag doch vieren kaas redden roze rozen ope gate gaten appen douchen hooi pools poolse laan hammer rate tank beeld beelden bos bosch bas bass coat foot safe wrak kar moed bond kaal gewoond gewoonte pocket packed int dump grab zong sing sin wand cute cuts clothes kleren math nose timer brokken kiss grade stek storen mal yere ban loss dot lat schot soon kok voogd physio clap swan
call: bel bellen belt gebeld belde belden telefonisch opbellen opgebeld call calls called calling phone ring
callback: terugbel~ teruggebeld trugbel~ trugge~ callback
mail: mail~ gemaild email~ geschreven geappt appje
letter: brief brieven briefje post envelop letter letters mail enveloppe
application: aanvraag aanvragen aangevraagd aanvraagje verzoek application request applied aanvrage aanvraoge formulier anvroag
apply: aanvragen aanvraagt indienen ingediend apply aanmelden melden
case: zaak zaaknummer dossier case file zaken
papers: papier~ paper papers document~ stukken bewijs~ bijlage bijlagen kopie kopietje copy copies afschrift afschriften bankafschrift~ loonstrook~ payslip statement statements bescheiden formulier~ form forms bewijsstukken bankafschrift jaaropgave huurcontract arbeidscontract uittreksels legitimatie pasfoto screenshot handtekening
send: sturen stuur stuurt gestuurd opsturen opgestuurd inleveren ingeleverd aanleveren insturen ingestuurd upload~ uploaden geupload send sent submit submitted inlevere
q-understand: snap snapt snappen begrijp begrijpt begrijpen begrepen understand explain uitleg uitleggen leg toelichten toelichting betekent mean means meaning betekend
refused: afgewezen afwijzing afgekeurd geweigerd weigering weigeren refused refuse rejected reject denied deny declined afgewese negatief negative afwijzen geweigert afgekeurt afwijst toegekend afgewese
stopped: stopgezet gestopt stopt stop stopped ingetrokken beeindigd opgeschort cancelled ended
decision: besluit besluiten beslissing beslist beslissen beschikking decision decide decided uitslag uitsluitsel
disagree: oneens disagree bezwaar~ beswaar~ object objection beroep appeal protest zienswijze hoorzitting aanvechten tegenin herziening heroverweging herzien contest challenge bezwaarschrift onterecht zienswijze
agree: eens akkoord agree
q-why: waarom why hoezo reden reason waaraan warum
q-when: wanneer when wnneer datum date termijn deadline tijdstip
q-howlong: lang lange long weken weeks maanden months dagen days duurt duren takes duur
q-late: laat late verstreken overschreden overdue vertraging delay
q-wait: wacht wachten wachte gewacht afwachten waiting wait wachttijd
status: status stand voortgang update nieuws news progress progres pending behandeling
received: ontvangen ontvangst aangekomen binnen binnengekomen received arrived arrive receive
amount: bedrag bedragen som amount sum total specificatie uitbetaald uitbetaling gestort storting bijgeschreven
calculate: berekend berekening bereken berekenen rekenen uitgerekend calculate calculated calculation
q-wrong: klopt kloppen fout verkeerd onjuist wrong incorrect mistake vergissing error
repay: terugbetalen terugvordering teruggevorderd terugvorderen terug repay refund terugbetaling teveel naheffing verrekening verrekend teruggeven
pay: betaal betaalt betalen betaald betale pay paid payment paying voldoen overmaken
parts: termijnen delen stukjes gespreid regeling betalingsregeling instalments installments parts monthly aflossen afbetalen afbetaling maandelijks uitstel spreiden gespreide stukkies bietjes stukskes aflossing termijn installment
money: geld euro euros money saldo cash doekoe saaf centen
income: inkomen loon salaris salary income wages verdien verdienen verdien earn
benefit: uitkering uitkeringen bijstand benefit benefits welfare uitkeringe participatiewet bijstandsuitkering uitkerink inkomensondersteuning ioaw bbz
q-less: minder lager less lower ingehouden korting verlaagd gekort
q-more: meer hoger omhoog verhoogd verhoging more higher increase increased raised stijging gestegen
enough: rondkomen rond rondkome krap tekort genoeg enough tekortkomen roodstaan uitkomen blut platzak armoede zuinig besparen maandeinde payday
debt: schuld~ debt debts loan loans lening leningen owe schuldeiser~ aanmaning~ bewindvoerder~ wsnp schuldsanering achterstanden kredietbank sanering bkr overdue
bailiff: deurwaarder~ bailiff bailiffs incasso~ collector collectors beslag aanmaning~ dwangbevel loonbeslag bankbeslag invordering
evict: ontruim~ huisuitzetting uitgezet evicted eviction evict huisuitzetting uitzetting dakloos straatgezet ontruimd
cutoff: afgesloten afsluiten afsluiting afgesneden disconnected cut afsnijden afsluit afgekoppeld onverzekerd royement
energy: stroom gas elektriciteit electricity water energie energy licht elektra
food: eten food boodschappen groceries honger hungry voedselbank
insurance: zorgverzekering verzekering verzekerd insurance insured zorgverzekeraar
allowance: toeslag~ huurtoeslag zorgtoeslag allowance allowances subsidie subsidy tegemoetkoming vergoeding minimaregeling~ stadspas kwijtschelding energietoeslag inkomenstoeslag meedoenregeling jeugdfonds stadspas minimapas bijzondere minima bijdrage voucher tegemoetkomingen
job: werk baan job work ontslagen ontslag werkloos unemployed contract werkgever
person: mens mensen persoon person human medewerker medewerkers employee employees iemand somebody someone collega contactpersoon persoonlijk vleesenbloed operator agent
robot: robot bot chatbot computer machine
talk: praten spreken praat spreek gesproken talk speak gesprek chatten
complaint: klacht klachten klagen complaint complain beklag klachtenformulier klachtencommissie aankaarten ontevreden beklag complaints
rude: onbeschoft onvriendelijk brutaal rude unfriendly kortaf lomp grof bejegening behandeld treated bejegend neerbuigend onbehoorlijk uitgelachen afgesnauwd afgeblaft kleinerend denigrerend gediscrimineerd discriminatie vernederd vernederend bot botte condescending disrespectful
appointment: afspraak afspraken appointment afspraakje spreekuur inplannen plannen reserveren slot
move_date: verzetten verplaatsen afzeggen annuleren reschedule cancel uitstellen omzetten verschuiven afmelden verhinderd postpone verzet
open: open openingstijd~ geopend dicht gesloten closed closing opening sluiten bereikbaar openingsuren koopavond feestdagen
q-where: waar where adres address locatie
q-hour: laat uur hours hour tijd time tijden
q-number: nummer number telefoonnummer
thisoffice: gemeentehuis stadhuis balie loket kantoor office desk cityhall stadskantoor gemeentewinkel servicepunt receptie wijkteam loketten
privacy: privacy gegevens data avg anoniem anonymous veilig geheim vertrouwelijk confidential persoonsgegevens bsn
keep: bewaar bewaren bewaard opgeslagen opslaan store stored save saved record recorded opgenomen opname keep verwijderen verwijderd wissen gewist delete bewaartermijn opslag vastgelegd bijhouden
read: lezen leest meelezen meekijken reads inzage zien see ziet
broken: kapot stuk defect broken broke kapotte storing gebroken doet doorgebrand los losgekomen klemt verstopt piept hapert uitgevallen afgebroken lekkend haperend stilstaat
leak: lek lekt lekkage lekken leak leaking leaks druppelt drupt leakage druppel druppelen sijpelt waterschade wateroverlast overstroming dripping
heating: verwarming~ cv ketel kachel radiator heating heater boiler thermostaat thermosstaat geiser vloerverwarming radiatoren warmwater
bathroom: douche badkamer wc toilet shower bathroom kraan tap gootsteen sink afvoer toilet wasbak spoelbak douchekop riool afvoerput stortbak shower
mould: schimmel vocht vochtig mold mould damp
door: deur voordeur slot raam ramen door window lock scharnier kozijn deurbel sleutel sloten raamkozijn glas ruit voordeurslot portiekdeur
lift: lift elevator intercom
repairman: monteur loodgieter plumber mechanic technician repairman vakman schilder installateur timmerman elektricien klusjesman storingsdienst glaszetter
repair: reparatie~ repareren gerepareerd gemaakt repair fix fixed repaired herstel onderhoud
neighbour: buren buurman buurvrouw bovenburen onderburen bovenbuurman onderbuurman neighbour~ neighbor~ bure buurt buurjongen benedenburen bovenbuurvrouw buurmeisje naastbewoner overburen buren~ buur~
noise: lawaai herrie geluid geluidsoverlast overlast noise noisy loud muziek music schreeuwen stampen blaffen blaft gestamp gebonk geschreeuw geblaf feesten feestjes stank wietlucht hangjongeren gedeal
rent: huur rent huurprijs huurverhoging huurachterstand huurverlaging huurbetaling servicekosten huurcontract huurbaas huurschuld huurincasso
arrears: achterstand arrears behind
home: huis woning house apartment flat appartement kamer room studio seniorenwoning huurwoning huurhuis eengezinswoning studentenkamer flatje
search: zoek zoeken gezocht search searching looking find vinden
urgency: urgentie urgency urgent wachtlijst ingeschreven inschrijfduur inschrijving inschrijfduur woningnet wachttijd puntensysteem woningzoekende
homeless: dakloos homeless straat bank
moving: verhuizen verhuis verhuisd verhuizing verhuize moving moved adreswijziging uitschrijven inschrijven register ingeschreven adres adresw~ briefadres inwonen samenwonen verhoezen verhuuzen inschrijving woonadres emigreren
passport: paspoort pasport passport identiteitskaart idkaart identiteitsbewijs pas idbewijs reisdocument paspoorten identiteit
licence: rijbewijs licence license rijbewijzen rijbewijsje
expired: verlopen verloopt verlengen expired expire renew verlengd
lost: kwijt verloren gestolen lost stolen
certificate: akte geboorteakte uittreksel certificate extract verklaring vog afschrift overlijdensakte huwelijksakte apostille legalisatie brp bevolkingsregister naturalisatie
birth: geboorte geboren baby born birth
death: overleden overlijden gestorven died death begrafenis
marry: trouwen getrouwd huwelijk marry married wedding scheiden gescheiden scheiding divorce partnerschap bruiloft trouwboekje
street: straat weg stoep fietspad trottoir street road sidewalk pavement stoeptegel plein wegdek asfalt plantsoen rotonde kruising kruispunt zebrapad verkeersdrempel drempel stoeprand park speeltuin speeltuintje glijbaan bankje
lamp: lamp lantaarn~ straatlantaarn straatverlichting light streetlight verlichting
dump: gedumpt rommel troep vuil zwerfafval dumped trash zwerfvuil hondenpoep graffiti rotzooi vuilnisdump fietswrak wildgroei onkruid
tree: boom bomen tak takken tree trees struiken
bin: container kliko bak vuilnisbak bin vuilnis afval~ garbage waste gft groenbak restafval plastic pmd papierbak oudpapier glasbak textielbak milieupas afvalkalender kliko~ container~
bulky: grofvuil milieustraat matras koelkast bankstel bank meubels kast wasmachine grofvuilafspraak aanhanger stort recycling
collect: opgehaald ophalen geleegd legen collected emptied collect
permit: vergunning~ permit permission parkeervergunning omgevingsvergunning ontheffing toestemming standplaats terrasvergunning exploitatievergunning drankvergunning
build: bouwen verbouwen dakkapel schuur schutting aanbouw build shed dormer uitbouw serre overkapping carport zonwering dakterras schutting~ tuinhuis~ kippenhok pergola
tax: belasting belastingen tax taxes aanslag heffing ozb rioolheffing afvalstoffenheffing gemeentebelasting~ hondenbelasting onroerendezaakbelasting aanslagbiljet heffingen toeristenbelasting precario sewage rioolrecht~
property: woz waarde value taxatie taxatieverslag woningwaarde
care: wmo zorg jeugdzorg jeugdhulp begeleiding care mantelzorg thuiszorg dagbesteding pgb huishoudhulp beschermd wijkverpleging logeeropvang dementie autisme adhd gehandicapt
aid: rolstoel traplift scootmobiel wheelchair rollator huishoudelijke douchestoel beugels aanpassing regiotaxi hulpmiddel hulpmiddelen scootmobiel~ looprek
family: moeder vader oma opa mother father grandmother grandfather ouders parents
child: kind kinderen zoon dochter child children son daughter kids kindje
help: hulp help helpen helpt helpe
q-again: weer opnieuw again alweer steeds telkens nogmaals still
q-nobody: niemand nobody
q-times: keer maal times
q-want: wil willen want wou graag
q-need: nodig need moet must moeten mot moetn
q-can: kan kunnen mag can may could
lose: verlies verloor
hello: hoi hallo goedemorgen goedemiddag goedenavond hello hi hey dag
thank: bedankt dank dankje dankjewel thanks thank
bye: doei doeg ziens bye goodbye
angry: boos kwaad woedend angry mad furious pissed
sad: verdrietig huilen huil janken crying cry sad depressed
scared: bang scared afraid angst
knife: mes messen pistool pistolen wapen wapens knife knives gun guns weapon weapons geweer bijl axe hamer bom bommen bomb knuppel honkbalknuppel kogel~ bullet~ molotov~ jerrycan machete zwaard moker breekijzer baksteen granaat handgranaat springstof dynamiet semtex vuurwapen~ kettingzaag koevoet vuist vuisten fists boksbeugel benzine explosief explosieven bommetje kalasjnikov honkbal gewapend brandbom zuur gif
kill: vermoord~ vermoort doodmaken kill killed killing kills murder~ doodslaan doodschieten doodsteken doodmaak afmaken afmaak onthoofd~ wurg~ liquide~ afslachten slacht slachten ombrengen omleggen omgelegd omleg afknallen knallen overhoop uitmoorden moord moorden strangle~ doodrijden dooie doden dodelijk doodga omgebracht doodrijd vermoor~
hit: sla slaan slaat slao sloeg geslagen hit hits hitting beat beats beating schop schoppen schopt geschopt beuk beuken beukt ram rammen mep meppen stomp stompen stompt klap klappen steek steken steekt neersteken neergestoken neerschieten neergeschoten schiet schieten schoot stab stabbed shoot punch kick slap kopstoot timmer timmeren doodschop mishandel~ sloop slopen hurt verbouwen aanrijden overrijden molesteren verkracht~ raped toetakelen  knok knokken knokpartij matten vechten bont rossen afrossen hengst hengsten dreun uithalen mepte muilpeer mokerslag tanden toetakel~ toegetakeld neerslaan neersla aftuigen lel lellen raken omver
wound: bloed bloeden bloedt blood bleed~ gewond~ lijk lijken kist graf begrafenisondernemer slachtoffer~ botten poten tanden kaak nek neck keel strot ribben schedel hersens harses bek smoel krukken bones teeth throat verminkt pols polsen mortuarium kerkhof rouwkaart uitvaart dode~ overleeft overleven aders ader gezicht
revenge: wraak boeten bezuren spijt regret opwachten verhaal gewaarschuwd eraan achterom lijstje bewaking kogelvrij vergelding onveilig nabestaanden verdwijnen schrikken bezoek enkeltje testament gevangenis bajes nabestaande achternaam adresje bezuure spijten
pills: pil pillen pills tablet~ slaappillen oxazepam overdosis overdose medicijnen paracetamol geslikt slikken
rope: touw strop koord galg scheermes~ rope noose snij snijden gesneden sneed cut cutting verhangen opgehangen
jump: spring springen sprong gesprongen jump jumping brug viaduct spoor rails balkon dak bridge gracht springt afspringen treinspoor zee kanaal verdrinken verdronken
farewell: afscheid~ vaarwel farewell afscheidsbrief uitstappen levensmoe voorgoed eeuwig~ hiernamaals hemel laatste
emergency: bewusteloos ademt ademen ademhaling ambulance noodgeval emergency unconscious breathing hartaanval beroerte reanim~ gaslucht gaslek koolmonoxide inbreker~ ingebroken overval~ steekpartij schietpartij ontvoerd vermist verdronken verdrinkt stikt stikken bloedt ontploffing explosie smoke geschoten schoten reanimatie brandweer schreeuwt gilt gillen stalkt stalker opgesloten
die: dood doodgaan sterven sterf dying dead death doot doods
suicide: zelfmoord suicide zelfdoding suicid~ zelfmoor~ zelfmort
self: mezelf mijzelf myself zichzelf mijnzelf himself herself
live: leven leef leve live living alive bestaan bestaansrecht
fire: brand brant fire vuur fik vlammen brandt rook hens
burn: branden burn burning verbrand~ afbranden opblazen blazen ontplof~
insult: klootzak~ klotzak~ kloothommel~ idioot idioten idiot~ eikel~ sukkel~ trut trutten lul lullen lulhannes moron~ asshole~ bitch~ tuig debiel~ mongool mongolen mongol oplichter~ hufter~ racist~ kutwijf hoer hoeren hoerenz~ hoerenj~ hoerenk~ bastard~ boef boeven dief dieven thief thieves crooks schurk~ schoft~ parasiet~ profiteur~ leugenaar~ liar~ bedrieger~ zakkenvuller~ zakkenwasser~ geldwolf geldwolven graaier~ jatmoos jatmozen bloedzuiger~ afzetter~ kwal kwallen hork horken nietsnut~ prutser~ klungel~ lapzwans~ slapjanus lafaard~ loser~ kneus kneuzen dombo domkop~ domoor onbenul~ imbeciel~ randdebiel~ uitschot gespuis schorem gajes addergebroed rotzak~ smeerlap~ viezerik~ viespeuk~ griezel~ kreng heks teef teven slet sloerie wijf wijven mafkees mafkezen gladiool miskleun luiaard~ luilak~ luiwammes~ slampamper~ pennenlikker~ ambtenarentuig kankerlijer~ teringlijer~ tyfuslijer~ tyfushond~ kankerhond~ kankerbot kutbot kutambtena~ rotambtena~ kankerambtena~ nazi~ fascist~ scum twat prick wanker~ dickhead~ retard~ motherf~ cunt~ schijtlui~ schijthu~ flikker~ mietje~ zielepoot zielepoten etterbak~ gluiperd~ stelletje zootje kinderdieven monsters sadist~ kuttekop~ kutkop~ amateurs hersendood hersenloos hersenloze randfiguur uitzuiger~ kapsones~ oetlul~ vuilak~ uilskuik~ kakkerlak~ duivels verrader~ landverrader~ volksverrader~ zakkevul~ egoist~ boomer~ junk junks nicht nichten zeug gladjakker kalkkop~ zwakbegaafd~ inteelt griet pleurisgriet lachertje misbaksel mispunt etter etters secreet beul beulen tiran tirannen onmens onmensen monster geltwol~ dieventuig schurken bandiet bandieten bende huisjesmelker~ landlopers aso asos minkukel~ droplul~ flapdrol~ schijtlaars slijmbal~ slijmjurk slappeling~ trol trollen serpent dwaas dwaos dwazen vlegel~ proleet proleten lomperik~ snotneus snotneuzen kinkel~ pummel pummels onverlaat hansworst~ eikels windbuil
dumb: dom domme dommer stom stomme stupid dumb achterlijk~ incompetent~ useless waardeloos waardeloze luie lui lazy debiele gestoord gestoorde corrupt corrupte harteloos harteloze arrogant arrogante asociaal asociale nutteloos nutteloze lelijk lelijke laf laffe vies vieze vuile gore smerige zielig zielige sneu sneue miezerig miezerige achterbaks achterbakse idiote mislukte onbekwaam onbekwame hypocriet hypocriete
curse: kanker~ kk tering~ tyfus~ tyf kut~ klote~ fuck~ fok~ godver~ verdomme shit kolere~ klere pleuris~ pokke~ verrek oprotten opflikkeren optief~ optyf~ opzouten rotop donder flikker sodemieter bullshit crap damn tering tyfus kut klote kolere pleuris pokken pest pestpokke vinketering rotzakke rambam oprott~ tief~
x-weather: weather regen rain regenen regent sneeuw sneeuwen snow zon zonnig weersvoorspelling weerbericht onweer storm graden hitte vorst
x-football: voetbal~ ajax feyenoord psv heerenveen vitesse match wedstrijd~ uitslag elftal eredivisie champions doelpunt scheidsrechter clasico barcelona madrid wk ek
x-sport: sport~ darts schaatsen tennis hockey formule verstappen marathon tour wielrennen fitness gym hardlopen judo boksen olympische elfstedentocht
x-cook: recept recepten koken kook recipe cook bakken taart cake soep saus pasta lasagne tiramisu pannenkoek~ kip vlaai oven kruiden ei eieren stamppot hutspot kroket kroketten chocola appeltaart rijst barbecue
x-eatout: pizza~ restaurant snackbar friet patat mcdonalds shoarma doner kebab broodje bier wijn koffie borrel terrasje hamburger sushi lunch
x-otheroffice: uwv duo svb cak cjib rdw cbr ind kvk ggd coa rvo afm acm belastingdienst belastingtelefoon waterschap~ provincie rijkswaterstaat kadaster politie brandweer rechtbank notaris advocaat advokaat lawyer police juridisch ombudsdienst pensioenfonds abp pfzw ministerie koophandel werkplein digid mijnoverheid interpol ambassade embassy consulaat bibliotheek bieb library museum~ zwembad uwf
x-otherbenefit: ww wia wajong wao ziektewet~ aow anw pensioen~ pension kinderbijslag stufi studiefinanciering studieschuld studielening vakantiegeld verlofdagen transitievergoeding kinderbeslag
x-othertax: belastingaangifte aangifte btw inkomstenbelasting erfbelasting wegenbelasting motorrijtuigenbelasting vermogensbelasting waterschapsbelasting blauwe voorschot
x-fine: boete boetes verkeersboete parkeerboete bekeuring geflitst flitspaal fine fines
x-company: ns ziggo albertheijn kpn odido tmobile vodafone eneco essent vattenfall nuon greenchoice oxxio liander enexis stedin vitens brabantwater pwn bol bolcom coolblue wehkamp zalando amazon ikea heijn jumbo lidl aldi hema postnl dhl dpd ups marktplaats vinted klarna rabobank ing abn asn triodos bunq gvb htm arriva connexxion schiphol klm transavia ryanair anwb centraal cz vgz menzis unive achmea zilveren kruis leenbakker temu action hema gamma praxis kruidvat etos blokker primark mediamarkt hornbach xenos decathlon spotify uber airbnb booking tikkie paypal siri alexa shell tesla
x-parcel: pakket~ pakje package parcel bestelling besteld verzending retour bezorgd bezorger webshop levering
x-telecom: internet wifi abonnement simkaart mobiel router beltegoed zender televisie tv tvgids netflix youtube
x-bank: rabo hypotheek mortgage creditcard bankpas pinpas spaarrekening lenen belegging aandelen bitcoin crypto
x-health: dokter huisarts ziekenhuis tandarts apotheek specialist medicijn~ pillen paracetamol koorts hoofdpijn keelpijn buikpijn doctor hospital dentist gp pharmacy griep vaccin~ prik bloeddruk fysio fysiotherapeut psycholoog zwanger oogarts orthodontist bril eigenrisico migraine verkoudheid hoest kies kiespijn dietist dokters bloedprikken allergie
x-school: school basisschool middelbare universiteit university hogeschool mbo hbo toets examen examens huiswerk homework leraar juf meester stage rapport opleiding studie cursus wiskunde
x-worklife: baas werkgever boss employer loonstrook sollicitatie~ vacature~ uitzendbureau vakbond collegas ontslagen verlof salaris
x-travel: trein train bus tram metro vliegtuig vlucht flight vliegticket~ vakantie holiday hotel camping route file paris parijs spanje turkije reizen luchthaven airport dienstregeling buurtbus
x-car: autos auto car kenteken apk garage scooter motor brommer rijles rijlessen banden benzine diesel motorolie
x-animal: hond honden dog dogs kat katten poes konijn hamster paard paarden vogel vogels dierenarts cat cats puppy puppies kitten asiel kip kippen koe koeien aap apen varken varkens pig pigs rat ratten ezel ezels zwijn zwijnen muis muizen slang vis vissen duif duiven goudvis cavia papegaai schildpad olifant spin eend eenden zwaan
x-garden: tomaten~ planten tulpen gras zaaien snoeien kas bloemen orchidee hortensia moestuin slakken
x-love: liefde verliefd vriendje vriendin daten kus zoen sexy vreemdgegaan
x-fun: mop grap grapje joke raadsel gedicht poem verhaaltje zing liedje song film serie concert festival game games fortnite minecraft roblox playstation xbox wedstrijdje quiz sinterklaas verjaardag horoscoop bioscoop theater voetbalwedstrijd boek boeken museum songfestival
x-tech: computer laptop printer telefoon iphone samsung windows python java javascript html code programmeren wachtwoord password instagram facebook whatsapp tiktok gmail google chatgpt ai virus update bluetooth router usb scherm batterij foutcode vaatwasser koffieapparaat speaker app apps laadt
x-politics: politiek stem stemmen verkiezing~ partij kabinet premier minister wilders trump poetin oorlog war tweede koning president burgemeester wethouder raadslid coalitie gemeenteraad stembureau
x-facts: hoofdstad capital wortel tafel rekensom vertaal vertalen translate betekenis geschiedenis planeet hoogste langste oppervlakte uitvinder schreef schrijver inwoners eiffeltoren hoofdsteden spelling
x-test: test testje proef probeer lol haha hahaha blub asdf qwerty bla
`;
