// Written by scripts/lexicon.ts from the Lefff (Apache-2.0): 485 verbs, 18356 forms. Do not edit.

/** Endings by group: third person singular, third person plural, other persons, present participle, past participle. */
export const PARADIGMS = `
et,ettait,it,ettra,ettrait,ette,ît ettent,ettaient,irent,ettront,ettraient,issent ets,ettons,ettez,ettais,ettions,ettiez,is,îmes,îtes,ettrai,ettras,ettrons,ettrez,ettrais,ettrions,ettriez,ette,ettes,isse,isses,issions,issiez ettant is,ise,ises
e,ait,a,era,erait,ât ent,aient,èrent,eront,eraient,assent e,es,ons,ez,ais,ions,iez,ai,as,âmes,âtes,erai,eras,erons,erez,erais,erions,eriez,asse,asses,assions,assiez ant é,és,ée,ées
ègue,éguait,égua,éguera,éguerait,éguât èguent,éguaient,éguèrent,égueront,égueraient,éguassent ègue,ègues,éguons,éguez,éguais,éguions,éguiez,éguai,éguas,éguâmes,éguâtes,éguerai,égueras,éguerons,éguerez,éguerais,éguerions,égueriez,éguasse,éguasses,éguassions,éguassiez éguant égué,égués,éguée,éguées
ce,çait,ça,cera,cerait,çât cent,çaient,cèrent,ceront,ceraient,çassent ce,ces,çons,cez,çais,cions,ciez,çai,ças,çâmes,çâtes,cerai,ceras,cerons,cerez,cerais,cerions,ceriez,çasse,çasses,çassions,çassiez çant cé,cés,cée,cées
ène,énait,éna,énera,énerait,énât ènent,énaient,énèrent,éneront,éneraient,énassent ène,ènes,énons,énez,énais,énions,éniez,énai,énas,énâmes,énâtes,énerai,éneras,énerons,énerez,énerais,énerions,éneriez,énasse,énasses,énassions,énassiez énant éné,énés,énée,énées
it,issait,ira,irait,isse,ît issent,issaient,irent,iront,iraient is,issons,issez,issais,issions,issiez,îmes,îtes,irai,iras,irons,irez,irais,irions,iriez,isse,isses issant i,is,ie,ies
ye,ie,yait,ya,yera,iera,yerait,ierait,yât yent,ient,yaient,yèrent,yeront,ieront,yeraient,ieraient,yassent ye,ie,yes,ies,yons,yez,yais,yions,yiez,yai,yas,yâmes,yâtes,yerai,ierai,yeras,ieras,yerons,ierons,yerez,ierez,yerais,ierais,yerions,ierions,yeriez,ieriez,yasse,yasses,yassions,yassiez yant yé,yés,yée,yées
ède,édait,éda,édera,éderait,édât èdent,édaient,édèrent,éderont,éderaient,édassent ède,èdes,édons,édez,édais,édions,édiez,édai,édas,édâmes,édâtes,éderai,éderas,éderons,éderez,éderais,éderions,éderiez,édasse,édasses,édassions,édassiez édant édé,édés,édée,édées
ut,uait,ura,urait,ue,ût uent,uaient,urent,uront,uraient,ussent us,uons,uez,uais,uions,uiez,ûmes,ûtes,urai,uras,urons,urez,urais,urions,uriez,ue,ues,usse,usses,ussions,ussiez uant u,us,ue,ues
ère,érait,éra,érera,érerait,érât èrent,éraient,érèrent,éreront,éreraient,érassent ère,ères,érons,érez,érais,érions,ériez,érai,éras,érâmes,érâtes,érerai,éreras,érerons,érerez,érerais,érerions,éreriez,érasse,érasses,érassions,érassiez érant éré,érés,érée,érées
it,isait,ira,irait,ise,ît isent,isaient,irent,iront,iraient,issent is,isons,isez,isais,isions,isiez,îmes,îtes,irai,iras,irons,irez,irais,irions,iriez,ise,ises,isse,isses,issions,issiez isant it,its,ite,ites
ient,enait,int,iendra,iendrait,ienne,înt iennent,enaient,inrent,iendront,iendraient,inssent iens,enons,enez,enais,enions,eniez,ins,înmes,întes,iendrai,iendras,iendrons,iendrez,iendrais,iendrions,iendriez,ienne,iennes,insse,insses,inssions,inssiez enant enu,enus,enue,enues
ète,était,éta,étera,éterait,étât ètent,étaient,étèrent,éteront,éteraient,étassent ète,ètes,étons,étez,étais,étions,étiez,étai,étas,étâmes,étâtes,éterai,éteras,éterons,éterez,éterais,éterions,éteriez,étasse,étasses,étassions,étassiez étant été,étés,étée,étées
t,vait,vit,ra,rait,ve,vît vent,vaient,virent,ront,raient,vissent s,vons,vez,vais,vions,viez,vis,vîmes,vîtes,rai,ras,rons,rez,rais,rions,riez,ve,ves,visse,visses,vissions,vissiez vant t,ts,te,tes
t,tait,tit,tira,tirait,te,tît tent,taient,tirent,tiront,tiraient,tissent s,tons,tez,tais,tions,tiez,tis,tîmes,tîtes,tirai,tiras,tirons,tirez,tirais,tirions,tiriez,te,tes,tisse,tisses,tissions,tissiez tant ti,tis,tie,ties
nt,gnait,gnit,ndra,ndrait,gne,gnît gnent,gnaient,gnirent,ndront,ndraient,gnissent ns,gnons,gnez,gnais,gnions,gniez,gnis,gnîmes,gnîtes,ndrai,ndras,ndrons,ndrez,ndrais,ndrions,ndriez,gne,gnes,gnisse,gnisses,gnissions,gnissiez gnant nt,nts,nte,ntes
it,isait,ira,irait,ise,ît isent,isaient,irent,iront,iraient,issent is,isons,ites,isais,isions,isiez,îmes,îtes,irai,iras,irons,irez,irais,irions,iriez,ise,ises,isse,isses,issions,issiez isant it,its,ite,ites
ène,enait,ena,ènera,ènerait,enât ènent,enaient,enèrent,èneront,èneraient,enassent ène,ènes,enons,enez,enais,enions,eniez,enai,enas,enâmes,enâtes,ènerai,èneras,ènerons,ènerez,ènerais,ènerions,èneriez,enasse,enasses,enassions,enassiez enant ené,enés,enée,enées
le,ait,a,lera,lerait,ât lent,aient,èrent,leront,leraient,assent le,les,ons,ez,ais,ions,iez,ai,as,âmes,âtes,lerai,leras,lerons,lerez,lerais,lerions,leriez,asse,asses,assions,assiez ant é,és,ée,ées
e,eait,ea,era,erait,eât ent,eaient,èrent,eront,eraient,eassent e,es,eons,ez,eais,ions,iez,eai,eas,eâmes,eâtes,erai,eras,erons,erez,erais,erions,eriez,easse,easses,eassions,eassiez eant é,és,ée,ées
èle,elait,ela,èlera,èlerait,elât èlent,elaient,elèrent,èleront,èleraient,elassent èle,èles,elons,elez,elais,elions,eliez,elai,elas,elâmes,elâtes,èlerai,èleras,èlerons,èlerez,èlerais,èlerions,èleriez,elasse,elasses,elassions,elassiez elant elé,elés,elée,elées
-,ait,it,ra,rait,e,ît ent,aient,irent,ront,raient,issent s,ons,ez,ais,ions,iez,is,îmes,îtes,rai,ras,rons,rez,rais,rions,riez,e,es,isse,isses,issions,issiez ant u,us,ue,ues
aît,aissait,ut,aîtra,aîtrait,aisse,ût aissent,aissaient,urent,aîtront,aîtraient,ussent ais,aissons,aissez,aissais,aissions,aissiez,us,ûmes,ûtes,aîtrai,aîtras,aîtrons,aîtrez,aîtrais,aîtrions,aîtriez,aisse,aisses,usse,usses,ussions,ussiez aissant u,us,ue,ues
ève,evait,eva,èvera,èverait,evât èvent,evaient,evèrent,èveront,èveraient,evassent ève,èves,evons,evez,evais,evions,eviez,evai,evas,evâmes,evâtes,èverai,èveras,èverons,èverez,èverais,èverions,èveriez,evasse,evasses,evassions,evassiez evant evé,evés,evée,evées
èle,élait,éla,élera,élerait,élât èlent,élaient,élèrent,éleront,éleraient,élassent èle,èles,élons,élez,élais,élions,éliez,élai,élas,élâmes,élâtes,élerai,éleras,élerons,élerez,élerais,élerions,éleriez,élasse,élasses,élassions,élassiez élant élé,élés,élée,élées
t,sait,sit,ra,rait,se,sît sent,saient,sirent,ront,raient,sissent s,sons,sez,sais,sions,siez,sis,sîmes,sîtes,rai,ras,rons,rez,rais,rions,riez,se,ses,sisse,sisses,sissions,sissiez sant t,ts,te,tes
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
t,ait,ut,ra,rait,e,ût ent,aient,urent,ront,raient,ussent s,ons,ez,ais,ions,iez,us,ûmes,ûtes,rai,ras,rons,rez,rais,rions,riez,e,es,usse,usses,ussions,ussiez ant u,us,ue,ues
ait,avait,ut,aura,aurait,ache,ût avent,avaient,urent,auront,auraient,achent,ussent ais,avons,avez,avais,avions,aviez,us,ûmes,ûtes,aurai,auras,aurons,aurez,aurais,aurions,auriez,ache,aches,achions,achiez,usse,usses,ussions,ussiez achant u,us,ue,ues
ut,lait,lut,udra,udrait,ille,lût lent,laient,lurent,udront,udraient,illent,lussent ux,lons,lez,lais,lions,liez,lus,lûmes,lûtes,udrai,udras,udrons,udrez,udrais,udrions,udriez,ille,illes,lusse,lusses,lussions,lussiez lant lu,lus,lue,lues
`;

/** stem|ending of the infinitive|paradigm */
export const VERBS = `
adm|ettre|0 affirm|er|1 ajout|er|1 alert|er|1 all|éguer|2 annon|cer|3 argu|er|1 argument|er|1 ass|éner|4
assur|er|1 attest|er|1 augur|er|1 avan|cer|3 avert|ir|5 avis|er|1 avou|er|1 balbuti|er|1 béga|yer|6
bredouill|er|1 certifi|er|1 chiffr|er|1 chuchot|er|1 cit|er|1 claironn|er|1 clam|er|1 comment|er|1
communiqu|er|1 comptabilis|er|1 conc|éder|7 concl|ure|8 confess|er|1 confi|er|1 confirm|er|1 consid|érer|9
constat|er|1 contest|er|1 contred|ire|10 conv|enir|11 cri|er|1 débit|er|1 déclam|er|1 déclar|er|1 décompt|er|1
décr|éter|12 décri|re|13 démen|tir|14 déni|er|1 dénombr|er|1 dépei|ndre|15 déplor|er|1 détaill|er|1 dévoil|er|1
diagnostiqu|er|1 dict|er|1 d|ire|16 dissert|er|1 divulgu|er|1 écri|re|13 égr|ener|17 enjoi|ndre|15 énon|cer|3
énum|érer|9 estim|er|1 évalu|er|1 évoqu|er|1 explicit|er|1 expliqu|er|1 expos|er|1 exprim|er|1 formul|er|1
garant|ir|5 glos|er|1 grommel|er|18 hurl|er|1 indiqu|er|1 infirm|er|1 inform|er|1 insinu|er|1 insist|er|1
invoqu|er|1 ironis|er|1 jug|er|19 jur|er|1 justifi|er|1 lâch|er|1 marmonn|er|1 mart|eler|20 maugré|er|1
mentionn|er|1 minimis|er|1 montr|er|1 murmur|er|1 narr|er|1 ni|er|1 not|er|1 notifi|er|1 object|er|1
observ|er|1 pari|er|1 parl|er|1 philosoph|er|1 plaid|er|1 plaisant|er|1 post|er|1 précis|er|1 préconis|er|1
préd|ire|10 présag|er|19 prétend|re|21 prétext|er|1 prév|enir|11 proclam|er|1 prof|érer|9 profess|er|1
pronostiqu|er|1 prophétis|er|1 protest|er|1 psalmodi|er|1 publi|er|1 rabâch|er|1 racont|er|1 rajout|er|1
râl|er|1 rappel|er|18 rapport|er|1 rassur|er|1 réaffirm|er|1 recens|er|1 récit|er|1 recommand|er|1
reconn|aître|22 rectifi|er|1 red|ire|16 réexpliqu|er|1 réfut|er|1 regrett|er|1 réit|érer|9 relat|er|1
relativis|er|1 rel|ever|23 remarqu|er|1 renchér|ir|5 rép|éter|12 répliqu|er|1 répond|re|21 ressass|er|1
résum|er|1 rétorqu|er|1 retweet|er|1 rév|éler|24 revendiqu|er|1 ripost|er|1 scand|er|1 serin|er|1 signal|er|1
signifi|er|1 soulign|er|1 sous-entend|re|21 sout|enir|11 spécifi|er|1 spécul|er|1 stipul|er|1 sugg|érer|9
suppli|er|1 suppos|er|1 surenchér|ir|5 susurr|er|1 témoign|er|1 temporis|er|1 théoris|er|1 tonn|er|1
tradui|re|25 tranch|er|1 tweet|er|1 twitt|er|1 vocif|érer|9 zapp|er|1 accus|er|1 apostroph|er|1 appel|er|18
applaud|ir|5 appréci|er|1 approuv|er|1 assum|er|1 blâm|er|1 brocard|er|1 cach|er|1 caricatur|er|1 cingl|er|1
compar|er|1 condamn|er|1 conjur|er|1 conseill|er|1 conspu|er|1 convi|er|1 critiqu|er|1 déconseill|er|1
défend|re|21 défi|er|1 défin|ir|5 demand|er|1 dénigr|er|1 dénon|cer|3 désapprouv|er|1 désavou|er|1 dézingu|er|1
dissuad|er|1 égratign|er|1 encens|er|1 encourag|er|19 engag|er|19 écart|er|1 épingl|er|1 éreint|er|1
étrill|er|1 excl|ure|8 exhort|er|1 exig|er|19 félicit|er|1 fustig|er|19 honn|ir|5 houspill|er|1 incit|er|1
incrimin|er|1 insult|er|1 interpell|er|1 intim|er|1 invectiv|er|1 invit|er|1 lou|er|1 mena|cer|3 moqu|er|1
nargu|er|1 ordonn|er|1 pest|er|1 point|er|1 press|er|1 pourfend|re|21 présent|er|1 prom|ettre|0 prôn|er|1
propos|er|1 qualifi|er|1 raill|er|1 recadr|er|1 réclam|er|1 récus|er|1 refus|er|1 rejet|er|26 remerci|er|1
reproch|er|1 réprouv|er|1 requ|érir|27 salu|er|1 semon|cer|3 sermonn|er|1 sollicit|er|1 somm|er|1 souscri|re|13
stigmatis|er|1 tacl|er|1 tan|cer|3 targu|er|1 tax|er|1 trait|er|1 vant|er|1 vilipend|er|1 vitup|érer|9
imput|er|1 attribu|er|1 réprimand|er|1 rembarr|er|1 morig|éner|4 ambitionn|er|1 anticip|er|1 appréhend|er|1
attend|re|21 crai|ndre|15 cr|oire|28 désesp|érer|9 désir|er|1 dout|er|1 entend|re|21 envisag|er|19 escompt|er|1
esp|érer|9 imagin|er|1 indign|er|1 inqui|éter|12 offusqu|er|1 oppos|er|1 pens|er|1 per|cevoir|29 plai|ndre|15
préf|érer|9 pressen|tir|14 prév|oir|30 redout|er|1 réjou|ir|5 ressen|tir|14 ret|enir|11 rêv|er|1 souhait|er|1
soupçonn|er|1 trouv|er|1 vis|er|1 v|oir|31 v|ouloir|32 abond|er|1 ach|ever|23 acquies|cer|3 adress|er|1
affich|er|1 aga|cer|3 alarm|er|1 amus|er|1 analys|er|1 apito|yer|33 appu|yer|33 articul|er|1 attaqu|er|1
badin|er|1 balan|cer|3 bala|yer|6 baragouin|er|1 beugl|er|1 blagu|er|1 bougonn|er|1 braill|er|1 chant|er|1
commen|cer|3 compl|éter|12 continu|er|1 contre-attaqu|er|1 corrig|er|19 début|er|1 décid|er|1 décod|er|1
décortiqu|er|1 décrypt|er|1 dédramatis|er|1 dégain|er|1 désol|er|1 détest|er|1 écri|er|1 embra|yer|6
émerveill|er|1 ém|ouvoir|34 emport|er|1 enchaîn|er|1 énerv|er|1 enflamm|er|1 enorgueill|ir|5 enqu|érir|27
entam|er|1 enthousiasm|er|1 épanch|er|1 éruct|er|1 esclaff|er|1 étonn|er|1 étrangl|er|1 exclam|er|1 excus|er|1
extasi|er|1 exult|er|1 fanfaronn|er|1 fredonn|er|1 fulmin|er|1 gauss|er|1 gei|ndre|15 gém|ir|5 glap|ir|5
gliss|er|1 glouss|er|1 grin|cer|3 grogn|er|1 grond|er|1 harangu|er|1 hasard|er|1 hoquet|er|26 impatient|er|1
implor|er|1 insurg|er|19 interrog|er|19 interv|enir|11 jubil|er|1 lament|er|1 lan|cer|3 maint|enir|11
marmott|er|1 nuan|cer|3 opin|er|1 pavois|er|1 péror|er|1 persifl|er|1 persist|er|1 pleur|er|1 pleurnich|er|1
positiv|er|1 pouff|er|1 poursui|vre|35 prêch|er|1 questionn|er|1 radot|er|1 rag|er|19 réag|ir|5 rebond|ir|5
récri|er|1 remémor|er|1 repr|endre|36 rétropédal|er|1 rican|er|1 rigol|er|1 r|ire|37 ronchonn|er|1
rousp|éter|12 rug|ir|5 rumin|er|1 sanglot|er|1 savour|er|1 siffl|er|1 song|er|19 souffl|er|1 soupir|er|1
sour|ire|37 souv|enir|11 synthétis|er|1 temp|érer|9 tempêt|er|1 termin|er|1 titr|er|1 tonitru|er|1 trépign|er|1
triomph|er|1 ulc|érer|9 vibr|er|1 admonest|er|1 ânonn|er|1 bram|er|1 coup|er|1 clarifi|er|1 développ|er|1
discour|ir|38 ébauch|er|1 éclat|er|1 épilogu|er|1 esquiss|er|1 explos|er|1 hésit|er|1 illustr|er|1
improvis|er|1 nasill|er|1 ponctu|er|1 pos|er|1 récapitul|er|1 récrimin|er|1 redemand|er|1 relan|cer|3
supput|er|1 décoch|er|1 enchér|ir|5 époumon|er|1 égosill|er|1 rengorg|er|19 calcul|er|1 os|er|1 tent|er|1
s|avoir|39 va|loir|40 compr|endre|36 par|tir|14 gard|er|1 tomb|er|1 baptis|er|1 dénomm|er|1 étiquet|er|26
intitul|er|1 labellis|er|1 libell|er|1 nomm|er|1 prénomm|er|1 rebaptis|er|1 renomm|er|1 sous-titr|er|1
surnomm|er|1
`;
