import { entries } from "./entries.ts";

/** Towns, rivers, islands and sites. */
export const towns = entries(`
aarau
abbeville
abidjan
abou dhabi
abuja
accra
addis abeba
adour
agadez
agadir
agde
agen
aix en provence
aix la chapelle
ajaccio
albertville
albi
alencon
alep
ales
alexandrie
alfortville
alger
allauch
alost
ambert
amboise
amiens
amman
amsterdam
ancenis
ancone
andelys
anderlecht
angers
angouleme
anjou
ankara
annaba
annecy
annemasse
annonay
antananarivo
antibes
anvers
apt
arcachon
argentan
argenteuil
arles
arlon
armentieres
arras
asnieres
ath
athenes
atlanta
aubagne
aubenas
aubervilliers
aubrac
aubusson
auch
auckland
aurillac
austin
autun
auxerre
avallon
avdiivka
avignon
avranches
bafoussam
bagdad
bagnolet
bahamas
baie comeau
bakhmout
bakou
bale
baltimore
bamako
bangkok
bangui
bar le duc
bar sur aube
barbade
barbes
barcelone
barcelonnette
bari
bassora
bastia
bastille
bastogne
bayeux
bayonne
beaune
beauvais
becancour
bejaia
belfast
belfort
belgorod
belgrade
belleville
bellinzone
benghazi
bercy
bergame
bergerac
berlin
bermudes
bernay
berne
berre
besancon
bethune
beyrouth
beziers
biarritz
bienne
bigorre
bilbao
birmingham
blainville
blaye
blois
bobigny
bobo dioulasso
bogota
bologne
bombay
bondy
bonn
bora bora
bordeaux
boston
bouake
boulogne billancourt
boulogne sur mer
boulonnais
bourg en bresse
bourges
bourgoin jallieu
braine l'alleud
brasilia
bratislava
brazzaville
breme
bressuire
brest
briancon
briey
brighton
brignoles
brioude
brisbane
bristol
brive
bron
brossard
bruges
bruxelles
bucarest
budapest
buenos aires
bujumbura
bukavu
caen
cagliari
cahors
calais
calcutta
calgary
calvi
cambrai
cambridge
canberra
cancun
cannes
canton
cantons de l'est
capitole
caracas
carcassonne
cardiff
carpentras
cartagena
casablanca
casamance
castelnaudary
castelsarrasin
castres
catane
cavaillon
cayenne
ceret
cergy
cevennes
chalon sur saone
chambery
chamonix
champigny
champs
champs elysees
charleroi
charleville mezieres
charlottesville
charm el cheikh
charolles
chartres
chateau chinon
chateau thierry
chateaubriant
chateaudun
chateauroux
chatelet
chatellerault
chaumont
chengdu
cherbourg
chibougamau
chicago
chicoutimi
chinon
chiraz
chisinau
choisy le roi
cholet
ciney
ciudad juarez
clamart
clermont ferrand
cleveland
clichy
clichy sous bois
cluses
cognac
coire
colmar
cologne
colombes
commercy
compiegne
conakry
concorde
confolens
constantine
copenhague
corbeil essonnes
cornouaille
corte
cosne
cote nord
cotentin
cotonou
courbevoie
courtrai
coutances
cracovie
creteil
dacca
dakar
dallas
damas
danube
darfour
davos
dax
decazeville
deir ezzor
delemont
delhi
denain
denver
detroit
dieppe
diffa
digne
dijon
dinan
dinant
djouba
dnipro
doha
dole
domfront
donetsk
dortmund
douai
douala
douarnenez
dour
draguignan
drancy
dresde
dreux
drummondville
dubai
dublin
dunkerque
durance
dusseldorf
echirolles
edimbourg
edmonton
eindhoven
epernay
epinal
erbil
erevan
escaut
essaouira
essen
etampes
etoile
etterbeek
eupen
evian
evreux
evry
falloujah
fecamp
fes
figeac
firminy
flers
florac
florange
florence
foix
fontainebleau
fontenay sous bois
forbach
forcalquier
fort de france
fos sur mer
fougeres
fourmies
francfort
frejus
fribourg en brisgau
fukushima
gabes
gagny
gand
gange
gao
gap
garoua
gascogne
gaspe
gatinais
gatineau
gelsenkirchen
gembloux
genes
geneve
genk
gennevilliers
gerone
gex
givors
gizeh
glasgow
goma
gonesse
gourdon
granby
grasse
graulhet
gravelines
grenade
grenoble
groningue
guadalajara
guangzhou
guayaquil
guebwiller
guerande
gueret
guingamp
hagondange
haguenau
haifa
halifax
halles
hambourg
hanoi
hanovre
harare
hasselt
haut karabakh
hautmont
havre
hayange
hazebrouck
hebron
helsinki
hendaye
henderson
henin beaumont
herat
hiroshima
homs
honfleur
hong kong
houston
hurepoix
huy
hyeres
ibos
idleb
idlib
ile
islamabad
isle d'abeau
ispahan
issoire
issoudun
istanbul
istres
ituri
ivry sur seine
ixelles
izmir
jakarta
jalalabad
jerusalem
johannesburg
joigny
joliette
jonzac
jura bernois
kaboul
kairouan
kandahar
karachi
katanga
katmandou
kazan
khan younes
kharkiv
khartoum
kherson
kidal
kiev
kigali
kingston
kinshasa
kirkouk
kisangani
kivu
knokke
korhogo
kourou
koursk
kramatorsk
kuala lumpur
kuujjuaq
kyiv
kyoto
la chaux de fonds
la ciotat
la defense
la fleche
la havane
la haye
la hulpe
la louviere
la mecque
la nouvelle orleans
la paz
la roche sur yon
la rochelle
la seyne sur mer
la souterraine
la tour du pin
labrador
lac megantic
lagos
lahore
lanaudiere
langres
lannion
laon
lapalisse
largentiere
larzac
las vegas
lausanne
laval
le blanc
le caire
le cap
le creusot
le havre
le mans
le puy
le raincy
le touquet
le vigan
leeds
leipzig
leman
lens
lesparre
levallois perret
leverkusen
levis
libourne
libreville
liege
lille
lillebonne
lima
limoges
limoux
lisbonne
lisieux
liverpool
ljubljana
locarno
loches
lodeve
lome
londres
longueuil
longwy
lons le saunier
lorient
los angeles
loudun
louhans
louhansk
lourdes
louvain
louviers
luanda
luberon
lubumbashi
lucerne
lugano
luneville
lure
luxembourg
lviv
lyon
macon
madrid
malaga
malakoff
malines
malmedy
mamers
mamoudzou
manchester
manille
manosque
mans
mantes la jolie
maputo
maradi
marche en famenne
marennes
marioupol
marmande
maroua
marrakech
marseille
martigny
martigues
matane
maubeuge
mauriac
mayence
meaux
medellin
medoc
meknes
melbourne
melun
memphis
mende
menilmontant
menton
mercantour
merignac
metz
mexico
miami
milan
millau
milwaukee
minneapolis
minsk
mirabel
mirande
misrata
mogadiscio
molenbeek
molsheim
moncton
mons
mont blanc
mont de marsan
montargis
montauban
montbard
montbeliard
montbrison
montdidier
montelimar
monterrey
montevideo
monthey
montlucon
montmartre
montmorency
montparnasse
montpellier
montreal
montreuil
montreux
moorea
mopti
morges
morlaix
mortagne
morzine
moscou
mossoul
moulins
mouscron
mulhouse
mumbai
munich
muret
n'djamena
nairobi
namur
nancy
nanterre
nantes
nantua
naples
naplouse
narbonne
nassau
ndjamena
nerac
neufchateau
nevers
new delhi
new york
newcastle
niamey
nice
nil
nimes
niort
nivelles
nogent le rotrou
nogent sur marne
noisy le grand
nontron
nord kivu
nottingham
nouakchott
noumea
nouvelle angleterre
nouvelle orleans
novossibirsk
nunavik
nuremberg
nyon
nyons
odessa
okinawa
oloron
olten
oran
orlando
orleans
orly
osaka
oslo
ostende
ottawa
ouagadougou
oujda
oxford
oyonnax
palaiseau
palerme
pamiers
pampelune
pantin
papeete
parakou
parc des princes
paris
parme
parthenay
pau
payerne
pays de caux
pekin
perigueux
peronne
perpignan
peshawar
pessac
philadelphie
phnom penh
phoenix
pigalle
pithiviers
ploermel
pointe a pitre
pointe noire
poissy
poitiers
pontarlier
pontivy
pontoise
port au prince
port gentil
portland
porto
porto novo
prades
prague
pretoria
pristina
privas
provins
pyongyang
quebec
quercy
queyras
quimper
quimperle
quito
rabat
rafah
ramallah
rambouillet
rangoun
raqqa
reims
remiremont
renens
rennes
repentigny
rethel
reykjavik
rhin
riga
rimouski
rio
rio de janeiro
riom
rive de gier
riyad
roanne
roberval
rochefort
rocroi
rodez
roissy
rome
romorantin
rostov
rotterdam
roubaix
rouen
rouergue
roulers
roussillon
rouyn noranda
royan
rueil malmaison
ryad
sacramento
saguenay
saigon
saint barthelemy
saint brieuc
saint denis
saint denis de la reunion
saint etienne
saint gall
saint hyacinthe
saint jean
saint lazare
saint louis
saint malo
saint martin
saint nazaire
saint petersbourg
saint pierre et miquelon
saint quentin
saint sebastien
sainte lucie
saintonge
sallanches
salon de provence
salt lake city
salzbourg
sambre
san antonio
san diego
san francisco
san pedro
sanaa
santiago
sao paulo
saragosse
sarajevo
sarcelles
sarlat
sarrebourg
sarrebruck
sarreguemines
sartene
satory
saumur
saverne
schaerbeek
schaffhouse
seattle
sedan
segou
selestat
senlis
seoul
sept iles
seraing
sete
setif
seville
sevran
sevres
sfax
shanghai
shawinigan
sheffield
shenzhen
sherbrooke
sierre
sikasso
sinai
singapour
sion
skopje
sofia
soissons
soleure
sorel tracy
sotchi
soudan du sud
soumy
sousse
southampton
stade de france
stade velodrome
stockholm
strasbourg
stuttgart
sud kivu
suez
suresnes
sydney
taipei
tallinn
tamise
tanger
tarare
tarascon
tarbes
tbilissi
tchernihiv
teheran
tel aviv
terrebonne
thann
thierache
thies
thionville
thonon
thouars
tijuana
tirana
tizi ouzou
tlemcen
tokyo
tolbiac
tombouctou
toronto
touba
toul
toulon
toulouse
tourcoing
tournai
tournon
tours
transnistrie
trappes
tregor
trevoux
trieste
tripoli
trois rivieres
troyes
tulle
tunis
turin
uccle
udine
utrecht
uzes
val d'or
valence
valenciennes
valladolid
valparaiso
vancouver
vannes
varsovie
velay
velodrome
venise
venissieux
verbier
vercors
verdun
verone
versailles
verviers
vesoul
vevey
vexin
vichy
victoriaville
vienne
vierzon
vigneux
vigo
villefranche
villejuif
villeneuve d'ascq
villepinte
villeurbanne
vilnius
vilvorde
vitre
vitrolles
vitry le francois
vitry sur seine
vladivostok
voiron
vouziers
wallis et futuna
washington
waterloo
wavre
wellington
winnipeg
winterthour
wissembourg
wolfsburg
wuhan
xinjiang
yamoussoukro
yaounde
ypres
yssingeaux
yverdon
yvetot
zagreb
zaporijia
zaventem
zeebruges
zermatt
ziguinchor
zinder
zoug
zurich
`);
