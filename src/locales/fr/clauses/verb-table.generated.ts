// Written by scripts/lexicon.ts from the Lefff (Apache-2.0). Do not edit.

/**
 * A paradigm a line, then the stems that follow it, indented. Endings by group: infinitive, past participles, present
 * participle; third persons of present, imperfect, simple past, future, conditional, subjunctives; "." for none.
 */
export const VERB_TABLE = `
- . . . . . . . .
 accroire capeyer clamecer faseyer langueyer quérir raire ravoir stupéfaire
aire ait,aits,aite,aites aisant ait,ont aisait,aisaient it,irent era,eront erait,eraient asse,assent,ît,issent
 contref déf f redéf ref satisf surf
aire u,us,ue,ues aisant aît,aisent aisait,aisaient ut,urent aira,airont airait,airaient aise,aisent,ût,ussent
 compl dépl pl t
aller allé,allés,allée,allées allant va,vont allait,allaient alla,allèrent ira,iront irait,iraient aille,aillent,allât,allassent
 - r
avoir eu,eus,eue,eues ayant a,ont avait,avaient eut,eurent aura,auront aurait,auraient ait,aient,eût,eussent
 -
avoir u,us,ue,ues achant ait,avent avait,avaient ut,urent aura,auront aurait,auraient ache,achent,ût,ussent
 s
aître u aissant aît,aissent aissait,aissaient ut,urent aîtra,aîtront aîtrait,aîtraient aisse,aissent,usse,ussent
 rep
aître u,us,ue,ues aissant aît,aissent aissait,aissaient ut,urent aîtra,aîtront aîtrait,aîtraient aisse,aissent,ût,ussent
 appar compar conn dispar méconn par reconn repar réappar transpar
aître é,és,ée,ées aissant aît,aissent aissait,aissaient aquit,aquirent aîtra,aîtront aîtrait,aîtraient aisse,aissent,aquît,aquissent
 n ren
cer cé,cés,cée,cées çant ce,cent çait,çaient ça,cèrent cera,ceront cerait,ceraient ce,cent,çât,çassent
 acquies aga agen amor annon autodénon autofinan autorenfor avan balan ber caden caren cofinan coin commen
 commer concurren contrebalan courrou devan distan divor décoin décontenan dédica défon défron dégla déla dénon
 dépla désamor désarmor effa effor enfon engon enla ensemen entrela espa exau exer fian finan fon for forlan
 fron garan ger gla grima grin immis indi influen interfa la lan manigan matri mena mordan nuan offi opia
 ordonnan per pin pion pla poli pon pronon préfa préfinan quittan recommen refinan rela relan rempla renfon
 renfor renon reper repla ressour reter retra rin roman réagen réamor réensemen référen sau semon su surfa
 séquen séran tan ter tier tra transper vergla viola écor élan émin énon épi épin épu évin
cevoir çu,çus,çue,çues cevant çoit,çoivent cevait,cevaient çut,çurent cevra,cevront cevrait,cevraient çoive,çoivent,çût,çussent
 aper con dé entraper per précon re
cre cu,cus,cue,cues quant c,quent quait,quaient quit,quirent cra,cront crait,craient que,quent,quît,quissent
 convain vain
dre lu,lus,lue,lues lant d,lent lait,laient lut,lurent dra,dront drait,draient le,lent,lût,lussent
 mou remou vermou émou
dre su,sus,sue,sues sant d,sent sait,saient sit,sirent dra,dront drait,draient se,sent,sît,sissent
 cou décou recou
e é,és,ée,ées ant e,ent ait,aient a,èrent era,eront erait,eraient e,ent,ât,assent
 contrefich fich
ecer ecé,ecés,ecée,ecées eçant èce,ècent eçait,eçaient eça,ecèrent ècera,èceront ècerait,èceraient èce,ècent,eçât,eçassent
 dép
eler elé,elés,elée,elées elant èle,èlent elait,elaient ela,elèrent èlera,èleront èlerait,èleraient èle,èlent,elât,elassent
 c cis cong courri déc décong dég démant dépuc g gren harc mart mod nick p rec reg remod surg écart
emer emé,emés,emée,emées emant ème,èment emait,emaient ema,emèrent èmera,èmeront èmerait,èmeraient ème,èment,emât,emassent
 clairs pars ress s
endre is,ise,ises enant end,ennent enait,enaient it,irent endra,endront endrait,endraient enne,ennent,ît,issent
 appr compr dépr désappr entrepr mépr pr rappr repr réappr surpr épr
ener ené,enés,enée,enées enant ène,ènent enait,enaient ena,enèrent ènera,èneront ènerait,èneraient ène,ènent,enât,enassent
 am ass dém emm engr gangr gr grangr m malm prom ram remm rengr surm égr
enir enu,enus,enue,enues enant ient,iennent enait,enaient int,inrent iendra,iendront iendrait,iendraient ienne,iennent,înt,inssent
 abst adv appart circonv cont contrev conv dev disconv dét entret interv maint obt obv parv prov prév redev
 ressouv ret rev sout souv subv surv t v
eoir . . oit . . eoira,eoiront eoirait,eoiraient .
 surs
eoir is,ise,ises oyant oit,oient oyait,oyaient it,irent oira,oiront oirait,oiraient oie,oient,ît,issent
 ass rass
eoir is,ise,ises éant ied,iéent eyait,eyaient . iéra,iéront iérait,iéraient iée,iéent
 mess s
eper epé,epés,epée,epées epant èpe,èpent epait,epaient epa,epèrent èpera,èperont èperait,èperaient èpe,èpent,epât,epassent
 rec
er e ant . ait,aient a,èrent . . assent
 bé
er é,és,ée,ées . e ait a era erait e,ât
 brouillass bruin brum brumass crachin floconn frimass grêl mouillass pleuvass pleuvin pleuvot pluviot vas vent
er é,és,ée,ées . e eait ea era erait e,eât
 délug neig
er é,és,ée,ées ant e,ent ait,aient a,èrent era,eront erait,eraient e,ent,ât,assent
 abaiss abandonn abdiqu abhorr abjur abomin abond abonn abord abouch aboul about abras abreuv abrit absent
 absolutis absorb abus abélis abîm académifi académis acagnard accabl accapar accastill accentu accept
 accessoiris accident acclam acclimat accol accommod accompagn accord accost accot accouch accoud accoupl
 accoutr accoutum accroch accrédit accul accultur accumul accus achaland acharn achemin achopp achromatis
 acidifi acidul aciéris acoquin acquitt act actinis actionn activ actoris actualis acétalis acétifi adapt
 additionn adjectiv adjectivis adjur administr admir admonest adonis adonn adopt ador adorn adoss adoub adress
 adsorb adul adverbialis affabul affair affaiss affal affam affect affectionn afferm affich affil affili affin
 affirm affleur afflou afflu affol affouill affourch affriand affriol affront affubl affût afghanis africanis
 agatifi agatis agenouill agglutin aggrav agiot agit agonis agraf agress agripp agroalimentaris agré agrément
 aguich ahan aid aiguill aiguillonn aiguis aill aillolis aim aimant air ajoint ajour ajourn ajout ajust
 alambiqu alarm albanis albitis alcalinis alcalis alcoolifi alcoolis aldolis alert alevin algébris algérianis
 align aliment alinéatis alit allait alli allitis allou allum alluvionn allégoris alpagu alphabétis altern
 alumin aluminis alun alvéolis amabilis amadou amalgam amarin amarr amass ambitionn ambl ambr ambul amend
 amenuis ameut amharis amidonn amin ammonifi ammonis amnisti amoch amodi amourach amphotéris amplifi ampoul
 amput amur amus amélior américanis anagrammatis analys anaphylactis anarchis anastomos anathématis anatomis
 ancr anecdot anecdotis anesthési anglais anglicis angoiss angélis anim animalis anis ankylos annex annihil
 annot annualis annul anodis antagonis anthropomorphis anticip antidat antiseptis antépos antérioris anémi
 apais apeur apicalis apiqu apologis aponévrotomis apost apostasi apostill apostolis apostroph appareill
 apparent appari appertis appliqu appoint appont apport appos apprivois approch appropri approuv approvisionn
 appréci appréhend apprêt appât apur arabis araméis aras arbitr arbor arboris arc-bout arcbout archaïs
 architectur archiv ardois argent argentinis argotis argu argument arianis aris aristocratis aristotélis
 arithmétis arm armori arnaqu aromatis arpent arqu arrach arraisonn arrim arris arriv arros arrêt arsouill
 articul artificialis artérialis aryanis arénis ascétis aseptis asianis asiatis asphalt asphyxi aspir assaisonn
 assassin assembl asserment assign assimil assist associ assoiff assol assomm assum assur asticot astiqu athéis
 atlantis atomis atrophi atropinis attabl attach attaqu attard attent atterr attest attif attir attis attitr
 attrap attribu attrist attroup atténu audiovisualis auditionn augment augur aurifi auréol auscult authentifi
 authentiqu auto-immunis auto-ionis auto-optimalis auto-optimis autoaccus autoadministr autoaliment autocensur
 autocentr autochtonis autocit autocompliment autocongratul autoconsomm autocontrôl autocratis autocritiqu
 autodisciplin autodéclar autodésign autodétermin autodévelopp autodévor autoflagell autofond autoform
 autogouvern autographi autoguid autojustifi autolimit autoliquid autolubrifi autolégitim automatis autonomis
 autoorganis autoperpétu autopilot autopollinis autoproclam autopropuls autopsi autorecrut autoris autoréalis
 autoréglement autorégul autostabilis autostimul autosélectionn autotract autotransform autovérifi autoévaporis
 aval avalis avari aventur aveugl avin avis avitaill aviv avoisin avort avou ax axiomatis axénis azot azur
 aéroport aérosolis babill bachot badigeonn badin baff bafou bafouill bagarr bagu baguenaud baign bais baisot
 baiss bakélis balad balafr balay balbuti balein balis balkanis ball balladuris ballast ballonn ballott bamboch
 banalis bancaris banch band bann banqu baptis baragouin baraqu baratin baratt barb barbaris barbifi barbot
 barbouill bard barguign bariol baronifi baronis baronn baroquis barr barricad bas basan bascul basifi bassin
 bastonn bataill batifol bauxitis bav bavard bavoch bay bazard baîll baîllonn bect bedonn benchmark berginis
 bern besogn bessemeris bestialis beugl beurr biais biberonn bich bichonn bidonn bidouill biff bifurqu bigarr
 bigl bigorn bil bilinguis bin bipolaris bipp birmanis bis biscuit biseaut bisiallitis bisqu biss bistourn
 bistr bit bitt bitum bitumin bituminis bivouaqu bizut blackboul blagu blair blas blasonn blast bless bleut
 blind bloqu blous bluff blut blâm bobin bocard bois boit boitill bolchevis bolchévis bomb bombard bond
 bondéris bonifi boniment boost bord bordélis born boss bossu bostonn botanis bott bouboul boucan bouch
 bouchard bouchonn boucl boud boudin bouff bouffonn bougonn bouillonn bouillott boul boulevers boulonn boulott
 boum bouquin bourd bourdonn bourgeonn bourlingu bourr bourriqu boursicot boursoufl bouscul bousill bout
 boutonn boutur bowalis box boyaut boycott brachycéphalis braconn brad braill brais bram branch branl braqu
 bras brasill brass brav bredouill brett bricol brid briff brigu brill brillant brillantin brim brimbal
 bringuebal brinquebal briqu bris britannis brocant brocard broch brod bronch bronz bross brouett brouill
 brouillonn brout bruiss bruit brumis brusqu brutalis brésill brûl bucolis budgétis bulgaris bureaucratis burin
 busqu but butin butt buvot byzantinis bâch bâcl bâfr bâill bâillonn bât bâtonn béatifi bécot bégay bémolis
 bénéfici béquill bétonn bêch bêl bêtifi bêtis bûch cabal cabalis caban caboss cabot cabotin cabr cabriol cacab
 cacard cach cadastr cadavéris cadenass cadr cafard cafouill cahot caill caillebott caillout cajol cal calamin
 calamistr calanch calandr calcifi calcin calcul calfat calfeutr calibr californis calligraphi calm calomni
 calorifi caloris calott calqu calt cam cambr cambriol camelot camionn camoufl camp can canadianis canalis
 canard cancan cancéris candis cann cannibalis canonis canonn canot cantin cantonn canul caoutchout caparaçonn
 capillaris capitalis capitonn capitul caporalis capot caprifi capsul capt captiv captur capuchonn capé caqu
 caracol caractéris carambol caramélis carapat carbonat carbonis carbur card cardinalis caress cargu cari
 caricatur carillonn carm carnifi carnis carott carr carross cartay cartellis cartographi cartonn cas cascad
 casemat casern casqu cass castagn castillanis castr caséifi catabolis catalanis catalogu catalys catapult
 catastroph catch catholicis cathétéris catéchis catégoris caus causalis caustifi cautionn cautéris cav caval
 cavalcad caviard ceintur cendr censur centr centralis centupl cercl cern certifi cess chabl chagrin chahut
 chaloup chamaill chamarr chambard chamboul chambr chamois champagnis champanis chanfrein chansonn chant
 chantonn chantourn chapard chapeaut chaperonn chapitr chaponn chaptalis charbonn charcut charivaris charm
 charpent charri charteris chass chatonn chatouill chauff chaul chaum chauss chavir chaîn chemin chemis cherch
 cheval chevauch chevill chevrett chevronn chevrot chi chiad chial chican chicot chicott chienn chiffonn chiffr
 chimis chin chinois chip chipot chiqu chlingu chlor chloritis chloroform chloroformis chlorovaporis chlorur
 chocolat chondrifi chop choqu chorégraphi chosifi choséifi chouchout choucrout chour chourin christianis chrom
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
 solidifi soliloqu sollicit solmifi solmis solubilis solutionn solvabilis solécis somatis sombr somm sommeill
 somnol sond sonn sonnaill sonoris sophistiqu souci soud souffl soufr souhait souill soulign soumissionn soup
 soupir soupçonn souqu sourcill sous-capitalis sous-catégoris sous-estim sous-industrialis sous-médicalis
 sous-qualifi sous-titr sous-utilis sousestim sousperform soussign soutach soutir soviétis soûl spamm spathifi
 spatialis sphéroïdis spilitis spiral spiralis spirantis spiritualis splénectomis splénis spoli sponsoris
 sporul sprint spécialis spécifi spécul squatt squatteris squattéris squatéris stabilis staff stagn stalinis
 standardis standolis starifi staris stationn statu statufi stendhalis stigmatis stimul stipendi stipul stock
 stolonis stopp strangul stratifi stratégis stress stri stridul structur strychnis stupéfi stuqu styl stylis
 sténographi stérilis stéréotyp su subalternis subdivis subjectivis subjugu sublim sublimis subminiaturis
 subodor subordonn suborn subsist substantialis substantifi substantiv substitu subsum subtilis suburbanis
 subventionn subérifi subéris succomb sucr sudifi sudorifi suffix suffoqu suggestionn suicid suif suiff suint
 sulfat sulfinis sulfon sulfur sulfuris superpos supervis supplant suppli supplici supplé supplément support
 suppos supprim suppur supput supérioris surabond suractiv suradapt suradministr suraffin surajout suralcoolis
 suraliment surappos surarm surassist surbaiss surcapitalis surchaptalis surchauff surclass surcomment
 surcompens surcomprim surconsomm surcontr surcoup surdensifi surdimensionn surdos surdétermin surdévelopp
 surencombr surendett surentraîn surestim surexcit surexploit surexpos surf surfactur surfil surgeonn surhauss
 surimpos surin surindustrialis surinform surmilitaris surmont surmoul surmultipli surmécanis surmédiatis
 surmédicalis surnaturalis surnomm suroccidentalis suroccup suroxyd surpass surpay surperform surpeupl surplomb
 surpolitis surpollu surpénalis surqualifi surreprésent sursatur sursaut sursignifi surstabilis surtax surtitr
 sururbanis surutilis survaloris surveill survir survitamin survol survolt suréduqu suréquilibr suréquip
 surévalu suscit susmentionn suspect sustent susurr sutur suçot swingu sycotis syllab syllabis syllogis
 symbiotis symbolis sympathis symétris synchronis syncop syncristallis syncrétis syndicalis syndiqu synthétis
 syntonis syphilis syrianis systématis sécularis sécuris sédentaris sédiment séjourn sélect sélectionn sémantis
 sénégalis sépar séquestr séri sérialis tabass tabl tabou tabouis tabul tach tacl taff taill taillad tal tall
 taloch talonn talqu tambourin tamis tamponn tangu tanis tann tannis tantalis tap tapin tapiris tapiss tapot
 taqu taquin tar tarabiscot tarabust taraud tard targu tarif tarifi tarmacadamis tartin tass tataris tatillonn
 tatou taudifi tautologis tautoméris tax tayloris tchatch technicis technis technocratis tectonis teill teint
 temporis tempêt tenaill tenonn tensionn tent tergivers termin terr terrass terreaut terrifi territorialis
 terroris ters tertiairis tertiaris test textur texturis thermalis thermis thermovinifi thyroïdectomis thématis
 théologis théoris thésauris théâtralis till timbr tint tintinabul tintinnabul tiqu tir tiraill tirebouchonn
 tis tisonn tiss titanis titill titr titris titub titularis toilett tois toluis tom tomb tonifi tonitru tonn
 tonsur tontin top topicalis toqu torch torchonn torpill torréfi torsad tortill tortur toré totalis totalitaris
 tou touch touill toupill toupin tourb tourbillonn tourment tourn tournaill tourneboul tournicot tourniqu touss
 toussaill toussot traboul tracass trachéotomis tract traficot trafiqu trainouill trait tram tranch tranchefil
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
er é,és,ée,ées ant le,lent ait,aient a,èrent lera,leront lerait,leraient le,lent,ât,assent
 agnel amoncel annel appel attel batel bossel bottel bourrel brettel cannel capel carrel chancel cordel craquel
 crénel cuvel dentel débossel décapel décarrel décervel déficel démusel dénivel désensorcel détel encastel
 engrumel enjavel ensorcel ficel fusel grivel grommel grumel javel jumel morcel musel nivel oisel pantel pommel
 rappel renouvel ressemel ruissel râtel tavel ébisel échevel épannel épel épincel étincel
er é,és,ée,ées ant te,tent ait,aient a,èrent tera,teront terait,teraient te,tent,ât,assent
 aiguillet banquet brevet briquet béguet bêchevet cachet caillet calet caquet chevret claquet clavet cliquet
 collet coquet curet duvet décachet déchiquet déclavet décollet déjet démouchet feuillet filet forjet hoquet
 interjet jarret jet louvet marquet molet mouchet moufet paillet parquet pellet projet recachet rejet reloquet
 rivet soufflet surjet tachet trompet volet épincet épousset étiquet
er é,és,ée,ées eant e,ent eait,eaient ea,èrent era,eront erait,eraient e,ent,eât,eassent
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
erer eré,erés,erée,erées erant ère,èrent erait,eraient era,erèrent èrera,èreront èrerait,èreraient ère,èrent,erât,erassent
 lis
eser esé,esés,esée,esées esant èse,èsent esait,esaient esa,esèrent èsera,èseront èserait,èseraient èse,èsent,esât,esassent
 emp p soup
eter eté,etés,etée,etées etant ète,ètent etait,etaient eta,etèrent ètera,èteront èterait,èteraient ète,ètent,etât,etassent
 ach becqu cors craqu croch décliqu dépaqu empaqu fur guillem hal piqu préach rach rempaqu
ettre is,ise,ises ettant et,ettent ettait,ettaient it,irent ettra,ettront ettrait,ettraient ette,ettent,ît,issent
 adm comm comprom dém entrem m om perm prom rem retransm réadm réém soum transm ém
euvoir u euvant eut,euvent euvait,euvaient ut,urent euvra,euvront euvrait,euvraient euve,euvent,ût
 pl
ever evé,evés,evée,evées evant ève,èvent evait,evaient eva,evèrent èvera,èveront èverait,èveraient ève,èvent,evât,evassent
 ach champl cr dégr embr enl gr l parach prél rel soul surél él
evoir û,ûs,ue,ues evant oit,oivent evait,evaient ut,urent evra,evront evrait,evraient oive,oivent,ût,ussent
 d red
evrer evré,evrés,evrée,evrées evrant èvre,èvrent evrait,evraient evra,evrèrent èvrera,èvreront èvrerait,èvreraient èvre,èvrent,evrât,evrassent
 autos s
illir illi,illis,illie,illies illant t,illent illait,illaient illit,illirent illira,illiront illirait,illiraient ille,illent,illît,illissent
 bou débou
illir illi,illis,illie,illies illant ut,illent illait,illaient illit,illirent illira,illiront illirait,illiraient ille,illent,illît,illissent
 fa
ir . ant . . . . . .
 aven
ir i,is,ie,ies ant -,ent ait,aient it,irent ira,iront irait,iraient e,ent,ît,issent
 consent dément départ ment part pressent repart repent ressent sent sort
ir i,is,ie,ies ant e,ent ait,aient it,irent era,eront erait,eraient e,ent,ît,issent
 accueill cueill recueill
ir i,is,ie,ies ant e,ent ait,aient it,irent ira,iront irait,iraient e,ent,ît,issent
 assaill défaill tressaill
ir i,is,ie,ies issant it,issent issait,issaient it,irent ira,iront irait,iraient isse,issent,ît
 abasourd abol abonn about abrut abâtard abêt accompl accourc accroup adouc affad affaibl afferm affranch ag
 agon agrand aguerr ahur aigr alangu alourd alun amaigr amat amerr ameubl aminc amoindr amoll amort anobl anord
 anéant aplan aplat appauvr appesant applaud approfond arrond assag assain asserv assombr assort assoup assoupl
 assourd assouv assujett attendr atterr attiéd automainten autosais avach avert aveul avil bann barr blanch
 blett bleu blond blott blêm bond bouff brand brun bât bén calm cand cat chanc chauv chois chér clap compat
 convert cot croup crép dessais dessert divert douc durc décat décrép défin défleur défléch défraîch dégarn
 dégauch déglut dégourd dégross déguerp démaigr démol démun dénant dépol dépér déraid déroug désais désassort
 désempl désenfou désengourd désinvest désobé désun dévern effleur embell embout empl empuant enchér endolor
 endurc enfou englout engourd enhard enlaid ennobl enorgueill enrich ensevel envah esbaud estourb extravert
 faibl farc fin fleur flor fléch flétr forc fou fourb fourn franch fraîch frém garant garn gauch glap glat
 grand grav gross guér gém henn honn impart infléch interag intervert invert invest jaill jaun jou langu lot
 maigr mat meurtr minc mois moit moll mug mun még mûr nant noirc nord nourr obscurc obé ourd pervert pol pourr
 prémun préétabl pun pâl pât pér pétr rabonn rabougr raccourc racorn radouc rafferm rafraîch ragaillard raid
 rajeun ralent ramoll ranc raplat rassort rav ravil reblanch rebond rebât rechamp reconvert recrép redéfin
 refleur refroid regarn rejaill rembrun rempl renchér renform repol resal resplend ressais ressort ressurg
 resurg retent reverd revern ros rou roug rouss roust rug réag réasserv réassort réchamp réfléch rég réinvest
 réjou rélarg répart rétabl rétroag rétréc réun réuss rôt saill sais sal serfou sert sub subvert sur surenchér
 surg surinvest surnourr sév tap tar tart tern terr tiéd trah trans travest un vag verd vern vieill vom vromb
 ébah ébaud éblou éclairc écrou élarg épaiss épanou équarr établ étourd étréc évanou
ir i,is,ie,ies yant it,ient yait,yaient it,irent ira,iront irait,iraient ie,ient,ît,issent
 enfu fu
ir u,us,ue,ues . . . . . . .
 fér iss
ir u,us,ue,ues ant it,ent ait,aient it,irent ira,iront irait,iraient e,ent,ît,issent
 dévêt revêt vêt
ir u,us,ue,ues ant t,ent ait,aient ut,urent ra,ront rait,raient e,ent,ût,ussent
 accour concour cour discour encour parcour recour reparcour secour
ire i iant it,ient iait,iaient it,irent ira,iront irait,iraient ie,ient,ît,issent
 r sour
ire i isant it,isent isait,isaient it,irent ira,iront irait,iraient ise,isent,ît,issent
 autosuff suff
ire is,ise,ises isant it,isent isait,isaient it,irent ira,iront irait,iraient ise,isent,ît,issent
 circonc
ire it,its,ite,ites isant it,isent isait,isaient it,irent ira,iront irait,iraient ise,isent,ît,issent
 conf contred d déconf déd fr interd méd préd red
ire it,its,ite,ites issant it,issent issait,issaient it,irent ira,iront irait,iraient isse,issent,ît
 maud
ire it,its,ite,ites yant it,ient yait,yaient . ira,iront irait,iraient ie,ient
 abstra bra distra extra rentra soustra tra
ire u,us,ue,ues isant it,isent isait,isaient ut,urent ira,iront irait,iraient ise,isent,ût,ussent
 l rel réél él
ivre écu,écus,écue,écues ivant it,ivent ivait,ivaient écut,écurent ivra,ivront ivrait,ivraient ive,ivent,écût,écussent
 rev surv v
lloir llu . ut llait llut udra udrait ille,llût
 fa
loir . . ut . . . . .
 cha
loir lu,lus,lue,lues lant ut,lent lait,laient lut,lurent udra,udront udrait,udraient ille,illent,lût,lussent
 reva va équiva
loir lu,lus,lue,lues lant ut,lent lait,laient lut,lurent udra,udront udrait,udraient le,lent,lût,lussent
 préva
mir mi,mis,mie,mies mant t,ment mait,maient mit,mirent mira,miront mirait,miraient me,ment,mît,missent
 dor endor redor rendor
ndre nt,nts,nte,ntes gnant nt,gnent gnait,gnaient gnit,gnirent ndra,ndront ndrait,ndraient gne,gnent,gnît,gnissent
 adjoi astrei attei cei conjoi contrai crai disjoi dépei détei emprei encei enfrei enjoi fei gei joi oi pei
 plai poi rejoi repei restrei retei retrei rétrei tei éprei étei étrei
oir u,us,ue,ues oyant oit,oient . ut,urent oira,oiront oirait,oiraient oie,oient,ût,ussent
 ch déch éch
oir u,us,ue,ues oyant oit,oient oyait,oyaient it,irent erra,erront errait,erraient oie,oient,ît,issent
 entrev rev v
oir u,us,ue,ues oyant oit,oient oyait,oyaient it,irent oira,oiront oirait,oiraient oie,oient,ît,issent
 prév
oir u,us,ue,ues oyant oit,oient oyait,oyaient ut,urent oira,oiront oirait,oiraient oie,oient,ût,ussent
 dépourv pourv
oire u,us,ue,ues oyant oit,oient oyait,oyaient ut,urent oira,oiront oirait,oiraient oie,oient,ût,ussent
 cr
oire u,us,ue,ues uvant oit,oivent uvait,uvaient ut,urent oira,oiront oirait,oiraient oive,oivent,ût,ussent
 b reb
ore os,ose,oses osant ôt,osent . . ora,oront orait,oraient ose,osent
 cl encl écl
ouloir oulu,oulus,oulue,oulues oulant eut,eulent oulait,oulaient oulut,oulurent oudra,oudront oudrait,oudraient euille,euillent,oulût,oulussent
 v
ourer ouré,ourés,ourée,ourées ourant eure,eurent ourait,ouraient oura,ourèrent ourera,oureront ourerait,oureraient eure,eurent,ourât,ourassent
 enam énam
ourir ort,orts,orte,ortes ourant eurt,eurent ourait,ouraient ourut,oururent ourra,ourront ourrait,ourraient eure,eurent,ourût,ourussent
 m
ouvoir u ouvant eut,euvent ouvait,ouvaient ut,urent ourra,ourront ourrait,ourraient uisse,uissent,ût,ussent
 p
ouvoir u,us,ue,ues ouvant eut,euvent ouvait,ouvaient ut,urent ouvra,ouvront ouvrait,ouvraient euve,euvent,ût,ussent
 prom ém
ouvoir û,ûs,ûe,ûes ouvant eut,euvent ouvait,ouvaient ut,urent ouvra,ouvront ouvrait,ouvraient euve,euvent,ût,ussent
 m
oyer oyé,oyés,oyée,oyées oyant oie,oient oyait,oyaient oya,oyèrent erra,erront errait,erraient oie,oient,oyât,oyassent
 env renv
oître û,ûs,ûe,ûes oissant oît,oissent oissait,oissaient ut,urent oîtra,oîtront oîtrait,oîtraient oisse,oissent,ût,ussent
 accr décr recr
oître û,ûs,ûe,ûes oissant oît,oissent oissait,oissaient ût,ûrent oîtra,oîtront oîtrait,oîtraient oisse,oissent,ût,ûssent
 cr
r -,s,e,es ssant t,ssent ssait,ssaient t,rent ra,ront rait,raient sse,ssent,t
 amuï
r s,se,ses . . . . . . .
 rassi
re - sant t,sent sait,saient sit,sirent ra,ront rait,raient se,sent,sît,sissent
 nui
re . . -,ent ait,aient . . . .
 sourd
re . sant . . . . . .
 parfai
re . ssant t,ssent ssait,ssaient rent . rait,raient sse,ssent
 brui
re s,se,ses . . . . . . .
 forclo occi
re t,ts,te,tes . . . . . . .
 forfai
re t,ts,te,tes sant t,sent sait,saient sit,sirent ra,ront rait,raient se,sent,sît,sissent
 autoconstrui autodétrui autoprodui autoreprodui condui construi coprodui cui déconstrui dédui détrui endui
 entredétrui indui instrui introdui lui mécondui produi préconstrui recondui reconstrui recui relui reprodui
 retradui rédui réintrodui surprodui sédui tradui écondui
re t,ts,te,tes vant t,vent vait,vaient vit,virent ra,ront rait,raient ve,vent,vît,vissent
 circonscri décri inscri prescri proscri redécri retranscri récri réinscri réécri souscri transcri écri
re u,us,ue,ues ant -,ent ait,aient it,irent ra,ront rait,raient e,ent,ît,issent
 append attend autorevend condescend confond contrefout correspond descend distend distord défend démord dépend
 détend détord entend fend fond fout mord morfond parfond pend perd pond pourfend prétend redescend refend
 refond remord rend repend reperd retend retord revend réentend répand répond sous-entend soustend suspend tend
 tond tord vend épand éperd étend
re u,us,ue,ues ant t,ent ait,aient it,irent ra,ront rait,raient e,ent,ît,issent
 corromp interromp romp
rer ré,s,rée,rées rant re,rent rait,raient ra,rèrent rera,reront rerait,reraient re,rent,rât,rassent
 courbatu
rir ert,erts,erte,ertes rant re,rent rait,raient rit,rirent rira,riront rirait,riraient re,rent,rît,rissent
 couv découv entrouv off ouv recouv redécouv rouv réouv souff
tre tu,tus,tue,tues tant -,tent tait,taient tit,tirent tra,tront trait,traient te,tent,tît,tissent
 abat bat combat contrebat débat embat entrebat rabat rebat ébat
udre us,ute,utes lvant ut,lvent lvait,lvaient . udra,udront udrait,udraient lve,lvent
 abso disso
udre us,ute,utes lvant ut,lvent lvait,lvaient lut,lurent udra,udront udrait,udraient lve,lvent,lût,lussent
 réso
ure u,us,ue,ues uant ut,uent uait,uaient ut,urent ura,uront urait,uraient ue,uent,ût,ussent
 concl excl recl
ure u,us,use,uses uant ut,uent uait,uaient ut,urent ura,uront urait,uraient ue,uent,ût,ussent
 incl occl
uïr uï,uïs,uïe,uïes yant it,ient . . . . ie,ient
 o
vir vi,vis,vie,vies vant t,vent vait,vaient vit,virent vira,viront virait,viraient ve,vent,vît,vissent
 desser resser ser
vre vi,vis,vie,vies . t,vent vait,vaient vit,virent vra,vront vrait,vraient ve,vent,vît,vissent
 ensui
vre vi,vis,vie,vies vant t,vent vait,vaient vit,virent vra,vront vrait,vraient ve,vent,vît,vissent
 poursui sui
yer yé,yés,yée,yées yant ie,ient yait,yaient ya,yèrent iera,ieront ierait,ieraient ie,ient,yât,yassent
 abo apito appu atermo borno bro carro charro chato cho convo corro coudo côto dégravo déplo désennu dévo emplo
 ennu essu festo flambo fosso foudro fourvo grosso guerro hongro jointo larmo louvo merdo netto no octro ondo
 paumo plo plusso poudro redéplo rejointo remplo replo rougeo rudo réemplo soudo tourno tuto verdo vouso vousso
 vouvo
ébrer ébré,ébrés,ébrée,ébrées ébrant èbre,èbrent ébrait,ébraient ébra,ébrèrent ébrera,ébreront ébrerait,ébreraient èbre,èbrent,ébrât,ébrassent
 autocél concél cél décér entén vert z
écer écé,écés,écée,écées éçant èce,ècent éçait,éçaient éça,écèrent écera,éceront écerait,éceraient èce,ècent,éçât,éçassent
 rapi
écher éché,échés,échée,échées échant èche,èchent échait,échaient écha,échèrent échera,écheront écherait,écheraient èche,èchent,échât,échassent
 all ass cr dess fl l m p pourl s ébr ém
écrer écré,écrés,écrée,écrées écrant ècre,ècrent écrait,écraient écra,écrèrent écrera,écreront écrerait,écreraient ècre,ècrent,écrât,écrassent
 ex
éder édé,édés,édée,édées édant ède,èdent édait,édaient éda,édèrent édera,éderont éderait,éderaient ède,èdent,édât,édassent
 abc acc c conc déc déposs exc exhér interc obs poss proc préc rec rétroc succ
éger égé,égés,égée,égées égeant ège,ègent égeait,égeaient égea,égèrent égera,égeront égerait,égeraient ège,ègent,égeât,égeassent
 abr agr all arp assi autoprot désagr li pi prot rall si surprot
égler églé,églés,églée,églées églant ègle,èglent églait,églaient égla,églèrent églera,égleront églerait,égleraient ègle,èglent,églât,églassent
 autor dér r
égner égné,égnés,égnée,égnées égnant ègne,ègnent égnait,égnaient égna,égnèrent égnera,égneront égnerait,égneraient ègne,ègnent,égnât,égnassent
 impr r
égrer égré,égrés,égrée,égrées égrant ègre,ègrent égrait,égraient égra,égrèrent égrera,égreront égrerait,égreraient ègre,ègrent,égrât,égrassent
 désint int réint
éguer égué,égués,éguée,éguées éguant ègue,èguent éguait,éguaient égua,éguèrent éguera,égueront éguerait,égueraient ègue,èguent,éguât,éguassent
 all dél l rel subdél ségr
éjer éjé,éjés,éjée,éjées éjant èje,èjent éjait,éjaient éja,éjèrent éjera,éjeront éjerait,éjeraient èje,èjent,éjât,éjassent
 gal
éler élé,élés,élée,élées élant èle,èlent élait,élaient éla,élèrent élera,éleront élerait,éleraient èle,èlent,élât,élassent
 anh br corr décorr h rec rev rév
émer émé,émés,émée,émées émant ème,èment émait,émaient éma,émèrent émera,émeront émerait,émeraient ème,èment,émât,émassent
 blasph cr écr
éner éné,énés,énée,énées énant ène,ènent énait,énaient éna,énèrent énera,éneront énerait,éneraient ène,ènent,énât,énassent
 ali ass car cr désali désoxyg gangr hydrog morig oxyg rassér refr rengr réfr
éper épé,épés,épée,épées épant èpe,èpent épait,épaient épa,épèrent épera,éperont éperait,éperaient èpe,èpent,épât,épassent
 rec
équer équé,équés,équée,équées équant èque,èquent équait,équaient équa,équèrent équera,équeront équerait,équeraient èque,èquent,équât,équassent
 diss déf hypot hypoth rés
érer éré,érés,érée,érées érant ère,èrent érait,éraient éra,érèrent érera,éreront érerait,éreraient ère,èrent,érât,érassent
 a ac accél aci adh adult aff agglom alt arri autog av blat cobellig cog cogén comm conf conféd conglom consid
 coop diff dig dilac déblat décol déconsid décél déf dégén délib dépoussi désalt désesp désins empoussi esp
 exag exasp exon exulc féd g gal gén incarc incin indiff inf ing ins interf invét it lac lib lis légif mac mani
 mod ob oblit obtemp op persév pestif pond prof prolif prosp préf reconsid regén rep réaccél récup réf réfrig
 régén réincarc réins réit rémun rév réverb sid st sugg temp tol transf translitt télésugg ulc vitup vocif vén
 énum évisc
érir is,ise,ises érant iert,ièrent érait,éraient it,irent erra,erront errait,erraient ière,ièrent,ît,issent
 acqu conqu enqu reconqu requ
éser ésé,ésés,ésée,ésées ésant èse,èsent ésait,ésaient ésa,ésèrent ésera,éseront éserait,éseraient èse,èsent,ésât,ésassent
 al bl di gr l réal
ésir . isant ît isait . . . .
 g
éter été,étés,étée,étées étant ète,ètent était,étaient éta,étèrent étera,éteront éterait,éteraient ète,ètent,étât,étassent
 affr budg comp compl concr décr empi excr fr héb inqui interpr p pi recompl refl rempi rousp réinterpr rép
 secr surinterpr sécr t vég
étrer étré,étrés,étrée,étrées étrant ètre,ètrent étrait,étraient étra,étrèrent étrera,étreront étrerait,étreraient ètre,ètrent,étrât,étrassent
 chronom imp interpén kilom m param perp pén télém
évrer évré,évrés,évrée,évrées évrant èvre,èvrent évrait,évraient évra,évrèrent évrera,évreront évrerait,évreraient èvre,èvrent,évrât,évrassent
 enfi
être été étant est,sont était,étaient fut,furent sera,seront serait,seraient soit,soient,fût,fussent
 -
ître . issant ît,issent issait,issaient . îtra,îtront îtrait,îtraient isse,issent
 pa
ïr ï,ïs,ïe,ïes ïssant it,ïssent ïssait,ïssaient ït,ïrent ïra,ïront ïrait,ïraient ïsse,ïssent,ït
 ha
`;
