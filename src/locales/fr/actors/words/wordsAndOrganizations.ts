import { entries } from "./entries.ts";

/** Those whose name is a word, a place or a person as well: "orange", "la croix". Folded. */
export const wordsAndOrganizations: ReadonlySet<string> = new Set(
  entries(`
17 novembre
24 heures
action directe
adani
aeon
aides
ajax
ald
aldebaran
alinghi
alipay
alliance nationale
alouettes
alphabet
alpine
amal
amaury
ana
anadolu
anderlecht
anonymous
anti balaka
antifa
antonov
antwerp
apl
apple
apple tv
arm
armand colin
armani
arsenal
artemis
arthur andersen
asahi
astana
atlantico
atp
aubade
aum
aurore
autolib
autolib'
axios
azione
azov
ba
bac
bacardi
baccarat
back market
badr
bajaj
balai citoyen
balenciaga
bally
balmain
bandidos
bassidji
bata
bataclan
beaubourg
beaux arts de paris
beko
bel
benelux
benetton
bentley
bercy
bes
besnier
bethesda
bigard
bild
billboard
bimbo
birkenstock
black lives matter
black panthers
blackwater
blast
blazers
blick
blockbuster
bloods
bloom
bloomberg
blue bus
boavista
boiron
bolchoi
bollore
bon parti
bonduelle
booking
bordas
botafogo
bouglione
bourbaki
bourse de commerce
bourse de paris
boussac
brandt
bredin prat
breguet
breitling
brics
bridgewater
brilliance
brise de mer
broncos
brookfield
bruegel
bruins
bt
bts
bugatti
buick
bull
bumble
burberry
cab
cada
cadbury
cadillac
caesars
calvin klein
camaieu
campari
canadiens
candia
cap21
carabinieri
carabiniers
carabins
care france
cargill
carl zeiss
carlsberg
carmignac
cartier
casino
casino de paris
casio
castel
causeur
cavaliers
celine
celio
celtic
ces
chabab
challenges
chanel
charal
charles schwab
chebab
check point
chelsea
chemin neuf
chevrolet
chiquita
chopard
christian bourgois
christian dior
christian dior couture
christofle
cire
cites
civitas
clairefontaine
clash
classe
clippers
club internet
cni
cockpit
colas
colgate
colissimo
commentaire
commonwealth
concert spirituel
concertgebouw
confidencial
conseil de defense
conseil de la nation
conseil national
consistoire
contexte
continental
coop
corinthians
cornell
cortes
cossette
cour d'arbitrage
covent garden
cranberries
crazy horse
crei
cruzeiro
css
cubana
dacia
dail
dal
darrois
dassault
daum
dauphine
dawa
dawn
decca
defi
delcourt
dell
delpeyrat
delvaux
destour
dh
didi
dior
disclose
discord
disneyland paris
doge
douma
doux
dow jones
downing street
dr martens
droit humain
drouot
dunod
dyson
ecosystem
edmond de rothschild
egmont
elf
eli lilly
elis
elliott management
elysee
ema
emaar
emirates
en marche
ensemble
episcopat
ermenegildo zegna
ermitage
esprit
esso
estee lauder
ethic
eton
eurostar
eurythmics
everton
evian
excelsior
expresso
fa
faiveley
fakir
falter
fayat
femme actuelle
fendi
ferrari
festina
feu vert
fida
figaro
findus
flutter
folies bergere
forbes
forces nouvelles
fortune
fram
francas
franck muller
free
free mobile
front islamique
front large
front populaire
frontieres
ft
fulham
galatasaray
gamma
gan
garda
garnier
garuda
gauche unie
gaz
ge
genoa
geo
geo tv
georg fischer
gewandhaus
gide
giorgio armani
girondins
gitana
givenchy
globo
godiva
golias
golos
gpa
grand frais
grand palais
granma
grasshopper
grazia
guardian
gucci
guerlain
guggenheim
guy hoquet
hac
hal
harlequins
harrods
havaianas
hbo max
hearst
heineken
hersant
hershey
heuliez
hilton
hirak
hoffenheim
hop
horizons
houthistes
hp
hublot
hug
hugo boss
hulu
hummer
hutchinson
ice
ici paris
iliouchine
illumina
ima
independent
independiente
indochine
indra
inter
investir
iref
irm
irrawaddy
islanders
jaguar
jal
jalouse
jamieson
janjaweed
janjawids
jean coutu
jean paul gaultier
jeep
jeu de paume
jeudi noir
jeunes patriotes
jindal
john cockerill
john deere
julius baer
julius bar
julliard
junts
juste pour rire
kalachnikov
kanal centre pompidou
kawasaki
kayhan
kenzo
khl
khmer rouge
kirin
kirov
knack
koc
kodak
kraft
kremlin
kronenbourg
kurier
l'actualite
l'alsace
l'apres
l'arche
l'argus
l'association
l'auto
l'avenir
l'echo
l'ermitage
l'essentiel
l'essor
l'evenement
l'expansion
l'express
l'expression
l'hebdo
l'independant
l'intelligent
l'obs
l'opinion
l'union
la barbe
la capitale
la cinq
la cinquieme
la croix
la decouverte
la depeche
la deux
la fenice
la halle
la liberte
la maison rouge
la manif pour tous
la marseillaise
la monnaie
la montagne
la premiere
la prensa
la presse
la prosperite
la provence
la recherche
la rumeur
la scala
la sorbonne
la tele
la tribune
la une
la vie
labour
lacoste
laforet
lagardere
lamborghini
lampre
lan
lancel
lancia
lanvin
lapeyre
larousse
lassonde
latecoere
lazarus
lazio
le belier
le bien public
le bon coin
le bon marche
le centre
le courrier
le debat
le droit
le jour
le matin
le media
le messager
le nouvelliste
le pacte
le point
le potentiel
le progres
le quotidien
le revenu
le siecle
le soir
le soleil
le temps
le vent se leve
le vif
leclerc
ledger
lega
lego
legrand
leinster
leonardo
leonidas
les centristes
les ecologistes
les engages
les identitaires
les inconnus
les jours
les mousquetaires
les nuls
les patriotes
les transformateurs
les verts
levada
levi's
lhjmq
liberation
liberte
libre pensee
libres
liceu
lido
lightspeed
ligier
ligue
liv golf
lloyd's
lloyds
lnh
longchamp
longines
loomis
lot
lotte
lotus bakeries
lou
louis delhaize
louis dreyfus
louis harris
loups gris
louvre
lphf
lucha
lucien barriere
luxottica
lydia
lyria
mac
macmillan
macquarie
magma
magnum
mah
mahindra
mai mai
maison blanche
maison rouge
maje
majlis
majorette
manif pour tous
manitou
manul
marca
marianne
marie brizard
marie claire
mariinsky
marilyn manson
marmara
marriott
marvel
mas
masdar
maserati
matignon
matra
maybach
mbc
mclaren
meduza
meetic
meg
mehr
melia
memorial
mercedes
merck
mes
meta
mets
michael kors
michel lafon
mig
minelli
mistral ai
mitsui
mlb
mls
mobilis
mol
molotov
mondadori
montoneros
morena
motown
moukhabarat
moulin rouge
moulinex
mourides
moustique
mouvement populaire
movistar
mr bricolage
mst
munster
mutations
nabu
nacional montevideo
nasdaq
naxalites
ncaa
ned
neos
nespresso
neuhaus
nfl
nhl
nicollin
nielsen
nikkei
nina ricci
nio
nirvana
noos
norbert dentressangle
nord stream
nordiques
nostalgie
nous toutes
nouveau centre
nouvelle donne
objectif france
occupy wall street
oculus
oddo
odile jacob
oilers
olaf
olympia
olympus
once
onze mondial
open arms
opera bastille
oracle
orange
ordre nouveau
ospreys
ouigo
oumma
padres
palais de la decouverte
palais de tokyo
palais garnier
pan
panhard
panzani
pap
paramount
parc asterix
paris 2024
parmigiani
parrot
parti du centre
parti du progres
parti national
pasdarans
pearson
pelerin
penguin
pentagone
people baby
perplexity
perrier
perrotin
peshmergas
petit palais
petra
pga tour
philip morris
pia
pierre fabre
pierre marcolini
pilatus
pinder
pioneer
pip
pir
pistons
place beauvau
place publique
planeta
playboy
playmobil
plon
po
point de vue
point p
polaroid
police federale
politburo
politis
pomerleau
ponant
pour la science
ppp
prada
prado
pravda
prime video
princeton
printemps republicain
prisma
pro natura
proceso
prouvost
pse
publico
pugwash
puma
pumas
puy du fou
quai d'orsay
quatrieme internationale
rabobank
rac
rachad
rada
raeliens
raid
raiders
raja
rallye
ralph lauren
ram
reconquete
reforma
reichstag
rem
renaissance
rewmi
rexel
reynolds
ricard
rivarol
robert bosch
robin des bois
roland berger
rolex
roquette
rossel
rossignol
rotary
rouge et or
rt
rue du commerce
sabadell
sabah
sainsbury
saint cyr
saint laurent
salomon
salto
salvatore ferragamo
samaritaine
samu
samu social
san carlo
san lorenzo
san miguel
sana
sandhurst
sandinistes
sandro
santander
saracens
sauber
scala
scarlets
schindler
schneider
scientologie
scuderia
sears
seche
secret service
secteur droit
segway
selfridges
sem
semana
senat
septembre noir
ser
servette
servier
shas
shebab
shell
sherpa
sid lee
sig
signal
signataires par le sang
sionisme religieux
sisley
skoda
skype
slate
smic
smoby
solex
solidaires
solidarites
sonia rykiel
sorbonne
soukhoi
soyons libres
spa
spetsnaz
spiegel
spirou
springer
spurs
sputnik
stadler
starlink
stelco
stormont
strass
stripe
sud
sud ouest
suez
sumar
survie
suva
suzuki
svoboda
taganka
takuba
taliban
talibans
tam
tap
taraf
tata
tate
td
tefal
telegram
tesla
thalys
the age
the hill
the nation
the observer
the sun
thiriet
thomson
tidjanes
tiffany
tim
tim hortons
timberland
tinder
tinkoff
tissot
tnt
tommy hilfiger
tonhalle
tontons macoutes
tories
torino
total
tottenham
transcontinental
trial
troisieme voie
trouw
tupamaros
tupolev
tupperware
tva
twitch
ufc
uma
uni
unidas podemos
union nationale
union sacree de la nation
unison
universal
valentino
vanke
variety
vatican
vedanta
venturi
versace
vg
vice
villa medicis
vittel
vivo
vogue
volvic
vox
wafa
wafd
wagner
wari
warner
waterman
waze
wendel
wendel sidelor
west point
westminster
william hill
william saurin
wired
wix
wnba
woodside
woolworths
wta
xerox
yamaha
yamina
yoplait
yves rocher
zaman
zetas
zingaro
zodiac
`),
);
