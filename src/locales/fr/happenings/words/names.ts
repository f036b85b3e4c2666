/**
 * Our own words for a happening, where no clause of the sources can stand for a title: the family, whom it is told of (agent: who
 * does it; patient: to whom it is done; subject: of whom it is told either way; about: whom it touches), what it is called in French and in English.
 * None for what says nothing without its words: "Annonce de".
 */
export const NAMES = `
accident subject | Accident de {} | Accident of {}
acquit patient | Relaxe de {} | {} acquitted
adopt agent | Adoption d’un texte par {} | {} adopts a text
apologise agent | Excuses de {} | {} apologises
appeal agent | Recours de {} | {} appeals
appoint patient | Nomination de {} | {} appointed
arrest patient | Arrestation de {} | {} arrested
attack agent | Attaque menée par {} | Attack by {}
attack patient | Attaque contre {} | Attack on {}
ban agent | Interdiction prononcée par {} | Ban by {}
ban patient | Suspension de {} | {} suspended
begin agent | Lancement par {} | Launch by {}
bid agent | Candidature de {} | {} stands
block agent | Blocage par {} | Blockade by {}
buy agent | Achat par {} | Purchase by {}
call agent | Appel de {} | Call by {}
cancel agent | Annulation par {} | Cancellation by {}
cede agent | Concession de {} | Concession by {}
charge patient | Mise en examen de {} | {} charged
close agent | Fermeture décidée par {} | Closure by {}
close patient | Fermeture de {} | {} closed
criticise agent | Mise en cause par {} | Criticism by {}
criticise patient | Mise en cause de {} | {} criticised
damage patient | Dégradation de {} | {} damaged
defeat patient | Défaite de {} | {} defeated
demonstrate agent | Manifestation de {} | {} demonstrates
deny agent | Démenti de {} | {} denies
die subject | Mort de {} | Death of {}
disappear subject | Disparition de {} | {} missing
dismiss patient | Éviction de {} | {} dismissed
elect patient | Élection de {} | {} elected
fine patient | Sanction contre {} | {} sanctioned
flee agent | Fuite de {} | {} flees
found agent | Création par {} | Founded by {}
gather agent | Réunion de {} | Meeting of {}
hear agent | Audition par {} | Hearing by {}
hear patient | Audition de {} | {} heard
inquire about | Enquête touchant {} | Inquiry concerning {}
inquire agent | Enquête de {} | Inquiry by {}
inquire patient | Enquête sur {} | Inquiry into {}
jail patient | Incarcération de {} | {} jailed
liquidate patient | Liquidation de {} | {} liquidated
leave agent | Départ de {} | {} leaves
meet agent | Rencontre de {} | {} holds a meeting
order agent | Décision de {} | Order by {}
propose agent | Proposition de {} | Proposal by {}
publish agent | Publication de {} | Publication by {}
recall agent | Rappel par {} | Recall by {}
reject agent | Refus de {} | {} refuses
release patient | Libération de {} | {} released
renounce agent | Renoncement de {} | {} gives up
resign agent | Démission de {} | {} resigns
reveal about | Révélation sur {} | Disclosure about {}
reveal agent | Révélation de {} | Disclosure by {}
search about | Saisie ou perquisition touchant {} | Search or seizure concerning {}
search patient | Perquisition chez {} | Search at {}
sell agent | Vente par {} | Sale by {}
sentence patient | Condamnation de {} | {} sentenced
sign agent | Signature de {} | {} signs
strike agent | Grève de {} | {} on strike
sue about | Plainte touchant {} | Complaint concerning {}
sue agent | Plainte de {} | {} sues
sue patient | Poursuites contre {} | {} sued
summon patient | Convocation de {} | {} summoned
try patient | Procès de {} | Trial of {}
vote about | Vote touchant {} | Vote concerning {}
vote agent | Vote de {} | {} votes
warn agent | Avertissement de {} | Warning by {}
win agent | Victoire de {} | {} wins
withdraw agent | Retrait de {} | {} withdraws
`;
