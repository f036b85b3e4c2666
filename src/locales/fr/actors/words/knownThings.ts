import { entries } from "./entries.ts";

/** Well-known competitions, feasts, works, laws, products, programmes, diseases: names of what does nothing. Folded, without article, hyphens as spaces. */
export const things: ReadonlySet<string> = new Set(
  entries(`
10 miles d'anvers
100 minutes pour convaincre
11 novembre
11 septembre
12 heures de sebring
120 battements par minute
13 novembre
14 juillet
19h30
1er mai
20 kilometres de paris
20 km de bruxelles
2001 l'odyssee de l'espace
21 avril
24 heures camions
24 heures chrono
24 heures de daytona
24 heures de spa
24 heures du mans
24 heures du mans moto
24 heures motos
2cv
2g
30 rock
3ds
3g
4 jours de dunkerque
4 juillet
49 3
4cv
4g
4k
4l
4l trophy
4x4
4×4
5g
6 fevrier
60 minutes
6g
7 a 8
7 d'or
7 octobre
7 wonders
737 max
787 dreamliner
8 mai
8k
a 10
a bon entendeur
a bout de souffle
a la maison blanche
a la recherche de la nouvelle star
a la recherche du temps perdu
a levels
a plague tale
a train
a travers la flandre
a110
a220
a300
a310
a318
a319
a320
a320neo
a321
a321neo
a321xlr
a330
a330 mrtt
a330neo
a340
a350
a350 1000
a350 xwb
a380
a400m
aaa
aah
aasm
abeille bourbon
abeille flandre
abeille languedoc
abeille liberte
abenomics
abitur
abm
abraracourcix
abribus
absolut
acadiane
accord d'alger
accord de bougival
accord de linas marcoussis
accord de noumea
accord de paris
accord de vienne
accord du touquet
accords d'abraham
accords d'arusha
accords d'evian
accords d'helsinki
accords d'oslo
accords de bretton woods
accords de camp david
accords de cotonou
accords de dayton
accords de dublin
accords de geneve
accords de grenelle
accords de latran
accords de lome
accords de marcoussis
accords de matignon
accords de minsk
accords de minsk ii
accords de munich
accords de noumea
accords de rambouillet
accords de schengen
accords de taef
accords du touquet
acela
aceum
achille talon
achoura
acta
acte xviii
actemra
actes des apotres
actimel
action coeur de ville
actium
activex
activia
actos
actovegin
adam et eve
adamsberg
adblue
adele blanc sec
adibou
adieu ma concubine
admission post bac
adn
adnmt
adobe flash
adobe reader
adonai
adopteunmec
adsense
adsl
advil
adwords
aedes aegypti
aedes albopictus
aeeh
aeolus
aerotrain
aex
af447
affaire conclue
affaire des fiches
affaires sensibles
affelnet
affordable care act
africa eco race
africa twin
agamemnon
agcs
age du bronze
age du fer
age of empires
agenda 2010
agenda 2030
agenda 21
agent orange
agneau mystique
agni
agregation
agusta dassault
agv
ah 64 apache
ai act
aid
aid al adha
aid al fitr
aid el fitr
aid el kebir
ainsi parlait zarathoustra
ainsi soient ils
air cocaine
air jordan
air max
airbus a220
airbus a300
airbus a300 zero g
airbus a310
airbus a318
airbus a319
airbus a320
airbus a320neo
airbus a321
airbus a321xlr
airbus a330
airbus a330neo
airbus a340
airbus a350
airbus a380
airbus a400m
airbus zero g
airpods
airtag
ait
ak 47
akatsuki
al amal
al boraq
aladdin
albator
alcyone
alena
alerte a malibu
alexandrie alexandra
alfa romeo giulia
alice au pays des merveilles
alice nevers
alicem
alien
all star game
all star perche
allah
alleo
allumer le feu
alone in the dark
alors on danse
alouette ii
alouette iii
alpes 2030
alph art
alpha jet
alphabay
alphafold
alphago
alphajet
alphazero
alpine a110
als
altea
alur
alzheimer
ame
ameli
ameli fr
amelie poulain
america first
america's cup
american gothic
american idol
american psycho
american sniper
american staffordshire
american staffordshire terrier
ami 6
ami 8
amicalement votre
amiral kouznetsov
amm
amoco cadiz
among us
amoris laetitia
amos 6
amour gloire et beaute
amoxicilline
ampera
amstel gold race
amx 10 rc
amx 10rc
amx 30
an 124
anatomie d'une chute
ancien regime
ancien testament
andor
androcur
android
andromaque
andros
anfo
angelus
anglais lv2
angolagate
angry birds
animal crossing
ankou
anna karenine
annees de plomb
annees folles
anopheles
another world
anschluss
antechrist
anthropocene
antigone
antonov
antonov 124
antonov an 225
anubis
aoc
aop
ap1000
apache
apb
aperol
apex legends
aphrodite
api
apl
apocalypse
apocalypse de jean
apocalypse now
apollo 11
apollo 13
apollo 17
apollo 8
apostrophes
app store
appaloosa
appel d'urgence
appel de cochin
appel de paris
appel du 18 juin
apple music
apple pay
apple tv
apple watch
aquagym
aquarius
ar 15
ar raok
ara san juan
arabian light
arabica
aragorn
aramis
aranesp
arbain
arche d'alliance
arche de noe
arcole
arctic sunrise
arduino
arecibo
arexvy
ariane 4
ariane 5
ariane 6
ariane 62
ariane 64
ariya
ark royal
arkea ultim challenge
arlberg kandahar
arlequin
armada de rouen
armageddon
armata
armen race
arn
arn messager
arnold palmer invitational
aromat
around alone
around the world
arpanet
arrow 3
arsene lupin
art basel
art brussels
art brut
art deco
art nouveau
art rock
arte povera
artemis
artemis 1
artemis 2
artemis 3
artemis i
artemis ii
artemis iii
artemisia
artesia
article 49 3
article 50
arts et lettres
artt
ascension
asmp
asmp a
asmpa
asn4g
aspa
asperger
aspides
aspirine
assassin's creed
assassin's creed shadows
assassin's creed unity
assassin's creed valhalla
assises du journalisme
assises internationales du roman
assurance vie
assurancetourix
aster 30
asterix
asterix chez les helvetes
asterix et obelix
aston martin db5
astrid et raphaelle
astrolabe
astropolis
asv
atacms
atala
atalante
atari st
athalie
athletissima
athos
atlantique 2
atlantis
atlas v
atmea
aton
atp 250
atp 500
atp cup
atp finals
atp world tour
atr 42
atr 72
atr72
atu
atv
atv jules verne
atx
au bonheur des dames
au nom de la terre
au revoir la haut
au theatre ce soir
aube de l'odyssee
audi a3
audi a4
audi a6
audi q7
audi rs6
audimat
audiotel
augmentin
aurignacien
auris
australopitheque
autan
autant en emporte le vent
auto tune
autocad
autolib
autolib'
autotune
av 8b
avandia
avangard
avastin
avc
ave maria
avengers
avensis
aventador
avesta
avs 21
avs21
awacs
aygo
azerty
azt
b 1
b 17
b 2
b 29
b 52
b2b
b2c
b2i
b737
b747
b777
b787
ba 2
ba 5
baal
baby reindeer
babybel
babylon 5
babylon berlin
bac es
bac nord
bac pro
baccalaureat
baccara
bacchus
bachelor
baclofene
badminton horse trials
badoit
bafa
bafd
bafta
bailey's
baileys
baise moi
baja
balance ton porc
balancetonporc
balder
baldur's gate
baldur's gate 3
bale ii
bale iii
bale iv
ballon d'or
baltic dry index
bambi
banania
bandcamp
bande de filles
banquet du livre
baphomet
barbapapa
barbarossa
barbe bleue
barcelona world race
barkhane
barolo
baron noir
barry lyndon
bart simpson
basco bearnaise
base eleves
baselworld
bastet
bathyscaphe
batibouw
batman
batsirai
battlefield
battlestar galactica
baudet du poitou
bauhaus
bayeux calvados
bayraktar
bayraktar tb2
bbb
bbox
bcbg
beagle
beagle 2
beat generation
beaujolais nouveau
beauvau de la securite
beauvau de la securite civile
becassine
beechcraft
befana
beidou
bejisa
bel 20
bel ami
bel20
belal
belem
belgrano
bella ciao
belle de fontenay
belle de jour
belle du seigneur
belle epoque
belle poule
belote
belphegor
belt and road
beluga
beluga xl
belugaxl
belzebuth
ben hur
benedictine
benicassim
benichon
bep
bepc
bepicolombo
beresheet
berger allemand
berlinale
berlingo
bernina express
berurier
bescherelle
betadine
betamax
betclic elite
bete du gevaudan
betipul
better call saul
betty boop
beverly hills 90210
beyblade
beyfortus
bfr
bhagavad gita
bi bop
biafine
bianca castafiore
biathlon world tour
bibendum
bible
bibliotheque de la pleiade
bibliotheque rose
bibliotheque verte
bichon
bidenomics
biedermeier
biennale de lyon
biennale de venise
bienvenue chez les ch'tis
big bang
big beautiful bill
big brother
big brother awards
big data
big foot
big little lies
big mac
big mac index
big one
bigfoot
bigster
bilbo
bilbo le hobbit
bilderberg
bill 101
bill of rights
billabong pro
billabong pro tahiti
billie jean king cup
billy elliot
bintje
biomass
bios
bioshock
bip bip et coyote
birdman
birkin
bisounours
bist 100
bitcoin
bitcoin cash
bittorrent
bixi
black friday
black hawk
black jack
black mirror
black ops
black panther
black swan
black widow
blackjack
blade runner
blake et mortimer
blanc bleu belge
blanc manger coco
blanche neige
blanche neige et les sept nains
bledilait
bledina
bledisloe cup
bleriot xi
bleu blanc coeur
bleu d'auvergne
bleu de gex
blitz
blitzkrieg
blockchain
blonde d'aquitaine
bloodborne
bloody sunday
bloomberg commodity
blu ray
blue mountain
blue train
blue velvet
blue whale
blue whale challenge
blueberry
bluecar
bluesky
bluetooth
bm 21
bmw i3
bmw x5
bmw x6
bmx
bnssa
boardwalk empire
bob l'eponge
bob le bricoleur
bobital
boc challenge
bocuse d'or
boeing 707
boeing 727
boeing 737
boeing 737 max
boeing 747
boeing 757
boeing 767
boeing 777
boeing 777x
boeing 787
bohemian rhapsody
bohlen
boite de pandore
bol d'or
bol d'or mirabaud
bol d'or moto
bold eagle
bolero
bollore bluecar
bollywood
bon cop bad cop
bonemine
bonheur d'occasion
bonjour tristesse
bonne nuit les petits
booker
booker prize
bopha
borat
bordeaux paris
border collie
bordure protectrice
borei
borgen
boris godounov
born in the usa
borodino
borsalino
boskoop
boson de higgs
botox
bottin mondain
boucles de la mayenne
bouclier de brennus
bouclier de l'euphrate
bouclier du desert
bouclier fiscal
bouddha
bouillon de culture
boulava
boule de suif
boule et bill
bourane
bourdin direct
bourevestnik
boursin
bout du monde
bouvard et pecuchet
bouvier bernois
bovespa
bowling for columbine
box sfr
boxster
bpa
bpc
bpco
bpjeps
brabanconne
braderie de lille
brafa
brahma
brahmos
braille
braquo
brasileirao
bratz
breaking bad
breaking the waves
breath of the wild
breeders'cup
bregret
brennus
brent
bretagne classic
brevet des colleges
brexit
brice de nice
bridgerton
bridget jones
brie de meaux
bristol pound
brit awards
britain's got talent
britannicus
british open
broadchurch
brokeback mountain
bronzes du benin
brunello di montalcino
bse
bse sensex
btc
btob
btp
bts
btsa
buffy
buffy contre les vampires
bugaled breizh
bugatti veyron
bugs bunny
buk
bullhead
bund
bundesliga
bureau des legendes
burger quiz
burle
buste de nefertiti
buzz l'eclair
c 130
c 130 hercules
c 160 transall
c 3po
c a vous
c dans l'air
c elysee
c hr
c l'hebdo
c max
c politique
c r a z y
c series
c zero
c'est arrive pres de chez vous
c'est pas sorcier
c'est pas tous les jours dimanche
c1
c15
c2
c2i
c3
c4
c4 cactus
c4 picasso
c5
c6
c919
cabernet sauvignon
cable c1
cablegate
cac
cac 40
cac all tradable
cac next 20
cac40
caces
cadillac escalade
caetano
calcio
calcutta cup
calice de saint remi
california zephyr
californication
calimero
calipso
call of duty
call of duty modern warfare
callisto
calvin et hobbes
calypso
camaro
cambio
cambrien
camel
camembert
camera cafe
camera d'or
camion caesar
campari
camping paradis
can
can 2015
can 2017
can 2019
can 2021
can 2023
can 2025
canal football club
canal seine nord europe
cancoillotte
candice renoir
candle in the wind
candomble
candu
candy crush
candy crush saga
cane corso
cannes series
canneseries
cantique des cantiques
cao
cap martinique
capeps
capes
capet
capitaine crochet
capitaine flam
capitaine haddock
capitaine kirk
capitaine marleau
capitaine nemo
capitale europeenne de la culture
caporetto
caprice des dieux
caprices festival
captain america
captur
carabao cup
caracal
carambar
caravane de la mort
carbonara
carbonifere
cardano
careme
carl vinson
carmina burana
carnaval de binche
carnaval de dunkerque
carnaval de nice
carnaval de rio
carrefour du developpement
carrie bradshaw
carte bleue
carte vitale
cartman
casa de papel
casabianca
cash investigation
casino royale
casse noisette
cassini
cassini huygens
castafiore
catan
catia
catwoman
cavaille coll
cbd
cd
cdd
cdg express
cdgval
cdi
cdo
ce1
ce1d
ce2
ceb
cebit
ceed
cegep
celica
cellophane
cendrillon
cenovis
cent ans de solitude
center parcs de roybon
cera
ceres
cersei
certains l'aiment chaud
cervarix
cervelas
cesar
cesar d'honneur
cesar du meilleur film
cesar et rosalie
cesars
cess
cesu
cet
ceta
cev cup
cfa
cfc
ch4
chacun cherche son chat
challenge cup
challenge europeen
challenge gambardella
challenge league
challenge yves du manoir
challenger 2
challenger pro league
chalon dans la rue
chammal
championnat de provence
championnat du monde d'echecs
champions cup
champions league
champix
chan
chandeleur
chandrayaan
chandrayaan 1
chandrayaan 2
chandrayaan 3
chanel n°5
chang'e
chang'e 3
chang'e 4
chang'e 5
chang'e 6
chanson douce
chant des partisans
chantecler
chantons sous la pluie
chapeau melon et bottes de cuir
chapi chapo
char b1
chardonnay
charia
charlie brown
charlot
charte 77
charte canadienne des droits
charte de l'environnement
charte des nations unies
charte olympique
charybde
chasselas
chat botte
chateau d'yquem
chateau latour
chateau margaux
chateauvallon
chatgpt
cheddar
cheeta
chelsea flower show
chemcam
chemin de croix
cheonan
cheque emploi service
chernobyl
cheval blanc
cheval de troie
chevalier paul
chevrolet corvette
chevrolet volt
chewbacca
chf
chi de geneve
chianti
chicken run
chido
chikungunya
china cables
chinook
chips act
chiron
chloroquine
choco bn
choose france
choregies
choregies d'orange
chouchen
chromebook
chromecast
chronos
chucky
chupa chups
chupacabra
cialis
ciaran
cice
cigeo
cinema du reel
cinema novo
cinema paradiso
cinemed
cinna
cinquante nuances de grey
cinquecento
cinquieme republique
cir
circuit de la sarthe
circuit het nieuwsblad
cisalpino
citadis
citizen kane
citizens united
citroen ami
citroen ds
citynightline
civic
civil rights act
civilization
clair obscur expedition 33
clamoxyl
clash of clans
clash royale
clasica san sebastian
clasico
class 40
class40
classe a
classe b
classe c
classe e
classe s
classement de shanghai
classica san sebastian
classico
clenbuterol
clermont ferrand court metrage
climat et resilience
climategate
clio
clippy
clis
clos de vougeot
clostridium difficile
cloud act
club dorothee
cluedo
cm1
cm2
cmu
cmu c
cnaem
cny
co2
cobe
cobol
coca
coca light
coca zero
coco gg
cocotte minute
code civil
code de commerce
code de hammurabi
code de l'urbanisme
code de la route
code de procedure penale
code du travail
code electoral
code napoleon
code noir
code penal
code rural
codenames
codevi
codex atlanticus
coeur de boeuf
coeur de lion
coeur de ville
cointelpro
cointreau
cold case
colere de dieu
colonnes de buren
color run
columbo
columbus
columbus day
comac c919
comanche
comedie du livre
comic con
comirnaty
commandant birot
comme d'habitude
commodore 64
common law
commune de paris
community shield
complement d'enquete
complexe d'oedipe
computex
concile vatican ii
concordat
concours eurovision
concours general
concours reine elisabeth
conference de bandung
conference de wannsee
conference de yalta
conference league
conficker
congo hold up
consensus de washington
consumer electronics show
contre reforme
contrex
convention citoyenne
convention citoyenne pour le climat
convention d'aarhus
convention d'istanbul
convention d'ottawa
convention de berne
convention de chicago
convention de geneve
convention de montego bay
convention de ramsar
convention de washington
conventions de geneve
cookeo
cop
cop15
cop17
cop19
cop20
cop21
cop22
cop23
cop24
cop25
cop26
cop27
cop28
cop29
cop30
copa america
copa del rey
copa libertadores
copa sudamericana
copains d'avant
copernicus
copilot
coppa italia
coquille d'or
corail teoz
coran
cornetto
corolla
coronavac
coronavirus
corot
corrida de houilles
corrida de noel
corsa
cortana
cortancyl
corto maltese
cosette
cosi fan tutte
cosmos 2251
cospas sarsat
costa allegra
costa concordia
costa serena
cote match
cote rotie
cotes de provence
cotes du rhone
coton tige
cougar
couleur cafe
countach
counter strike
counter strike global offensive
coupe cev
coupe continentale
coupe d'afrique
coupe d'afrique des nations
coupe d'allemagne
coupe d'angleterre
coupe d'asie
coupe d'europe
coupe d'europe des clubs champions
coupe d'italie
coupe davis
coupe de belgique
coupe de france
coupe de france feminine
coupe de l'america
coupe de l'uefa
coupe de la ligue
coupe de suisse
coupe des clubs champions
coupe des confederations
coupe des coupes
coupe des nations
coupe des vainqueurs de coupe
coupe du monde
coupe du monde de ski
coupe du monde des clubs
coupe du monde feminine
coupe du roi
coupe gambardella
coupe gordon bennett
coupe grey
coupe intertoto
coupe korac
coupe louis vuitton
coupe memorial
coupe rogers
coupe spengler
coupe stanley
coupe uefa
coupe vanier
coupe webb ellis
course de l'escalade
cov
covid
covid 19
covid long
cpe
cper
cpf
cpge
cr v
cra
crankworx
crash bandicoot
crds
crecy
crestor
cretace
creutzfeldt jakob
crew dragon
crime et chatiment
crispr
crispr cas9
cristal du long metrage
cristaline
crit'air
criterium continental
criterium de la premiere neige
criterium des as
criterium du dauphine
criterium international
crj
crm
cro magnon
croisades
croisiere jaune
croix de guerre
croix de la liberation
croque mitaine
crossfit
crossfit games
crossland
crotale
crottin de chavignol
crpe
cryosat
cryosat 2
cseries
csg
csi 300
cso
cso 1
csp
csrd
cst 100
cthulhu
ctp
cubase
cubitus
cui
cully jazz
cuphead
cupidon
cupola
curacne
curiosity
curly
currie cup
cutty sark
cvae
cx
cx 5
cybele
cyber monday
cyberpunk 2077
cybertruck
cyclassics
cyclope
cygnus
cyrano
cyrano de bergerac
cyrillique
cytotec
d day
d'artagnan
d1
d1 arkema
d2
d3e
da vinci
da vinci code
dab
daca
dada
dads
dadvsi
daenerys
daeu
dafalgan
daffy duck
dahu
dakar rally
dalai lama
dalf
dall e
dall e 2
dalo
dance dance revolution
dancer in the dark
danette
danse avec les loups
danse avec les stars
dao
dark maul
dark souls
dark vador
dark web
darknet
darragh
dart
darth vader
darwin awards
das kapital
dash 8
dasri
data act
dauphine libere
dawson
dax 30
dax 40
db5
dc 10
dc 3
dc 8
dc 9
ddm
ddt
de battre mon coeur s'est arrete
de l'origine des especes
de la democratie en amerique
de la terre a la lune
de rouille et d'os
dead cells
deadpool
deadwood
death note
death stranding
debarquement
debarquement de normandie
debian
decanation
decastar
decembre
declaration balfour
declaration des droits de l'homme
declaration schuman
declaration universelle des droits de l'homme
dedale
deee
deep blue
deep impact
deep state
deepblue
deepseek r1
deepwater horizon
dei verbum
delf
delicatessen
delta iv
delta iv heavy
deluge d'al aqsa
demain nous appartient
demeter
demon slayer
dengue
denisova
depakine
der untergang
derby d'epsom
deroxat
des chiffres et des lettres
des hommes et des dieux
des paroles et des actes
des racines et des ailes
des souris et des hommes
desert storm
despacito
desperados
desperate housewives
dess
detr
detroit become human
deug
deuteronome
deutschland 83
deux chevaux
deux flics a miami
deux jours une nuit
deuxieme guerre mondiale
devoir d'enquete
devonien
dew tour
df 21
df 26
df 41
dfb pokal
dgf
dhc 6
dheepan
diablo
diablo iii
diablo iv
diagonale des fous
diamond league
diamond princess
diane 35
didon
didon et enee
diem
dieselgate
diester
digital markets act
digital services act
dimanche en politique
dimanche politique
dimanche rouge
dionysos
diplodocus
diprostene
directx
dirty corner
dirty dancing
discman
discours de dakar
discours de grenoble
discours de la baule
discours de la methode
discours du bourget
dishonored
dispositif pinel
disque de phaistos
distilbene
district 31
divines
division 1
division 2
diwali
dix pour cent
djadja
django unchained
dji mavic
dji phantom
djia
djihad
dlc
dlu
dma
dmla
dmp
dmt
dmto
dnb
dns
docteur folamour
docteur house
docteur jivago
docteur maboul
docteur watson
doctor who
doctrine monroe
doctrine truman
documenta
dodd frank
dofus
dogecoin
dogme 95
dogville
doksuri
doliprane
dom juan
dom perignon
dome d'or
dome de fer
domingos
don draper
don giovanni
don juan
don quichotte
don't look up
dona paz
donald duck
donjons et dragons
donkey kong
doodle
dora l'exploratrice
dossier medical partage
dota
dota 2
douarnenez horta
douce france
douce nuit
dour festival
dow
dow jones
downton abbey
dpe
dr house
dr400
dracula
dragon age
dragon ball
dragon ball z
dragon quest
dragonfly
dream chaser
dreambox
dreamcast
dreamliner
drheam cup
dridex
drive to survive
drupal
dry january
ds 3
ds 4
ds 5
ds 7
ds 9
ds3
ds4
ds5
ds7 crossback
dsa
dsil
dsn
dsp
dsp2
dtm
dts
du contrat social
du cote de chez swann
dubai papers
dublin ii
dublin iii
ducati panigale
ducato
duchesse anne
duckduckgo
duguay trouin
duke nukem
dulcinee
dumbledore
dumbo
dupond et dupont
dupuy de lome
duqu
durga puja
durit
duster
dut
duvel
dvd
dwight d eisenhower
e 208
e 2c
e 3
e coli
e elt
e t
e t l'extraterrestre
e tron
e10
e195
e3
e3 harelbeke
e85
e=m6
ea sports fc
earl grey
earth day
earth hour
ebit
ebitda
ebola
ec 135
ec 145
ec135
ec145
ec725
ecclesiaste
ecg
echappees belles
echelle de richter
ecolabel
ecotaxe
ects
edit de nantes
edmond dantes
edonkey
edvige
eeg
eei
efferalgan
effet coriolis
effet streisand
effet venturi
egalim
egalim 2
egnos
ehlers danlos
ehpad
el nino
el tres de mayo
elden ring
electra glide
electre
elephant man
elipsos
eliquis
elite 1
ellaone
elms
elt
emad
embraer 145
embrunman
emile ou de l'education
emilia perez
emily in paris
emma bovary
emmenez moi
emmy award
emmy awards
emmys
emotet
emule
en attendant godot
en finir avec eddy bellegueule
en therapie
enbrel
encarta
endeavour
enduring freedom
enduropale
enduropale du touquet
enee
energiewende
energy observer
engrenages
enigma
enkidu
ennemi public
enola gay
enquete exclusive
ensemble c'est tout
entente cordiale
entre les murs
envisat
envoye special
enzo ferrari
eocene
eole
eonia
eowyn
epee de damocles
epees de fer
epic games store
epiphanie
epo
epoisses
epr
epr 2
epr2
eps
ept
equerre d'argent
equip'hotel
eraserhead
erasmus
erasmus mundus
erebus
eredivisie
erj 145
erp
ers
eryx
esb
escale du livre
escherichia coli
esg
esp
esperanto
esprit saint
esprits criminels
espt
essure
estonia
et dieu crea la femme
etalon d'or de yennenga
etalon de yennenga
etape du tour
etats generaux de l'alimentation
etf
ethereum
etivaz
etoile de besseges
etoile du roy
etoile michelin
etonnants voyageurs
etre et avoir
eucharistie
eugene oneguine
eunice
eur
euribor
euro
euro 2000
euro 2004
euro 2008
euro 2012
euro 2016
euro 2020
euro 2021
euro 2022
euro 2024
euro 2025
euro 84
euro 96
euro espoirs
euro millions
euro stoxx 50
eurobasket
eurochallenge
eurocity
eurockeennes
eurocoupe
eurocup
eurodac
eurodrone
eurofighter
eurofighter typhoon
euroleague
euroligue
euromale
euromillions
euronaval
europa clipper
europa conference league
europa league
europacity
europalia
european masters
eurosatory
eurostar
eurostoxx 50
eurovision
eurydice
eusko
eutelsat w3b
euthyrox
ev6
evam
evangelii gaudium
evangile
evangile selon thomas
evangiles
event horizon telescope
ever given
evernote
everything everywhere all at once
evian championship
evian masters
evoque
evusheld
excalibur
excel
exercices de style
exit tax
exocet
exodus
exodus 1947
exomars
expedition 33
explorer 1
expo 02
expo 2015
exposition universelle
extension du domaine de la lutte
extreme e
extremely large telescope
exxon valdez
eyes wide shut
eylau
eylea
f 117
f 14
f 15
f 150
f 16
f 18
f 22
f 22 raptor
f 35
f 35a
f 35b
f 4
f 5
f a 18
f a 18 hornet
f cfa
f zero
f1
f2
f3
f40
fa cup
fabia
fabrice del dongo
face a l'info
face id
facebook files
facebook live
facebook messenger
facebook watch
fachoda
fahrenheit 451
fahrenheit 9 11
fairphone
fairtrade
fais pas ci fais pas ca
faites entrer l'accuse
fajr
fajr 5
falbala
falcon
falcon 1
falcon 2000
falcon 50
falcon 6x
falcon 7x
falcon 8x
falcon 9
falcon 900
falcon heavy
fall guys
fallout
fallout 4
falstaff
famas
family business
family guy
fantasia
fantasio
fantastic four
fantomas
far cry
farm to fork
farming simulator
farmville
fashion week
fast and furious
fast furious
fastnet
fastnet race
fat boy
fat man
fattah
fauda
faust
faut pas rever
fauve d'or
fbi portes disparus
fcas
fcfa
feader
feaga
fear and greed
fed cup
feder
federale 1
federale 2
fedex cup
fee clochette
felix le chat
femina
femina essai
femina etranger
fendant
fender stratocaster
fenetre sur cour
feng shui
fenrir
fentanyl
fenwick
feria d'arles
feria de dax
feria de nimes
ferrari 250 gto
fespaco
festen
festival d'aix en provence
festival d'angouleme
festival d'aurillac
festival d'automne
festival d'avignon
festival d'ete de quebec
festival de bayreuth
festival de cannes
festival de carthage
festival de deauville
festival de gerardmer
festival de la chaise dieu
festival de locarno
festival de salzbourg
festival des 3 continents
festival des templiers
festival espoirs de toulon
festival interceltique
festival interceltique de lorient
festival lumiere
festival off
feta
fete de l'huma
fete de l'humanite
fete de la gastronomie
fete de la musique
fete de la saint jean
fete de la science
fete des lumieres
fete des meres
fete des peres
fete des vignerons
fete des voisins
fete dieu
fete du cinema
fete du citron
fete du livre
fete du travail
fete nationale
fetes de bayonne
fetes de geneve
fetes de wallonie
fetes johanniques
fetes maritimes de brest
fiac
fiat 500
fiat punto
fichenaffare
fidelio
fiducia supplicans
fifa 12
fifa 14
fifa 20
fifa series
fiff
fifi brindacier
fifib
fifty shades of grey
figaro beneteau
fight club
figuration libre
fijais
fijait
filemaker
filomena
final 8
final cut
final fantasy
final fantasy vii
final four
finalissima
firefox
firefox os
fit for 55
fiv
flaneries musicales
flaneries musicales de reims
flappy bird
flash ball
flash player
flashball
flashdance
flat tax
fle
fleabag
fleche brabanconne
fleche wallonne
fleur de lampaul
flickr
flight simulator
flintlock
floralies
floralies internationales
floreal
florissimo
flottille de la liberte
fluxus
flying scotsman
fnaeg
fni
foehn
fohn
foire de brive
foire de libramont
foire de paris
foire du livre de brive
foire du trone
foire internationale de marseille
folle journee
fontenoy
football leaks
football manager
footix
footsie
forbrydelsen
force alliee
ford mustang
ford t
foreign corrupt practices act
forester
formica
formula 1 drive to survive
formule 1
formule 2
formule 3
formule 3000
formule e
formule renault
formule renault 2 0
forrest gump
fort chabrol
fortnite
fortran
fortwo
forum de davos
forum mondial de l'eau
forum social mondial
forza motorsport
four nations
fourchue
fourme d'ambert
fr alert
fraise tagada
franc cfa
franc pacifique
francafrique
france 2030
france 98
france relance
franceconnect
francofolies
francofolies de la rochelle
francos de montreal
frankenstein
fratelli tutti
frecciarossa
freddy krueger
freebox
freedom flotilla
freeride world tour
fremm
french days
frere jacques
frexit
freyja
friedland
frigidaire
frise du parthenon
frodon
fronde de david
fruit ninja
fsc
fse
ftse
ftse 100
ftse mib
ftth
full metal jacket
fullmetal alchemist
funny games
furby
futurama
fyra
gaganyaan
gala de l'adisq
gala quebec cinema
galaxy
galaxy fold
galaxy note
galaxy note 7
galaxy s
galaxy s10
galaxy s3
galaxy s4
galaxy s5
galaxy s6
galaxy s7
galaxy s8
galaxy tab
galileo
galileosat
gamay
gambardella
game boy
game boy advance
game gear
game of thrones
game pass
gamecube
gamede
gamergate
gamescom
gand wevelgem
gandalf
ganesh
gangnam style
gant d'or
gaokao
gardasil
gardien de la prosperite
gardien des murailles
garfield
gargamel
gargantua
gariguette
garorock
garosnow
gaston lagaffe
gatsby le magnifique
gatt
gauloises
gault et millau
gault millau
gaviscon
gavroche
gay games
gay pride
gayant
gaz de france open
gaz moutarde
gbp
gbu 43
gbu 57
gco
gcse
gears of war
geforce now
gemeaux
gendnotes
general belgrano
genese
geneva open
gens du pays
geo barents
gepard
gerald r ford
geran 2
gerard de la television
ges
get 27
get lucky
gewurztraminer
ghb
ghost recon
ghostbusters
gibson les paul
gilgamesh
gilles de binche
giove
giove a
giraglia
giro
giro d'italia
gitana 17
gitanes
github copilot
glacier express
gladiator
gladio
glaives de fer
glasnost
glass steagall
glass steagall act
glastonbury
gleevec
gli f4
glivec
global 7000
global champions tour
global express
global gateway
global hawk
globe de cristal
globes de cristal
globish
glock
glonass
gmail
gmat
gmlrs
gms
gmt
gnafron
gnaoua
gnl
gnu
gnu linux
gnv
goce
god of war
god save the king
god save the queen
godetia
godot
godzilla
goku
gold cup
golden boot
golden boy
golden dome
golden globe
golden globe race
golden globes
golden league
golden pass
golden retriever
golden rice
goldeneye
goldfinger
goldorak
goldwing
golem
golf gti
goliath
gollum
gomorra
goncourt
goncourt de la nouvelle
goncourt des lyceens
gonu
good bye lenin
good friday agreement
goodwood
google actualites
google ads
google analytics
google assistant
google books
google buzz
google chrome
google docs
google drive
google earth
google glass
google home
google i o
google maps
google news
google now
google play
google plus
google reader
google scholar
google stadia
google street view
google suggest
google traduction
google translate
google wave
gordon bennett
gore tex
gorgone
gorgonzola
gossip girl
goulag
gouverneur general
gowind
goyas
gp de belgique
gp de denain
gp de france
gp de monaco
gp de plouay
gp ouest france
gp2
gp3
gpa
gpec
gpl
gprs
gps
gpt 2
gpt 3
gpt 3 5
gpt 4
gpt 4o
gpt 5
gpu
graal
grace a dieu
graf spee
graf zeppelin
grail
grammy
grammy award
grammy awards
grammys
gran torino
gran turismo
grand bond en avant
grand chelem
grand cherokee
grand debat
grand debat national
grand jubile
grand jury
grand marnier
grand national
grand national de trot
grand paris express
grand prix
grand prix d'angouleme
grand prix d'italie
grand prix de belgique
grand prix de france
grand prix de l'academie francaise
grand prix de l'escaut
grand prix de monaco
grand prix de plouay
grand prix de rome
grand prix de suisse
grand prix du canada
grand prix du jury
grand prix du roman de l'academie francaise
grand prix e3
grand prix guyader
grand prix isu
grand raid
grand raid des pyrenees
grand remplacement
grand rendez vous
grand slam de paris
grand steeple
grand steeple chase de paris
grand theft auto
grande america
grande boucle
grande braderie
grande depression
grande guerre
grande odyssee
grande terreur
granny smith
granola
graoully
gravettien
grease
great replacement
great reset
green book
green deal
greg le millionnaire
gremlins
grenelle 1
grenelle 2
grenelle de l'environnement
grenelle des violences conjugales
grevisse
grexit
grey's anatomy
griffe epee
gripen
gripen e
grok
groot
groupama 3
gruyere
gslv
gsm
gt r
gta
gta 5
gta 6
gta iv
gta v
gta vi
gti
gto
guanyin
gucci masters
guerre d'algerie
guerre d'espagne
guerre d'indochine
guerre de cent ans
guerre de coree
guerre de crimee
guerre de l'opium
guerre de secession
guerre de succession d'espagne
guerre de trente ans
guerre de troie
guerre de vendee
guerre des boers
guerre des etoiles
guerre des malouines
guerre des six jours
guerre du golfe
guerre du kippour
guerre du liban
guerre du peloponnese
guerre du rif
guerre du vietnam
guerre et paix
guerre froide
guerres de religion
guerres puniques
guide du routard
guide michelin
guignol
guignols de l'info
guillain barre
guillaume tell
guinness
guitar hero
gulliver
gurten
guru granth sahib
gyropode
h 2a
h cup
h iia
h135
h160
h1n1
h225
h225m
h2o
h3
h3n2
h5n1
h5n6
h5n8
h7n9
haagen dazs
habeas corpus
habemus papam
hadith
hadj
hadopi 2
haflinger
haggadah
hagibis
hagrid
hagupit
hahnenkamm
haiyan
hajj
half ironman
half life
hallelujah
halloween
hamlet
hamsa
han solo
hand spinner
hang seng
hannibal lecter
hanouka
hanoukka
hansel et gretel
hanuman
hao hao
happy days
happy meal
hardrock
harfang
harley
harley quinn
harmagedon
harmony of the seas
harpoon
harrier
harry potter
harry potter a l'ecole des sorciers
harry truman
hartz iv
harvoni
hathor
hatufim
haut brion
hawkeye
hayabusa
hayabusa 2
hayabusa2
hcb
hd
hdl
hdmi
hdr
heartbleed
hearthstone
heavy rain
heineken cup
helene et les garcons
helios
helios 2
helldivers 2
hellfest
hellfire
hello kitty
helms burton
henry hub
hepar
hephaistos
heracles
herald of free enterprise
herceptin
hercule poirot
hercules
herculis
herens
hermes 900
herminia
hermione granger
hernani
hero corp
het volk
hexyon
hey jude
hfc
hgh
hhhh
hilux
himars
hipparcos
hippolyte et aricie
hirak
hiroshima mon amour
hiv
hk416
hlm
hlr
hms bounty
hms queen elizabeth
hms sheffield
hogwarts legacy
holi
hollow knight
holocauste
holocene
holodomor
hololens
holstein
holy motors
homais
homeland
homeoplasmine
homepod
homer simpson
homo erectus
homo floresiensis
homo habilis
homo naledi
homo sapiens
hopital 2012
hopman cup
horizon 2020
horizon europe
horizon zero dawn
horus
hot bird
hotel du nord
hotmail
houris
house of cards
house of the dragon
how i met your mother
hpe
hpi
hpst
hpv
hqe
hrim 2
hta
html5
htv
huan huan
huaso
hubble
hugo award
huis clos
huit et demi
huitzilopochtli
hulk
humanae vitae
humanity 1
humira
hummer
humvee
hunger games
huracan
hurricane sandy
hwasong 12
hwasong 14
hwasong 15
hwasong 17
hwasong 18
hydroptere
hydroxychloroquine
hymne a l'amour
hymne a la joie
hypercar
hyperloop
hypnovel
hyrox
i love you
i miev
i mode
i pace
i will survive
i10
i20
i3
i30
i8
ia
iago
iban
ibex
ibex 35
ibook
ibovespa
icare
icbm
ice 3
ice bucket challenge
icecube
icesat
ici tout commence
icloud
icon of the seas
icpe
icq
id 3
id 4
id buzz
idai
ideal du gazeau
idec sport
idefix
idh
iditarod
ied
iem
ievoli sun
ifa
ifi
ig nobel
igp
iii reich
iiie reich
iiie republique
il 76
il 96
il etait une fois dans l'ouest
il faut sauver le soldat ryan
iliade
iliouchine
illusions perdues
imac
images singulieres
imagine r
imbruvica
imc
img
immaculee conception
imoca
imodium
implant files
impression soleil levant
impreza
imvanex
in extenso supersevens
in the mood for love
inception
incroyable talent
independence day
indesign
indiana jones
indignez vous
indy 500
indycar
inexium
inf
infanrix
inflation reduction act
infoman
ingenuity
inglourious basterds
inherent resolve
inoui
insignia
inspecteur gadget
interallie
interceltiques
intercites
intercity
internationaux d'australie
internationaux de france
internationaux de france de patinage
internationaux de strasbourg
internet
internet explorer
interreg
interstellar
intertoto
intervilles
intifada
intouchables
invictus
invictus games
ioniq
ioniq 5
ios
ios 7
ios 8
ip
ipad
ipad air
ipad mini
ipad pro
ipc
ipch
iphone
iphone 11
iphone 12
iphone 13
iphone 14
iphone 15
iphone 16
iphone 3g
iphone 3gs
iphone 4
iphone 4s
iphone 5
iphone 5c
iphone 5s
iphone 6
iphone 6 plus
iphone 7
iphone 8
iphone x
iphone xs
ipo
ipod
ipod nano
ipod touch
iqos
irangate
iraqi freedom
irini
iris t
iris²
irm
iron dome
iron man
ironman
ironman d'hawai
ironman de nice
irpp
isbn
isf
ishtar
iskander
iskander m
islam
isle of wight festival
iso 14001
iso 26000
iso 9001
isomeride
isr
iss
issn
ist
iter
itunes
iuventa
ivanhoe
ive republique
ivermectine
ivg
iznogoud
izy
j'accuse
j'adore
j'ai tue ma mere
j'irai cracher sur vos tombes
j'irai dormir chez vous
jabba
jack daniel's
jack russell
jack russell terrier
jack ryan
jack sparrow
jacuzzi
jagermeister
jambon de bayonne
james bond
james webb
jane eyre
japan expo
japd
jappeloup
jardin d'eden
jarretiere
jason 2
jason 3
jason bourne
jason voorhees
javascript
javel
javelin
javert
jazz a juan
jazz a vienne
jazz in marciac
jcpoa
jdam
jdc
je suis ahmed
je suis charlie
je t'aime moi non plus
je vous salue marie
jean de florette
jean valjean
jedi
jeep
jeep elite
jehovah
jeopardy
jesus christ superstar
jetta
jeudi noir
jeudi saint
jeune federal
jeux africains
jeux asiatiques
jeux de la francophonie
jeux des iles de l'ocean indien
jeux du commonwealth
jeux du pacifique
jeux europeens
jeux mediterraneens
jeux olympiques
jeux panamericains
jeux paralympiques
jeux sans frontieres
jihad
jimny
jmj
jo
jo 2004
jo 2008
jo 2010
jo 2012
jo 2014
jo 2016
jo 2018
jo 2020
jo 2022
jo 2024
jo 2026
jo 2028
jo 2030
joconde
john bull
johnnie walker
jolly jumper
jon snow
jones act
joola
joomla
josephine ange gardien
jour de fete
jour de foot
jour de l'an
jour de la terre
jour du depassement
jour j
journal d'anne frank
journee de la femme
journee internationale des droits des femmes
journee mondiale de l'eau
journee mondiale sans tabac
journees du patrimoine
journees europeennes du patrimoine
journees mondiales de la jeunesse
jpy
judex
jugement dernier
jugendstil
juice
juin 40
juke
jules et jim
jules horowitz
jules verne
julie lescaut
julien sorel
jumbo jet
jumping de bordeaux
jumping de la baule
jumping international de bordeaux
jungle speed
jupiler
jupiler pro league
jurassic park
jurassic world
jurassique
just dance
juste pour rire
justice league
jutra
jwst
k 2000
k way
ka 52
ka'aba
kaamelott
kabbale
kadjar
kalachnikov
kaletra
kalibr
kama sutra
kamasutra
kangoo
kapla
karcher
kardegic
karine a
katioucha
katrina
katyusha
kawasaki ninja
kazaa
kazakhgate
keck
kenacort
keno
kentucky derby
ketsana
kevlar
keytruda
kh 101
kh 22
khaleesi
kheibar
khl
khorramshahr
kibo
kick off
kill bill
killing eve
kinder
kinder bueno
kinder surprise
kindle
kindle fire
kinect
king kong
king kong theorie
kingdom hearts
kinjal
kir
kiri
kirikou
kirikou et la sorciere
kit kat
kitkat
klaxon
kleenex
km3net
kobo
kodiaq
koh i noor
kohlgate
koleos
kon tiki
kora
kora awards
korrigans
kosmos 954
kospi
kounotori
kouznetsov
koweitgate
krav maga
kristallnacht
kriter
krusenstern
kslv
kubernetes
kuga
kumbh mela
kung fu
kung fu panda
kunstenfestivaldesarts
kuurne bruxelles kuurne
kwangmyongsong
kyc
kymriah
l a noire
l as
l'after foot
l'age de glace
l'agence tous risques
l'agneau mystique
l'aile ou la cuisse
l'alchimiste
l'amie prodigieuse
l'amour aux temps du cholera
l'amour est dans le pre
l'amour ouf
l'angelus
l'anneau du nibelung
l'arabe du futur
l'archipel du goulag
l'art francais de la guerre
l'assommoir
l'astrolabe
l'atalante
l'attaque des titans
l'attrape coeurs
l'auberge espagnole
l'ecole des femmes
l'ecume des jours
l'education sentimentale
l'elegance du herisson
l'elixir d'amour
l'emission politique
l'empire contre attaque
l'encyclopedie
l'eneide
l'enfant d'en haut
l'enlevement au serail
l'esprit des lois
l'etape du tour
l'etivaz
l'eurovision
l'exercice de l'etat
l'exorciste
l'hermione
l'heure de verite
l'heure des pros
l'heure du crime
l'histoire de souleymane
l'homme revolte
l'homme sans qualites
l'horreur economique
l'hydroptere
l'hymne a l'amour
l'hymne a la joie
l'ile au tresor
l'ile aux enfants
l'ile mysterieuse
l'iliade
l'incal
l'ingenu
l'insoutenable legerete de l'etre
l'inspecteur derrick
l'insurrection qui vient
l'internationale
l'interpretation des reves
l'italienne a alger
l'odyssee
l'oiseau blanc
l'oiseau de feu
l'opera de quat'sous
l'or du rhin
l'ordre du jour
l'orfeo
l'origine des especes
l'origine du monde
l1
l2
la bas si j'y suis
la belle au bois dormant
la belle et la bete
la belle helene
la bete humaine
la bible
la boussole
la brabanconne
la cantatrice chauve
la carte aux tresors
la carte et le territoire
la casa de papel
la case de l'oncle tom
la cene
la cenerentola
la cerisaie
la chartreuse de parme
la chevre de monsieur seguin
la chronique des bridgerton
la cite de la peur
la comedie humaine
la condition humaine
la creation d'adam
la dame a la licorne
la dame de pique
la danse des canards
la divine comedie
la dolce vita
la familia grande
la famille belier
la fee electricite
la ferme celebrites
la ferme des animaux
la fievre du samedi soir
la fille de brest
la fleche wallonne
la flute enchantee
la folle journee
la forme de l'eau
la france a un incroyable talent
la gloire de mon pere
la grande boucle
la grande guerre
la grande illusion
la grande librairie
la grande odyssee
la grande seduction
la grande vadrouille
la guerre de troie n'aura pas lieu
la guerre des boutons
la guerre des etoiles
la haine
la haut
la javanaise
la jeune fille a la perle
la joconde
la la land
la lecon de piano
la liberte guidant le peuple
la liste de schindler
la marche de l'empereur
la marque jaune
la marseillaise
la marseillaise a petanque
la meduse
la metamorphose
la montagne magique
la mort a venise
la mort aux trousses
la mort d'un commis voyageur
la mouette
la naissance de venus
la nausee
la neuvieme symphonie
la nina
la nouvelle star
la nuit du 12
la nuit etoilee
la panthere rose
la parisienne
la passion selon saint matthieu
la pat'patrouille
la perichole
la petite maison dans la prairie
la petite sirene
la petite vie
la pianiste
la planete sauvage
la pleiade
la plus secrete memoire des hommes
la princesse de cleves
la promesse de l'aube
la recouvrance
la regle du jeu
la reine des neiges
la reine margot
la romanee conti
la ronde de nuit
la roque d'antheron
la roue de la fortune
la route du rock
la ruee vers l'or
la semaine verte
la servante ecarlate
la sokalique
la soupe aux choux
la symphonie fantastique
la tete au carre
la tetralogie
la tour de babel
la trahison des images
la traviata
la vache qui rit
la venus de milo
la verite si je mens
la victoire de samothrace
la vie d'adele
la vie des autres
la vie devant soi
la vie en rose
la vie est belle
la vie mode d'emploi
la vie parisienne
la vie sexuelle de catherine m
la walkyrie
label rouge
labor day
labubu
lacanau pro
lacoste ladies open
lada niva
ladee
laferrari
lafite
lafite rothschild
lagaffe
lagarde et michard
laguna
laika
lakme
lamal
lambretta
lambrusco
lancelot
land art
land cruiser
landsat
lantus
lapins cretins
lapsang souchong
lara croft
large hadron collider
largo winch
lariam
laser megajoule
lassa
lastman
lat
late show
laudate deum
laudato si
laudato si'
laurel et hardy
laurier d'or
lava jato
lavage express
laver cup
lavs
lawrence d'arabie
lbd
lbd 40
lbo
lcd
lcross
ldd
ldds
ldl
le 19h30
le barbier de seville
le bateau ivre
le belem
le bescherelle
le bolero
le bon la brute et le truand
le bon usage
le bourgeois gentilhomme
le bucher des vanites
le bureau des legendes
le capital au xxie siecle
le cauchemar de darwin
le chagrin et la pitie
le chant des partisans
le chat botte
le chat du rabbin
le chateau de ma mere
le choc des civilisations
le cid
le cinquieme element
le club dorothee
le coeur a ses raisons
le comte de monte cristo
le consentement
le contrat social
le coran
le corniaud
le crepuscule des dieux
le cuirasse potemkine
le da vinci code
le declin de l'empire americain
le dejeuner sur l'herbe
le dernier metro
le dernier tango a paris
le desert des tartares
le deuxieme sexe
le diner de cons
le discours d'un roi
le fabuleux destin d'amelie poulain
le fantome de l'opera
le gamin au velo
le gendarme de saint tropez
le gout de la cerise
le gout des autres
le grand bleu
le grand journal
le grand jury
le grand meaulnes
le grand pouvoir du chninkel
le grand rendez vous
le guepard
le hellfest
le hobbit
le horla
le huitieme jour
le jardin des delices
le jardin extraordinaire
le jeu de l'amour et du hasard
le jeu des 1000 euros
le jeu des mille euros
le joker
le joola
le joueur d'echecs
le journal d'anne frank
le juste prix
le labyrinthe de pan
le lac des cygnes
le lambeau
le livre de la jungle
le livre de poche
le livre sur la place
le livre sur les quais
le lotus bleu
le loup de wall street
le magicien d'oz
le maillon faible
le maitre et marguerite
le malade imaginaire
le manifeste du parti communiste
le mans series
le marchand de venise
le mariage de figaro
le marsupilami
le masque et la plume
le meilleur des mondes
le meilleur patissier
le mepris
le messie
le minotaure
le misanthrope
le monde d'hier
le monde de nemo
le monde sans fin
le mythe de sisyphe
le nom de la rose
le parrain
le pere goriot
le pere noel est une ordure
le pere ubu
le petit chaperon rouge
le petit journal
le petit larousse
le petit livre rouge
le petit nicolas
le petit poucet
le petit prince
le petit robert
le peuple migrateur
le pianiste
le plat pays
le poinconneur des lilas
le ponant
le pont de la riviere kwai
le portrait de dorian gray
le prisonnier
le projet blair witch
le quai des brumes
le radeau de la meduse
le regne animal
le retour du jedi
le reveil de la force
le roi des aulnes
le roi et l'oiseau
le roi lear
le roi lion
le roi soleil
le rouge et le noir
le ruban blanc
le sacre de napoleon
le sacre du printemps
le salaire de la peur
le secret de brokeback mountain
le secret de la licorne
le seigneur des anneaux
le silence des agneaux
le songe d'une nuit d'ete
le soulier de satin
le suicide francais
le tartuffe
le telejournal
le telethon
le temps des cerises
le tombeau des lucioles
le tour du monde en 80 jours
le tour du monde en quatre vingts jours
le trone de fer
le trouvere
le vaisseau fantome
le vent se leve
le vieil homme et la mer
le voleur de bicyclette
le voyage de chihiro
leaders cup
league cup
league of legends
learjet
leatherface
leffe
left 4 dead
legend of zelda
legion d'honneur
legionella
legolas
lei
lekkarod
leman express
lemmings
lend lease
leo mattei
leopard 1
leopard 2
leopard d'or
lep
lepante
les 101 dalmatiens
les 12 coups de midi
les 400 coups
les affranchis
les ailes du desir
les ames mortes
les anges de la telerealite
les anneaux de pouvoir
les aristochats
les aventures de rabbi jacob
les aventures de tom sawyer
les aventuriers de l'arche perdue
les aventuriers du rail
les belles soeurs
les bidochon
les bienveillantes
les bijoux de la castafiore
les bisounours
les bourgeois de calais
les brigades du tigre
les bronzes
les carnets de julie
les cerfs volants de kaboul
les ch'tis
les chants de maldoror
les chatiments
les chevaliers du zodiaque
les choristes
les cinq dernieres minutes
les colons de catane
les contemplations
les contes d'hoffmann
les cordier juge et flic
les dalton
les demoiselles d'avignon
les demoiselles de rochefort
les dents de la mer
les deux plateaux
les diaboliques
les dix commandements
les douze coups de midi
les enfants de la tele
les enfants du paradis
les eurockeennes
les experts
les femmes savantes
les feux de l'amour
les fleurs du mal
les fossoyeurs
les fourberies de scapin
les francofolies
les freres karamazov
les freres sisters
les gardiens de la galaxie
les goonies
les grandes gueules
les grosses tetes
les guignols
les guignols de l'info
les hauts de hurlevent
les hommes de l'ombre
les indes galantes
les indestructibles
les infiltres
les invasions barbares
les lacs du connemara
les lapins cretins
les lettres de mon moulin
les lettres persanes
les liaisons dangereuses
les loups garous de thiercelieux
les lumieres de la ville
les mains sales
les maitres chanteurs
les mandarins
les marseillais
les menines
les minikeums
les minions
les miserables
les monologues du vagin
les mysteres de l'amour
les mysteres de paris
les noces de cana
les noces de figaro
les nuits fauves
les nympheas
les parapluies de cherbourg
les paravents
les particules elementaires
les pecheurs de perles
les petits as
les petits mouchoirs
les phryges
les pieds nickeles
les pierrafeu
les plouffe
les possedes
les precieuses ridicules
les quatre cents coups
les quatre fantastiques
les quatre saisons
les racines du ciel
les raisins de la colere
les rencontres d'arles
les revenants
les rois maudits
les rougon macquart
les schtroumpfs
les sept samourais
les simpson
les simpsons
les sims
les sims 2
les soprano
les thermopyles
les tontons flingueurs
les tournesols
les triplettes de belleville
les trois mousquetaires
les trois soeurs
les tuche
les vacances de monsieur hulot
les valseuses
les versets sataniques
les vieilles charrues
les visiteurs
les voiles de saint tropez
les voyages de gulliver
let it be
letr
lettres de mon moulin
lettres persanes
leurs enfants apres eux
levitique
levitra
levothyrox
lex koller
lex luthor
lex netflix
lex weber
lexomil
lfss
lgbt
lgbti
lgbtq
lgbtqia
lgv
lgv atlantique
lgv est
lgv sud europe atlantique
lhc
lhjmq
liberte immuable
liberte irakienne
libor
libra
libreoffice
lidl starligue
liege bastogne liege
life is strange
liga
liga bbva
ligne de demarcation
ligne durand
ligne maginot
ligne oder neisse
ligne siegfried
ligne wallace
ligo
ligue 1
ligue 1 uber eats
ligue 2
ligue a
ligue af
ligue am
ligue b
ligue butagaz
ligue butagaz energie
ligue conference
ligue de diamant
ligue des champions
ligue des nations
ligue europa
ligue europa conference
ligue feminine
ligue feminine de handball
ligue magnus
ligue mondiale
ligue nationale a
ligue nationale b
like a virgin
lili marleen
lille 2004
lille 3000
lille3000
limewire
linda nchi
lineaire b
linux
lion d'argent
lion d'or
lion dresse
lioresal
lipitor
liqui moly starligue
lire en poche
lisa pathfinder
lisa simpson
lisp
listeria
litecoin
little big horn
little big planet
little boy
littlebigplanet
liv golf
livarot
live aid
livebox
livre de mormon
livre de poche
livre des morts
livre paris
livre sur la place
livret a
livret bleu
llama
llama 2
lmd
lme
lmgte
lmj
lmp1
lmp2
lockheed c 130
locky
lodgy
lofar
loft story
log4j
log4shell
lohengrin
loi 101
loi 21
loi 3ds
loi 96
loi alur
loi aubry
loi avia
loi bachelot
loi badinter
loi barnier
loi besson
loi bichet
loi blanquer
loi boutin
loi carrez
loi chatel
loi claeys leonetti
loi climat
loi climat et resilience
loi collomb
loi cope zimmermann
loi darmanin
loi de 1881
loi de 1905
loi de godwin
loi de moore
loi de murphy
loi de robien
loi debre
loi defferre
loi deixonne
loi devaquet
loi duflot
loi dufoix
loi duplomb
loi egalim
loi el khomri
loi elan
loi essoc
loi evin
loi falloux
loi fauchon
loi fillon
loi florange
loi galland
loi garot
loi gayssot
loi girardin
loi gremillet
loi griset
loi guigou
loi hadopi
loi hamon
loi hopital
loi hpst
loi informatique et libertes
loi jospin
loi kouchner
loi lagleize
loi lang
loi le chapelier
loi le meur
loi lemaire
loi leonetti
loi littoral
loi lme
loi lru
loi macron
loi malraux
loi maptam
loi marchandeau
loi marthe richard
loi montagne
loi neuwirth
loi notre
loi orientation
loi pacte
loi pasqua
loi peillon
loi perben
loi pinel
loi pleven
loi plm
loi raffarin
loi rist
loi rixain
loi robien
loi royer
loi sapin
loi sapin 2
loi sauvadet
loi savary
loi scellier
loi schiappa
loi sru
loi taubira
loi tepa
loi toubon
loi travail
loi valletoux
loi veil
loi vidal
loi waldeck rousseau
loi yadan
lois aubry
lois pasqua
loki
lolf
lolita
lollapalooza
londres 2012
longines global champions tour
longue marche
longue marche 5
lopmi
loppsi
loppsi 2
lopsi
lorenzaccio
lorient les bermudes
los angeles 2028
lost in translation
loto
loto du patrimoine
lotto
lotto 6 49
lotto max
louis la brocante
louis vuitton cup
love actually
love parade
lpm
lpp
lppr
lrens
lro
lru
lsd
lsf
lte
ltro
luanda leaks
lucentis
lucia di lammermoor
lucifer
lucky luke
lucky strike
luke skywalker
lumen gentium
lumia
luna 1
luna 25
lunar orbiter
lundi de paques
lundi de pentecote
lundi noir
lunea
lunokhod
lusitania
lutenyl
luteran
luxleaks
luxturna
lv1
lv2
lycos
lycra
lyme
lyon turin
lyria
lyrica
lyrique en mer
m m's
m1 abrams
m16
m45
m51
ma sante 2022
ma vie de courgette
maalox
mac
mac os x
mac pro
macan
macbeth
macbook
macbook air
macbook pro
macgyver
macintosh
macos
mad max
mad max fury road
mad men
madame bovary
madame butterfly
madame doubtfire
madden nfl
mademoiselle julie
madleen
mafalda
mafiosa
maga
magdalenien
magen david
maggi
magic the gathering
magic weekend
maglev
magna carta
magritte
magritte du cinema
mahabharata
mai 68
maigret
maillot jaune
main square
main square festival
maine coon
mains propres
maison close
maison objet
maitreya
make america great again
making a murderer
malabar
maladie d'alzheimer
maladie de charcot
maladie de crohn
maladie de lyme
maladie de parkinson
malarone
male rpas
malinois
malta files
mamma mia
man booker prize
mandriva
manech
mangalyaan
mangkhut
mani pulite
manitou
manon des sources
manon lescaut
manpads
manureva
manuscrits de la mer morte
maprimerenov
maprimerenov'
maptam
mara des bois
marathon de berlin
marathon de boston
marathon de l'engadine
marathon de londres
marathon de new york
marathon de paris
marathon des mots
marathon des sables
marburg
march madness
marche blanche
marche des beurs
marche des fiertes
marche du retour
marche pour l'egalite
marche republicaine
marche verte
marder
mardi gras
mardouk
mare jonio
marengo
marge simpson
maria chapdelaine
mariage pour tous
marianne d'or
maries au premier regard
marignan
mariner
mariner 9
mario kart
mario kart 8
market garden
marlboro
maroilles
marpol
mars 2020
mars 500
mars climate orbiter
mars express
mars global surveyor
mars odyssey
mars one
mars pathfinder
mars reconnaissance orbiter
mars sample return
mars science laboratory
marseille cassis
marseille provence 2013
marsupilami
martin luther king day
mary poppins
mary rose
mascot
masi
masque de toutankhamon
mass effect
masterchef
masters
masters 1000
masters d'augusta
masters de londres
masters de paris bercy
masters de petanque
masters feminin
mastodon
mathematica
matlab
matrix
matu
maturita
maus
maverick
mavi marmara
mawazine
mawlid
max havelaar
max payne
maxi edmond de rothschild
maxi race
maya l'abeille
mayflower
mazda 3
mba
md 11
md 80
md 82
md 83
mdax
mdma
meccano
medaille de la liberte
medaille de la resistance
medaille fields
medaille militaire
medal of honor
medee
mediamat
mediapart woerth
mediator
medicaid
medicare
medicis
medicis etranger
meet the press
meeting areva
meeting de paris
meeting gaz de france
meeting herculis
mega drive
megadrive
megajoule
megane
megaupload
mehari
meiji
mein kampf
melancholia
melbourne cup
melon de cavaillon
melrose place
memoires d'hadrien
memoires d'outre tombe
memoires d'une jeune fille rangee
memoires de guerre
memoires de nos peres
memorial day
memorial van damme
men in black
menora
mentalist
mephistopheles
meranti
mercedes classe a
merci patron
merci pour ce moment
mercredi des cendres
mere courage
mere noel
merens
merinos
merite agricole
meriva
merkava
merlin l'enchanteur
merlot
mers
mers cov
merval
mesolithique
messenger
messerschmitt 109
metal gear
metal gear solid
metavers
metaverse
meteosat
metformine
methadone
metoo
metop
metroid
metrolink
metropolis
mgcs
mh17
mh370
mi 17
mi 24
mi 26
mi 8
mib
micex
michel strogoff
michel vaillant
mickey
mickey mouse
micra
microcarb
microcosmos
microsoft 365
microsoft edge
microsoft office
microsoft teams
midazolam
midem
midnight hammer
mifegyne
mifid
mifid ii
mig
mig 21
mig 23
mig 25
mig 29
mig 31
mikado
milan cortina 2026
milan san remo
milan sanremo
milan turin
milipol
mille bornes
mille miglia
millenium
million dollar baby
milou
minecraft
minerva
mini cooper
mini transat
minidisc
minions
minitel
minority report
minotaure
minuteman
miocene
mipcom
mipim
miptv
mir
mirage 2000
mirage 2000 5
mirage 2000d
mirage f1
mirage iii
mirage iv
mirai
mirena
mirv
mishna
miss belgique
miss europe
miss france
miss marple
miss monde
miss nationale
miss suisse
miss univers
mission impossible
mission patrimoine
mister bean
mister france
mistral
mistral gagnant
mixtral
mk ultra
mkv
mlb
mlrs
mls
mmp
mms
moab
mobile world congress
moby dick
mobylette
mockingbird
mod70
model 3
model s
model t
model x
model y
modern family
modern warfare
modulor
moex
mohajer
moi daniel blake
moi moche et mechant
mois sans tabac
mokka
molieres
moloch
mommy
momo challenge
mon 810
mon espace sante
mon oncle
mon voisin totoro
mon810
mona lisa
monaco leaks
mondeo
mondial
mondial 2006
mondial 2010
mondial 2014
mondial 2018
mondial 2022
mondial 2023
mondial 2026
mondial 98
mondial air ballons
mondial de l'auto
mondial de l'automobile
mondial de montaigu
mondial des clubs
mondial des metiers
mondial du lion
mondial du tatouage
mondial la marseillaise
mondial la marseillaise a petanque
mondial montaigu
mondiaux
mondiaux de meribel
monero
mongy
monicagate
monkey island
monogram
monopoly
mons 2015
monsieur aznavour
monsieur hulot
monsieur jourdain
monsieur patate
monsieur propre
monsieur spock
mont d'or
monte carlo historique
monte cristo
montpellier danse
montreux jazz
montreux jazz festival
moonlight
moonswatch
mopral
morakot
morat fribourg
morbier
moriarty
morse
mort a credit
mortal kombat
moselle open
moskva
mostra
mostra de venise
moto gp
moto2
moto3
motocross des nations
motogp
mots croises
moulinette
mounjaro
mourir a trente ans
mourir peut attendre
mouton rothschild
movember
movida
mox
moyen age
mozart l'opera rock
mozilla firefox
mozzarella
mp 2013
mp3
mp4
mp5
mpeg
mpox
mq 9 reaper
mr bean
mr propre
mriya
mro
mrs dalloway
mrtt
ms dos
msc world europa
msn
msn messenger
mst
mtv europe music awards
mtv music awards
mtv video music awards
mud day
mulan
mulder et scully
mulholland drive
mundial
mur de l'atlantique
mur des cons
muscadet
musilac
musudan
mv rena
mx 5
my way
myrrha
mysql
myst
mystic river
n'oubliez pas les paroles
nabucco
naf
nafta
nain jaune
nakba
naksa
nancy grace roman
nanggala
narcos
nargis
naruto
nasams
nascar
nasdaq
nasdaq 100
nasdaq composite
national 1
national 2
national 3
national book award
national league
nationale
nationale 1
nationale 2
nationale 3
nations cup
natura 2000
nauka
nautic
nautilus
navigo
nba 2k
nba all star game
ncaa
ncis
ne me quitte pas
ne tirez pas sur l'oiseau moqueur
neandertal
nebula
need for speed
negritude
nenufar
neolithique
neptune spear
nescafe
nespresso
nesquik
nessie
nessun dorma
nestor burma
netscape navigator
neufbox
neufchatel
neuron
neurontin
neuvieme symphonie
nevermind
new beetle
new deal
new glenn
new horizons
new shepard
new start
new york police judiciaire
new york unite speciale
newroz
next generation eu
nextgenerationeu
nexus
nexus 4
nexus 5
nexus 7
nfc
nfl
nft
nh90
nhl
nice jazz festival
nicky larson
nif
nifty
nightjet
nikkei
nikkei 225
nimitz
nintendo 3ds
nintendo ds
nintendo eshop
nintendo switch
nip tuck
nipah
niro
nirvana
nissan leaf
nitto atp finals
niva
nivaquine
nivose
nlaw
nlfa
no country for old men
no man's sky
nobel
nobel d'economie
nobel de chimie
nobel de la paix
nobel de litterature
nobel de medecine
nobel de physique
noctilien
nodong
noeud gordien
noix de grenoble
nollywood
nomadland
non je ne regrette rien
noor 1
nootropyl
norlevo
norman bates
normandy channel race
norouz
norseman
norway
nos chers voisins
nosferatu
nostra aetate
notpetya
notre pere
nounours
nouveau roman
nouveau testament
nouvel an
nouvel an chinois
nouvelle route de la soie
nouvelle star
nouvelle vague
nouvelles routes de la soie
novichok
novitchok
nowrouz
nox
nrbc
nrj music award
nrj music awards
ntic
nuit blanche
nuit d'afrique
nuit de cristal
nuit des longs couteaux
nuit des musees
nuit du 4 aout
nuit et brouillard
nuits botanique
nuits de fourviere
nuits du bota
nuits sonores
nulle part ailleurs
nuri
nurofen
nutella
nutri score
nutriscore
nuvaxovid
nuward
nympheas
nymphomaniac
n°5
o canada
oasis of the seas
oat
obamacare
obelix
obi wan kenobi
objectif lune
occupation double
ocean viking
octobre rose
oculus rift
odin
odyssea
odyssey dawn
oedipe
oedipe roi
office 365
offshore leaks
offshoreleaks
ogm
oh les beaux jours
oka
oktoberfest
old boy
oled
olive et tom
oliver twist
olympiade
olympiade d'echecs
omega european masters
omicron
omid
omloop het nieuwsblad
ommegang
omo
omx
on a marche sur la lune
on n'est pas couche
once upon a time in hollywood
oncle picsou
oncle sam
oncle vania
ondes martenot
one china
one piece
one planet summit
oniks
onlive
onze d'or
op art
opa
opcvm
opdivo
ope
open 13
open d'australie
open de france
open de moselle
open de nice
open office
open sud de france
openair saint gall
openoffice
openoffice org
operation artemis
operation aspides
operation atalante
operation barbarossa
operation barkhane
operation bordure protectrice
operation chammal
operation condor
operation corymbe
operation daguet
operation daman
operation epervier
operation hamilton
operation harmattan
operation irini
operation licorne
operation mousquetaire
operation overlord
operation pieces jaunes
operation place nette
operation resilience
operation sabre
operation sangaris
operation sentinelle
operation serval
operation sophia
operation takuba
operation turquoise
operation wuambushu
opinel
opr
opv
oqtf
oracle database
orange bowl
orange ii
orange is the new black
orange mecanique
orangina
order of the british empire
ordre de l'empire britannique
ordre de la jarretiere
ordre de la liberation
ordre de lenine
ordre de leopold
ordre des arts et des lettres
ordre du canada
ordre du merite
ordre du quebec
ordre national du merite
ordre national du quebec
ore
orechnik
oreo
oreshnik
orgueil et prejuges
orgues de staline
orient express
orion
orion 23
orlan 10
orlyval
orma
orphee aux enfers
orsan
orsec
os x
oscar du meilleur film
oscars
oscillococcinum
osheaga
osiris rex
ospar
oss 117
oss 117 le caire nid d'espions
ossau iraty
ostar
ostensions
ostensions limousines
ostpolitik
otello
othello
otzi
oui oui
oui sncf
ouigo
ouija
oumma
oumra
ouranos
ourasi
ours d'argent
ours d'or
outlander
overlord
overwatch
ovni
ovomaltine
oxycodone
oxycontin
ozempic
p 8 poseidon
p = np
p2p
pac
pac man
pacem in terris
paces
pacha mama
pachamama
pacs
pacte atlantique
pacte de marrakech
pacte de responsabilite
pacte de stabilite
pacte germano sovietique
pacte mondial
pacte vert
pacte vert europeen
pages blanches
paix en galilee
paje
pajero
paleo festival
paleolithique
palio
palm dog
palme d'or
palmes academiques
palombe bleue
palpatine
palworld
pampers
pan starrs
panama papers
panamera
pandemrix
pandora papers
pandore
pang
panoramas
panoramix
pantagruel
panther
panthere rose
pantone
panzer
papaoutai
paperclip
papers please
paques
paracetamol
paradise papers
paradoxe de fermi
parafe
paralympiques
paranormal activity
parcoursup
parions sport
paris
paris 2024
paris bercy
paris bourges
paris brest
paris brest paris
paris camembert
paris correze
paris dakar
paris fashion week
paris games week
paris l'ete
paris nice
paris photo
paris plage
paris plages
paris quartier d'ete
paris roubaix
paris texas
paris tours
paris troyes
parker solar probe
parks and recreation
parle avec elle
parmigiano reggiano
parnasse
parsifal
partygate
pascal le grand frere
pass culture
pass navigo
pass sanitaire
pass vaccinal
pass'cyclisme
passat
passepartout
pastis 51
pat'patrouille
patek philippe nautilus
pathfinder
patriot
patriot act
patroller
patrouille des glaciers
paul et virginie
paul le poulpe
paveway
pavie
pavlova
paxlovid
pc 12
pc 21
pc 7
pcb
pch
pcp
pcr
pda
pdu
pea
peaky blinders
peanuts
peau d'ane
pec
peces
pee
peer gynt
pefc
pegasus
pekin 2008
pekin 2022
pekin express
pel
pelardon
pelleas et melisande
pen duick
pen duick vi
pendolino
penelopegate
pentavalent
pentecote
pentium
pepito
peppa pig
perben ii
perceval
perche elite tour
perco
perdu de vue
pere castor
pere fouettard
pere noel
pere ubu
perestroika
periscope
perl
permien
perp
persee
perseverance
pershing
pershing ii
pes
pesc
pesd
pessa'h
pessah
petanque
peter pan
petit beurre
petit chaperon rouge
petit larousse
petit livre rouge
petit ours brun
petit papa noel
petit paysan
petit poucet
petit prince
petit robert
petite sirene
petites villes de demain
petits as
petrouchka
petrus
petya
peugeot 205
peugeot 206
peugeot 208
peugeot 3008
peugeot 308
peugeot 404
peugeot 504
pfas
pfoa
pfu
pga championship
pga tour
phaeton
phd
phedre
philae
phileas fogg
phobos grunt
photomaton
photoshop
phryge
phryges
piano aux jacobins
pib
picanto
picasa
picon
picsou
pictionary
pieces jaunes
pierra menta
pierrafeu
pierre de rosette
pierrot le fou
pif gadget
pigalle la nuit
pikachu
pikes peak
pilates
pilatus pc 6
pilier de defense
pim's
piment d'espelette
pink lady
pinocchio
pinot noir
pinta
pinyin
pioneer 10
pipe masters
piper alpha
pirate bay
pirates des caraibes
pirls
pisa
piss christ
pitbull
pizzagate
place nette xxl
placo
placoplatre
plai
plan baker
plan blanc
plan brady
plan coeur
plan colombia
plan condor
plan hopital 2007
plan juncker
plan marshall
plan orsec
plan paulson
plan rouge
plan vigipirate
planet solar
planetsolar
plaquenil
plasmodium falciparum
platee
plavix
playmobil
playstation
playstation 2
playstation 3
playstation 4
playstation 5
playstation network
playstation plus
playtime
pleiade
pleiades neo
plein soleil
pleistocene
plexiglas
plf
plfr
plfss
plfss 2025
plh
pliocene
plm
plomb durci
pls
plu
plui
plus belle la vie
pm10
pm2 5
pma
pnb
pnr
pocahontas
pogs
point godwin
pokemon
pokemon go
polaroid
polichinelle
polisse
polkadot
pollutec
pomme d'adam
pop art
popcorn time
popeye
popol vuh
porajmos
porgy and bess
porsche 911
port salut
porthos
portrait de la jeune fille en feu
pos
poseidon
post it
postgresql
potemkine
poudlard
pouilly fume
pour qui sonne le glas
pourim
pourquoi pas
powerpoint
ppri
pradaxa
prader willi
praemium imperiale
prairial
premier contact
premier league
premier mai
premiere guerre mondiale
premiere intifada
premiere ligue
premiere vision
premiers baisers
premiers plans
premiership
pretty woman
prevenar
previscan
prevoyance 2020
pride of america
prim'holstein
primavera sound
prime day
prince of persia
princess elizabeth
princesse leia
princesse mononoke
principe de peter
pringles
printemps arabe
printemps de bourges
printemps de pekin
printemps de perouges
printemps de prague
printemps des comediens
printemps des poetes
printemps du cinema
printemps erable
printemps noir
prison break
pritzker
prius
privacy shield
prix abel
prix albert londres
prix athanase david
prix bayeux calvados
prix cervantes
prix d'amerique
prix de cornulier
prix de diane
prix de l'arc de triomphe
prix de rome
prix des lectrices de elle
prix des libraires
prix du cinema suisse
prix du gouverneur general
prix du jockey club
prix du jury
prix du president de la republique
prix gemeaux
prix genie
prix jean vigo
prix juno
prix jutra
prix lumieres
prix marcel duchamp
prix medicis
prix melies
prix nobel
prix pritzker
prix rossel
prix sakharov
prix strega
prix turing
pro 12
pro 14
pro a
pro b
pro d2
pro evolution soccer
pro league
pro series
pro tools
pro tour
proba 2
probo koala
processus de barcelone
processus de bologne
professeur tournesol
proligue
promethee
prometheus
pronote
propofol
prosecco
prosperity guardian
protocole de kyoto
protocole de londres
protocoles des sages de sion
proton m
protour
prozac
prunier d'ente
ps vita
ps2
ps3
ps4
ps5
psaumes
psc1
psd2
pse
psi 20
pslv
psn
ptpgp
ptz
pubg
puissance 4
pukkelpop
pulitzer
pulp fiction
punto
pur sang
purple heart
pussyhat
pv
pvc
pyeongchang 2018
pyostacine
pyramide de ponzi
q2
q3
q400
q5
q7
qashqai
qassam
qatar prix de l'arc de triomphe
qatargate
qcm
qe
qi
qi gong
qled
qpc
qr code
qu'est ce qu'on a fait au bon dieu
quaero
quai d'orsay
quais du polar
qualiopi
quantum of solace
quarkxpress
quartier des banques
quasimodo
quasym
quatre fantastiques
quatre jours de dunkerque
quatre mariages et un enterrement
quatre mois trois semaines deux jours
quatre tremplins
quatrieme republique
quattrocento
que je t'aime
que sais je
quebec saint malo
queen elizabeth 2
queen elizabeth ii
queen mary
queen mary 2
queen's
queer palm
questions a la une
questions d'info
questions pour un champion
quetzalcoatl
qui est ce
qui veut gagner des millions
quicktime
quidditch
quiksilver pro
quiksilver pro france
quinzaine des cineastes
quinzaine des realisateurs
qwant
qwerty
r b
r d
r'n'b
r12
r16
r2 d2
r21
r25
r4
r5
r8
rabbi jacob
race for water
race to dubai
rafale
rafale f4
rafale marine
rafle du vel d'hiv
rafle du vel'd'hiv
raging bull
ragnarok
rahan
raid gauloises
raid in france
rail 2000
railjet
rain man
rainbow six
rainbow six siege
rainbow warrior
raiponce
raisins de la colere
rallye aicha des gazelles
rallye d'ypres
rallye dakar
rallye de corse
rallye de monte carlo
rallye des gazelles
rallye du condroz
rallye du touquet
rallye monte carlo
ram
ramadan
ramayana
rambo
rameau d'olivier
range rover
rantanplan
rapport attali
rapport borloo
rapport brundtland
rapport draghi
rapport duclert
rapport goldstone
rapport meadows
rapport mueller
rapport sauve
rapport spinetta
rapport stern
rapport stora
rased
raspberry pi
rastignac
ratatouille
ratte du touquet
rav4
rayman
razzie
razzie awards
rbmk
rcep
rcz
re 2020
re2020
ready cash
real humans
realplayer
reaper
reblochon
reconquista
red bull air race
red bull cliff diving
red bull rampage
red bull x alps
red dead redemption
red dead redemption 2
redstone
regio 2n
regiolis
regional 2
reglement de dublin
relenza
remdesivir
remi sans famille
remicade
remus
renard du desert
renater
renaudot
renaudot des lyceens
renault 5
rencontres d'arles
rencontres du troisieme type
rencontres economiques d'aix
rencontres trans musicales
rendez vous en terre inconnue
renminbi
rentree litteraire
rep
replika
repowereu
rer
rer a
rer b
rer c
rer d
rer e
rerum novarum
reservoir dogs
resident evil
resolute support
restaurer l'espoir
restore hope
retable d'issenheim
retirada
retour a reims
retour vers le futur
retromobile
reuze
revlimid
revolution culturelle
revolution d'octobre
revolution de jasmin
revolution de velours
revolution des oeillets
revolution des roses
revolution des tulipes
revolution du cedre
revolution du jasmin
revolution francaise
revolution islamique
revolution orange
revolution safran
revolution tranquille
rffa
rfid
rgo
rgpd
rhin rhone
rib
ric hochet
rideau de fer
rie iii
riesling
rifampicine
rifter
right livelihood
rigoletto
rio 20
rio 2016
rio paris
ris police scientifique
rising lion
risorgimento
ritaline
rivotril
rjh
rma
rmi
rnb
roaccutane
roacutane
robin des bois
robin dr400
robinson crusoe
robocop
robusta
roc d'azur
rocambole
roch hachana
rocher de sisyphe
rock band
rock en seine
rock werchter
rocket league
rocky
rocky balboa
roe
roe v wade
roe vs wade
rogue one
roland garros
rolex daytona
rolex fastnet race
rolex monte carlo masters
rolex paris masters
rolex sydney hobart
rollercoaster tycoon
rom
romanee conti
romanzo criminale
rome ville ouverte
romeo et juliette
romulus
ron weasley
ronald mcdonald
ronapreve
roomba
rosemary's baby
roseval
rosh hashana
rossel des jeunes
rossinante
rottweiler
rouge des pres
rouletabille
roulette russe
round up
roundup
routard
route de la soie
route du rhum
route du rock
route du sud
routes de la soie
roxy pro
roxy pro france
royal ascot
royal oak
royal rumble
rpg
rpg 7
rsa
rse
rt 2012
rt pcr
rtt
ru 486
rubempre
rubik's cube
ruby on rails
ruby princess
rubygate
rugby championship
rumble in the jungle
rumpelstiltskin
russell 2000
russiagate
ruy blas
rvb
ryder cup
ryuk
s 200
s 300
s 400
s 500
s bahn
s max
s p 500
s p tsx
s p500
sa majeste des mouches
saas
sachertorte
safe harbor
saffir simpson
safrane
sail gp
sailgp
sailor moon
saint esprit
saint glinglin
saint graal
saint moret
saint patrick
saint sacrement
saint suaire
saint sylvestre
saint valentin
sainte trinite
saintelyon
saip
salamine
salammbo
salem express
saliout
salmonella
salon de geneve
salon de l'agriculture
salon de l'auto
salon de montreuil
salon du bourget
salon du chocolat
salon du livre
salon du livre de geneve
salon du livre et de la presse jeunesse
salon nautique
salt ii
salvator mundi
samp t
samudaripen
san andreas
san fermin
san goku
san juan
sancho panca
sandero
sangaris
sangoku
sanskrit
santa maria
santeria
sapin 2
sapin ii
sapsan
sarbanes oxley
sarin
sarmat
sars
sars cov 2
satan
saturday night live
saturn 5
saturn v
sauron
sauvignon
savon de marseille
savora
saxenda
saxoprint ligue magnus
sbf 120
sbf 250
sbf120
scaf
scalp
scapin
scarface
scenes de menages
scenic
scheldeprijs
schtroumpf
schtroumpfette
schtroumpfs
scirocco
scooby doo
scorpene
scot
scpi
scrabble
scream
scud
scudetto
scudo
scylla
sdk
sdo
sdrif
sea diamond
sea king
sea watch 3
sechselauten
second life
seconde guerre mondiale
seconde intifada
secret story
secrets d'histoire
section de recherches
sedatif pc
sedov
segpa
segur de la sante
segway
seigneur des anneaux
seinfeld
seis
sel de guerande
selle francais
semaine bleue
semaine de la critique
semaine des as
semaine du gout
semaine sainte
semi de paris
senseo
sensex
sensible soccer
sentinel
sentinel 1
sentinel 2
sentinel 3
sentinel 6
sentinelle
sep
sepa
sept a huit
sept d'or
septembre noir
serie 1
serie 3
serie 5
serie 7
serie a
serie b
serie mondiale
serie noire
series mania
serment d'hippocrate
serment de koufra
serment du jeu de paume
seroplex
serotonine
seul sur mars
sevastopol
seven's
severus rogue
seveso
sewol
sex and the city
sganarelle
sgt pepper's
shabbat
shadow of the colossus
shahab
shahab 3
shahed
shahed 136
shaheen
shalimar
shanghai composite
shar pei
sharan
sharepoint
sharp objects
shavouot
shellshock
shenzhou
shenzhou 12
shenzhou 5
sherif fais moi peur
sherlock holmes
shiba inu
shih tzu
shining
shinkansen
shiva
shoah
shrek
shutter island
shylock
si c'est un homme
sial
sicral
sida
sidewinder
sidr
siecle d'or
siecle des lumieres
sierre zinal
sig sauer
sihh
silent hill
silk road
silksong
silver shadow
silverlight
sim city
sima
simba
simcity
simmental
simone le voyage du siecle
sin city
single day
singstar
siren
siret
sirha
siri
sirocco
siroco
sis ii
sister act
sisyphe
sith
sivom
sivp
six feet under
six jours de gand
six jours de grenoble
six nations
sixieme republique
sjogren
ska
skate america
skate canada
skenan
sketchup
skoda octavia
skull and bones
skyfall
skylab
skynet
skype
skyrim
sla
slk
sls
slumdog millionaire
smart 1
sme
smecta
smells like teen spirit
smerch
smi
smic
smig
smirnoff
smos
smr
sna
snbc
snickers
snle
snle 3g
snoopy
snu
soda stream
sojourner
sokalique
solana
solar impulse
solar impulse 2
solar orbiter
solex
solheim cup
solidays
solidworks
solitaire du figaro
solitaire urgo le figaro
solupred
solution finale
solvabilite ii
solvency ii
sommet de l'elevage
sommet de la terre
songkran
sonic
sonic the hedgehog
sonotone
sopalin
sorento
sos fantomes
sotchi 2014
souccot
soukhoi
soulcalibur
soulier d'or
source de paix
source solde
sous le soleil
south park
sovaldi
soyouz
soyouz ms 10
soyouz st
sp95
sp95 e10
sp98
spa francofolies
space invaders
space launch system
space shuttle
spaceshipone
spaceshiptwo
spartacus
spartakiades
spartan race
spasfon
spedifen
speedmaster
sphinx
spi
spi ouest france
spider man
spiderman
spikevax
spindrift
spindrift 2
spinraza
spip
spiral 2
spiral2
spirit of britain
spirit of saint louis
spirou
spirou et fantasio
spitfire
spitting image
splatoon
splinter cell
spock
sportage
spot 5
spot 6
spoutnik
spoutnik 1
spoutnik v
spritz
spt
sputnik
spyro
sql
square kilometre array
squid game
sr 71
sraddet
sras
sru
ss 20
ssd
ssiap
st2s
stabilo
stable diffusion
stablecoin
stack overflow
stade 2
stadia
staffordshire terrier
stairway to heaven
stan smith
standard poor's 500
stanley cup
stanozolol
star ac'
star academie
star academy
star fox
star trek
star wars
starbuck
starcraft
starcraft ii
stardew valley
stardust
starfield
starligue
starliner
starlink
starmania
starship
starsky et hutch
start 3
state of origin
station spatiale internationale
stay behind
steadfast defender
steam
steam deck
stg
sti2d
stic
stilnox
stilton
stinger
stl
stmg
stopcovid
storm shadow
stoxx 600
stoxx europe 600
strade bianche
stradivarius
stranger things
strategie de lisbonne
strategie energetique 2050
stratego
stratocaster
street art
street fighter
street fighter ii
street parade
street view
strega
strictly come dancing
stromectol
stryker
stuka
stupeur et tremblements
sturm und drang
stuxnet
su 24
su 25
su 27
su 30
su 34
su 35
su 57
suaire de turin
submariner
suboxone
subutex
subway surfers
sudoku
sueurs froides
suicide squad
suite francaise
summorum pontificum
sundance
sunna
super 12
super 13
super 14
super 15
super 5
super bowl
super bowl lviii
super bowl xlix
super etendard
super etendard modernise
super heavy
super hornet
super kamiokande
super league
super ligue
super loto
super mardi
super mario
super mario bros
super mario galaxy
super mario odyssey
super nanny
super nintendo
super puma
super rugby
super size me
super smash bros
super tuesday
superbike
supercam
supercinq
superclasico
supercopa
supercoupe
supercoupe d'europe
supercoupe de france
supercross
superjet
superjet 100
superligue
superman
supersevens
supersport
supplice de tantale
supports surfaces
sur ecoute
sur la route
sur mes levres
surface pro
sutom
suv
suze
svod
swiss indoors
swiss league
swiss loto
swiss market index
swiss music award
swiss music awards
swiss open
swissleaks
switch
switch 2
switchblade
swot
sx tour
sydney hobart
sykes picot
sylvaner
symbioz
symfony
symphony of the seas
syndrome d'asperger
syndrome de down
syndrome de stockholm
synerglace ligue magnus
syracuse
syracuse iii
syracuse iv
syrah
sziget
t 14 armata
t 34
t 54
t 55
t 62
t 72
t 80
t 90
t bond
t max
t rex
t'choupi
t411
ta 35
tabasco
tabaski
table ronde
tabun
taeg
taekwondo
taepodong
taepodong 2
tafta
tagada
tahiti pro
tahor
takuba
talmud
talon d'achille
tamagotchi
tamiflu
tamoxifene
tampax
tangram
tanio
tanit
tanit d'or
tannenberg
tannhauser
tantale
tao te king
tapisserie de bayeux
tapisserie de l'apocalypse
tara oceans
tarasque
target 2
tarot de marseille
tartarin de tarascon
tarte tatin
tartuffe
tarzan
taser
tassimo
tata nano
tatoo
tatp
taxe gafa
taxe google
taxe tobin
taxe zucman
taxi driver
taxi teheran
taxol
taxotere
taycan
tb2
tcp ip
tdah
te deum
team fortress
tears of the kingdom
tecdax
techno parade
ted lasso
tefaf
teflon
teg
tekken
tele matin
telecaster
telechat
telegram
telematin
teleo
telepoints
teletel
telethon
teletubbies
telstar
temesta
tempete decisive
tempete du desert
temple run
temps fete
temps present
tenet
teom
teoz
tep
tepa
ter
tergal
terminator
terrausd
terreur blanche
territoire zero chomeur
territoires d'industrie
territoires zero chomeur de longue duree
tesla model 3
tesla model s
test de turing
testarossa
tet
tete de moine
tether
tetris
tevatron
texas hold'em
tezos
tfa
tgap
tgv
tgv est
tgv inoui
tgv lyria
tgv m
tgv mediterranee
tgv rhin rhone
thaad
thalassa
thalidomide
thalys
thanksgiving
thanos
thc
the apprentice
the artist
the bear
the big bang theory
the big lebowski
the crown
the daily show
the dark knight
the dark side of the moon
the division
the elder scrolls
the full monty
the ghost writer
the handmaid's tale
the killing
the last dance
the last of us
the leftovers
the legend of zelda
the mandalorian
the ocean race
the open
the ou cafe
the pirate bay
the revenant
the rugby championship
the shield
the sims
the sopranos
the substance
the tonight show
the transat
the tree of life
the voice
the voice kids
the walking dead
the west wing
the white lotus
the wire
the witcher
the young pope
themis
thenardier
theorie de la relativite
there will be blood
theremin
thermomix
thermopyles
thesee
thierry la fronde
this war of mine
thomson to7
thora
thorgal
thot
thrilla in manila
thunderbird
thuraya
tian bao
tiangong
tiangong 1
tiangong 2
tianhe
tianwen 1
tice
ticket restaurant
ticpe
tierce quarte
tiff
tiger king
tigra
tigre et dragon
tigrou
tiguan
timbuktu
time warp
time's up
timss
tinder
tintin
tintin au congo
tipp
tirreno adriatico
titan ii
titanic
titeuf
titi et grosminet
tk bremen
tmax
tnt
toblerone
tochka u
toefl
toeic
toison d'or
tokamak
tokay
tokyo 2020
tom et jerry
tomahawk
tomatina
tomb raider
tomme de savoie
tomorrowland
toni erdmann
tonneau des danaides
tony award
tony awards
tony soprano
too good to go
top 10
top 12
top 14
top 16
top chef
top gear
top gun
top gun maverick
top spin
topex poseidon
topix
topol
topol m
toque d'or
torah
tore supra
tornado
torrey canyon
tosca
toto le heros
totoro
touareg
touche pas a mon poste
toumai
tour auto
tour d'espagne
tour d'italie
tour d'oman
tour de babel
tour de belgique
tour de belle ile
tour de bretagne
tour de californie
tour de catalogne
tour de corse
tour de france
tour de france a la voile
tour de france femmes
tour de l'ain
tour de l'avenir
tour de la provence
tour de langkawi
tour de lombardie
tour de picardie
tour de pologne
tour de provence
tour de romandie
tour de ski
tour de suisse
tour de wallonie
tour des emirats
tour des flandres
tour down under
tour du haut var
tour du limousin
tour du monde en solitaire
tour du pays basque
tour du poitou charentes
tour du var
tour mediterraneen
tour voile
touran
tournee des quatre tremplins
tournez manege
tournoi de paris
tournoi de toulon
tournoi des cinq nations
tournoi des six nations
tournoi des vi nations
tous les matins du monde
tousanticovid
toussaint
tout le monde en parle
tout le monde veut prendre sa place
tout sur ma mere
toy story
toyota prius
tpmp
tpp
trabant
trabi
trace gas orbiter
traction avant
traditionis custodes
trafalgar
train bleu
train jaune
trainspotting
traite d'aix la chapelle
traite d'amsterdam
traite de francfort
traite de l'elysee
traite de lausanne
traite de lisbonne
traite de maastricht
traite de nice
traite de non proliferation
traite de rome
traite de sevres
traite de tordesillas
traite de trianon
traite de verdun
traite de versailles
traite de waitangi
traite de westphalie
traite du quirinal
traites de westphalie
tram 1
tramadol
tramontane
trans musicales
trans musicales de rennes
transall
transalp
transanatolia
transat ag2r
transat anglaise
transat cafe l'or
transat jacques vabre
transat quebec saint malo
transformers
transilien
transjurassienne
translohr
transmusicales
transpac
transquadra
transrapid
transsiberien
tranxene
traversee de paris
traviata
trente glorieuses
tres de mayo
tresor d'abomey
tresor de boscoreale
tri nations
trias
triathlon de nice
triple entente
trisomie 21
trissotin
tristan et iseut
tristan et isolde
trivial pursuit
tro bro leon
trois continents
trois femmes puissantes
troisieme guerre mondiale
troisieme reich
troisieme republique
trojan shield
trombinoscope
trophee andros
trophee bompard
trophee des alpilles
trophee des champions
trophee des nations
trophee des villes
trophee eric bompard
trophee jules verne
true blood
true detective
trulicity
truvada
tsar bomba
tscg
tsh
tsirkon
tspt
tsx
tsx composite
ttip
tu 144
tu 154
tupolev
tupolev tu 154
turandot
turner prize
tv
tva
twilight
twin otter
twin peaks
twingo
twitch
twitter blue
twitter files
twix
twizy
type e
typhoon
tyrannosaurus rex
tyrion
tzr
u 2
u bahn
uae tour
uber files
uberpop
uberx
ubu roi
ubuntu
uci worldtour
uem
ufc 300
ufo
uhd
ukrainegate
uleb cup
ultim
ultra trail
ultra trail du mont blanc
ulysses
umma
umts
un barrage contre le pacifique
un certain regard
un enterrement a ornans
un gars
un long dimanche de fiancailles
un p'tit truc en plus
un prophete
un si grand soleil
un tramway nomme desir
un village francais
uncharted
une fille
une journee d'ivan denissovitch
une maison de poupee
une saison en enfer
une separation
une verite qui derange
ungg
unha 3
unified protector
unite 9
united cup
united rugby championship
universiade
universiades
universite d'ete du medef
unix
upanishads
upe2a
urbi et orbi
url
us open
usb
usb c
usd
usdc
usdt
ushuaia nature
usld
uss abraham lincoln
uss arizona
uss carl vinson
uss cole
uss enterprise
uss gerald r ford
uss indianapolis
uss missouri
uss nimitz
uss ronald reagan
usual suspects
utc
utmb
uzi
v 22 osprey
v'lille
v1
v2
v60
vache qui rit
vacherin
vacherin fribourgeois
vacherin mont d'or
vae
vaiana
valerian
valerian et laureline
valhalla
valium
valjean
valorant
valse avec bachir
vans pro
varenne de l'eau
variant delta
varroa
vasa
vasaloppet
vatican ii
vatileaks
vaudou
vautrin
vaxigrip
vaxzevria
vbci
vbl
vbmr
vcub
vdsl
ve republique
veau d'or
vectra
veda
vedas
vega
vega c
veiller sur elle
veklury
vel satis
velcro
velib
velib'
velleda
velo'v
velociraptor
velosolex
velux
velux 5 oceans
vendee arctique
vendee globe
vendredi noir
vendredi saint
ventoline
ventose
venus de brassempouy
venus de lespugue
venus de milo
venus express
venus hottentote
vera c rubin
vernon subutex
versets sataniques
very large telescope
vesak
vespa
veyron
vha
vhb
vhc
vhs
via crucis
viagra
viandox
viber
vichy saint yorre
victoire de samothrace
victoires
victoires de la musique
victoires de la musique classique
victoria cross
victoza
vie et destin
vie republique
vieilles charrues
vierge noire
vigie pirate
vigilant storm
vigipirate
vih
viking
viking 1
villo
vinexpo
vingt dieux
vingt mille lieues sous les mers
vinitaly
vioxx
viracocha
virgin suicides
visa d'or
visa pour l'image
vishnou
vision 2030
vision pro
visions du reel
vitara
viva technology
vivaro
vivatech
vivement dimanche
vivre vite
vix
vlc
vlc media player
vlt
vo
vod
vodafone live
voiles de saint tropez
vol af447
vol de nuit
vol mh17
vol mh370
vol rio paris
volapuk
voldemort
voltarene
volvo ocean race
volvo xc90
voskhod
vost
vostok
vostok 1
voting rights act
voyage au bout de la nuit
voyage au centre de la terre
voyager
voyager 1
voyager 2
vpn
vsl
vsop
vtc
vtt
vu du ciel
vuelta
vues d'afrique
vulcain
vver
vx
wagram
wagyu
wakashio
wakfu
walhalla
walking dead
walkyries
wall e
walter white
wandavision
wannacry
wap
warcraft
warcraft iii
warhammer
warhammer 40 000
wasabi
wasp
watch dogs
watches and wonders
watchkeeper
watchmen
watergate
waze
wc
we are the world
we love green
web 2 0
web summit
webb ellis cup
wec
wegovy
weltklasse
weltklasse zurich
wepler
werchter
werther
west nile
west side story
west texas intermediate
western states
westworld
wetransfer
when they see us
whiplash
who's next
who's who
whopper
wi fi
wifi
wii
wii fit
wii sports
wii u
wiimote
wikileaks cables
wikipedia
wilhelm gustloff
wimax
wimbledon
winamp
winchester
windows
windows 10
windows 11
windows 2000
windows 7
windows 8
windows 8 1
windows 95
windows 98
windows live
windows media player
windows mobile
windows phone
windows vista
windows xp
winnie l'ourson
winter sleep
winter x games
wir
wmap
wnba
wolverine
women's march
wonder of the seas
wonder woman
wonderbra
woodstock
woody woodpecker
wordle
wordpress
world baseball classic
world of warcraft
world press
world press photo
world relays
world rugby sevens series
world series
world series of poker
world surf league
world tour
worldtour
wozzeck
wrangler
wrc
wrc2
wrestlemania
wsop
wta 1000
wtcc
wti
wuambushu
wwdc
x factor
x files
x games
x men
x trail
xanax
xarelto
xbb 1 5
xbox
xbox 360
xbox live
xbox one
xbox series x
xc60
xc90
xiii
xing hui
xinjiang police files
xkeyscore
xmm newton
xperia
xpress
xrp
xsara picasso
xt 500
xtreme de verbier
xtreme verbier
xxl
xylella
xylella fastidiosa
xynthia
yagi
yahtzee
yahve
yam's
yamato
yaris
yasen
yennayer
yervoy
yescarta
yesterday
yi jing
yi king
yoda
yoko tsuno
yom kippour
yorktown
youtube kids
youtube premium
yperite
yquem
yu gi oh
yuan
yuan meng
yuan zi
yubo
yugo
yuka
yutu
z3
z4
zaandam
zac
zad
zadig
zafira
zan
zapad
zarkava
zarya
zazie dans le metro
zcash
zenit
zep
zeppelin
zero dark thirty
zero de conduite
zero g
zeus
zfe
zhurong
zika
zinneke parade
zippo
zircon
zlea
zlecaf
zohar
zolgensma
zoloft
zone interdite
zone telechargement
zootopie
zorro
zrr
zumba
zup
zus
zvezda
zwarte piet
zx spectrum
zyban
zyklon b
`),
);
