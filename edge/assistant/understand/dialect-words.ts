/**
 * Words of dialect, of the street and of chat, each before what it is in Dutch; `understand` reads the second. One a line,
 * and only such as people here hardly type for anything else.
 */
export const dialectWords = `
dij die
joe u
joen uw
mie mij
heur haar
zai zij
hai hij
zel zal
zol zou
zollen zouden
mouten moeten
mos moest
mossen moesten
gain geen
ain een
aine een
doun doen
doan gedaan
stait staat
gait gaat
vot weg
weerom terug
haile hele
zain zien
zuik zoek
hoezen huizen
hoeske huisje
boetendeur buitendeur
luu mensen
minsk mens
minsken mensen
wotter water
kold koud
kolle koude
oald oud
nije nieuwe
neie nieuwe
krekt precies
altied altijd
aaltied altijd
twij twee
drij drie
vief vijf
zeuven zeven
snachts nachts
oavend avond
gistern gisteren
gustern gisteren
vrouger vroeger
bie bij
mor maar
dizze deze
doaglieks dagelijks
houveul hoeveel
hoeveul hoeveel
hest heb je
zulf zelf
zulfs zelfs
zulfde zelfde
aans anders
noaber buurman
noabers buren
schoul school
boudel boel
kriegen krijgen
blieven blijven
blift blijft
schrieven schrijven
kieken kijken
kiek kijk
pries prijs
liekt lijkt
liek lijk
begriepen begrijpen
begriep begrijp
sloeten sluiten
ofsluten afsluiten
ofsloten afgesloten
oetkering uitkering
oetstel uitstel
verhoesd verhuisd
verhuusd verhuisd
ofsproak afspraak
ofspraak afspraak
gemainte gemeente
gemeinte gemeente
gemeentehoes gemeentehuis
gemeentehuus gemeentehuis
stadhoes stadhuis
stadhuus stadhuis
sloagen slaan
sloa sla
pien pijn
waiten weten
mouder moeder
pabbe vader
jonkje jongen
maaisje meisje
bruier broer
mekoar elkaar
naarns nergens
aargens ergens
elkenain iedereen
ainmoal eenmaal
nochtans toch
allaint alleen
lutje klein
joonk jongen
hej heb je
kuj kun je
moj moet je
oaver over
vromd vreemd
doarumme daarom
woarumme waarom
waorumme waarom
wieveul hoeveel
dieje die
dees deze
ulle jullie
hullie zij
zullie zij
wullie wij
oewen jouw
munnen mijn
zunne zijn
kunde kun je
zulde zul je
gade ga je
moette moet je
komde kom je
krijgde krijg je
ginnen geen
ginne geen
efkens even
bietje beetje
bitje beetje
houdoe doei
kepot kapot
skool school
vruug vroeg
gezeed gezegd
vort weg
iet iets
ieverans ergens
nieverans nergens
stillekes stil
durrum daarom
wurrom waarom
vurrig vorig
vrouwke vrouw
menneke jongen
manneke jongen
huiske huisje
gemintehuis gemeentehuis
gemint gemeente
gemeent gemeente
durpke dorp
hoevult hoeveelste
hoeveulste hoeveelste
hob heb
haet heeft
noets nooit
noots nooit
umdat omdat
vaol veel
kumt komt
steit staat
sjteit staat
kriet krijgt
kinger kinderen
kinjer kinderen
kiendj kind
kindj kind
ederein iedereen
emes iemand
emus iemand
nemes niemand
niemes niemand
wievaol hoeveel
sjtroom stroom
sjtom dom
sjrieve schrijven
sjpreke spreken
sjlaag slag
gaer graag
kaod koud
kald koud
haaf half
euver over
euverleje overleden
doa daar
woa waar
mieng mijn
dieng jouw
uus huis
ier hier
ebbe hebben
eb heb
oelange hoelang
oevee hoeveel
oeveel hoeveel
ulder hun
junder jullie
wulder wij
zulder zij
vrom terug
trom terug
omtrent ongeveer
bluven blijven
kieke kijken
gjin geen
jimme jullie
hawwe hebben
haw heb
moat moet
moatte moeten
wurdt wordt
jild geld
hus huis
betelje betalen
foar voor
wetter water
skulden schulden
utkearing uitkering
ferhuzje verhuizen
ferhuze verhuizen
moanne maand
jier jaar
tiid tijd
ien een
trije drie
wike week
bern kind
kaai sleutel
pake opa
beppe oma
wenje wonen
wenning woning
skrieuwe schrijven
krije krijgen
krij krijg
sille zullen
soe zou
wolle willen
tige heel
hjoed vandaag
moarn morgen
juster gisteren
hoefolle hoeveel
hoenear wanneer
werom waarom
harren hun
kenne kunnen
ikke ik
motje moet je
heppe hebben
hebbu hebben
gaatie gaat hij
komtie komt hij
issie is hij
heeftie heeft hij
dattie dat hij
alst als het
worre worden
wouwe wilden
benne zijn
zeie zeiden
osso huis
doekoe geld
waggie auto
skotoe politie
scotoe politie
tantoe heel
fittie ruzie
torrie verhaal
mattie vriend
brada vriend
ewa hallo
skeer blut
safi klaar
faka hallo
djoeken steken
tjappen eten
chappen eten
mss misschien
msch misschien
wrs waarschijnlijk
wss waarschijnlijk
sws sowieso
btje beetje
zsm zo snel mogelijk
ivm in verband met
mvg groet
bijv bijvoorbeeld
ofz of zo
ofzo of zo
zegmaar zeg maar
kzit ik zit
kzou ik zou
kmoet ik moet
kzie ik zie
khad ik had
kdacht ik dacht
ksnap ik snap
kvind ik vind
kwas ik was
kkrijg ik krijg
kbel ik bel
khoor ik hoor
tkan het kan
tgaat het gaat
twas het was
twordt het wordt
tkomt het komt
vnv vanavond
vnm vanmiddag
mrg morgen
gstr gisteren
wknd weekend
aant aan het
vant van het
heek heb ik
benk ben ik
moek moet ik
magk mag ik
alsk als ik
omdak omdat ik
`;
