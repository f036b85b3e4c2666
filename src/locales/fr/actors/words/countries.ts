import { entries } from "./entries.ts";

/** Countries, continents and mountains. */
export const countries = entries(`
afghanistan
afrique
afrique du sud
albanie
algerie
allemagne
alpes
amerique
amerique du nord
amerique du sud
amerique latine
andes
andorre
angleterre
angola
antarctique
apennins
appalaches
arabie saoudite
arctique
argentine
armenie
asie
atlantique
australie
autriche
azerbaidjan
bahrein
balkans
bande de gaza
bangladesh
belgique
benin
bielorussie
birmanie
bolivie
bosnie
bosnie herzegovine
botswana
bresil
bulgarie
burkina
burkina faso
burundi
cachemire
cambodge
cameroun
canada
cap vert
caraibes
carpates
catalogne
caucase
centrafrique
chili
chine
chypre
cisjordanie
colombie
comores
congo
coree
coree du nord
coree du sud
costa rica
cote d'ivoire
crimee
croatie
cuba
danemark
djibouti
dolomites
donbass
ecosse
egypte
emirats
emirats arabes unis
equateur
erythree
espagne
estonie
etats unis
etats unis d'amerique
ethiopie
europe
fidji
finlande
france
gabon
gambie
gaza
georgie
ghana
grande bretagne
grece
groenland
guantanamo
guatemala
guinee
guinee bissau
haiti
himalaya
honduras
hong kong
hongrie
inde
indonesie
irak
iran
irlande
irlande du nord
islande
israel
italie
jamaique
japon
jordanie
kazakhstan
kenya
kirghizistan
kosovo
koweit
kurdistan
laos
lettonie
liban
liberia
libye
liechtenstein
lituanie
luxembourg
macedoine
madagascar
maghreb
malaisie
malawi
mali
malte
manche
maroc
maurice
mauritanie
mediterranee
mexique
moldavie
monaco
mongolie
montenegro
moyen orient
mozambique
namibie
nepal
nicaragua
niger
nigeria
norvege
nouvelle zelande
occident
oceanie
oman
ouganda
oural
outre mer
ouzbekistan
pacifique
pakistan
palestine
panama
paraguay
pays bas
pays de galles
perou
philippines
pologne
portugal
proche orient
pyrenees
qatar
republique dominicaine
republique tcheque
rocheuses
roumanie
royaume uni
russie
rwanda
sahel
salvador
scandinavie
senegal
serbie
sierra leone
singapour
slovaquie
slovenie
somalie
soudan
sri lanka
suede
suisse
syrie
tadjikistan
taiwan
tanzanie
tchad
tchequie
thailande
tibet
togo
tunisie
turkmenistan
turquie
ukraine
urss
uruguay
usa
vatican
venezuela
vietnam
yemen
zambie
zimbabwe
`);
