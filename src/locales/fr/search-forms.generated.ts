// Written by scripts/lexicon.ts from the Lefff (Apache-2.0). Do not edit.

/**
 * Words whose forms have more than one stem: the endings of a paradigm on a line, "-" for none; the stems that take them
 * below it, indented.
 */
export const SEARCH_FORMS = `
- s
 abattu ablier aboi abri absolu abu acabit acajou accessit accru accu acier aconit acromion actu acétobacter
 adagio affidavit aficionado aggiornamento agha agio agui aigu aileron akvavit albugo albédo alfa algo allegro
 alluvion allégretto allégro aloi alpha alu alérion amadou ambigu ami amontillado amphi ampli amylobacter ana
 andalou andouiller angledozer ani annexion antihalo aperçu api appui appétit apéro aquavit ara arioso arroyo
 asti attendu audio autoportrait autoradio avenir aviso ayuntamiento azotobacter azulejo aïkido bagou bai
 baiser bajoyer bambou banco banderillero bandit banjo bantou barbu barrit battu bayou beauceron beffroi berger
 bessemer biberon biblio bienfait bienvenu bingo biniou bio bisou bistro bizou blazer bleu blister bloomer bobo
 boghei boldo boléro bongo boomer booster bosco bossu boubou boulanger bourgeron bourru bouteiller boxer brai
 brasero bravo brayer brimborion brio broncho brou bru brucciu bulldozer bunker bégu bûcher bûcheron cacao
 cacaoyer cachou caféier cajou calao calisson calo caloyer calypso cancer canter cantilever cappuccino
 capriccio caraco carcajou cardio cargo cariacou caribou carter casimir casino cathéter caudillo centavo
 centurion chabichou chai chalazion challenger chaperon charroi charter chergui chester chevelu chienlit
 chopper chorizo chouchou chrono châlit cicéro cigarillo cligno clinker clipper clocher clou cocher cocker
 cockpit cocorico cocu codétenu cogito collodion colluvion commando commission communion compassion complexion
 compo compromission concertino concerto confit conflit congélo conjungo connexion connu conscrit conseiller
 conso contagion container contenu continuo contredit convenu convoi coquerico corner coroner corozo cou
 coucher coucou cowper cracker credo crescendo cri croco cru crucifixion cruzeiro crédit cuadro cubitainer
 cuiller culeron curaçao cutter dahir danger dazibao daïmio delco designer desperado dessou destroyer devenir
 diabolo diapir diapo dico diester digit diminuendo disco discontinu discrédit disparu dispatcher distinguo
 distrait divertimento do docker dodo dogger dojo dominion domino doudou douro dragster driver drummer duetto
 duo durit duumvir dynamo débit débotter débucher décemvir déconnexion décousu décurion dédit déficit déflexion
 dégât déjeuner délit démission démo dépit déplaisir désannexion désarroi désennui désir désunion détenu dévolu
 dîner ectropion effroi ego eider eldorado elzévir embargo embu emploi encrier enduro endymion ennui entendu
 entier entrefer entretenu entropion envi envoi escudo espéranto essai euro exclu expromission extra fa fado
 fakir fandango farfelu farmer faro farrago fauber fendu feuillu fiasco fichu figaro filou fla flamenco flipper
 flou foi folio follower fondu footballer forfait forgeron fortissimo fou foufou fourmilion foyer frai frater
 freezer frigo fromager frou froufrou fumeron fétu gabarit gabbro gabelou gagaku galago galvano gambit ganadero
 gangster gangui gaperon garou gaspacho gaucho gecko getter geyser ghetto gigolo ginkgo giravion glissando
 glouglou glouteron glu glui gnou go goglu gogo gombo gorfou goulu gourou goûter grader granit grateron
 gratteron gravoi grenu gri grigou grisou gruppetto gruyer guanaco guano gui guilledou guru guérillero géaster
 génuflexion habit hacker hainuyer halo hamburger hamster haro havrit haïku hebdo hecto herbu hidalgo hier
 highlander hindou hipparion hiver hocco horloger hosto hotu houiller hunter hurdler hurluberlu hutu hydravion
 hypertendu hypotendu hérisson igloo imbroglio imparfait impedimento impresario impromptu imprésario impétigo
 incipit incognito inconnu indigo individu inflexion info ingénu insoumission insu interconnexion interdit
 interroi interviewer inti intradermo intromission invendu inédit irréflexion irréligion isba jabiru jaco
 jaseron jigger jojo joker jonkheer joufflu judo jumbo junker ka kaiser kakémono kangourou kapo kdo keiretsu
 kendo khi kikuyu killer kilo kimono kincajou kinkajou kipper knicker koinè kondo koto kreuzer kroumir ksi
 kéfir képhir la labo labrit lai laideron laiteron lamento lamparo lancer landau lao larghetto laser lasso
 latifundio latifundo lavabo legato lendit lentigo lever li libeccio liber libretto licou lido lieudit liner
 lino linter liseron litho livedo loader logo loi loisir lolo lombago longeron loto loulou loyer luger lulu
 lumbago lâcher maceron macho macro maestro maffioso mafioso magister mai makimono malentendu malotru mambo
 manager mancheron mandchou manichordion manifesto manitou manumission manuscrit maraîcher marengo marlou maser
 masséter master matou maudit mauser mayo meccano memento menhir menu merlu messager messer mi miaou micro
 mikado mildiou minnesinger mino minou moco modulo moi mordu morio moto mou moucheron mousseron moustachu mu
 muchacho munster mâchefer méconnu méfait mélo mémento mémo mérou métayer métro météo nadir nandou napperon
 neurotransmission neutrino newsletter niolo nitrobacter nocher nounou nourrisson noyer nu numéro négondo
 nélombo némalion néo néphélion obi obier octroi onglier opilion opinion oranger oratorio ordo oreiller orfroi
 oscabrion osier ostinato osto oui ourdou outremer ouzo ovni pacemaker pachto padou palefroi paleron pampéro
 pandit panzer paparazzo papaver papayer papou parfait pari parler paroi partner parvenu paréo passager pater
 patio pendu percheron perdu permission peso petit phalanger phi philo phono photo pi piano piccolo picolo
 pilou pioupiou pipit pipo pissenlit pistou pizzicato placebo placer plaidoyer plaisir plancher pli pneu pneumo
 poilu pointu poker polder polisson polo polyester pomélo poncho populo porcher porno portfolio porto portrait
 postcommunion poster potager potiron potto poulailler pourparler pourquoi pourvoi poutou prao profit
 promission promo promu pronunciamiento proscrit proyer prurigo prurit préfixion prétendu prétérit prévenu
 psaltérion psi psychè puceron pueblo pupazzo putter putto pyramidion pâtisson péager pédalo pêcher quadrillion
 quai quaker quarteron quasimodo quaternion quatrillion quattrocento quebracho quintillion quipo quipou
 quiproquo quipu ra racer rai raider rancher rancho rancio ratio recto religion remploi rendu renvoi repentir
 reporter rescrit ressui resto retrait retransmission retriever revenu revolver rewriter rezzou reçu rho rigolo
 ripieno ripper risotto roadster rocher rocker rococo rocou rocouyer rodeo rodéo roi roller romancero rompu
 rondo ronéo rooter roudoudou ru rubato rucher réadmission rébellion récit réemploi réflexion rémission répit
 réquisit résidu réu réémission sabir sagou sajou saladero saleron salisson samit sanskrit sapajou saphir
 sarrau satisfecit saucisson saxo scanner schako scherzo schnauzer schooner schupo scooter scraper scrubber
 scénario septemvir septentrion septillion setter sextillion sfumato shaker shako shipchandler si silo sirocco
 siroco ski skipper soccer sodoku soi solidago solifluxion solo sombrero sono soprano sorgho sortir sou souhait
 soumission souper soupir souvenir soyer spalter speaker spencer sphincter spider spinnaker spirifer spirit
 squatter staccato stadhouder starter stathouder statthalter stayer steamer stepper stoker stripper studio
 stylo stéréo su suber sumo super superchampion superprofit supertanker superwelter suremploi surloyer surmoi
 susdit suspicion sweater syncro tabellion tabou tampico tango tanker tao targui taro tartempion tatou techno
 tempo tender tenu terzetto texto thaler thriller théier théridion tiento tierceron tinamou tissu titrisassion
 toaster toi tolu tombolo tondu topo tordu torero torii torpédo toto toucher tournoi toutou trader trainer
 transfixion transfo transit transmission travelo tri tribu trimmer trio triumvir trochanter trochiter
 trombidion trou trullo trémolo tuner turco tutu tâcheron téléconseiller téléradio téléreporter
 télétransmission ténorino ténébrion têtu uni urdu urubu usager usucapion uva vacher vaincu vaudou vautrait
 vendangeron vendu vengeron venu verger verrou verso vertigo vertu vespertilio vespertilion veto viager vibrato
 vigneron virago visio vitiligo vizir volailler vomer voucher voyou vrai vécu vélo vétiver vétyver weber welter
 winchester woofer wu xi xipho youyou zazou zaïbatsu zemstvo zigoto zingaro zoo zoulou zozo zébu zéro ânier
 écailler écho éco écrou écru écu écuyer édito électroménager élixir élu éluvion émeu émoi émou épi érudit étai
 étier étranger étrier étui évier êta
- x
 adieu alleu aloyau atriau aveu bau bijou boucau boutefeu boyau burgau caillou camaïeu cayeu caïeu chevau
 cheveu chou courlieu coyau dieu désaveu enfeu enjeu esquimau essieu fabliau feu fieu fléau flûtiau genou gluau
 grau gruau heu hibou hoyau hébreu jeu joujou joyau karbau kérabau leu lieu mathieu matériau milieu moyeu neveu
 nobliau noyau pieu pou préau rafiau restau richelieu schleu senau tau touchau tuyau unau vau vipériau voeu
 ypréau épieu étau
adame esdames
 m
ademoiselle esdemoiselles
 m
ai as a avons avez ont aie aies ait ayons ayez aient avais avait avions aviez avaient ayant eu eus eue eues eut eûmes eûtes eurent eusse eusses eût eussions eussiez eussent aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient avoir
 -
aire ais ait aisons aites ont asse asses assions assiez assent aisais aisait aisions aisiez aisaient aisant aits aite is it îmes îtes irent isse isses ît issions issiez issent erai eras era erons erez eront erais erait erions eriez eraient
 contref déf f redéf ref satisf surf
aire ais aît aisons aisez aisent aise aises aisions aisiez aisais aisait aisaient aisant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent airai airas aira airons airez airont airais airait airions airiez airaient
 compl dépl pl t
aller vais vas va allons allez vont aille ailles allions alliez aillent allais allait allaient allant allé allés allée allées allai allas alla allâmes allâtes allèrent allasse allasses allât allassions allassiez allassent irai iras ira irons irez iront irais irait irions iriez iraient
 r
avoir ais ait avons avez avent ache aches achions achiez achent achons achez avais avait avions aviez avaient achant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient
 s
aître ais aît aissons aissez aissent aisse aisses aissions aissiez aissais aissait aissaient aissant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent aîtrai aîtras aîtra aîtrons aîtrez aîtront aîtrais aîtrait aîtrions aîtriez aîtraient
 appar compar conn dispar méconn par reconn repar réappar transpar
aître ais aît aissons aissez aissent aisse aisses aissions aissiez aissais aissait aissaient aissant u us ut ûmes ûtes urent usse usses ussions ussiez ussent aîtrai aîtras aîtra aîtrons aîtrez aîtront aîtrais aîtrait aîtrions aîtriez aîtraient
 rep
aître ais aît aissons aissez aissent aisse aisses aissions aissiez aissais aissait aissaient aissant é és ée ées aquis aquit aquîmes aquîtes aquirent aquisse aquisses aquît aquissions aquissiez aquissent aîtrai aîtras aîtra aîtrons aîtrez aîtront aîtrais aîtrait aîtrions aîtriez aîtraient
 n ren
cer ce ces çons cez cent cions ciez çais çait çaient çant cé cés cée cées çai ças ça çâmes çâtes cèrent çasse çasses çât çassions çassiez çassent cerai ceras cera cerons cerez ceront cerais cerait cerions ceriez ceraient
 acquies aga agen amor annon autodénon autofinan autorenfor avan balan ber caden caren cofinan coin commen
 commer concurren contrebalan courrou devan distan divor décoin décontenan dédica défon défron dégla déla dénon
 dépla désamor désarmor effa effor enfon engon enla ensemen entrela espa exau exer fian finan fon for forlan
 fron garan ger gla grima grin immis indi influen interfa la lan manigan matri mena mordan nuan offi opia
 ordonnan per pin pion pla poli pon pronon préfa préfinan quittan recommen refinan rela relan rempla renfon
 renfor renon reper repla ressour reter retra rin roman réagen réamor réensemen référen sau semon su surfa
 séquen séran tan ter tier tra transper vergla viola écor élan émin énon épi épin épu évin
cevoir çois çoit cevons cevez çoivent çoive çoives cevions ceviez cevais cevait cevaient cevant çu çus çue çues çut çûmes çûtes çurent çusse çusses çût çussions çussiez çussent cevrai cevras cevra cevrons cevrez cevront cevrais cevrait cevrions cevriez cevraient
 aper con dé entraper per précon re
cre cs c quons quez quent que ques quions quiez quais quait quaient quant cu cus cue cues quis quit quîmes quîtes quirent quisse quisses quît quissions quissiez quissent crai cras cra crons crez cront crais crait crions criez craient
 convain vain
dre ds d lons lez lent le les lions liez lais lait laient lant lu lus lue lues lut lûmes lûtes lurent lusse lusses lût lussions lussiez lussent drai dras dra drons drez dront drais drait drions driez draient
 mou remou vermou émou
dre ds d sons sez sent se ses sions siez sais sait saient sant su sus sue sues sis sit sîmes sîtes sirent sisse sisses sît sissions sissiez sissent drai dras dra drons drez dront drais drait drions driez draient
 cou décou recou
e es ons ez ent ions iez ais ait aient ant é és ée ées ai as a âmes âtes èrent asse asses ât assions assiez assent erai eras era erons erez eront erais erait erions eriez eraient
 contrefich fich
ecer èce èces eçons ecez ècent ecions eciez eçais eçait eçaient eçant ecé ecés ecée ecées eçai eças eça eçâmes eçâtes ecèrent eçasse eçasses eçât eçassions eçassiez eçassent ècerai èceras ècera ècerons ècerez èceront ècerais ècerait ècerions èceriez èceraient
 dép
eler èle èles elons elez èlent elions eliez elais elait elaient elant elé elés elée elées elai elas ela elâmes elâtes elèrent elasse elasses elât elassions elassiez elassent èlerai èleras èlera èlerons èlerez èleront èlerais èlerait èlerions èleriez èleraient
 c cis cong courri déc décong dég démant dépuc g gren harc mart mod nick p rec reg remod surg écart
emer ème èmes emons emez èment emions emiez emais emait emaient emant emé emés emée emées emai emas ema emâmes emâtes emèrent emasse emasses emât emassions emassiez emassent èmerai èmeras èmera èmerons èmerez èmeront èmerais èmerait èmerions èmeriez èmeraient
 clairs pars ress s
endre ends end enons enez ennent enne ennes enions eniez enais enait enaient enant is ise ises it îmes îtes irent isse isses ît issions issiez issent endrai endras endra endrons endrez endront endrais endrait endrions endriez endraient
 appr compr dépr désappr entrepr mépr pr rappr repr réappr surpr épr
ener ène ènes enons enez ènent enions eniez enais enait enaient enant ené enés enée enées enai enas ena enâmes enâtes enèrent enasse enasses enât enassions enassiez enassent ènerai èneras ènera ènerons ènerez èneront ènerais ènerait ènerions èneriez èneraient
 am ass dém emm engr gangr gr grangr m malm prom ram remm rengr surm égr
enir iens ient enons enez iennent ienne iennes enions eniez enais enait enaient enant enu enus enue enues ins int înmes întes inrent insse insses înt inssions inssiez inssent iendrai iendras iendra iendrons iendrez iendront iendrais iendrait iendrions iendriez iendraient
 abst adv appart circonv cont contrev conv dev disconv dét entret interv maint obt obv parv prov prév redev
 ressouv ret rev sout souv subv surv t v
eoir ied iéent iée eyait eyaient éant is ise ises iéra iéront iérait iéraient
 mess s
eoir ois oit eoirai eoiras eoira eoirons eoirez eoiront eoirais eoirait eoirions eoiriez eoiraient
 surs
eoir ois oit oyons oyez oient oie oies oyions oyiez oyais oyait oyaient oyant is ise ises it îmes îtes irent isse isses ît issions issiez issent oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient
 ass rass
eper èpe èpes epons epez èpent epions epiez epais epait epaient epant epé epés epée epées epai epas epa epâmes epâtes epèrent epasse epasses epât epassions epassiez epassent èperai èperas èpera èperons èperez èperont èperais èperait èperions èperiez èperaient
 rec
er e ait é és ée ées a ât era erait
 brouillass brumass frimass mouillass pleuvass
er e es ent ions iez ais ait aient ant é és ée ées ai as a âmes âtes èrent asse asses ât assions assiez assent erai eras era erons erez eront erais erait erions eriez eraient
 alli
er e es eons ez ent ions iez eais eait eaient eant é és ée ées eai eas ea eâmes eâtes èrent easse easses eât eassions eassiez eassent erai eras era erons erez eront erais erait erions eriez eraient
 abrog adjug afflig affourag allong aménag apanag arrang arrog arrérag asperg attig avantag badg baug boug
 boulang bridg calorifug centrifug challeng chang charg codirig collig conjug converg copartag corrig dirig
 diverg décharg décourag dédommag dégag dégorg déjaug déjug délog démang déménag déneig départag dérang dérog
 désavantag désengag désengorg désoblig déterg dévisag effrang emménag encag encourag endommag engag engorg
 engrang enneig ennuag enrag ensauvag envisag essang exig expurg fig forg foug fourrag frang fumig fustig gag
 gamberg goberg gorg grillag grug herbag hydrofug héberg ignifug imag immerg inflig insurg interrog jaug jug
 lang limog ling log long louang lug lévig manag mang marg mitig méjug mélang ménag nag naufrag néglig oblig
 ombrag orang outrag ouvrag pacag pag partag pataug paysag pig plong prolong propag prorog précharg préjug
 présag purg quartag rag rallong ramag rang ravag rechang recharg recorrig redirig reforg regorg rejug relog
 remang rengag rengorg repartag replong repurg rong réaménag réarrang rédig réengag réinterrog réémerg réérig
 saccag sing song soulag submerg subrog surcharg surnag tapag transig treillag télécharg télédirig urg usag
 vendang veng verbiag vidang volig voltig voyag échang égorg égrug élong émarg émerg épong érig étag étalag
er e es ons ez ent ions iez ais ait aient ant é és ée ées ai as a âmes âtes èrent asse asses ât assions assiez assent erai eras era erons erez eront erais erait erions eriez eraient
 abaiss abandonn abdiqu abhorr abjur abomin abond abonn abord abouch aboul about abras abreuv abrit absent
 absolutis absorb abus abélis abîm académifi académis acagnard accabl accapar accastill accentu accept
 accessoiris accident acclam acclimat accol accommod accompagn accord accost accot accouch accoud accoupl
 accoutr accoutum accroch accrédit accul accultur accumul accus achaland acharn achemin achopp achromatis
 acidifi acidul aciéris acoquin acquitt act actinis actionn activ actoris actualis acétalis acétifi adapt
 additionn adjectiv adjectivis adjur administr admir admonest adonis adonn adopt ador adorn adoss adoub adress
 adsorb adul adverbialis affabul affair affaiss affal affam affect affectionn afferm affich affil affili affin
 affirm affleur afflou afflu affol affouill affourch affriand affriol affront affubl affût afghanis africanis
 agatifi agatis agenouill agglutin aggrav agiot agit agonis agraf agress agripp agroalimentaris agré agrément
 aguich ahan aid aiguill aiguillonn aiguis aillolis aim aimant air ajoint ajour ajourn ajout ajust alambiqu
 alarm albanis albitis alcalinis alcalis alcoolifi alcoolis aldolis alert alevin algébris algérianis align
 aliment alinéatis alit allait allitis allou allum alluvionn allégoris alpagu alphabétis altern alumin aluminis
 alun alvéolis amabilis amadou amalgam amarin amarr amass ambitionn ambl ambr ambul amend amenuis ameut amharis
 amidonn amin ammonifi ammonis amnisti amoch amodi amourach amphotéris amplifi ampoul amput amur amus amélior
 américanis anagrammatis analys anaphylactis anarchis anastomos anathématis anatomis ancr anecdot anecdotis
 anesthési anglais anglicis angoiss angélis anim animalis anis ankylos annex annihil annot annualis annul
 anodis antagonis anthropomorphis anticip antidat antiseptis antépos antérioris anémi apais apeur apicalis
 apiqu apologis aponévrotomis apost apostasi apostill apostolis apostroph appareill apparent appari appertis
 appliqu appoint appont apport appos apprivois approch appropri approuv approvisionn appréci appréhend apprêt
 appât apur arabis araméis aras arbitr arbor arboris arc-bout arcbout archaïs architectur archiv ardois argent
 argentinis argotis argu argument arianis aris aristocratis aristotélis arithmétis arm armori arnaqu aromatis
 arpent arqu arrach arraisonn arrim arris arriv arros arrêt arsouill articul artificialis artérialis aryanis
 arénis ascétis aseptis asianis asiatis asphalt asphyxi aspir assaisonn assassin assembl asserment assign
 assimil assist associ assoiff assol assomm assum assur asticot astiqu athéis atlantis atomis atrophi atropinis
 attabl attach attaqu attard attent atterr attest attif attir attis attitr attrap attribu attrist attroup
 atténu audiovisualis auditionn augment augur aurifi auréol auscult authentifi authentiqu auto-immunis
 auto-ionis auto-optimalis auto-optimis autoaccus autoadministr autoaliment autocensur autocentr autochtonis
 autocit autocompliment autocongratul autoconsomm autocontrôl autocratis autocritiqu autodisciplin autodéclar
 autodésign autodétermin autodévelopp autodévor autoflagell autofond autoform autogouvern autographi autoguid
 autojustifi autolimit autoliquid autolubrifi autolégitim automatis autonomis autoorganis autoperpétu autopilot
 autopollinis autoproclam autopropuls autopsi autorecrut autoris autoréalis autoréglement autorégul
 autostabilis autostimul autosélectionn autotract autotransform autovérifi autoévaporis aval avalis avari
 aventur aveugl avin avis avitaill aviv avoisin avort avou ax axiomatis axénis azot azur aéroport aérosolis
 babill bachot badigeonn badin baff bafou bafouill bagarr bagu baguenaud baign bais baisot baiss bakélis balad
 balafr balay balbuti balein balis balkanis ball balladuris ballast ballonn ballott bamboch banalis bancaris
 banch band bann banqu baptis baragouin baraqu baratin baratt barb barbaris barbifi barbot barbouill bard
 barguign bariol baronifi baronis baronn baroquis barr barricad bas basan bascul basifi bassin bastonn bataill
 batifol bauxitis bav bavard bavoch bay bazard baîll baîllonn bect bedonn benchmark berginis bern besogn
 bessemeris bestialis beugl beurr biais biberonn bich bichonn bidonn bidouill biff bifurqu bigarr bigl bigorn
 bil bilinguis bin bipolaris bipp birmanis bis biscuit biseaut bisiallitis bisqu biss bistourn bistr bit bitt
 bitum bitumin bituminis bivouaqu bizut blackboul blagu blair blas blasonn blast bless bleut blind bloqu blous
 bluff blut blâm bobin bocard bois boit boitill bolchevis bolchévis bomb bombard bond bondéris bonifi boniment
 boost bord bordélis born boss bossu bostonn botanis bott bouboul boucan bouch bouchard bouchonn boucl boud
 boudin bouff bouffonn bougonn bouillonn bouillott boul boulevers boulonn boulott boum bouquin bourd bourdonn
 bourgeonn bourlingu bourr bourriqu boursicot boursoufl bouscul bousill bout boutonn boutur bowalis box boyaut
 boycott brachycéphalis braconn brad braill brais bram branch branl braqu bras brasill brass brav bredouill
 brett bricol brid briff brigu brill brillant brillantin brim brimbal bringuebal brinquebal briqu bris
 britannis brocant brocard broch brod bronch bronz bross brouett brouill brouillonn brout bruiss bruit brumis
 brusqu brutalis brésill brûl bucolis budgétis bulgaris bureaucratis burin busqu but butin butt buvot
 byzantinis bâch bâcl bâfr bâill bâillonn bât bâtonn béatifi bécot bégay bémolis bénéfici béquill bétonn bêch
 bêl bêtifi bêtis bûch cabal cabalis caban caboss cabot cabotin cabr cabriol cacab cacard cach cadastr
 cadavéris cadenass cadr cafard cafouill cahot caill caillebott caillout cajol cal calamin calamistr calanch
 calandr calcifi calcin calcul calfat calfeutr calibr californis calligraphi calm calomni calorifi caloris
 calott calqu calt cam cambr cambriol camelot camionn camoufl camp can canadianis canalis canard cancan
 cancéris candis cann cannibalis canonis canonn canot cantin cantonn canul caoutchout caparaçonn capillaris
 capitalis capitonn capitul caporalis capot caprifi capsul capt captiv captur capuchonn capé caqu caracol
 caractéris carambol caramélis carapat carbonat carbonis carbur card cardinalis caress cargu cari caricatur
 carillonn carm carnifi carnis carott carr carross cartay cartellis cartographi cartonn cas cascad casemat
 casern casqu cass castagn castillanis castr caséifi catabolis catalanis catalogu catalys catapult catastroph
 catch catholicis cathétéris catéchis catégoris caus causalis caustifi cautionn cautéris cav caval cavalcad
 caviard ceintur cendr censur centr centralis centupl cercl cern certifi cess chabl chagrin chahut chaloup
 chamaill chamarr chambard chamboul chambr chamois champagnis champanis chanfrein chansonn chant chantonn
 chantourn chapard chapeaut chaperonn chapitr chaponn chaptalis charbonn charcut charivaris charm charpent
 charri charteris chass chatonn chatouill chauff chaul chaum chauss chavir chaîn chemin chemis cherch cheval
 chevauch chevill chevrett chevronn chevrot chi chiad chial chican chicot chicott chienn chiffonn chiffr chimis
 chin chinois chip chipot chiqu chlingu chlor chloritis chloroform chloroformis chlorovaporis chlorur chocolat
 chondrifi chop choqu chorégraphi chosifi choséifi chouchout choucrout chour chourin christianis chrom
 chromaluminis chromatis chromis chromolithographi chronicis chroniqu chuchot chuint chut chylifi chymifi châti
 châtr chôm cibl cicatris cicéronis cill ciment cingl cintr cinématis cinématographi cir circonstanci circuit
 circul circularis cisaill cit civilis clabaud clabot claironn clam clamps clams clapot clapp claqu claquemur
 clarifi class classifi claudiqu claustr clav clavard clavelis clayonn clich clign clignot climatis clinqu
 cliqu cliss cliv cloch clochardis cloisonn clon clopin cloqu clou clout cloîtr cléricalis clôtur coach coagul
 coalis coaltaris coanim coass cocaïnis coch cochonn coconis cocufi cod codifi codétermin coexist coffr cogit
 cogn cogouvern cohabit cohérit coiff coincid cokéfi coll collabor collationn collect collectionn collectivis
 colloqu colmat colombianis colonis color colori coloris colostomis colport colpotomis coltin columnis combin
 combl command commandit comment commercialis commissionn commotionn commu communalis communautaris communi
 communiqu communis commut commémor compacifi compactifi compar compartiment compass compens compil compiss
 complant complex complexifi compliment compliqu complot complétivis comport compos compost compress comprim
 compt comptabilis compuls comput computéris concass concentr conceptualis concern concert concili concoct
 concomit concord concrétis condamn condens conditionn confectionn confess confessionnalis confi configur
 confin confirm confisqu conflu conform confort confront confédéralis congestionn conglutin congolis congratul
 congédi conis conjectur conjugu conjur connect connot consacr conscientis conseill conserv consign consist
 consol consolid consomm consommaris consonantifi consonantis consonifi conspir conspu constat constell
 constern constip constitu constitutionnalis consult consum cont contact contagionn containéris contamin
 contempl conteneuris content contest contextualis continentalis contingent continu contorsionn contourn contr
 contract contractualis contractur contrari contrast contre-attaqu contre-expertis contre-indiqu contrebout
 contrebut contrecarr contremand contremarqu contreplaqu contresign contretyp contrevent contribu contrist
 controuv controvers contrôl contusionn conventionn conventualis convers convi convoit convol convoqu convuls
 convulsionn coopt coopératis coordonn coorganis coparrain copi copin copolyméris coprésent coprésid copul cord
 cordonn coresponsabilis corn coronis corporifi corporis correctionalis correctionnalis corrobor corrod cors
 corticalis coréalis coréanis cosign cosmétiqu coss costum cot cotis cotonn couch couchaill coud couillonn
 couin coul couliss coup coupaill coupl couraill courb courcaill couronn cours court-circuit courtaud courtis
 cousin coutur couv coédit coïncid coït coût crach crachot crachouill craill cram cramponn cran crant crapahut
 crapaüt crapul craqu cratonis cratéris cravach cravat crawl crayonn creus crevass cri criaill cribl criminalis
 crisp criss cristallis criticaill critiqu croass croch crois croqu cross crotonis crott croul croustill croût
 crucifi cryocautéris cryogénis crypt cryptographi crân cré crédibilis crédit crématis créolis créosot crépit
 crétinis crêp cub cuirass cuisin cuit cuivr cul culbut culmin culott culpabilis cultiv culturalis cumul cur
 curaris customis cutinis cuv cyanis cyanos cyanur cybernétis cyclis cylindr câbl câlin cément céphalis céramis
 cérifi césaris cétolis côch dactylographi dagu daign dall dam damasquin damass damn damouritis dandin dans
 dansot dansott dard darsonvalis dat daub demand demeur densifi dentalis descell despotis desquam dessabl
 dessaisonalis dessal dessangl dessaoul dessell desserr dessill dessin dessol dessouch dessoud dessoûl dessuint
 destin destitu destructur devin devis dextrinis diabolis diaconis diagnostiqu diagonalis dialectis dialogu
 dialys diamant diaphanis diaphanéis diaphragm diapr dichotomis dict diffam difform diffract diffus différenci
 différenti digitalis dignifi digu dilapid dilat diligent dilu dimensionn diminu diméris dingu diogénis
 diphtongu diplomatis diplôm discern disciplin discontinu discord discrimin discrédit discrétis disculp discut
 discutaill disgraci disjonct disloqu disneyis dispatch dispens dispers disponibilis dispos disproportionn
 disput disputaill disqualifi dissert dissimul dissip dissoci disson dissuad dissémin distanci distill distingu
 distribu divagu diversifi divinis divis divulgu diésélifi diésélis docilis document dodelin dodin dogmatis
 doigt dol dollaris dolomitis domanialis domestiqu domicili domifi domin domotis dompt donjuanis donn dop dor
 dorlot dorsalis dos dot dou doubl double-cliqu doublonn douch dout drageonn dragu dragéifi drain dramatis drap
 draîn dresdenis dress dribbl dribl drogu droitis drop dropp dross dualis dulcifi dup dupliqu dur duraminis
 dynamis dynamit déambul débagoul déball déballonn débanalis déband débaptis débarass débarbaris débarbouill
 débard débarqu débarr débarrass débauch débect débelgicis débenzol débilis débilit débillard débin débit
 déblay débloqu débobin débois débond débord débott débouch déboucl déboul déboulonn déboumediénis débouqu
 débourb débourr débours déboussol débout déboutonn déboît débraill débranch débray débrid débrief débris
 débroch débrouill débroussaill débrutalis débudgétis débugu débureaucratis débusqu début débutanis débâch
 débâcl débâillonn débât décaféin décaféinis décaiss décal décalamin décalcaris décalcifi décalott décalqu
 décamp décanadianis décanill décanonis décant décap décapit décapitalis décapot décapsul décapuchonn
 décarbonat décarbonis décarbur décarcass décarnis décarrélis décartellis décatholicis décatégoris décav
 décentr décentralis décercl décern décertifi déchant déchaperonn déchaptalis décharn déchaum déchauss déchaîn
 déchemin déchiffr déchir déchlorur déchristianis décid décim décimalis décintr décivilis déclam déclar déclass
 déclassifi déclench déclergifi déclin déclinqu décloisonn déclou décléricalis décocaïnis décoch décod décodifi
 décoffr décoiff décoll décollectivis décolonis décolor décommand décommunis décompens décomplex décomplexifi
 décompos décompress décomprim décompt déconcentr déconceptualis déconcert déconfessionnalis décongestionn
 déconn déconnect déconseill déconsign déconstitutionalis déconstitutionnalis décontamin décontextualis
 décontract déconventionn décor décord décorn décortiqu découch découl découp découpl découronn décrass décreus
 décri décriminalis décrisp décristallis décroch décrois décrott décru décrucifi décrus décrypt décré
 décrédibilis décrédit décréolis décrépit décrétinis décrêp déculott déculpabilis décultur décupl décuraris
 décuv décyclis dédaign dédensifi dédi dédifférenci dédivinis dédolomitis dédor dédotalis dédouan dédoubl
 dédramatis dédroitis défalqu défanatis défascis défatigu défaufil défauss défavoris défenestr déferl déferr
 déferris défertilis défeuill défi défibr défidélis défigur défil défilialis défiscalis déflagr déflat déflor
 défocalis défoli défonctionnalis défonctionnaris déforest déform déformalis défortifi défoul défourn
 défranchis défrancis défranquis défray défrich défrip défris défroiss défroqu défédéralis déféminis dégain
 dégant dégauchis dégaz dégerm dégermanis dégingand dégivr déglingu déglobalis déglobulis déglu dégobill dégois
 dégomm dégonfl dégot dégott dégoulin dégoupill dégoutt dégoût dégrabatis dégrad dégraf dégraiss
 dégrammaticalis dégriff dégringol dégris dégross dégrouill dégroup dégré dégrécis dégueul dégueulass déguis
 dégurgit dégust déhal déhanch déharnach déhellénis déhindouis déhoméris déifi déionis déjant déjeun déjeûn
 déjou déjuch dékardeljis dékoulakis délabialis délabr délain délaiss délait délard délass délav délay délect
 délest déli délictualis délignifi délimit déliné délinéament délinéaris délir déliss délit délivr délocalis
 délur délustr délut déléatur délégalis délégitim démacadamis démagnétis démaill démaillot démanch démantibul
 démaquill démarch démari démarqu démarr démarxis démascl démasculinis démasqu démassifi démat démathématis
 dématérialis démembr démensualis démerd démeubl démiell démilitaris démin déminéralis démissionn démobilis
 démochristianis démocratis démod démodul démonis démont démontr démonétis démoralis démorphinis démotiv
 démotoris démoul démultipli démutis démysticis démystifi démythifi démythologis démyélinis démât démécanis
 démédicalis démérit démétallis déméthanis démêl dénasalis dénationalis dénatt dénatur dénaturalis dénazifi
 déni déniais dénich dénicotinis dénigr dénitrifi dénombr dénomm dénot dénou dénoyaut dénu dénucléaris dénud
 dénébulis déodoris dépaganis dépaill dépalatalis dépalettis dépann dépar dépareill dépari déparisianis
 départementalis départicularis dépass dépassionn dépatouill dépav dépays dépeign dépens dépentanis
 dépersonnalis dépeupl déphas déphonologis déphosphor dépiaut dépigeonnis dépil dépiqu dépist dépistolis dépit
 déplafonn déplanifi déplant déplastifi dépli dépliss déplor déplum déplâtr dépoint dépolaris dépolitis dépollu
 dépolonis dépolyméris dépopularis déport dépos dépot dépouill dépoétis déprav dépressuris déprim dépris
 déproblématis déprogramm déprolétaris dépropanis déprovincialis dépréci déprêtris dépsychiatris dépulp dépur
 déput dépénalis dépêch dépêtr déqualifi déracin dérad déraill déraisonn dérap déras dérationalis dératis déray
 déresponsabilis dérid dérigidifi dériv dérob déroch dérouill déroul dérout déroyalis déruralis dérussifi
 dérussis déréalis dérégionalis déréglement dérégul désabonn désabus désacclimat désaccord désaccoupl
 désaccoutum désacidifi désacralis désactiv désadapt désaffect désaffectionn désaffili désagraf désaimant
 désaisonnalis désalinis désaluminis désambiguïs désaméricanis désanctuaris désanglicis désangoiss désankylos
 désappari désappoint désappropri désapprouv désarabis désargent désaristocratis désarm désaromatis désarrim
 désarticul désarçonn désasiatis désassembl désassimil désatellis désatomis désautoris désavou désax déscolaris
 désectoris désembourgeois désempar désemphatis désencadr désenchant désenchaîn désenclav désencombr désencrass
 désendett désenfil désenfl désenfum désenivr désenlis désensabl désensibilis désentortill désentrav désenvenim
 désenvergu désert désertifi désertis déseuropéanis désexualis déshabill déshabitu désharmonis désherb
 déshistoricis déshomogénéis déshonor déshospitalis déshuil déshumanis déshumidifi déshydrat déshémoglobinis
 déshérit désidentifi désidéalis désidéologis désign désignifi désilicifi désillusionn désimbriqu désimmunis
 désimperméabilis désincarn désincrust désindemnis désindividualis désindustrialis désinfantilis désinfect
 désinform désinformatis désinhib désinitialis désinsectis désintellectualis désinternationalis désintoxiqu
 désintéress désinvent désionis désir désislamis désist désitalianis désobstru désoccidentalis désocialis
 désodoris désoeuvr désofficialis désol désolidaris désopercul désopil désorbit désordonn désorganis désorient
 désorientalis désoss désoviétis désoxyd déspiralis déspiritualis désponsoris déspécialis déstabilis déstalinis
 déstandardis déstaris déstructur déstérilis désubjectivis désubstantialis désubventionn désulfur désunifi
 désurbanis désymbolis désynchronis désyndicalis déséchou désécologis déséconomis désélectris désémantis
 désémulsifi déséquilibr désérotis désétatis déséthanis détabouis détach détaill détal détamis détannis détarif
 détartr détax détayloris détechnocratis détect détermin déterr déterritorialis détest déteutonn déthésauris
 déthéâtralis détiqu détir détitis déton détonn détortill détotalis détour détourn détoxifi détoxiqu détract
 détraqu détremp détress détribalis détricot détromp détrouss détrôn détérior déval dévalis dévaloris dévalu
 dévast développ dévergond dévergu déverrouill dévers dévi dévid dévir dévirginis dévirilis déviss dévitalis
 dévitaminis dévitrifi dévocalis dévoil dévolt dévor dévou dézincifi dîn ectomis eczématis effan effar
 effarouch effectu effeuill effil effiloch efflanqu effleur effluv effondr effray effrit effémin emball
 embarbouill embard embarqu embarr embarrass embastill embauch embaum embecqu emberlificot emblav emblématis
 embobelin embobin embolis emboss embou embouch embouqu embourb embourgeois embourr embouteill emboît embranch
 embras embrass embray embrigad embringu embroch embrouill embrum embu embusqu embéguin embêt emmagasin
 emmaillot emmanch emmarquis emmerd emmiell emmitouffl emmitoufl emmouscaill emmur emmêl empaill empal empanach
 empann empapillonn empar emparadis empaum empenn emperl empest emphatis empierr empiffr empil empir emplum
 emplâtr empoch empoign empoisonn empoiss empoissonn emport empot empourpr empress emprisonn emprunt empât
 empêch empêtr encaban encadr encagoul encaiss encanaill encapsul encapuchonn encaqu encart encartonn encasern
 encastr encaustiqu encav encens encercl enchant enchass enchatonn enchauss enchaîn enchemis enchevêtr enchâss
 enclav enclench enclou encoch encod encoll encombr encord encorn encoubl encr encrass encroût encrypt encul
 encuv encéphalis endent endett endeuill endiabl endigu endimanch endivisionn endoctrin endogénéis endoss
 endothélialis endur endêv enfant enfarin enfaît enferm enferr enferraill enfiell enfil enfl enflamm enfourch
 enfourn enfum enfutaill enfût engain engazonn engendr engerb englob englu engob engou engouffr engraiss engrav
 engross engueul enguirland enharnach enherb enivr enjamb enjoliv enjou enjugu enjuiv enjôl enkikin enkyst enli
 enliass enlis enlumin enquiquin enquêt enracin enray enregistr enrhum enrob enroch enrou enroul enrubann
 enrégiment enrên enrôl ensabl ensach ensaisin ensanglant enseign enserr ensil ensoleill ensoutan ent entabl
 entach entaill entam entartr entass enterr enthousiasm entich entoil entonn entortill entour entr entraid
 entrav entraîn entre-déchir entre-dévor entrebaill entrebâill entrechoqu entrecit entrecoup entrecrois
 entredéchir entreglos entrelard entremêl entrepos entretaill entretois entretu entrust entub entâch entérin
 entêt entôl envas envelopp envenim envergu envi envid environn envoil envol envoût ergot err esbign esbrouf
 escalad escamot escarmouch escarrifi esch esclaff esclavagis escompt escort escrim escroqu espagnolis espionn
 esquich esquint esquiss esquiv essaim essart essay essentialis essor essorill essouch essouffl essoufl est
 estamp estampill esthétis estim estiv estomaqu estomp estoqu estrapad estrapass estropi estérifi ethnicis
 euphoris euphémis européanis européis eutrophis exacerb exalt examin exarcerb excav excell excentr except
 excip excis excit exclam excommuni excori excursionn excus exemplifi exempt exfiltr exfoli exhal exhalt
 exhauss exhib exhort exhum exil exist existentialis exond exorcis exotis expatri expector expertis expi expir
 explicit expliqu exploit explor explos export expos exprim expropri expuls expédi expériment exsud extasi
 extermin externalis extirp extorqu extrad extrapol extrapéritonis extraterritorialis extravagu extravas
 extrémis exténu extérioris exult exécut fabriqu fabul facett facilit factoris factur fad fagot fainéant
 faisand falsifi falun familiaris fan fanatis fanfaronn fanfreluch fantasm faradis fard farfouill farin fart
 fascin fascis fatigu faucard fauch faufil fauss faut favoris favélis fax fayot façadis façonn feint fendill
 fenêtr ferl ferm ferment ferr ferraill ferralitis ferruginis fertilis fess festonn feuill feuilletis
 feuilletonis feul feutr fi fiabilis fich fidélis fieff fient fignol figur fil filialis filigran filleris film
 filoch filout filtr finalis financiaris finass finlandis fiscalis fissur fistulis fix flagell flageol flagorn
 flair flamandis flamb flanch flanqu flaqu flash flatt flegmatis flemmard fleur fleurdelis flexibilis flingu
 flipp flirt flocul floqu flott flou flu fluctu fluidifi fluidis fluoris flân flût focalis foccardis foetalis
 foir foisonn foliaris folichonn foliot folkloris folâtr foment fonctionn fonctionnalis fonctionnaris fond for
 fordis forfaitaris forfaitis forlign form formalis format formol formul forniqu fortifi forward fossilis
 fouaill fouett fouill fouin foul fourb fourch fourgonn fourgu fourmill fourr fracass fractionn fractur
 fragilis fragment frais frambois franchis francis franklinis frapp fraternis fraud fray fredonn frein frelat
 frett fricass fricot frictionn frigorifi frigélis frim fringu frip fris friselis frisot frisott frissonn fritt
 froiss frond frott froufrout fructidoris fructifi frustr frégat fréquent frétill frôl fugu fulgur fulmin fum
 fumeronn funkifi fus fusill fusionn futilis fâch fébrilis fécond fédéralis félicit féminis fénitis féodalis
 fétichis fééris fêl fêt gadgétis gaff gagn gain gal galantis galb galonn galop galvanis galvanocautéris
 galvaud gambad gambill gamin gangstéris gans gant gar gard gargaris gargot gargouill garrott gaspill
 gastrectomis gastrotomis gauch gauchis gaufr gaul gauss gav gaz gazonn gazouill gazéifi gemm gendarm gendarmis
 gerb germ germanis gesticul ghettoïs giboul gicl gifl gigot givr glaciellis glacifi glair glais glan gland
 glandouill gleyifi gliss globalis globulis glorifi glos glottalis glouglout glouss glycérin gob gobichonn god
 godaill godill godronn goguenard goinfr gomin gomm gondol gonfl gouach gouaill goudronn goujonn goupill gour
 gourmand goutt gouvern goût grabatis graci gracilis gradu graill graillonn grain graiss grammaticalis granit
 granitis granul graphit graphitis grappill grassey graticul gratifi gratin gratt grav gravillonn gravit grecqu
 greff grelott grenaill grenouill gribouill griff griffonn grign grignot grill grim grimp grinch gripp gris
 grisaill grisoll grisonn grogn grognonn grond grouill group groupuscularis grâci gré grécis grégaris grésifi
 grésill guett gueul gueuletonn gueus guid guign guilloch guillotin guinch guind guip guitaris gutturalis gué
 guêtr gâch gât gâtifi gélatin gélatinis gélifi gémin généralis géométris gên gît gödelis habilit habill habit
 habitu habl hach hachur hal hallucin halogénis hameçonn hanch handicap hannetonn hant happ harangu harass hard
 harmonis harnach harp harponn hasard hauban hauss hav hellénis herb herboris herch hers hersch heurt hibern
 hibernis hindouis hispanis hiss histori historialis historicis historis hivern hivéris hiérarchis hoch hominis
 homogénéifi homogénéis homologu homopolyméris homosexualis hongr honor horizontalis horrifi horripil
 hospitalis hott hou houblonn houillifi houpp hourd houspill houss houssin hu huch huil hulul hum humanis
 humect humidifi humifi humili hurl hybrid hydrat hydrolys hydrophilis hydropneumatis hygiénis hyperbolis
 hypercapitalis hypercentralis hypercod hyperdilat hyperhumanis hypermilitaris hypermonétaris hypermédiatis
 hyperorganis hyperplanifi hyperpolaris hyperqualifi hyperrationalis hypersensibilis hyperspécialis
 hyperstratifi hypersélectionn hypertrophi hypnotis hypostasi hystéris hâl hât hébraïs hégémonis héliport
 hémiacétalis hémisacralis hémisphérectomis hépatectomis hépatis hériss hérissonn hérit hésit hétéro-immunis
 identifi idiotifi idiotis idolâtr idéalis idéologis ignor illimit illumin illusionn illustr imagin imbib
 imbriqu imit immatricul immatérialis immensifi immigr immobilis immol immortalis immunis impact impatient
 impatronis imperméabilis impersonnalis implant impliqu implor implos implément import importun impos
 impressionn imprim improvis impuls imput impétiginis inactiv inanis inaugur incarn incendi incis incit inclin
 incomb incommod incorpor incrimin incrust incub inculp inculqu incurv indemnis index indianis indign indigénis
 indiqu indispos individualis indoloris indonésianis indulgenci indur industrialis indéfinis infantilis infatu
 infect infest infiltr infirm influ inform informatis infroissabilis infus inféod inférioris ingurgit ingéni
 inhal inhib inhum initi initialis inject injuri innerv innocent innov inocul inond insculp insensibilis insinu
 insist insol insolubilis insonoris inspect inspir instabilis install instantanéis instaur instigu instill
 institu institutionnalis instrument instrumentalis insuffl insularis insult insupport insécuris insémin
 intaill intellectualis intensifi intent intentionnalis interbolis intercal intercept interclass interconnect
 interfoli interlign interloqu intern internalis internationalis internétis interpell interpol interpollinis
 interpos interreli interview intim intimid intitul intoxiqu intrigu intriqu introject intronis intuit intéress
 intérioris invagin invalid invectiv invent inventori invers invit invoqu inégalis iod iodl ionis ioul irakis
 iranis iris irlandis ironis irradi irrigu irrit irréalis islamis islandis iso-immunis isol isoméris israélis
 italianis italis ivoiris jabl jabot jacass jact jalonn jalous japonis japonn japp jardin jargonn jarovis jas
 jasp jaspin javanis javellis jazzifi jerk jeûn jobard jodl jonch jongl jordanis jou jouaill joualis journalis
 jout jouxt jubil juch judaïs judiciaris jugul juponn jur juridicis juridictionnalis juridis justifi jut
 juxtapos jésuitis kaolinis karstifi khomeinis kidnapp kiff klaxonn krarupis kératinis labellis labialis labour
 labélis lactonis ladinis lain laiss laitonn lam lambin lambriss lament lamifi lamin lamp lancin lantern lap
 lapid lapidifi lapin lapinis laqu lard lardonn largu larv laryngectomis laseris lass latensifi latinis latt
 latéralis latéris latéritis laudanis lav lay laïcis laïuss lemmatis lessiv lest leurr levrett lexicalis li
 liaisonn libanis libell libéralis licenci lich lichénifi lichénis licit lift ligatur lign lignifi ligot ligu
 lik lim limit limousin linéaris liquid liquéfi liss list lit lithifi lithochromis lithographi littéraris livr
 lob lobotomis localis loch lockout lof lombalis loqu lorgn lotionn lou loubardis louch loup lour lourd louv
 lov lubrifi lunch lustr lut lutin lutt lutéinis lux lynch lyophilis lyris lâch légalis légend légitim
 légitimis lénifi lésin lézard macadamis macdonaldis machin macl macul madrigalis madéris magasin magn magnifi
 magnétis magnétoscop magouill magyaris mail maill major makhzénis malaisianis malax malléabilis malt maltrait
 mand mandat mandrin mangeott mani manifest manipul manoeuvr manqu manucur manufactur manutentionn maqu
 maquereaut maquerell maquignonn maquill maraud marbr march marchand marchandis marcott margaud margin
 marginalis margot margott mari marin marivaud marmit marmonn marmoris marmott marn marocanis maronn maroquin
 marotis maroufl marqu marr marronn marsupialis martingalis martyris marxis masculinis masqu mass massacr
 massicot massifi mastiqu masturb mat match matelass matern maternalis maternis mathématis matifi matraqu
 matricul matérialis maugré mauritanis maximalis maximis maz mazout maçonn maîtris mellifi mendi mendigot
 menott mensualis mentalis mentionn menuis mercantilis merceris merd meringu mesméris mesur meubl meugl meul
 meuliéris mexicanis miaul microfilm microminiaturis micronis mignot migr mijot milit militaris millésim mim
 mimétis min minaud miniatur miniaturis minimalis minimis minitelis minor minoris minotauris minut minéralis
 mir miracul miroit mis missionn mit mithridatis mitonn mitraill mix mixtionn mobilis modalis modernis modifi
 modul modélis modérantis moinifi moir mois moissonn molaris molest mollard mollifi momifi monarchis mond
 mondanis mondialis mondifi monilis monnay monologu monoméris monopolis monosiallitis monotonis monseigneuris
 mont montr monétaris monétis moqu moquett moralis mordill mordor mordoris morfl morgu morphologis mortais
 mortifi motionn motiv motoris mott mouch mouchard moucheronn mouft mouill moul moulin moulur mouss moutonn
 mouvement moyenn mu multigraphi multilatéralis multimédiatis multinationalis multiplex multipli multipolaris
 municipalis mur murmur mus musard muscl musiqu musqu muss muséifi mut mutil mutin mutualis mylonis mylonitis
 mysticis mystifi mythifi myélinis mâch mâchonn mâchouill mâchur mât mâtin mécanis mécompt mécontent médaill
 médiatis médicalis médis médit médus méfi mégiss mégot mélancolis mélanis mélodramatis mémoris méphitis mépris
 mérit mésalli mésestim mésus métabolis métallis métamictis métamorphis métamorphos métaméris métaphoris
 méthanis métiss métris météoris mêl nacr namibianis nanifi nanis napalm napalmis napp narcotis nargu narr
 narrativis nasalis nasill nationalis natt naturalis navalis navigu navr nazifi nervur neuroleptis neurotis
 neutralis ni niais nich nicotinis nicotis nidifi niell nimb nipp niqu nitrat nitrifi nitrur nobelis nobélis
 nolis nomadis nombr nominalis nomm nonupl norm normalis normandis not notabilis notifi nou nov novellis noyaut
 nu nucléaris nullifi numéris numérot néantis nébulis nécessit nécros négativ négativis négoci négrifi
 néolithis néologis néphrectomis néphrostomis néphrotomis névros object objectiv obliqu obnubil obombr observ
 obstin obstru obtur obvi occasionn occidentalis occult occup ocr octavi octupl océanis odor odoris oedipianis
 oeilletonn oeuvr offens offici officialis offusqu oligoméris oligopolis omanis ombr ondul opacifi opalis opin
 opiniâtr oppos oppress opprim opsonis opt optimalis optimis oralis orchestr ordonn organicis organifi organis
 organsin orient orientalis orn ornement orthogonalis orthographi orthonormalis os oscaris oscill oscult
 ossianis ossifi ostracis ouat ouatin oubli ouill ouralitis ourl outill outr outrepass ouvr ouvriéris ovalis
 ovariectomis ovationn ovul oxyd oxytonis ozonis pacifi pacqu pacs pactis paganis pagay pagin pagnot paill
 paillard paillassonn pakistanis palabr palangr palatalis palettis palifi paliss palissad palissonn palli palm
 palp palpit pan panach panifi paniqu pann panneaut panoramiqu pans pantoufl papillonn papillot papot par
 parabolis parachut parad paraf paraffin parallélis paralys paramétris parangonn paraph paraphras parasit
 parcellaris parcellis parchemin parcoris pardonn parement parenthétis paress parfil parfum pari parisianis
 parjur parkéris parl parlement parlot parodi parqu parrain particip particularis pasquinis pass passement
 passepoil passionn passionnalis pasteuris pastich pastill pastoris patafiol patelin patent paternalis pathétis
 patient patin patois patouill patrimonialis patronn patrouill paum paupéris paus pav pavan pavois pay peaufin
 pectis peign pein peintur peinturlur pelletis pelot pelotonn peluch pench pendill pendouill pendul pens
 pensionn peptis peptonifi peptonis perch percut perdur perfectionn perfor perform perfus perl permanent permut
 perméabilis peroxyd perpétu perquisitionn persifl persist personnalis personnifi persuad persécut perturb pest
 peupl phacoémulsifi phagocyt phalangis pharyngalis philosoph phlegmatis phlébotomis phonologis phonétis
 phosphat phosphor phosphoris photo-ionis photocopi photographi photopolyméris photosensibilis phras piaff
 piaill pianomis pianot piaul picol picor picot picturalis pidginis pieut pif pigeonn pigment pignoch pil pill
 pilonn pilot piment pinaill pindaris pint pioch pip piqu pique-niqu pirat pirouett piss pist pistach pistonn
 pitonn pivot piédestalis piétin piétonnifi piétonnis placard placardis plafonn plagi plaid plaisant plan
 planch planchéi planifi planqu plant planétaris planétis plaqu plasmifi plastifi plastiqu plastronn platin
 platinis platonis pleur pleurnich pli pliss plomb pluch plum pluralis pluvin plâtr plébiscit poch pochard
 podzolis poignard poil point pointill poinçonn poireaut poirot poiss poitrin poivr polaris poldéris polissonn
 politiqu politis pollicis pollinis pollu polonis polycopi polyestérifi polygonis polyméris polyploïdis polyvis
 polémiqu pomm pommad pomp pomponn ponctionn ponctu pont pontifi popularis poqu porphyris port portoricanis
 portraitur pos positionn positiv possibilis post postdat postich postillonn postpos postsonoris postsynchronis
 postul postérioris potass potentialis potin poudr pouff poulin pouponn pourchass pourpr pouss poétis poêl
 pralin pratiqu press pressur pressuris pri prim primaris printanis prioris pris prismatis priv privatis
 privilégi probabilis problématis proclam procrastin procré procur procès-verbalis prodigu profan profess
 professionnalis profil profit programm progress prohib prolétaris promotionn promulgu pronominalis pronostiqu
 prophétis propolis proportionn propos propuls propylitis prospect prostern prostitu protest protestantis
 protéin prouv provençalis proverbialis provign provincialis provisionn provoqu prussianis préassimil préavis
 précaris précautionn préchauff précipit précis précit précompt préconditionn préconis prédestin prédiqu
 prédispos prédomin prédécoup prédésign prédétermin préemball préempt préenregistr préexist préfabriqu préfigur
 préfix préform préimprim préjudici prélass prélud prémagnétis prémont prémédit prénomm préoccup préorganis
 prépar prépay préplastifi prépos prépositionn préprogramm prépubli présanctifi préscolaris présensibilis
 présent présentifi préserv présid présidentialis présignalis présonoris présum présuppos présur présélectionn
 prétext prévariqu prêch prêt prôn psalmodi psychanalys psychiatris psychologis psychotis pu publi publicis
 puddl puis pullul puls pulvéris punais pupinis purifi putréfi puérilis pyramid pyrograv pyrrhonis pâm pât
 pâtiss pâtur péclot pédal pédantis pédiculis pénalis pépi pérennis périclit périm périodis périphras
 périphéris péritonis péror pérouanis pérégrin pétarad pétill pétitionn pétouill pétrarquis pétrifi pétrolis
 pétun pêch quadrill quadripolaris quadrupl qualifi quantifi quarderonn quarr quart quartzifi querell questionn
 queut quintessenci quintupl quitt quémand quêt rabaiss rabiboch rabiot rabot rabout rabrou rabâch raccommod
 raccompagn raccord raccoutum raccroch racin rackett racl racol racont racémis rad radaris radi radicalis radin
 radio-immunis radiobalis radiodiffus radiographi radioguid radiolocalis radiopasteuris radiostérilis
 radiotélévis radot raffin raffol raffût rafistol rafl ragoût ragré ragu raill rain rainur raisonn rajout
 rajust ralli rallum ram ramass ramend rameut ramifi ramon ramp rancard randomis randonn ranim rançonn rapatri
 rapatronn rapetass rapetiss rapin rapp rappareill rappari rappliqu rapport rapproch rappropri raqu raréfi ras
 rassasi rassembl rassur rat ratatin ratibois ratifi ratin ratiocin rationalis rationn ratiss ratonn rattach
 rattrap ratur rauqu raval ravaud ravigot ravin ravis ravitaill raviv ray rayonn razzi reaganis rebaiss rebalis
 rebaptis rebell rebiff rebipolaris rebiqu rebois reboost rebord rebouch rebout reboutonn rebranch rebris
 rebrod rebronz rebrouss rebudgétis rebureaucratis rebut recadr recal recalcifi recalcul recanalis recapitalis
 recaptur recaractéris recard recas recatholicis recatégoris recaus recens recentr recentralis recercl
 recertifi rechant rechap rechaptalis rechass rechauss recherch rechign rechristianis rechut recibl recircul
 reclam reclass reclassifi reclientélis recodifi recoiff recoll recollectivis recolonis recombin recommand
 recommercialis recompens recompos recompt reconcentr reconceptualis reconcrétis recondamn reconditionn
 reconfigur reconfirm reconnect reconsolid reconstitu recont recontr recopi recoquill record recouch recoup
 recourb recourtis recouvr recrach recreus recristallis recroquevill recrucifi recrut recré recrédibilis
 rectifi recul recycl redemand redessin rediffus redimensionn rediscut redistribu redivis redonn redor redoubl
 redout redress redynamis redébudgétis redébureaucratis redécalcifi redécentralis redécod redécoll redécolonis
 redécoup redéfavoris redéfil redégringol redélimit redémarr redémobilis redémocratis redémultipli redévaloris
 refabriqu refamiliaris refascis refavoris refaçonn referm refidélis refil refiscalis reflu refond reform
 reformalis reformul refortifi refouill refoul refranchis refrancis refrapp refus reféminis regagn regard
 regazéifi regimb reglorifi regonfl regratt regreff regrett regrimp regroup regré rehauss rehiérarchis rejou
 rejudaïs relaiss relargu relat relatinis relativis relav relax relay reli relocalis relook relou relubrifi
 reluqu relâch relégitim remaill remani remaquill remarch remari remarqu remartyris remaîtris remball rembarqu
 rembarr remblay rembobin rembourr rembours remboît rembuch remembr remerci remeubl remilitaris reminéralis
 remis remmaill remmaillot remmanch remobilis remodernis remodifi remondialis remont remontr remonétis remorqu
 remotiv remotoris remouill remoul rempaill rempil remplum rempoch rempoissonn remport rempot remu remâch
 remédi remédicalis remémor renationalis renaud rencaiss rencard rencogn rencontr rendoss renfaît renferm
 renfil renfl renflamm renflou renfrogn rengain rengraiss reni renifl renomm renormalis renotifi renou renquill
 renseign rent rentabilis rentam rentoil rentr renucléaris renvers renvid renâcl renégoci repacifi reparl
 repass repav repavillonn repay repens reperméabilis repersonnalis repeupl repiqu replanifi replant replastifi
 repli repliss replâtr repoint repolaris repolitis repopularis report repos repositionn repouss repris
 reprivatis reproch reprofil reprogramm reprographi reprovincialis reprécis représent reprêt republi repêch
 requalifi requinqu requêt resacralis resacrifi rescind resensibilis resignifi resitu reslavis resocialis
 resoud respect respectabilis respir responsabilis resquill ressass ressaut ressay ressembl resserr ressoud
 ressu ressuscit rest restabilis restaur restitu restructur resubdivis resymbolis resympathis resynchronis
 resyndicalis retaill retap retapiss retard retax retent reterritorialis rethéâtralis retir retiss retomb
 retoqu retouch retourn retrait retranch retransform retravaill retravers retremp retricot retrouss retrouv
 retéléphon retélévis revaccin revalid revaloris revanch revascularis revendiqu reverbalis reverch revers
 revigor revir revis revisit reviss revitalis revivifi revol revolvéris revot revérifi rewrit rhabill rhum ribl
 riboul rican ricoch rid ridiculis rifl rigidifi rigol rim rimaill ringard ringardis riot rip ripaill ripolin
 ripost ris risqu rissol ristourn ritualis riv rivalis rob robotis roch rocou rod rogn rognonn rognur romanis
 romantis ronchonn ronfl ronronn ronsardis ronéot ronéotyp roqu ros rosifi ross rot rou roublardis roucoul
 rouill roul roulott roumanis roupill rouscaill rout ru ruban rubéfi ruch ruil ruin rumin rupin ruralis
 rurbanis rus russifi russis rustiqu rutil rythm râbl râcl râl râp ré réabonn réabsorb réacclimat réaccoutum
 réachemin réactiv réactualis réadapt réaffect réaffirm réajust réalcoolis réalign réaliment réalis réanalys
 réanim réapparent réappropri réapprovisionn réappréci réarm réarticul réassign réassum réassur réattaqu
 réattribu réaugment réautomatis réautoris réaval réavalis récapitul réceptionn réchapp réchauff récidiv
 réciproqu récit réclam récol récolt récompens réconcili réconfort récri récrimin récré récur récus rédim rédit
 réembarqu réembauch réemprunt réenchant réenclench réenfil réenlis réenregistr réentraîn réescompt réessay
 réestérifi réexamin réexpertis réexpliqu réexploit réexport réexpédi réflectoris réflexivis réform réformis
 réfract réfugi réfut régal régat régent régiment régionalis réglement régress régul régularis régurgit
 réhabilit réhabitu réharmonis réhauss réhospitalis réhydrat réifi réimperméabilis réimplant réimport réimpos
 réimprim réimprovis réimpuls réincarn réincis réincorpor réinculqu réindemnis réindustrialis réinfect
 réinformatis réinitialis réinject réinsonoris réinstall réinstaur réinstitu réinsuffl réinvent réinvit
 réislamis réitalianis rénov réoccup réorchestr réordonn réorganis réorient répar répercut répertori répliqu
 réprim réprimand réprouv républicanis répudi répugn réput réquisitionn réserv résid résign résili résin
 résinifi résist résonn résorb résult résum rétam rétifi rétorqu rétract rétribu rétroactiv rétrograd
 rétroréflectoris réunifi réutilis réveill réveillonn révis révolt révolutionn révolutionnaris révolvéris
 révoqu révuls rééchelonn rééclair rééconomis réécout réédifi réédit rééduqu réélabor réénergétis réépous
 rééquilibr rééquip réétatis réétudi réévalu réévangélis réévoqu rééxamin rêv rêvass rôd rôdaill sabbatis
 sabiris sabl sabord sabot saboul sabr saccad saccharifi sacqu sacr sacralis sacrifi sadis safaris safran
 saiett saign sal salari salaris salifi salinis saliv salop salpêtr salpêtris salu sanctifi sanctionn
 sanctuaris sandwich sanforis sangl sanglot sanskritis saoudis saoul saoûl sap saponifi saqu sarcellis sarcl
 sarment sass satan satanis satellis satin satiris satur saucissonn saumur saun saupoudr saur saussuritis saut
 sautill sauv sauvegard savonn savour scalp scand scandalis scandinavis scann scannéris scarifi scell schelingu
 schistifi schizophrénis schlingu schlitt schtroumpf schématis sci scientifis scind scintill sclérifi scléros
 scolaris scorifi scotch scotomis scratch scribouill script scrut sculpt scénaris second secondaris secou
 sectifi sectionn sectoris segment sell sembl sensationnalis sensibilis sentimentalis septembris septupl serbis
 serin seringu sermonn serpent serpentinis serr sextupl sexualis sganarellis shampooin shampouin shoot shunt
 shérardis siallitis siffl sifflot sign signal signalis signifi silhouett silicatis silicifi silicon sillonn
 similis simplifi simul sinapis singularis sinis sinistr sinocentris sintéris siphonn sirot situ ski slalom
 slavis smash smill sniff snob sociabilis socialis socratis sodomis soign solaris sold solennis solfi solidaris
 solidifi soliloqu sollicit solmifi solmis solubilis solutionn solvabilis solécis somatis sombr sommeill somnol
 sond sonn sonnaill sonoris sophistiqu souci soud souffl soufr souhait souill soulign soumissionn soup soupir
 soupçonn souqu sourcill sous-capitalis sous-catégoris sous-estim sous-industrialis sous-médicalis sous-qualifi
 sous-titr sous-utilis sousestim sousperform soussign soutach soutir soviétis soûl spamm spathifi spatialis
 sphéroïdis spilitis spiral spiralis spirantis spiritualis splénectomis splénis spoli sponsoris sporul sprint
 spécialis spécifi spécul squatt squatteris squattéris squatéris stabilis staff stagn stalinis standardis
 standolis starifi staris stationn statu statufi stendhalis stigmatis stimul stipendi stipul stock stolonis
 stopp strangul stratifi stratégis stress stri stridul structur strychnis stupéfi stuqu styl stylis sténographi
 stérilis stéréotyp su subalternis subdivis subjectivis subjugu sublim sublimis subminiaturis subodor subordonn
 suborn subsist substantialis substantifi substantiv substitu subsum subtilis suburbanis subventionn subérifi
 subéris succomb sucr sudifi sudorifi suffix suffoqu suggestionn suicid suif suiff suint sulfat sulfinis sulfon
 sulfur sulfuris superpos supervis supplant suppli supplici supplé supplément support suppos supprim suppur
 supput supérioris surabond suractiv suradapt suradministr suraffin surajout suralcoolis suraliment surappos
 surarm surassist surbaiss surcapitalis surchaptalis surchauff surclass surcomment surcompens surcomprim
 surconsomm surcontr surcoup surdensifi surdimensionn surdos surdétermin surdévelopp surencombr surendett
 surentraîn surestim surexcit surexploit surexpos surf surfactur surfil surgeonn surhauss surimpos surin
 surindustrialis surinform surmilitaris surmont surmoul surmultipli surmécanis surmédiatis surmédicalis
 surnaturalis surnomm suroccidentalis suroccup suroxyd surpass surpay surperform surpeupl surplomb surpolitis
 surpollu surpénalis surqualifi surreprésent sursatur sursaut sursignifi surstabilis surtax surtitr sururbanis
 surutilis survaloris surveill survir survitamin survol survolt suréduqu suréquilibr suréquip surévalu suscit
 susmentionn suspect sustent susurr sutur suçot swingu sycotis syllab syllabis syllogis symbiotis symbolis
 sympathis symétris synchronis syncop syncristallis syncrétis syndicalis syndiqu synthétis syntonis syphilis
 syrianis systématis sécularis sécuris sédentaris sédiment séjourn sélect sélectionn sémantis sénégalis sépar
 séquestr séri sérialis tabass tabl tabou tabouis tabul tach tacl taff taill taillad tal tall taloch talonn
 talqu tambourin tamis tamponn tangu tanis tann tannis tantalis tap tapin tapiris tapiss tapot taqu taquin tar
 tarabiscot tarabust taraud tard targu tarif tarifi tarmacadamis tartin tass tataris tatillonn tatou taudifi
 tautologis tautoméris tax tayloris tchatch technicis technis technocratis tectonis teill teint temporis tempêt
 tenaill tenonn tensionn tent tergivers termin terr terrass terreaut terrifi territorialis terroris ters
 tertiairis tertiaris test textur texturis thermalis thermis thermovinifi thyroïdectomis thématis théologis
 théoris thésauris théâtralis till timbr tint tintinabul tintinnabul tiqu tir tiraill tirebouchonn tis tisonn
 tiss titanis titill titr titris titub titularis toilett tois toluis tom tomb tonifi tonitru tonn tonsur tontin
 top topicalis toqu torch torchonn torpill torréfi torsad tortill tortur toré totalis totalitaris tou touch
 touill toupill toupin tourb tourbillonn tourment tourn tournaill tourneboul tournicot tourniqu touss toussaill
 toussot traboul tracass trachéotomis tract traficot trafiqu trainouill trait tram tranch tranchefil
 tranquillis transbahut transbord transcend transcod transestérifi transfigur transfil transform transfus
 transgress transhum transistoris transit translat transmigr transmu transmut transnationalis transpir
 transplant transport transpos transsud transvas traqu traumatis travaill travaillot travers traîn traînaill
 traînass treilliss trembl tremblot tremp tress tressaut tri triangul tribalis triball trich tricot trifouill
 trigonalis trill trim trimard trimbal trimball triméris tringl trinqu triomph tripatouill tripl triploïdis
 tripot triqu triss tritur trivialis tromp tronqu tronçonn tropicalis troqu trott trottin trou troubl trouss
 trouv truand trucid truff truqu trusquin trust trébuch tréfil trémat trémouss trémul trépan trépass trépid
 trépign trévir trôn tu tub tuberculinis tuberculis tubérifi tubéris tuil tuméfi tunnellis turbin turkis
 turlupin turquifi turquis tuteur tuyaut twitt tympanis tyndallis typ typifi typis tyrannis tâch tât tâtonn
 télescop télex téloméris télécommand télécopi télédiffus téléfalsifi télégraphi téléguid télélocalis télématis
 téléphon télépilot téléscop télésignalis télésurveill télétrait télévis témoign ténoris tétanis ukrainis
 ultracentralis ultraminiaturis ulul uniatis unifi uniformis universalis upéris urbanifi urbanis urin us usin
 usit usurp utilis utopis vaccin vacill vacuolis vadrouill vagabond vagu valdingu valid valis vallonn valoris
 vals vamp vampiris vandalis vanis vann vant vaporis vapot vaqu varapp vari variabilis variolis varlop
 vascularis vasectomis vaselin vasotomis vasouill vassalis vaticin vautr vedettis veill vein velout ventil
 ventous verbalis verdunis vermill vermillonn vermoul vernalis verniss verrouill vers versifi vert-de-gris
 verticalis vex viabilis viand vibr vibrionn vici victimis vid vidim vidéosurveill viell vietnamis vigilis
 vilipend villagis villégiatur vin vinaigr vinifi viol violent violon vir virevolt virgul virilis virol
 virtualis vis visionn visit viss visualis vitalis vitamin vitaminis vitr vitrifi vitriol vitriolis vivifi
 vivot vocalis vogu voil voisin voitur vol volatilis volcanis volontaris volt vot vou voyellis voût vrill
 vulcanis vulgaris vulnérabilis végétalis véhicul vélaris vérifi vétill vêl warrant yodis yorubaïs zapp
 zaïrianis zest zieut zigouill zigzagu zingu zinzinul zipp zombifi zon zoom zozot zyeut zéolitis zézay ânonn
 ébarb ébauch éberlu éborgn ébouillant éboul ébourgeonn ébouriff ébourr ébout ébranch ébranl ébras ébrou ébruit
 éburnifi écach écaill écal écarquill écart échafaud échalass échancr échantillonn échapp échardonn écharn
 écharp échaud échauff échelonn échenill échin échographi écholocalis échopp échou écim éclabouss éclair éclat
 éclips écliss éclop éclus écobu écoeur écologis économis écop écorch écorn écornifl écoss écoul écourt écout
 écrabouill écras écri écrivaill écrivass écrou écroul écroût écrêt écuiss écul écum écussonn édent édict édifi
 édit éditorialis édulcor éduqu édénis éfaufil égaill égal égalis égar égay églomis égosill égoutt égrain
 égrapp égratign égravillonn égris égueul égyptianis éjacul éject élabor élagu élaïdis électrifi électris
 électrocut électrolocalis électrolys électronis électropolyméris élid élim élimin élingu éloign élucid élucubr
 élud élégantis émaci émaill éman émancip émascul émeris émerveill émiett émigr émond émorfil émotionn émott
 émouss émoustill émulsifi émulsionn émétis énerv énolis énou énuclé éolis épampr épanch épargn éparpill épat
 épaul éperonn épeur épi épierr épigénis épil épilogu épiméris épin épingl épiss épithélialis épithétis épluch
 époint épontill épouill époumon époumonn épous époustoufl épouvant éprouv épuis épur épépin équerr équeut
 équilibr équip équivoqu éradiqu érafl éraill éreint érod érotis éruct établ étal étalingu étalonn étam étamp
 étanch étanchéifi étançonn étarqu étatifi étatis étay éternis éternu éthérifi éthéris étiol étir étoff étoil
 étonn étouff étoup étoupill étrangl étrangéifi étrenn étrill étrip étriqu étronçonn étrésillonn étudi étuv
 étymologis étêt évacu évad évalu évangélis évapor évas éveill évent éventr évertu évid évit évolu évoqu ôt
er e ons ez ent ions iez ais ait aient ant é és ée ées ai as a âmes âtes èrent asse asses ât assions assiez assent erai eras era erons erez eront erais erait erions eriez eraient
 somm
er le les ons ez lent ions iez ais ait aient ant é és ée ées ai as a âmes âtes èrent asse asses ât assions assiez assent lerai leras lera lerons lerez leront lerais lerait lerions leriez leraient
 agnel amoncel annel appel attel batel bossel bottel bourrel brettel cannel capel carrel chancel cordel craquel
 crénel cuvel dentel débossel décapel décarrel décervel déficel démusel dénivel désensorcel détel encastel
 engrumel enjavel ensorcel ficel fusel grivel grommel grumel javel jumel morcel musel nivel oisel pantel pommel
 rappel renouvel ressemel ruissel râtel tavel ébisel échevel épannel épel épincel étincel
er ons ez ions iez ais ait aient ant é és ée ées ai as a âmes âtes èrent asse asses ât assions assiez assent erai eras era erons erez eront erais erait erions eriez eraient
 aill
er te tes ons ez tent ions iez ais ait aient ant é és ée ées ai as a âmes âtes èrent asse asses ât assions assiez assent terai teras tera terons terez teront terais terait terions teriez teraient
 aiguillet banquet brevet briquet béguet bêchevet cachet caillet calet caquet chevret claquet clavet cliquet
 collet coquet curet duvet décachet déchiquet déclavet décollet déjet démouchet feuillet filet forjet hoquet
 interjet jarret jet louvet marquet molet mouchet moufet paillet parquet pellet projet recachet rejet reloquet
 rivet soufflet surjet tachet trompet volet épincet épousset étiquet
erer ère ères erons erez èrent erions eriez erais erait eraient erant eré erés erée erées erai eras era erâmes erâtes erèrent erasse erasses erât erassions erassiez erassent èrerai èreras èrera èrerons èrerez èreront èrerais èrerait èrerions èreriez èreraient
 lis
eser èse èses esons esez èsent esions esiez esais esait esaient esant esé esés esée esées esai esas esa esâmes esâtes esèrent esasse esasses esât esassions esassiez esassent èserai èseras èsera èserons èserez èseront èserais èserait èserions èseriez èseraient
 emp p soup
eter ète ètes etons etez ètent etions etiez etais etait etaient etant eté etés etée etées etai etas eta etâmes etâtes etèrent etasse etasses etât etassions etassiez etassent èterai èteras ètera èterons èterez èteront èterais èterait èterions èteriez èteraient
 ach becqu cors craqu croch décliqu dépaqu empaqu fur guillem hal piqu préach rach rempaqu
ettre ets et ettons ettez ettent ette ettes ettions ettiez ettais ettait ettaient ettant is ise ises it îmes îtes irent isse isses ît issions issiez issent ettrai ettras ettra ettrons ettrez ettront ettrais ettrait ettrions ettriez ettraient
 adm comm comprom dém entrem m om perm prom rem retransm réadm réém soum transm ém
euvoir eut euvent euve euvait euvaient euvant u ut urent ût euvra euvront euvrait euvraient
 pl
ever ève èves evons evez èvent evions eviez evais evait evaient evant evé evés evée evées evai evas eva evâmes evâtes evèrent evasse evasses evât evassions evassiez evassent èverai èveras èvera èverons èverez èveront èverais èverait èverions èveriez èveraient
 ach champl cr dégr embr enl gr l parach prél rel soul surél él
evoir ois oit evons evez oivent oive oives evions eviez evais evait evaient evant û ûs ue ues us ut ûmes ûtes urent usse usses ût ussions ussiez ussent evrai evras evra evrons evrez evront evrais evrait evrions evriez evraient
 d red
evrer èvre èvres evrons evrez èvrent evrions evriez evrais evrait evraient evrant evré evrés evrée evrées evrai evras evra evrâmes evrâtes evrèrent evrasse evrasses evrât evrassions evrassiez evrassent èvrerai èvreras èvrera èvrerons èvrerez èvreront èvrerais èvrerait èvrerions èvreriez èvreraient
 autos s
homme shommes
 bon gentil
il ux
 ba cora ferma gemma soupira trava vanta venta vitra éma
illir s t illons illez illent ille illes illions illiez illais illait illaient illant illi illis illie illies illit illîmes illîtes illirent illisse illisses illît illissions illissiez illissent illirai illiras illira illirons illirez illiront illirais illirait illirions illiriez illiraient
 bou débou
illir ux ut illons illez illent ille illes illions illiez illais illait illaient illant illi illis illie illies illit illîmes illîtes illirent illisse illisses illît illissions illissiez illissent illirai illiras illira illirons illirez illiront illirais illirait illirions illiriez illiraient
 fa
ir e es ons ez ent ions iez ais ait aient ant i is ie ies it îmes îtes irent isse isses ît issions issiez issent erai eras era erons erez eront erais erait erions eriez eraient
 accueill cueill recueill
ir e es ons ez ent ions iez ais ait aient ant i is ie ies it îmes îtes irent isse isses ît issions issiez issent irai iras ira irons irez iront irais irait irions iriez iraient
 assaill défaill tressaill
ir is it issons issez issent isse isses issions issiez issais issait issaient issant i ie ies îmes îtes irent ît irai iras ira irons irez iront irais irait irions iriez iraient
 ag alangu désobé empl langu obé tap un
ir is it ons issez issent isse isses issions issiez issais issait issaient issant i ie ies îmes îtes irent ît irai iras ira irons irez iront irais irait irions iriez iraient
 ressort saill
ir is it yons yez ient ie ies yions yiez yais yait yaient yant i îmes îtes irent isse isses ît issions issiez issent irai iras ira irons irez iront irais irait irions iriez iraient
 enfu fu
ir s it ons ez ent e es ions iez ais ait aient ant u us ue ues is îmes îtes irent isse isses ît issions issiez issent irai iras ira irons irez iront irais irait irions iriez iraient
 dévêt revêt vêt
ir s t ons ez ent e es ions iez ais ait aient ant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent rai ras ra rons rez ront rais rait rions riez raient
 accour concour cour discour encour parcour recour reparcour secour
ir u us ue ues
 fér iss
ire is it ions iez ient ie ies iions iiez iais iait iaient iant i îmes îtes irent isse isses ît issions issiez issent irai iras ira irons irez iront irais irait irions iriez iraient
 r sour
ire is it isons isez isent ise ises isions isiez isais isait isaient isant i îmes îtes irent isse isses ît issions issiez issent irai iras ira irons irez iront irais irait irions iriez iraient
 autosuff suff
ire is it isons isez isent ise ises isions isiez isais isait isaient isant its ite ites îmes îtes irent isse isses ît issions issiez issent irai iras ira irons irez iront irais irait irions iriez iraient
 conf contred déconf déd fr interd méd préd
ire is it isons isez isent ise ises isions isiez isais isait isaient isant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent irai iras ira irons irez iront irais irait irions iriez iraient
 l rel réél él
ire is it isons isez isent ise ises isions isiez isais isait isaient isant îmes îtes irent isse isses ît issions issiez issent irai iras ira irons irez iront irais irait irions iriez iraient
 circonc
ire is it isons ites isent ise ises isions isiez isais isait isaient isant its ite îmes îtes irent isse isses ît issions issiez issent irai iras ira irons irez iront irais irait irions iriez iraient
 d red
ire is it issons issez issent isse isses issions issiez issais issait issaient issant its ite ites îmes îtes irent ît irai iras ira irons irez iront irais irait irions iriez iraient
 maud
ire is it yons yez ient ie ies yions yiez yais yait yaient yant its ite ites irai iras ira irons irez iront irais irait irions iriez iraient
 abstra bra distra extra rentra soustra tra
ivre is it ivons ivez ivent ive ives ivions iviez ivais ivait ivaient ivant écu écus écue écues écut écûmes écûtes écurent écusse écusses écût écussions écussiez écussent ivrai ivras ivra ivrons ivrez ivront ivrais ivrait ivrions ivriez ivraient
 rev surv v
l ux
 appea cie féa ga goa kraa ma ria réa sa sia va
l x
 aïeu
lloir ut ille llait llu llut llût udra udrait
 fa
loir ut
 cha
loir ux ut lons lez lent ille illes lions liez illent lais lait laient lant lu lus lue lues lut lûmes lûtes lurent lusse lusses lût lussions lussiez lussent udrai udras udra udrons udrez udront udrais udrait udrions udriez udraient
 reva va équiva
loir ux ut lons lez lent le les lions liez lais lait laient lant lu lus lue lues lut lûmes lûtes lurent lusse lusses lût lussions lussiez lussent udrai udras udra udrons udrez udront udrais udrait udrions udriez udraient
 préva
mir s t mons mez ment me mes mions miez mais mait maient mant mi mis mie mies mit mîmes mîtes mirent misse misses mît missions missiez missent mirai miras mira mirons mirez miront mirais mirait mirions miriez miraient
 dor endor redor rendor
ndre ns nt gnons gnez gnent gne gnes gnions gniez gnais gnait gnaient gnant nts nte ntes gnis gnit gnîmes gnîtes gnirent gnisse gnisses gnît gnissions gnissiez gnissent ndrai ndras ndra ndrons ndrez ndront ndrais ndrait ndrions ndriez ndraient
 adjoi astrei attei cei conjoi contrai crai disjoi dépei détei emprei encei enfrei enjoi fei gei joi oi pei
 plai poi rejoi repei restrei retei retrei rétrei tei éprei étei étrei
oir ois oit oyons oyez oient oie oies oyions oyiez oyais oyait oyaient oyant u us ue ues is it îmes îtes irent isse isses ît issions issiez issent errai erras erra errons errez erront errais errait errions erriez erraient
 entrev rev v
oir ois oit oyons oyez oient oie oies oyions oyiez oyais oyait oyaient oyant u us ue ues is it îmes îtes irent isse isses ît issions issiez issent oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient
 prév
oir ois oit oyons oyez oient oie oies oyions oyiez oyais oyait oyaient oyant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient
 dépourv pourv
oir ois oit oyons oyez oient oie oies oyions oyiez oyant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient
 ch déch éch
oire ois oit oyons oyez oient oie oies oyions oyiez oyais oyait oyaient oyant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient
 cr
oire ois oit uvons uvez oivent oive oives uvions uviez uvais uvait uvaient uvant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient
 b reb
onsieur essieurs
 m
ore os ôt osent ose oses osions osiez osant orai oras ora orons orez oront orais orait orions oriez oraient
 cl écl
ore os ôt osons osez osent ose oses osions osiez osant orai oras ora orons orez oront orais orait orions oriez oraient
 encl
ouloir eux eut oulons oulez eulent euille euilles oulions ouliez euillent euillons euillez oulais oulait oulaient oulant oulu oulus oulue oulues oulut oulûmes oulûtes oulurent oulusse oulusses oulût oulussions oulussiez oulussent oudrai oudras oudra oudrons oudrez oudront oudrais oudrait oudrions oudriez oudraient
 v
ourer eure eures ourons ourez eurent ourions ouriez ourais ourait ouraient ourant ouré ourés ourée ourées ourai ouras oura ourâmes ourâtes ourèrent ourasse ourasses ourât ourassions ourassiez ourassent ourerai oureras ourera ourerons ourerez oureront ourerais ourerait ourerions oureriez oureraient
 enam énam
ourir eurs eurt ourons ourez eurent eure eures ourions ouriez ourais ourait ouraient ourant ort orts orte ortes ourus ourut ourûmes ourûtes oururent ourusse ourusses ourût ourussions ourussiez ourussent ourrai ourras ourra ourrons ourrez ourront ourrais ourrait ourrions ourriez ourraient
 m
ouvoir eus eut ouvons ouvez euvent euve euves ouvions ouviez ouvais ouvait ouvaient ouvant u us ue ues ut ûmes ûtes urent usse usses ût ussions ussiez ussent ouvrai ouvras ouvra ouvrons ouvrez ouvront ouvrais ouvrait ouvrions ouvriez ouvraient
 prom ém
ouvoir eus eut ouvons ouvez euvent euve euves ouvions ouviez ouvais ouvait ouvaient ouvant û ûs ûe ûes us ut ûmes ûtes urent usse usses ût ussions ussiez ussent ouvrai ouvras ouvra ouvrons ouvrez ouvront ouvrais ouvrait ouvrions ouvriez ouvraient
 m
ouvoir uis eux eut ouvons ouvez euvent uisse uisses uissions uissiez uissent ouvais ouvait ouvions ouviez ouvaient ouvant u us ut ûmes ûtes urent usse usses ût ussions ussiez ussent ourrai ourras ourra ourrons ourrez ourront ourrais ourrait ourrions ourriez ourraient
 p
oyer oie oies oyons oyez oient oyions oyiez oyais oyait oyaient oyant oyé oyés oyée oyées oyai oyas oya oyâmes oyâtes oyèrent oyasse oyasses oyât oyassions oyassiez oyassent errai erras erra errons errez erront errais errait errions erriez erraient
 env renv
oître ois oît oissons oissez oissent oisse oisses oissions oissiez oissais oissait oissaient oissant û ûs ûe ûes us ut ûmes ûtes urent usse usses ût ussions ussiez ussent oîtrai oîtras oîtra oîtrons oîtrez oîtront oîtrais oîtrait oîtrions oîtriez oîtraient
 accr décr recr
oître oîs oît oissons oissez oissent oisse oisses oissions oissiez oissais oissait oissaient oissant û ûs ûe ûes ût ûmes ûtes ûrent ûsse ûsses ûssions ûssiez ûssent oîtrai oîtras oîtra oîtrons oîtrez oîtront oîtrais oîtrait oîtrions oîtriez oîtraient
 cr
r s se ses
 rassi
r s t ssons ssez ssent sse sses ssions ssiez ssais ssait ssaient ssant - e es mes tes rent rai ras ra rons rez ront rais rait rions riez raient
 amuï
re - ent ait aient
 sourd
re s - ons ez ent e es ions iez ais ait aient ant u us ue ues is it îmes îtes irent isse isses ît issions issiez issent rai ras ra rons rez ront rais rait rions riez raient
 append attend autorevend condescend confond correspond descend distend distord défend démord dépend détend
 détord entend fend fond mord morfond parfond pend perd pond pourfend prétend redescend refend refond remord
 rend repend reperd retend retord revend réentend répand répond sous-entend soustend suspend tend tond tord
 vend épand éperd étend
re s se ses
 forclo occi
re s t ons ez ent e es ions iez ais ait aient ant u us ue ues is it îmes îtes irent isse isses ît issions issiez issent rai ras ra rons rez ront rais rait rions riez raient
 corromp interromp romp
re s t sons sez sent se ses sions siez sais sait saient sant - sis sit sîmes sîtes sirent sisse sisses sît sissions sissiez sissent rai ras ra rons rez ront rais rait rions riez raient
 nui
re s t sons sez sent se ses sions siez sais sait saient sant ts te tes sis sit sîmes sîtes sirent sisse sisses sît sissions sissiez sissent rai ras ra rons rez ront rais rait rions riez raient
 autoconstrui autodétrui autoprodui autoreprodui condui construi coprodui cui déconstrui dédui détrui endui
 entredétrui indui instrui introdui lui mécondui produi préconstrui recondui reconstrui recui relui reprodui
 retradui rédui réintrodui surprodui sédui tradui écondui
re s t ssent sse ssait ssaient ssant rent rai rais rait raient
 brui
re s t vons vez vent ve ves vions viez vais vait vaient vant ts te tes vis vit vîmes vîtes virent visse visses vît vissions vissiez vissent rai ras ra rons rez ront rais rait rions riez raient
 circonscri décri inscri prescri proscri redécri retranscri récri réinscri réécri souscri transcri écri
re sant
 parfai
re t ts te tes
 forfai
rer re res rons rez rent rions riez rais rait raient rant ré s rée rées rai ras ra râmes râtes rèrent rasse rasses rât rassions rassiez rassent rerai reras rera rerons rerez reront rerais rerait rerions reriez reraient
 courbatu
rir re res rons rez rent rions riez rais rait raient rant ert erts erte ertes ris rit rîmes rîtes rirent risse risses rît rissions rissiez rissent rirai riras rira rirons rirez riront rirais rirait ririons ririez riraient
 couv découv entrouv off ouv recouv redécouv rouv réouv souff
suis es est sommes êtes sont sois soit soyons soyez soient étais était étions étiez étaient étant été fus fut fûmes fûtes furent fusse fusses fût fussions fussiez fussent serai seras sera serons serez seront serais serait serions seriez seraient être
 -
tir s t tons tez tent te tes tions tiez tais tait taient tant ti tis tie ties tit tîmes tîtes tirent tisse tisses tît tissions tissiez tissent tirai tiras tira tirons tirez tiront tirais tirait tirions tiriez tiraient
 consen démen dépar men par pressen repar repen ressen sen sor
tre s - tons tez tent te tes tions tiez tais tait taient tant tu tus tue tues tis tit tîmes tîtes tirent tisse tisses tît tissions tissiez tissent trai tras tra trons trez tront trais trait trions triez traient
 abat bat combat contrebat débat embat entrebat rabat rebat ébat
tre s t tons tez tent te tes tions tiez ts tais tait taient tant tu tus tue tues tis tit tîmes tîtes tirent tisse tisses tît tissions tissiez tissent trai tras tra trons trez tront trais trait trions triez traient
 contrefou fou
udre us ut lvons lvez lvent lve lves lvions lviez lvais lvait lvaient lvant ute utes lus lut lûmes lûtes lurent lusse lusses lût lussions lussiez lussent udrai udras udra udrons udrez udront udrais udrait udrions udriez udraient
 réso
udre us ut lvons lvez lvent lve lves lvions lviez lvais lvait lvaient lvant ute utes udrai udras udra udrons udrez udront udrais udrait udrions udriez udraient
 abso disso
ure us ut uons uez uent ue ues uions uiez uais uait uaient uant u use uses ûmes ûtes urent usse usses ût ussions ussiez ussent urai uras ura urons urez uront urais urait urions uriez uraient
 incl occl
ure us ut uons uez uent ue ues uions uiez uais uait uaient uant u ûmes ûtes urent usse usses ût ussions ussiez ussent urai uras ura urons urez uront urais urait urions uriez uraient
 concl excl recl
uïr is it yons yez ient ie ies yions yiez yais yant uï uïs uïe uïes uïsse uïrai uïrais
 o
vais vas va allons allez vont aille ailles allions alliez aillent allais allait allaient allant allé allés allée allées allai allas alla allâmes allâtes allèrent allasse allasses allât allassions allassiez allassent irai iras ira irons irez iront irais irait irions iriez iraient aller
 -
vir s t vons vez vent ve ves vions viez vais vait vaient vant vi vis vie vies vit vîmes vîtes virent visse visses vît vissions vissiez vissent virai viras vira virons virez viront virais virait virions viriez viraient
 desser resser ser
vre s t vons vez vent ve ves vions viez vais vait vaient vant vi vis vie vies vit vîmes vîtes virent visse visses vît vissions vissiez vissent vrai vras vra vrons vrez vront vrais vrait vrions vriez vraient
 poursui
vre t vent ve vait vaient vi vis vie vies vit virent vît vissent vra vront vrait vraient
 ensui
vre t vons vez vent ve ves vions viez vais vait vaient vant vi vis vie vies vit vîmes vîtes virent visse visses vît vissions vissiez vissent vrai vras vra vrons vrez vront vrais vrait vrions vriez vraient
 sui
yer ie ies yons yez ient yions yiez yais yait yaient yant yé yés yée yées yai yas ya yâmes yâtes yèrent yasse yasses yât yassions yassiez yassent ierai ieras iera ierons ierez ieront ierais ierait ierions ieriez ieraient
 abo apito appu atermo borno bro carro charro chato cho convo corro coudo côto dégravo déplo désennu dévo emplo
 ennu essu festo flambo fosso foudro fourvo grosso guerro hongro jointo larmo louvo merdo netto no octro ondo
 paumo plo plusso poudro redéplo rejointo remplo replo rougeo rudo réemplo soudo tourno tuto verdo vouso vousso
 vouvo
ébrer èbre èbres ébrons ébrez èbrent ébrions ébriez ébrais ébrait ébraient ébrant ébré ébrés ébrée ébrées ébrai ébras ébra ébrâmes ébrâtes ébrèrent ébrasse ébrasses ébrât ébrassions ébrassiez ébrassent ébrerai ébreras ébrera ébrerons ébrerez ébreront ébrerais ébrerait ébrerions ébreriez ébreraient
 autocél concél cél décér entén vert z
écer èce èces éçons écez ècent écions éciez éçais éçait éçaient éçant écé écés écée écées éçai éças éça éçâmes éçâtes écèrent éçasse éçasses éçât éçassions éçassiez éçassent écerai éceras écera écerons écerez éceront écerais écerait écerions éceriez éceraient
 rapi
écher èche èches échons échez èchent échions échiez échais échait échaient échant éché échés échée échées échai échas écha échâmes échâtes échèrent échasse échasses échât échassions échassiez échassent écherai écheras échera écherons écherez écheront écherais écherait écherions écheriez écheraient
 all ass cr dess fl l m p pourl s ébr ém
écrer ècre ècres écrons écrez ècrent écrions écriez écrais écrait écraient écrant écré écrés écrée écrées écrai écras écra écrâmes écrâtes écrèrent écrasse écrasses écrât écrassions écrassiez écrassent écrerai écreras écrera écrerons écrerez écreront écrerais écrerait écrerions écreriez écreraient
 ex
éder ède èdes édons édez èdent édions édiez édais édait édaient édant édé édés édée édées édai édas éda édâmes édâtes édèrent édasse édasses édât édassions édassiez édassent éderai éderas édera éderons éderez éderont éderais éderait éderions éderiez éderaient
 abc acc c conc déc déposs exc exhér interc obs poss proc préc rec rétroc succ
éger ège èges égeons égez ègent égions égiez égeais égeait égeaient égeant égé égés égée égées égeai égeas égea égeâmes égeâtes égèrent égeasse égeasses égeât égeassions égeassiez égeassent égerai égeras égera égerons égerez égeront égerais égerait égerions égeriez égeraient
 abr agr all arp assi autoprot désagr li pi prot rall si surprot
égler ègle ègles églons églez èglent églions égliez églais églait églaient églant églé églés églée églées églai églas égla églâmes églâtes églèrent églasse églasses églât églassions églassiez églassent églerai égleras églera églerons églerez égleront églerais églerait églerions égleriez égleraient
 autor dér r
égner ègne ègnes égnons égnez ègnent égnions égniez égnais égnait égnaient égnant égné égnés égnée égnées égnai égnas égna égnâmes égnâtes égnèrent égnasse égnasses égnât égnassions égnassiez égnassent égnerai égneras égnera égnerons égnerez égneront égnerais égnerait égnerions égneriez égneraient
 impr r
égrer ègre ègres égrons égrez ègrent égrions égriez égrais égrait égraient égrant égré égrés égrée égrées égrai égras égra égrâmes égrâtes égrèrent égrasse égrasses égrât égrassions égrassiez égrassent égrerai égreras égrera égrerons égrerez égreront égrerais égrerait égrerions égreriez égreraient
 désint int réint
éguer ègue ègues éguons éguez èguent éguions éguiez éguais éguait éguaient éguant égué égués éguée éguées éguai éguas égua éguâmes éguâtes éguèrent éguasse éguasses éguât éguassions éguassiez éguassent éguerai égueras éguera éguerons éguerez égueront éguerais éguerait éguerions égueriez égueraient
 all dél l rel subdél ségr
éjer èje èjes éjons éjez èjent éjions éjiez éjais éjait éjaient éjant éjé éjés éjée éjées éjai éjas éja éjâmes éjâtes éjèrent éjasse éjasses éjât éjassions éjassiez éjassent éjerai éjeras éjera éjerons éjerez éjeront éjerais éjerait éjerions éjeriez éjeraient
 gal
éler èle èles élons élez èlent élions éliez élais élait élaient élant élé élés élée élées élai élas éla élâmes élâtes élèrent élasse élasses élât élassions élassiez élassent élerai éleras élera élerons élerez éleront élerais élerait élerions éleriez éleraient
 anh br corr décorr h rec rev rév
émer ème èmes émons émez èment émions émiez émais émait émaient émant émé émés émée émées émai émas éma émâmes émâtes émèrent émasse émasses émât émassions émassiez émassent émerai émeras émera émerons émerez émeront émerais émerait émerions émeriez émeraient
 blasph cr écr
éner ène ènes énons énez ènent énions éniez énais énait énaient énant éné énés énée énées énai énas éna énâmes énâtes énèrent énasse énasses énât énassions énassiez énassent énerai éneras énera énerons énerez éneront énerais énerait énerions éneriez éneraient
 ali ass car cr désali désoxyg gangr hydrog morig oxyg rassér refr rengr réfr
éper èpe èpes épons épez èpent épions épiez épais épait épaient épant épé épés épée épées épai épas épa épâmes épâtes épèrent épasse épasses épât épassions épassiez épassent éperai éperas épera éperons éperez éperont éperais éperait éperions éperiez éperaient
 rec
équer èque èques équons équez èquent équions équiez équais équait équaient équant équé équés équée équées équai équas équa équâmes équâtes équèrent équasse équasses équât équassions équassiez équassent équerai équeras équera équerons équerez équeront équerais équerait équerions équeriez équeraient
 diss déf hypot hypoth rés
érer ère ères érons érez èrent érions ériez érais érait éraient érant éré érés érée érées érai éras éra érâmes érâtes érèrent érasse érasses érât érassions érassiez érassent érerai éreras érera érerons érerez éreront érerais érerait érerions éreriez éreraient
 a ac accél aci adh adult aff agglom alt arri autog av blat cobellig cog cogén comm conf conféd conglom consid
 coop diff dig dilac déblat décol déconsid décél déf dégén délib dépoussi désalt désesp désins empoussi esp
 exag exasp exon exulc féd g gal gén incarc incin indiff inf ing ins interf invét it lac lib lis légif mac mani
 mod ob oblit obtemp op persév pestif pond prof prolif prosp préf reconsid regén rep réaccél récup réf réfrig
 régén réincarc réins réit rémun rév réverb sid st sugg temp tol transf translitt télésugg ulc vitup vocif vén
 énum évisc
érir iers iert érons érez ièrent ière ières érions ériez érais érait éraient érant is ise ises it îmes îtes irent isse isses ît issions issiez issent errai erras erra errons errez erront errais errait errions erriez erraient
 acqu conqu enqu reconqu requ
éser èse èses ésons ésez èsent ésions ésiez ésais ésait ésaient ésant ésé ésés ésée ésées ésai ésas ésa ésâmes ésâtes ésèrent ésasse ésasses ésât ésassions ésassiez ésassent éserai éseras ésera éserons éserez éseront éserais éserait éserions éseriez éseraient
 al bl di gr l réal
ésir isons ît isions isait isant
 g
éter ète ètes étons étez ètent étions étiez étais était étaient étant été étés étée étées étai étas éta étâmes étâtes étèrent étasse étasses étât étassions étassiez étassent éterai éteras étera éterons éterez éteront éterais éterait éterions éteriez éteraient
 affr budg comp compl concr décr empi excr fr héb inqui interpr p pi recompl refl rempi rousp réinterpr rép
 secr surinterpr sécr t vég
étrer ètre ètres étrons étrez ètrent étrions étriez étrais étrait étraient étrant étré étrés étrée étrées étrai étras étra étrâmes étrâtes étrèrent étrasse étrasses étrât étrassions étrassiez étrassent étrerai étreras étrera étrerons étrerez étreront étrerais étrerait étrerions étreriez étreraient
 chronom imp interpén kilom m param perp pén télém
évrer èvre èvres évrons évrez èvrent évrions évriez évrais évrait évraient évrant évré évrés évrée évrées évrai évras évra évrâmes évrâtes évrèrent évrasse évrasses évrât évrassions évrassiez évrassent évrerai évreras évrera évrerons évrerez évreront évrerais évrerait évrerions évreriez évreraient
 enfi
ître is ît issons issez issent isse isses issions issiez issais issait issaient issant îtrai îtras îtra îtrons îtrez îtront îtrais îtrait îtrions îtriez îtraient
 pa
ïr is it ïssons ïssez ïssent ïsse ïsses ïssions ïssiez ïssais ïssait ïssaient ïssant ï ïs ïe ïes ït ïmes ïtes ïrent ïrai ïras ïra ïrons ïrez ïront ïrais ïrait ïrions ïriez ïraient
 ha
œil yeux
 -
`;
