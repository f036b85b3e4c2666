/** Two dozen lines of press in which much can be doubted: nobody named, two spellings, a common word with a capital, no date, a day before or after. */
export const DOUBTFUL: Readonly<Record<string, string>> = {
  "articles/001.md": `---
title: Le pont ferme
publisher: Le Courrier
published: 2021-01-12
---
Le pont de Calmont a fermé lundi. « Nous n'avons pas le choix », a déclaré la maire, Anne Durand. « C'est une catastrophe », souffle un commerçant.

Jean Roux, président de la société Novatel, a porté plainte mardi contre la ville. « Le "plan" ne tient pas », a-t-il dit. La Justice dira s'il a raison. La justice est lente, le parc aussi.
`,
  "articles/002.md": `---
title: La colère monte
publisher: Le Journal
published: 2021-01-13
---
Anne Durant, maire de Calmont, a reçu mercredi les commerçants. « Le pont rouvrira en juin », a assuré Anne Durant. Selon Roux, « la ville paiera ». Le Parc a été rouvert. Le Parc restera ouvert jeudi.

« On verra bien. » Le chantier durera huit mois, a promis la maire Anne Durant.
`,
  "articles/003.txt": `Sans date

Les commerçants ont manifesté lundi devant la mairie. « Rendez-nous le pont ! », ont-ils crié. Karim Benali a été élu porte-parole. « Nous irons jusqu'au bout », a prévenu Benali.
`,
  "articles/004.md":
    "---\npublished: 2020-02-12\n---\nClaire Petit a porté plainte lundi contre la ville de Calmont.\n",
  "articles/005.md":
    "---\npublished: 2020-02-12\n---\nClaire Petit a porté plainte mardi contre la ville de Calmont.\n",
};
