// Written by scripts/lexicon.ts from the Lefff (Apache-2.0): 445 verbs, 16801 forms. Do not edit.

/** Endings by group: third person singular, third person plural, other persons, present participle, past participle. */
export const PARADIGMS = `
ient,enait,int,iendra,iendrait,ienne,înt iennent,enaient,inrent,iendront,iendraient,inssent iens,enons,enez,enais,enions,eniez,ins,înmes,întes,iendrai,iendras,iendrons,iendrez,iendrais,iendrions,iendriez,ienne,iennes,insse,insses,inssions,inssiez enant enu,enus,enue,enues
nt,gnait,gnit,ndra,ndrait,gne,gnît gnent,gnaient,gnirent,ndront,ndraient,gnissent ns,gnons,gnez,gnais,gnions,gniez,gnis,gnîmes,gnîtes,ndrai,ndras,ndrons,ndrez,ndrais,ndrions,ndriez,gne,gnes,gnisse,gnisses,gnissions,gnissiez gnant nt,nts,nte,ntes
e,ait,a,era,erait,ât ent,aient,èrent,eront,eraient,assent e,es,ons,ez,ais,ions,iez,ai,as,âmes,âtes,erai,eras,erons,erez,erais,erions,eriez,asse,asses,assions,assiez ant é,és,ée,ées
it,isait,ira,irait,ise,ît isent,isaient,irent,iront,iraient,issent is,isons,isez,isais,isions,isiez,îmes,îtes,irai,iras,irons,irez,irais,irions,iriez,ise,ises,isse,isses,issions,issiez isant it,its,ite,ites
-,ait,it,ra,rait,e,ît ent,aient,irent,ront,raient,issent s,ons,ez,ais,ions,iez,is,îmes,îtes,rai,ras,rons,rez,rais,rions,riez,e,es,isse,isses,issions,issiez ant u,us,ue,ues
t,sait,sit,ra,rait,se,sît sent,saient,sirent,ront,raient,sissent s,sons,sez,sais,sions,siez,sis,sîmes,sîtes,rai,ras,rons,rez,rais,rions,riez,se,ses,sisse,sisses,sissions,sissiez sant t,ts,te,tes
et,ettait,it,ettra,ettrait,ette,ît ettent,ettaient,irent,ettront,ettraient,issent ets,ettons,ettez,ettais,ettions,ettiez,is,îmes,îtes,ettrai,ettras,ettrons,ettrez,ettrais,ettrions,ettriez,ette,ettes,isse,isses,issions,issiez ettant is,ise,ises
ègue,éguait,égua,éguera,éguerait,éguât èguent,éguaient,éguèrent,égueront,égueraient,éguassent ègue,ègues,éguons,éguez,éguais,éguions,éguiez,éguai,éguas,éguâmes,éguâtes,éguerai,égueras,éguerons,éguerez,éguerais,éguerions,égueriez,éguasse,éguasses,éguassions,éguassiez éguant égué,égués,éguée,éguées
ce,çait,ça,cera,cerait,çât cent,çaient,cèrent,ceront,ceraient,çassent ce,ces,çons,cez,çais,cions,ciez,çai,ças,çâmes,çâtes,cerai,ceras,cerons,cerez,cerais,cerions,ceriez,çasse,çasses,çassions,çassiez çant cé,cés,cée,cées
ène,énait,éna,énera,énerait,énât ènent,énaient,énèrent,éneront,éneraient,énassent ène,ènes,énons,énez,énais,énions,éniez,énai,énas,énâmes,énâtes,énerai,éneras,énerons,énerez,énerais,énerions,éneriez,énasse,énasses,énassions,énassiez énant éné,énés,énée,énées
it,issait,ira,irait,isse,ît issent,issaient,irent,iront,iraient is,issons,issez,issais,issions,issiez,îmes,îtes,irai,iras,irons,irez,irais,irions,iriez,isse,isses issant i,is,ie,ies
ède,édait,éda,édera,éderait,édât èdent,édaient,édèrent,éderont,éderaient,édassent ède,èdes,édons,édez,édais,édions,édiez,édai,édas,édâmes,édâtes,éderai,éderas,éderons,éderez,éderais,éderions,éderiez,édasse,édasses,édassions,édassiez édant édé,édés,édée,édées
ut,uait,ura,urait,ue,ût uent,uaient,urent,uront,uraient,ussent us,uons,uez,uais,uions,uiez,ûmes,ûtes,urai,uras,urons,urez,urais,urions,uriez,ue,ues,usse,usses,ussions,ussiez uant u,us,ue,ues
ère,érait,éra,érera,érerait,érât èrent,éraient,érèrent,éreront,éreraient,érassent ère,ères,érons,érez,érais,érions,ériez,érai,éras,érâmes,érâtes,érerai,éreras,érerons,érerez,érerais,érerions,éreriez,érasse,érasses,érassions,érassiez érant éré,érés,érée,érées
ète,était,éta,étera,éterait,étât ètent,étaient,étèrent,éteront,éteraient,étassent ète,ètes,étons,étez,étais,étions,étiez,étai,étas,étâmes,étâtes,éterai,éteras,éterons,éterez,éterais,éterions,éteriez,étasse,étasses,étassions,étassiez étant été,étés,étée,étées
t,vait,vit,ra,rait,ve,vît vent,vaient,virent,ront,raient,vissent s,vons,vez,vais,vions,viez,vis,vîmes,vîtes,rai,ras,rons,rez,rais,rions,riez,ve,ves,visse,visses,vissions,vissiez vant t,ts,te,tes
t,tait,tit,tira,tirait,te,tît tent,taient,tirent,tiront,tiraient,tissent s,tons,tez,tais,tions,tiez,tis,tîmes,tîtes,tirai,tiras,tirons,tirez,tirais,tirions,tiriez,te,tes,tisse,tisses,tissions,tissiez tant ti,tis,tie,ties
it,isait,ira,irait,ise,ît isent,isaient,irent,iront,iraient,issent is,isons,ites,isais,isions,isiez,îmes,îtes,irai,iras,irons,irez,irais,irions,iriez,ise,ises,isse,isses,issions,issiez isant it,its,ite,ites
ène,enait,ena,ènera,ènerait,enât ènent,enaient,enèrent,èneront,èneraient,enassent ène,ènes,enons,enez,enais,enions,eniez,enai,enas,enâmes,enâtes,ènerai,èneras,ènerons,ènerez,ènerais,ènerions,èneriez,enasse,enasses,enassions,enassiez enant ené,enés,enée,enées
le,ait,a,lera,lerait,ât lent,aient,èrent,leront,leraient,assent le,les,ons,ez,ais,ions,iez,ai,as,âmes,âtes,lerai,leras,lerons,lerez,lerais,lerions,leriez,asse,asses,assions,assiez ant é,és,ée,ées
e,eait,ea,era,erait,eât ent,eaient,èrent,eront,eraient,eassent e,es,eons,ez,eais,ions,iez,eai,eas,eâmes,eâtes,erai,eras,erons,erez,erais,erions,eriez,easse,easses,eassions,eassiez eant é,és,ée,ées
èle,elait,ela,èlera,èlerait,elât èlent,elaient,elèrent,èleront,èleraient,elassent èle,èles,elons,elez,elais,elions,eliez,elai,elas,elâmes,elâtes,èlerai,èleras,èlerons,èlerez,èlerais,èlerions,èleriez,elasse,elasses,elassions,elassiez elant elé,elés,elée,elées
aît,aissait,ut,aîtra,aîtrait,aisse,ût aissent,aissaient,urent,aîtront,aîtraient,ussent ais,aissons,aissez,aissais,aissions,aissiez,us,ûmes,ûtes,aîtrai,aîtras,aîtrons,aîtrez,aîtrais,aîtrions,aîtriez,aisse,aisses,usse,usses,ussions,ussiez aissant u,us,ue,ues
ève,evait,eva,èvera,èverait,evât èvent,evaient,evèrent,èveront,èveraient,evassent ève,èves,evons,evez,evais,evions,eviez,evai,evas,evâmes,evâtes,èverai,èveras,èverons,èverez,èverais,èverions,èveriez,evasse,evasses,evassions,evassiez evant evé,evés,evée,evées
èle,élait,éla,élera,élerait,élât èlent,élaient,élèrent,éleront,éleraient,élassent èle,èles,élons,élez,élais,élions,éliez,élai,élas,élâmes,élâtes,élerai,éleras,élerons,élerez,élerais,élerions,éleriez,élasse,élasses,élassions,élassiez élant élé,élés,élée,élées
te,ait,a,tera,terait,ât tent,aient,èrent,teront,teraient,assent te,tes,ons,ez,ais,ions,iez,ai,as,âmes,âtes,terai,teras,terons,terez,terais,terions,teriez,asse,asses,assions,assiez ant é,és,ée,ées
iert,érait,it,erra,errait,ière,ît ièrent,éraient,irent,erront,erraient,issent iers,érons,érez,érais,érions,ériez,is,îmes,îtes,errai,erras,errons,errez,errais,errions,erriez,ière,ières,isse,isses,issions,issiez érant is,ise,ises
oit,oyait,ut,oira,oirait,oie,ût oient,oyaient,urent,oiront,oiraient,ussent ois,oyons,oyez,oyais,oyions,oyiez,us,ûmes,ûtes,oirai,oiras,oirons,oirez,oirais,oirions,oiriez,oie,oies,usse,usses,ussions,ussiez oyant u,us,ue,ues
çoit,cevait,çut,cevra,cevrait,çoive,çût çoivent,cevaient,çurent,cevront,cevraient,çussent çois,cevons,cevez,cevais,cevions,ceviez,çus,çûmes,çûtes,cevrai,cevras,cevrons,cevrez,cevrais,cevrions,cevriez,çoive,çoives,çusse,çusses,çussions,çussiez cevant çu,çus,çue,çues
oit,oyait,it,oira,oirait,oie,ît oient,oyaient,irent,oiront,oiraient,issent ois,oyons,oyez,oyais,oyions,oyiez,is,îmes,îtes,oirai,oiras,oirons,oirez,oirais,oirions,oiriez,oie,oies,isse,isses,issions,issiez oyant u,us,ue,ues
oit,oyait,it,erra,errait,oie,ît oient,oyaient,irent,erront,erraient,issent ois,oyons,oyez,oyais,oyions,oyiez,is,îmes,îtes,errai,erras,errons,errez,errais,errions,erriez,oie,oies,isse,isses,issions,issiez oyant u,us,ue,ues
eut,oulait,oulut,oudra,oudrait,euille,oulût eulent,oulaient,oulurent,oudront,oudraient,euillent,oulussent eux,oulons,oulez,oulais,oulions,ouliez,oulus,oulûmes,oulûtes,oudrai,oudras,oudrons,oudrez,oudrais,oudrions,oudriez,euille,euilles,oulusse,oulusses,oulussions,oulussiez oulant oulu,oulus,oulue,oulues
ie,yait,ya,iera,ierait,yât ient,yaient,yèrent,ieront,ieraient,yassent ie,ies,yons,yez,yais,yions,yiez,yai,yas,yâmes,yâtes,ierai,ieras,ierons,ierez,ierais,ierions,ieriez,yasse,yasses,yassions,yassiez yant yé,yés,yée,yées
eut,ouvait,ut,ouvra,ouvrait,euve,ût euvent,ouvaient,urent,ouvront,ouvraient,ussent eus,ouvons,ouvez,ouvais,ouvions,ouviez,us,ûmes,ûtes,ouvrai,ouvras,ouvrons,ouvrez,ouvrais,ouvrions,ouvriez,euve,euves,usse,usses,ussions,ussiez ouvant u,us,ue,ues
t,vait,vit,vra,vrait,ve,vît vent,vaient,virent,vront,vraient,vissent s,vons,vez,vais,vions,viez,vis,vîmes,vîtes,vrai,vras,vrons,vrez,vrais,vrions,vriez,ve,ves,visse,visses,vissions,vissiez vant vi,vis,vie,vies
end,enait,it,endra,endrait,enne,ît ennent,enaient,irent,endront,endraient,issent ends,enons,enez,enais,enions,eniez,is,îmes,îtes,endrai,endras,endrons,endrez,endrais,endrions,endriez,enne,ennes,isse,isses,issions,issiez enant is,ise,ises
it,iait,ira,irait,ie,ît ient,iaient,irent,iront,iraient,issent is,ions,iez,iais,iions,iiez,îmes,îtes,irai,iras,irons,irez,irais,irions,iriez,ie,ies,isse,isses,issions,issiez iant i
ait,avait,ut,aura,aurait,ache,ût avent,avaient,urent,auront,auraient,achent,ussent ais,avons,avez,avais,avions,aviez,us,ûmes,ûtes,aurai,auras,aurons,aurez,aurais,aurions,auriez,ache,aches,achions,achiez,usse,usses,ussions,ussiez achant u,us,ue,ues
ut,lait,lut,udra,udrait,ille,lût lent,laient,lurent,udront,udraient,illent,lussent ux,lons,lez,lais,lions,liez,lus,lûmes,lûtes,udrai,udras,udrons,udrez,udrais,udrions,udriez,ille,illes,lusse,lusses,lussions,lussiez lant lu,lus,lue,lues
`;

/** stem|ending of the infinitive|paradigm */
export const VERBS = `
conv|enir|0 dépei|ndre|1 pari|er|2 augur|er|2 contred|ire|3 sous-entend|re|4 rabâch|er|2 ressass|er|2
tradui|re|5 glos|er|2 dissert|er|2 adm|ettre|6 affirm|er|2 ajout|er|2 alert|er|2 all|éguer|7 annon|cer|8
argu|er|2 argument|er|2 ass|éner|9 assur|er|2 attest|er|2 avan|cer|8 avert|ir|10 avis|er|2 avou|er|2
balbuti|er|2 bégay|er|2 bredouill|er|2 certifi|er|2 chiffr|er|2 chuchot|er|2 cit|er|2 clam|er|2 claironn|er|2
comment|er|2 communiqu|er|2 comptabilis|er|2 conc|éder|11 concl|ure|12 confess|er|2 confi|er|2 confirm|er|2
consid|érer|13 constat|er|2 contest|er|2 cri|er|2 débit|er|2 déclam|er|2 déclar|er|2 décompt|er|2 décr|éter|14
décri|re|15 démen|tir|16 déni|er|2 dénombr|er|2 déplor|er|2 détaill|er|2 dévoil|er|2 diagnostiqu|er|2 dict|er|2
d|ire|17 divulgu|er|2 écri|re|15 égr|ener|18 enjoi|ndre|1 énon|cer|8 énum|érer|13 estim|er|2 évalu|er|2
évoqu|er|2 explicit|er|2 expliqu|er|2 expos|er|2 exprim|er|2 formul|er|2 garant|ir|10 grommel|er|19 hurl|er|2
indiqu|er|2 infirm|er|2 inform|er|2 insinu|er|2 insist|er|2 invoqu|er|2 ironis|er|2 jug|er|20 jur|er|2
justifi|er|2 lâch|er|2 marmonn|er|2 mart|eler|21 maugré|er|2 mentionn|er|2 minimis|er|2 montr|er|2 murmur|er|2
narr|er|2 ni|er|2 not|er|2 notifi|er|2 object|er|2 observ|er|2 parl|er|2 philosoph|er|2 plaid|er|2
plaisant|er|2 post|er|2 précis|er|2 préconis|er|2 préd|ire|3 présag|er|20 prétend|re|4 prétext|er|2 prév|enir|0
proclam|er|2 profess|er|2 prof|érer|13 pronostiqu|er|2 prophétis|er|2 protest|er|2 psalmodi|er|2 publi|er|2
racont|er|2 rajout|er|2 râl|er|2 rappel|er|19 rapport|er|2 rassur|er|2 réaffirm|er|2 recens|er|2 récit|er|2
recommand|er|2 reconn|aître|22 rectifi|er|2 red|ire|17 réexpliqu|er|2 réfut|er|2 regrett|er|2 réit|érer|13
relat|er|2 relativis|er|2 rel|ever|23 remarqu|er|2 renchér|ir|10 rép|éter|14 répliqu|er|2 répond|re|4
résum|er|2 rétorqu|er|2 retweet|er|2 rév|éler|24 revendiqu|er|2 ripost|er|2 scand|er|2 serin|er|2 signal|er|2
signifi|er|2 soulign|er|2 sout|enir|0 spécifi|er|2 spécul|er|2 stipul|er|2 sugg|érer|13 suppli|er|2 suppos|er|2
surenchér|ir|10 susurr|er|2 témoign|er|2 temporis|er|2 théoris|er|2 tonn|er|2 tranch|er|2 tweet|er|2 twitt|er|2
vocif|érer|13 zapp|er|2 assum|er|2 cingl|er|2 nargu|er|2 houspill|er|2 apostroph|er|2 conspu|er|2 appréci|er|2
cach|er|2 accus|er|2 appel|er|19 applaud|ir|10 approuv|er|2 blâm|er|2 brocard|er|2 caricatur|er|2 compar|er|2
condamn|er|2 conjur|er|2 conseill|er|2 convi|er|2 critiqu|er|2 défend|re|4 défi|er|2 défin|ir|10 demand|er|2
dénigr|er|2 dénon|cer|8 désapprouv|er|2 désavou|er|2 déconseill|er|2 dézingu|er|2 dissuad|er|2 égratign|er|2
éreint|er|2 encens|er|2 encourag|er|20 engag|er|20 épingl|er|2 étrill|er|2 excl|ure|12 exhort|er|2 exig|er|20
félicit|er|2 fustig|er|20 honn|ir|10 incrimin|er|2 incit|er|2 insult|er|2 interpell|er|2 intim|er|2
invectiv|er|2 invit|er|2 lou|er|2 mena|cer|8 moqu|er|2 ordonn|er|2 pest|er|2 point|er|2 pourfend|re|4
présent|er|2 prom|ettre|6 prôn|er|2 propos|er|2 qualifi|er|2 raill|er|2 recadr|er|2 réclam|er|2 récus|er|2
refus|er|2 rejet|er|25 remerci|er|2 reproch|er|2 réprouv|er|2 requ|érir|26 salu|er|2 semon|cer|8 sermonn|er|2
sollicit|er|2 somm|er|2 souscri|re|15 stigmatis|er|2 tacl|er|2 tan|cer|8 targu|er|2 tax|er|2 trait|er|2
vant|er|2 vilipend|er|2 vitup|érer|13 ambitionn|er|2 anticip|er|2 appréhend|er|2 attend|re|4 crai|ndre|1
cr|oire|27 désesp|érer|13 désir|er|2 dout|er|2 entend|re|4 envisag|er|20 escompt|er|2 esp|érer|13 imagin|er|2
indign|er|2 inqui|éter|14 offusqu|er|2 oppos|er|2 pens|er|2 per|cevoir|28 plai|ndre|1 préf|érer|13
pressen|tir|16 prév|oir|29 redout|er|2 réjou|ir|10 ressen|tir|16 ret|enir|0 rêv|er|2 soupçonn|er|2 souhait|er|2
trouv|er|2 vis|er|2 v|oir|30 v|ouloir|31 insurg|er|20 écri|er|2 grin|cer|8 siffl|er|2 éruct|er|2 appu|yer|32
song|er|20 extasi|er|2 savour|er|2 dégain|er|2 dédramatis|er|2 synthétis|er|2 décod|er|2 décortiqu|er|2
contre-attaqu|er|2 rousp|éter|14 apito|yer|32 épanch|er|2 glouss|er|2 badin|er|2 radot|er|2 rumin|er|2
péror|er|2 hoquet|er|25 abond|er|2 acquies|cer|8 ach|ever|23 adress|er|2 affich|er|2 aga|cer|8 alarm|er|2
amus|er|2 analys|er|2 articul|er|2 balan|cer|8 balay|er|2 baragouin|er|2 beugl|er|2 blagu|er|2 bougonn|er|2
braill|er|2 chant|er|2 commen|cer|8 compl|éter|14 continu|er|2 corrig|er|20 début|er|2 décid|er|2 décrypt|er|2
désol|er|2 détest|er|2 embray|er|2 émerveill|er|2 ém|ouvoir|33 emport|er|2 enchaîn|er|2 enflamm|er|2 énerv|er|2
enorgueill|ir|10 entam|er|2 enthousiasm|er|2 enqu|érir|26 esclaff|er|2 étonn|er|2 étrangl|er|2 excus|er|2
exclam|er|2 exult|er|2 fanfaronn|er|2 fredonn|er|2 fulmin|er|2 gauss|er|2 gei|ndre|1 gém|ir|10 glap|ir|10
gliss|er|2 grond|er|2 grogn|er|2 harangu|er|2 hasard|er|2 impatient|er|2 implor|er|2 interrog|er|20
interv|enir|0 jubil|er|2 lament|er|2 lan|cer|8 maint|enir|0 marmott|er|2 nuan|cer|8 opin|er|2 pavois|er|2
persifl|er|2 persist|er|2 pleur|er|2 pleurnich|er|2 positiv|er|2 pouff|er|2 poursui|vre|34 prêch|er|2
questionn|er|2 rag|er|20 réag|ir|10 rebond|ir|10 récri|er|2 remémor|er|2 repr|endre|35 rétropédal|er|2
rican|er|2 rigol|er|2 r|ire|36 ronchonn|er|2 rug|ir|10 sanglot|er|2 sour|ire|36 souffl|er|2 soupir|er|2
souv|enir|0 temp|érer|13 tempêt|er|2 termin|er|2 titr|er|2 tonitru|er|2 trépign|er|2 triomph|er|2 ulc|érer|13
vibr|er|2 s|avoir|37 va|loir|38 compr|endre|35 par|tir|16 gard|er|2 baptis|er|2 dénomm|er|2 étiquet|er|25
intitul|er|2 labellis|er|2 libell|er|2 nomm|er|2 prénomm|er|2 rebaptis|er|2 renomm|er|2 sous-titr|er|2
surnomm|er|2
`;
