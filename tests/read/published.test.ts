import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fr } from "../../src/locales/fr/index.ts";
import { readArticle } from "../../src/read/article.ts";
import { publishedBeside } from "../../src/read/published/folder.ts";

const cases = readFileSync(new URL("../fixtures/read/published.txt", import.meta.url), "utf8")
  .split(/^== /m)
  .slice(1)
  .map((part) => {
    const [head = "", ...lines] = part.split("\n");
    const [published = "", basis = "", author = "", name = ""] = head.split(" | ");
    return { published, basis, author, name, text: lines.join("\n") };
  });

const read = (name: string, content: string) => {
  const result = readArticle("a", `articles/${name}`, name, content, fr.layout);
  if ("problems" in result) throw new Error(JSON.stringify(result));
  return result.article;
};

test.each(cases)("$name: $published ($basis), by $author", ({ published, basis, author, name, text }) => {
  const article = read(name, text);
  expect([article.published ?? "unknown", article.publishedBasis, article.author ?? "unknown"]).toEqual([
    published,
    basis,
    author,
  ]);
  expect(article.text).toBe(text);
  const { en = "", fr = "" } = article.publishedReason ?? {};
  expect([en !== "", fr !== ""]).toEqual([basis !== "unknown", basis !== "unknown"]);
});

test.each([
  ["Le pont de Calmont ferme\n\nL’Écho de Calmont – mardi 20 mai 2025\n\nLe maire a parlé.\n", "L’Écho de Calmont"],
  ["Le pont de Calmont ferme\n\nRadio Calmont Sud\n\nLe maire a parlé.\n", "Radio Calmont Sud"],
  ["Le pont de Calmont ferme\n\nPhare, n° 112, novembre 2025\n\nLe maire a parlé.\n", "Phare"],
  [
    "Filière Blé - Lettre n° 1187 - vendredi 8 mars 2024\n\nLe pont de Calmont ferme\n\nLe maire a parlé.\n",
    "Filière Blé",
  ],
  [
    "Le pont de Calmont ferme\n\nUn rapport enterré, des courriers égarés : la fermeture d'un pont de 1931 met au jour des mois d'inertie, et personne, à Calmont, ne veut en répondre.\n\nPar Jeanne Martin\n\nLe Quotidien de Calmont, mardi 20 mai 2025\n\nLe maire a parlé.\n",
    "Le Quotidien de Calmont",
  ],
  [
    "Le pont de Calmont ferme\n\nPonts & Routes, la lettre des ingénieurs de l'Ouest\nMardi 20 mai 2025\n\nLe maire a parlé.\n",
    "Ponts & Routes",
  ],
  [
    "COMMUNIQUÉ DE PRESSE\nDépartement de la Haute-Aure\nCalmont, le 20 mai 2025\n\nLe pont de Calmont ferme\n\nLe Département de la Haute-Aure ferme le pont à toute circulation.\n",
    "Département de la Haute-Aure",
  ],
  [
    "Communiqué de presse\n\nLe pont de Calmont ferme\n\nCalmont, le 20 mai 2025\n\nLe maire a fermé le pont à toute circulation, dit-il.\n",
    null,
  ],
  ["Le pont de Calmont ferme\n\nJeanne Martin, la lettre à la main\n\nLe maire a parlé.\n", null],
  ["Le pont de Calmont ferme\n\nLa Rochelle, mardi 20 mai 2025\n\nLe maire a parlé.\n", null],
  ["Le pont de Calmont ferme\n\nLa Rochelle\n\nLe maire a parlé.\n", null],
  ["Le pont de Calmont ferme\n\nCalmont, le mardi 20 mai 2025\n\nLe maire a parlé.\n", null],
  ["Le pont de Calmont ferme\n\nJeanne Martin, publié le 20 mai 2025 à 18h30\n\nLe maire a parlé.\n", null],
])("the line that dates a page may name the paper: %j", (text, publisher) => {
  expect(read("un.txt", text)).toMatchObject({ title: "Le pont de Calmont ferme", publisher });
});

test("a communiqué without a headline is called by what it is", () => {
  const text =
    "PORT AUTONOME DE CALMONT\nDirection générale\n\nCOMMUNIQUÉ N° 007/2025/DG\n\nCalmont, le 11 avril 2025\n\nLa Direction générale informe les usagers de ce qui suit :\n\nUn accident est survenu.\n";
  expect(read("un.txt", text)).toMatchObject({
    title: "COMMUNIQUÉ N° 007/2025/DG",
    publisher: "PORT AUTONOME DE CALMONT",
    published: "2025-04-11",
  });
});

test("the line with paper and day is no furniture where the pages of one folder share it", () => {
  const line = "Le Quotidien de Calmont, 8 février 2025";
  const page = `Le pont de Calmont ferme\n\n${line}\n\nLe maire a parlé.\n`;
  const result = readArticle("a", "articles/un.txt", "un.txt", page, fr.layout, [line]);
  expect(result).toMatchObject({ article: { publisher: "Le Quotidien de Calmont", published: "2025-02-08" } });
  const menu = readArticle("a", "articles/un.txt", "un.txt", page.replace(line, "La Une"), fr.layout, ["La Une"]);
  expect(menu).toMatchObject({ article: { publisher: null } });
});

test("the headline of a letter is what it is about", () => {
  const text = "COMMUNIQUÉ\n\nMairie de Calmont\n\nObjet : fermeture du pont\n\nLe maire a fermé le pont, dit-il.\n";
  expect(read("un.txt", text)).toMatchObject({ title: "fermeture du pont", words: 10 });
});

test("the front matter has the last word, and unknown is a word", () => {
  const page = "Titre du jour\n\nPublié le 26 janvier 2017\n\nLe maire a parlé lundi.\n";
  expect(read("2018-01-01.md", `---\npublished: 2016-02-03\n---\n${page}`)).toMatchObject({
    published: "2016-02-03",
    publishedBasis: "stated",
    publishedReason: null,
  });
  expect(read("2018-01-01.md", `---\npublished: unknown\n---\n${page}`).published).toBeNull();
});

test("an empty field of front matter tells nothing, and the page is asked", () => {
  const page = "Titre du jour\n\nPar Jeanne Marchais | 26/01/2017\n\nLe maire a parlé lundi.\n";
  const told = read("un.md", `---\nauthor: ""\npublisher:\npublished: "  "\nzone: ''\nurl:\n---\n${page}`);
  expect(told).toMatchObject({ author: "Jeanne Marchais", publisher: null, published: "2017-01-26", url: null });
  const wrong = readArticle("a", "articles/un.md", "un.md", `---\nautor: ""\n---\n${page}`, fr.layout);
  expect(wrong).toMatchObject({ problems: [{ line: 2, message: expect.stringContaining("no such field: autor") }] });
});

test.each([
  [
    "Le Courrier de Vaubrac\nÉconomie, mercredi 13 mars 2024, p. 12\n\nLe pont de Vaubrac\n\nMARNAY, Odile; LE GOFF, Anne\n\nLe pont tiendra, a dit Paul Ferrand.\n\nDocument news·20240313·CV·0012\n",
    "Odile Marnay, Anne Le Goff",
  ],
  [
    "Ouest-Gazette, no. 22411\nmardi 2 avril 2024, page 3\nLa halle rouvre\nLe marché revient sous la halle, a dit le maire.\n",
    null,
  ],
])("an article copied out of a press database tells of itself in its head", (text, author) => {
  const article = read("001.txt", text);
  const [publisher = "", , ...rest] = text.split("\n").filter(Boolean);
  expect(article).toMatchObject({ publisher: publisher.replace(/, no.*/, ""), title: rest[0], author });
  expect(article.published).toMatch(/^2024-0[34]-\d\d$/);
  expect(article.text).toBe(text);
});

test("nor does the one that tells how long the article is go into its text", () => {
  const article = read(
    "001.txt",
    "Économie\nLe pont de Vaubrac rouvre\n\nPar Odile Marnay\n512 mots\n13 mars 2024\n18:04\nLe Courrier\nCOUR\n12\nFrançais\nCopyright 2024 Le Courrier\n\nLe pont tiendra, a dit Paul Ferrand.\n\nDocument COUR000020240313ek3d0000p\n",
  );
  expect(article).toMatchObject({
    ...{
      title: "Le pont de Vaubrac rouvre",
      publisher: "Le Courrier",
      author: "Odile Marnay",
      published: "2024-03-13",
    },
    words: 12,
  });
});

test("a page that merely begins with a name and a day has no such head", () => {
  const article = read("001.txt", "Vaubrac\n\nLe mercredi 13 mars 2024, le pont a rouvert.\n\nLe maire a parlé.\n");
  expect(article).toMatchObject({ publisher: null, published: null });
});

test("the name of a file may bear the paper, before the day; what else stands there is none", () => {
  const page = "Titre du jour\n\nLe maire a parlé lundi.\n";
  expect(read("Le Courrier de Calmont - 2017-01-26.txt", page).publisher).toBe("Le Courrier de Calmont");
  expect(read("Le Courrier_2017-01-26.txt", page).publisher).toBe("Le Courrier");
  for (const name of [
    "courrier-26-01-2017.txt",
    "2017_01_26-001.txt",
    "Le Courrier - copie.txt",
    "Pont_2017-01-26.txt",
  ])
    expect(read(name, page).publisher).toBeNull();
});

const beside = (text: string, ...years: string[]) =>
  publishedBeside(
    { text, published: null },
    years.map((published) => ({ text: "", published })),
    fr.layout.publication,
  );

test.each([
  ["Le maire est parti hier, lundi 8 novembre.", ["2021-11-02"], "2021-11-09"],
  ["Le pont s'effondre\n\n## Direct – lundi 8 novembre\n\nLe maire arrive.", ["2021-11-02"], "2021-11-08"],
  // On the air that day, and told of on another.
  ["Le maire a parlé en direct – lundi 8 novembre – à la radio.", ["2021-11-02"], "2021"],
  ["Le maire est parti le 20 février.", ["2021-11-02", "2021-12"], "2021"],
  // Of the two years only in 2021 was it a Monday.
  ["Le maire est parti lundi 8 novembre.", ["2020-11-02", "2021-12"], "2021"],
])("an article without a date has what the folder leaves: %s", (text, years, published) => {
  const found = beside(text, ...years);
  expect(found).toMatchObject({ published, publishedBasis: "inferred", publishedStated: null });
  expect(found?.publishedReason?.fr).toContain("2021");
});

test.each([
  ["Le maire est parti le 20 février.", ["2020-11-02", "2021-12"]],
  ["Le maire est parti hier.", ["2021-11-02"]],
  ["Le maire est parti le 20 février.", []],
])("and none where the folder leaves several, or it names no day: %s", (text, years) => {
  expect(beside(text, ...years)).toBeNull();
});
