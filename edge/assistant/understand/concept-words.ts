/**
 * What a word is about, in Dutch and English, so that what was learned of one word holds for its neighbours and for the
 * other language. One concept a line; `x~` is any word that starts so. Matched by sound, the first line wins.
 */
export const conceptWords = `
call: bel bellen belt gebeld belde belden telefonisch opbellen opgebeld call calls called calling phone ring
callback: terugbel~ teruggebeld trugbel~ trugge~ callback
mail: mail~ gemaild email~ geschreven geappt appje
letter: brief brieven briefje post envelop letter letters mail enveloppe
application: aanvraag aanvragen aangevraagd aanvraagje verzoek application request applied aanvrage
apply: aanvragen aanvraagt indienen ingediend apply aanmelden melden
case: zaak zaaknummer dossier case file zaken
papers: papier~ paper papers document~ stukken bewijs~ bijlage bijlagen kopie kopietje copy copies afschrift afschriften bankafschrift~ loonstrook~ payslip statement statements bescheiden formulier~ form forms
send: sturen stuur stuurt gestuurd opsturen opgestuurd inleveren ingeleverd aanleveren insturen ingestuurd upload~ uploaden geupload send sent submit submitted hand inlevere
understand: snap snapt snappen begrijp begrijpt begrijpen begrepen understand explain uitleg uitleggen leg toelichten toelichting betekent mean means meaning betekend
refused: afgewezen afwijzing afgekeurd geweigerd weigering weigeren refused refuse rejected reject denied deny declined afgewese negatief negative
stopped: stopgezet gestopt stopt stop stopped ingetrokken beeindigd opgeschort cancelled ended
decision: besluit besluiten beslissing beslist beslissen beschikking decision decide decided uitslag uitsluitsel
disagree: oneens disagree bezwaar~ beswaar~ object objection beroep appeal protest zienswijze hoorzitting
agree: eens akkoord agree
why: waarom why hoezo reden reason waaraan warum
when: wanneer when wnneer datum date termijn deadline tijdstip
howlong: lang lange long weken weeks maanden months dagen days duurt duren takes duur
late: laat late verstreken overschreden overdue vertraging delay
wait: wacht wachten wachte gewacht afwachten waiting wait wachttijd
status: status stand voortgang update nieuws news progress progres pending behandeling
received: ontvangen ontvangst aangekomen binnen binnengekomen received arrived arrive receive
amount: bedrag bedragen som amount sum total
calculate: berekend berekening bereken berekenen rekenen uitgerekend calculate calculated calculation
wrong: klopt kloppen fout verkeerd onjuist wrong incorrect mistake vergissing error
repay: terugbetalen terugvordering teruggevorderd terugvorderen terug repay refund
pay: betaal betaalt betalen betaald betale pay paid payment paying voldoen overmaken
parts: termijnen delen stukjes gespreid regeling betalingsregeling instalments installments parts monthly aflossen afbetalen afbetaling
money: geld euro euros money saldo cash doekoe saaf centen
income: inkomen loon salaris salary income wages verdien verdienen verdien earn
benefit: uitkering uitkeringen bijstand benefit benefits welfare uitkeringe
less: minder lager less lower ingehouden korting verlaagd gekort
more: meer hoger omhoog verhoogd verhoging more higher increase increased raised stijging gestegen
enough: rondkomen rond rondkome krap tekort genoeg enough tekortkomen
debt: schuld~ debt debts loan loans lening leningen owe
bailiff: deurwaarder~ bailiff bailiffs incasso~ collector collectors beslag aanmaning~
evict: ontruim~ huisuitzetting uitgezet evicted eviction evict
cutoff: afgesloten afsluiten afsluiting afgesneden disconnected cut
energy: stroom gas elektriciteit electricity water energie energy licht elektra
food: eten food boodschappen groceries honger hungry voedselbank
insurance: zorgverzekering verzekering verzekerd insurance insured zorgverzekeraar
allowance: toeslag~ huurtoeslag zorgtoeslag allowance allowances subsidie subsidy tegemoetkoming vergoeding minimaregeling~ stadspas kwijtschelding
job: werk baan job work ontslagen ontslag werkloos unemployed contract werkgever
person: mens mensen persoon person human medewerker medewerkers employee employees iemand somebody someone
robot: robot bot chatbot computer machine
talk: praten spreken praat spreek gesproken talk speak gesprek chatten
complaint: klacht klachten klagen complaint complain beklag
rude: onbeschoft onvriendelijk brutaal rude unfriendly kortaf lomp grof bejegening behandeld treated bejegend neerbuigend
appointment: afspraak afspraken appointment
move_date: verzetten verplaatsen afzeggen annuleren reschedule cancel uitstellen omzetten
open: open openingstijd~ geopend dicht gesloten closed closing opening sluiten
where: waar where adres address locatie
hour: laat uur hours hour tijd time tijden
number: nummer number telefoonnummer
thisoffice: gemeentehuis stadhuis balie loket kantoor office desk cityhall
privacy: privacy gegevens data avg anoniem anonymous veilig
keep: bewaar bewaren bewaard opgeslagen opslaan store stored save saved record recorded opgenomen opname keep
read: lezen leest meelezen meekijken reads inzage zien see ziet
broken: kapot stuk defect broken broke kapotte storing gebroken doet
leak: lek lekt lekkage lekken leak leaking leaks druppelt drupt leakage
heating: verwarming cv ketel kachel radiator heating heater boiler thermostaat
bathroom: douche badkamer wc toilet shower bathroom kraan tap gootsteen sink afvoer
mould: schimmel vocht vochtig mold mould damp
door: deur voordeur slot raam ramen door window lock
lift: lift elevator intercom
repairman: monteur loodgieter plumber mechanic technician repairman vakman schilder
repair: reparatie~ repareren gerepareerd gemaakt repair fix fixed repaired herstel onderhoud
neighbour: buren buurman buurvrouw bovenburen onderburen bovenbuurman onderbuurman neighbour~ neighbor~ bure buurt
noise: lawaai herrie geluid geluidsoverlast overlast noise noisy loud muziek music schreeuwen stampen blaffen blaft
rent: huur rent huurprijs huurverhoging huurachterstand
arrears: achterstand arrears behind
home: huis woning house apartment flat appartement kamer room studio
search: zoek zoeken gezocht search searching looking find vinden
urgency: urgentie urgency urgent wachtlijst ingeschreven inschrijfduur
homeless: dakloos homeless straat bank
moving: verhuizen verhuis verhuisd verhuizing verhuize moving moved adreswijziging uitschrijven inschrijven register ingeschreven
passport: paspoort pasport passport identiteitskaart idkaart identiteitsbewijs pas
licence: rijbewijs licence license
expired: verlopen verloopt verlengen expired expire renew verlengd
lost: kwijt verloren gestolen lost stolen
certificate: akte geboorteakte uittreksel certificate extract verklaring vog afschrift
birth: geboorte geboren baby born birth
death: overleden overlijden gestorven died death begrafenis
marry: trouwen getrouwd huwelijk marry married wedding scheiden gescheiden scheiding divorce
street: straat weg stoep fietspad trottoir street road sidewalk pavement stoeptegel plein
lamp: lamp lantaarn~ straatlantaarn straatverlichting light streetlight verlichting
dump: gedumpt rommel troep vuil zwerfafval dumped trash
tree: boom bomen tak takken tree trees struiken
bin: container kliko bak vuilnisbak bin vuilnis afval~ garbage waste gft groenbak
bulky: grofvuil milieustraat matras koelkast bankstel
collect: opgehaald ophalen geleegd legen collected emptied collect
permit: vergunning~ permit permission parkeervergunning omgevingsvergunning
build: bouwen verbouwen dakkapel schuur schutting aanbouw build shed dormer
tax: belasting belastingen tax taxes aanslag heffing ozb rioolheffing afvalstoffenheffing
property: woz waarde value
care: wmo zorg jeugdzorg jeugdhulp begeleiding care mantelzorg
aid: rolstoel traplift scootmobiel wheelchair rollator huishoudelijke
family: moeder vader oma opa mother father grandmother grandfather ouders parents
child: kind kinderen zoon dochter child children son daughter kids kindje
help: hulp help helpen helpt helpe
again: weer opnieuw again alweer steeds telkens nogmaals still
nobody: niemand nobody
times: keer maal times
want: wil willen want wou graag
need: nodig need moet must moeten mot moetn
can: kan kunnen mag can may could
lose: verlies verloor
hello: hoi hallo goedemorgen goedemiddag goedenavond hello hi hey dag
thank: bedankt dank dankje dankjewel thanks thank
bye: doei doeg ziens bye goodbye
angry: boos kwaad woedend angry mad furious pissed
sad: verdrietig huilen huil janken crying cry sad depressed
scared: bang scared afraid angst
knife: mes pistool wapen knife gun weapon geweer bijl hamer bom
kill: vermoord~ doodmaken kill murder doodslaan doodschieten afmaken
hit: sla slaan slaat geslagen hit hits beat beats beating schoppen schopt steken steek stab hurt
die: dood doodgaan sterven die dying dead death
suicide: zelfmoord suicide zelfdoding suicidaal
self: mezelf mijzelf myself
live: leven leef live living alive bestaan
fire: brand fire vuur fik vlammen
burn: branden burn verbranden
insult: klootzak~ idioot idioten eikel~ sukkel~ trut~ lul lullen idiot~ moron~ asshole~ bitch~ tuig debiel~ mongool mongolen oplichter~ hufter~ racist~ kutwijf hoer~ klootzakken bastard~
dumb: dom domme stom stomme stupid dumb achterlijk~ incompetent~ useless waardeloos waardeloze luie lazy
weather: weer weather regen rain regenen sneeuw zon weersvoorspelling
football: voetbal ajax feyenoord psv football match wedstrijd
cook: recept koken recipe cook bakken
`;
