import { entries } from "./entries.ts";

/** Towns, rivers, islands and sites. */
export const towns = entries(`
3i atlas
51 pegasi b
67p
a10
a11
a13
a14
a15
a16
a26
a31
a35
a355
a36
a40
a41
a43
a61
a62
a63
a64
a69
a75
a86
a89
aalborg
aarau
aarhus
abaco
abadan
abbeville
abbey road
abbottabad
abc paulista
abeche
abeibara
abengourou
abeokuta
aberdeen
aberfan
abidjan
abitibi temiscamingue
abkhazie
ablain saint nazaire
ablis
ablon sur seine
abobo
aboisso
abomey
abomey calavi
abou dhabi
abou ghraib
abou kamal
abou simbel
abqaiq
abrets
abruzzes
abu shouk
abuja
abyane
abyei
abymes
abyssinie
acadie
acapulco
accor arena
accorhotels arena
accra
accumoli
aceh
achenheim
acheres
achgabat
achicourt
achkhabad
achrafieh
achrafiye
acigne
aconcagua
acores
acoua
acropole
adamawa
adana
addis abeba
adelboden
aden
adidas arena
adige
adirondacks
adjame
adjarie
adoua
adour
adrar
adrar des ifoghas
adriatique
adwa
adx florence
afgooye
afgoye
afrin
afrique australe
afrique centrale
afrique de l'est
afrique de l'ouest
afrique du nord
afrique du sud ouest
afrique equatoriale
afrique noire
afrique subsaharienne
afungi
agadez
agadir
agalega
agay
agde
agen
agly
agon coutainville
agout
agrigente
aguascalientes
aguelhok
ahaggar
ahmedabad
ahuntsic
ahuntsic cartierville
ahvaz
aiffres
aigle
aigoual
aigrefeuille sur maine
aiguebelle
aiguefonde
aigueperse
aigues mortes
aiguille du midi
aiguille verte
aiguillon sur mer
aillant sur tholon
ailly sur noye
ailly sur somme
aimargues
ain al assad
ain defla
ain el heloue
ain temouchent
aintree
airaines
aire sur l'adour
aire sur la lys
airvault
aix en provence
aix la chapelle
aix les bains
aix noulette
aixe sur vienne
aizenay
ajaccio
ajaccio campo dell'oro
ajdabiya
ajman
ajmer
ajoie
akaba
akagera
akihabara
akkuyu
akobo
akron
aksoum
aktaou
akure
akureyri
akwa ibom
al anbar
al andalus
al aqsa
al arich
al bab
al baida
al chifa
al dhafra
al fasher
al haouz
al hoceima
al hodeida
al hol
al joufra
al mawasi
al rayyan
al shifa
al tanf
al udeid
al ula
al wakrah
alagoas
alamata
alamo
alamogordo
aland
alata
albacete
albany
albertville
albi
albigny sur saone
alboran
albufeira
albuquerque
alby sur cheran
alcatraz
aldabra
aldebaran
aldershot
alencon
alentejo
alenya
aleoutiennes
alep
alep est
aleria
ales
alesia
alexanderplatz
alexandrie
alexandroupoli
alfama
alfortville
algajola
algarve
alger
algesiras
alghero
algrange
alhambra
ali sabieh
alicante
alice springs
alindao
alise sainte reine
alizay
alkmaar
all england club
allahabad
allaire
allassac
allauch
allemagne de l'est
allemagne de l'ouest
allemagne federale
allentown
allevard
allianz arena
allianz riviera
allinges
allonnes
almaty
almere
almeria
alost
alpe d'huez
alpes du nord
alpes du sud
alpes suisses
alpexpo
alpha centauri
alpha du centaure
alpilles
alsace bossue
alsace lorraine
alsace moselle
altadena
altai
altamira
altdorf
altkirch
altrad stadium
alula
am timan
ama dablam
amalfi
amapa
amarillo
amatrice
ambares et lagrave
ambato
ambatondrazaka
ambazac
ambazonie
amberieu en bugey
ambert
ambes
ambialet
ambilly
ambleteuse
ambleve
amboise
amboseli
ambovombe
ambrieres les vallees
amchide
amdo
amelie les bains
amelie les bains palalda
amerique centrale
ameriques
amersfoort
amgala
amhara
amiens
amilly
amizmiz
amman
amneville
amou daria
amplepuis
ampuis
amritsar
amsterdam
amsterdam arena
amstetten
anaheim
anambra
anatolie
ancenis
ancenis saint gereon
ancerville
anchorage
ancienne lorette
ancizes
ancone
ancy le franc
andaman
andelys
andenne
anderlecht
anderlues
andermatt
andernos les bains
andhra pradesh
andijan
andlau
andorre la vieille
andresy
andrezieux boutheon
andrinople
anduze
aneho
anet
aneto
anfield
angara
angers
angerville
angerville la martel
angkor
angkor vat
angles
angles sur l'anglin
angliru
angouleme
anguilla
anhui
aniane
aniche
anjou
anjouan
ankara
ann arbor
annaba
annam
annapolis
annapurna
annecy
annecy le vieux
annemasse
annet sur marne
anneyron
annezin
annobon
annoeullin
annonay
anor
anould
anse bertrand
anses d'arlet
ansongo
antakya
antalya
antananarivo
antares
antheor
anthy sur leman
anti atlas
antibes
anticosti
antifer
antigua
antigua et barbuda
antilles
antilles francaises
antilles guyane
antilles neerlandaises
antioche
antioquia
antofagasta
antraigues sur volane
antrain
antsirabe
antsiranana
anvers
anyama
anzin
anzio
aof
aoraki
aoste
aouste sur sye
aouzou
apartado
apatou
apeldoorn
apia
appenzell
appenzell rhodes exterieures
appenzell rhodes interieures
appoigny
apt
aqaba
aqualand
aquila
arabie
arabie heureuse
aracaju
aragon
arakan
aral
araouane
ararat
arauca
araucanie
aravis
araxe
arbinda
arbois
arbresle
arc de triomphe
arc et senans
arc les gray
arcachon
arcangues
arcs
arcs sur argens
arcueil
ardres
area 51
areches beaufort
arena la defense
arenberg
arendonk
arenes de lutece
arenes de nimes
arequipa
ares
arette
arezzo
argeles gazost
argeles sur mer
argentan
argentat
argenteuil
argentiere
argentiere la bessee
argenton les vallees
argenton sur creuse
argentonnay
argentre du plessis
argonay
argonne
arhab
ariane
arica
arkhangelsk
arlanc
arles
arles sur tech
arlington
arlit
arlon
arly
armentieres
armero
armorique
arnac pompadour
arnage
arnay le duc
arnhem
arnouville
arosa
arpajon
arpajon sur cere
arquennes
arques la bataille
arradon
arras
arreau
arrokoth
arromanches
arromanches les bains
ars en re
ars sur moselle
arsal
artenay
artibonite
artigues pres bordeaux
artix
artois
artouste
artsakh
aruba
arudy
arue
arunachal pradesh
arusha
arve
arzal
arzon
ascain
aschaffenbourg
ascot
ashdod
asheville
ashkelon
asie centrale
asie du sud
asie du sud est
asie mineure
asie pacifique
asilah
asmara
asnieres
asnieres sur oise
asnieres sur seine
aso rock
aspen
aspin
assalouyeh
assam
assen
assinie
assiout
assouan
astaffort
astana
astarac
astrakhan
asturies
atacama
atakpame
atbara
atenco
ath
athenes
athis de l'orne
athis mons
atibaia
atlanta
atlantic city
atlantide
atlantique nord
atlantique sud
atocha
atomium
attecoube
atyraou
aubagne
aubenas
aubergenville
aubervilliers
aubeterre sur dronne
aubiere
aubignan
aubigny sur nere
aubisque
aubonne
aubord
auboue
aubrac
aubusson
auby
aucamville
auch
auchel
auckland
audenarde
audenge
auderghem
audierne
audincourt
audinghen
audruicq
audun le roman
audun le tiche
augsbourg
augusta national
aulnay
aulnay sous bois
aulnoy lez valenciennes
aulnoye aymeries
aumale
aumont aubrac
auneau
auneuil
aunis
aups
auray
aurec sur loire
aureilhan
aures
aurigny
aurillac
auron
auroville
auschwitz
auschwitz birkenau
aussillon
aussois
aussonne
austerlitz
austin
australasie
australie meridionale
australie occidentale
austrasie
auterive
auteuil
autrans
autriche hongrie
autun
auvelais
auvers sur oise
auvillar
auvours
auxerre
auxi le chateau
auxois
auxonne
avallon
avdiivka
aveiro
avenches
avenida paulista
avermes
avesnes
avesnes le comte
avesnes sur helpe
avesnois
aviano
avignon
avila
avirons
aviva stadium
avize
avord
avoriaz
avranches
avrille
awassa
aweil
ax les thermes
axoum
ay champagne
ayacucho
ayers rock
ayodhya
ayorou
ayotzinapa
ayse
aysen
aytre
ayutthaya
aywaille
azad cachemire
azawad
azay le rideau
azazga
azergues
azincourt
azov
azovstal
azraq
azrou
azteca
baabda
baalbek
baaqouba
bab al aziziya
bab al mandab
bab al souika
bab el mandeb
bab el oued
baba amr
babi yar
babylone
bacalan
bachkirie
bachkortostan
badagry
badajoz
badakhchan
badalone
bade wurtemberg
baden baden
badme
badonviller
bafia
bafoussam
bagamoyo
bagan
bagdad
bages
baghlan
baghouz
bagneres de bigorre
bagneres de luchon
bagneux
bagnoles de l'orne
bagnolet
bagnols en foret
bagnols sur ceze
bagram
baguio
bahamas
bahawalpur
bahia blanca
bahir dar
bahr el ghazal
baidoa
baie comeau
baie d'along
baie d'hudson
baie de bengale
baie de chesapeake
baie de disko
baie de somme
baie des cochons
baie du mont saint michel
baie james
baie mahault
baie saint paul
baiji
baikal
baikonour
baillargues
bailleul
bailly romainvilliers
bain de bretagne
bains les bains
baixas
bajaur
bakara
bakassi
bakersfield
bakhmout
bakou
bakouba
bakouma
balagne
balaitous
balakot
balard
balaruc les bains
balaton
balazuc
balbigny
bale
bale campagne
bale mulhouse
bale ville
baleares
bali
balikpapan
balkans occidentaux
balkhach
ballainvilliers
ballan mire
ballancourt sur essonne
ballon d'alsace
balma
balmoral
balouchistan
baloutchistan
balti
baltimore
baltique
bamako
bambari
bamberg
bamenda
bamiyan
ban saint martin
banc d'arguin
banda aceh
bandar abbas
bandar seri begawan
bandiagara
bandol
bandraboua
bandrele
bandundu
bandung
banff
banfora
bang kwang
bangalore
bangangte
bangassou
bangkok
bangor
bangui
bani walid
banikoara
banja luka
banjul
bankass
bannalec
banon
banyuls
banyuls sur mer
baotou
bapaume
bar le duc
bar sur aube
barajas
baraqueville
barbade
barbentane
barberaz
barbes
barbes rochechouart
barbezieux
barbezieux saint hilaire
barbizon
barbuda
barby
barcares
barcelone
barcelonnette
bardai
bardo
bardoneche
bardos
bareges
barentin
barents
barfleur
bargemon
bari
bariloche
barinas
barjols
barlin
barnaoul
barnenez
barneville carteret
barp
barquisimeto
barrage de malpasset
barrage des trois gorges
barranquilla
barre de monts
barre des ecrins
barrois
barrow
barsalogho
bartenheim
bas canada
bas congo
bas en basset
bas saint laurent
bas uele
bas valais
basilan
basilicate
basilique saint pierre
bassas da india
basse autriche
basse bretagne
basse californie
basse goulaine
basse ham
basse pointe
basse provence
basse saxe
basse terre
bassee
bassens
basses alpes
basses pyrenees
bassigny
bassikounou
bassin aquitain
bassin d'arcachon
bassin du congo
bassora
bassorah
bassussarry
bastelica
bastia
bastia poretta
bastille
bastogne
basutoland
bat yam
bataclan
batam
batangafo
bataville
batignolles
batilly
batna
baton rouge
batoumi
batouri
batroun
battambang
batz sur mer
bauchi
bauge en anjou
bauges
baule
baule escoublac
baume les dames
baume les messieurs
baumettes
baux de provence
bavay
bavilliers
bawku
bayelsa
bayeux
bayonne
bayonne anglet biarritz
bayreuth
bazancourt
bazas
bazeilles
bazois
be'eri
beaconsfield
beaubourg
beaucaire
beaucourt
beaucouze
beaufort en vallee
beaufort sur doron
beaufort sur gervanne
beaufortain
beaugency
beauharnois
beaujoire
beaujolais vert
beaulieu sur dordogne
beaulieu sur mer
beaumes de venise
beaumont de lomagne
beaumont hague
beaumont hamel
beaumont le roger
beaumont les valence
beaumont sur oise
beaumont sur sarthe
beaune
beaune la rolande
beauport
beaupreau
beauraing
beaurains
beausoleil
beausset
beauvais
beauvais tille
beauval
beauvechain
beauvoir sur mer
beauzac
beauzelle
bec d'ambes
bec hellouin
becancour
bechar
bechuanaland
bedarieux
bedarrides
bedoin
bedous
beer sheva
beeri
beersheba
beersheva
begles
behren les forbach
beichuan
beidaihe
beihai
beille
beinheim
beit hanoun
beit lahia
beja
bejaia
bekaa
bel air
belarus
belbeuf
beledouein
beledweyne
belfast
belfast ouest
belfort
belgentier
belgorod
belgrade
belin beliet
belinga
belize
belize city
bellac
belle de mai
belle ile
belle ile en mer
bellecour
belledonne
bellegarde sur valserine
belleme
bellerive sur allier
bellevarde
bellevigny
belleville
belleville en beaujolais
belleville sur loire
belleville sur meuse
belleville sur saone
belleville sur vie
bellewaerde
belley
bellinzone
belmarsh
belmopan
belo horizonte
belo monte
beloeil
belsunce
belval
belzec
ben gardane
ben guerdane
ben nevis
benares
benelux
benerville sur mer
benevent l'abbaye
benfeld
bengale
bengale occidental
bengaluru
benghazi
benguela
beni mellal
beni walid
benidorm
benin city
benishangul gumuz
bennu
benodet
benouville
bent jbeil
bentalha
bentiu
bentonville
benue
berarde
berbera
berberati
berchem
berchem sainte agathe
berchtesgaden
berck
berck sur mer
bercy
bercy arena
berdiansk
berezina
bergame
bergen belsen
bergerac
bergheim
bergues
bering
beringie
berkane
berkeley
berlaymont
berlin
berlin est
berlin ouest
bermudes
bernabeu
bernay
berne
bernerie en retz
bernin
bernina
berre
berre l'etang
berry
bertoua
besancon
beslan
besne
bessan
bessancourt
bessarabie
besse sur braye
besse sur issole
besseges
bessin
bessines sur gartempe
beta pictoris
betelgeuse
betharram
betheny
bethesda
bethleem
bethoncourt
bethune
bettembourg
betton
beuvrages
beuvry
beuzeville
beveren
beverly hills
bex
beynac
beynac et cazenac
beynes
beyrouth
beziers
beznau
bezons
bhaktapur
bhopal
bhoutan
bhubaneswar
biache saint vaast
biafra
bialystok
biarritz
biars sur cere
bible belt
bibliotheque francois mitterrand
bibracte
bichkek
bidache
bidart
bidassoa
bidi bidi
bienne
biesheim
bievres
big ben
big island
big sur
biganos
bignon
bignona
bigorre
biguglia
bihac
bihar
bihorel
bijagos
bila tserkva
bilbao
billere
billings
billom
billund
billy montigny
bilma
biloxi
binche
bingerville
binic
bir hakeim
birao
birioulevo
birkenau
birmingham
birni n'konni
birobidjan
biscarrosse
bischheim
bischwiller
bisesero
biskra
bissau
bitam
bitche
bitola
bizanos
bizerte
bkerke
black hills
blackburn
blackpool
blagnac
blainville
blair house
blanc mesnil
blanc nez
blangy sur bresle
blankenberge
blanquefort
blantyre
blanzat
blanzy
blatten
blavet
blayais
blaye
blaye les mines
bleiburg
blendecques
bleneau
blenod les pont a mousson
bleone
blere
bleriot plage
bletchley park
bleymard
blida
bloemfontein
blois
blonville sur mer
blosne
blotzheim
blumenau
bnei brak
boa vista
boali
bobigny
bobo dioulasso
bobrouisk
boca chica
bocage normand
bocage vendeen
bocaranga
bocas del toro
bochum
bochuz
bodrum
boen sur lignon
boersch
bogny sur meuse
bogor
bogota
bogside
bohain en vermandois
bohars
boheme
boheme moravie
bohicon
bois colombes
bois d'arcy
bois de boulogne
bois de vincennes
bois du cazier
bois guillaume
bois le duc
bois le roi
bois plage en re
boisbriand
boisseuil
boissise le roi
boissy saint leger
bojaya
boke
bolama
bolbec
bollaert
bollene
bollwiller
bologne
bolzano
bombay
bombonera
bompas
bon encontre
bonaire
bonascre
bonchamp les laval
bondi beach
bondoufle
bondoukou
bondues
bondy
bone
bongor
bonifacio
bonifato
bonn
bonne esperance
bonnetable
bonneuil sur marne
bonneval sur arc
bonneveine
bonneville
bonnieres sur seine
bonnieux
bons en chablais
bonsecours
boos
bora bora
boracay
bordeaux
bordeaux merignac
borderes sur l'echez
borderouge
bordj bou arreridj
borgerhout
borgo
borgo bastia
borinage
borkou
bormes les mimosas
bormio
bormla
borneo
bornholm
borno
borny
borodianka
bort les orgues
bosaso
bosphore
bossangoa
bossasso
bosso
boston
botany bay
bottrop
bou salim
bouake
bouar
bouaye
bouc bel air
boucan canot
bouchehr
bouchemaine
boucherville
bouctouche
boudionnovsk
boudry
boueni
bouffay
bouffemont
bougainville
bougival
bougouni
bouguenais
bouilladisse
bouillargues
bouira
boujdour
boukamal
boukhara
boulay moselle
boulazac
boulazac isle manoire
boulevard haussmann
boulevard saint michel
bouliac
bouligny
boulikessi
bouloc
boulogne billancourt
boulogne sur mer
boulonnais
boulou
boumerdes
bouqueval
bourail
bouray sur juine
bourbon l'archambault
bourbon lancy
bourbon street
bourbonnais
bourbonne les bains
bourboule
bourbourg
bourg achard
bourg argental
bourg d'oisans
bourg de peage
bourg en bresse
bourg la reine
bourg les valence
bourg madame
bourg saint andeol
bourg saint maurice
bourganeuf
bourges
bourget
bourget du lac
bourgoin jallieu
bourgtheroulde
bourgueil
bouriatie
bournemouth
bournezeau
bourogne
bourse de bruxelles
bourtzwiller
bouscat
boussy saint antoine
bout du pont de larn
boutcha
boutyrka
bouvines
bouxwiller
bouznika
bouzonville
bozel
bozeman
bozouls
bozoum
brabant flamand
brabant septentrional
brabant wallon
bracieux
bradford
braga
brahmapoutre
brain sur l'authion
braine l'alleud
braine le comte
brampton
brandebourg
brantome
bras panon
brasilia
brasov
brasparts
brassac les mines
bratislava
braud et saint louis
braunau
bray dunes
bray sur seine
bray sur somme
brazey en plaine
brazzaville
brec'h
brecey
breda
bregancon
bregenz
brehat
breil sur roya
brem sur mer
breme
brenne
brennilis
brescia
breslau
bresle
bresles
bresse
bressols
bressuire
brest
brest guipavas
brest litovsk
breteil
bretenoux
breteuil
breteuil sur iton
bretignolles sur mer
bretigny sur orge
bretteville sur odon
breuillet
breval
briancon
briansk
briare
bricquebec
bricquebec en cotentin
brides les bains
bridgetown
brie comte robert
briec
brienne le chateau
brienon sur armancon
briere
briey
brigerbad
brighton
brignais
brignogan
brignoles
briis sous forges
brikama
brindas
brindisi
brionne
brioude
brioux sur boutonne
brisbane
briscous
brissac quince
bristol
brive
brive la gaillarde
brives charensac
brixton
brno
broad peak
broadway
broceliande
bron
bronx
brooklyn
brossard
brouage
brownsville
bruay la buissiere
bruay sur l'escaut
bruffiere
bruges
brulon
brumadinho
brumath
brunei
brunoy
brunstatt
brunstatt didenheim
brunswick
bruxelles
bruxelles capitale
bruxelles midi
bruxelles national
bruyeres le chatel
bruz
bry sur marne
bryce canyon
bucaramanga
bucarest
buchelay
buchenwald
buchy
buckingham
buckingham palace
buckinghamshire
bucovine
budapest
budva
buea
buenaventura
buenos aires
buffalo
bugey
bugue
buis les baronnies
buisson de cadouin
bujumbura
bukama
bukavu
bukoba
bulawayo
bully les mines
bunagana
buni yadi
bunia
burano
bure
bures sur yvette
burgas
burgdorf
burgenland
burgenstock
burgondie
burgos
burj khalifa
burnaby
burnhaupt le haut
burning man
burnley
bursa
bururi
burzet
busan
bussang
busserine
bussigny
bussy saint georges
butare
butembo
butrint
butry sur oise
butte aux cailles
buttes chaumont
butyrka
buxerolles
buxy
buzancais
bwindi
byblos
bydgoszcz
byron bay
byzance
cabestany
cabinda
cabo delgado
cabo verde
cabourg
cabrieres d'aigues
cabries
caceres
cachan
cachemire indien
cachemire pakistanais
cadaques
cadarache
cadenet
caderousse
cadiere d'azur
cadix
caen
cagliari
cagnac les mines
cagnes sur mer
caguan
cahors
caimans
cairns
caissargues
cajamarca
cajarc
calabar
calabre
calais
calaisis
calama
calcutta
calgary
callac
callao
callian
calonne ricouart
caltanissetta
caluire
caluire et cuire
calvi
calvisson
camaguey
camaret
camaret sur aigues
camaret sur mer
cambo les bains
cambrai
cambresis
cambridge
cambridgeshire
cambrils
camden town
camon
camopi
camp ashraf
camp david
camp des milles
camp est
camp lemonnier
camp nou
camp pendleton
campanie
campbellton
campeche
campinas
campo dell'oro
campo grande
can tho
canal albert
canal de corinthe
canal de kiel
canal de l'ourcq
canal de panama
canal de suez
canal du midi
canal du mozambique
canal saint martin
canal seine nord
canaries
canary wharf
canberra
cancun
cande
candes saint martin
candiac
canebiere
canejan
canet en roussillon
canigou
canjuers
cannes
cannes ecluse
cannet
cannet des maures
canourgue
cantabrie
canteleu
canterbury
canton
cantons de l'est
cany barville
cap benat
cap blanc nez
cap breton
cap canaveral
cap chat
cap corse
cap d'agde
cap d'ail
cap d'antibes
cap de bonne esperance
cap de la chevre
cap ferret
cap frehel
cap gris nez
cap haitien
cap hatteras
cap horn
cap kennedy
cap leeuwin
cap nord
cap occidental
cap oriental
cap sizun
capavenir vosges
capbreton
capdenac gare
cape canaveral
cape coast
cape cod
capestang
capesterre belle eau
capitale nationale
capitol hill
capitole
cappadoce
cappelle la grande
capri
capvern
caqueta
caracas
caraibe
carajas
carandiru
carantec
caraquet
carbet
carbon blanc
carbonne
carcans
carcassonne
carces
cardiff
carelie
carentan
cargese
carhaix
carhaix plouguer
carignan
carinthie
carling
carlit
carmaux
carnac
carnegie hall
carnoet
carnon
carnoux en provence
carolles
caromb
carouge
carpentras
carquefou
carqueiranne
carrare
carrefour de l'arbre
carrieres sous poissy
carrieres sur seine
carros
carroz
carry le rouet
carson city
carspach
cartagena
carthage
carthagene
carthagene des indes
carvin
casablanca
casamance
cascais
case pilote
caserte
casino de paris
caspienne
cassiopee
castagniccia
castanet tolosan
casteau
castel gandolfo
castelginest
casteljaloux
castellane
castellet
castellon
castelmaurou
castelnau de medoc
castelnau le lez
castelnau montratier
castelnaud la chapelle
castelnaudary
castelsarrasin
castets
castille et leon
castille la manche
castille leon
castillon la bataille
castres
castries
catacombes
catalogne du nord
catalogne francaise
catane
catatumbo
cateau
cateau cambresis
cattenom
cauberg
caucase du nord
caudan
caudebec en caux
caudebec les elbeuf
caudry
caullery
caulnes
caumont sur durance
causeway bay
caussade
cauterets
cavaillon
cavalaire
cavalaire sur mer
cavallo
caveirac
caxias do sul
cayenne
cayes
cayeux sur mer
caylus
cazaux
cazeres
ceara
cebazat
cebu
cedar rapids
ceiba
ceinture de kuiper
celebes
celje
celle saint cloud
celles sur belle
celtic park
cenon
central park
centre bell
centre du quebec
centre videotron
centuri
cephalonie
cercy la tour
cerdagne
ceret
cergy
cergy pontoise
cerizay
cernier
cerrado
cerro torre
cervin
cervione
cesaree
cesena
cesson
cesson sevigne
cestas
cetinje
ceuta
cevennes
cevins
ceylan
ceyrat
ceyreste
ceze
chaambi
chabeuil
chablais
chabris
chabwa
chaco
chagny
chagos
chaillot
chaine de belledonne
chaise dieu
chaiten
chalampe
chalette sur loing
chaligny
chalindrey
challans
challes les eaux
chalon sur saone
chalonnes sur loire
chalons en champagne
chalons vatry
chalosse
chalus
chamalieres
chambery
chambolle musigny
chambon feugerolles
chambon sur lac
chambon sur lignon
chambon sur voueize
chambord
chambourcy
chambray les tours
chami
chamonix
chamonix mont blanc
champ de mars
champ dollon
champ du feu
champ sur drac
champagne au mont d'or
champagne pouilleuse
champagne sur oise
champagne sur seine
champagney
champagnole
champeix
champigneulles
champigny
champigny sur marne
champlan
champs
champs elysees
champs sur marne
champsaur
chamrousse
chanac
chandernagor
chandigarh
changchun
changi
changsha
changzhou
chanteloup les vignes
chantepie
chantilly
chantilly gouvieux
chantonnay
chanverrie
chapare
chapareillan
chapeco
chapelle saint luc
chapelle saint mesmin
chapelle sixtine
chapelle sur erdre
chaponost
charbonnieres les bains
charente inferieure
charenton
charenton le pont
chari
charite sur loire
charjah
charleroi
charleroi sud
charlesbourg
charlety
charleville mezieres
charlevoix
charlieu
charlottenbourg
charlottesville
charlottetown
charm el cheikh
charnay les macon
charny oree de puisaye
charolais
charolles
charonne
chartre sur le loir
chartres
chartres de bretagne
chartrons
charvieu chavagneux
chasseneuil du poitou
chassieu
chateau arnoux saint auban
chateau chalon
chateau chinon
chateau d'if
chateau d'oleron
chateau d'olonne
chateau de versailles
chateau des ducs de bretagne
chateau du loir
chateau frontenac
chateau gontier
chateau gontier sur mayenne
chateau landon
chateau renault
chateau salins
chateau thierry
chateaubourg
chateaubriant
chateaudouble
chateaudun
chateaugiron
chateauguay
chateaulin
chateauneuf de gadagne
chateauneuf du pape
chateauneuf les martigues
chateauneuf sur charente
chateauneuf sur loire
chateauneuf sur sarthe
chateauponsac
chateaurenard
chateauroux
chateauvillain
chatel guyon
chatel saint denis
chatel sur moselle
chatelaillon plage
chatelet
chatelet les halles
chatelguyon
chatellerault
chatenay malabry
chatenois
chatenois les forges
chatila
chatillon sur chalaronne
chatillon sur indre
chatillon sur seine
chatou
chatre
chattanooga
chauconin
chauconin neufmontiers
chaudes aigues
chaudfontaine
chaudiere appalaches
chauffailles
chaulnes
chaumont
chaumont en vexin
chaumont sur loire
chauny
chauray
chausey
chaussee saint victor
chauvigny
chavagnes en paillers
chavelot
chaville
chazelles sur lyon
checkpoint charlie
checy
chef boutonne
chefchaouen
cheikh jarrah
cheikh zouweid
chelles
chelmno
cheltenham
chemille
chemin des dames
chemnitz
chene bougeries
chene bourg
chengdu
chennai
chennevieres sur marne
chenonceau
chenonceaux
chenove
cheny
cheongju
cheran
cherbourg
cherbourg en cotentin
cherbourg octeville
cheremetievo
cheroy
chesapeake
cheshire
chesnay
chesnay rocquencourt
chessy
cheverny
chevigny saint sauveur
chevilly larue
chevreuse
chevry cossigny
cheyenne
cheylard
chhattisgarh
chiadzwa
chiang mai
chiapas
chibok
chibougamau
chic chocs
chicago
chichen itza
chiclayo
chicoutimi
chicxulub
chiers
chievres
chihuahua
chikun
chilly mazarin
chiloe
chilpancingo
chimay
chimborazo
chimbote
chimoio
chinatown
chine continentale
chine populaire
chinegodar
chinguetti
chinon
chios
chiraz
chirongui
chiry ourscamp
chisasibi
chisinau
chissay en touraine
chittagong
chlef
cho oyu
chobe
choisy le roi
cholet
chongqing
chooz
chorges
chouchi
chouf
christchurch
christmas island
chubut
chuquicamata
churchill downs
churyumov gerasimenko
chusclan
chutes d'iguazu
chutes du niagara
chutes victoria
chymkent
chypre du nord
cibitoke
ciboure
cidade de deus
cienfuegos
cilacap
cilaos
cimiez
cincinnati
ciney
cinquantiemes hurlants
cinque terre
cinquieme avenue
cipressa
circuit paul ricard
cirey sur vezouze
ciscaucasie
cite des 3000
cite des 4000
cite du vatican
cite du vin
cite interdite
cite internationale universitaire
cite soleil
citeaux
ciudad bolivar
ciudad del este
ciudad guayana
ciudad juarez
ciudad real
ciudad victoria
civaux
cizre
clairac
clairvaux
clairvaux les lacs
claix
clamart
clamecy
clarensac
claye souilly
clayes sous bois
cleder
cleguerec
clelles
cleon
clermont
clermont en argonne
clermont ferrand
clermont l'herault
clervaux
clery saint andre
cleveland
clichy
clichy batignolles
clichy sous bois
clipperton
clisson
clohars carnoet
clos luce
clos saint lazare
clouange
cloyes sur le loir
cluj
cluj napoca
cluny
clusaz
cluses
clyde
coachella
coahuila
coarraze
coaticook
cobasna
coblence
cochabamba
cochinchine
cocody
codogno
coetquidan
coex
cognac
cognin
cogolin
coignieres
coimbatore
coimbra
cointrin
coire
col de la loze
colayrac saint cirq
colisee
colisee pepsi
colle sur loup
collectivite europeenne d'alsace
colleville montgomery
colleville sur mer
collinee
collioure
collobrieres
collonge bellerive
collonges au mont d'or
collonges la rouge
collonges sous saleve
colmar
cologne
cologny
colombelles
colombes
colombey
colombey les belles
colombey les deux eglises
colombier saugnieu
colombo
colomiers
colonia del sacramento
colorado springs
columbine
combloux
combourg
combrailles
combrit
combs la ville
comines warneton
commentry
commequiers
commercy
comminges
communaute valencienne
communay
comodoro rivadavia
compiegne
complexo do alemao
compostelle
comps sur artuby
comtat venaissin
conakry
concarneau
conches en ouche
concorde
concordia sagittaria
concoret
condamine
condat sur vezere
condat sur vienne
conde en normandie
conde sur l'escaut
conde sur noireau
conde sur sarthe
conde sur vire
condette
condrieu
condroz
cone sud
coney island
conflans
conflans sainte honorine
conflent
confolens
congo brazzaville
congo kinshasa
connemara
connerre
conques
conques sur orbiel
constanta
constantine
constantinople
contamines montjoie
contrexeville
cookshire
copacabana
copenhague
copiapo
copperbelt
coquelles
corbas
corbeil essonnes
corbie
corbier
corbigny
corcieux
corcovado
cordemais
cordes sur ciel
cordillere des andes
cordoue
corenc
corfou
corinthe
cork
corlay
corleone
cormeilles en parisis
cormelles le royal
cormontreuil
corn belt
corne d'or
corne de l'afrique
cornebarrieu
cornimont
cornouaille
cornouailles
corogne
corpus christi
correncon
corridor de philadelphie
corrientes
corte
cortina
cortina d'ampezzo
cosenza
cosne
cosne cours sur loire
cosnes et romain
cosse le vivien
cossonay
costa brava
costa del sol
costaros
cote basque
cote bleue
cote d'albatre
cote d'amour
cote d'argent
cote d'emeraude
cote d'opale
cote de granit rose
cote de jade
cote de l'or
cote de nacre
cote des neiges
cote fleurie
cote nord
cote saint andre
cote saint luc
cote vermeille
cotentin
cotes du nord
cotignac
cotiniere
cotonou
cotopaxi
coubert
coubon
coubron
coucy le chateau
coudekerque branche
coudray
coueron
couesnon
couiza
coulaines
coulanges la vineuse
coulanges les nevers
coulonges sur l'autize
coulounieix chamiers
courbevoie
courcelles
courcelles les lens
courchevel
courcouronnes
courdimanche
courneuve
cournon d'auvergne
cournonterral
couronneries
courpiere
courrieres
cours la ville
coursan
courseulles sur mer
courtaboeuf
courtenay
courthezon
courtrai
courtry
courville sur eure
couserans
coutances
coutras
couture boussey
couvertoirade
couvet
couvin
couzeix
couzon au mont d'or
covent garden
coventry
cowansville
cox's bazar
coxyde
coye la foret
coyoacan
cozumel
crac'h
cracovie
crainhem
craiova
cran gevrier
crans montana
cranves sales
craonne
craponne
craponne sur arzon
cratere gale
crau
cravant
creches sur saone
crecy en ponthieu
crecy la chapelle
cregy les meaux
creil
cremieu
cremone
creon
crepol
crepy en valois
cres
cret de la neige
crete
creteil
creutzwald
creys malville
criel sur mer
crissier
croisette
croisic
croisilles
croissant fertile
croissant petrolier
croissy beaubourg
croissy sur seine
croix de fer
croix des bouquets
croix du sud
croix rousse
croix valmer
croke park
crolles
cronenbourg
cross river
crotone
crotoy
crozant
crozet
crozon
cruas
cruas meysse
cruseilles
cucq
cucugnan
cucuron
cucuta
cuernavaca
cuers
cugand
cuges les pins
cugnaux
cuiaba
cuincy
cuiseaux
cuisery
cuito cuanavale
culiacan
cumana
cumbre vieja
cumbria
cunlhat
cupertino
curacao
curepipe
curitiba
cusco
cussac fort medoc
cusset
custines
cutro
cuttoli corticchiato
cuxhaven
cuzco
cyangugu
cyclades
cydonia
cyrenaique
cysoing
czestochowa
da nang
dabanga
dabiq
dabo
dacca
dachau
dadaab
daegu
daejeon
daghestan
dahab
dahiye
dahlak
dahomey
dainville
dakar
dakhla
dalat
dalian
dallas
dalmatie
daloa
damas
damaturu
damazan
dambach la ville
damgan
damiette
dammam
dammarie les lys
dammartin en goele
damparis
dampierre
dampierre en burly
dampierre en yvelines
dampierre sur salon
dampmart
danakil
danang
dange saint romain
danjoutin
dannemarie
dantzig
danube
daoukro
daoulas
dapaong
dapchi
dar es salaam
daraya
dardagny
dardanelles
dardilly
darfour
darfour nord
darfour ouest
darfour sud
darien
darjeeling
darnetal
darney
datong
daugavpils
davao
davos
dax
daya bay
daytona
daytona beach
de haan
de kuip
dealey plaza
dearborn
death valley
deauville
debaltseve
debrecen
decazeville
deccan
dechy
decines
decines charpieu
decize
dedougou
deep south
dehradun
deimos
deir al balah
deir el balah
deir ezzor
delemont
delft
delhi
delle
delme
delos
delphes
delson
delta de l'okavango
delta du niger
delta interieur du niger
dembeni
denain
denali
dendre
denfert
denfert rochereau
denpasar
dent blanche
dent du geant
dents du midi
denver
deols
deraa
derbent
derna
derval
dervallieres
des moines
desert de gobi
desert du neguev
desert du sahara
desertines
deshaies
desirade
dessau
dessie
desvres
detroit
detroit d'ormuz
detroit de bering
detroit de gibraltar
detroit de magellan
detroit de malacca
detroit de messine
detroit de taiwan
detroit de tiran
detroit du bosphore
dettwiller
deuil la barre
deule
deurne
deux alpes
deux montagnes
deveselu
deville les rouen
devoluy
devon
dhahran
dharamsala
dharavi
dhaulagiri
dhobley
dhofar
dhusamareb
diabaly
diablerets
diamniadio
diaoyu
didymos
diego garcia
diego suarez
dien bien phu
dieppe
diest
dieue sur meuse
dieulefit
dieupentale
dieuze
diffa
differdange
digne
digne les bains
digoin
dijon
dili
dimbokro
dimona
dimorphos
dinan
dinant
dinard
diois
diourbel
dire dawa
diriya
diriyah
dirkou
disney world
disneyland
disneyland paris
district de columbia
dives sur mer
divonne les bains
dixmude
diyala
diyarbakir
djado
djambala
djebel marra
djebel toubkal
djeddah
djelfa
djemila
djenne
djerba
djouba
djougou
djugu
djurdjura
dniepr
dniestr
dnipro
dnipropetrovsk
docelles
docklands
dodecanese
dodoma
doel
doha
dohouk
dokdo
doklam
dol de bretagne
dolancourt
dolbeau mistassini
dole
dolisie
dollard des ormeaux
doller
dom tom
domancy
domart en ponthieu
dombasle sur meurthe
dombes
dome du gouter
domenjod
domerat
domfront
domfront en poiraie
dommartin les remiremont
domme
domodedovo
domont
dompierre sur besbre
dompierre sur mer
dompierre sur yon
domremy
domremy la pucelle
donbas
doncaster
donegal
donets
donetsk
donges
dongguan
donnacona
donnemarie dontilly
donon
donville les bains
donzenac
donzere
donzy
doraleh
dordrecht
dori
dormans
dorset
dortmund
dorval
dosso
douai
douaisis
douala
douarnenez
douaumont
doubrovka
douchanbe
douchy les mines
doudeville
doue la fontaine
douentza
doullens
douma
dour
dourdan
dourges
dourgne
douvaine
douvres
douvres la delivrande
douvrin
douz
drac
draguignan
drakensberg
drammen
drancy
draveil
drenthe
dresde
dreux
drina
drogenbos
drome provencale
drummondville
drus
drusenheim
dschang
dubai
dubendorf
dublin
dubrovnik
ducey
duchere
duclair
ducos
dudelange
duekoue
dugny
dugny sur meuse
duingt
duisbourg
dukovany
dulles
duluth
dumbea
dun le palestel
dun sur auron
dunblane
dundee
dune du pilat
dunedin
dunhuang
dunieres
dunkerque
dunkerque mardyck
duppigheim
durance
durban
durres
durtal
dusseldorf
dzaoudzi
e19
e40
e411
e42
eagle pass
east london
east palestine
eastmain
eau d'heure
eaubonne
eaunes
eaux bonnes
eauze
ebolowa
ebonyi
ebre
ecatepec
echallens
echenoz la meline
echire
echirolles
echternach
eckbolsheim
eckwersheim
eclaron
ecommoy
ecouche
ecouen
ecouflant
ecquevilly
ecrins
ecrouves
ecublens
ecully
edea
eden park
edgbaston
edimbourg
edirne
edmonton
edmundston
eeklo
egee
egine
egletons
egly
eguilles
eguisheim
eiger
eilat
eindhoven
einsiedeln
ejido
ekaterinbourg
ekiti
el alamein
el alto
el arich
el asnam
el ayoun
el biar
el calafate
el capitan
el ejido
el facher
el fasher
el geneina
el hamma
el harrach
el helicoide
el hierro
el jadida
el jem
el ma'an
el mouradia
el obeid
el oued
el paso
el prat
el tarf
elancourt
elbasan
elbe
elbeuf
elbourz
elbrouz
elche
eldoret
elisabethville
elista
ellesmere
elliant
ellis island
ellis park
elmina
elorn
eloyes
elsau
elseneur
elven
elysee montmartre
elysium planitia
embiez
embrun
emerainville
emilie romagne
emirates stadium
emosson
empalot
empire state building
encelade
endoume
enerhodar
enewetak
enfants rouges
engadine
engelberg
enghien les bains
enghien soisy
ennedi
ennery
ennezat
enschede
ensisheim
ensues la redonne
entebbe
entraigues sur la sorgue
entrammes
entre deux mers
entre rios
entrevaux
entzheim
enugu
enval
epagny
epagny metz tessy
eparges
epernay
epernon
epesses
epfig
ephese
epinac
epinal
epinay sous senart
epinay sur orge
epinay sur seine
epinettes
epire
epone
epouville
epsom
equatoria
equeurdreville hainneville
equihen plage
eragny
erbil
ercolano
erdeven
erevan
erfurt
ergue gaberic
eridan
erlangen
ermenonville
ermont
ernee
erquy
errachidia
ersal
erstein
erzurum
esbjerg
esbly
escalles
escalquens
escarene
escaudain
escaudoeuvres
escaut
esch sur alzette
eschau
escurial
eseka
eskisehir
esmeraldas
espace schengen
espalion
espaly saint marcel
espelette
esperaza
espira de l'agly
espirito santo
espiritu santo
esplanade des mosquees
espoo
essaouira
essarts en bocage
essarts le roi
essen
essequibo
essex
essey les nancy
estadio azteca
estagel
estaires
estaque
estavayer
estavayer le lac
esterel
esternay
estinnes
estoril
estrees saint denis
estremadure
esvres sur indre
eswatini
etables sur mer
etampes
etang de berre
etang de thau
etang la ville
etang sale
etang sur arroux
etaples
etat libre
etats baltes
etchmiadzine
etel
etihad stadium
etiolles
etival clairefontaine
etna
etoile
etoile polaire
etoile sur rhone
etosha
etoudi
etrechy
etrembieres
etrepagny
etretat
ettelbruck
etterbeek
etupes
eubee
eupen
euphrate
euralille
eurasie
euroairport
eurodisney
euromediterranee
europa park
europe centrale
europe de l'est
europe de l'ouest
europe du nord
europe du sud
europe occidentale
europe orientale
eurville bienville
euskadi
evanston
evaux les bains
evenos
evere
everest
everglades
evian
evian les bains
evin malmaison
evisa
evora
evreux
evreux fauville
evron
evros
evry
evry courcouronnes
ex yougoslavie
exarchia
excideuil
exeter
exincourt
extreme nord
extreme orient
extreme orient russe
eybens
eyguieres
eygurande
eyjafjallajokull
eyjafjoll
eymet
eymoutiers
eyrieux
eysines
eysses
eyzies
ezanville
eze
ezeiza
ezy sur eure
faa'a
fabregues
face de bellevarde
faches thumesnil
fada n'gourma
faenza
fagnes
fagnieres
fains veel
fairbanks
faisalabad
fakarava
falck
falklands
falloudja
fallouja
falloujah
falls road
famagouste
fameck
famenne
fangataufa
faou
faouet
far west
farabougou
farcha
farciennes
fare les oliviers
farebersviller
faremoutiers
farlede
faryab
fatick
faubourg saint antoine
faubourg saint germain
faubourg saint honore
faucigny
faulquemont
faute sur mer
faux la montagne
faverges
faya
faya largeau
fayence
fayetteville
fayoum
fecamp
feclaz
fegersheim
feignies
feissons sur isere
felixstowe
felletin
feluy
fenway park
fere
fere champenoise
ferghana
ferkessedougou
fermes de chebaa
fermont
ferney voltaire
feroe
ferrare
ferrette
ferriere
ferriere aux etangs
ferriere la grande
ferrieres en gatinais
ferte alais
ferte bernard
ferte gaucher
ferte mace
ferte saint aubin
ferte sous jouarre
fes
fessenheim
feurs
feytiat
feyzin
fezzan
fianarantsoa
fifth avenue
figanieres
figari
figeac
figueras
figuig
filingue
fillinges
finsbury park
firminy
fismes
fitz roy
fiumicino
flagstaff
flaine
flamanville
flandre francaise
flandre maritime
flandre occidentale
flandre orientale
flavigny sur ozerain
flayosc
fleet street
flemington
flers
flers en escrebieux
fleurance
fleurier
fleurus
fleury d'aude
fleury devant douaumont
fleury les aubrais
fleury merogis
fleury sur orne
fleuve jaune
fleuve rouge
flevoland
flims
flins
flins sur seine
flixecourt
floirac
florac
florac trois rivieres
florange
florence
florennes
florensac
florenville
florianopolis
flossenburg
flumet
flushing meadows
fnideq
foggia
foggy bottom
foix
folgensbourg
folie mericourt
folies bergere
folkestone
folschviller
folsom
fomboni
fondettes
fonsorbes
font romeu
font romeu odeillo via
fontaine de vaucluse
fontaine l'eveque
fontaine le comte
fontaine les dijon
fontainebleau
fontaines sur saone
fontarabie
fontenay
fontenay aux roses
fontenay le comte
fontenay le fleury
fontenay sous bois
fontevraud
fontevraud l'abbaye
fontfroide
fontvieille
forbach
forcalquier
fordo
fordow
forest national
forestville
foret de sambisa
foret noire
forez
forges les bains
forges les eaux
forli
formentera
formigueres
formose
forsmark
fort alamo
fort boyard
fort bragg
fort campbell
fort collins
fort dauphin
fort de bregancon
fort de france
fort detrick
fort hood
fort knox
fort lauderdale
fort mahon
fort mahon plage
fort mcmurray
fort meade
fort myers
fort national
fort wayne
fort worth
fortaleza
forum des halles
forum romain
fos
fos sur mer
foshan
fosse des mariannes
fotokol
fouesnant
foug
fougeres
fougerolles
fougerolles du plessis
foulayronnes
foumban
fouquieres les lens
fouras
fourchambault
fourmies
fouron
fourons
fourqueux
fourviere
foz do iguacu
fragnes la loyere
frais vallon
fraisses
frameries
franc moisin
franceville
francfort
franches montagnes
francheville
francistown
franconie
franconville
francorchamps
frangy
franqueville saint pierre
frascati
frauenfeld
fray bentos
fredericton
freetown
frejus
frelinghien
fremantle
fremont
freneuse
frepillon
fresnay sur sarthe
fresnes
fresnes sur escaut
fresno
freteval
frethun
frette sur seine
frevent
freyming merlebach
fribourg en brisgau
friedrichshafen
frioul
frioul venetie julienne
friville escarbotin
froideconche
fromentine
fronsac
frontenay rohan rohan
frontenex
frontignan
frouard
frouzins
fruges
fuerteventura
fujairah
fuji
fujian
fujiyama
fukuoka
fukushima
fukushima daiichi
fumay
fumel
funafuti
funchal
furiani
furiani bastia
furnes
furth
futaba
futenma
futuna
futuroscope
fuveau
fuzhou
gabes
gaborone
gace
gacilly
gafsa
gagaouzie
gagnoa
gagny
gaillac
gaillon
gainesville
galapagos
galdhopiggen
galeria
galibier
galicie
galilee
galkayo
gallardon
gallipoli
galmudug
galveston
galwan
galway
gamaches
gambela
gambsheim
gand
gandja
gandrange
gange
ganges
gangnam
gangneung
gannat
ganshoren
gansu
ganvie
ganymede
gao
gap
garamba
garanhuns
garches
garchizy
gardanne
garde adhemar
garde freinet
gare centrale
gare d'austerlitz
gare de l'est
gare de lyon
gare du midi
gare du nord
gare montparnasse
garenne colombes
gareoult
gargenville
garges les gonesse
gargilesse
garissa
garlaban
garlin
garmisch
garmisch partenkirchen
garonne
garoua
garowe
gartempe
gascogne
gasherbrum
gaspe
gaspesie iles de la madeleine
gassin
gatinais
gatineau
gatumba
gatwick
gauchy
gaume
gauteng
gavarnie
gave d'oloron
gave de pau
gavia
gavray
gavres
gavrinis
gaza city
gaza ville
gaziantep
gbadolite
gbarnga
gdansk
gdim izik
gdynia
geaune
gedaref
gedre
geelong
geispolsheim
gelos
gelsenkirchen
gembloux
gemenos
geminides
genappe
genas
genay
gencay
geneina
generac
genes
geneve
geneve cointrin
genilac
genk
genlis
gennes val de loire
gennevilliers
gentilly
gentilly 2
gentioux
george town
georgie du sud
gerardmer
gerberoy
gerbier de jonc
gergovie
gerland
germigny des pres
gerone
gerpinnes
gerstheim
gerzat
getigne
gets
gettysburg
gevaudan
gevgelija
gevrey chambertin
gex
gezi
gezira
ggl stadium
ghadames
gharb
ghardaia
gharyan
ghazni
ghisonaccia
ghlin
ghouta
ghouta orientale
ghriba
ghyvelde
gibraltar
gien
giens
gieres
gif sur yvette
gigean
giglio
gignac la nerthe
gigondas
gijon
gileppe
gilgit
gilgit baltistan
gilly sur isere
gimont
ginza
giromagny
gisenyi
gisors
gitarama
gitega
givenchy en gohelle
giverny
givet
givors
gizeh
gjakova
glandon
glaris
glasgow
gleize
glenan
glenans
gleneagles
glieres
glisy
glomel
glorieuses
gloucestershire
goa
gobi
goderville
godhra
goiania
goias
golan
golbey
gold beach
gold coast
golden gate
golden gate bridge
golfe arabo persique
golfe d'aden
golfe d'alaska
golfe de botnie
golfe de finlande
golfe de gascogne
golfe de guinee
golfe de suez
golfe de syrte
golfe de tunis
golfe du bengale
golfe du lion
golfe du mexique
golfe du morbihan
golfe du saint laurent
golfe persique
golfech
golgotha
goli otok
goma
gomel
gomera
gomorrhe
gonaives
gond pontouvre
gondar
gondrecourt le chateau
gonesse
gonfaron
gonfreville
gonfreville l'orcher
goodison park
gorazde
gordes
goree
gorges de l'ardeche
gorges du tarn
gorges du verdon
gorgue
gorleben
gorlitz
goro
gorom gorom
gorongosa
gorron
gosgen
gossanah
gossau
gossi
goteborg
gothard
gotland
gottingen
gouarec
goudermes
gouesnou
gourbeyre
gourdon
gourette
gourin
gourlizon
gourma
gournay en bray
gournay sur marne
goury
goush etzion
goussainville
goutte d'or
gouvieux
gouvy
gouzon
goz beida
gozo
gqeberha
grabels
gracanica
graceland
gradignan
gramat
gran canaria
gran sasso
granby
grand bahama
grand baie
grand ballon
grand bassam
grand bornand
grand bourg
grand canal
grand canyon
grand case
grand champ
grand charmont
grand colombier
grand combe
grand couronne
grand croix
grand hornu
grand inga
grand lac des esclaves
grand lac sale
grand lahou
grand lieu
grand londres
grand luce
grand manchester
grand nord
grand nuage de magellan
grand palais
grand palais de lille
grand paradis
grand paris
grand place
grand popo
grand quevilly
grand rapids
grand rex
grand saint bernard
grand santi
grand'anse
grand'riviere
grandcamp maisy
grandchamp des fontaines
grande arche
grande barriere
grande barriere de corail
grande borne
grande canarie
grande comore
grande dixence
grande motte
grande muraille
grande ourse
grande riviere
grande synthe
grande terre
grandes antilles
grandes jorasses
grandes plaines
grandpuits
grandrieu
grands lacs
grandvillars
grandvilliers
granges aumontzey
granges sur vologne
granville
grasse
grau du roi
graulhet
grave
gravelines
gravelotte
graveson
gravigny
gray la ville
graz
greasque
green bay
greensboro
greenwich
greenwich village
grenade
grenade sur garonne
grenadines
grenay
grenfell
grenfell tower
grenoble
grenoble isere
greoux les bains
gresilles
gresivaudan
gresse en vercors
gresy sur aix
gretz armainvilliers
grez sur loing
griffintown
grignan
grigny
grimari
grimsby
grindavik
grindelwald
gris nez
grisolles
grisy suisnes
grodno
groisy
groix
groningue
gros de vaud
gros morne
grosbliederstroff
groslay
grosseto prugna
grossglockner
grotte chauvet
grotte cosquer
ground zero
groupama stadium
grozny
gruissan
grunheide
gruyeres
gstaad
guadalajara
guadalcanal
guadalquivir
guadiana
guajira
guam
guanajuato
guangdong
guangxi
guangzhou
guantanamo bay
guarulhos
guatemala ciudad
guaviare
guayaquil
guebwiller
gueckedou
guedelon
guediawaye
gueldre
guelma
guelmim
guelph
guemene penfao
guemene sur scorff
guenange
guer
guerande
guerche de bretagne
guerche sur l'aubois
gueret
guerguerat
guerigny
guerledan
guernesey
guernica
guerville
guethary
gueugnon
gugulethu
guichen
guidel
guiers
guiglo
guignes
guilers
guilherand granges
guilin
guillestre
guillotiere
guilvinec
guimaraes
guinee conakry
guinee equatoriale
guines
guingamp
guipavas
guipry messac
guiyang
guizeh
guizhou
gujan mestras
gujarat
gujranwala
gulf stream
gundershoffen
gurgaon
gurgy
gurs
gusau
gustavia
gutersloh
guwahati
guyana
guyancourt
guyane francaise
gwadar
gwalior
gwangju
gweru
gwoza
gyor
gyumri
haarlem
habbaniyah
habsheim
haditha
hadramaout
hagetmau
hagondange
hague
haguenau
haie fouassiere
haifa
haikou
haillan
hainan
haiphong
haisnes
hakodate
hale bopp
half dome
halifax
hallenstadion
halles
halluin
ham sous varsberg
hamadan
hamamatsu
hamaoka
hambach
hambantota
hambourg
hambye
hamhung
hammamet
hammerfest
hamptons
hanau
haneda
hangzhou
hannut
hanoi
hanovre
haram al charif
harare
haras du pin
harbin
hardelot
hardricourt
harelbeke
haren
harfleur
hargeisa
haridwar
harlem
harnes
harrisburg
hartford
hartlepool
hartley 2
hartmannswillerkopf
harwich
haryana
hasparren
haspres
hassake
hasselt
hassi messaoud
hassi r'mel
hastiere
hat yai
hatay
hathras
hatrize
haubourdin
haucourt moulaine
haut adige
haut atlas
haut badakhchan
haut barrage d'assouan
haut bugey
haut canada
haut doubs
haut du lievre
haut jura
haut karabagh
haut karabakh
haut katanga
haut koenigsbourg
haut languedoc
haut livradois
haut lomami
haut nil
haut ogooue
haut uele
haut valais
haut var
hautacam
haute autriche
haute balagne
haute bretagne
haute goulaine
haute provence
haute saintonge
haute silesie
haute volta
hautecour
hautefort
hautepierre
hauterives
hautes fagnes
hauteville lompnes
hauteville sur mer
hautmont
hauts de bienne
hautvillers
havre
havre saint pierre
hawaii
hawara
hawassa
hawija
hawkesbury
hay les roses
hayange
haye du puits
hazebrouck
heathrow
hebei
hebrides
hebron
hedjaz
heerenveen
hefei
hegenheim
heglig
heidelberg
heilbronn
heillecourt
heilongjiang
heizel
helgoland
heligoland
heliopolis
hell bourg
hellemmes
helmand
helpe
helsinki
henan
hendaye
henderson
henin beaumont
hennebont
henoko
heraklion
herat
herbiers
herbignac
herblay
herblay sur seine
herculanum
heric
hericourt
herimoncourt
herisau
hermitage
hermosillo
herning
herouville saint clair
herrlisheim
herserange
hersin coupigny
herstal
hertfordshire
herzegovine
herzliya
hesbaye
hesdin
hesingue
hettange grande
hexagone balard
heyrieux
heysel
hienghene
highlands
hildesheim
hillion
hillsborough
himachal pradesh
hinche
hindou kouch
hindu kush
hinkley point
hinkley point c
hippodrome de vincennes
hiroshima
hirsingue
hirson
hispaniola
hiva oa
hmeimim
ho chi minh ville
hobart
hoboken
hoceima
hochelaga
hochelaga maisonneuve
hochfelden
hockenheim
hodeida
hoedic
hoenheim
hoerdt
hofburg
hoggar
hohhot
hohneck
hohwald
hoi an
hoima
hokkaido
holguin
hollande
hollande meridionale
hollande septentrionale
hollywood
holmenkollen
holtzheim
holyrood
hombori
hombourg haut
homecourt
homs
hondschoote
honfleur
hong kong
honiara
honolulu
honshu
horbourg wihr
hordain
horlivka
horme
hospitalet
hossegor
hostomel
hostun
hot springs
hotan
hotel matignon
houailou
houang ho
houat
houches
houdain
houffalize
houilles
houlgate
houlme
hounde
houplines
hourtin
houston
hsinchu
huahine
hualien
huambo
huancavelica
huancayo
huascaran
hubei
huddersfield
huelgoat
huelva
huesca
huizhou
hulluch
hunan
hunawihr
hungaroring
huningue
huntingdon
huntsville
hurepoix
hurghada
hussein dey
husseren wesserling
huwara
huy
hwange
hyades
hyde park
hyderabad
hyeres
iakoutie
iakoutsk
iaroslavl
iasi
ibadan
ibague
ibardin
ibb
ibiza
ibos
ibrox
idjwi
idleb
idlib
idomeni
idron
iena
ienissei
ifoghas
ifrane
ifs
iguacu
iguala
iguazu
iholdy
ijevsk
ikeja
ile
ile a vache
ile aux moines
ile aux ours
ile bizard
ile bouchard
ile bourbon
ile christmas
ile coco
ile d'aix
ile d'anticosti
ile d'arz
ile d'elbe
ile d'oleron
ile d'olonne
ile d'orleans
ile d'yeu
ile de baffin
ile de batz
ile de brehat
ile de cavallo
ile de groix
ile de l'ascension
ile de la cite
ile de la tortue
ile de man
ile de nantes
ile de noirmoutier
ile de paques
ile de re
ile de sein
ile de vancouver
ile de wight
ile des pins
ile des serpents
ile du diable
ile du levant
ile du nord
ile du prince edouard
ile du sud
ile hans
ile juan de nova
ile longue
ile madame
ile maurice
ile rousse
ile saint denis
ile saint louis
ile seguin
ile victoria
ile wrangel
iles andaman
iles anglo normandes
iles britanniques
iles caimans
iles cocos
iles cook
iles de glenan
iles de la madeleine
iles de lerins
iles du salut
iles eoliennes
iles eparses
iles feroe
iles galapagos
iles kerguelen
iles kouriles
iles loyaute
iles malouines
iles marquises
iles marshall
iles salomon
iles sandwich
iles sanguinaires
iles turques et caiques
iles vierges
iles vierges britanniques
ille sur tet
illiers combray
illkirch
illkirch graffenstaden
illzach
ilorin
ilovaisk
ilulissat
imbaba
imbros
imilchil
imola
imouraren
impfondo
imphy
imrali
in amenas
in ecker
in salah
inata
inates
incheon
incirlik
indelimane
indian wells
indianapolis
indo pacifique
indochine
indret
indus
ingersheim
inglewood
ingolstadt
ingouchie
ingrandes
ingrandes sur vienne
ingre
ingwiller
inhambane
innsbruck
interlagos
interlaken
inuvik
invalides
inverness
inzinzac lochrist
ioujno sakhalinsk
ipanema
iparralde
ipoh
ipswich
iqaluit
iquique
iquitos
iracoubo
irancy
iraty
irbid
irigny
irkoutsk
iroise
irpin
irrawaddy
irtych
irun
is sur tille
isbergues
ischgl
ischia
ise shima
iseran
ishinomaki
isigny
isigny le buat
isigny sur mer
isiolo
isiro
iskenderun
islamabad
isle adam
isle d'abeau
isle d'espagnac
isle en dodon
isle jourdain
isle sur la sorgue
isle sur le doubs
islington
ismailia
isneauville
isola 2000
ispagnac
ispahan
isques
issoire
issou
issoudun
issy les moulineaux
issyk koul
istanbul
istres
istres le tube
istrie
itaewon
itaipu
ithaca
ithaque
itokawa
itteville
ittre
ituri
itxassou
ivano frankivsk
ivanovo
ivry
ivry la bataille
ivry sur seine
iwate
iwo jima
iwuy
ixelles
izards
izegem
izieu
izioum
izmir
izmit
izoard
izon
jabalia
jabaliya
jabalpur
jackson hole
jacksonville
jacmel
jacou
jaen
jaffna
jaipur
jaisalmer
jaitapur
jakarta
jalalabad
jalisco
jamioulx
jammu
jan mayen
janais
janaozen
jangebe
janze
jarablous
jard sur mer
jardin d'acclimatation
jardin des plantes
jardin des tuileries
jardin du luxembourg
jargeau
jarnac
jarny
jarrie
jarry
jarville la malgrange
jasenovac
jaunay clan
jaunay marigny
jaux
jayapura
jbeil
jebel ali
jebel chaambi
jeddah
jedwabne
jeju
jemaa el fna
jemeppe
jendouba
jenine
jeonju
jerada
jericho
jersey
jersey city
jerusalem
jerusalem est
jerusalem ouest
jeumont
jezero
jharkhand
jiangsu
jiangxi
jigawa
jijel
jilin
jimma
jinan
jindo
jingdezhen
jisr al choughour
jiuquan
joal
joao pessoa
jobourg
jodhpur
jodoigne
joeuf
johan cruyff arena
johannesburg
johor
johor bahru
joigny
joinville le pont
joliette
jonestown
jonglei
jonkoping
jonquera
jonquiere
jonquieres
jonzac
joshua tree
jossigny
jouarre
jouars pontchartrain
joue les tours
joufra
jounieh
jourdain
joux plane
jouy en josas
jouy le moutier
jowhar
juan de nova
juan les pins
juba
jubaland
jublains
juchitan
judee
judee samarie
juigne sur loire
juillan
juiz de fora
jujuy
juliaca
julienas
jullouville
jumieges
juneau
jungfrau
juno beach
jura bernois
jura suisse
jurancon
jurbise
juruti
jussey
justus lipsius
jutland
juvignac
juvisy
juvisy sur orge
juziers
jytomyr
kaaba
kabale
kabardino balkarie
kaboul
kabwe
kachgar
kachin
kaduna
kaedi
kaesong
kafolo
kaga bandoro
kagara
kagoshima
kahnawake
kahramanmaras
kahuzi biega
kaifeng
kailash
kairouan
kaiserslautern
kakadu
kakhovka
kakuma
kalahari
kalamazoo
kalandia
kalemie
kalimantan
kaliningrad
kalkiliya
kallo
kalmoukie
kameshli
kamina
kamituga
kamloops
kampala
kampuchea
kamtchatka
kanaky
kanala
kananga
kanazawa
kandadji
kandahar
kanem
kanesatake
kangaba
kangchenjunga
kankan
kankara
kano
kanpur
kansai
kansas city
kaohsiung
kaolack
kapisa
kapuskasing
karachi
karaganda
karaj
karakalpakie
karakoram
karakorum
karakoum
karamoja
karatchaievo tcherkessie
karbala
karellis
kargil
kariba
karikal
karlovy vary
karlsruhe
karnak
karnataka
karthala
karuizawa
kasai
kasai central
kasai oriental
kasese
kashgar
kashiwazaki kariwa
kasindi
kassala
kassel
kasserine
kasterlee
kasumbalesa
katanga
katmandou
katowice
katsina
kattegat
katyn
kauai
kauda
kaunas
kavumu
kawasaki
kaweni
kayanza
kayes
kayseri
kaysersberg
kaysersberg vignoble
kazan
kazbek
kebbi
kedougou
keelung
kef
keflavik
kehl
kelibia
kelowna
kembs
kemerovo
kenema
kenitra
kennedy center
kenosha
kenscoff
kensington
kepler 186f
kepler 452b
kerala
kerbala
kerem shalom
kerguelen
kericho
kerkennah
kerlouan
kerman
kermanshah
kerpape
kertch
kervenanec
kervignac
key largo
key west
keys
kfar aza
khabarovsk
khakassie
khan cheikhoun
khan younes
khan younis
khao lak
kharg
kharkiv
kharkov
kharp
khartoum
khayelitsha
khemisset
khenchela
kheops
kherrata
kherson
khiva
khmelnytsky
khodjent
khorassan
khorramchahr
khouribga
khouzestan
khulna
khyber
khyber pakhtunkhwa
kibati
kibeho
kibera
kibumba
kibungo
kibuye
kidal
kiel
kielce
kiev
kiffa
kigali
kigali arena
kigoma
kikwit
kilauea
kilifi
kilimandjaro
kindamba
kindia
kindu
king's cross
kingersheim
kingston
kingston upon hull
kingstown
kinmen
kinshasa
kintele
kipushi
kirchberg
kirghizie
kirghizstan
kiribati
kirkenes
kirkouk
kiruna
kirundo
kiryat shmona
kisangani
kislovodsk
kismayo
kissidougou
kisumu
kitakyushu
kitimat
kitona
kitwe
kitzbuhel
kivu
kizliar
klagenfurt
klaipeda
kleine brogel
klosters
kloten
knightsbridge
knin
knokke
knokke heist
knoxville
knutange
knysna
kobane
kobe
kodiak
koeberg
koekelberg
kogi
koh lanta
koh phangan
koh phi phi
koh samui
koh tao
kolkata
kolofata
kolwezi
kolyma
kombolcha
komodo
kompienga
kompong cham
kondengui
konduga
kongo central
koniz
konna
konstantinovka
konya
koper
koppenberg
kordofan
kordofan du sud
korhogo
koro toro
kosice
kosovska mitrovica
kosti
kostiantynivka
kosyam
kota kinabalu
kotor
kouba
kouban
koudougou
koufa
koufra
kouilou
koulamoutou
koulouba
koumac
koumassi
koungou
koupiansk
kourakhove
koure
kouri bougoudi
kouriles
kourou
koursk
kousseri
koutaissi
koutiala
koweit city
kowloon
kozlodoui
kpalime
kpendjal
kraainem
kragujevac
krajina
krak des chevaliers
krakatoa
kramatorsk
kranj
krasnodar
krasnoiarsk
krefeld
krementchouk
kremlin bicetre
kreuzberg
kreuzlingen
kribi
kristiansand
kronstadt
kropyvnytskyi
krsko
kruth
kryvyi rih
kuala lumpur
kuching
kudankulam
kuito
kumamoto
kumanovo
kumasi
kumba
kumbo
kundouz
kunduz
kunming
kura
kurakhove
kurdistan d'irak
kurdistan irakien
kurdistan syrien
kurdistan turc
kurfurstendamm
kuriga
kuta
kutum
kuujjuaq
kwajalein
kwamouth
kwango
kwara
kwazulu natal
kwilu
kyiv
kyoto
kyushu
kyzylkoum
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
laayoune
labastide rouairoux
labastide saint pierre
labbezanga
labege
labenne
labouheyre
labourse
labrador
labruguiere
lac albert
lac assal
lac baikal
lac balaton
lac beauport
lac champlain
lac d'aiguebelette
lac d'annecy
lac de bienne
lac de come
lac de constance
lac de garde
lac de gerardmer
lac de grand lieu
lac de joux
lac de lugano
lac de morat
lac de neuchatel
lac de sainte croix
lac de serre poncon
lac de tiberiade
lac de van
lac de vassiviere
lac de zurich
lac des quatre cantons
lac du bourget
lac du der
lac edouard
lac erie
lac huron
lac kivu
lac ladoga
lac leman
lac majeur
lac malawi
lac maracaibo
lac mead
lac megantic
lac memphremagog
lac michigan
lac nasser
lac onega
lac ontario
lac powell
lac rose
lac saint jean
lac saint louis
lac superieur
lac tana
lac tanganyika
lac tchad
lac titicaca
lac turkana
lac victoria
lac volta
lac winnipeg
lacanau
lacapelle marival
lacaune
lachine
lachute
lacq
lacroix saint ouen
lacs de l'eau d'heure
ladakh
ladoga
ladysmith
lae
laeken
laffaux
lafrancaise
laghouat
lagnes
lagnieu
lagny
lagny sur marne
lago agrio
lagord
lagos
lagrasse
laguardia
laguna seca
lahaina
lahore
laikipia
laita
lake charles
lake louise
lake placid
lake tahoe
lakhimpur kheri
lalbenque
lalibela
lalinde
lalitpur
lallaing
laloubere
lamadeleine
lamalou les bains
lamastre
lamballe
lambarene
lambersart
lambesc
lambese
lambres lez douai
lamentin
lamonzie saint martin
lamorlaye
lamotte beuvron
lamoura
lampaul guimiliau
lampedusa
lampertheim
lanaudiere
lancashire
lancon provence
landeda
landerneau
landevennec
landiras
landivisiau
landrecies
landunvez
lanester
langeac
langeais
langenthal
langkawi
langley
langogne
langon
langres
langueux
languidic
lanmeur
lann bihoue
lannemezan
lannilis
lannion
lannoy
lans en vercors
lansdowne road
lanslebourg
lantau
lantin
lanvollon
lanzarote
lanzhou
laon
lapalisse
lapalud
laponie
lapoutroie
laquedives
larache
laragne monteglin
larbaa nath irathen
lardin saint lazare
laredo
largentiere
lariboisiere
larissa
larmor plage
larnaca
laroque d'olmes
larrau
larressingle
larressore
laruns
larvotto
larzac
las anod
las palmas
las ramblas
las vegas
lascaux
lascaux iv
lashkar gah
lasne
lassay les chateaux
lasseube
latchine
latium
latour bas elne
latour de carol
latran
latresne
lattaquie
lattes
lauberhorn
laudun l'ardoise
laufenburg
launaguet
lauragais
lauris
lausanne
lausanne ouchy
lauterbourg
lauzerte
laval
lavaltrie
lavandou
lavaur
lavaux
lavedan
lavelanet
laventie
lavera
lavezzi
laxou
layrac
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
leblon
lecce
lecci
lechere
lectoure
leeds
leers
leeuwin
leffrinckoucke
leforest
lefortovo
lege
lege cap ferret
leguevin
leibstadt
leicester
leiden
leipzig
leman
lembeye
lemgheity
lempdes
lencloitre
leningrad
lens
lentilly
leogane
leognan
leonides
leopoldville
lepanges sur vologne
lerida
lerins
leros
lesbos
lescar
lescheraines
lesconil
lescure d'albigeois
lesigny
lesneven
lesotho
lesparre
lesquin
lessay
lessines
lestelle betharram
lethbridge
letzigrund
leucate
leuville sur orge
leuze en hainaut
levallois
levallois perret
levens
leverkusen
leves
levie
levis
levroux
lewiston
lexington
lexy
leyde
leysin
leyte
lezay
lezennes
lezignan corbieres
lezoux
lhasa
lhassa
lhotse
liancourt
liaoning
libercourt
liberty island
libourne
libramont
libreville
lidice
liege
liepaja
liestal
lieusaint
lievin
liffol le grand
liffre
lifou
ligny en barrois
ligueil
liguge
ligurie
likasi
likouala
lille
lille lesquin
lille moulins
lille sud
lillebonne
lillehammer
lillers
lilongwe
lima
limas
limassol
limeil brevannes
limerick
limete
limmat
limoges
limoilou
limonest
limours
limoux
limpopo
linas montlhery
linate
lincoln center
lincoln memorial
linea
lingolsheim
linguizzetta
linkebeek
linkoping
linosa
linselles
linyi
linz
lion d'angers
lioran
lipetsk
liptako
liptako gourma
lisbonne
lisieux
lisle sur tarn
lisses
lit et mixe
litani
little havana
little italy
little rock
littleton
liuzhou
liverdun
liverpool
livet et gavet
livigno
livourne
livradois
livradois forez
livron sur drome
livry gargan
lizy sur ourcq
ljubljana
lleida
lloret de mar
lobamba
lobito
lobito benguela
locarno
loch lomond
loch ness
loches
lockerbie
locle
locmariaquer
locmine
locmiquelic
locquirec
locronan
loctudy
lodeve
lodz
loeche les bains
lofoten
loges en josas
lognes
logone
logrono
loing
loire authion
loire inferieure
loireauxence
loiron
lokeren
lokoja
lokossa
loliondo
lomagne
lomami
lombez
lombok
lome
lomme
lommel
londe les maures
london bridge
londonderry
londres
londrina
long beach
long island
long kesh
longchamp
longeville les metz
longeville sur mer
longjumeau
longperrier
longpont sur orge
longue jumelles
longue pointe
longue rive
longueau
longueil annel
longuenesse
longueuil
longuyon
longvic
longwy
lons le saunier
loon plage
loos en gohelle
lorgues
lorient
loriol sur drome
lormes
lormont
loroux bottereau
lorquin
los alamos
los angeles
los cabos
lotharingie
lotschberg
louargat
loubianka
loudeac
loudenvielle
loudun
lougansk
louhans
louhansk
louisville
loujniki
louqsor
lourdes
lourmarin
loutsk
louvain
louvain la neuve
louveciennes
louverne
louviers
louvre
louvres
louvroil
louxor
lozanne
lualaba
luanda
luang prabang
lubango
lubbock
lubeck
luberon
lublin
lubmin
lubumbashi
luc
luc la primaube
luc sur mer
lucciana
lucerne
luchon
lucknow
lucon
lucques
lucs sur boulogne
lude
luderitz
ludhiana
ludon medoc
ludres
lugano
luganville
lukla
lumbres
luminy
lumio
lunda
lunda norte
lunel
luneville
luoyang
lure
lusail
lusaka
lusignan
lussac les chateaux
lutece
luton
lutry
lutterbach
lutzerath
luxembourg
luxeuil
luxeuil les bains
luxeuil saint sauveur
luz ardiden
luz saint sauveur
luzarches
luzech
luzhniki
luzy
lviv
lvov
lyon
lyon bron
lyon saint exupery
lyons la foret
lys haut layon
lys lez lannoy
lyss
lyssytchansk
m'poko
m'sila
m'tsangamouji
m'zab
m87
maale adoumim
maaloula
maarat al noomane
maaseik
maasmechelen
maastricht
maaten al sarra
mably
macao
macapa
macarena
macedoine du nord
maceio
macenta
machakos
machecoul
macheren
machhad
machrek
machu picchu
macina
macinaggio
macomia
macon
macouba
macouria
madama
madaya
madere
madhya pradesh
madison avenue
madison square garden
madre de dios
madrid
madurai
maelbeek
maen roch
mafate
magadan
magalas
magdebourg
magland
magnac laval
magnanville
magne
magnitogorsk
magny cours
magny en vexin
magny le hongre
magny les hameaux
magog
mahabad
mahagi
mahajanga
mahalla
mahalla el koubra
maharashtra
mahdia
mahebourg
mahina
mai ndombe
maiche
maidan
maiduguri
maikop
maillane
mailleraye sur seine
maillezais
mainvilliers
maisons alfort
maisons laffitte
maizieres les metz
majdal shams
majdanek
majicavo
majorque
majunga
majuro
makale
makalondi
makalu
makamba
makassar
makatea
makati
makemake
makeni
makhatchkala
makiivka
makokou
makoua
makurdi
malabo
malacanang
malacca
maladeta
malaga
malakal
malakoff
malanje
malanville
malartic
malatya
malaucene
malaunay
malbaie
maldives
malecon
malemort
malemort sur correze
malesherbois
malestroit
malibu
malindi
malines
mallemort
malley
malmaison
malmedy
malmo
malo les bains
malouines
malpasset
malpensa
malvesi
malzeville
mambasa
mamers
mamfe
mamou
mamoudzou
managua
manakara
manama
manaslu
manaus
manbij
manchester
mandalay
mandchourie
mandelieu
mandelieu la napoule
mandera
mandeure
mandres les roses
manduel
manhattan
manic 5
manicouagan
maniema
manille
manipur
maniwaki
manizales
manneken pis
mannheim
manom
manosque
mans
mansoura
mantes la jolie
mantes la ville
mantoue
maputo
mar a lago
mar del plata
maracaibo
maracana
maracay
maradi
marais poitevin
maranello
marange
marange silvange
maranhao
marans
maraussan
marawi
marbella
marche en famenne
marche les dames
marcheprime
marchiennes
marciac
marcigny
marcinelle
marckolsheim
marcory
marcoule
marcoussis
marcq en baroeul
marcy l'etoile
mardin
mardyck
mare tranquillitatis
mareil marly
marennes
mareuil sur lay
margency
margeride
margny les compiegne
marguerittes
mariannes
marib
maribor
maricopa
marie galante
marienau
marignane
marignier
marikana
marina bay
marineland
maringues
marinka
marioupol
maripasoula
marjayoun
markham
markoye
markstein
marlenheim
marles les mines
marly la ville
marly le roi
marmande
marmara
marmolada
marnaz
marne la vallee
marnes la coquette
marolles
marolles en brie
maromme
maroni
maroua
marquenterre
marquette lez lille
marquion
marrakech
marsa
marsa matrouh
marsannay la cote
marseillan
marseille
marseille en beauvaisis
marseille provence
marseille saint charles
marsillargues
marssac sur tarn
martha's vineyard
martignas
martignas sur jalle
martigny
martigues
martissant
martres de veyre
martres tolosane
marvejols
marzahn
mas d'azil
mas de mingue
mas du taureau
masai mara
masaya
mascareignes
mascate
mascouche
maseru
masevaux
mashhad
mashteuiatsh
masisi
massada
massai mara
massakory
massaoua
massawa
massiac
massif armoricain
massif central
massif des maures
massif du mont blanc
massy
masvingo
mata atlantica
mata utu
matabiau
matadi
matagami
matamoros
matane
matariya
matera
mathare
mathes
matmut atlantique
matmut stadium
mato grosso
mato grosso do sul
matola
matonge
matoury
matsuyama
matterhorn
maturin
maubeuge
maubourguet
mauges
mauges sur loire
mauguio
maui
mauleon
mauleon licharre
maulevrier
mauna kea
mauna loa
maungdaw
maupiti
maureillas las illas
maures
mauriac
maurienne
mauron
maussane les alpilles
mauthausen
mauvezin
mauze sur le mignon
maxeville
may sur evre
mayence
mayfair
mazamet
mazar e charif
mazar i sharif
mazatlan
mazeres
mazingarbe
mazurie
mbabane
mbaiki
mbandaka
mbanie
mbarara
mbera
mbeya
mbombela
mboro
mbour
mbuji mayi
mcallen
meaudre
meaux
meaux chauconin
mechelen
mecklembourg
mecklembourg pomeranie occidentale
medan
mede
medea
medellin
medenine
medicine hat
medine
medjugorje
medoc
medyka
mee sur seine
mees
megeve
meghalaya
mehun sur yevre
meiganga
meije
meinau
meiringen
meistratzheim
mekele
mekelle
meknes
mekong
melanesie
melbourne
melbourne park
melesse
melilla
melitopol
melun
memphis
memphremagog
menaka
mende
mendrisio
menerbes
menilmontant
menlo park
mennecy
menthon saint bernard
menton
menucourt
menuires
mer adriatique
mer baltique
mer blanche
mer caspienne
mer celtique
mer d'alboran
mer d'andaman
mer d'aral
mer d'azov
mer d'irlande
mer d'iroise
mer d'okhotsk
mer d'oman
mer de barents
mer de beaufort
mer de bering
mer de celebes
mer de chine
mer de chine meridionale
mer de chine orientale
mer de corail
mer de glace
mer de java
mer de kara
mer de la tranquillite
mer de marmara
mer de norvege
mer de ross
mer de tasman
mer de timor
mer de weddell
mer des caraibes
mer des sargasses
mer du japon
mer du nord
mer egee
mer ionienne
mer jaune
mer mediterranee
mer morte
mer noire
mer rouge
mer tyrrhenienne
merapi
mercantour
mercier est
mercurey
merdrignac
mereville
meriadeck
meribel
mericourt
meriel
merignac
merindol
merksem
merkwiller pechelbronn
merlimont
meroe
meroux
merowe
merritt island
mers el kebir
mers les bains
mersey
merseyside
mersin
mertzwiller
meru
merville
mery sur oise
merzouga
meschers sur gironde
meslay du maine
mesnieres en bray
mesnil amelot
mesnil saint denis
mesnil saint pere
mesnil sur oger
mesoamerique
mesopotamie
mesquer
messac
messier 87
messimy
mestalla
mestre
metabief
metekel
metlife stadium
metoula
metz
metzeral
meudon
meulan
meulan en yvelines
meung sur loire
meurthe
mexicali
mexico
meximieux
meylan
meymac
meyreuil
meyrin
meyrueis
meythet
meyzieu
meze
mezenc
mezieres en brenne
mezy sur seine
mezzogiorno
mialet
miami
miami beach
michoacan
micronesie
micropolis
middelkerke
middle belt
middle west
middlesbrough
midelt
midlands
midway
midwest
mieussy
migennes
mignaloux beauvoir
migne auxances
milan
mile end
millau
millennium stadium
milles
millevaches
milly la foret
milton keynes
milwaukee
mimizan
minamata
minamisoma
minas gerais
minawao
mindanao
mindelo
mindin
mineralnye vody
minervois
mingora
minguettes
minieh
minneapolis
minneapolis saint paul
minorque
minova
minsk
minya
mions
mios
miquelon
mirabel
mirafiori
miraflores
miragoane
mirail
miramas
miramichi
miramont de guyenne
mirande
mirebalais
mirebeau
mirecourt
mirepoix
miribel
mirmande
misano
misiones
miskolc
misrata
missillac
mississauga
missoula
mitidja
mitrovica
mitry mory
mittelbau dora
mittelbergheim
miyagi
mizoram
moanda
mocimboa da praia
mocoa
modane
modene
moelan sur mer
mogadiscio
moguilev
mohammedia
moheli
moirans
moirans en montagne
moissac
moissy cramayel
mojave
mokolo
moldau
mole
molenbeek
moliets et maa
molise
molsheim
moluques
mombasa
monastier sur gazeille
monastir
monbazillac
monchengladbach
moncoutant
moncton
mondelange
mondeville
mondragon
moneda
monein
monestier de clermont
moneteau
monetier les bains
monflanquin
mong kok
mongala
mongie
mongolie interieure
mongomo
mongstad
monguno
monistrol sur loire
monrovia
mons
mons borinage
mons en baroeul
monsegur
monswiller
mont agung
mont aigoual
mont ararat
mont athos
mont beuvray
mont blanc
mont cameroun
mont carmel
mont chaambi
mont cook
mont de marsan
mont des oliviers
mont dore
mont du temple
mont erebus
mont everest
mont fuji
mont gerbier de jonc
mont hermon
mont hood
mont joli
mont kenya
mont laurier
mont liban
mont logan
mont louis
mont lozere
mont mouchet
mont olympe
mont paektu
mont rainier
mont rose
mont royal
mont saint aignan
mont saint helens
mont saint hilaire
mont saint martin
mont saint michel
mont sainte odile
mont sinai
mont tremblant
mont valerien
mont ventoux
mont verdun
mont viso
mont whitney
montagne noire
montagne pelee
montagne sainte victoire
montagnes rocheuses
montaigu
montaigu de quercy
montaigu vendee
montargis
montastruc la conseillere
montataire
montauban
montauban de bretagne
montauroux
montbard
montbazon
montbeliard
montbert
montbonnot
montbonnot saint martin
montbrison
montceau les mines
montchanin
montchavin
montdidier
monte carlo
monte cassino
monte cinto
monte d'oro
montebourg
montech
montego bay
montelimar
montendre
montereau
montereau fault yonne
monterey
monterrey
montesson
monteux
montevideo
montevrain
montfavet
montfermeil
montferrand
montferrier sur lez
montfort l'amaury
montfort sur meu
montgenevre
montgeron
montherme
monthey
montier en der
montignac
montigny en gohelle
montigny en ostrevent
montigny le bretonneux
montigny les cormeilles
montigny les metz
montivilliers
montjean sur loire
montlhery
montlouis sur loire
montlucon
montluel
montmagny
montmartre
montmedy
montmelian
montmelo
montmorency
montmorillon
montmorot
montoir de bretagne
montoire
montoire sur le loir
montparnasse
montpellier
montpon menesterol
montreal
montreal est
montreal nord
montreal trudeau
montrejeau
montreuil
montreuil juigne
montreuil sous bois
montreuil sur mer
montreux
montrevault sur evre
montrichard
montrond les bains
montrouge
monts d'arree
monts du lyonnais
monts nouba
montsegur
montsoreau
montval sur loir
montville
monument valley
monza
moorea
moose jaw
mopti
moravie
morcenx
mordelles
mordovie
moreac
morelia
morelos
morestel
moret loing et orvanne
moret sur loing
moreuil
morez
morges
morgiou
morhange
moria
moriani
morieres les avignon
morigny champigny
morlaas
morlaix
mormant
mornaguia
mornant
mornas
morne a l'eau
morne rouge
morogoro
morondava
moroni
morsang sur orge
mortagne
mortagne au perche
mortagne sur sevre
mortain
mortain bocage
morteau
mortirolo
mortsel
morvan
morzine
moscou
moskova
mossaka
mosson
mossoul
mostaganem
mostar
mothe achard
motte servolex
mouans sartoux
moudon
mougins
mouguerre
mouila
mouilleron en pareds
mouilleron le captif
moukalla
moulin rouge
moulineaux
moulins
moulins engilbert
moulins les metz
moulins yzeure
moulmein
mounana
moundou
mount rushmore
mount saint helens
mount vernon
mountain view
moura
mourenx
mourmansk
mourmelon
mourmelon le grand
mouscron
moustiers sainte marie
moustoir
mouterhouse
mouthe
moutiers
moutiers en retz
moutiers les mauxfaits
mouvaux
mouy
mouyondzi
moyen atlas
moyenmoutier
moyeuvre grande
mozac
mpila
mpondwe
mpumalanga
mthatha
mtsamboro
muanda
mugello
muhleberg
muizon
mulatiere
mulhacen
mulhouse
mulsanne
mumbai
mundolsheim
munich
mur de berlin
mur de grammont
mur de huy
mur des lamentations
murambi
murano
murchison falls
murcie
mureaux
muret
muridke
murol
murrayfield
murs erigne
mururoa
musanze
mussidan
mustique
mutare
mutsamudu
muttenz
mutzig
muy
muyinga
muzaffarabad
muzaffarnagar
muzillac
mwanza
mwene ditu
my lai
myanmar
myitkyina
mykolaiv
mykonos
myrtle beach
mysore
mytilene
mzab
mzuzu
n'djamena
n'djili
n'zerekore
n118
n12
naama
nabatieh
nabatiye
nabeul
nacala
nadi
nadjaf
nador
nagaland
nagano
nagasaki
nagorny karabakh
nagoya
nagpur
naha
nahr al bared
nailloux
naintre
nairobi
naivasha
najac
najaf
nakhitchevan
nakhon ratchasima
nakuru
naltchik
namib
namie
nampula
namur
nanaimo
nancay
nanchang
nancy
nancy ochey
nandy
nanga parbat
nangarhar
nangis
nanning
nans les pins
nanterre
nanterre prefecture
nantes
nantes atlantique
nanteuil le haudouin
nanteuil les meaux
nantong
nantua
nantucket
napa
napa valley
naples
naplouse
naqoura
naraha
narathiwat
narbonne
narino
narita
narrosse
narva
narvik
nasarawa
nasbinals
nashik
nashua
nashville
nassau
nassiriya
nassoumbou
natanz
natashquan
national mall
nationale 7
natitingou
natzweiler struthof
natzwiller
naucelle
nauru
nausicaa
navarrenx
naxos
nayarit
naypyidaw
nazare
nazareth
nazca
nazran
ndele
ndjamena
ndjili
ndola
neauphle le chateau
nebbiu
neckar
necocli
neder over heembeek
nedjd
negombo
negrepelisse
negresco
negril
neguev
neisse
nellis
nelspruit
nema
nemours
nendaz
neom
neoules
neouvielle
neowise
nerac
neris les bains
nesmy
netanya
netzarim
neubourg
neudorf
neuengamme
neuf brisach
neufchateau
neufchatel en bray
neufchatel hardelot
neuhof
neuilly
neuilly plaisance
neuilly sur marne
neuilly sur seine
neukolln
neuquen
neuss
neustrie
neuvecelle
neuves maisons
neuveville
neuvic
neuville aux bois
neuville de poitou
neuville en ferrain
neuville saint remy
neuville sur saone
nevache
nevada test site
nevado del ruiz
nevatim
nevers
new delhi
new haven
new richmond
new york
newark
newcastle
newhaven
newport beach
newport news
newtown
nexon
neyshabour
ngaliema
ngaoundere
ngarbuh
ngor
ngorongoro
nha trang
niagara
niagara falls
niamey
niari
niaux
nice
nice cote d'azur
nicobar
nicosie
nidau
nidwald
niederbronn les bains
nieppe
nieul sur mer
nieuport
nigloland
niigata
nijni novgorod
nikko
nil
nil blanc
nil bleu
nilvange
nimegue
nimes
ningbo
ningxia
ninive
ninove
niono
nioro
nioro du sahel
niort
nippes
nir oz
niteroi
niue
nivelles
nkandla
nkayi
nkongsamba
noeux les mines
nogales
nogaro
nogent
nogent le rotrou
nogent sur marne
nogent sur oise
nogent sur seine
nohant
nohant vic
noida
noidans les vesoul
noiretable
noirlac
noirmoutier
noirmoutier en l'ile
noiseau
noisiel
noisy le grand
noisy le roi
noisy le sec
nomeny
nonancourt
nontron
nonza
norcia
nord du quebec
nord kivu
nord mali
nord ost
nord ouest anglophone
nord pas de calais
nord ubangi
nord vietnam
nordeste
norilsk
norrkoping
norrland
nort sur erdre
northumberland
norwich
nosy be
notre dame
notre dame d'oe
notre dame de bellecombe
notre dame de bondeville
notre dame de grace
notre dame de gravenchon
notre dame de la garde
notre dame de lorette
notre dame de monts
notre dame de paris
notre dame des landes
notting hill
nottingham
nouadhibou
nouakchott
nouan le fuzelier
noukous
noumea
nouna
nour soultan
noursoultan
nousseirat
nouveaux territoires
nouvelle angleterre
nouvelle france
nouvelle galles du sud
nouvelle guinee
nouvelle hollande
nouvelle orleans
nouvelle zemble
nouvelles hebrides
nouzonville
nova kakhovka
novaia zemlia
novare
noves
novi sad
novo ogariovo
novokouznetsk
novorossia
novorossiisk
novossibirsk
noyal chatillon sur seiche
noyal pontivy
noyal sur vilaine
noyant
noyarey
noyelles godault
noyelles sous lens
noyen sur sarthe
noyers sur cher
noyers sur serein
noyon
nsukka
ntarama
nuage d'oort
nuage de magellan
nubie
nueil les aubiers
nuevo laredo
nuevo leon
nuits saint georges
nuku hiva
nuku'alofa
nukualofa
nunavik
nunavut
nurburgring
nuremberg
nusakambangan
nusantara
nusaybin
nuuk
nyabibwe
nyala
nyamata
nyanza
nyeri
nyiragongo
nyon
nyons
nyungwe
nzerekore
o'hare
oahu
oak ridge
oakland
oakville
oaxaca
oberammergau
oberhausbergen
oberhausen
oberland
oberland bernois
obernai
objat
obock
obourg
obuasi
obwald
ocean arctique
ocean atlantique
ocean austral
ocean indien
ocean pacifique
oceanopolis
ochey
octeville sur mer
odeillo
odense
odeon
oder
oder neisse
odesa
odessa
odet
odienne
odisha
oermingen
oeting
offemont
offenbach
offenburg
offranville
ogaden
ognon
ogoniland
ogooue
ogossagou
ogun
ohrid
oiapoque
oicha
oignies
oingt
oisans
oisemont
oissel
okavango
okinawa
oklahoma city
olargues
olbia
old bailey
old trafford
oldenbourg
oldham
oleron
olkiluoto
ollioules
olmeto
olomouc
olonne sur mer
olonzac
oloron
oloron sainte marie
olsztyn
olten
olympia
olympiastadion
olympus mons
omagh
omaha
omaha beach
ombrie
omdourman
omdurman
omsk
onagawa
ondo
ondres
onet le chateau
onitsha
onnaing
onomichi
ontake
opera bastille
opera garnier
opole
oppede
oradour
oradour sur glane
oran
orange caritat
orange velodrome
orb
orbec
orbey
orcades
orcieres merlette
orcines
orcival
orebro
oree d'anjou
orenbourg
orenoque
orense
oresund
orgeres
orgeval
orgon
orikhiv
orissa
orlando
orleans
orleansville
orly
orly ouest
orly sud
ormesson sur marne
ormoy
ormuz
ornans
oromia
oronte
orres
orry la ville
orsay
orthez
oruro
oruzgan
orval
orvault
orvieto
osaka
osaka kobe
osasco
oshawa
osijek
oslo
osnabruck
osny
ossau
ossetie
ossetie du nord
ossetie du sud
ossun
ostende
ostersund
ostie
ostrava
ostrevent
ostwald
osun
ota
othis
ottange
ottawa
ottignies
ottignies louvain la neuve
ottmarsheim
ottrott
ouadane
ouaddai
ouagadougou
ouahigouya
ouaka
ouakam
ouallam
ouanaminthe
ouangani
ouargla
ouarsenis
ouarzazate
oubangui
oubangui chari
ouchy
oudalan
oudmourtie
ouessant
ouesso
oufa
ouidah
ouistreham
oujda
oujhorod
oukacha
oukaimeden
oulan bator
oulan oude
oulianovsk
oullins
oullins pierre benite
oulu
oum el bouaghi
oum qasr
ouman
oumuamua
ourcq
ourmia
ouro preto
ouroumtsi
ourthe
ousse des bois
oussouri
oust louga
outback
outre atlantique
outre manche
outre quievrain
outre rhin
outreau
outremont
ouvea
overijssel
oviedo
owando
owendo
owerri
oxford
oxfordshire
oyapock
oye plage
oyem
oyonnax
ozarks
ozoir la ferriere
pacaya
pace
pachuca
pacific palisades
pacifique nord
pacifique sud
pacy sur eure
padanie
paderborn
padirac
padoue
paektu
pahalgam
paillade
paimboeuf
paimpol
paimpont
pain de sucre
paiporta
pairi daiza
paita
pakse
paktia
paktika
palais brongniart
palais d'egmont
palais de buckingham
palais de chaillot
palais de tokyo
palais des congres
palais des festivals
palais federal
palais garnier
palais montcalm
palais royal
palais sur vienne
palaiseau
palaos
palatinat
palau
palavas les flots
palawan
palembang
palencia
palenque
paleo
palerme
pallice
palluau
palm beach
palm jumeirah
palm springs
palma
palma de majorque
palmas
palmyre
palo alto
paluel
pamandzi
pamiers
pamir
pampelonne
pampelune
panama city
panazol
panchir
panmunjom
panshir
pantanal
pantelleria
pantheon
pantin
paoua
papaichton
papara
papeete
paphos
papouasie
papouasie nouvelle guinee
papouasie occidentale
paracels
parakou
paramaribo
parati
paraty
paray le monial
paray vieille poste
parc asterix
parc des princes
parc extension
parc kruger
parc monceau
parc saint jacques
parc w
parce sur sarthe
parchin
parempuyre
parentis en born
parigne l'eveque
paris
paris beauvais
paris la defense
paris la defense arena
parislongchamp
park avenue
park city
parmain
parme
part dieu
parthenay
parthenon
pasadena
passage d'agen
passage de drake
passage du nord ouest
passau
passchendaele
patagonie
patay
paterberg
patmos
patras
patrimonio
pattani
pattaya
pau
pauillac
pavillons sous bois
pavilly
payerne
pays baltes
pays bas espagnols
pays bigouden
pays cathare
pays d'aix
pays d'auge
pays d'othe
pays de bitche
pays de bray
pays de caux
pays de gex
pays de leon
pays de retz
pays de sault
pays dogon
pays nantais
pays rennais
paysandu
peage de roussillon
pearl harbor
pech merle
pechbonnieu
pecq
pecquencourt
pecs
pedernales
peenemunde
pegasus bridge
pegomas
peisey vallandry
peja
pekin
pelissanne
pellerin
peloponnese
pelotas
pelussin
pelvoux
penang
pendjab
pendjari
penestin
peninsule acadienne
peninsule arabique
peninsule iberique
penly
penmarc'h
penne d'agenais
penne sur huveaune
pennes mirabeau
pennsylvania avenue
pensacola
penta di casinca
penza
peoria
pepinster
pere lachaise
perenchies
periers
perigny
perigueux
perito moreno
pernambouc
pernambuco
pernes les fontaines
perols
peronnas
peronne
perouges
perouse
perpignan
perrache
perray en yvelines
perreux sur marne
perros guirec
perse
perseides
persepolis
perthus
peruwelz
pescadores
pescara
peshawar
pesmes
pessac
petah tikva
peten
petion ville
petionville
petit bourg
petit canal
petit couronne
petit goave
petit palais
petit quevilly
petit saint bernard
petit trianon
petite foret
petite france
petite ile
petite ourse
petite rosselle
petite russie
petite terre
petites antilles
petreto bicchisano
petropavlovsk kamtchatski
petropolis
pevele
peymeinade
peynier
peyragudes
peyrat le chateau
peyre en aubrac
peyrehorade
peyresourde
peyrestortes
peyrolles en provence
pezenas
pfastatt
phalempin
phalsbourg
phenicie
philadelphie
philippeville
philipsburg
phnom penh
phobos
phoenix
phuket
pian medoc
piana
piau engaly
piaui
piave
piazza navona
pibor
pibrac
pic du midi
pic du midi d'ossau
pic du midi de bigorre
picauville
piccadilly
piccadilly circus
piemont cevenol
piennes
pierre benite
pierre buffiere
pierre de bresse
pierre saint martin
pierrefeu du var
pierrefitte nestalas
pierrefitte sur seine
pierrefonds
pierrelatte
pierrelaye
pierrevert
pietermaritzburg
pigalle
pigna
pikine
pilat
pilsen
pin au haras
pinar del rio
pinatubo
pine ridge
pinsaguel
piolenc
pipriac
pirae
piree
piriac sur mer
pise
pissevin
pitcairn
pithiviers
piton de la fournaise
piton des neiges
pitres
pittsburgh
pituffik
piura
piz bernina
plabennec
place d'italie
place de greve
place de la republique
place des arts
place kleber
place maidan
place rouge
place saint marc
place saint pierre
place stanislas
place syntagma
place tahrir
place taksim
place tiananmen
place vendome
plagne
plailly
plaine commune
plaine de france
plaine des palmistes
plaine sur mer
plaines d'abraham
plainfaing
plaintel
plaisance du touch
plan de cuques
plan de la tour
plan les ouates
planalto
planche des belles filles
plancher les mines
plancoet
planete bleue
planete rouge
planica
planoise
plata
plateau de beille
plateau de millevaches
plateau de saclay
plateau des glieres
plateau des guyanes
plateau du golan
plateau mont royal
plateau suisse
playa del carmen
playa giron
plaza athenee
plaza italia
plaza mayor
pledran
pleiades
plelan le grand
pleneuf val andre
plerin
plescop
plessetsk
plessis bouchard
plessis pate
plessis robinson
plessis trevise
plessisville
plestin les greves
pleumeur bodou
pleurtuit
pleyben
plobsheim
ploemeur
ploeren
ploermel
plogoff
ploiesti
plomb du cantal
plombieres les bains
plomelin
ploneour lanvern
plouaret
plouay
ploubazlanec
ploudalmezeau
plouenan
plouescat
ploufragan
plougasnou
plougastel daoulas
plougonven
plougoumelen
plouguerneau
plouharnel
ploumagoar
ploumanac'h
ploumoguer
plourin les morlaix
plouzane
plovan
plovdiv
plozevet
pluguffan
plumelec
pluvigner
plymouth
plzen
pocatiere
podgorica
podolie
poggio
pohenegamook
poilly lez gien
poinconnet
poindimie
point nemo
pointe a pitre
pointe aux trembles
pointe claire
pointe d'esny
pointe du hoc
pointe du raz
pointe noire
pointe saint charles
poipet
poire sur vie
poissy
poisy
poitiers
poix de picardie
pokhara
pokrovsk
poligny
pollestres
polokwane
poltava
polynesie francaise
pomarez
pomeranie
pomerol
pommard
pompei
pompey
pondichery
ponerihouen
pont a marcq
pont a mousson
pont audemer
pont aven
pont champlain
pont d'avignon
pont de beauvoisin
pont de brooklyn
pont de brotonne
pont de cheruy
pont de claix
pont de crimee
pont de kertch
pont de l'alma
pont de l'arche
pont de l'ile de re
pont de montvert
pont de normandie
pont de tancarville
pont du chateau
pont du gard
pont en royans
pont eveque
pont l'abbe
pont morandi
pont neuf
pont saint benezet
pont saint esprit
pont saint martin
pont sainte maxence
pont sur yonne
ponta delgada
pontacq
pontanezen
pontarlier
pontault combault
pontaumur
pontcarre
pontcharra
pontchateau
ponte leccia
ponte vecchio
pontevedra
pontgibaud
ponthieu
pontigny
pontivy
pontmain
pontoise
pontorson
ponts de ce
popayan
poperinge
popocatepetl
porcheville
porcien
pordic
poretta
porge
pornic
pornichet
porquerolles
porrentruy
porspoder
port arthur
port au prince
port barcares
port bouet
port brillet
port camargue
port cartier
port cros
port d'espagne
port de bouc
port el kantaoui
port elizabeth
port en bessin
port gentil
port grimaud
port harcourt
port hedland
port jerome
port jerome sur seine
port la nouvelle
port marly
port moresby
port navalo
port of spain
port said
port saint louis du rhone
port soudan
port stanley
port sur saone
port vendres
port vila
portapique
portbail
portbail sur mer
porte d'aubervilliers
porte d'auteuil
porte d'italie
porte dauphine
porte de bagnolet
porte de brandebourg
porte de clignancourt
porte de la chapelle
porte de la villette
porte de saint cloud
porte de versailles
porte de vincennes
porte maillot
portel
portes les valence
portet d'aspet
portet sur garonne
porticcio
portimao
portland
portneuf
porto
porto alegre
porto cervo
porto empedocle
porto novo
porto rico
porto vecchio
porto velho
portofino
porton down
portoviejo
portsall
portsmouth
posadas
poschwies
positano
pot au noir
potchefstroom
potenza
potiskum
poto poto
potocari
potomac
potosi
potsdam
potsdamer platz
pouance
pouembout
pouilles
pouilly en auxois
pouilly fuisse
pouilly sur loire
pouldreuzic
pouliguen
pourcieux
pourrieres
poussan
pouxeux
pouzauges
pouzin
poya
pozieres
poznan
pozzallo
pra loup
prades
prades le lez
pradet
pradines
prado
prague
prahecq
praia
pralognan la vanoise
prapoutel
praslin
prato
prats de mollo la preste
pratteln
prayagraj
prayssac
praz de lys
praz sur arly
pre en pail
pre saint gervais
preah vihear
prealpes
precigne
prefailles
premery
prenzlauer berg
presevo
presqu'ile de crozon
presqu'ile de giens
pretoria
prevessin moens
prigonrieux
prilly
primorie
primorsk
princeton
principality stadium
principaute de monaco
pringy
pripiat
prison de la sante
prisse
pristina
privas
prizren
profondeville
promenade des anglais
propriano
prout
prouvy
province de liege
provincetown
provins
proxima centauri
proxima du centaure
prudhoe bay
prunelli di fiumorbo
prusse
przemysl
przewodow
pskov
pudong
puebla
puerta del sol
puerto cabello
puerto limon
puerto madero
puerto maldonado
puerto montt
puerto plata
puerto vallarta
puerto williams
puget sur argens
puget theniers
puilboreau
puisaye
puisseguin
pul e charkhi
pula
puligny montrachet
pully
pulnoy
pulversheim
pulwama
punaauia
pune
punggye ri
punta arenas
punta cana
punta del este
puntland
purpan
pusan
putanges
puteaux
putrajaya
puttelange aux lacs
putumayo
puy de sancy
puy du fou
puy en velay
puy guillaume
puy l'eveque
puy mary
puy sainte reparade
puylaurens
pyeongchang
pyla
pyla sur mer
pyongyang
qalandiya
qalqilya
qamichli
qaraqosh
qatif
qingdao
qinghai
qom
qousseir
quai des orfevres
quantico
quanzhou
quarantiemes rugissants
quaregnon
quarre les tombes
quartier latin
quebec
queens
queensland
queenstown
quelaines saint gault
quelimane
quemoy
quend plage
quercy
quercy blanc
queretaro
quesnoy
quesnoy sur deule
questembert
quetigny
quetta
quettehou
quetzaltenango
queue en brie
queven
queyras
quezon city
quiberon
quievrain
quievrechain
quillan
quimper
quimperle
quincy sous senart
quincy voisins
quingey
quint fonsegrives
quintana roo
quintin
quissac
quito
quneitra
qunu
rabaa
rabaa al adawiya
rabastens
rabastens de bigorre
rabat
racak
rade de brest
radom
rafah
raguse
raiatea
raipur
raismes
rajasthan
rajshahi
rakhine
rakka
raleigh
ramadi
ramallah
ramatuelle
rambervillers
ramblas
rambouillet
ramla
ramonville
ramonville saint agne
ramsgate
ramstein
rana plaza
rancagua
ranchi
randan
rang du fliers
rangiroa
rangoun
rangueil
rantigny
raon l'etape
rapallo
rapid city
rapperswil
raqqa
rarotonga
ras al ain
ras al khaimah
ras el khaimah
ras jedir
ras laffan
ras lanouf
ras tanura
rasht
rason
ratisbonne
ravenne
ravensbruck
ravoire
rawalpindi
rawdon
razes
rd congo
rda
rdc
re'im
realmont
reau
rebais
recife
recklinghausen
red deer
redessan
redeyef
redon
reggane
reggio d'emilie
reggio de calabre
regusse
rehon
rehovot
reichshoffen
reichstag
reichstett
reignier esery
reim
reims
relecq kerhuon
relizane
remalard
remire montjoly
remiremont
remoulins
remscheid
renaison
renaix
renaze
renens
rennes
rennes la janais
rennes le chateau
rennes saint jacques
reole
repentigny
republika srpska
republique centrafricaine
republique democratique du congo
republique du congo
republique populaire de chine
requista
restigouche
rethel
rethondes
retiers
retournac
rettel
reuss
revest les eaux
revigny
revigny sur ornain
reville
revin
reyhanli
reykjavik
reynerie
reynosa
reze
rfa
rheinfelden
rhenanie
rhenanie du nord westphalie
rhenanie palatinat
rheu
rhin
rhinau
rhode saint genese
rhodesie
rhodesie du sud
rhodopes
rhone et loire
rhune
rialto
riantec
riazan
ribeauville
ribecourt dreslincourt
ribeirao preto
riberac
ricamarie
riceys
richard toll
richebourg
riec sur belon
riedisheim
riez
riga
rijeka
rikers
rikers island
rikuzentakata
rilhac rancon
rillieux la pape
rimini
rimouski
rinxent
rio
rio branco
rio de janeiro
rio de la plata
rio gallegos
rio grande do norte
rio grande do sul
rio muni
rio negro
riobamba
rioja
riom
riom es montagnes
riorges
rioz
riquewihr
ris orangis
riscle
rishon lezion
risle
risoul
rivarolo
rive de gier
rivery
rives en seine
rivesaltes
riviere au renard
riviere des prairies
riviere du loup
riviere pilote
rivne
rixensart
rixheim
riyad
rn7
roanne
roatan
roazhon park
robben island
robertville
roberval
robotyne
rocamadour
rocbaron
rochdale
roche bernard
roche de solutre
roche en ardenne
roche guyon
roche la moliere
roche posay
roche sur foron
rochechouart
rochefort
rochefort du gard
rochefort en terre
rochehaut
rocheserviere
rochester
rochette
rocinha
rockefeller center
rocquencourt
rocroi
rod laver arena
rodeo drive
rodez
rogliano
rognac
rohrbach les bitche
roissy
roissy cdg
roissy charles de gaulle
roissy en brie
roissy en france
roissypole
rojava
romagnat
romainville
romans sur isere
rombas
rome
romieu
romille
romilly sur andelle
romilly sur seine
romorantin
romorantin lanthenay
roncevaux
ronchamp
ronchin
roncq
rond point schuman
rondonia
ronquieres
roosdaal
roost warendin
roppenheim
roque gageac
roquebilliere
roquebrune cap martin
roquebrune sur argens
roquefort
roquefort sur soulzon
roquemaure
roques sur garonne
roquevaire
roraima
roscoff
rose bowl
rosemere
rosheim
rosieres en santerre
roskilde
rosny sous bois
rosny sur seine
rosporden
rosso
rostock
rostov
rostov sur le don
rostrenen
roswell
rothau
rotheneuf
rotherham
rotorua
rotterdam
roubaix
roudourou
rouen
rouergue
rouffach
rouffiac tolosan
rouffignac
roulers
roumazieres loubert
roura
rousses
roussillon
route 66
route de lorient
rouvroy
rouyn
rouyn noranda
rovaniemi
rove
roya
royal albert hall
royan
royat
royaumont
royere de vassiviere
rozay en brie
ruaudin
rub al khali
rubavu
rubelles
rubicon
rue d'aubagne
rue de rivoli
rue de varenne
rue de vaugirard
rue des rosiers
rueil malmaison
ruelle sur touvre
ruffec
rufisque
rugen
rugles
ruhengeri
ruhr
ruisbroek
rumangabo
rumbek
rumilly
rumonge
rungis
ruoms
rupt sur moselle
rusizi
russie sovietique
rust belt
rustenburg
rustrel
rusumo
ruthenie
rutshuru
ruwenzori
ruyigi
ruzizi
rwenzori
ryad
ryugu
ryukyu
rzeszow
saada
saadiyat
saas fee
sabadell
sabah
sable sur sarthe
sables d'olonne
sabra
sabra et chatila
sabratha
sachsenhausen
saclay
sacramento
sadiola
sadr city
sagaing
sagittarius a
sagittarius a*
sagrada familia
saguenay
saguenay lac saint jean
sahara
sahara algerien
sahara occidental
saida
saignelegier
saigon
saillagouse
saillans
sain bel
sainghin en weppes
sains en gohelle
saint affrique
saint agreve
saint aignan
saint aignan grandlieu
saint alban du rhone
saint alban sur limagnole
saint amand les eaux
saint amand montrond
saint amarin
saint ame
saint andre de cubzac
saint andre de l'eure
saint andre de sangonis
saint andre les alpes
saint andre les vergers
saint andre lez lille
saint antoine l'abbaye
saint antonin noble val
saint apollinaire
saint arnoult en yvelines
saint astier
saint aubin de medoc
saint aubin du cormier
saint aubin les elbeuf
saint augustin de desmaures
saint ave
saint avertin
saint avold
saint avre
saint aygulf
saint barth
saint barthelemy
saint barthelemy d'anjou
saint beat
saint benoit sur loire
saint berthevin
saint bertrand de comminges
saint bonnet de mure
saint bonnet le chateau
saint brevin
saint brevin les pins
saint briac sur mer
saint brice courcelles
saint brice sous foret
saint brieuc
saint bruno
saint bruno de montarville
saint calais
saint cast le guildo
saint cere
saint cezaire sur siagne
saint chamond
saint chef
saint chely d'apcher
saint cheron
saint christol les ales
saint christophe et nieves
saint ciers sur gironde
saint cirq lapopie
saint cloud
saint constant
saint cyr au mont d'or
saint cyr en val
saint cyr l'ecole
saint cyr sur loire
saint cyr sur mer
saint denis
saint denis de la reunion
saint denis en val
saint didier au mont d'or
saint die
saint die des vosges
saint dizier
saint domingue
saint donat sur l'herbasse
saint doulchard
saint egreve
saint eloy les mines
saint emilion
saint estephe
saint esteve
saint etienne
saint etienne au mont
saint etienne de baigorry
saint etienne de montluc
saint etienne de tinee
saint etienne du rouvray
saint eustache
saint fargeau ponthierry
saint florent
saint florent le vieil
saint florent sur cher
saint florentin
saint flour
saint fons
saint fraimbault
saint francois longchamp
saint fulgent
saint gall
saint galmier
saint gaudens
saint gely du fesc
saint genest lerpt
saint gengoux le national
saint geniez d'olt
saint genis laval
saint genis pouilly
saint georges de beauce
saint georges de didonne
saint georges de l'oyapock
saint georges sur baulche
saint germain des pres
saint germain du corbeis
saint germain du puy
saint germain en laye
saint germain les arpajon
saint gervais les bains
saint gilles
saint gilles croix de vie
saint gilles les bains
saint girons
saint gothard
saint gratien
saint gregoire
saint guenole
saint guilhem le desert
saint heand
saint herblain
saint hilaire de riez
saint hilaire du harcouet
saint hippolyte du fort
saint honore les bains
saint hyacinthe
saint imier
saint ismier
saint jacques
saint jacques de compostelle
saint jacques de la lande
saint jean
saint jean brevelay
saint jean cap ferrat
saint jean d'acre
saint jean d'angely
saint jean d'illac
saint jean de braye
saint jean de la ruelle
saint jean de luz
saint jean de maurienne
saint jean de monts
saint jean de terre neuve
saint jean de vedas
saint jean du gard
saint jean le blanc
saint jean pied de port
saint jean sur richelieu
saint jeoire
saint jerome
saint joachim
saint jorioz
saint jory
saint joseph de beauce
saint josse
saint josse ten noode
saint jouin bruneval
saint juery
saint julien beychevelle
saint julien en genevois
saint julien les villas
saint junien
saint just en chaussee
saint just malmont
saint just saint rambert
saint lambert
saint lary
saint lary soulan
saint laurent
saint laurent blangy
saint laurent de la salanque
saint laurent de mure
saint laurent des eaux
saint laurent du maroni
saint laurent du var
saint laurent nouan
saint laurent sur sevre
saint lazare
saint leonard de noblat
saint leu
saint leu d'esserent
saint leu la foret
saint lin laurentides
saint lo
saint loubes
saint louis
saint louis arzviller
saint loup sur semouse
saint lunaire
saint lys
saint macaire
saint maixent l'ecole
saint malo
saint mande
saint mandrier
saint mandrier sur mer
saint marcel les valence
saint marcellin
saint marin
saint martin
saint martin boulogne
saint martin d'heres
saint martin de crau
saint martin de re
saint martin de seignanx
saint martin des champs
saint martin en haut
saint martin vesubie
saint mathieu de treviers
saint maur
saint maur des fosses
saint maurice l'exil
saint maximin
saint maximin la sainte baume
saint medard en jalles
saint meen le grand
saint memmie
saint michel chef chef
saint michel de maurienne
saint michel en l'herm
saint michel sur orge
saint mihiel
saint moritz
saint nazaire
saint nicolas de bourgueil
saint nicolas de port
saint nicolas du pelem
saint nicolas lez arras
saint nizier du moucherotte
saint nolff
saint nom la breteche
saint omer
saint orens de gameville
saint ouen
saint ouen l'aumone
saint ouen sur seine
saint pair sur mer
saint palais
saint palais sur mer
saint pancras
saint pantaleon de larche
saint pathus
saint paul de fenouillet
saint paul de vence
saint paul et amsterdam
saint paul les dax
saint paul lez durance
saint paul trois chateaux
saint pe de bigorre
saint pee sur nivelle
saint peray
saint pere en retz
saint petersbourg
saint philbert de grand lieu
saint pierre
saint pierre d'albigny
saint pierre d'oleron
saint pierre de chartreuse
saint pierre de rome
saint pierre de venaco
saint pierre des corps
saint pierre du mont
saint pierre du perray
saint pierre et miquelon
saint pierre le moutier
saint pierre les elbeuf
saint pierre quiberon
saint pol de leon
saint pol sur mer
saint pol sur ternoise
saint pons de thomieres
saint pourcain sur sioule
saint priest
saint priest en jarez
saint privat des vieux
saint quay portrieux
saint quentin
saint quentin en yvelines
saint quentin fallavier
saint rambert d'albon
saint raphael
saint remy
saint remy de provence
saint remy les chevreuse
saint renan
saint romain de colbosc
saint saturnin les apt
saint saturnin les avignon
saint sauveur
saint sauveur en puisaye
saint sauveur le vicomte
saint sebastien
saint sebastien sur loire
saint sepulcre
saint sever
saint sorlin d'arves
saint soupplets
saint sulpice la pointe
saint sulpice lauriere
saint symphorien d'ozon
saint symphorien sur coise
saint thibault des vignes
saint tite
saint trond
saint tropez
saint vaast la hougue
saint valery en caux
saint valery sur somme
saint vallier
saint venant
saint veran
saint vincent de tyrosse
saint vincent et les grenadines
saint vith
saint vrain
saint wandrille
saint yrieix la perche
saint yrieix sur charente
sainte adele
sainte adresse
sainte agathe des monts
sainte anne d'auray
sainte anne de beaupre
sainte anne des monts
sainte baume
sainte bazeille
sainte cecile les vignes
sainte chapelle
sainte croix
sainte engrace
sainte enimie
sainte eulalie
sainte eulalie d'olt
sainte feyre
sainte florine
sainte foy
sainte foy la grande
sainte foy les lyon
sainte foy tarentaise
sainte gemmes sur loire
sainte genevieve des bois
sainte helene
sainte livrade sur lot
sainte luce sur loire
sainte lucie
sainte marie aux mines
sainte marie de beauce
sainte marie de re
sainte marie la mer
sainte marthe sur le lac
sainte maure de touraine
sainte maxime
sainte menehould
sainte mere eglise
sainte savine
sainte sigolene
sainte soline
sainte sophie
sainte victoire
saintes
saintes maries de la mer
saintonge
saintry sur seine
saisies
saitama
sakhaline
sakhir
salaberry de valleyfield
salaheddine
salaise sur sanne
salalah
salamanque
salamat
salar d'uyuni
salazie
salbris
sale 2
salerne
salernes
salers
saleve
salies de bearn
salin de giraud
salina cruz
salindres
salins les bains
salisbury
sallanches
sallaumines
salle les alpes
salon de provence
salonga
salonique
salou
salouel
salpetriere
salses
salses le chateau
salt lake city
saltillo
salvador de bahia
salzbourg
samadet
samarcande
samarie
samarra
samatan
sambisa
sambodrome
sambre
sambreville
samburu
samoa
samoa americaines
samoens
samois sur seine
samsun
san antonio
san bernardino
san carlos de bariloche
san cristobal de las casas
san diego
san francisco
san jose
san luis potosi
san mames
san miguel de tucuman
san pedro
san pedro sula
san quentin
san remo
san salvador
san siro
san vicente del caguan
sanaa
sanary sur mer
sancerre
sancy
sandouville
sandringham
sandton
sandy hook
sangatte
sangay
sanguinaires
sanguinet
sanibel
sankuru
sanliurfa
sannois
sanremo
santa barbara
santa cruz de la sierra
santa monica
santander
santarem
santeny
santerre
santes
santiago
santiago bernabeu
santiago de cuba
santiago de los caballeros
santiago du chili
santo antao
santorin
sanvignes les mines
sanya
sao bernardo do campo
sao jose dos campos
sao luis
sao paulo
sao tome
sao tome et principe
saone
saosnois
sapiac
sappey en chartreuse
sapporo
saqqara
saqqez
sar e pol
saragosse
sarajevo
saran
saraqeb
sarasota
saratov
sarawak
sarcelles
sargasses
sarge les le mans
sarh
sari solenzara
sarine
sarlat
sarlat la caneda
sarnen
sarralbe
sarran
sarre
sarre union
sarrebourg
sarrebruck
sarreguemines
sarrians
sarrola carcopino
sars poteries
sartene
sartrouville
sarzeau
saskatoon
sassandra
sassari
sathonay camp
satigny
satolas
satolas et bonce
satory
saugues
saujon
saulieu
saulnes
saulnois
sault sainte marie
saulx les chartreux
saulxures sur moselotte
saumur
sausalito
sausheim
sausset les pins
sautron
sauveterre de bearn
sauveterre de guyenne
sauvigny les bois
sauze vaussais
savannah
savannakhet
savenay
saverdun
saverne
savigne l'eveque
savigny le temple
savigny sur orge
savines le lac
savone
saxe anhalt
saydnaya
scaer
scampia
scandola
scanie
scarborough
scarpe
sceaux
scey sur saone
schaerbeek
schaffhouse
schefferville
scherwiller
scheveningen
schiltigheim
schiphol
schirmeck
schladming
schleswig holstein
schoelcher
schonbrunn
schonefeld
schwytz
sciez
scionzier
sclessin
scorff
scottsdale
scranton
scy chazelles
sderot
seattle
sebastopol
sebba
sebha
sebring
secondigny
sedan
sedhiou
sednaya
sedona
sees
sefrou
segonzac
segou
segovie
segre
seguela
seichamps
seignelay
seignosse
seilh
seillans
seine et oise
seine inferieure
sekondi takoradi
selestat
sellafield
selles sur cher
seloncourt
selongey
selune
semarang
seme kpodji
semeac
semecourt
semipalatinsk
semliki
semnoz
semois
semoy
semur en auxois
senart
senas
sendai
seneffe
senkaku
senlis
sennecey le grand
senneterre
senonches
senones
sentosa
seoul
sepang
sept iles
septemes les vallons
septeuil
septfonds
septimanie
sequedin
seraing
serbie et montenegro
sercq
serekunda
serena
serengeti
serezin du rhone
sergipe
sergueiev possad
serignan
serignan du comtat
serkadji
sermaize les bains
serra pelada
serre chevalier
serre poncon
serres castet
serris
sertao
servian
servon sur vilaine
servoz
sestrieres
sete
setif
settat
setubal
seurre
sevare
sevenans
severac le chateau
severn
severodonetsk
severodvinsk
severomorsk
seville
sevran
sevre nantaise
sevre niortaise
sevremoine
sevres
sevrier
seychelles
seyne les alpes
seynod
seyssel
seysses
seyssinet pariset
seyssins
sezanne
sfax
shaanxi
shabunda
shakahola
shandong
shanghai
shankill
shanksville
shantou
shanxi
sharjah
sharpeville
shawinigan
shediac
sheffield
shenyang
shenzhen
sherbrooke
shetland
shibuya
shigatse
shijiazhuang
shikoku
shimla
shinjuku
shippagan
shishapangma
shkodra
shoemaker levy
shoreditch
shreveport
shuafat
siachen
sialkot
siam
siberie orientale
sibiu
sichuan
sidi bel abbes
sidi bou said
sidi bouzid
sidi ifni
sidobre
sidon
siem reap
sienne
sierck les bains
sierentz
sierra madre
sierra maestra
sierra morena
sierra nevada
sierre
sievierodonetsk
sigean
sigmaringen
signal iduna park
sigonella
siguiri
sihanoukville
sikasso
sikkim
silesie
siliana
silivri
sille le guillaume
sillery
silverstone
silwan
simandou
simferopol
simiane collongue
simplon
sin le noble
sinabung
sinai
sinaloa
sing sing
singapour
sinjar
sinnamary
sinsheim
sint genesius rode
sint maarten
sintra
sinuiju
sion
sioule
siouville hague
sioux city
sioux falls
sipopo
sissonne
sistan baloutchistan
sisteron
sitges
sittwe
sivens
siwa
six fours les plages
sizewell
sizun
skagerrak
skhirat
skikda
skopje
slavonie
sliema
sloviansk
smara
smarves
smolensk
smyrne
snizhne
snowdon
sobibor
soccer city
sochaux
sochaux montbeliard
socoa
socotra
sodertalje
sodome
sofi stadium
sofia
sogakope
soho
soignies
soissons
soisy sous montmorency
soisy sur seine
sokode
sokoto
solaize
solden
soledar
solenzara
soler
solesmes
soleure
solhan
solignac
soligny la trappe
solingen
sollies pont
solutre
solwezi
somain
somaliland
sombreffe
somerset
sommieres
somport
sonoma
soorts hossegor
sophia antipolis
sopot
sorbiers
sorel tracy
soreze
sorgues
sorinieres
sormiou
sorocaba
sorrente
sospel
sotchi
sotteville les rouen
souabe
soubre
souchez
soudan du sud
soudan francais
soudja
soueida
souffelweyersheim
soufflenheim
souillac
souk ahras
souk el tenine
soukhoumi
soulac sur mer
soulaines
souleimaniye
souleymanieh
soulom
soultz
soultz haut rhin
soum
soumoulou
soumy
souppes sur loing
sourdeval
sourdun
sourgout
souss
sousse
soustons
south bend
southampton
southend on sea
southport
souzy la briche
soweto
soyaux
soyo
spa francorchamps
spandau
spanish town
sparte
speloncato
spezia
spicheren
spielberg
spiez
spin boldak
spincourt
spitak
spitzberg
split
spokane
spratleys
spratly
spree
srebrenica
sriharikota
srinagar
st catharines
st james'park
st john's
st louis
st pancras
stade bauer
stade bollaert
stade chaban delmas
stade charlety
stade de france
stade de la maladiere
stade de suisse
stade des alpes
stade du hainaut
stade ernest wallon
stade geoffroy guichard
stade louis ii
stade marcel michelin
stade mayol
stade oceane
stade olympique
stade pierre mauroy
stade roi baudouin
stade roland garros
stade velodrome
stadio olimpico
staffelfelden
stalingrad
stamford
stamford bridge
stammheim
standing rock
stanleyville
stans
stanstead
stansted
staples center
stare miasto
staten island
statue de la liberte
stavanger
stavelot
steenvoorde
stella plage
stellenbosch
stelvio
stenay
stepanakert
stiring wendel
stirling
stock island
stockholm
stoke on trent
stone town
stonehenge
stormont
strasbourg
stratford upon avon
strepy
strepy bracquegnies
strepy thieu
stromboli
struthof
sturgis
stuttgart
styrie
subic bay
subotica
suce sur erdre
sucumbios
sucy en brie
sud kivu
sud liban
sud tyrol
sud ubangi
sud vietnam
sudbury
sudetes
suez
suffolk
suippes
suisse alemanique
suisse italienne
suisse romande
sulawesi
sully sur loire
sulniac
sumatra
sumba
sumer
sun belt
sun city
sun valley
sundarbans
sunderland
sundgau
sunset boulevard
super besse
superbagneres
superdome
superphenix
surabaya
suresnes
surgeres
surinam
suriname
surobi
surtsey
suruc
survilliers
sury le comtal
sussex
sutherland springs
suva
suvarnabhumi
suwalki
suwon
suze la rousse
suze sur sarthe
suzhou
suzuka
svalbard
swakopmund
swansea
swaziland
swindon
sword beach
sydney
sylhet
sylt
syntagma
syr daria
syrte
systeme solaire
szczecin
szeged
taaf
tabarre
table mountain
tabriz
tachira
tachkent
tacloban
tacna
tacoma
tadjourah
tadoussac
taef
taez
tafraout
taganrog
tage
tahaa
tahiti
tahoua
tahrir
taichung
taif
taillan medoc
tain l'hermitage
tainan
taipei
taishan
taiyuan
taize
taj mahal
takeshima
taklamakan
takoradi
taksim
tal abyad
tal afar
talange
talant
talaudiere
talca
talence
talensac
tallahassee
tallard
tallinn
talloires
talmont saint hilaire
talmont sur gironde
tamale
tamanrasset
tamatave
tamaulipas
tambacounda
tambora
tamil nadu
tamise
tampa
tampere
tan tan
tancarville
tanegashima
tanf
tanganyika
tanger
tangshan
tanguieta
tania
taninges
tanna
tanta
taolagnaro
taormine
taoudenni
tapachula
tapajos
taraba
taradeau
tarare
tarascon
tarascon sur ariege
taravao
tarawa
tarbes
tarentaise
tarente
tarhouna
tarifa
tarija
tarik al jdide
tarnac
tarnos
taroudant
tarragone
tartas
tarterets
tartous
tartu
tasiilaq
tasmanie
tassili
tassili n'ajjer
tassin la demi lune
tataouine
tatarstan
tatihou
tatras
tauranga
taurus
tautavel
tavannes
tavaux
tavel
taverny
tavignano
tazmamart
tbilissi
tchaourou
tchassiv iar
tchecoslovaquie
tcheliabinsk
tcherkassy
tchernihiv
tchernivtsi
tchernobyl
tchibanga
tchita
tchoukotka
tchouri
tchourioumov guerassimenko
tchouriumov guerassimenko
tchouvachie
teahupo'o
teahupoo
tebessa
tecoluca
tegel
tegucigalpa
teheran
teich
teide
teil
teisseire
tekeze
tel aviv
telangana
temara
temelin
temiscaming
temiscamingue
temiscouata
tempel 1
tempelhof
templeuve
templeuve en pevele
temuco
tence
tenere
tenerife
tengrela
tenke fungurume
tenkodogo
teotihuacan
teresina
terezin
tergnier
termignon
termonde
ternay
ternois
ternopil
terrassa
terrasson
terrasson lavilledieu
terre adelie
terre d'ellesmere
terre de baffin
terre de bas
terre de feu
terre de haut
terre francois joseph
terre neuve et labrador
terre promise
terre sainte
terrebonne
territoire du nord
territoires du nord ouest
teruel
terville
tessalit
teste de buch
tete d'or
teteghem
tetiaroa
tetouan
tetovo
texel
thann
thaon les vosges
thar
tharon plage
tharparkar
thau
theil
theix
theix noyalo
theoule sur mer
therain
theresienstadt
therouanne
thessalie
thessalonique
thetford mines
thiais
thiepval
thierache
thiers
thierville sur meuse
thies
thika
thillay
thillot
thimphou
thio
thionville
thiruvananthapuram
thiviers
thizy
thizy les bourgs
thoiry
tholonet
tholy
thones
thonex
thonon
thonon les bains
thorberg
thorens glieres
thorigne fouillard
thorigny sur marne
thouare sur loire
thouars
thoune
thourotte
thrace
three mile island
thueyts
thuin
thuir
thule
thunder bay
thuringe
thurso
thyez
tian shan
tian'anmen
tiananmen
tianjin
tiaret
tiberiade
tibesti
tibhirine
tibre
tichitt
tiebissou
tielt
tiergarten
tigery
tighzirt
tignes
tignieu jameyzieu
tigray
tihange
tijuana
tikal
tikrit
tilbourg
tilburg
tilenga
tillaberi
times square
timgad
timimoun
timisoara
timmins
timone
timor leste
timor oriental
tinchebray
tindouf
tinee
tinghir
tinqueux
tinteniac
tinzaouaten
tioumen
tipasa
tipaza
tiran
tirana
tiraspol
tirlemont
tisza
titicaca
tivaouane
tivoli
tizi ouzou
tiznit
tlatelolco
tlaxcala
tlemcen
toamasina
tobago
tobrouk
tocantins
tofane
tohoku
tokaimura
tokelau
tokmak
tokyo
tolbiac
tolede
toliara
tolima
toluca
tomblaine
tombouctou
tomsk
tongo tongo
tongres
tonkin
tonle sap
tonnay charente
tonneins
tontouta
topeka
topo chico
tora bora
toretsk
torhout
torigni sur vire
torit
torkham
torodi
toronto
torreilles
torreon
torres del paine
torrevieja
torun
tottenham
touba
touba mosquee
toubkal
toucy
toufflers
tougan
toul
toul rosieres
toulepleu
toulon
toulon sur arroux
toulouges
toulouse
toulouse blagnac
touquet paris plage
tour d'aigues
tour de londres
tour de peilz
tour eiffel
tour montparnasse
tour taxis
touraine
tourcoing
tourlaville
tourmalet
tournai
tournaisis
tournan en brie
tournay
tournefeuille
tournon
tournon sur rhone
tournus
tourrettes
tours
tours en savoie
tourves
tourville la riviere
toury
toussuire
toussus le noble
touvet
tower bridge
townsville
tozeur
trabzon
tracadie
trafalgar square
traiskirchen
tramelan
tranche sur mer
trans en provence
transcaucasie
transdniestrie
transkei
transnistrie
transvaal
transylvanie
trapani
trappes
trappist 1
trastevere
trebbia
trebes
trebeurden
trebizonde
treblinka
tregastel
tregor
treguennec
tregueux
treguier
tregunc
trehorenteuc
treichville
treignac
treigny
treillieres
trelaze
trelissac
trelon
tremblade
tremblay en france
trementines
tremery
trentin
trentin haut adige
treport
tresserve
trevenans
trevise
trevoux
triangle de gonesse
triangle des bermudes
trianon
tribeca
tricastin
trie sur baise
triel sur seine
trieste
trieux
trieves
triglav
trignac
trilport
trincomalee
trinidad et tobago
trinite des monts
trinite et tobago
trinite sur mer
tripoli
tripolitaine
tripura
tristan da cunha
trith saint leger
trivandrum
trocadero
troie
trois bassins
trois gorges
trois ilets
trois pistoles
trois rivieres
tromelin
tromso
trondheim
trooz
trouee d'arenberg
trouville
trouville sur mer
trouy
troyes
truchtersheim
truyere
tsavo
tsevie
tshikapa
tshopo
tshuapa
tsingoni
tskhinvali
tsukiji
tuamotu
tubingen
tubize
tubuai
tucson
tucuman
tuileries
tulear
tulkarem
tulle
tullins
tulsa
tulum
tumaco
tumangang
tumen
tungurahua
tunis
tunnel de frejus
tunnel de tende
tunnel du mont blanc
tunnel sous la manche
tuol sleng
turballe
turbie
turckheim
turfan
turin
turkana
turkestan oriental
turku
turnhout
turques et caiques
tuscaloosa
tuvalu
tuxtla gutierrez
tuz khurmatu
tuzla
twickenham
tyneside
tyrol
tyrol du sud
tyrrhenienne
ubaye
uberlandia
uccle
uckange
udaipur
udine
ugine
ukraine occidentale
ulis
ulm
ulsan
ulster
ultima thule
uluru
umea
umm al fahm
ungersheim
unieux
union sovietique
unter den linden
unterwald
uppsala
urdos
urrugne
urumqi
ushuaia
uskudar
ussel
usson en forez
ustaritz
uster
utah beach
utopia planitia
utoya
utrecht
uttar pradesh
uttarakhand
uturoa
utøya
uvalde
uvira
uyo
uyuni
uzbeen
uzbin
uzerche
uzes
vaas
vaca muerta
vacoas
vacqueyras
vadodara
vaduz
vagharchapat
vagney
vaires sur marne
vaires torcy
vaise
vaison la romaine
vakaga
val belair
val cenis
val d'ajol
val d'anast
val d'aoste
val d'europe
val d'isere
val d'or
val david
val de briey
val de grace
val de reuil
val de ruz
val de suse
val de travers
val duchesse
val fourre
val thorens
valachie
valberg
valbonne
valcourt
valdahon
valdegour
valdivia
valdivienne
valdoie
valduc
valencay
valence
valence d'agen
valence d'albigeois
valenciennes
valentigney
valenton
valette
valette du var
valgaudemar
valkenburg
valladolid
vallauris
valle de los caidos
vallee d'aoste
vallee d'aspe
vallee de la mort
vallee des rois
vallee du rift
valles marineris
vallespir
valleyfield
valloire
vallon pont d'arc
vallorbe
vallorcine
vallouise
valmorel
valmy
valognes
valparaiso
valras plage
valreas
vals les bains
vals pres le puy
valserhone
vancouver
vandoeuvre
vandoeuvre les nancy
vannes
vanoise
vans
vanuatu
vanves
varadero
varades
varanasi
varangeville
varces
varengeville sur mer
varennes
varennes en argonne
varennes jarcy
varennes sur allier
varennes sur seine
varennes vauzelles
varese
varna
varsovie
vassieux en vercors
vassiviere
vatan
vatnajokull
vatry
vauclin
vaucouleurs
vaucresson
vaudreuil
vaudreuil dorion
vaugneray
vauhallan
vaujours
vaulnaveys
vaulx en velin
vaureal
vauvert
vaux
vaux le penil
vaux le vicomte
vaux sur mer
vaux sur seine
vavoua
veauche
vecoux
vedene
veigne
veigy foncenex
vel d'hiv
vel'd'hiv
velaux
velay
veliki novgorod
velizy
velizy villacoublay
velodrome
velodrome d'hiver
velodrome de roubaix
venaco
venarey les laumes
venasque
vence
vendargues
vendenheim
vendin le vieil
vendome
vendomois
vendres
veneon
venice
venice beach
venise
venissieux
venlo
venoge
venosc
ventoux
ventron
ventspils
veracruz
verberie
verbier
vercheres
vercors
verdon
verdon sur mer
verdun
verdun sur garonne
verfeil
vergeze
vermandois
vermenagna
vermenton
vern sur seiche
vernet
vernet les bains
vernets
verneuil d'avre et d'iton
verneuil l'etang
verneuil sur avre
verneuil sur seine
verneuil sur vienne
vernouillet
verone
verpilliere
verquigneul
verquin
verrie
verrieres en anjou
verrieres le buisson
versailles
versoix
vert saint denis
vertaizon
vertou
verviers
vervins
verzenay
vescovato
vesdre
vesinet
vesoul
vesubie
vesuve
vetraz monthoux
veules les roses
veurey voroize
veurne
vevey
vexin
vexin francais
veyrier du lac
vezelay
vezelise
vezere
vezin le coquet
viaduc de millau
vianden
viareggio
viarmes
vias
viaur
vibraye
vic en bigorre
vic fezensac
vic le comte
vic sur cere
vic sur seille
vicence
vichy
victoria falls
victoriaville
vidauban
vidigal
vidourle
viege
vieil armand
vielsalm
vienne
vientiane
vierzon
viet nam
vietnam du nord
vietnam du sud
vieux boucau
vieux conde
vieux fort
vieux habitants
vieux lille
vieux lyon
vieux montreal
vieux quaremont
vieux quebec
vieux thann
vignemale
vigneux
vigneux de bretagne
vigneux sur seine
vigo
vihiers
vijayawada
villa grimaldi
villa park
villa somalia
villabe
villach
villacoublay
village neuf
villahermosa
villaines la juhel
villandry
villard bonnot
villard de lans
villaroche
villars les dombes
villars sur ollon
villavicencio
ville aux dames
ville d'avray
ville du bois
ville la grand
villeblevin
villebon sur yvette
villebrumier
villecresnes
villedieu les poeles
villefontaine
villefort
villefranche
villefranche de conflent
villefranche de lauragais
villefranche de rouergue
villefranche sur mer
villefranche sur saone
villefranque
villegailhenc
villejean
villejuif
villejust
villelaure
villemandeur
villemoisson sur orge
villemomble
villemur sur tarn
villenauxe la grande
villenave d'ornon
villeneuve d'ascq
villeneuve de berg
villeneuve de marsan
villeneuve la garenne
villeneuve le comte
villeneuve le roi
villeneuve les avignon
villeneuve les maguelone
villeneuve loubet
villeneuve saint denis
villeneuve saint georges
villeneuve sur lot
villeneuve sur yonne
villeneuve tolosane
villennes sur seine
villeparisis
villepinte
villepreux
villeray
villers bocage
villers bretonneux
villers cotterets
villers le lac
villers les nancy
villers saint paul
villers sur mer
villersexel
villerupt
villetaneuse
villette
villeurbanne
villeveyrac
villiers le bel
villiers sur marne
villiers sur orge
vilnius
vilvorde
vimeu
vimoutiers
vimy
vina del mar
vinca
vincennes
vineuil
vinnytsia
vinon sur verdon
vintimille
vire normandie
viriat
viroflay
virton
virunga
virungas
viry chatillon
visaginas
visakhapatnam
visan
visayas
visegrad
vistule
vitebsk
viterbe
viti levu
vitre
vitrolles
vitry en artois
vitry le francois
vitry sur orne
vitry sur seine
vittel
viuz en sallaz
vivarais
viverols
viviers
vizille
vladikavkaz
vladivostok
vlora
vltava
vnoukovo
voge
voge les bains
void vacon
voie lactee
voiron
voisins le bretonneux
voivodine
vojvodine
volga
volgelsheim
volgograd
volhynie
volksparkstadion
volmerange les mines
volnay
volnovakha
vologda
vologne
volos
volta
volvic
vorarlberg
voreppe
vorkouta
voronej
vorst nationaal
vosne romanee
vostotchny
vouecourt
vougeot
vouglans
vougy
vouhledar
voujeaucourt
voulte sur rhone
vouneuil sous biard
vouvant
vouziers
voves
vrigne aux bois
vukovar
vulcania
vulcano
vyborg
waco
wad madani
wadi rum
wadowice
waikiki
waitangi
wajir
wakiso
walibi
walikale
wall street
wallis
wallis et futuna
walvis bay
walygator
wambrechies
wanda metropolitano
wangenbourg
wannsee
wantzenau
wapping
wardak
waregem
waremme
warri
washington
wasilla
waskaganish
wasquehal
wasselonne
wassy
waswanipi
waterford
waterloo
watermael boitsfort
watten
wattignies
wattrelos
waukesha
wavre
wavrin
wazemmes
waziers
waziristan
waziristan du nord
waziristan du sud
weifang
weimar
wellington
wembley
wemmel
wenchang
wenchuan
wendake
wengen
wenzhou
wepion
weser
wesserling
west palm beach
west point
westgate
westmalle
westminster
westmount
westphalie
westvleteren
wettingen
weyersheim
wezembeek oppem
whakaari
whistler
white hart lane
white island
whitehorse
wichita
wiesbaden
wigan
wildenstein
wilhelmshaven
willemstad
wiltshire
wimereux
wimille
windhoek
wingles
winnenden
winnipeg
winston salem
winterthour
wintzenheim
wissant
wissembourg
wissous
witry les reims
wittelsheim
wittenheim
witzwil
wizernes
woerth
woevre
woippy
woldiya
woleu ntem
wolfisheim
wolfsburg
wollega
wollongong
woluwe saint lambert
woluwe saint pierre
wolverhampton
wonsan
worcester
world trade center
wormhout
wounded knee
wrexham
wrigley field
wroclaw
wuhan
wukan
wuppertal
wurtzbourg
wurzburg
wuxi
xaintois
xalapa
xertigny
xi'an
xiamen
xichang
xingu
xining
xinjiang
xiong'an
xonrupt longemer
xuzhou
yakoutie
yaloke
yalta
yalu
yamal
yambio
yamoussoukro
yanaon
yanbu
yancheng
yang tse
yangambi
yangtse
yangzi
yankee stadium
yanqing
yantai
yaounde
yaren
yarkand
yarmouk
yas marina
yasukuni
yasuni
yate
yatenga
yazd
ychoux
yellowknife
yellowstone
yenne
yeonpyeong
yerres
yffiniac
yichang
yinchuan
yirgou
yiwu
yobe
yoff
yogyakarta
yokohama
yongbyon
yonkers
yopougon
york
yorkshire
yosemite
yougoslavie
youngstown
yport
ypres
yssingeaux
ytrac
yucatan
yucca mountain
yuma
yumbi
yunnan
yutz
yverdon
yvetot
yvoir
yvoire
yvre l'eveque
yzeure
zaatari
zabadani
zaboul
zacatecas
zadar
zagora
zagreb
zagros
zahedan
zahle
zaire
zakho
zakopane
zakouma
zalingei
zambeze
zamboanga
zamfara
zamzam
zandvoort
zante
zanzibar
zaouia
zapopan
zaporijia
zaporijjia
zaria
zarka
zarzis
zaventem
zawiya
zeebruges
zelande
zemio
zenica
zeralda
zermatt
zhangjiakou
zhejiang
zhengzhou
zhongnanhai
zhongshan
zhuhai
zibo
zicavo
ziguinchor
zinder
ziniare
zinjibar
zintan
zocalo
zofingue
zolder
zomba
zoncolan
zone 51
zonnebeke
zonza
zoo de beauval
zooparc de beauval
zottegem
zouar
zouara
zouerat
zouerate
zoug
zougdidi
zouwara
zuccotti
zuccotti park
zugspitze
zuiderzee
zurich
zuydcoote
zwickau
zwijndrecht
zwolle
øresund
`);
