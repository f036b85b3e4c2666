/** Lines at the foot of a newsletter that are about the mail: how each begins, in any case. */
const BEGINNINGS = String.raw`
(?:se |me |vous )?d[ée](?:sinscri|sabonn)\w*
unsubscribe
(?:g[ée]rer|modifier) (?:vos|mes|votre) (?:préférences|abonnements?|inscription)
(?:voir|lire|afficher|consulter)\b.{0,40}\b(?:navigateur|en ligne)
vous recevez ce(?:t e-?mail| mail| message| courriel)
ce(?:t e-?mail| mail| message) (?:vous )?a été envoyé
view (?:this email )?in (?:your )?browser
`;

export const FOOT = new RegExp(`^(?:${BEGINNINGS.trim().split("\n").join("|")})`, "i");
