import { entries } from "./entries.ts";

/** Well-known bodies, firms, parties, media, clubs. Folded, hyphens as spaces, an article only where it is part of the name. */
export const organizations: ReadonlySet<string> = new Set(
  entries(`
'ndrangheta
01net
1 fc cologne
13onze15
14ymedio
1860 munich
1mdb
2 many dj's
20 minutes
20th century fox
23andme
2be3
2freres
2ie
2m
2manydjs
3 suisses
30 millions d'amis
350 org
3m
3suisses
40 millions d'automobilistes
49ers
49ers de san francisco
60 millions de consommateurs
6ter
7 doigts de la main
76ers
98 5 fm
a bola
a ha
a p moller maersk
a tribe called quest
a24
aaas
aak
aam aadmi party
aaron
ab inbev
ab volvo
abarth
abb
abba
abbey national
abbott
abbvie
abc
abc news
abe
abengoa
abercrombie
abercrombie fitch
abertis
abi
abitibi consolidated
abitibibowater
abn amro
abou sayyaf
absa
abu dhabi investment authority
abu sayyaf
abvv
ac ajaccio
ac arles avignon
ac dc
ac milan
aca
academi
academie chinoise des sciences
academie chinoise des sciences sociales
academie de france a rome
academie de medecine
academie des beaux arts
academie des inscriptions et belles lettres
academie des lynceens
academie des sciences
academie des sciences de russie
academie des sciences morales et politiques
academie francaise
academie goncourt
academie nationale de medecine
academie nationale des sciences
academie royale des sciences de suede
academie suedoise
academy of st martin in the fields
acadie nouvelle
acat
acc
accenture
access bank
acciona
accor
accorhotels
ace of base
acea
acer
acf
acia
ackermans van haaren
aclu
aco
acoss
acpr
acs
act up
act up paris
acted
actelion
actes sud
action contre la faim
action democratique du quebec
action des chretiens pour l'abolition de la torture
action francaise
action logement
action pour une suisse independante et neutre
actiris
activision
activision blizzard
actors studio
actualite cd
acv
ad vitam
adami
addameer
addex
adecco
adedy
adema
ademe
adeo
adf
adia
adidas
adif
adisq
adisseo
aditya birla
adm
admd
administration du cyberespace de chine
adnoc
adobe
adoma
adp
adq
advance publications
advanced micro devices
adyen
aecom
aed
aef
aefe
aeg
aegean airlines
aegon
aek athenes
aele
aema
aena
aer lingus
aeres
aeroflot
aerolineas argentinas
aeromexico
aeroports de la cote d'azur
aeroports de paris
aerosmith
aerospatiale
aes
aesa
afa
afcn
afd
afek tounes
afep
afl cio
afld
afm telethon
afp
afpa
afpc
afps
afreximbank
africa 24
africa corps
africa global logistics
africa intelligence
africa n°1
africa sports
africa50
african national congress
africom
afriland first bank
afrobarometer
afrobarometre
afsca
afssa
afssaps
aftenposten
aftonbladet
afvt
ag insurance
ag2r
ag2r citroen
ag2r la mondiale
agalev
agc
agc glass
ageas
agefiph
agence anadolu
agence antidopage americaine
agence canadienne d'inspection des aliments
agence de l'environnement et de la maitrise de l'energie
agence de l'innovation de defense
agence de l'innovation industrielle
agence de la biomedecine
agence de la maison imperiale
agence de la sante publique du canada
agence de presse senegalaise
agence des droits fondamentaux de l'union europeenne
agence des participations de l'etat
agence des services frontaliers du canada
agence du medicament
agence du revenu du canada
agence du service civique
agence europe
agence europeenne de defense
agence europeenne de la securite aerienne
agence europeenne de securite maritime
agence europeenne des medicaments
agence europeenne des produits chimiques
agence europeenne pour l'environnement
agence federale de controle nucleaire
agence federale pour l'emploi
agence francaise anticorruption
agence francaise de developpement
agence francaise de lutte contre le dopage
agence francaise de securite sanitaire des aliments
agence francaise de securite sanitaire des produits de sante
agence france presse
agence france tresor
agence internationale de l'energie
agence internationale de l'energie atomique
agence internationale pour les energies renouvelables
agence juive
agence marocaine de presse
agence meteorologique japonaise
agence mondiale antidopage
agence nationale de l'habitat
agence nationale de la cohesion des territoires
agence nationale de la recherche
agence nationale de la securite des systemes d'information
agence nationale de la statistique et de la demographie
agence nationale de renseignements
agence nationale de securite du medicament
agence nationale de securite du medicament et des produits de sante
agence nationale de securite sanitaire
agence nationale de securite sanitaire de l'alimentation de l'environnement et du travail
agence nationale des frequences
agence nationale des infrastructures numeriques
agence nationale des titres securises
agence nationale du sport
agence nationale pour l'emploi
agence nationale pour la gestion des dechets radioactifs
agence nationale pour la renovation urbaine
agence pour l'enseignement francais a l'etranger
agence qmi
agence regionale de sante
agence spatiale canadienne
agence spatiale europeenne
agence spatiale italienne
agence spatiale japonaise
agence spatiale russe
agence telegraphique suisse
agence universitaire de la francophonie
agence vu
agence wallonne a l'exportation
agessa
agfa
agfa gevaert
agip
agir pour l'environnement
agirc
agirc arrco
agl
agnico eagle
agoria
agrial
agricultural bank of china
agrofert
agrokor
agronomes et veterinaires sans frontieres
agroparistech
agropur
agroscope
agusta
agustawestland
ahold
ahold delhaize
ahrar al cham
aiba
aide a l'eglise en detresse
aide et action
aide medicale internationale
aie
aiea
aig
aigle azur
aik solna
aipac
air afrique
air algerie
air arabia
air austral
air berlin
air burkina
air caledonie
air canada
air caraibes
air china
air corsica
air cote d'ivoire
air france
air france klm
air india
air inter
air lib
air liberte
air liquide
air littoral
air madagascar
air mauritius
air new zealand
air senegal
air serbia
air tahiti nui
air transat
airasia
airbnb
airbus
airbus defence and space
airbus group
airbus helicopters
airbus safran launchers
aircalin
airtel
aisin
aix marseille universite
aixam
aj auxerre
ajax amsterdam
akamai
akel
akhbar al yaoum
akp
akuo
akzo nobel
akzonobel
al adl wal ihsane
al ahly
al ahram
al ain
al akhawayn
al akhbar
al arabiya
al azhar
al chabab
al dawa
al duhail
al haq
al hayat
al hilal
al islah
al ittihad
al jazeera
al jazeera english
al jazira
al karama
al mada
al manar
al masry al youm
al massae
al mayadeen
al mourabitoune
al nassr
al nosra
al nour
al qaeda
al qaida
al qaida au maghreb islamique
al qaida dans la peninsule arabique
al quds al arabi
al sadd
al shabaab
al watan
alaclair ensemble
alaska airlines
albertina
albin michel
albioma
alcan
alcatel
alcatel lucent
alcoa
alcon
ald automotive
alde
aldebaran robotics
aldi
alenia
alfa bank
alfa romeo
alfa romeo racing
algemeen dagblad
algerie poste
algerie presse service
algerie telecom
alianza pais
alibaba
alice in chains
aliexpress
alimentation couche tard
alitalia
all blacks
all nippon airways
all progressives congress
allafrica
alleanza nazionale
allergan
alliance anticorrida
alliance atlantique
alliance bolivarienne pour les ameriques
alliance canadienne
alliance centriste
alliance de la fonction publique du canada
alliance democratique
alliance des etats du sahel
alliance des forces de progres
alliance des liberaux et democrates pour l'europe
alliance du fleuve congo
alliance du pacifique
alliance du vaccin
alliance evangelique mondiale
alliance francaise
alliance israelite universelle
alliance nationale pour le changement
alliance police nationale
alliance pour la democratie au mali
alliance pour la republique
alliance sud
alliance vita
allianz
allianz trade
allied democratic forces
allied irish banks
allo resto
allocine
almaz antei
aln
alouettes de montreal
alpecin deceuninck
alpecin fenix
alpha bank
alphatauri
alpine f1
alpiq
alrosa
alstom
alstom power
alt j
altadis
altarea
altarea cogedim
altavista
alte pinakothek
alten
alternance 2023
alternatiba
alternative fur deutschland
alternative pour l'allemagne
alternatives economiques
altice
altice france
altice media
altran
altria
aluminerie alouette
aluminerie de becancour
aluminium dunkerque
alvin ailey american dance theater
ama
amadou et mariam
amadou mariam
amaury sport organisation
ambatovy
ambev
ambri piotta
amd
amdh
america movil
america online
american airlines
american association for the advancement of science
american ballet theatre
american civil liberties union
american enterprise institute
american express
american international group
amf
amgen
amiens sc
amis de la terre
amisom
amnesty
amnesty international
amorepacific
amtrak
amuf
amundi
amway
an nahar
an nahda
anah
anbang
anc
andeva
andra
androni giocattoli
angels de los angeles
angers sco
anglo american
anglo irish bank
anglogold ashanti
angus reid
anheuser busch
anheuser busch inbev
ania
anie
animal collective
anji makhatchkala
ankama
anl
annahj addimocrati
ano
anp
anpe
anr
anru
ansa
ansaldo
ansaldobreda
ansar al charia
ansar al islam
ansar beit al maqdis
ansar dine
ansar eddine
ansaru
ansarul islam
anses
ansm
anssi
ant financial
ant group
antena 3
anthropic
anti defamation league
anticor
anv cop21
anz
aol
aol time warner
aom
aom air liberte
ap
ap hm
ap hp
apa
apave
apax
apax partners
apc
ape
apec
apel
aperam
apf france handicap
apgl
apm
apn
apollo global management
apotex
appel de geneve
apple daily
applied materials
apprentis d'auteuil
apr
apra
aprilia
aprr
aps
apt28
aqmi
aqpa
arab news
araf
aralar
aramco
arb
arc
arcade fire
arcelik
arcelor
arcelormittal
arcep
arch coal
archaos
arche de zoe
archer daniels midland
archives nationales
archos
arcinfo
arcom
arctic monkeys
ard
ardian
areva
areva challenge
argenta
argonauts de toronto
argos shimano
arianegroup
arianespace
arizona cardinals
arjel
arkane studios
arkea
arkea b b hotels
arkea samsic
arkema
arla
arm holdings
armasuisse
armee de l'air
armee de l'arakan
armee de liberation du baloutchistan
armee de liberation du kosovo
armee de liberation nationale
armee de resistance du seigneur
armee de terre
armee du mahdi
armee du salut
armee electronique syrienne
armee islamique du salut
armee israelienne
armee libanaise
armee nationale libyenne
armee nationale populaire
armee nationale syrienne
armee patriotique rwandaise
armee populaire de liberation
armee populaire de liberation du soudan
armee republicaine irlandaise
armee revolutionnaire bretonne
armee rouge
armee rouge japonaise
armee secrete armenienne de liberation de l'armenie
armee syrienne libre
armee zapatiste de liberation nationale
arp
arquus
arrco
arret sur images
ars
art institute of chicago
artcurial
arte
arthur d little
artm
arts et metiers paristech
arts florissants
as beziers
as beziers herault
as cannes
as eupen
as monaco
as monaco basket
as nancy
as nancy lorraine
as roma
as rome
as safir
as saint etienne
as vita club
asahi shimbun
asaib ahl al haq
asala
asante kotoko
ascometal
ascoval
asda
asean
asec d'abidjan
asec mimosas
asecna
aselsan
asf
asfc
asharq al awsat
ashok leyland
asi
asiana
asiana airlines
asin
asio
asky
asl
asm
asm clermont
asm clermont auvergne
asml
asn
asnr
aso
asos
asse
assedic
assemblee constituante
assemblee de corse
assemblee de la republique
assemblee de la republique portugaise
assemblee des departements de france
assemblee des eveques orthodoxes de france
assemblee des experts
assemblee des premieres nations
assemblee des premieres nations quebec labrador
assemblee des representants du peuple
assemblee federale
assemblee galloise
assemblee generale de l'onu
assemblee generale des nations unies
assemblee nationale
assemblee nationale catalane
assemblee nationale constituante
assemblee nationale du quebec
assemblee nationale populaire
assemblee nationale sud coreenne
assemblee nord irlandaise
assemblee parlementaire du conseil de l'europe
assemblee populaire nationale
assicurazioni generali
assistance publique hopitaux de marseille
assistance publique hopitaux de paris
associated press
association de la presse etrangere
association des constructeurs europeens d'automobiles
association des familles homoparentales
association des joueurs de tennis professionnels
association des maires de france
association des maires ruraux de france
association des medecins urgentistes de france
association des nations de l'asie du sud est
association des paralyses de france
association des parents gays et lesbiens
association des professionnels soudanais
association des regions de france
association europeenne de libre echange
association europeenne des clubs
association francaise contre les myopathies
association francaise des diabetiques
association francaise des entreprises privees
association francaise des victimes du terrorisme
association france palestine solidarite
association generale des producteurs de ble
association internationale de boxe amateur
association internationale du transport aerien
association marocaine des droits humains
association nationale de defense des victimes de l'amiante
association nationale des industries alimentaires
association olympique suisse
association pour le droit de mourir dans la dignite
association pour une solidarite syndicale etudiante
association suisse de football
association suisse des banquiers
association tunisienne des femmes democrates
assura
assuralia
assurance maladie
astellas
aston martin
aston martin racing
aston villa
astrazeneca
astros
astros de houston
asus
asvel
at t
ataka
atalanta
atalanta bergame
atalian
atari
atd quart monde
atf
athletic bilbao
athletics d'oakland
atkinsrealis
atlandes
atlanta falcons
atlanta hawks
atlanta united
atlantia
atlantic council
atlantic records
atlas copco
atletico de madrid
atletico madrid
atletico mineiro
atmis
atofina
atomwaffen division
atos
atos origin
atout france
atresmedia
ats
attac
attayar
attijariwafa bank
aub
aube doree
auc
auchan
audemars piguet
audencia
audi
audi brussels
audi forest
audi sport
audience nationale
audiens
auf
aujourd'hui en france
aukus
aum shinrikyo
aur
aurora cannabis
austria vienne
austrian airlines
auto plus
autodefenses unies de colombie
autodesk
autogrill
automobile club de france
automobile club de l'ouest
automobile club de monaco
automotive cells company
autorite bancaire europeenne
autorite de controle prudentiel
autorite de controle prudentiel et de resolution
autorite de la concurrence
autorite de regulation de la communication audiovisuelle et numerique
autorite de regulation des activites ferroviaires
autorite de regulation des communications electroniques et des postes
autorite de regulation des jeux en ligne
autorite de regulation des telecommunications
autorite de regulation des transports
autorite de regulation nucleaire
autorite de surete nucleaire
autorite de surete nucleaire et de radioprotection
autorite des marches financiers
autorite des marches publics
autorite du canal de panama
autorite du canal de suez
autorite europeenne de securite des aliments
autorite europeenne des marches financiers
autorite intergouvernementale pour le developpement
autorite nationale des jeux
autorite nationale independante des elections
autorite palestinienne
autorite regionale de transport metropolitain
autoroutes du sud de la france
autoroutes paris rhin rhone
autostrade
autostrade per l'italia
avaaz
avalanche du colorado
avenir suisse
aventis
avgi
avianca
avianca taca
avic
aviron bayonnais
aviva
avocats be
avocats sans frontieres
avolta
avtovaz
avvenire
awex
aws
axa
axa belgium
axel springer
axpo
ayvens
az alkmaar
azf
b 52's
b b hotels
b'nai b'rith
b'tselem
baa
baas
baath
babilou
babolat
babyshambles
bac films
backstreet boys
bad
bad gones
bad seeds
badea
bae systems
bafin
bahrain merida
bahrain victorious
baic
baidu
bain capital
bain company
baker hughes
ballet de l'opera de paris
ballet de lorraine
ballet du bolchoi
ballet national de marseille
ballet preljocaj
ballets russes
baloise
baltimore ravens
bamf
ban asbestos
banca nazionale del lavoro
banco ambrosiano
banco do brasil
banco espirito santo
banco popular
banco sabadell
banco santander
bancolombia
bandai
bandai namco
bande a baader
banesto
bang olufsen
bangkok post
bangladesh nationalist party
banijay
bank al maghrib
bank austria
bank of africa
bank of america
bank of china
bank of cyprus
bank of england
bank of ireland
bank of valletta
bankia
banq
banque africaine de developpement
banque alimentaire
banque arabe pour le developpement economique en afrique
banque asiatique d'investissement pour les infrastructures
banque asiatique de developpement
banque cantonale de fribourg
banque cantonale de geneve
banque cantonale du valais
banque cantonale neuchateloise
banque cantonale vaudoise
banque centrale chinoise
banque centrale d'argentine
banque centrale de chine
banque centrale de libye
banque centrale de mauritanie
banque centrale de russie
banque centrale de tunisie
banque centrale de turquie
banque centrale des etats de l'afrique de l'ouest
banque centrale du bresil
banque centrale du congo
banque centrale europeenne
banque centrale indienne
banque centrale populaire
banque centrale russe
banque centrale turque
banque cibc
banque d'algerie
banque d'angleterre
banque d'espagne
banque d'israel
banque d'italie
banque de coree
banque de france
banque de grece
banque de montreal
banque de suede
banque de thailande
banque des etats de l'afrique centrale
banque des reglements internationaux
banque du canada
banque du japon
banque du liban
banque du portugal
banque du vatican
banque europeenne d'investissement
banque europeenne pour la reconstruction et le developpement
banque interamericaine de developpement
banque internationale a luxembourg
banque islamique de developpement
banque laurentienne
banque migros
banque mondiale
banque nationale
banque nationale d'autriche
banque nationale d'ukraine
banque nationale de belgique
banque nationale de grece
banque nationale de hongrie
banque nationale de pologne
banque nationale de roumanie
banque nationale du canada
banque nationale suisse
banque nationale tcheque
banque ouest africaine de developpement
banque populaire
banque populaire de chine
banque populaire du rwanda
banque postale
banque privee edmond de rothschild
banque publique d'investissement
banque rothschild
banque royale
banque royale du canada
banque scotia
banque td
banques alimentaires
banques populaires
bape
bar honda
barca
barclays
barco
barda
barilla
barisan nasional
barnes noble
barreau de paris
barreau du quebec
barrick gold
barrio 18
barry callebaut
basaksehir
basf
basket landes
bassidj
bastion social
bat
bataillon aidar
bataillon azov
bataillon d'intervention rapide
batasuna
bate borisov
bath rugby
batkivchtchina
batsheva
batsheva dance company
bausch health
bayard presse
bayer
bayer leverkusen
bayer monsanto
bayern
bayern munich
baykar
bazar de l'hotel de ville
bb brunes
bbc
bbc news
bbc symphony orchestra
bbc world
bbc world service
bbva
bcci
bce
bceao
bcg
bcge
bcij
bcm gravelines
bcn
bct
bcuc
bcv
bdi
bdp
bds
bea
beac
beach boys
bear stearns
bears de chicago
beastie boys
beatles
beau dommage
because music
bechtel
beci
becton dickinson
bee gees
beerschot
beghin say
behaviour interactive
bei
beiersdorf
bein
bein sports
beitar jerusalem
bejart ballet
bejart ballet lausanne
bekaert
bel rtl
belaia rous
belambra
belaruskali
belavia
belfius
belga
belgacom
belgian national orchestra
belgocontrol
bell canada
bell helicopter
bell media
bell textron canada
belle and sebastian
bellingcat
belrefugees
bembeya jazz
ben jerry's
beneteau
benetton trevise
beneva
benfica
benfica lisbonne
bengals
benno bokk yakaar
benq
berd
berkout
berkshire hathaway
berliner ensemble
berliner philharmoniker
berliner zeitung
berlingske
berrichonne de chateauroux
bertelsmann
bertelsmann music group
berurier noir
besiktas
besix
best buy
bet365
betar
betc
betclic
betfair
bethlehem steel
betis seville
beuc
beur fm
beyond meat
bfm
bfm business
bfm tv
bfmtv
bg group
bgfi
bgfibank
bgi
bharat biotech
bharatiya janata party
bharti airtel
bhp
bhp billiton
bhv
biarritz olympique
bibliotheque du congres
bibliotheque et archives nationales du quebec
bibliotheque nationale
bibliotheque nationale de france
bibliotheque publique d'information
bibliotheque sainte genevieve
bic
big mamma
bigflo et oli
bigflo oli
bikeexchange
bild zeitung
bildu
bill melinda gates foundation
bills de buffalo
binance
biochem pharma
biocodex
biocoop
biogaran
biogen
biomerieux
biontech
biostime
bioware
birdy nam nam
birmingham city
bitfinex
bjp
bka
bkw
blablacar
black cube
black eyed peas
black keys
black sabbath
blackberry
blackburn rovers
blackhawks
blackhawks de chicago
blackpink
blackrock
blackstone
blancpain
blink 182
blizzard
blizzard entertainment
bloc de gauche
bloc identitaire
bloc ioulia timochenko
bloc party
bloc quebecois
bloc republicain
bloco de esquerda
blood honour
bloomberg news
bloomingdale's
blue jackets
blue jackets de columbus
blue jays
blue jays de toronto
blue note
blue origin
blue solutions
blues de saint louis
bmc
bmc racing
bmce
bmce bank
bmg
bmj
bmo
bms
bmw
bmw oracle
bmw sauber
bnb
bnd
bndes
bnf
bnl
bnp
bnp paribas
bnp paribas fortis
bns
boad
bobst
boca juniors
bocconi
bodo glimt
body shop
boe
boehringer ingelheim
boeing
boerenbond
bofors
boijmans van beuningen
boj
boko haram
bollore africa logistics
bollore logistics
bollore telecom
bologne fc
bolton wanderers
bombardier
bombardier aeronautique
bombardier produits recreatifs
bombardier transport
bon jovi
bondy blog
boney m
bongrain
boohoo
booking com
bora hansgrohe
borussia dortmund
borussia monchengladbach
bosal
bosch
boskalis
boston celtics
boston consulting group
boston globe
boston red sox
boston scientific
boston symphony orchestra
botas
bottega veneta
bouffes du nord
boulevard voltaire
boulogne boys
boulogne levallois
bourg peronnas
bourges basket
bourse regionale des valeurs mobilieres
boursorama
bouygues
bouygues construction
bouygues immobilier
bouygues telecom
boyzone
bozar
bp
bpce
bpi
bpifrance
bpost
bps22
brac
bradesco
bran van 3000
braskem
brasseries kronenbourg
brav m
braves d'atlanta
brawn gp
brb
breaking the silence
breitbart
breitbart news
brembo
brest bretagne handball
brewers de milwaukee
brexit party
brf
brgm
bri
brico
brico depot
bricorama
bridgestone
brigade anti negrophobie
brigade criminelle
brigade de repression du banditisme
brigade des mineurs
brigade des sapeurs pompiers de paris
brigade financiere
brigades al qassam
brigades des martyrs d'al aqsa
brigades ezzedine al qassam
brigades loups
brigades rouges
bright food
brighton hove albion
brink's
brioches la boulangere
brioni
bristol bears
bristol myers squibb
british aerospace
british airways
british american tobacco
british army
british council
british energy
british gas
british library
british medical journal
british museum
british national party
british petroleum
british rail
british steel
british telecom
brittany ferries
broad institute
broadcom
broncos de denver
brondby
brookings
brookings institution
brooklyn museum
brooklyn nets
brp
bruins de boston
bruleurs de loups
brumbies
brussels airlines
brussels airport
brussels philharmonic
brussels south charleroi airport
brvm
bsi
bskyb
bsw
buccaneers
buccaneers de tampa bay
bucherer
buena vista social club
buffalo bills
buffalo grill
buhler
bulgari
bundesbank
bundeskriminalamt
bundesnachrichtendienst
bundesrat
bundestag
bundeswehr
bunge
bungie
bureau central d'investigations judiciaires
bureau d'audiences publiques sur l'environnement
bureau d'enquetes et d'analyses
bureau de la concurrence
bureau de la coordination des affaires humanitaires
bureau de la securite des transports
bureau de recherches geologiques et minieres
bureau des enquetes independantes
bureau du conseil prive
bureau federal du plan
bureau international des expositions
bureau international du travail
bureau national anticorruption
bureau of labor statistics
bureau veritas
burger king
business france
business insider
business news
business roundtable
businesseurope
butler capital partners
buzzcocks
bva
bvlgari
bwin
bx1
byd
bygmalion
byju's
bytedance
bzo
c a
c span
c2c
c8
ca brive
cabify
cable wireless
cablecom
cadbury schweppes
cadena ser
cadre strategique permanent
cadremploi
cadtm
cae
caf
cafe de la gare
cagliari calcio
cahiers du cinema
caijing
caisse d'epargne
caisse de depot et placement du quebec
caisse des depots
caisse des depots et consignations
caisse nationale d'assurance maladie
caisse nationale d'assurance vieillesse
caisse nationale des allocations familiales
caisses d'epargne
caixa geral de depositos
caixabank
caixin
caja madrid
calais rufc
calberson
caledonie ensemble
calexico
california institute of technology
calmann levy
caltech
camair co
camargo correa
cambodia daily
cambridge analytica
cambridge university press
cameco
cameroon radio television
cameroon tribune
camif
camorra
campagne internationale pour l'abolition des armes nucleaires
campus france
camtel
canadair
canadian broadcasting corporation
canadian tire
canadien de montreal
canadien national
canadien pacifique
canadiens de montreal
canal
canal afrique
canal plus
canalsat
canard enchaine
candidature d'unite populaire
cannondale
canon de yaounde
canon yaounde
canopea
canopy growth
cansino
canucks
canucks de vancouver
canyon sram
cap 48
cap gemini
capc
capcom
capeb
capgemini
capgemini invent
capio
capita
capital one
capitales de quebec
capitals de washington
capitol records
capitole de toulouse
caq
caran d'ache
caravan palace
cardiff blues
cardinals de saint louis
cargolux
caricom
carillion
caritas
caritas internationalis
caritas suisse
carlyle
carlyle group
carmat
carmeuse
carmignac gestion
carnegie endowment for international peace
carnegie mellon
carolina panthers
carpostal
carrefour
carrefour belgique
carsid
cartel de cali
cartel de juarez
cartel de medellin
cartel de sinaloa
cartel de tijuana
cartel du golfe
cartel jalisco nouvelle generation
carter center
casa de velazquez
casa sports
casapound
casas bahia
casden
casques blancs
cassa depositi e prestiti
casterman
castorama
castres olympique
cataractes de shawinigan
caterham
caterpillar
cathay pacific
catholic relief services
catl
cato institute
caudalie
cbc
cbi
cbo
cbs
cbs news
ccf
ccfa
ccfd
ccfd terre solidaire
ccg
cci france
cci paris ile de france
ccif
ccis
cclj
ccm
ccmtf
ccne
ccojb
ccoo
cctv
cd projekt
cd v
cda
cdc
cdc habitat
cdh
cdiscount
cdpdj
cdpq
cds
cdt
cdu
cdu csu
cea
cebu pacific
ceca
cecab
cedeao
cedh
cee
ceeac
cef
cegep du vieux montreal
cegetel
cei
celac
cellebrite
cellectis
celltrion
cellules communistes combattantes
celsa
celta vigo
celtic glasgow
celtics
celtics de boston
cemac
cemagref
cemea
cemex
cen
cen sad
cena
cenaero
cenco
cencosud
ceni
centcom
center for american progress
center for strategic and international studies
center parcs
centers for disease control and prevention
centraide
central bureau of investigation
central european university
central intelligence agency
central unique des travailleurs
centrale des syndicats democratiques
centrale des syndicats du quebec
centrale paris
centralesupelec
centre canadien d'architecture
centre carter
centre communautaire laic juif
centre d'action laique
centre d'analyse strategique
centre de crise national
centre de formation des journalistes
centre de la securite des telecommunications
centre democrate humaniste
centre democratique
centre des democrates sociaux
centre des jeunes dirigeants
centre des monuments nationaux
centre europeen de prevention et de controle des maladies
centre francais de recherche sur le renseignement
centre france
centre georges pompidou
centre hospitalier de l'universite de montreal
centre hospitalier universitaire vaudois
centre international de recherche sur le cancer
centre jean gol
centre levada
centre muraz
centre national d'etudes spatiales
centre national d'intelligence
centre national de la cinematographie
centre national de la musique
centre national de la recherche scientifique
centre national des independants et paysans
centre national des oeuvres universitaires
centre national du cinema
centre national du cinema et de l'image animee
centre national du livre
centre pompidou
centre pompidou metz
centre pour l'egalite des chances
centre presse
centre primo levi
centre simon wiesenthal
centres de controle et de prevention des maladies
centrica
century 21
ceoe
cepal
cepii
cepol
cepsa
cercle bruges
cercle des economistes
cercle des nageurs de marseille
cerema
ceri
cern
cese
cessna
cetelem
ceu
ceva
ceva sante animale
cevipof
cevital
cez
cf montreal
cfcm
cfdt
cfe
cfe cgc
cff
cfj
cfr cluj
cftc
cgb
cge
cgem
cgg
cggveritas
cgi
cgil
cgn
cgpme
cgr
cgra
cgslb
cgsp
cgsp enseignement
cgt
cgt cheminots
cgt energie
cgt fo
cgtn
cgtp
ch media
chadema
chaine de l'espoir
chaine du bonheur
chakhtar donetsk
chama cha mapinduzi
chambery savoie
chambre de commerce americaine
chambre de commerce du montreal metropolitain
chambre de commerce et d'industrie de paris
chambre de commerce internationale
chambre des communes
chambre des conseillers
chambre des deputes
chambre des lords
chambre des notaires du quebec
chambre des representants
chambre nationale des huissiers de justice
chambre philharmonique
chambre syndicale de la haute couture
chambre vaudoise du commerce et de l'industrie
chambres africaines extraordinaires
chambres d'agriculture
chambres extraordinaires au sein des tribunaux cambodgiens
chamois niortais
chancellerie federale
change org
change uk
channel 4
channel 5
chantiers de l'atlantique
charbonnages de france
charente libre
chargers
charleroi airport
charlie hebdo
charlotte bobcats
charlotte hornets
charlton athletic
charoen pokphand
charter communications
chasse peche nature et traditions
chatham house
chauffeur prive
chega
chemchina
chemical brothers
chemins de fer federaux
chemins de fer federaux suisses
cherie fm
chery
cheval francais
chevaliers de colomb
chevaliers de malte
chevron
chevrontexaco
chicago bears
chicago bulls
chicago cubs
chicago symphony orchestra
chicago tribune
chiefs de kansas city
chiennes de garde
chievo verone
child focus
china airlines
china construction bank
china daily
china development bank
china eastern
china general nuclear
china investment corporation
china life
china mobile
china national petroleum corporation
china railway
china shipping
china southern
china telecom
china three gorges
china unicom
chine nouvelle
chinese man
chipotle
chivas guadalajara
cholet basket
chorale de roanne
chosun ilbo
chp
christian science monitor
christie's
chronopost
chrysler
chu sainte justine
chum
church of england
chuv
cia
ciase
ciba geigy
cibc
cic
cicad
cicam
cicr
ciel espace
ciivise
cij
cimade
cimencam
ciments francais
cincinnati bengals
cinecitta
cinematek
cinematheque
cinematheque de toulouse
cinematheque francaise
cinematheque quebecoise
cinematheque royale de belgique
cinematheque suisse
cinven
cio
cipla
cirad
circ
cirque bouglione
cirque du soleil
cirque eloize
cirque gruss
cirque knie
cirque pinder
cirque plume
cisco
cisco systems
cisl
cite de l'architecture
cite de l'architecture et du patrimoine
cite de l'immigration
cite de la musique
cite des sciences
cite des sciences et de l'industrie
cite nationale de l'histoire de l'immigration
citeo
citibank
citigroup
citroen
citroen racing
citroen sport
city football group
city of birmingham symphony orchestra
citya
cityscoot
ciu
ciudadanos
civitas maxima
cjce
cjd
cjue
ck hutchison
clan del golfo
clariane
clariant
clarin
clarins
clcv
clear channel
clearstream
clearview ai
clermont foot
clermont foot 63
cleveland browns
cleveland cavaliers
clientearth
clingendael
clinique mayo
cliniques universitaires saint luc
cloud9
cloudflare
club africain
club america
club bruges
club de paris
club de rome
club des juristes
club med
club mediterranee
club sportif sfaxien
cma
cma cgm
cmdt
cme
cmi
cmi france
cnaf
cnam
cnamts
cnapeste
cnav
cnb
cnbc
cnc
cnccfp
cncd 11 11 11
cncdh
cnda
cndd
cndd fdd
cndh
cndp
cne
cned
cnef
cnes
cnesst
cnews
cnh
cnh industrial
cniel
cnil
cnip
cnl
cnmv
cnn
cnnc
cnooc
cnosf
cnous
cnp
cnp assurances
cnp npm
cnpa
cnpc
cnpf
cnr
cnrd
cnri
cnrs
cnrs editions
cnsa
cnsm
cnsmdp
cnsp
cnss
cnt
cnts
cnu
cnuced
coal india
coalition avenir quebec
coalition canarienne
coalition civique
coalition de l'etat de droit
coalition des patriotes pour le changement
coalition nationale syrienne
cob
cobra
coca cola
cockerill sambre
cocof
cocom
cocteau twins
codeco
codelco
codemasters
codesria
coe
coe rexecode
coeur de pirate
coface
cofidis
cofigeo
cofiroute
cogat
cogeco
cogedim
cogema
coib
coinbase
cojo
coldiretti
coldplay
colegio de mexico
colgate palmolive
collectif contre l'islamophobie en france
collectif feministe contre le viol
collectif inter hopitaux
collectif inter urgences
collectif ultras paris
collectivite de corse
college d'europe
college de france
college des medecins
college des medecins du quebec
collegium vocale gent
colo colo
colruyt
colts d'indianapolis
columbia pictures
columbia records
columbia university
comac
comando vermelho
combat 18
comcast
comco
comecon
comedie de geneve
comedie francaise
comeos
comesa
comexposium
comilog
cominak
comisiones obreras
comite adama
comite catholique contre la faim et pour le developpement
comite central du parti communiste chinois
comite colbert
comite consultatif national d'ethique
comite d'enquete
comite d'enquete russe
comite de bale
comite de concertation
comite de coordination des musulmans turcs de france
comite de coordination des organisations juives de belgique
comite des constructeurs francais d'automobiles
comite des droits de l'homme
comite des meres de soldats
comite des regions
comite economique et social europeen
comite international de la croix rouge
comite international olympique
comite international paralympique
comite laicite republique
comite militaire de transition
comite national d'ethique
comite national du rassemblement pour le developpement
comite national olympique et sportif francais
comite national pour le salut du peuple
comite nobel
comite nobel norvegien
comite olympique americain
comite olympique canadien
comite olympique et interfederal belge
comite olympique francais
comite olympique international
comite olympique russe
comite p
comite paralympique et sportif francais
comite pour la protection des journalistes
comite r
commando ultra
commerzbank
commissariat a l'energie atomique
commissariat a l'energie atomique et aux energies alternatives
commissariat au plan
commissariat general aux refugies et aux apatrides
commissariat general du plan
commission africaine des droits de l'homme et des peuples
commission baleiniere internationale
commission canadienne de surete nucleaire
commission charbonneau
commission d'acces a l'information
commission d'acces aux documents administratifs
commission de l'immigration et du statut de refugie
commission de l'ocean indien
commission de l'union africaine
commission de la construction du quebec
commission de regulation de l'energie
commission de venise
commission de verite et reconciliation
commission des droits de l'homme du pakistan
commission des droits de la personne et des droits de la jeunesse
commission des normes de l'equite de la sante et de la securite du travail
commission des operations de bourse
commission dialogue verite et reconciliation
commission du bassin du lac tchad
commission electorale independante
commission electorale nationale autonome
commission electorale nationale independante
commission europeenne
commission federale des elections
commission interamericaine des droits de l'homme
commission militaire centrale
commission nationale consultative des droits de l'homme
commission nationale de l'informatique et des libertes
commission nationale des comptes de campagne
commission nationale des comptes de campagne et des financements politiques
commission nationale du debat public
commission nationale du developpement et de la reforme
commission trilaterale
commission verite et reconciliation
commissions ouvrieres
commodity futures trading commission
commonwealth bank
communaute andine
communaute d'afrique de l'est
communaute de developpement d'afrique australe
communaute de developpement de l'afrique australe
communaute de l'afrique de l'est
communaute de l'arche
communaute de l'emmanuel
communaute de sant'egidio
communaute de taize
communaute des beatitudes
communaute des caraibes
communaute des etats independants
communaute des etats sahelo sahariens
communaute du chemin neuf
communaute du pacifique
communaute economique des etats de l'afrique centrale
communaute economique des etats de l'afrique de l'ouest
communaute economique et monetaire de l'afrique centrale
communaute economique europeenne
communaute europeenne
communaute europeenne du charbon et de l'acier
communaute francaise de belgique
communaute germanophone
communaute metropolitaine de montreal
communaute saint jean
communaute saint martin
communautes europeennes
communion anglicane
communion et liberation
compagnie de jesus
compagnie de la baie d'hudson
compagnie des alpes
compagnie des bauxites de guinee
compagnie des phosphates de gafsa
compagnie electrique lion
compagnie generale des eaux
compagnie generale transatlantique
compagnie ivoirienne d'electricite
compagnie malienne pour le developpement des textiles
compagnie nationale libyenne de petrole
compagnies republicaines de securite
compagnons de la chanson
compaq
compass group
competition and markets authority
comunione e liberazione
concacaf
concert d'astree
concertgebouw d'amsterdam
conde nast
confederation africaine de football
confederation de l'industrie britannique
confederation democratique du travail
confederation des etats du sahel
confederation des petites et moyennes entreprises
confederation des syndicats chretiens
confederation des syndicats medicaux francais
confederation des syndicats nationaux
confederation europeenne des syndicats
confederation francaise de l'encadrement
confederation francaise democratique du travail
confederation francaise des travailleurs chretiens
confederation generale des entreprises du maroc
confederation generale des petites et moyennes entreprises
confederation generale des planteurs de betteraves
confederation generale du travail
confederation nationale des associations familiales catholiques
confederation nationale des travailleurs du senegal
confederation nationale du travail
confederation of british industry
confederation paysanne
confederation syndicale internationale
conference consultative politique du peuple chinois
conference des eveques de france
conference des eveques suisses
conference des gouvernements cantonaux
conference des grandes ecoles
conference des nations unies sur le commerce et le developpement
conference des presidents d'universite
conference des religieux et religieuses de france
conference episcopale
conference episcopale nationale du congo
conference nationale des organisations professionnelles
confindustria
conforama
confrerie des freres musulmans
confrerie gulen
confrerie mouride
congregation pour la doctrine de la foi
congres americain
congres des deputes
congres des etats unis
congres des syndicats sud africains
congres du travail du canada
congres general du peuple
congres general national
congres juif europeen
congres juif mondial
congres national africain
congres national indien
congres national pour la defense du peuple
congres pour la democratie et le progres
congres pour la republique
congressional budget office
conicet
conmebol
connex
conocophillips
conseil cafe cacao
conseil central islamique suisse
conseil constitutionnel
conseil consultatif des droits de l'homme
conseil d'analyse economique
conseil d'etat
conseil d'orientation des retraites
conseil de cooperation du golfe
conseil de discernement
conseil de l'arctique
conseil de l'atlantique nord
conseil de l'entente
conseil de l'europe
conseil de l'ordre des avocats de paris
conseil de l'ordre des medecins
conseil de l'union europeenne
conseil de la choura
conseil de la concurrence
conseil de la federation
conseil de la radiodiffusion et des telecommunications canadiennes
conseil de paix et de securite
conseil de paris
conseil de securite
conseil de securite de l'onu
conseil de securite des nations unies
conseil de securite nationale
conseil de stabilite financiere
conseil de transition du sud
conseil des affaires d'etat
conseil des arts du canada
conseil des arts et des lettres du quebec
conseil des droits de l'homme
conseil des droits de l'homme de l'onu
conseil des etats
conseil des gardiens
conseil des gardiens de la constitution
conseil des oulemas
conseil du leadership presidentiel
conseil du patronat du quebec
conseil du statut de la femme
conseil du tresor
conseil economique et social
conseil economique social et environnemental
conseil electoral provisoire
conseil europeen
conseil europeen de la fatwa
conseil federal
conseil francais du culte musulman
conseil legislatif
conseil legislatif palestinien
conseil militaire de transition
conseil national de l'ordre des medecins
conseil national de la communication
conseil national de la resistance
conseil national de la resistance iranienne
conseil national de recherches du canada
conseil national de transition
conseil national des barreaux
conseil national des droits de l'homme
conseil national des evangeliques de france
conseil national des professions de l'automobile
conseil national des universites
conseil national du numerique
conseil national du patronat francais
conseil national economique et social
conseil national electoral
conseil national palestinien
conseil national pour la democratie et le developpement
conseil national pour la sauvegarde de la patrie
conseil national syrien
conseil nordique
conseil norvegien pour les refugies
conseil oecumenique des eglises
conseil presidentiel de transition
conseil representatif des associations noires
conseil representatif des associations noires de france
conseil representatif des institutions juives de france
conseil superieur de l'audiovisuel
conseil superieur de la communication
conseil superieur de la justice
conseil superieur de la langue francaise
conseil superieur de la magistrature
conseil superieur de la radio et de la television
conseil superieur de la sante
conseil superieur du notariat
conseil supreme de securite nationale
conseil supreme des forces armees
conseil supreme islamique irakien
conservateurs et reformistes europeens
conservatoire du littoral
conservatoire national des arts et metiers
conservatoire national superieur d'art dramatique
conservatoire national superieur de musique
conservatoire national superieur de musique et de danse de paris
consistoire central
consistoire central israelite de france
consistoire israelite
consob
consommation logement et cadre de vie
consortium international des journalistes d'investigation
constellium
contentsquare
continental ag
continental airlines
controleur general des lieux de privation de liberte
convention baptiste du sud
convergence democratique de catalogne
convergence et union
coop de france
coop italia
cooperation economique pour l'asie pacifique
cooperative u
cooperl
coordination des mouvements de l'azawad
coordination rurale
copa airlines
copa cogeca
cor
coris bank
corporate europe observatory
corps des gardiens de la revolution
corps des volontaires russes
correctiv
corref
correos
corriere della sera
corriere dello sport
corsairfly
corse matin
corsica ferries
corsica libera
corsica linea
corsica nazione
corteva
corus
cosa nostra
cosatu
cosco
costa coffee
costa croisieres
costco
cote d'or
cotecna
coton sport
coton sport de garoua
coty
couche tard
council on foreign relations
country garden
countrywide
coupang
cour africaine des droits de l'homme et des peuples
cour constitutionnelle
cour constitutionnelle de karlsruhe
cour constitutionnelle federale
cour constitutionnelle italienne
cour constitutionnelle portugaise
cour constitutionnelle sud coreenne
cour d'appel du quebec
cour de cassation
cour de justice de l'union europeenne
cour de justice de la republique
cour de justice des communautes europeennes
cour de repression de l'enrichissement illicite
cour de surete de l'etat
cour des comptes
cour des comptes europeenne
cour du quebec
cour europeenne des droits de l'homme
cour interamericaine des droits de l'homme
cour internationale de justice
cour nationale du droit d'asile
cour penale internationale
cour permanente d'arbitrage
cour superieure du quebec
cour supreme
cour supreme americaine
cour supreme bresilienne
cour supreme britannique
cour supreme des etats unis
cour supreme du canada
cour supreme indienne
cour supreme israelienne
cour supreme pakistanaise
courant du futur
courant patriotique libre
courrier international
courrier picard
cours florent
courtepaille
covea
coved
covestro
covivio
cowboys de dallas
cowboys fringants
coyotes de l'arizona
cp berne
cp group
cpas
cpi
cpj
cpl
cpme
cpnt
cpr
cpsf
cpu
cr belouizdad
crac europe
cran
cre
credit agricole
credit agricole sa
credit commercial de france
credit cooperatif
credit du nord
credit foncier
credit foncier de france
credit industriel et commercial
credit lyonnais
credit mutuel
credit mutuel arkea
credit suisse
credoc
crelan
cremo
creusot loire
crif
criirad
crips
crisis group
crisp
cristal union
criteo
croissance plus
croissanceplus
croissant rouge
croissant rouge algerien
croissant rouge arabe syrien
croissant rouge palestinien
croissant rouge tunisien
croix bleue
croix rouge
croix rouge canadienne
croix rouge de belgique
croix rouge francaise
croix rouge internationale
croix rouge libanaise
croix rouge suisse
crossair
crous
crowded house
crowdstrike
crown prosecution service
crrc
crs
crtc
crtv
crystal palace
cs bourgoin jallieu
cs constantine
cs sedan
cs sedan ardennes
cs sfaxien
csa
csc
csd
csem
csfa
csi
csic
csiro
csis
cska
cska moscou
cska sofia
csl
csm
csmf
csn
csp limoges
csq
cssc
cssd
cstar
csu
ctrip
ctv
cubana de aviacion
cubs
cubs de chicago
culturespaces
cumhuriyet
cup
curafutura
curevac
curie romaine
customs and border protection
cut
cut copy
cvc
cvc capital partners
cvci
cvp
cvs
cvs health
cy cergy paris universite
cycleurope
cypress hill
cyprus airways
czech airlines
d'aucy
d'ieteren
d17
d66
d8
dachnak
daech
daesh
daewoo
daft punk
dagbladet
dagens nyheter
dagoba
daher
daihatsu
daiichi sankyo
daily beast
daily express
daily mail
daily mirror
daily nation
daily news
daily telegraph
daily trust
dailymotion
daimler
daimler truck
daimlerchrysler
daiwa
dakar dem dikk
dakhabrakha
dalian wanda
dalkia
dallas cowboys
dallas mavericks
damac
damen
dames en blanc
dangote
dangote cement
dangote group
danish refugee council
danone
danske bank
dares
dargaud
darkside
darpa
dartmouth college
darty
darwin airline
dassault aviation
dassault medias
dassault systemes
dassault systems
databricks
davitamon lotto
daxon
dazn
dbrs
dbs
dbv technologies
dc comics
dc motema pembe
dc united
dcn
dcns
dcpj
dcri
ddb
ddps
de beers
de dietrich
de la soul
de lijn
de morgen
de persgroep
de standaard
de telegraaf
de tijd
de volkskrant
de'longhi
dea
dead obies
death row records
debiopharm
debout la france
debout la republique
decathlon
decathlon ag2r la mondiale
deceuninck quick step
deep forest
deep purple
deepmind
deepseek
deere
deezer
def jam
defense civile syrienne
defense intelligence agency
defenseur des droits
degussa
dekabank
del monte
delhaize
deliveroo
delivery hero
deloitte
delta air lines
delta airlines
delta force
demathieu bard
deme
democrates de gauche
democrates de suede
democratic alliance
democratic party
democratic unionist party
democratie chretienne
democratie liberale
denner
denso
dentsu
denver broncos
denver nuggets
departement d'etat
departement de l'energie
departement de la defense
departement de la justice
departement de la securite interieure
departement du commerce
departement du renseignement et de la securite
departement du tresor
departement federal de justice et police
departement federal de l'interieur
departement federal de la defense
departement federal des affaires etrangeres
departement federal des finances
departements de france
department of government efficiency
department of homeland security
depeche mode
deportivo
deportivo la corogne
der spiegel
der standard
der tagesspiegel
derichebourg
derichebourg multiservices
derniere renovation
dernieres nouvelles d'alsace
desigual
desjardins
destatis
destiny's child
desy
detroit lions
detroit pistons
deus
deutsche bahn
deutsche bank
deutsche borse
deutsche grammophon
deutsche oper
deutsche post
deutsche telekom
deutsche welle
deutsche wohnen
deutschlandfunk
devialet
devils du new jersey
dexia
dexia banque
dfae
dfb
dfjp
dfl
dga
dgac
dgap
dgb
dgccrf
dged
dgfip
dgs
dgse
dgsi
dgsn
dgst
dhkp c
dhl
dhs
diageo
diambars
diamondbacks
diamondbacks de l'arizona
diaphana
diario de noticias
dicastere pour la doctrine de la foi
didi chuxing
die antwoord
die grunen
die linke
die presse
die toten hosen
die welt
die zeit
diete japonaise
diete polonaise
digitec
digitec galaxus
dignitas
digos
diicot
dijon fco
dilcrah
dimension data
dinamo bucarest
dinamo zagreb
dire straits
direct 8
direct energie
direct matin
direct soir
directeur de l'etat civil
directeur des poursuites criminelles et penales
directeur general des elections
directeur parlementaire du budget
direction antimafia
direction centrale de la police judiciaire
direction centrale des renseignements generaux
direction centrale du renseignement interieur
direction de la documentation et de la securite
direction de la protection de la jeunesse
direction de la protection judiciaire de la jeunesse
direction de la surveillance du territoire
direction du budget
direction du renseignement militaire
direction generale de l'armement
direction generale de l'aviation civile
direction generale de la concurrence de la consommation et de la repression des fraudes
direction generale de la sante
direction generale de la securite d'etat
direction generale de la securite exterieure
direction generale de la securite interieure
direction generale de la surete nationale
direction generale de la surveillance du territoire
direction generale des etudes et de la documentation
direction generale des finances publiques
direction generale du travail
direction generale du tresor
direction nationale anticorruption
direction nationale antimafia
direction nationale du controle de gestion
direction nationale du renseignement et des enquetes douanieres
directv
disney
disy
diyanet
djezzy
djihad islamique
djihad islamique palestinien
djoliba
djoliba ac
dlf
dlr
dna
dncg
dnred
doctolib
dodgers
dodgers de los angeles
dojd
dolce gabbana
dollarama
dolphins de miami
domino records
domino's
domino's pizza
domtar
domusvi
don't nod
dongfeng
dongfeng motor
dontnod
doosan
dorna
dow chemical
dow corning
dowdupont
dp world
dpa
dpcp
dpd
dpg media
dpj
dpp
dr oetker
dr reddy's
dragonair
dragons catalans
dragons de rouen
dreamworks
dreamworks animation
drees
dresdner bank
drivy
drm
droit au logement
droit et justice
dropbox
drs
drudge report
drug enforcement administration
dsm
dsm firmenich
dst
dtp
du pareil au meme
du pont
dub inc
dubai ports world
dubai world
ducati
ducati corse
ducks d'anaheim
ducs d'angers
duferco
dufry
duke energy
dup
dupont
duran duran
durobor
duvel moortgat
dynamo kiev
dynamo moscou
dyncorp
dynegy
dz mafia
e leclerc
e on
ea guingamp
ea sports
eads
eagles de philadelphie
earth wind fire
easa
eastman kodak
easyjet
easyjet switzerland
eataly
eawag
eba
ebay
ebra
eca
ecair
ecal
ecdc
ecfr
echa
echo de moscou
echorouk
ecide
eclaireurs de france
ecm
eco emballages
eco entreprises quebec
eco systemes
ecobank
ecofin
ecole 42
ecole boulle
ecole centrale
ecole centrale de paris
ecole de guerre
ecole de l'air
ecole de technologie superieure
ecole des beaux arts
ecole des chartes
ecole des hautes etudes en sciences sociales
ecole des mines
ecole des mines de paris
ecole des ponts
ecole du louvre
ecole du theatre national de strasbourg
ecole estienne
ecole ferrandi
ecole francaise d'athenes
ecole francaise d'extreme orient
ecole francaise de rome
ecole hoteliere de lausanne
ecole louis lumiere
ecole militaire
ecole nationale d'administration
ecole nationale d'administration publique
ecole nationale de l'aviation civile
ecole nationale de la magistrature
ecole nationale des chartes
ecole nationale des ponts et chaussees
ecole nationale superieure de la police
ecole nationale superieure des arts decoratifs
ecole nationale superieure des arts et metiers
ecole nationale superieure des beaux arts
ecole nationale superieure louis lumiere
ecole nationale superieure maritime
ecole nationale veterinaire d'alfort
ecole navale
ecole normale de pise
ecole normale superieure
ecole normale superieure de lyon
ecole normale william ponty
ecole polytechnique
ecole polytechnique de montreal
ecole polytechnique federale de lausanne
ecole polytechnique federale de zurich
ecole pratique des hautes etudes
ecole royale militaire
ecole superieure de journalisme
ecole superieure de journalisme de lille
ecolo
ecomouv
ecomouv'
economic and financial crimes commission
economic freedom fighters
economiesuisse
economistes atterres
ecopetrol
ecopla
ed banger
edeka
edelweiss air
edenred
edf
edf energies nouvelles
edf energy
edf renouvelables
edhec
edinburgh rugby
edipresse
editions de l'olivier
editions de minuit
editions du seuil
editis
edizione
edl
edp
eduskunta
eelv
ef education
efcc
efe
eff
effia
efg international
efs
efsa
eglise adventiste
eglise anglicane
eglise armenienne
eglise catholique
eglise catholique romaine
eglise chaldeenne
eglise copte
eglise copte orthodoxe
eglise d'angleterre
eglise de jesus christ des saints des derniers jours
eglise de l'unification
eglise de scientologie
eglise du christ au congo
eglise episcopalienne
eglise evangelique d'allemagne
eglise evangelique reformee
eglise evangelique reformee de suisse
eglise greco catholique ukrainienne
eglise grecque catholique
eglise kimbanguiste
eglise maronite
eglise orthodoxe
eglise orthodoxe d'ukraine
eglise orthodoxe de grece
eglise orthodoxe russe
eglise orthodoxe serbe
eglise orthodoxe ukrainienne
eglise protestante de geneve
eglise protestante unie
eglise protestante unie de france
eglise reformee de france
eglise reformee evangelique
eglise universelle du royaume de dieu
egyptair
eh bildu
ehess
ehl
ei
ei k
eic
eidos
eiffage
eigs
eiil
einsturzende neubauten
eintracht francfort
eis
eisai
ekd
ekho moskvy
ekstra bladet
ekwateur
el al
el comercio
el confidencial
el corte ingles
el diario
el djeich
el espectador
el faro
el khabar
el mercurio
el moudjahid
el mundo
el nacional
el pais
el periodico
el sistema
el tiempo
el universal
el watan
elabe
elan bearnais
elan bearnais pau orthez
elan chalon
elan chalonnais
elbit
elbit systems
elca
elecam
elections cameroon
elections canada
elections montreal
elections quebec
electoral commission
electrabel
electriciens sans frontieres
electricite de france
electricite de guinee
electricite du liban
electrolux
electronic arts
electronic frontier foundation
eleftherotypia
element ai
eletrobras
elf aquitaine
elf gabon
elia
elior
ellipsanime
eln
elogie
elsan
elsevier
elsewedy electric
em lyon
em lyon business school
emb
embl
embracer
embraer
emc
emeis
emeria
emi
emirat du caucase
emirates team new zealand
emlyon
emmaus
emmaus france
emmaus international
emmi
empa
ems chemie
en avant guingamp
ena
ena du senegal
enac
enap
enbridge
enbw
encana
endemol
endemol france
endesa
enedis
enel
eneo
energie du mali
energir
energoatom
enfants de don quichotte
enfants du mekong
engagement pour la citoyennete et le developpement
engie
english baroque soloists
english defence league
english heritage
english national opera
eni
enisa
enm
ennahar tv
ennahda
enron
ens
ens cachan
ens de lyon
ens lyon
ensae
enseignement catholique
ensemble a gauche
ensemble contre la peine de mort
ensemble insoumis
ensemble intercontemporain
ensemble montreal
ensemble pour la catalogne
ensemble pour la republique
ensp
enssib
ensta
entente de setif
entreprise et progres
environmental protection agency
environnement canada
environnement et changement climatique canada
enyimba
eon
epa
epf
epfl
epfz
eph
ephe
epic games
epita
epitech
epson
eqt
equinor
equipe labeaume
equiterre
equity bank
eramet
eranove
erc
erdf
ericsson
ernst young
erste bank
erste group
ert
ertzaintza
erytech
es setif
esa
esade
escp
escp europe
esj lille
eskom
esma
eso
espanyol
espanyol barcelone
esperance de tunis
esperance sportive de tunis
espn
esquerra republicana de catalunya
esrf
essar
essec
esselunga
essilor
essilorluxottica
essity
essm le portel
esso france
estac
estado de sao paulo
estp
eta
etablissement francais du sang
etam
etat islamique
etat islamique au grand sahara
etat islamique au khorassan
etat islamique au sahel
etat islamique en afrique de l'ouest
etat islamique en irak et au levant
etat major des armees
etg
eth
eth zurich
ethias
ethiopian airlines
etienne de crecy superdiscount
etihad
etihad airways
etihad regional
etisalat
etixx quick step
etoile carouge
etoile du sahel
etoile rouge de belgrade
etoile sportive du sahel
eton college
ets
etsy
ettakatol
eufor
euler hermes
eulex
eumetsat
euobserver
euractiv
euralis
euratom
eurazeo
eurecat
eureden
eurenco
eurest
euro disney
euro rscg
eurobank
euroclear
eurocontrol
eurocopter
eurocorps
eurodif
eurofins
eurofins scientific
eurogentec
eurogroupe
eurojust
eurolines
euromaster
euromed
eurometropole de strasbourg
euronews
euronext
europ assistance
europacorp
europcar
europe 1
europe 2
europe des nations et des libertes
europe ecologie
europe ecologie les verts
european council on foreign relations
european investigative collaborations
europol
eurosport
eurostat
eurotunnel
eurovia
eurowings
euskadi ta askatasuna
euskaltel
euskaltel euskadi
eutelsat
eutelsat communications
eutm mali
ev zoug
eva air
evanescence
evening standard
evenko
event cie
evergrande
evian thonon gaillard
eviden
evonik
evraz
exacompta
exane
excelsior mouscron
executif des musulmans de belgique
executive outcomes
exelon
exeter chiefs
exim bank of china
exor
exotec
expedia
expos de montreal
expressen
extinction rebellion
exxon
exxon mobil
exxonmobil
ey
ez3kiel
ezln
ezzedine al qassam
f r s fnrs
f91 dudelange
faa
fabulous trobadors
facebook
facultes universitaires saint louis
fae
faf
fage
fagor
fagorbrandt
faiveley transport
falabella
falconbridge
falcons d'atlanta
falun gong
fama
famille chretienne
familles de france
familles laiques
familles rurales
famiwal
fancy bear
fanmi lavalas
fannie mae
fanuc
fao
far rabat
farabundo marti
farc
fardc
farfetch
fassa bortolo
fast retailing
fatah
fatah al islam
fatah conseil revolutionnaire
faucheurs volontaires
faucons de la liberte du kurdistan
faurecia
faw
fayard
faz
fbf
fbi
fc aarau
fc annecy
fc auch
fc augsbourg
fc bale
fc barcelona
fc barcelone
fc brugeois
fc bruges
fc chambly
fc cologne
fc copenhague
fc grenoble
fc gueugnon
fc istres
fc kaiserslautern
fc liege
fc lorient
fc lucerne
fc lugano
fc malines
fc martigues
fc metz
fc nantes
fc nuremberg
fc porto
fc rouen
fc saint gall
fc sankt pauli
fc seville
fc sion
fc sochaux
fc sochaux montbeliard
fc thoune
fc twente
fc utrecht
fc valence
fc winterthour
fc zurich
fca
fcc
fccq
fcd
fce
fcei
fcpe
fda
fdesouche
fdf
fdic
fdj
fdj suez
fdlp
fdlr
fdp
fdrpe
fds
feb
febelfin
fecafoot
fecq
fed
fedasil
federal aviation administration
federal bureau of investigation
federal communications commission
federal deposit insurance corporation
federal emergency management agency
federal reserve
federal reserve board
federal trade commission
federalistes democrates francophones
federation algerienne de football
federation allemande de football
federation anarchiste
federation anglaise de football
federation autonome de l'enseignement
federation bancaire francaise
federation camerounaise de football
federation canadienne de l'entreprise independante
federation de l'education nationale
federation de l'hospitalisation privee
federation de la haute couture et de la mode
federation des acteurs de la solidarite
federation des associations generales etudiantes
federation des auto entrepreneurs
federation des chambres de commerce du quebec
federation des conseils de parents d'eleves
federation des eglises protestantes de suisse
federation des entreprises de belgique
federation des entreprises romandes
federation des femmes du quebec
federation des medecins omnipraticiens du quebec
federation des medecins specialistes du quebec
federation des medecins suisses
federation des promoteurs immobiliers
federation des travailleurs et travailleuses du quebec
federation des usagers de la bicyclette
federation du commerce et de la distribution
federation du e commerce
federation equestre internationale
federation espagnole de football
federation etudiante collegiale du quebec
federation etudiante universitaire du quebec
federation europeenne des journalistes
federation francaise d'athletisme
federation francaise d'equitation
federation francaise d'escrime
federation francaise de badminton
federation francaise de basket
federation francaise de basket ball
federation francaise de boxe
federation francaise de cyclisme
federation francaise de football
federation francaise de golf
federation francaise de gymnastique
federation francaise de handball
federation francaise de hockey sur glace
federation francaise de judo
federation francaise de karate
federation francaise de l'assurance
federation francaise de la montagne et de l'escalade
federation francaise de natation
federation francaise de rugby
federation francaise de ski
federation francaise de tennis
federation francaise de tennis de table
federation francaise de triathlon
federation francaise de voile
federation francaise de volley
federation francaise de volley ball
federation francaise des banques alimentaires
federation francaise des societes d'assurances
federation francaise des sports de glace
federation francaise du batiment
federation francaise du sport automobile
federation francaise handisport
federation generale du travail de belgique
federation hospitaliere de france
federation internationale d'athletisme
federation internationale d'aviron
federation internationale d'escrime
federation internationale d'halterophilie
federation internationale de basket
federation internationale de basketball
federation internationale de boxe
federation internationale de football
federation internationale de football association
federation internationale de gymnastique
federation internationale de handball
federation internationale de hockey sur glace
federation internationale de judo
federation internationale de l'automobile
federation internationale de motocyclisme
federation internationale de natation
federation internationale de ski
federation internationale de tennis
federation internationale de tennis de table
federation internationale de volley ball
federation internationale des associations d'athletisme
federation internationale des echecs
federation internationale des journalistes
federation internationale des ligues des droits de l'homme
federation internationale des ouvriers du transport
federation internationale des societes de la croix rouge et du croissant rouge
federation internationale pour les droits humains
federation interprofessionnelle de la sante du quebec
federation italienne de football
federation ivoirienne de football
federation lutherienne mondiale
federation nationale bovine
federation nationale de la libre pensee
federation nationale de la mutualite francaise
federation nationale des chasseurs
federation nationale des courses hippiques
federation nationale des musulmans de france
federation nationale des producteurs de lait
federation nationale des syndicats d'exploitants agricoles
federation nationale des transports routiers
federation nationale des travaux publics
federation nationale solidarite femmes
federation patronale vaudoise
federation protestante de france
federation quebecoise des municipalites
federation quebecoise des professeures et professeurs d'universite
federation romande des consommateurs
federation royale espagnole de football
federation royale marocaine de football
federation senegalaise de football
federation studios
federation suisse des avocats
federation suisse des communautes israelites
federation syndicale mondiale
federation syndicale unitaire
federation tunisienne de football
federation wallonie bruxelles
federation wallonne de l'agriculture
federmeccanica
fedex
fedpol
fehap
fema
femen
femis
femsa
femu a corsica
fenerbahce
fenvac
ferencvaros
fermilab
ferrandi
ferrero
ferring
ferrovial
ferrovie dello stato
fesci
fesf
feu chatterton
feuq
fevad
feyenoord
feyenoord rotterdam
ffa
ffb
ffbb
ffc
ffe
fff
ffhb
ffj
ffn
ffr
ffs
ffsa
ffsg
fft
ffv
fgtb
fhf
fhp
fia
fianna fail
fiat
fiat chrysler
fiat chrysler automobiles
fiba
fidal
fide
fidesz
fidh
fidl
fif
fifa
fifpro
fig
figc
figeac aero
fij
filimbi
filpac cgt
fils et filles de deportes juifs de france
fim
fimalac
fimalac entertainment
fina
financial conduct authority
financial services authority
financial times
financiere arnault
financiere sun life
fincantieri
fine gael
fininvest
finma
finmeccanica
finnair
finul
fiocruz
fiom
fiorentina
fip
fiq
firmenich
first republic
fis
fisker
fitbit
fitch
fitch ratings
fivb
five guys
flamengo
flames de calgary
flammarion
fleet foxes
fleetwood mac
fleury michon
flipkart
flixbus
fln
flnc
flnc canal historique
flnks
flq
fluide glacial
fluminense
flunch
fluxys
flybe
flydubai
flyers
flyers de philadelphie
fmh
fmi
fmln
fmoq
fmsq
fn
fn herstal
fnac
fnac darty
fnaim
fnars
fnatic
fnaut
fnc
fndc
fne
fnh
fnic cgt
fnj
fnl
fnme cgt
fnmf
fnpl
fnrs
fnsea
fnsp
fntp
fntr
fnuap
fo
focolari
focus home interactive
folha de s paulo
folha de sao paulo
folketing
fom
foncia
fonciere des regions
fondaction
fondapol
fondation 30 millions d'amis
fondation abbe pierre
fondation aga khan
fondation anti corruption
fondation arc
fondation barnes
fondation bertelsmann
fondation beyeler
fondation bill et melinda gates
fondation brigitte bardot
fondation carnegie
fondation carter
fondation cartier
fondation cartier pour l'art contemporain
fondation clinton
fondation concorde
fondation copernic
fondation david suzuki
fondation de france
fondation de l'hermitage
fondation de l'islam de france
fondation des femmes
fondation du patrimoine
fondation ford
fondation friedrich ebert
fondation gates
fondation getulio vargas
fondation giacometti
fondation gianadda
fondation heinrich boll
fondation henri cartier bresson
fondation hirondelle
fondation hopitaux de paris
fondation ifrap
fondation jean jaures
fondation jerome lejeune
fondation konrad adenauer
fondation lejeune
fondation louis vuitton
fondation luma
fondation maeght
fondation merieux
fondation mo ibrahim
fondation mozilla
fondation nationale des sciences politiques
fondation nicolas hulot
fondation nobel
fondation pinault
fondation pour l'innovation politique
fondation pour l'islam de france
fondation pour la memoire de la shoah
fondation pour la nature et l'homme
fondation pour la recherche medicale
fondation pour la recherche strategique
fondation pour le logement des defavorises
fondation robert schuman
fondation rockefeller
fondation rosa luxemburg
fondation soros
fondation tony elumelu
fonderie darling
fonds de la recherche scientifique
fonds de lutte contre la corruption
fonds de solidarite de la ftq
fonds de solidarite ftq
fonds des nations unies pour l'enfance
fonds des nations unies pour la population
fonds europeen d'investissement
fonds europeen de stabilite financiere
fonds international de developpement agricole
fonds mondial
fonds mondial de lutte contre le sida la tuberculose et le paludisme
fonds mondial pour la nature
fonds monetaire international
fonds national juif
fonds national suisse
fonds national suisse de la recherche scientifique
fonds public d'investissement
fonds social juif unifie
fonky family
fontaines d c
fonterra
foo fighters
food and drug administration
foodwatch
foodwatch france
football association
forbidden stories
force al qods
force india
force ouvriere
force qods
forces armees canadiennes
forces armees de la republique democratique du congo
forces armees maliennes
forces armees revolutionnaires de colombie
forces armees royales
forces canadiennes
forces cauris pour un benin emergent
forces d'autodefense
forces d'autodefense japonaises
forces de soutien rapide
forces democratiques alliees
forces democratiques de liberation du rwanda
forces democratiques syriennes
forces libanaises
forces nationales de liberation
forces pour la liberte et le changement
forces republicaines de cote d'ivoire
ford
ford blanquefort
ford genk
ford motor
foreign affairs
foreign office
foreign policy
forem
forever 21
forif
formosa plastics
formula one management
forsane alizza
fortescue
fortis
fortis banque
fortum
fortuneo
forum de l'islam de france
forum des chefs d'entreprise
forum des iles du pacifique
forum des images
forum economique mondial
forum pour la democratie
forum refugies
forvia
forvis mazars
forza italia
forza nuova
fosun
four seasons
fox news
foxconn
foyers de charite
fpf
fpi
fplp
fpo
fpr
fqm
fraction armee rouge
fralib
framasoft
framatome
francaise des jeux
france 2
france 24
france 3
france 4
france 5
france alzheimer
france antilles
france assos sante
france assureurs
france bleu
france chimie
france culture
france dimanche
france energie eolienne
france football
france galop
france industrie
france info
france insoumise
france inter
france medias monde
france musique
france nature environnement
france o
france palestine solidarite
france soir
france strategie
france telecom
france televisions
france terre d'asile
france travail
france universites
france urbaine
franceagrimer
franceinfo
francis crick institute
franke
frankfurter allgemeine zeitung
frankfurter rundschau
franklin templeton
franprix
franz ferdinand
fraport
frapru
fratelli d'italia
fraternite matin
fraternite sacerdotale saint pie x
fraternite saint pie x
fraternite saint pierre
fraunhofer
frc
frci
freddie mac
free software foundation
freedom house
freeport mcmoran
freixenet
frelimo
french bee
french blue
frente amplio
frente de todos
frere bourgeois
freres d'italie
freres des ecoles chretiennes
freres jacques
freres maristes
freres musulmans
fresenius
fribourg gotteron
frichti
frick collection
fridays for future
friends of the earth
frieslandcampina
frmf
frodebu
fromageries bel
fromsoftware
front 242
front al nosra
front commun pour le congo
front d'action pour le renouveau
front de gauche
front de liberation de l'azawad
front de liberation du macina
front de liberation du peuple du tigre
front de liberation du quebec
front de liberation kanak et socialiste
front de liberation nationale
front de liberation nationale de la corse
front de liberation nationale kanak et socialiste
front de liberation oromo
front democratique de liberation de la palestine
front democratique des francophones
front democratique revolutionnaire du peuple ethiopien
front des forces socialistes
front du salut national
front el moustakbal
front farabundo marti de liberation nationale
front fatah al cham
front islamique du salut
front moro islamique de liberation
front national
front national de la jeunesse
front national pour la defense de la constitution
front patriotique rwandais
front polisario
front populaire de liberation de la palestine
front populaire ivoirien
front pour l'alternance et la concorde au tchad
front pour la victoire
front sandiniste
front sandiniste de liberation nationale
frontex
frs
fsb
fsf
fsju
fsln
fsma
fsr
fsu
fsu snuipp
ftc
ftf
ftq
ftq construction
ftx
fuerza popular
fugea
fugees
fuji tv
fujitsu
fun radio
funai
funcinpec
funkadelic
fura dels baus
fus rabat
fust
future tv
futuropolis
fwa
g2 esports
g20
g4s
g5 sahel
g7
g77
g8
gabon oil company
gafi
gagosian
gaia
galaxus
galenica
galeria kaufhof
galerie des offices
galerie kamel mennour
galerie perrotin
galerie tretiakov
galeries lafayette
galler
gallimard
gallup
galp
galp energia
gameloft
gamesa
gamestop
ganil
gannett
gao
garde civile
garde des finances
garde nationale
garde nationale et nomade du tchad
garde nationale russe
garde republicaine
gardiens de la revolution
garmin
garmin sharp
garuda indonesia
gas natural
gastrosuisse
gate gourmet
gategroup
gatia
gauche democratique et republicaine
gauche proletarienne
gauche republicaine de catalogne
gauche republicaine et socialiste
gauche unitaire europeenne
gaumont
gavi
gaz de france
gaz metro
gazelec ajaccio
gazet van antwerpen
gazeta wyborcza
gazprom
gazprom neft
gazprombank
gazzetta dello sport
gb news
gbl
gchq
gdf
gdf suez
gdl
ge vernova
geant casino
geberit
gecamines
gecina
geely
gefco
gemalto
gemplus
gendarmerie nationale
gendarmerie royale du canada
genentech
genepi
general dynamics
general electric
general elektriks
general mills
general motors
generale de banque
generale de sante
generali
generali france
generalitat
generalitat de catalogne
generation ecologie
generation foot
generation identitaire
generation s
generations futures
generation·s
genethon
geneva call
geneve aeroport
geneve servette
geneve servette hc
genfit
genivar
genopole
genoscope
gentle mates
genzyme
geodis
georgetown university
georgia tech
geox
gerb
gerdau
german marshall fund
germanwings
germinal beerschot
gerolsteiner
gesca
gestapo
getaround
getlink
getty images
getty museum
gewandhaus de leipzig
gf38
gfc ajaccio
gfg alliance
ghinzu
ghm
gia
giant alpecin
giant bicycles
giants de new york
giants de san francisco
giat industries
gic
gicm
gide loyrette nouel
giec
gifas
gifi
gign
gildan
gilead
gilead sciences
gipn
gipsy kings
girard perregaux
girls in hawaii
girona fc
girondins de bordeaux
gisti
gitana team
github
givaudan
gl events
glasgow rangers
glasgow warriors
glaxo
glaxosmithkline
glenat
glencore
glencore xstrata
glitnir
glnf
globacom
global crossing
global news
global times
global witness
globalfoundries
globe and mail
globe theatre
globovision
gloucester rugby
glovo
gm
gm s
gmf
gna
gnawa diffusion
gni
go sport
go_a
godaddy
godspeed you black emperor
goethe institut
gojek
gojira
gold fields
goldcorp
golden goose
golden knights
golden knights de vegas
golden moustache
golden state warriors
goldman sachs
golkar
goodyear
google
google deepmind
google france
gop
gopro
gorillaz
gotan project
gothiques d'amiens
gouvernement d'union nationale
gouvernement regional du kurdistan
government accountability office
gracq
graduate institute
grameen
grameen bank
grand conseil des cris
grand conseil genevois
grand conseil vaudois
grand old party
grand orient
grand orient de france
grand theatre de geneve
grande loge de france
grande loge nationale francaise
grande mosquee de paris
grande paroisse
grands ballets canadiens
grands meres de la place de mai
grant thornton
grasset
grasshopper zurich
grasshoppers
grateful dead
gravelines dunkerque
grc
grdf
great wall motor
great west
grecs independants
green bay packers
green day
greenpeace
greenpeace france
gremio porto alegre
grenoble ecole de management
grenoble foot
grenoble foot 38
gresea
gresini
grifols
grinderman
grindr
grip
groen
groenlinks
groupama
groupama fdj
groupama team france
groupe adani
groupe adp
groupe aldo
groupe alpha
groupe amaury
groupe arnault
groupe auchan
groupe avril
groupe barriere
groupe bel
groupe bertrand
groupe bilderberg
groupe bollore
groupe bpce
groupe bruxelles lambert
groupe canal
groupe casino
groupe castel
groupe ch
groupe d'action financiere
groupe d'experts intergouvernemental sur l'evolution du climat
groupe de russell
groupe de securite de la presidence de la republique
groupe de soutien a l'islam et aux musulmans
groupe de visegrad
groupe doux
groupe e
groupe ebra
groupe eurotunnel
groupe flo
groupe futurs medias
groupe galeries lafayette
groupe hersant media
groupe ipm
groupe islamique arme
groupe islamique combattant libyen
groupe islamique combattant marocain
groupe juste pour rire
groupe lapeyre
groupe le monde
groupe lucien barriere
groupe m6
groupe medvedkine
groupe mutuel
groupe nicollin
groupe psa
groupe renault
groupe rossel
groupe rtl
groupe salafiste pour la predication et le combat
groupe seb
groupe tf1
groupe union defense
groupe volkswagen
groupe vyv
groupe wagner
groupement des industries francaises aeronautiques et spatiales
groupon
groupov
grtgaz
gru
gruma
grunen
gruner jahr
grupo bimbo
grupo carso
grupo clarin
grupo mexico
grupo pao de acucar
gsee
gsg 9
gsim
gsk
gsk biologicals
gspc
gspr
guangzhou evergrande
guardia civil
guardia di finanza
guardians de cleveland
gud
guepeou
guerbet
guerrilla girls
guggenheim de bilbao
gulf air
gulf news
gulfstream
gulli
guns n'roses
gunvor
gustave roussy
gypsy kings
h m
haaretz
haas f1
habad
habitat et humanisme
haca
hachd al chaabi
hachette
hachette filipacchi
hachomer hatzair
hadash
hadopi
hafia fc
haganah
haica
haier
hainan airlines
hajduk split
halde
halkbank
halles de schaerbeek
halliburton
hamas
hambourg sv
hamburger bahnhof
hammerskins
handelsbanken
handelsblatt
handicap international
hanjin
hankook
hankyoreh
hannover re
hanovre 96
hanwha
hapag lloyd
hapoel tel aviv
happy mondays
hare krishna
haribo
harlem globetrotters
harley davidson
harmonia mundi
harmonie mutuelle
harmony gold
harpercollins
harris interactive
harvard
harvard business school
harvard law school
harvard medical school
has
hasbro
hatier
hatvp
haulotte
hauser wirth
haut comite d'etat
haut comite d'evaluation de la condition militaire
haut commissariat a l'amazighite
haut commissariat au plan
haut commissariat aux droits de l'homme
haut commissariat aux refugies
haut commissariat des nations unies aux droits de l'homme
haut commissariat des nations unies pour les refugies
haut conseil a l'egalite
haut conseil a l'egalite entre les femmes et les hommes
haut conseil a l'integration
haut conseil de la sante publique
haut conseil de securite
haut conseil des finances publiques
haut conseil islamique
haut conseil islamique du mali
haut conseil pour l'unite de l'azawad
haut conseil pour le climat
haut et court
haute autorite de la communication
haute autorite de la communication audiovisuelle
haute autorite de la transition
haute autorite de lutte contre les discriminations et pour l'egalite
haute autorite de sante
haute autorite independante de la communication audiovisuelle
haute autorite pour la transparence de la vie publique
haute cour constitutionnelle
haute cour de justice
havas
havas media
hayat tahrir al cham
hayat tahrir al sham
hbc nantes
hbo
hbos
hc ajoie
hc ambri piotta
hc bienne
hc davos
hc fribourg gotteron
hc la chaux de fonds
hc lugano
hcc
hceres
hcl
hcl technologies
hcp
hcr
hcua
hdfc
hdfc bank
hdp
hdz
head
hearts of oak
heathrow airport holdings
hec
hec montreal
hec paris
heckler koch
heerema
heetch
heg
heidelberg materials
heidelbergcement
heidi news
heig vd
hell's angels
hellas verone
hellenic petroleum
hello bank
hellofresh
hells angels
helsana
helsingin sanomat
helvetic
hema
hema quebec
henkel
hennes mauritz
hensoldt
herbalife
heritage foundation
hermes
hermes international
heroux devtek
herri batasuna
hertha berlin
hertha bsc
hertz
hes so
hespress
het laatste nieuws
het nieuwsblad
hevecam
hewlett packard
hewlett packard enterprise
hexo
hezbollah
hezbollah libanais
high tone
hikvision
hindalco
hindustan aeronautics
hindustan aeronautics limited
hindustan times
hisense
hispano suiza
histadrout
histadrut
hitachi
hizb ut tahrir
hizbul mujahideen
hna
hoba hoba spirit
hochtief
hocus pocus
hoechst
holcim
hollywood reporter
home depot
home office
hon hai
honda
honda racing
honeywell
hongkong and shanghai banking corporation
hoover institution
hooverphonic
hopital americain
hopital bichat
hopital cochin
hopital de la pitie salpetriere
hopital erasme
hopital europeen georges pompidou
hopital georges pompidou
hopital necker
hopital saint louis
hopitaux universitaires de geneve
horoya ac
hospices civils de lyon
hot chip
hotelleriesuisse
hotelplan
hottinger
house of commons
houston rockets
houston texans
howard hughes medical institute
hrw
hsbc
hsbc france
htc
htc columbia
htc highroad
hts
huaneng
huawei
hudson institute
huffington post
huffpost
hugging face
hull city
human rights campaign
human rights watch
humanite inclusion
hurricanes de la caroline
hurriyet
hurtigruten
huskies de rouyn noranda
hutchison whampoa
hvg
hyatt
hybe
hydro quebec
hynix
hyphen hyphen
hypo alpe adria
hypo real estate
hypovereinsbank
hyundai
hyundai motor
hyundai motorsport
i musici
i tele
i4ce
iaaf
iabloko
iag
iai
iam
iamgold
iata
iba
ibama
iberdrola
iberia
ibf
ibm
ibpt
ibu
ibuka
icade
ican
icann
icbc
icelandair
icesave
ici radio canada
icici
icici bank
icij
iddri
idemia
identite et democratie
idheap
idhec
iedm
iese
ieseg
ifk goteborg
ifo
ifop
ifp
ifp energies nouvelles
ifpen
ifrap
ifremer
ifri
ifsttar
ig metall
iga
igad
igas
igf
iggn
ign
igpn
ihecs
ihedn
iheid
ihes
ihf
ihtp
ihu mediterranee
ihu mediterranee infection
iihf
iiss
iit
ikea
il fatto quotidiano
il foglio
il giornale
il manifesto
il messaggero
il sole 24 ore
ile de france mobilites
iliad
illumination mac guff
ilm
ilva
image 7
imagine dragons
imax
imd
imec
imerys
immigration and customs enforcement
immigration refugies et citoyennete canada
impact de montreal
imperial brands
imperial college
imperial college de londres
imperial college london
imperial oil
imperial tobacco
implenia
impossible foods
imprimerie nationale
in groupe
in'li
in2p3
ina
inalco
inami
inao
inaporc
inbev
inca
inco
indec
indesit
indian express
indian institute of technology
indian institutes of technology
indian oil
indiana pacers
indianapolis colts
indians de cleveland
indigenes de la republique
indigo
inditex
indivior
industrial and commercial bank of china
industrielle alliance
industries chimiques du senegal
ine
ined
ineos
ineos britannia
ineos grenadiers
ineris
infineon
infogrames
infogreffe
infomaniak
infosport
infosys
infowars
infrabel
ing
ing direct
ingenico
ingenieurs sans frontieres
inhesj
initiative de resurgence du mouvement abolitionniste
inkatha
inkatha freedom party
inkyfada
innocence en danger
innosuisse
inovio
inpe
inps
inra
inrae
inrap
inria
inrs
insa
insa lyon
insas
insead
insee
inseme per a corsica
insep
inserm
insp
inspection generale de l'administration
inspection generale de l'education nationale
inspection generale de la gendarmerie nationale
inspection generale de la justice
inspection generale de la police nationale
inspection generale des affaires sociales
inspection generale des finances
inspection generale des services
inspq
instagram
instance equite et reconciliation
instance superieure independante pour les elections
instance verite et dignite
institut agro
institut alfred wegener
institut bordet
institut butantan
institut c d howe
institut catholique de paris
institut catholique de toulouse
institut cervantes
institut cochin
institut confucius
institut congolais pour la conservation de la nature
institut curie
institut d'astrophysique de paris
institut d'etudes geologiques americain
institut d'etudes politiques
institut d'etudes politiques de paris
institut d'histoire du temps present
institut de france
institut de hautes etudes internationales et du developpement
institut de kiel
institut de l'entreprise
institut de la memoire nationale
institut de la statistique du quebec
institut de la vision
institut de medecine tropicale d'anvers
institut de physique du globe
institut de physique du globe de paris
institut de potsdam
institut de radioprotection et de surete nucleaire
institut de recherche pour le developpement
institut de recherche strategique de l'ecole militaire
institut de relations internationales et strategiques
institut de veille sanitaire
institut de virologie de wuhan
institut des hautes etudes de defense nationale
institut des hautes etudes scientifiques
institut des politiques publiques
institut du cerveau
institut du cerveau et de la moelle epiniere
institut du monde arabe
institut du nouveau monde
institut economique de montreal
institut egmont
institut emile vandervelde
institut europeen de florence
institut federal electoral
institut francais
institut francais de recherche pour l'exploitation de la mer
institut francais des relations internationales
institut francais du petrole
institut fraser
institut fraunhofer
institut goethe
institut gustave roussy
institut henri poincare
institut ifo
institut international d'etudes strategiques
institut international de recherche sur la paix de stockholm
institut jacques delors
institut jules bordet
institut karolinska
institut kourtchatov
institut laue langevin
institut lula
institut lumiere
institut max planck
institut merieux
institut montaigne
institut national d'etudes demographiques
institut national de l'audiovisuel
institut national de l'information geographique et forestiere
institut national de l'origine et de la qualite
institut national de la consommation
institut national de la recherche agronomique
institut national de la recherche scientifique
institut national de la sante et de la recherche medicale
institut national de la statistique et des etudes economiques
institut national de physique nucleaire et de physique des particules
institut national de recherche en informatique et en automatique
institut national de recherche pour l'agriculture l'alimentation et l'environnement
institut national de recherches archeologiques preventives
institut national de sante publique du quebec
institut national des hautes etudes de la securite et de la justice
institut national des langues et civilisations orientales
institut national du cancer
institut national du service public
institut national du sport
institut national electoral
institut niels bohr
institut oceanographique
institut pasteur
institut pasteur de dakar
institut pasteur de lille
institut paul bocuse
institut paul emile victor
institut paul scherrer
institut philippe pinel
institut pierre simon laplace
institut polaire francais
institut pour les oeuvres de religion
institut robert koch
institut rousseau
institut royal meteorologique
institut royal meteorologique de belgique
institut sapiens
institut scripps
institut superieur de l'aeronautique et de l'espace
institut thomas more
institut universitaire europeen
institut von karman
institut weizmann
institut wistar
instituto camoes
insula orchestra
intact assurance
intel
inter de milan
inter environnement wallonie
inter lgbt
inter miami
inter milan
inter mutuelles assistance
inter services intelligence
interahamwe
interbev
interbrew
intercereales
intercontinental
interdiscount
interfax
intermarche
intermarche wanty
internal revenue service
international airlines group
international consortium of investigative journalists
international crisis group
international institute for strategic studies
international planned parenthood federation
international rescue committee
international rugby board
internationale democrate chretienne
internationale liberale
internationale situationniste
internationale socialiste
internet research agency
interparfums
interpeace
interpharma
interpol
interpublic
intersport
intesa
intesa sanpaolo
investissement quebec
investor ab
invivo
invs
inxs
ion beam applications
ior
ioukos
iparretarrak
ipbes
ipev
ipgp
ipm
ipsen
ipsos
ira
ira veritable
iran air
iran khodro
irb
irc
ircam
ircantec
ird
iremam
irena
irgoun
iric
iris
irisbus
irish times
irna
iron maiden
irs
irsem
irsn
irstea
irving oil
isaac delusion
isae
isae supaero
isaf
isi
isie
isilines
islamic relief
island records
islanders de new york
isna
iso
israel aerospace industries
israel beitenou
israel hayom
israel premier tech
israel start up nation
isro
issep
istat
istiqlal
istituto luce
isu
isuzu
iswap
ita airways
italia viva
italie des valeurs
itar tass
itau
itau unibanco
itele
iter organization
itf
itochu
itv
ivd
iveco
iwacu
iwc
iweps
iyi parti
izquierda unida
izvestia
j p morgan
j paul getty museum
j street
jabhat al nosra
jabhat al nousra
jacadi
jackson 5
jackson five
jacksonville jaguars
jaeger lecoultre
jaguar land rover
jaguar racing
jagwar ma
jaich al islam
jaish al adl
jaish e mohammed
jakarta post
jamaat e islami
jamiat ulema e islam
jan de nul
janssen pharmaceutica
japan airlines
japan times
japan tobacco
jaraaf
jardine matheson
jat
jaxa
jayco alula
jbs
jc decaux
jc lattes
jcall
jcb
jcdecaux
jd com
jda dijon
jdd
jefferson airplane
jem
jemaah islamiya
jemaah islamiyah
jennyfer
jeronimo martins
jerusalem post
jet airways
jet propulsion laboratory
jet2
jetair
jetairfly
jetblue
jethro tull
jets de new york
jets de winnipeg
jeune afrique
jeuneafrique
jeunes agriculteurs
jeunes europeens
jeunes populaires
jeunesse ouvriere chretienne
jeuxvideo com
jewish voice for peace
jfe
jiji
jil jadid
jil jilala
jirama
jl bourg
jnim
jnu
jobbik
joc
jockey club
jodrell bank
joest
johns hopkins
johnson johnson
joliba tv
jollibee
joongang ilbo
journal de montreal
journal de quebec
joy division
jp morgan
jpl
jpmorgan
jpmorgan chase
jr east
js kabylie
jsf nanterre
jsk
jsm bejaia
jsw
juilliard school
juluka
jumbo visma
jumia
jund al aqsa
jundallah
junex
juniper networks
junte birmane
junte d'andalousie
junts pel si
junts per catalunya
juridiction speciale pour la paix
just eat
just eat takeaway
just stop oil
justice et bienfaisance
juul
juul labs
juve
juventud rebelde
juventus
juventus turin
jvc
jyllands posten
jyp entertainment
k's choice
kaa gand
kaaitheater
kach
kadima
kahol lavan
kaiser chiefs
kaiser permanente
kaist
kaizer chiefs
kakao
kalray
kalush orchestra
kamaz
kamoto copper company
kangura
kansas city chiefs
kantar
kapitalis
kapten
karkwa
karmine corp
karolinska
karstadt
karstadtquelle
kaspersky
kaspersky lab
kassav
kassav'
kataeb
kataeb hezbollah
katara hospitality
kathimerini
katholieke universiteit leuven
katiba macina
katusha
kaufhof
kaufman broad
kaupthing
kaust
kazakhmys
kazatomprom
kazmunaygas
kbc
kbr
kbs
kcna
kcorp
kddi
kedge
kedge business school
kefaya
keidanren
kelkoo
kellogg's
kelme
kem one
kenya airways
kenya wildlife service
keolis
kepco
keren hayesod
kering
keyence
keystone ats
kfc
kfor
kfw
kgb
kghm
khazanah
khmers rouges
khnp
kia
kia motors
kiabi
kickstarter
kids united
killnet
kimberly clark
kinder morgan
kinepolis
king crimson
king gizzard
king's college
king's college de londres
king's college london
kingdom holding
kingfisher airlines
kings de los angeles
kings of leon
kinross
kinross gold
kisskissbankbank
kiwanis
kke
kkk
kkr
klarna
klepierre
klesia
klm
kloten flyers
klubradio
kmart
knds
knesset
knicks
koc holding
kodansha
kohlberg kravis roberts
kokoko
komatsu
komeito
kominform
komintern
komische oper
kommersant
komsomolskaia pravda
konami
konbini
konfederacja
kongsberg
konono n°1
kookai
kool the gang
kop of boulogne
korea hydro nuclear power
korean air
korian
kouomintang
kourtrajme
kpmg
kpn
kprf
kraft foods
kraft heinz
kraftwerk
kraken de seattle
krauss maffei wegmann
krc genk
kriegsmarine
kroger
krokus
kronen zeitung
kronos quartet
ktm
kto
ku klux klan
ku leuven
kuaishou
kubota
kudelski
kukiz'15
kul
kunsthaus
kunsthaus de zurich
kunsthistorisches museum
kunstmuseum de bale
kuomintang
kuoni
kuwait airways
kuwait investment authority
kv courtrai
kv malines
kvaerner
kvs
kwa na kwa
kwik fit
kyiv independent
kyiv post
kyocera
kyodo
l'acadie nouvelle
l'arche de zoe
l'ardennais
l'autre cercle
l'autre russie
l'echo republicain
l'economiste
l'enfant bleu
l'equipe
l'espresso
l'est eclair
l'est republicain
l'etudiant
l'express de madagascar
l'express de maurice
l'express l'impartial
l'harmattan
l'humanite
l'imperatrice
l'observateur paalga
l'occitane
l'occitane en provence
l'oreal
l'orient le jour
l'osservatore romano
l'union etudiante
l'union gabonaise
l'unita
l'yonne republicaine
l214
l3harris
l5
la baie d'hudson
la banque postale
la bottine souriante
la caixa
la cambre
la campora
la chaine de l'espoir
la charente libre
la cimade
la cooperation agricole
la depeche du midi
la derniere heure
la documentation francaise
la fabrique de l'industrie
la femis
la france insoumise
la fura dels baus
la galaxy
la gantoise
la gazzetta dello sport
la grande recre
la jornada
la la la human steps
la lettre a
la libertad avanza
la libre
la libre belgique
la ligue du nord
la maison simons
la meridionale
la mutuelle des etudiants
la nacion
la nouvelle republique
la nouvelle republique du centre ouest
la paix maintenant
la parole liberee
la poste
la poste suisse
la presse canadienne
la presse de tunisie
la quadrature du net
la razon
la redoute
la repubblica
la republique des pyrenees
la republique en marche
la sapienza
la stampa
la tercera
la tordue
la tribune de geneve
la vanguardia
la voix de l'enfant
la voix de l'est
la voix du nord
la7
labeyrie
laboratoire des sciences du climat et de l'environnement
laboratoire europeen de biologie moleculaire
laboratoire national de brookhaven
laboratoire national de los alamos
laboratoire national de metrologie
laboratoires boiron
laboratoires pierre fabre
laboratoires servier
lacma
lactalis
lactantia
ladbrokes
laddh
ladysmith black mambazo
lafarge
lafarge holcim
lafargeholcim
lafayette anticipations
lagardere active
lagardere paris racing
lagardere racing
laiki bank
lakers
lam
lamuka
lan chile
lancet
lancome
land rover
landi
landsbanki
langues o'
lanxess
lapd
larian
larian studios
larsen toubro
las aves
las vegas raiders
las vegas sands
lashkar e jhangvi
lashkar e taiba
lashkar e toiba
latam
latam airlines
lausanne hc
lausanne sport
lausanne sports
lavazza
lawrence livermore
lazard
lazard freres
lazio rome
lb chateauroux
lbc
lbci
lbo france
lcd soundsystem
lci
lcl
lcn
lcp
lcp assemblee nationale
lcr
ldc
ldh
ldj
ldk
ldlc
ldpr
le berry republicain
le boncoin
le canard enchaine
le concert d'astree
le concert spirituel
le courrier de l'ouest
le courrier picard
le dauphine libere
le devoir
le figaro
le havre ac
le havre libre
le huffington post
le journal de l'ile de la reunion
le journal de montreal
le journal de quebec
le journal de saone et loire
le journal du centre
le journal du dimanche
le journal hebdomadaire
le maine libre
le mans fc
le mans sarthe basket
le mans uc
le matin dimanche
le matin du sahara
le mauricien
le monde
le monde diplomatique
le mouv'
le nouvel observateur
le parisien
le peuple de l'herbe
le poeme harmonique
le point afrique
le populaire du centre
le quotidien d'oran
le quotidien de la reunion
le quotidien du peuple
le quotidien jurassien
le republicain lorrain
le seuil
le soir d'algerie
le telegramme
le vif l'express
le360
leader price
leaseplan
leboncoin
lecab
lech poznan
led zeppelin
leeds united
leem
lega dei ticinesi
lega nord
legal general
legco
leger marketing
legia varsovie
legion du christ
legion etrangere
legion georgienne
legionnaires du christ
lehman brothers
leicester city
leicester tigers
lejaby
leman bleu
lenovo
lenta ru
leo pharma
leopard trek
leroy merlin
les amis de la terre
les arts florissants
les arts sauts
les cahiers du cinema
les charlots
les chevaliers du fiel
les colocs
les compagnons de la chanson
les coops de l'information
les cowboys fringants
les desobeissants
les echos
les economistes atterres
les enfants de don quichotte
les entreprises du medicament
les films du losange
les forbans
les freres jacques
les gobelins
les humanoides associes
les inrocks
les inrockuptibles
les musiciens du louvre
les negresses vertes
les nouvelles caledoniennes
les numeriques
les ogres de barback
les petits chaperons rouges
les poppys
les republicains
les restos du coeur
les rita mitsouko
les rolling stones
les soulevements de la terre
les talens lyriques
les tambours du bronx
les temps modernes
les tetes raides
les trois accords
les vert e s
les violons du roy
lesieur
letrot
levallois metropolitans
levi strauss
levski sofia
lexmark
lfi
lfp
lg
lg chem
lg display
lg electronics
lh2
lhoist
li fung
lib dem
lib dems
libdem
libe
liberal democrats
liberaux democrates
liberty media
liberty seguros
liberty steel
libyan investment authority
licra
lidl
lidl trek
lidove noviny
liege airport
lierse
life for paris
lightning de tampa bay
ligue algerienne pour la defense des droits de l'homme
ligue arabe
ligue awami
ligue canadienne de football
ligue communiste revolutionnaire
ligue contre la violence routiere
ligue contre le cancer
ligue de defense juive
ligue de defense noire africaine
ligue de football professionnel
ligue de hockey junior majeur du quebec
ligue de l'enseignement
ligue democratique du kosovo
ligue des droits de l'homme
ligue des droits et libertes
ligue des familles
ligue des familles polonaises
ligue des tessinois
ligue du nord
ligue internationale contre le racisme et l'antisemitisme
ligue islamique mondiale
ligue musulmane du pakistan
ligue nationale contre le cancer
ligue nationale de basket
ligue nationale de hockey
ligue nationale de rugby
ligue nationale pour la democratie
ligue pour la protection des oiseaux
ligue royale belge pour la protection des oiseaux
ligue tunisienne des droits de l'homme
likoud
lille osc
lilly wood and the prick
limagrain
liminanas
limoges csp
limp bizkit
lindt
lindt sprungli
linkedin
linkin park
lion air
lion electrique
lions club
lions de detroit
lionsgate
liquigas
liste arabe unie
liste dedecker
liste pim fortuyn
liste unifiee
live nation
liverpool fc
living theatre
livourne calcio
lixil
lizard squad
lloyd's of london
lloyds banking group
lloyds tsb
lmde
ln24
lna sante
lnb
lnd
lnr
lo
lobby europeen des femmes
loblaw
lockbit
lockheed
lockheed martin
loco locass
logitech
lohr
lohr industrie
lok sabha
lokomotiv moscou
lombard odier
london business school
london irish
london philharmonic orchestra
london school of economics
london stock exchange
london symphony orchestra
long term capital management
lonza
look voyages
loopsider
lordi
loro piana
los angeles clippers
los angeles dodgers
los angeles galaxy
los angeles lakers
los angeles philharmonic
los angeles rams
los angeles times
los lobos
los zetas
losc
losinger
losinger marazzi
loterie nationale
loterie romande
loto quebec
lotto belisol
lotto dstny
lotto soudal
lottonl jumbo
lotus f1
lou rugby
loubavitch
louis dreyfus armateurs
louis le grand
louis vuitton
louis vuitton malletier
louise attaque
loukoil
louvre abou dhabi
louvre abu dhabi
louvre hotels
louvre lens
lowe's
lpo
lr
lra
lrem
lrm
lsce
lse
ltcm
ltdh
ltte
lucasfilm
lucent
lucid motors
ludendo
ludogorets
lufthansa
luftwaffe
lukoil
lululemon
lulzsec
luminus
luna rossa
lundbeck
lur berri
lusa
lutte ouvriere
lutte pour le changement
lutte revolutionnaire
luxair
luxemburger wort
luxottica group
lvmh
lycee henri iv
lycee louis le grand
lyft
lyon ou
lyonnaise des eaux
m sport
m23
m5 rfp
m5s
m6
m83
maaf
maariv
mac guff
mac val
mac's
macba
maccabi
maccabi haifa
maccabi tel aviv
macif
maclean's
macy's
mada masr
madrigall
maersk
mafia k'1 fry
maghreb arabe presse
maghreb emergent
magic fans
magic leap
magic system
magna international
magneti marelli
magnum photos
magyar nemzet
mahan air
mahindra mahindra
mahler chamber orchestra
maif
mail guardian
mail ru
mainichi
mainichi shimbun
mairie de paris
maisadour
maison europeenne de la photographie
maisons du monde
major league baseball
major league soccer
mak
makerere
makro
malajube
malakoff humanis
malakoff mederic
malavoi
malaysia airlines
malev
malmo ff
mamco
mamelodi sundowns
man group
manchester city
manchester united
mandarom
maneskin
mano negra
manomano
manpower
manu
manufacturiers et exportateurs du quebec
manufrance
manurhin
manuvie
mapai
mapar
mapei
mapfre
maple leafs
maple leafs de toronto
mara salvatrucha
marche commun de l'afrique orientale et australe
marine nationale
mariners de seattle
marionnaud
marks and spencer
marks spencer
marlins de miami
maroc telecom
maroon 5
marsactu
martin circus
marubeni
marussia
maruti
maruti suzuki
marvel studios
mas pais
masen
mashrou'leila
massachusetts institute of technology
massilia sound system
massive attack
mastercard
match group
materne
materne confilux
matmatah
matmut
matra automobile
matra racing
matsushita
mattel
maurel prom
mauritshuis
mavic
max mara
max planck
maxxi
mayence 05
mayo clinic
mazars
mazda
mbam
mbda
mbk
mc alger
mc oran
mc93
mcafee
mcba
mcc
mcdonald's
mcdonnell douglas
mcg
mcgill
mci worldcom
mckesson
mckinsey
mckinsey company
mclaren honda
mclaren mercedes
mcm
mdc
mdm
mdph
mea
mecanisme europeen de stabilite
mechel
medecins du monde
medecins sans frontieres
medef
medela
medi 1
medi1
media participations
mediacites
mediahuis
mediametrie
mediapart
mediapro
mediaset
mediatek
mediateur de la republique
mediateur europeen
mediawan
medicago
mediobanca
mediterranean shipping company
medtronic
megadeth
meituan
melexis
memento films
memorial de la shoah
memorial sloan kettering
memphis grizzlies
men at work
menarini
mend
mengniu
mera25
mercado libre
mercadona
mercator ocean
mercedes amg
mercedes benz
merck co
merck kgaa
merck serono
mercosur
mercuria
mercy corps
meres de la place de mai
meretz
merial
merloni
merrill lynch
messier bugatti
met office
meta platforms
metailie
metaleurop
metaleurop nord
metallica
meteo france
meteosuisse
meti
metinvest
metlife
metro goldwyn mayer
metronews
metropole du grand paris
metropolitan museum
metropolitan museum of art
metropolitan opera
metropolitan police
metropolitans 92
mets de new york
metz handball
mfdc
mg france
mg rover
mgen
mgimo
mgm
mgm resorts
mgmt
mhp
mhr
mi5
mi6
miami dolphins
miami heat
miami herald
miba
michelin
mickey 3d
micron
micron technology
microsoft
middle east airlines
midi libre
midi madagasikara
midi olympique
midjourney
midnight oil
midtjylland
miele
migros
milan ac
mildeca
mildt
milf
millennium bcp
milli gorus
millimages
milliyet
milwaukee bucks
minardi
mindgeek
mines paris
mines paristech
ming pao
ministere a m e r
ministere amer
ministere public de la confederation
minnesota timberwolves
minnesota vikings
minuad
minuk
minul
minurso
minusca
minusma
minuss
minustah
mirabaud
mirakl
miramax
misca
misma
mission de france
mission laique francaise
mission lifeline
missionnaires de la charite
missions etrangeres de paris
missoni
mit
mitchelton scott
mithra
mitsubishi
mitsubishi electric
mitsubishi heavy industries
mitsubishi motors
mitsubishi ufj
mittal steel
miviludes
mizuho
mizzima
mjs
mk2
mlada fronta dnes
mlc
mlpc
mma
mnbaq
mnj
mnla
mnr
mnsd
mo bejaia
mobileye
mobilier national
mobistar
mobivia
mocro maffia
modef
modem
modern talking
moderna
moet hennessy
moghreb de tetouan
mogwai
moisson montreal
mojang
molex
moller maersk
moma
moment factory
monaco matin
monarch airlines
moncler
mondadori france
mondafrique
mondelez
mondial assistance
moneygram
monnaie de paris
monoprix
monsanto
monster worldwide
monte carlo doualiya
monte dei paschi
monte dei paschi di siena
monteverdi choir
montpellier agglomeration handball
montpellier handball
montpellier herault
montpellier herault rugby
montpellier hsc
montreal gazette
monty python
monty pythons
monuc
monusco
moody's
mooseheads de halifax
morgan motor
morgan stanley
morrisons
mosaique fm
moschino
moscow times
moskovski komsomolets
mosquee de paris
mossack fonseca
mossad
mossos d'esquadra
mota engil
motor sich
motorhead
motorola
moudjahidine du peuple
moulin roty
mouloudia d'alger
mourabitoune
mouv'
mouvement 5 etoiles
mouvement amal
mouvement arabe de l'azawad
mouvement cinq etoiles
mouvement citoyens genevois
mouvement coeurs unis
mouvement contre le racisme et pour l'amitie entre les peuples
mouvement de defense des exploitants familiaux
mouvement de la paix
mouvement de la societe pour la paix
mouvement de liberation du congo
mouvement de liberation du peuple centrafricain
mouvement de liberation du peuple soudanais
mouvement democrate
mouvement democratique bresilien
mouvement des citoyens
mouvement des droits et libertes
mouvement des entreprises de france
mouvement des focolari
mouvement des forces democratiques de casamance
mouvement des jeunes socialistes
mouvement des nigeriens pour la justice
mouvement des radicaux de gauche
mouvement des sans terre
mouvement des travailleurs ruraux sans terre
mouvement desjardins
mouvement du 20 fevrier
mouvement du 23 mars
mouvement du 5 juin
mouvement du nid
mouvement du pakistan pour la justice
mouvement du peuple pour le progres
mouvement el islah
mouvement europeen
mouvement europeen france
mouvement francais pour le planning familial
mouvement gulen
mouvement impact france
mouvement independantiste martiniquais
mouvement islamique d'ouzbekistan
mouvement islamique du turkestan oriental
mouvement ivoirien des droits humains
mouvement national de liberation de l'azawad
mouvement national pour la societe de developpement
mouvement national republicain
mouvement national uni
mouvement patriotique de cote d'ivoire
mouvement patriotique du salut
mouvement patriotique pour la sauvegarde et la restauration
mouvement populaire de liberation de l'angola
mouvement populaire de liberation du soudan
mouvement pour l'autodetermination de la kabylie
mouvement pour l'emancipation du delta du niger
mouvement pour l'unicite et le jihad en afrique de l'ouest
mouvement pour la france
mouvement pour la justice et l'egalite
mouvement pour la renaissance du cameroun
mouvement pour le changement democratique
mouvement quebec francais
mouvement radical
mouvement raelien
mouvement reformateur
mouvement republicain et citoyen
mouvement republicain populaire
mouvement revolutionnaire tupac amaru
mouvement social italien
mouvement vers le socialisme
move forward
mozilla
mpci
mpf
mpla
mpp
mps
mqm
mr
mrap
mrc
mrp
mrta
ms 13
msa
msb
msc
msc croisieres
msc mediterranean shipping company
msci
msd
msf
msi
msnbc
msp
mszp
mt gox
mti
mtn
mtv
mubadala
mucem
mud
mujao
muji
multichoice
munchener ruck
mundo deportivo
munich re
murata
musee cantonal des beaux arts
musee carnavalet
musee d'art contemporain de montreal
musee d'art et d'histoire
musee d'art et d'histoire du judaisme
musee d'art moderne de la ville de paris
musee d'art moderne de paris
musee d'ethnographie de geneve
musee d'orsay
musee de cluny
musee de l'armee
musee de l'elysee
musee de l'ermitage
musee de l'histoire de l'immigration
musee de l'homme
musee de l'orangerie
musee de la civilisation
musee de la marine
musee des arts decoratifs
musee des beaux arts de lyon
musee des beaux arts de montreal
musee des beaux arts du canada
musee des civilisations noires
musee des confluences
musee des offices
musee du bardo
musee du caire
musee du louvre
musee du luxembourg
musee du prado
musee du quai branly
musee egyptien du caire
musee fabre
musee galliera
musee granet
musee grevin
musee guggenheim
musee guimet
musee herge
musee jacquemart andre
musee leopold
musee ludwig
musee magritte
musee marmottan
musee marmottan monet
musee mccord
musee mohammed vi
musee national d'art moderne
musee national de bagdad
musee national de tokyo
musee national des beaux arts du quebec
musee national picasso
musee olympique
musee picasso
musee pouchkine
musee reina sofia
musee rodin
musee royal de l'afrique centrale
musee soulages
musee stadel
musee theodore monod
musee thyssen
musee unterlinden
musee van gogh
musees du vatican
musees royaux d'art et d'histoire
musees royaux des beaux arts
musees royaux des beaux arts de belgique
museum national d'histoire naturelle
museum of modern art
musicaeterna
musiciens du louvre
musulmans de france
mutualite francaise
mutualite sociale agricole
my bloody valentine
myferrylink
mylan
myria
myspace
n va
n w a
n'drangheta
n26
naacp
nachi
naf naf
naftal
naftogaz
nagra
nahda
nakheel
namco
nanterre 92
nanterre amandiers
napoli
napster
nasa
naspers
nass el ghiwane
natagora
nation of islam
national academy of sciences
national association of manufacturers
national australia bank
national crime agency
national democratic congress
national endowment for democracy
national gallery
national gallery of art
national geographic
national grid
national health service
national highway traffic safety administration
national hurricane center
national institute of standards and technology
national institutes of health
national intelligence service
national iranian oil company
national oceanic and atmospheric administration
national oil corporation
national portrait gallery
national post
national public radio
national resistance movement
national rifle association
national science foundation
national security agency
national security council
national theatre
national transportation safety board
national trust
nationalrat
nationals de washington
nations unies
natixis
natran
naturalia
nature quebec
naturgy
natuzzi
natwest
naughty dog
naval group
naver
navy seal
navy seals
nawaat
nba
nbc
nbc news
nbc universal
nbcuniversal
nca
ndr
ndrangheta
ndrc
ndtv
nec
neckermann
nedbank
nederlands dans theater
negawatt
negresses vertes
neiman marcus
nejm
neo destour
neoen
neoma
neoma business school
nepad
nepszabadsag
nessma
nessma tv
neste
nestle
nestle waters
netflix
nethys
netscape
network rail
neuchatel xamax
neue nationalgalerie
neue zurcher zeitung
neuf cegetel
neuf telecom
neuralink
new balance
new england journal of medicine
new england patriots
new fabris
new jersey nets
new labour
new line
new line cinema
new museum
new order
new orleans pelicans
new orleans saints
new patriotic party
new statesman
new times
new york city ballet
new york city fc
new york dolls
new york giants
new york jets
new york knicks
new york liberty
new york mets
new york philharmonic
new york police department
new york post
new york red bulls
new york stock exchange
new york times
new york university
new york university abu dhabi
new york yankees
new yorker
newcastle united
newen
newmont
newrest
news corp
news corporation
news international
news of the world
newsweek
nexans
nexem
nexen
nexity
next inpact
nexter
nextera energy
nextradiotv
nezavissimaia gazeta
nfp
nge
nhk
nhs
nhtsa
ni putes ni soumises
niantic
nice matin
nickelback
nidaa tounes
nidec
nieuw vlaamse alliantie
nigelec
nigeria labour congress
nigerian national petroleum corporation
nih
nihon keizai shimbun
nike
nikon
nimes olympique
nine inch nails
nintendo
nioc
nippon sheet glass
nippon steel
nissan
nist
nkvd
nlmk
nmbs
nnpc
noaa
nobel biocare
noc
nocibe
noir desir
nokia
nokia siemens networks
nomura
noovo
norad
noranda
norauto
nord eclair
nord littoral
nord stream ag
nordea
nordiques de quebec
norges bank
norilsk nickel
norinco
normale sup
nornickel
norsk hydro
nortel
nortel networks
northampton saints
northern rock
northrop grumman
northvolt
northvolt batteries amerique du nord
northwest airlines
norwegian air shuttle
norwegian refugee council
norwich city
nos
notele
notre affaire a tous
notre europe
notre ukraine
notre voie
nottingham forest
noustoutes
nouveau front populaire
nouveau parti anticapitaliste
nouveau parti democratique
nouvel obs
nouvel observateur
nouvelle armee du peuple
nouvelle democratie
nouvelle energie
nouvelle ira
nouvelle union populaire ecologique et sociale
nouvelles frontieres
nova bus
novaia gazeta
novartis
novatek
novavax
novaya gazeta
novell
novimmo
novo banco
novo nordisk
novomatic
novonor
novotel
noyb
npa
npd
npr
nra
nrc
nrc handelsblad
nrj
nrj 12
nrj mobile
nrk
nsa
nsc
nsdap
nsf
nsia
nso
nso group
nsync
nt1
ntm
ntpc
ntsb
ntt
ntt docomo
ntv
nucor
nuevas ideas
num
numerama
numericable
numeum
numsa
nupes
nus
nutrien
nuvei
nuxe
nvidia
nwa
nxp
nypd
nyse
nyse euronext
nyu
nzz
nzz am sonntag
o estado de s paulo
o globo
o2
oaci
oakland raiders
oas
oath keepers
oberthur
oberthur technologies
obr
observatoire de geneve
observatoire de haute provence
observatoire de la cote d'azur
observatoire de paris
observatoire des inegalites
observatoire europeen austral
observatoire europeen des drogues et des toxicomanies
observatoire francais des conjonctures economiques
observatoire international des prisons
observatoire royal de belgique
observatoire syrien des droits de l'homme
observatoire volcanologique du piton de la fournaise
ocado
ocam
ocbc
occidental petroleum
occrp
ocde
oceanic de rimouski
ocha
oci
ocl
oclciff
ocp
ocrtis
ocs
oddo bhf
odebrecht
odeon theatre de l'europe
odm
odoxa
ods
oea
oeb
oedt
oerlikon
oeuvre d'orient
oeuvre francaise
ofac
ofas
ofast
ofb
ofce
ofcom
ofen
ofenbach
ofev
office anti stupefiants
office central de lutte contre la corruption et les infractions financieres et fiscales
office central pour la repression de la grande delinquance financiere
office central pour la repression du trafic illicite des stupefiants
office cherifien des phosphates
office de la naissance et de l'enfance
office de protection de la constitution
office de radiodiffusion television francaise
office des etrangers
office des nations unies contre la drogue et le crime
office des professions
office europeen de lutte antifraude
office europeen des brevets
office federal de l'aviation civile
office federal de l'energie
office federal de l'environnement
office federal de la culture
office federal de la justice
office federal de la migration et des refugies
office federal de la police
office federal de la sante publique
office federal de la statistique
office federal de protection de la constitution
office federal des assurances sociales
office federal des migrations
office federal des routes
office federal des transports
office federal du logement
office for budget responsibility
office for national statistics
office francais de l'immigration et de l'integration
office francais de la biodiversite
office francais de protection des refugies et apatrides
office international des epizooties
office national de l'energie
office national de la chasse et de la faune sauvage
office national des chemins de fer
office national des forets
office national des hydrocarbures et des mines
office national des statistiques
office national du film
office of foreign assets control
office quebecois de la langue francaise
ofii
ofpra
ofrou
ofs
ofsp
oft
ogc nice
ogilvy
ohada
ohb
ohl
oiac
oif
oilers d'edmonton
oim
oip
oireachtas
oit
okean elzy
oklahoma city thunder
ol
old mutual
old vic
olivetti
olp
olymel
olympiakos
olympiakos le piree
olympic airlines
olympic airways
olympique de marseille
olympique lyonnais
olympiques de gatineau
om
oman air
omc
omega pharma quick step
omi
omm
omnicom
omnium cultural
omnium nord africain
ompi
oms
omt
omv
omvs
ona
oncf
oncfs
one direction
one nation
onem
onera
onet
oneweb
onex
onf
ongc
onisep
onlyfans
ons
onss
onu
onu femmes
onu habitat
onuci
onudc
onudi
onusida
ooredoo
opac
opel
opel anvers
open society
open society foundation
open society foundations
open vld
openai
opentext
opep
opera comique
opera de bordeaux
opera de lausanne
opera de lille
opera de lyon
opera de marseille
opera de montreal
opera de paris
opera de vienne
opera de zurich
opera du rhin
opera national de lyon
opera national de paris
opera national du rhin
opera royal de wallonie
opinionway
opmobility
oppo
oprl
option consommateurs
option nationale
opus dei
oqlf
orabank
oracle team usa
oragroup
orange business services
orange cote d'ivoire
orange democratic movement
orano
orascom
orascom development
orchestra baobab
orchestre de chambre de lausanne
orchestre de chambre de paris
orchestre de cleveland
orchestre de la suisse romande
orchestre de la tonhalle
orchestre de paris
orchestre de philadelphie
orchestre du capitole
orchestre du concertgebouw
orchestre metropolitain
orchestre national d'ile de france
orchestre national de barbes
orchestre national de belgique
orchestre national de bordeaux aquitaine
orchestre national de france
orchestre national de lille
orchestre national de lyon
orchestre national des pays de la loire
orchestre national du capitole de toulouse
orchestre philharmonique d'israel
orchestre philharmonique de berlin
orchestre philharmonique de new york
orchestre philharmonique de radio france
orchestre philharmonique de strasbourg
orchestre philharmonique de vienne
orchestre philharmonique royal de liege
orchestre simon bolivar
orchestre symphonique de boston
orchestre symphonique de chicago
orchestre symphonique de la radio bavaroise
orchestre symphonique de londres
orchestre symphonique de montreal
orchestre symphonique de quebec
ordre de malte
ordre des architectes
ordre des avocats
ordre des experts comptables
ordre des ingenieurs du quebec
ordre des medecins
ordre des medecins de belgique
ordre des pharmaciens
ordre du temple solaire
ordre national des infirmiers
ordre souverain de malte
oreca
orf
organisation armee secrete
organisation badr
organisation de cooperation de shanghai
organisation de cooperation et de developpement economiques
organisation de l'aviation civile internationale
organisation de l'unite africaine
organisation de la conference islamique
organisation de la cooperation islamique
organisation de liberation de la palestine
organisation des etats americains
organisation des moudjahidine du peuple iranien
organisation des nations unies
organisation des nations unies pour l'alimentation et l'agriculture
organisation des nations unies pour l'education la science et la culture
organisation des nations unies pour le developpement industriel
organisation des pays exportateurs de petrole
organisation du traite d'interdiction complete des essais nucleaires
organisation du traite de l'atlantique nord
organisation du traite de securite collective
organisation etat islamique
organisation internationale de la francophonie
organisation internationale de la vigne et du vin
organisation internationale de normalisation
organisation internationale des employeurs
organisation internationale des epizooties
organisation internationale du travail
organisation internationale pour les migrations
organisation iranienne de l'energie atomique
organisation maritime internationale
organisation meteorologique mondiale
organisation mondiale de la propriete intellectuelle
organisation mondiale de la sante
organisation mondiale de la sante animale
organisation mondiale des douanes
organisation mondiale du commerce
organisation mondiale du tourisme
organisation nationale des moudjahidine
organisation pour l'harmonisation en afrique du droit des affaires
organisation pour l'interdiction des armes chimiques
organisation pour la mise en valeur du fleuve senegal
organisation pour la securite et la cooperation en europe
orica greenedge
orient express racing team
orioles
orioles de baltimore
orlando magic
orlando pirates
orleans loiret basket
orlen
orpea
orphelins apprentis d'auteuil
orpi
orsted
orstom
ortf
ortm
osasuna
osce
osdh
osez le feminisme
osisko
osm
osr
osservatore romano
ostende basket
otan
ote
otp
ots
otsc
otsuka
otzma yehudit
oua
oud heverlee louvain
oudar
ouest france
oui fm
ouibus
ouicar
oukrainska pravda
oulipo
ouralvagonzavod
outkast
outokumpu
outre mer la 1re
ovh
ovhcloud
ovp
oxfam
oxfam france
oxford university press
oyonnax rugby
p o
p o ferries
p o l
p v
pacers
packers
packers de green bay
pacte de varsovie
padres de san diego
pagina 12
pai partners
paigc
pakistan international airlines
pakistan tehreek e insaf
palais des beaux arts de bruxelles
palais des beaux arts de lille
palais galliera
palantir
palazzo grassi
palerme fc
palika
palmashow
palmeiras
pam
pan am
panapress
panasonic
panathinaikos
pantheon assas
pantheon sorbonne
panthers de la caroline
panthers de la floride
pao de acucar
paok
paok salonique
paprec
paramore
paramount global
paramount pictures
parcs canada
paribas
paris basketball
paris combo
paris dauphine
paris descartes
paris diderot
paris en selle
paris fc
paris habitat
paris handball
paris levallois
paris match
paris musees
paris nanterre
paris normandie
paris premiere
paris saclay
paris saint germain
paris sciences et lettres
paris sud
paris volley
paristech
parlement allemand
parlement basque
parlement britannique
parlement bruxellois
parlement catalan
parlement de catalogne
parlement de la federation wallonie bruxelles
parlement de westminster
parlement ecossais
parlement espagnol
parlement europeen
parlement flamand
parlement francais
parlement gallois
parlement georgien
parlement grec
parlement hongrois
parlement indien
parlement irakien
parlement italien
parlement libanais
parlement neerlandais
parlement turc
parlement ukrainien
parlement wallon
parmalat
parme ac
parquet europeen
parquet federal
parquet national antiterroriste
parquet national financier
parti action et solidarite
parti animaliste
parti authenticite et modernite
parti baas
parti baath
parti bourgeois democratique
parti communiste
parti communiste allemand
parti communiste chinois
parti communiste cubain
parti communiste d'inde marxiste
parti communiste de chine
parti communiste de cuba
parti communiste de l'union sovietique
parti communiste de la federation de russie
parti communiste de russie
parti communiste des ouvriers de tunisie
parti communiste du vietnam
parti communiste francais
parti communiste grec
parti communiste italien
parti communiste japonais
parti communiste revolutionnaire
parti communiste vietnamien
parti congolais du travail
parti conservateur
parti conservateur britannique
parti conservateur du canada
parti conservateur du quebec
parti d'action nationale
parti d'action nationaliste
parti d'action populaire
parti de gauche
parti de l'istiqlal
parti de l'union democratique
parti de la gauche europeenne
parti de la grande roumanie
parti de la justice et du developpement
parti de la liberte
parti de la liberte d'autriche
parti de la liberte et de la justice
parti de la prosperite
parti de la revolution democratique
parti de la social democratie bresilienne
parti democrate
parti democrate chretien
parti democrate constitutionnel
parti democrate de coree
parti democrate du japon
parti democrate italien
parti democrate progressiste
parti democratique de cote d'ivoire
parti democratique de guinee
parti democratique de serbie
parti democratique des peuples
parti democratique du kosovo
parti democratique du kurdistan
parti democratique gabonais
parti democratique populaire
parti democratique senegalais
parti des finlandais
parti des indigenes de la republique
parti des peuples africains
parti des regions
parti des socialistes de catalogne
parti des socialistes europeens
parti des travailleurs
parti des travailleurs du kurdistan
parti destourien libre
parti du congres
parti du congres indien
parti du congres national
parti du peuple cambodgien
parti du peuple pakistanais
parti du peuple pour la reconstruction et la democratie
parti du pouvoir au peuple
parti du progres et du socialisme
parti du sauvetage national du cambodge
parti du travail de belgique
parti du travail de coree
parti evangelique
parti justicialiste
parti liberal
parti liberal australien
parti liberal democrate
parti liberal democrate de russie
parti liberal du canada
parti liberal du quebec
parti liberal radical
parti libertarien
parti national bolchevique
parti national democrate
parti national democratique
parti national ecossais
parti national panafricain
parti nationaliste basque
parti nationaliste du bangladesh
parti nazi
parti nigerien pour la democratie et le socialisme
parti oumma
parti ouvrier independant
parti paysan polonais
parti peroniste
parti pirate
parti pirate suedois
parti populaire
parti populaire autrichien
parti populaire danois
parti populaire du canada
parti populaire europeen
parti populaire francais
parti pour la liberte
parti pour une vie libre au kurdistan
parti progressiste martiniquais
parti progressiste serbe
parti quebecois
parti radical
parti radical de gauche
parti radical serbe
parti radical valoisien
parti reformateur liberal
parti republicain
parti republicain du peuple
parti revolutionnaire institutionnel
parti social chretien
parti social democrate
parti social democrate d'allemagne
parti social democrate roumain
parti social democrate suedois
parti social liberal
parti socialiste
parti socialiste bulgare
parti socialiste chilien
parti socialiste d'albanie
parti socialiste de serbie
parti socialiste du senegal
parti socialiste europeen
parti socialiste italien
parti socialiste ouvrier espagnol
parti socialiste portugais
parti socialiste progressiste
parti socialiste suisse
parti socialiste unifie
parti socialiste unifie du venezuela
parti suisse du travail
parti syrien national social
parti travailliste
parti travailliste australien
parti travailliste israelien
parti unioniste democrate
parti vert du canada
parti vert europeen
partido popular
partij voor de vrijheid
partito democratico
partitu di a nazione corsa
partizan belgrade
partouche
pasok
pastef
patek philippe
pathe
pathe gaumont
patreon
patriarcat de constantinople
patriarcat de moscou
patriarcat oecumenique
patrimoine canadien
patriotes de trois rivieres
patriotes pour l'europe
patriots de la nouvelle angleterre
pau fc
pau orthez
pax christi
payfit
paypal
paytm
pbd
pbs
pc chinois
pc inpact
pcc
pcf
pci
pcot
pct
pcus
pdc
pdci
pdci rda
pdi p
pdj
pdk
pdl
pdp
pds
pdvsa
peabody
peace corps
peace now
pearl jam
peches et oceans canada
pechiney
peep
pegida
pemex
penarol
penguin random house
penguins de pittsburgh
people's democratic party
pepsi
pepsico
pere dodu
perenco
peres blancs
pergamonmuseum
permira
pernod ricard
pershing square
pertamina
peru libre
pervi kanal
pet shop boys
peta
peterson institute
petit bateau
petites soeurs des pauvres
petits freres des pauvres
petro ivoire
petrobras
petrocaribe
petrochina
petroci
petroleos de venezuela
petrolia
petroliere imperiale
petrom
petronas
petroplus
petrosen
peugeot
peugeot sa
peugeot sport
peuple de la liberte
pew research center
peyi a
pfizer
pg e
pge
phalanges libanaises
pharmacia
pharmaciens sans frontieres
pharmaprix
pheu thai
philadelphia 76ers
philadelphia eagles
philadelphia museum of art
philharmonia
philharmonia orchestra
philharmonie de berlin
philharmonie de paris
philharmonique de berlin
philharmonique de los angeles
philharmonique de new york
philharmonique de radio france
philharmonique de vienne
philip morris international
philippine airlines
philips
phillies
phillies de philadelphie
phnom penh post
phoenix mercury
phoenix suns
phonak
photo elysee
photowatt
phtk
piaggio
pias
piasa
picard surgeles
picardie debout
piccolo teatro
pictet
pierre et vacances
pierre vacances
pif
pilatus aircraft
pimkie
pinacotheque de paris
pinault collection
pinault printemps redoute
pinduoduo
ping an
pininfarina
pink floyd
pink martini
pinterest
piraeus bank
pirates de pittsburgh
pirelli
pis
pitie salpetriere
pittsburgh steelers
pixar
pixmania
pizza hut
pizzorno
pjak
pjd
pkk
pkn orlen
pko
plaid cymru
plan international
planned parenthood
planning familial
plastic omnium
plate forme civique
plateforme 10
plateforme automobile
plateforme citoyenne de soutien aux refugies
plateforme civique
plateforme de protection des lanceurs d'alerte en afrique
plc
pld
plj
plq
plr
pmdb
pmi
pml n
pml q
pmu
pnat
pnd
pnds
pnf
pnh
pnl
pnud
pnue
pnv
poclain
podemos
pogues
pointe a calliere
pokerstars
pol
pole emploi
polestar
police federale belge
police judiciaire
police montee
police nationale
police nationale haitienne
police provinciale de l'ontario
polisario
politico
politico europe
politiken
polo pan
polska 2050
poly implant prothese
polydor
polygram
polytechnique
polytechnique montreal
ponts paristech
pornhub
porsche
porsche motorsport
porter airlines
portishead
portland trail blazers
portugal telecom
posco
poste italiane
postes canada
postfinance
postnl
potash corp
pow wow
poweo
power corporation
pp
ppa ci
ppc
ppe
ppf
ppr
pprd
pps
pq
pratt whitney
pratt whitney canada
pravy sektor
prayon
prd
predators de nashville
prefecture de police
prefecture de police de paris
premiere urgence
premiere urgence internationale
premium times
presence africaine
presence suisse
press trust of india
press tv
presse canadienne
presse ocean
presses de la cite
presses universitaires de france
pret a manger
prevention routiere
prg
pri
priceminister
pricewaterhousecoopers
prima linea
primal scream
primark
primer comando da capital
prio swiss
prisa
prism'emploi
prisma media
prisma presse
privatbank
prl
pro btp
pro helvetia
pro infirmis
pro senectute
procter and gamble
procter gamble
produits forestiers resolu
programme alimentaire mondial
programme des nations unies pour l'environnement
programme des nations unies pour le developpement
projet montreal
promod
promodes
proparco
propublica
propuesta republicana
prosegur
prosiebensat 1
prost grand prix
prosus
protecteur du citoyen
protection civile italienne
proud boys
provence rugby
provigo
proximus
ps
psa
psa peugeot citroen
psc
psd
psdb
psg
psg handball
psi
psl
psnc
psns
psoe
psol
psp
psu
psuv
psv
psv eindhoven
psy 4 de la rime
pt
ptb
ptb pvda
pti
public enemy
public eye
public investment fund
public senat
publicis
publicis groupe
publiez ce que vous payez
publifin
puf
puggy
puratos
purdue pharma
pussy riot
pvda
pvl
pvv
pwc
pyd
pzu
qalb tounes
qantas
qarabag
qatar airways
qatar charity
qatar foundation
qatar investment authority
qatar petroleum
qatar sports investments
qatarenergy
qatargas
qia
qmi
qonto
qrm
qs
qsi
quadrature du net
quai branly
qualcomm
quantic dream
quatuor debussy
quatuor ebene
quatuor ysaye
quebec 21
quebec forte et fiere
quebec solidaire
quebecor
quebecor media
queens of the stone age
queens park rangers
quick burger
quick step
quotidien du peuple
qwest
r e m
r j reynolds
raam
racing 92
racing club de france
racing club de lens
racing club de paris
racing club de strasbourg
racing genk
racing metro
racing metro 92
racing point
raddho
radiall
radio canada
radio classique
radio courtoisie
radio fg
radio france
radio france internationale
radio free asia
radio free europe
radio j
radio kiskeya
radio liberte
radio liberty
radio m
radio maryja
radio monte carlo
radio notre dame
radio nova
radio okapi
radio omega
radio orient
radio radio
radio shalom
radio suisse romande
radio television libre des mille collines
radio television suisse
radio vatican
radiodiffusion television ivoirienne
radiohead
radioshack
radioshack nissan
raf
rage against the machine
rai
raiffeisen
raiffeisen bank international
raina rai
raja casablanca
raja de casablanca
rajya sabha
rakuten
rammstein
ramones
ramq
ramsay generale de sante
ramsay sante
ranbaxy
rand corporation
random house
randstad
rangers de new york
rangers du texas
raoul collectif
rapaces de gap
rapid vienne
rapidus
rappler
raptors
rasd
rashtriya swayamsevak sangh
rassemblement actions jeunesse
rassemblement congolais pour la democratie
rassemblement constitutionnel democratique
rassemblement democratique du peuple camerounais
rassemblement des houphouetistes pour la democratie et la paix
rassemblement des musulmans de france
rassemblement des republicains
rassemblement du peuple guineen
rassemblement du peuple togolais
rassemblement national
rassemblement national democratique
rassemblement national des independants
rassemblement pour la culture et la democratie
rassemblement pour la france
rassemblement pour la republique
rassemblement pour le mali
rassemblement ump
rassemblement wallonie france
ratier
ratp
ratp dev
ravens de baltimore
rayo vallecano
rayonier
rays de tampa bay
raytheon
razel bec
rb leipzig
rb salzbourg
rbc
rbi
rbo
rbs
rc lens
rc narbonne
rc nimes
rc strasbourg
rc toulon
rc vannes
rca
rcd
rcf
rcs
rcs mediagroup
rct
rctv
rdi
rdpc
rdr
real betis
real ira
real madrid
real majorque
real saragosse
real sociedad
real valladolid
rebellion racing
reckitt
reckitt benckiser
recyc quebec
red bull bora hansgrohe
red bull racing
red bull salzbourg
red hat
red hot chili peppers
red sox
red sox de boston
red star
red wings
red wings de detroit
reddit
rede globo
reds de cincinnati
redskins
reebok
reed elsevier
reed expositions
refah
refondation communiste
reform uk
regeneron
regideso
regie autonome des transports parisiens
regie de l'assurance maladie du quebec
regie de l'energie du canada
regie des rentes du quebec
regie des voies aeriennes
regie du batiment du quebec
regie du logement
regie immobiliere de la ville de paris
regime social des independants
regiment azov
regiment de securite presidentielle
region bruxelloise
region de bruxelles capitale
region flamande
region wallonne
regions de france
regus
reichsbank
reina sofia
reitmans
reliance industries
reliance jio
relx
remparts de quebec
remy cointreau
renaissance technologies
renaloo
renamo
renault
renault f1
renault nissan
renault trucks
renault trucks defense
rencontre africaine pour la defense des droits de l'homme
renew
renew europe
renfe
rennes school of business
reno depot
renovacion nacional
renseignements generaux
rentokil
reporterre
reporters sans frontieres
repsol
repsol honda
repsol ypf
repubblica
republique arabe sahraouie democratique
republique solidaire
republique souveraine
research in motion
reseau action climat
reseau de transport d'electricite
reseau de transport de la capitale
reseau de transport metropolitain
reseau ferre de france
reseau haqqani
reseau sortir du nucleaire
reserve bank of india
reserve federale
reserve federale americaine
reservoir prod
restaurants du coeur
restos du coeur
retraite quebec
retraites populaires
reunion des musees nationaux
reuters
reve georgien
revenu quebec
revil
revlon
revolut
revolution permanente
revolutionary united front
rewe
reworld media
rexecode
rfc seraing
rfef
rff
rfi
rfo
rhdp
rheinmetall
rhodia
rhone poulenc
ria novosti
ricardo ch
richemont
ricoh
ricola
rieter
riigikogu
rijksmuseum
riken
riksbank
riksdag
rimac
ringier
rio tinto
rio tinto alcan
rio tinto group
riot games
riposte alimentaire
riposte laique
rire et chansons
rita mitsouko
ritter sport
ritz carlton
rivella
river plate
rivian
rivp
rki
rko
rmc
rmc decouverte
rmc sport
rmc story
rmf
rmn
rmn grand palais
rmt
rn
rnd
rni
robert laffont
robinhood
roblox
roche
rock et belles oreilles
rock folk
rock machine
rocket de laval
rocket internet
rocket lab
rockies du colorado
rockstar games
rodez af
rogers communications
rolling stone
rolling stones
rolls royce
romande energie
rompetrol
rona
rosatom
roscosmos
rosenborg
rosenborg trondheim
rosgvardia
roskomnadzor
roskosmos
rosneft
rosoboronexport
rossia 1
rossia segodnia
rossiiskaia gazeta
rostec
rotary club
rothschild cie
rothschild co
rouen normandie rugby
rouge et noir d'ottawa
roularta
roullier
roussel uclaf
rovio
roxette
roxy music
royal academy
royal academy of arts
royal air force
royal air maroc
royal and ancient
royal antwerp
royal ballet
royal bank of scotland
royal boch
royal caribbean
royal college of art
royal court
royal de luxe
royal dutch shell
royal jordanian
royal mail
royal navy
royal opera house
royal philharmonic orchestra
royal philips
royal shakespeare company
royal society
royal united services institute
royale union saint gilloise
royals de kansas city
royksopp
rpa
rpm
rpr
rpt
rs berkane
rsc anderlecht
rsf
rsi
rsp
rsr
rss
rt france
rtb
rtbf
rte
rti
rtl
rtl group
rtl luxembourg
rtl tvi
rtl2
rtlm
rtnc
rtp
rts
rts un
rtve
rtx
ruag
rubin kazan
rue 89
rue89
rue89 strasbourg
ruf
rugby club toulonnais
run dmc
rusada
rusal
rusi
russia today
russie juste
russie unie
rwandair
rwdm
rwe
ryanair
rzeczpospolita
s p
s7 airlines
saab
saab automobile
saaq
saatchi gallery
saatchi saatchi
sabanci
sabc
sabca
sabena
sabic
sabmiller
sabres de buffalo
sacd
sacem
sacilor
sacra corona unita
sacramento kings
sacyr
sadc
saeima
safaricom
safilo
safran
saft
sag aftra
sagem
sagemcom
sagueneens de chicoutimi
saian supa crew
saic
saic motor
saidal
sainsbury's
saint cyr coetquidan
saint gobain
saint siege
saint trond vv
saints de la nouvelle orleans
saipem
saks
sale sharks
salernitana
salesforce
salk institute
salzgitter
samoobrona
sampdoria
sampdoria genes
samsic
samsung
samsung electronics
samu urgences de france
san antonio spurs
san diego chargers
san francisco 49ers
san francisco chronicle
san francisco giants
san francisco symphony
san marina
sandisk
sandoz
sandvik
sanef
sanlu
sanofi
sanofi aventis
sanofi pasteur
sanofi synthelabo
sant'egidio
sante canada
sante publique france
sante quebec
santesuisse
santos fc
sanyo
sao paulo fc
sap
sapo
saputo
saq
sasac
sasol
satyam
saudi arabian airlines
saudi aramco
saudi binladin group
saudi telecom
saudia
saur
savak
save the children
savencia
savola
savuka
saxo bank
sberbank
sbm
sbu
sc albi
sc bastia
sc braga
sc fribourg
sca
scala de milan
scale ai
scaleway
scam
scandinavian airlines
scania
scb
scfp
schaeffler
schalke
schalke 04
schaubuhne
schering plough
schl
schlumberger
schneider electric
schroders
science vie
sciences et avenir
sciences po
sciences po aix
sciences po bordeaux
sciences po grenoble
sciences po lille
sciences po lyon
sciences po paris
sciences po rennes
sciences po strasbourg
sciences po toulouse
sciensano
sck cen
scmp
scor
scorpions
scotland yard
scottish national party
scottish power
scouts d'europe
scouts de france
scouts et guides de france
scpn
screen actors guild
scripps
scrs
scuderia ferrari
scuderia toro rosso
sd worx
sdat
sdlp
sdn
sds
se unsa
sea eye
sea shepherd
sea shepherd france
sea watch
seae
seafrance
seagate
seahawks
seahawks de seattle
seanad
seattle seahawks
seattle sounders
seattle supersonics
seb
sec
secafi
seche environnement
seco
secours catholique
secours catholique caritas france
secours islamique
secours islamique france
secours populaire
secours populaire francais
secretairerie d'etat
secretariat d'etat a l'economie
secretariat d'etat aux migrations
secretariat general a l'investissement
secretariat general de la defense et de la securite nationale
secte aum
secte moon
section francaise de l'internationale ouvriere
section paloise
securitas
securitate
securite militaire
securities and exchange commission
sef
sega
seiko
seimas
seita
sejm
selectour
seleka
senat americain
senat du canada
senat espagnol
senat italien
senateurs d'ottawa
senelec
sens unik
sentier lumineux
sepaq
sephora
serco
sergent major
serious fraud office
serono
serpentine gallery
serum institute
serum institute of india
servette fc
service canadien du renseignement de securite
service central de prevention de la corruption
service correctionnel du canada
service d'information du gouvernement
service de la protection
service de police de la ville de montreal
service de police de la ville de quebec
service de renseignement de la confederation
service europeen pour l'action exterieure
services industriels de geneve
serviteur du peuple
ses
setca
seti
seti institute
sev
seven i
severstal
sex pistols
sexion d'assaut
sfil
sfio
sfo
sfpq
sfr
sfr presse
sgdl
sgdsn
sgec
sgen cfdt
sgs
shabak
shaka ponk
shakhtar donetsk
shanghai shenhua
sharia4belgium
sharks de san jose
shass
shazam
sheffield united
sheffield wednesday
shein
sheraton
sheriff tiraspol
shift project
shin bet
shin beth
shinchosha
shinoui
shiseido
shiv sena
shopify
shoprite
showroomprive
sht
shueisha
sibneft
sicpa
sida info service
sidaction
sidwaya
siemens
siemens energy
siemens gamesa
siemens healthineers
sifca
sig strasbourg
sigfox
sigg
signatech
signature bank
sigur ros
sika
sikorsky
silence lotto
silicon graphics
silicon valley bank
silverchair
simfer
simon schuster
simple minds
simple plan
singapore airlines
singtel
sinn fein
sinochem
sinopec
sinopharm
sinovac
sinsemilia
siouxsie and the banshees
sipa
sipa ouest france
sipa press
sipri
sismi
sixers
sixt
sixth tone
sk group
sk hynix
sk telecom
skanska
skema
skema business school
skeyes
skf
skip the use
skoda auto
sky italia
sky news
sky sports
skyblog
skydance
skyguide
skyrock
slate afrique
slate fr
slavia prague
slayer
slb
sld
slipknot
slovaquie progressiste
sluc nancy
sm caen
sm entertainment
smak
smals
smashing pumpkins
smcp
smeg
smer
smer sd
smerep
smithfield
smithkline beecham
smithsonian institution
sml
smovengo
snalc
snam
snap inc
snapchat
snc lavalin
sncb
sncf
sncf reseau
sncf voyageurs
sncm
sncta
sne
snecma
snel
snep
snes
snes fsu
snesup
snesup fsu
snim
snj
snj cgt
snp
snpc
snpden
snpden unsa
snpe
snpl
snpnc
sns
snsm
snuipp
snuipp fsu
so foot
sobeys
socapalm
socar
socata
social democratic front
socialistes et democrates
societe astronomique de france
societe aveyronnaise de metallurgie
societe bic
societe canadienne d'hypotheques et de logement
societe civile des auteurs multimedia
societe d'habitation du quebec
societe de developpement des entreprises culturelles
societe de l'assurance automobile du quebec
societe de transport de montreal
societe des alcools du quebec
societe des auteurs compositeurs et editeurs de musique
societe des auteurs et compositeurs dramatiques
societe des bains de mer
societe des etablissements de plein air du quebec
societe des gens de lettres
societe des grands projets
societe des hydrocarbures du tchad
societe des nations
societe du grand paris
societe financiere internationale
societe fraunhofer
societe generale
societe generale de belgique
societe ivoirienne de raffinage
societe le nickel
societe max planck
societe miniere de boke
societe nationale corse mediterranee
societe nationale d'electricite
societe nationale d'investissement
societe nationale de sauvetage en mer
societe nationale des hydrocarbures
societe nationale des petroles du congo
societe nautique de geneve
societe nigerienne d'electricite
societe protectrice des animaux
societe quebecoise du cannabis
societe radio canada
societe saint jean baptiste
societe saint jean baptiste de montreal
societe suisse des entrepreneurs
societe tunisienne de l'electricite et du gaz
societe wallonne des eaux
socopa
socotec
socpresse
sodebo
sodec
sodeci
sodexo
sodiaal
soeurs de la charite
sofinco
sofiproteol
sofitel
sofitex
sofres
softbank
sogerma
sohu
soitec
soka gakkai
solarcity
solary
soletanche bachy
solidarite et progres
solidarites international
solidarnosc
solideo
solidere
solvac
solvay
somair
somfy
sonabel
sonabhy
sonaca
sonacotra
sonae
sonangol
sonara
sonarsource
sonatel
sonatrach
sonelgaz
sonepar
songhoy blues
sonic youth
sonidep
sonntagszeitung
sonova
sony
sony bmg
sony ericsson
sony music
sony pictures
sopra
sopra steria
sorare
soraz
sorbonne nouvelle
sorbonne paris cite
sorbonne universite
sortir du nucleaire
sos amitie
sos attentats
sos esclaves
sos homophobie
sos medecins
sos mediterranee
sos racisme
sos villages d'enfants
sotheby's
soudal quick step
soulevements de la terre
soulwax
soundcloud
soundgarden
sous direction antiterroriste
south african airways
south china morning post
south winners
southampton fc
southern poverty law center
southwest airlines
souvenir francais
sovab
soviet supreme
sowalfin
soyaux angouleme
sp a
spa monopole
space telescope science institute
spacex
spadel
spanair
spandau ballet
spanghero
sparta prague
spartak moscou
spd
spedidam
spice girls
spicejet
spie
spie batignolles
spirit airlines
spirou charleroi
spla
splintex
splm
spo
sporting braga
sporting charleroi
sporting d'anderlecht
sporting de charleroi
sporting lisbonne
sporting portugal
spotify
springboks
springer nature
sputnik news
spvm
spvq
sq
sqdc
sqm
square enix
src
srf
srg ssr
srilankan airlines
sriw
ssangyong
ssc naples
ssc napoli
sse
ssp
ssq
ssr
st microelectronics
st pauli
staatskapelle de berlin
staatskapelle de dresde
staatsoper
stability ai
stade aurillacois
stade brestois
stade de reims
stade francais
stade francais paris
stade lavallois
stade malherbe
stade malherbe de caen
stade malien
stade montois
stade nyonnais
stade rennais
stade rochelais
stade toulousain
stadel
stadler rail
staff benda bilili
stampeders de calgary
standard and poor's
standard bank
standard chartered
standard de liege
standard poor's
stanford
starbucks
stars de dallas
starshooter
starwood
stasi
statbel
state bank of india
state grid
state street
statistique canada
statoil
stb le havre
steaua bucarest
stedelijk museum
steel pulse
steelers
steelers de pittsburgh
steiff
stelia
stelia aerospace
stellantis
stereophonics
steria
stib
stiftung wissenschaft und politik
stm
stmicroelectronics
stoke city
stone roses
stop homophobie
stora enso
storting
straits times
strasbourg ig
straumann
streetpress
stubhub
studio bagel
studio ghibli
studiocanal
sturm graz
stx france
su agen
sub pop
subaru
substack
sud education
sud ptt
sud quotidien
sud radio
sud rail
sud sante
suddeutsche zeitung
sudpresse
sudtiroler volkspartei
suez environnement
sukhoi
sulzer
sumitomo
sumitomo mitsui
sumup
sun life
sun microsystems
sun pharma
suncor
sunday independent
sunday times
sunderland afc
suntory
sunweb
supaero
supelec
super aguri
super diamono
superbravo
supercell
supertramp
supras auteuil
supreme ntm
surete de l'etat
surete du quebec
surgutneftegaz
surveillance des prix
sv hambourg
svenska dagbladet
svr
svt
swansea city
swapo
swarovski
swatch
swatch group
swde
swedbank
swedish match
swica
swift
swile
swire
swiss football league
swiss life
swiss life france
swiss olympic
swiss re
swissaid
swissair
swissbanking
swisscom
swissgrid
swissinfo
swissmedic
swissmem
swp
sydney morning herald
syensqo
sygma
symantec
synchrotron soleil
syndeac
syndex
syndicat canadien de la fonction publique
syndicat de la fonction publique et parapublique du quebec
syndicat de la librairie francaise
syndicat de la magistrature
syndicat des avocats de france
syndicat des commissaires de la police nationale
syndicat des energies renouvelables
syndicat des medecins liberaux
syndicat des services publics
syndicat du livre
syndicat du livre cgt
syndicat national de l'edition
syndicat national de l'edition phonographique
syndicat national des controleurs du trafic aerien
syndicat national des journalistes
syndicat national des journalistes tunisiens
syndicat national des pilotes de ligne
syndicat national des professionnels infirmiers
syndicom
synergie officiers
synerpa
syngenta
synhorcat
syntec
syntec numerique
synutra
syriza
system of a down
systeme u
t a t u
t mobile
t systems
ta nea
table de l'unite democratique
tabligh
tabou combo
tag heuer
tageblatt
tages anzeiger
tagesspiegel
tageszeitung
tahiti 80
tahoeraa huiraatira
tahya tounes
tajan
takashimaya
takata
take that
take two
take two interactive
takeaway com
takeda
talaie el hourriyet
talens lyriques
talgo
talisman energy
talking heads
tamarod
tamarrod
tame impala
tamedia
tamikrest
tampa bay buccaneers
tanger med
tangerine dream
tango bourges
tanztheater wuppertal
taobao
tap air portugal
tap portugal
tarom
tas
tasnim
tass
tata consultancy services
tata group
tata motors
tata steel
tate britain
tate modern
tatmadaw
tatneft
tavini huiraatira
taxi girl
taxis g7
taz
tbs
tbwa
tc energie
tc matic
tc transcontinental
tcheka
tcl
tcs
tdf
tea party
team lagardere
team new zealand
team sky
team vitality
teamsters
teamsters canada
tears for fears
teatro real
tecan
tech3
techcrunch
techint
technicolor
technion
technip
technip energies
technipfmc
teck
tefece
tehrik e taliban
tehrik e taliban pakistan
tel quel
tele mb
tele quebec
tele2
telecinco
telecom italia
telecom paris
telecom paristech
telefilm canada
telefonica
telefoot
telekom
telemundo
telenet
telenor
teleperformance
telerama
telesambre
telesur
televisa
television suisse romande
telfrance
telia
teliasonera
telmex
telquel
telstra
teluq
telus
temasek
tembec
temenos
temoignage chretien
temoins de jehovah
temple du peuple
temu
tencent
tengelmann
tenke fungurume mining
tennessee titans
tepco
terega
tereos
terra nova
terre des hommes
terrena
territoires de progres
tesco
tesla energy
tesla motors
test achats
testachats
tetes raides
tetra pak
teva
texaco
texans de houston
texas instruments
texas pacific group
textron
teyliom
tf1
tfl
tfx
tg stan
thai airways
thai rak thai
thales
thales alenia space
the atlantic
the australian
the avalanches
the beach boys
the beatles
the black keys
the body shop
the boring company
the cardigans
the chemical brothers
the clash
the corrs
the cranberries
the cure
the daily telegraph
the doors
the dø
the east african
the economist
the financial times
the fugees
the gazette
the globe and mail
the guardian
the hindu
the hives
the hollywood reporter
the independent
the intercept
the irish times
the japan times
the jerusalem post
the killers
the kinks
the kooples
the lancet
the libertines
the liminanas
the moscow times
the new times
the new york times
the new yorker
the offspring
the pixies
the pogues
the prodigy
the punch
the rolling stones
the roots
the shift project
the smiths
the spectator
the stone roses
the stooges
the straits times
the strokes
the sunday times
the supremes
the telegraph
the times
the times of india
the times of israel
the velvet underground
the verge
the wailers
the wall street journal
the washington post
the weinstein company
the white stripes
the who
the xx
the young gods
theatre bolchoi
theatre de chaillot
theatre de l'athenee
theatre de l'odeon
theatre de la bastille
theatre de la cite internationale
theatre de la colline
theatre de la criee
theatre de la manufacture
theatre de la ville
theatre de poche
theatre de quat'sous
theatre de vidy
theatre des bouffes du nord
theatre des champs elysees
theatre du bolchoi
theatre du chatelet
theatre du nouveau monde
theatre du rond point
theatre du soleil
theatre du trident
theatre edouard vii
theatre francais
theatre gerard philipe
theatre le public
theatre marigny
theatre mariinsky
theatre nanterre amandiers
theatre national de bretagne
theatre national de chaillot
theatre national de l'odeon
theatre national de la colline
theatre national de strasbourg
theatre national de toulouse
theatre national populaire
theatre national wallonie bruxelles
theatre royal de la monnaie
theatre vidy lausanne
theatre zingaro
thello
theranos
therapie taxi
thin lizzy
thirty seconds to mars
thisday
thomas cook
thomas cook france
thomson multimedia
thomson reuters
thrashers d'atlanta
thrombogenics
thw kiel
thyssen bornemisza
thyssenkrupp
tiako i madagasikara
ticketmaster
tiger cats de hamilton
tigers de detroit
tigres de liberation de l'eelam tamoul
tigres tamouls
tika
tikehau
tikehau capital
tiktok
tilly sabco
timberwolves
time magazine
time warner
time warner cable
times of india
times of israel
tinariwen
tindersticks
tinkoff saxo
titans du tennessee
tkms
tlc
tmc
tmz
tnb
tnk bp
tnp
tns
tns sofres
to potami
tod's
todai
toei
toei animation
tokio hotel
tokyo electric power
tokyo stock exchange
toluna
tomtom
toofan
toots and the maytals
topshop
torino fc
tornos
toro rosso
toronto dominion
toronto fc
toronto raptors
toronto star
toshiba
tot ou tard
total direct energie
total sa
totalenergies
totalfinaelf
tottenham hotspur
toudeh
toulouse business school
toulouse fc
toulouse le mirail
toulouse olympique
toupargel
toure kunda
touring club suisse
tournons la page
tours fc
tours vb
tours volley ball
tout puissant mazembe
tout sur l'algerie
toyota
toyota f1
toyota gazoo racing
toys r us
toys'r'us
tp mazembe
tpg
tpir
tpiy
tplf
tps
tqs
trabzonspor
tracfin
trades union congress
trafigura
trail blazers
trainline
trans mountain
transat
transavia
transavia france
transcanada
transdev
transgene
transneft
transnet
transocean
transparence international
transparency international
transparency international france
transport environment
transport for london
transportation security administration
transports canada
transports publics genevois
transports quebec
travail suisse
trek segafredo
tren de aragua
trenitalia
tresor americain
tretiakov
treuhand
trial international
triangle generation humanitaire
tribu ka
tribunal administratif du logement
tribunal administratif federal
tribunal arbitral du sport
tribunal constitutionnel
tribunal des conflits
tribunal federal
tribunal international du droit de la mer
tribunal penal federal
tribunal penal international pour l'ex yougoslavie
tribunal penal international pour le rwanda
tribunal special pour la sierra leone
tribunal special pour le liban
tribunal supreme
tribunal supreme de justice
tribunal supreme federal
tribune company
tribune de geneve
trigano
triggerfinger
trinity college
tripadvisor
triskalia
troyes ac
trt
truth social
tryo
tsa
tsahal
tsinghua
tsingtao
tsmc
tsr
tsugi
ttc
ttp
tuc
tui
tui fly
tumblr
tunis afrique presse
tunisair
turbomeca
turk is
turkcell
turkish airlines
tusiad
tuttosport
tuv rheinland
tv azteca
tv globo
tv3
tv5
tv5 monde
tv5monde
tva nouvelles
tve
tvn
tvp
twa
twentieth century fox
twenty one pilots
twins du minnesota
twitter
tx group
tyco
tyson foods
u2
u2p
ua
uae emirates
uae team emirates
uai
uaw
ub40
uba
ubb
uber
uber eats
ubifrance
ubisoft
ubisoft montreal
ubp
ubs
ucad
ucb
uci
uck
ucl
ucla
uclat
uclouvain
ucm
ucr
uda
udc
udem
udf
udi
udice
udinese
udps
udr
ue
uefa
uejf
uemoa
ueo
uer
ufc que choisir
ufdg
ufip
ufml
ufr
ugc
ugent
ugitech
ugt
ugta
ugtt
uicn
uil
uimm
uit
ujfp
uk health security agency
ukhsa
ukip
ukrainska pravda
ukrenergo
ukrinform
ukroboronprom
ulb
ulg
uliege
ulster rugby
ulster unionist party
ulster volunteer force
ultras sur
ulule
ulysse nardin
um6p
umg
umicore
umih
umno
umons
ump
umq
umt
unadfi
unaf
unam
unamur
unapei
unasur
unc
under armour
undr
unedic
unef
unesco
unficyp
unfp
unhcr
unia
unian
unibail
unibail rodamco
unibail rodamco westfield
unibet
unicamp
unice
unicef
unicredit
unifor
unige
unikin
unil
unilever
unine
union africaine
union astronomique internationale
union bancaire privee
union belge de football
union berlin
union bordeaux begles
union bouddhiste de france
union caledonienne
union carbide
union chretienne democrate
union chretienne democrate d'allemagne
union chretienne sociale
union civique radicale
union constitutionnelle
union cycliste internationale
union de l'europe occidentale
union de la droite et du centre
union democrate independante
union democratique bretonne
union democratique du centre
union des artistes
union des classes moyennes
union des democrates et independants
union des democrates independants
union des droites pour la republique
union des entreprises de proximite
union des etudiants juifs de france
union des familles de feminicides
union des forces de changement
union des forces de la resistance
union des forces democratiques de guinee
union des forces republicaines
union des francophones
union des industries et metiers de la metallurgie
union des industries textiles
union des metiers et des industries de l'hotellerie
union des municipalites du quebec
union des organisations islamiques de france
union des populations du cameroun
union des producteurs agricoles
union des transports publics et ferroviaires
union du fleuve mano
union du maghreb arabe
union du peuple gabonais
union economique et monetaire ouest africaine
union economique eurasiatique
union etudiante
union etudiante du quebec
union europeenne
union europeenne de radio television
union federale des intermittents
union francaise de l'electricite
union francaise des industries petrolieres
union generale des travailleurs algeriens
union generale tunisienne du travail
union internationale de biathlon
union internationale de patinage
union internationale des avocats
union internationale des oulemas
union internationale des savants musulmans
union internationale des sciences geologiques
union internationale des telecommunications
union internationale pour la conservation de la nature
union interparlementaire
union juive francaise pour la paix
union marocaine du travail
union montreal
union nationale des associations de defense des familles et de l'individu
union nationale des associations familiales
union nationale des etudiants de france
union nationale des footballeurs professionnels
union nationale des syndicats autonomes
union nationale des travailleurs de guinee
union nationale des travailleurs du mali
union nationale interuniversitaire
union nationale lyceenne
union nationale pour l'independance totale de l'angola
union nationale pour la democratie et le progres
union nationale pour le developpement et le renouveau
union pacific
union panafricaine pour la democratie sociale
union patriotique du kurdistan
union patriotique libre
union paysanne
union populaire republicaine
union postale universelle
union pour la democratie et la paix en cote d'ivoire
union pour la democratie et le progres social
union pour la democratie francaise
union pour la mediterranee
union pour la nation congolaise
union pour la paix en centrafrique
union pour la republique
union pour la republique et la democratie
union pour le progres et le changement
union pour un mouvement populaire
union professionnelle artisanale
union progressiste
union royale belge de football
union saint gilloise
union sociale pour l'habitat
union socialiste des forces populaires
union suisse des arts et metiers
union suisse des paysans
union syndicale des magistrats
union syndicale solidaires
union syndicale suisse
union tunisienne de l'industrie du commerce et de l'artisanat
union wallonne des entreprises
uniper
unipol
uniprix
uniqlo
unir
unita
unitaid
unite de coordination de la lutte antiterroriste
unite magistrats
unite permanente anticorruption
unite sgp police
unite sgp police fo
united airlines
united artists
united auto workers
united bank for africa
united kingdom independence party
united parcel service
united press international
united states steel
united states trade representative
united technologies
unitedhealth
uniterre
unites de mobilisation populaire
unites de protection du peuple
universal music
universal music group
universal pictures
universcience
universite al akhawayn
universite al azhar
universite americaine de beyrouth
universite americaine du caire
universite autonome de barcelone
universite autonome de madrid
universite bar ilan
universite ben gourion
universite bishop's
universite blaise pascal
universite bocconi
universite bordeaux montaigne
universite brandeis
universite brown
universite cadi ayyad
universite carleton
universite catholique de lille
universite catholique de louvain
universite catholique de lyon
universite charles
universite cheikh anta diop
universite chinoise de hongkong
universite claude bernard
universite clermont auvergne
universite columbia
universite complutense
universite concordia
universite cornell
universite cote d'azur
universite d'abomey calavi
universite d'aix marseille
universite d'alger
universite d'amsterdam
universite d'angers
universite d'anvers
universite d'artois
universite d'auvergne
universite d'avignon
universite d'east anglia
universite d'edimbourg
universite d'etat d'haiti
universite d'etat de moscou
universite d'europe centrale
universite d'evry
universite d'exeter
universite d'helsinki
universite d'orleans
universite d'oslo
universite d'ottawa
universite d'oxford
universite d'uppsala
universite d'utrecht
universite dalhousie
universite de bab ezzouar
universite de bale
universite de barcelone
universite de berkeley
universite de berne
universite de birzeit
universite de bologne
universite de bonn
universite de bordeaux
universite de bourgogne
universite de bretagne occidentale
universite de bretagne sud
universite de bristol
universite de buenos aires
universite de caen
universite de californie
universite de californie du sud
universite de cambridge
universite de cergy pontoise
universite de chicago
universite de cocody
universite de coimbra
universite de cologne
universite de columbia
universite de copenhague
universite de cornell
universite de corse
universite de durham
universite de floride
universite de franche comte
universite de fribourg
universite de gand
universite de geneve
universite de georgetown
universite de glasgow
universite de gottingen
universite de haifa
universite de harvard
universite de heidelberg
universite de hongkong
universite de kinshasa
universite de kyoto
universite de l'alberta
universite de l'illinois
universite de la colombie britannique
universite de la havane
universite de la manouba
universite de la mediterranee
universite de la nouvelle caledonie
universite de la polynesie francaise
universite de la reunion
universite de la rochelle
universite de lausanne
universite de leeds
universite de leipzig
universite de leyde
universite de liege
universite de lille
universite de limoges
universite de lorraine
universite de lund
universite de lyon
universite de manchester
universite de melbourne
universite de metz
universite de moncton
universite de mons
universite de montpellier
universite de montreal
universite de moscou
universite de namur
universite de nancy
universite de nanterre
universite de nantes
universite de neuchatel
universite de new york
universite de nice
universite de nimes
universite de paris
universite de pekin
universite de pennsylvanie
universite de perpignan
universite de picardie
universite de poitiers
universite de princeton
universite de provence
universite de reims
universite de rennes
universite de rouen
universite de saint etienne
universite de saint gall
universite de salamanque
universite de sao paulo
universite de savoie
universite de sheffield
universite de sherbrooke
universite de stanford
universite de stellenbosch
universite de strasbourg
universite de sydney
universite de teheran
universite de tel aviv
universite de tokyo
universite de tolbiac
universite de toronto
universite de toulon
universite de toulouse
universite de tours
universite de tunis
universite de turin
universite de valenciennes
universite de varsovie
universite de versailles saint quentin
universite de vienne
universite de vincennes
universite de virginie
universite de warwick
universite de washington
universite de yale
universite de yaounde
universite de zurich
universite des antilles
universite des antilles et de la guyane
universite du bosphore
universite du caire
universite du cap
universite du colorado
universite du havre
universite du littoral
universite du luxembourg
universite du maine
universite du michigan
universite du mirail
universite du quebec
universite du quebec a chicoutimi
universite du quebec a montreal
universite du quebec a rimouski
universite du quebec a trois rivieres
universite du quebec en outaouais
universite du texas
universite du wisconsin
universite du witwatersrand
universite duke
universite emory
universite felix houphouet boigny
universite francois rabelais
universite fudan
universite galatasaray
universite gaston berger
universite george washington
universite grenoble alpes
universite gustave eiffel
universite harvard
universite hassan ii
universite hebraique
universite hebraique de jerusalem
universite howard
universite humboldt
universite jawaharlal nehru
universite jean monnet
universite jean moulin
universite johns hopkins
universite joseph fourier
universite keio
universite la sapienza
universite laval
universite libanaise
universite libre de berlin
universite libre de bruxelles
universite lille i
universite lille ii
universite lille iii
universite lomonossov
universite louis et maximilien
universite lumiere lyon ii
universite lyon i
universite lyon ii
universite lyon iii
universite makerere
universite marc bloch
universite marien ngouabi
universite mcgill
universite mohammed v
universite mohammed vi polytechnique
universite montesquieu
universite nationale australienne
universite nationale autonome du mexique
universite nationale de seoul
universite nationale de singapour
universite nice sophia antipolis
universite northwestern
universite omar bongo
universite pantheon assas
universite paris cite
universite paris dauphine
universite paris descartes
universite paris diderot
universite paris est
universite paris est creteil
universite paris i
universite paris i pantheon sorbonne
universite paris ii
universite paris iii
universite paris iv
universite paris nanterre
universite paris saclay
universite paris sorbonne
universite paris sud
universite paris v
universite paris vi
universite paris vii
universite paris viii
universite paris x
universite paris xiii
universite paul sabatier
universite paul valery
universite picardie jules verne
universite pierre et marie curie
universite pierre mendes france
universite pompeu fabra
universite princeton
universite purdue
universite queen's
universite rennes 2
universite rennes i
universite rennes ii
universite rice
universite rockefeller
universite saint joseph
universite saint joseph de beyrouth
universite saint louis
universite senghor
universite sharif
universite stanford
universite stendhal
universite technique de munich
universite temple
universite toulouse capitole
universite toulouse jean jaures
universite tsinghua
universite vanderbilt
universite waseda
universite western
universite yale
universite york
university college de londres
university college london
univision
unizo
unl
uno x
unrwa
unsa
unsa education
unsa ferroviaire
unsa pnc
unsa police
unser land
untm
uoif
upa
upac
upads
upc
upc cablecom
upi
upk
upm
upr
uprona
ups
upsa
uqac
uqam
uqar
uqo
uqtr
uralkali
urawa red diamonds
urd
urenco
urgence palestine
urgences sante
urgo
urssaf
us air force
us airways
us army
us boulogne
us carcassonne
us coast guard
us colomiers
us concarneau
us creteil
us dax
us geological survey
us marine corps
us marshals
us montauban
us navy
us orleans
us oyonnax
us patent and trademark office
us postal
us postal service
us quevilly
us secret service
us steel
usa perpignan
usa today
usada
usaid
usam
usap
usfp
usgs
ush
usine c
usinor
usl dunkerque
usm
usm alger
usoc
usp
usr
uss
usthb
ustm
ustr
utah jazz
utica
utopia 56
uup
uvf
uwe
v a
vab
vacheron constantin
vafc
vaincre la mucoviscidose
val saint lambert
valeant
valence cf
valence romans
valenciennes fc
valeo
valeurs actuelles
vallourec
valneva
vampire weekend
van cleef arpels
van halen
vancouver whitecaps
vanity fair
var matin
varig
vasco de gama
vatican news
vattenfall
vaudoise assurances
vauxhall
vaya con dios
vda
vdab
vedanta resources
vedior
vedomosti
veepee
veja
velvet underground
vencorex
venstre
vente privee
vente privee com
veolia
veolia environnement
veolia transport
ver di
vereinigung cockpit
verificateur general du quebec
verisign
verizon
verkhovna rada
verkor
verney carron
vert'liberaux
verts ale
vestas
vestiaire collective
veterinaires sans frontieres
vetevendosje
vfb stuttgart
vfl wolfsburg
via campesina
via rail
viacom
viadeo
viagogo
viatris
viavoice
vicat
vice news
victoire de montreal
victoria and albert museum
victoria's secret
victorinox
videotron
vie feminine
vietjet
vietnam airlines
viginum
vikings du minnesota
viktoria plzen
village people
vilmorin
vinci
vinci airports
vinci autoroutes
vinci construction
vinci park
vinfast
vingroup
vini fantini
vinted
violons du roy
viparis
virbac
virgin atlantic
virgin australia
virgin galactic
virgin group
virgin megastore
virgin mobile
virgin radio
virginia tech
visana
vision mondiale
vision montreal
visma
visma lease a bike
vissel kobe
visteon
vita club
vitol
viv ansanm
vivalto
vivaqua
vivarte
vive la fete
vivendi
vivendi environnement
vivendi games
vivendi universal
vivescia
vivre en ville
vkontakte
vlaams belang
vlaams blok
vld
vlm
vmro
vmro dpmne
vmware
vnechekonombank
vnf
vodafone
voestalpine
voice of america
voies navigables de france
voka
volg
volksbuhne
volkskrant
volksunie
volkswagen
volontaires pour la defense de la patrie
volonte populaire
voltalia
voltigeurs de drummondville
voluntad popular
volvo
volvo cars
volvo trucks
von karman institute
vonovia
vontobel
voo
vooruit
vopak
vosges matin
votorantim
vouli
vox media
vrais finlandais
vrije universiteit brussel
vrt
vtb
vtm
vub
vueling
vulli
vvd
vvf
vw
vyv
w9
wachovia
waffen ss
wahaha
wailers
waitrose
wal mart
walf fadjri
walgreens
wall street journal
wallabies
wallonie entreprendre
walmart
walt disney
walt disney company
wanadoo
wanty
wanty groupe gobert
waratahs
warner bros
warner bros discovery
warner music
warner music group
warnermedia
wartsila
washington mutual
washington post
washington redskins
washington wizards
waste management
wavecom
wavestone
wax tailor
waymo
wba
wbc
wbo
wdr
weatherford
wechat
weezer
wehrmacht
weibo
weight watchers
weinstein company
wellcome trust
wells fargo
weltwoche
wendy's
wenge musica
werder breme
wesfarmers
west bromwich albion
west eastern divan
west eastern divan orchestra
west ham
west ham united
western digital
western union
westinghouse
westjet
westlb
westlife
westpac
wework
wharton
whatsapp
whirlpool
whitbread
white sox
white sox de chicago
white stripes
whitney museum
whole foods
wiels
wiener philharmoniker
wigan athletic
wikileaks
wikimedia
wikimedia foundation
wikimedia france
wilco
wild bunch
wild du minnesota
williams f1
winamax
wipro
wirecard
wisla cracovie
withings
wizz air
wolfmother
wolters kluwer
wolverhampton wanderers
woodrow wilson center
world aquatics
world athletics
world economic forum
world rowing
world rugby
world sailing
world triathlon
world vision
worldcom
worldline
worlds apart
wpp
wrigley
writers guild of america
wsj
wsl
wsp
wu tang clan
wuxi apptec
wwf
wwf france
wydad
wydad casablanca
wydad de casablanca
wyeth
xai
xamax
xiaomi
xiii de france
xilam
xinhua
xinjiang production and construction corps
xl airways
xl recordings
xpeng
xpo logistics
xstrata
xunta
xunta de galice
xv de france
xv de la rose
xv du chardon
xv du poireau
xv du trefle
y'en a marre
yacht club de france
yacht club de monaco
yad vashem
yahad in unum
yahoo
yale
yamaguchi gumi
yamaha factory
yandex
yankees
yankees de new york
yeah yeah yeahs
yediot aharonot
yediot aharonoth
yediot ahronot
yelle
yesh atid
yewwi askan wi
yg entertainment
yili
yle
ynet
ynsect
yokohama rubber
yomiuri
yomiuri shimbun
yonhap
yougov
young boys
young gods
youth for climate
youtube
ypf
ypg
ypj
ypsomed
yuan legislatif
yukos
yum brands
yverdon sport
yves saint laurent
zadig voltaire
zaiko langa langa
zalando
zamalek
zanu pf
zara
zastava
zdf
zebda
zenith bank
zenith saint petersbourg
zenzile
zew
zf
ziskakan
zodiac aerospace
zomato
zouaves paris
zsc lions
zte
zulte waregem
zurich assurances
zurich financial services
zurich insurance
zynga
ørsted
`),
);
