import { oneOf } from "../../../../text/word-list.ts";

/** What a line of a page's menus and buttons is, whole. */
export const navigation = oneOf(String.raw`
/[\w/.-]+
[^>›.!?\n]{2,40}(?:\s[>›]\s[^>›.!?\n]{2,40}){1,5}
accueil
article_réservé.{0,40}
commentaires?(?:_?\(\d+\))?
commenter
connexion
copier_le_lien
coup_d[’']œ?o?eil_sur_cet_article
\d+_commentaires?
(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|bluesky|instagram|messenger|e-?mail|tweeter|partager|copier_le_lien|imprimer)[\s|•·,/]*)+
haut_de_page
(?:https?://)?(?:pic\.twitter\.com|pic\.x\.com|t\.co)/\w+
imprimer
lecture_\d+_min.{0,10}
lire_plus_tard
menu
navigation
partager(?:_sur_.{1,40})?
rechercher
réagir
s[’']abonner
se_connecter
s[’']inscrire
temps_de_lecture.{0,30}
@\w{2,30}(?:[\s,|•·]+@\w{2,30})*
`);
