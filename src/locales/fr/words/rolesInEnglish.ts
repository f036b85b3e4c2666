/** What people are presented as, folded, and what English calls them: "PDG" is found by "CEO"; of two words with a hyphen. One a line. */
export const ROLES_IN_ENGLISH = `
actionnaire shareholder
adjoint deputy
administrateur director administrator
agriculteur farmer
ambassadeur ambassador
analyste analyst
animateur host presenter
artiste artist
auteur author
avocat lawyer attorney
avocate lawyer attorney
banquier banker
candidat candidate
chancelier chancellor
chef head chief leader
chercheur researcher
chroniqueur columnist
cofondateur co-founder cofounder founder
cofondatrice co-founder cofounder founder
colonel colonel
commandant commander
commissaire commissioner superintendent
compagnon partner
conseiller adviser advisor councillor
correspondant correspondent
createur creator founder
creatrice creator founder
delegue delegate
depute lawmaker deputy
dg chief executive
directeur director head manager
directeur-general chief executive ceo managing director
directrice director head manager
directrice-generale chief executive ceo managing director
dirigeant leader executive
ecrivain writer
editeur publisher editor
editorialiste editorialist columnist
elu elected official
enseignant teacher
entraineur coach
entrepreneur entrepreneur
epouse wife
epoux husband
etudiant student
eveque bishop
expert expert
femme wife woman
figure figure
fille daughter
fils son
fondateur founder
fondatrice founder
frere brother
general general
gerant manager
gouverneur governor
gouverneure governor
historien historian
infirmier nurse
informaticien computer scientist engineer
ingenieur engineer
inspecteur inspector
journaliste journalist reporter
juge judge
locataire tenant
magistrat magistrate
maire mayor
mairesse mayor
mari husband
medecin doctor physician
mere mother
militant activist campaigner
ministre minister
negociateur negotiator
officier officer
patron boss head chief
patronne boss head chief
pdg ceo chief executive
p-dg ceo chief executive
pere father
photographe photographer
policier police officer
pompier firefighter
porte-parole spokesman spokeswoman spokesperson
premier prime first
premier-ministre prime minister
premiere-ministre prime minister
prefet prefect
presentateur presenter host
presentatrice presenter host
president president chairman chair
presidente president chairwoman chair
procureur prosecutor
procureure prosecutor
producteur producer
professeur professor teacher
proprietaire owner
realisateur film director
redacteur editor
representant representative
responsable head official
salarie employee
secretaire secretary
secretaire-general secretary general
secretaire-generale secretary general
senateur senator
senatrice senator
soeur sister
soldat soldier
sous-prefet sub-prefect
successeur successor
syndicaliste union leader
temoin witness
tresorier treasurer
vice-president vice-president vice-chairman
vice-presidente vice-president vice-chairwoman
victime victim
`;
