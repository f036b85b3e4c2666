import { entries } from "./entries.ts";

/** Competitions that the press names without a noun before. Folded, without article, hyphens as spaces. */
export const eventNames: ReadonlySet<string> = new Set(
  entries(`
24 heures du mans
bafta
ballon d'or
billie jean king cup
booker
booker prize
bundesliga
can
cesar
cesars
challenge cup
champions cup
champions league
cop
coupe d'afrique des nations
coupe d'europe
coupe davis
coupe de france
coupe du monde
coupe stanley
criterium du dauphine
dakar rally
decembre
emmy awards
euro
europa league
femina
formule 1
formule e
giro
golden globe
golden globes
goncourt
goncourt des lyceens
grammy awards
grammys
grand chelem
grand prix
interallie
internationaux d'australie
internationaux de france
jeux olympiques
jo
leopard d'or
liga
ligue 1
ligue 2
ligue conference
ligue des champions
ligue europa
lion d'argent
lion d'or
magritte
masters
medicis
molieres
mondial
mondiaux
motogp
nationale
nobel
open d'australie
oscars
ours d'argent
ours d'or
palme d'or
paralympiques
paris nice
paris roubaix
premier league
premiership
pro d2
pulitzer
rallye dakar
renaudot
roland garros
route du rhum
rugby championship
serie a
six nations
solitaire du figaro
soulier d'or
stanley cup
super bowl
tony awards
top 14
tour d'espagne
tour d'italie
tour de france
tour de romandie
tournoi des six nations
transat jacques vabre
us open
vendee globe
victoires
vuelta
wimbledon
`),
);
