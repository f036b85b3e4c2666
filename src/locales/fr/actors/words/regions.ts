import { entries } from "./entries.ts";

/** Departments, regions, provinces and states. */
export const regions = entries(`
abitibi
ain
aisne
alabama
alaska
alberta
allier
alpes de haute provence
alpes maritimes
alsace
amazonie
andalousie
aquitaine
ardeche
ardenne
ardennes
argovie
ariege
arizona
arkansas
aube
aude
auvergne
auvergne rhone alpes
aveyron
bas rhin
basse normandie
baviere
bearn
beauce
bouches du rhone
bourgogne
bourgogne franche comte
brabant
bretagne
brie
californie
calvados
camargue
cantal
caroline du nord
caroline du sud
castille
catalogne
centre val de loire
champagne
champagne ardenne
charente
charente maritime
cher
colombie britannique
colorado
connecticut
correze
corse
corse du sud
cote d'azur
cote d'or
cote est
cote ouest
cotes d'armor
creuse
dakota du nord
dakota du sud
delaware
deux sevres
dordogne
doubs
drome
ecosse
essonne
estrie
eure
eure et loir
finistere
flandre
flandres
floride
foret amazonienne
franche comte
fribourg
galice
gard
gaspesie
gers
gironde
grand est
grisons
guadeloupe
guyane
hainaut
haut rhin
haute corse
haute garonne
haute loire
haute marne
haute normandie
haute saone
haute savoie
haute vienne
hautes alpes
hautes pyrenees
hauts de france
hauts de seine
hawai
herault
hesse
idaho
ile de france
ille et vilaine
illinois
indiana
indre
indre et loire
iowa
isere
jura
kabylie
kansas
kentucky
la reunion
landes
languedoc
languedoc roussillon
laurentides
limbourg
limousin
loir et cher
loire
loire atlantique
loiret
lombardie
lorraine
lot
lot et garonne
louisiane
lozere
maine
maine et loire
manche
manitoba
marne
martinique
maryland
massachusetts
mauricie
mayenne
mayotte
meurthe et moselle
meuse
michigan
midi pyrenees
minnesota
mississippi
missouri
montana
monteregie
morbihan
moselle
navarre
nebraska
neuchatel
nevada
new hampshire
new jersey
nievre
nord
normandie
nouveau brunswick
nouveau mexique
nouvelle aquitaine
nouvelle caledonie
nouvelle ecosse
occitanie
ohio
oise
oklahoma
ontario
oregon
orne
outaouais
paca
pas de calais
pays basque
pays de la loire
pennsylvanie
perigord
picardie
piemont
poitou
poitou charentes
polynesie
provence
provence alpes cote d'azur
puy de dome
pyrenees
pyrenees atlantiques
pyrenees orientales
quebec
reunion
rhode island
rhone
rhone alpes
romandie
saguenay
saone et loire
sardaigne
sarthe
saskatchewan
savoie
saxe
seine
seine et marne
seine maritime
seine saint denis
siberie
sicile
silicon valley
sologne
somme
tarn
tarn et garonne
tchetchenie
tennessee
terre neuve
territoire de belfort
tessin
texas
thurgovie
toscane
utah
val d'oise
val de marne
valais
var
vaucluse
vaud
vendee
venetie
vermont
vienne
virginie
virginie occidentale
vosges
wallonie
wisconsin
wyoming
yonne
yukon
yvelines
`);
