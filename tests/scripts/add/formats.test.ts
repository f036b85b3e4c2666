import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complete } from "../../../scripts/add/complete.ts";
import { readOriginal } from "../../../scripts/add/formats.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/add");

async function bring(name: string, bytes: Uint8Array | string = readFileSync(join(FIXTURES, name))) {
  const { articles } = await readOriginal({ name, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes });
  return articles.map((article) => {
    const { facts, text, leftOut, notes } = complete(article, name);
    const known = Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, fact?.value]));
    return { ...known, text, paragraphs: text.trim().split(/\n\n+/), facts, leftOut, notes };
  });
}

async function refusal(name: string, bytes: Uint8Array | string): Promise<string> {
  return bring(name, bytes).then(
    () => "read",
    (error: Error) => error.message,
  );
}

describe("a saved page becomes its article and nothing else", () => {
  it.each([
    [
      "national-daily.html",
      {
        title: "A Rocheval, la bibliothèque rouvre après trois ans de travaux",
        publisher: "Le Grand Journal",
        author: "Lise Aubernon, Marc Tessonnier",
        published: "2019-09-14T12:12:03+02:00",
        url: "https://www.grandjournal.example/culture/article/2019/09/14/rocheval-bibliotheque_5510044_3246.html",
      },
      ["Fermé depuis 2016", "On avait fini par ne plus y croire", "Un gouffre", "la publication des marchés"],
      ["cookies", "Montfleur", "Partage", "OLGA FRAISSE", "Il vous reste", "Newsletter", "nos impôts", "Le dollar"],
    ],
    [
      "conservative-daily.html",
      {
        publisher: "Le Quotidien de Paris",
        credit: "AFP",
        published: "2020-02-11T17:42:00+01:00",
        zone: "Europe/Paris",
      },
      ["Les travaux sont arrêtés", "rien que la loi", "«\u00a0C'est une victoire d'étape\u00a0»", "Un milan royal"],
      [
        "À LIRE AUSSI",
        "n'en peuvent plus",
        "Paul DORVAL",
        "S'inscrire",
        "assume tout",
        "bonne nouvelle",
        "Copier le lien",
      ],
    ],
    [
      "regional-daily.html",
      { publisher: "Armor Matin", published: "2020-01-25T06:30:00Z" },
      ["la vente reprend", "On a perdu deux mois de salaire", "Nous avons tout changé", "310 000"],
      ["LIRE AUSSI", "C'est la mer qui décide", "KERBRAT", "essentiel de l'actualité", "Un marché « historique »"],
    ],
    [
      "public-radio.html",
      { publisher: "Radio Publique", author: "Inès Vauquelin", published: "2021-10-05T18:45:16+02:00" },
      ["Une vidéo vue deux millions de fois", "Le pont est sûr.", "ne bouge pas", "satisfaisant"],
      ["en sursis", "interdit", "vie privée", "MAXPPP", "Direct radio"],
    ],
    [
      "free-daily.html",
      {
        publisher: "Quart d'heure",
        author: "T. Ledantec",
        published: "2021-06-09",
        url: "https://www.quartdheure.example/monde/3051-20210609-greve-bacs-saumatre",
      },
      ["deuxième semaine de grève", "depuis le 31 mai", "Nous ne lâcherons rien", "On ira jusqu'au bout"],
      ["Commenter", "sponsorisés", "contre le froid", "Jeu-concours", "Mis à jour"],
    ],
  ])("%s", async (name, facts, within, without) => {
    const [article, ...others] = await bring(name);
    expect(others).toEqual([]);
    expect(article).toMatchObject(facts);
    for (const words of within) expect(article?.text).toContain(words);
    for (const words of without) expect(article?.text).not.toContain(words);
    expect(article?.text).not.toMatch(/<|&\w+;|\bclass=/);
    // What stayed out is told, so that its maker can see that nothing of the article is lost.
    const told = article?.leftOut.map(({ text }) => text).join("\n") ?? "";
    expect(without.filter((words) => told.includes(words)).length).toBeGreaterThan(without.length / 2);
  });

  it("takes a page by the charset it declares, and says so", async () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body><article><h1>Le pont rouvre lundi</h1><p>Le maire a tranché : « L\x92été d\x92abord ».</p></article></body></html>`;
    const [article] = await bring("page.html", Buffer.from(page, "latin1"));
    expect(article?.paragraphs).toEqual(["Le pont rouvre lundi", "Le maire a tranché : « L’été d’abord »."]);
    expect(article?.notes).toEqual(["converted from windows-1252"]);
  });

  it("does not take the whole article for an offer where its own class says paywall", async () => {
    const body = "<p>Le maire, Paul Morel, a répondu mardi aux habitants de la commune.</p>".repeat(4);
    const [article] = await bring(
      "p.html",
      `<article><h1>Le pont rouvre lundi</h1><div class="paywall">${body}</div></article>`,
    );
    expect(article?.text).toContain("Paul Morel");
  });
});

it("takes every entry of a live page, where the longest alone looks like an article", async () => {
  const entry = (hour: string, words: string) =>
    `<div class="live-item"><span class="hour">${hour}</span><p>${words}</p></div>`;
  const [article] = await bring(
    "live.html",
    `<html lang="fr"><head><title>EN DIRECT. Maternité d’Aubrac</title></head><body><article><h1>EN DIRECT. Maternité d’Aubrac</h1>${entry(
      "09h12",
      "Hélène Vasseur, directrice, à notre micro : « Nous n’avons plus assez de médecins pour ouvrir la nuit. »",
    )}${entry("07h50", "Le maire est arrivé.")}<div class="share">Partager</div></article></body></html>`,
  );
  expect(article?.text).toContain("Nous n’avons plus assez de médecins");
  expect(article?.text).toContain("Le maire est arrivé.");
  expect(article?.text).not.toContain("Partager");
});

describe("exports of press databases", () => {
  it("Europresse: eight articles with their publication, day, authors and agency", async () => {
    const articles = await bring("europresse-eight.html");
    expect(
      articles.map(({ facts }) =>
        [facts.publisher, facts.published, facts.author, facts.credit].map((fact) => fact?.value ?? "–").join(" | "),
      ),
    ).toEqual([
      "Le Courrier du Val | 2019-03-04 | Élodie Carrère | –",
      "Le Courrier du Val | 2019-03-05 | Élodie Carrère et Paul Nivet | –",
      "L’Indépendant du Causse | 2019-03-06 | – | AFP",
      "Le Grand Journal | 2019-03-07 | Lise Aubernon | –",
      "Radio Causse (site web) | 2019-03-07T08:12+01:00 | – | –",
      "Le Matin libre | 2019-03-08 | M.-P. Daudé | Reuters",
      "La Gazette d’Aubrac | 2019-03-09 | Luc Fabre | –",
      "Le Courrier du Val | 2019-03-10 | – | –",
    ]);
    expect(articles[1]?.paragraphs).toEqual([
      "Maternité : trois mille personnes dans la rue",
      "Trois mille personnes ont défilé mardi à Aubrac.",
      "« On ne naîtra plus ici », regrettait Jeanne Rouvière, sage-femme.",
      "Le préfet n’a pas réagi.",
    ]);
  });

  const FACTIVA = [
    "HD  La maternité d’Aubrac ferme",
    "BY  Élodie Carrère",
    "WC  412 mots",
    "PD  4 mars 2019",
    "SN  Le Courrier du Val",
    "LP ",
    "La direction a confirmé lundi la fermeture.",
    "",
    "TD ",
    "« Nous n’avons plus assez de médecins », a expliqué sa directrice.",
    "",
    "Les élus protestent.",
    "",
    "AN  Document COUVA00020190304ef3400001",
  ];

  it("Factiva: fields by their codes, LP and TD as the text", async () => {
    const [article, second] = await bring("f.txt", [...FACTIVA, "", ...FACTIVA].join("\r\n"));
    expect(article).toMatchObject({
      title: "La maternité d’Aubrac ferme",
      author: "Élodie Carrère",
      publisher: "Le Courrier du Val",
      published: "2019-03-04",
    });
    expect(article?.paragraphs.slice(1)).toEqual([
      "La direction a confirmé lundi la fermeture.",
      "« Nous n’avons plus assez de médecins », a expliqué sa directrice.",
      "Les élus protestent.",
    ]);
    expect(second?.facts.title?.value).toBe(article?.facts.title?.value);
  });

  it("Factiva without codes", async () => {
    const lines = [
      "Région",
      "La maternité d’Aubrac ferme",
      "Élodie Carrère",
      "412 mots",
      "4 mars 2019",
      "Le Courrier du Val",
      "COUVA",
      "Français",
      "",
      "La direction a confirmé lundi la fermeture.",
      "",
      "Document COUVA00020190304ef3400001",
    ];
    const [article] = await bring("f.txt", lines.join("\n"));
    expect(article).toMatchObject({
      title: "La maternité d’Aubrac ferme",
      author: "Élodie Carrère",
      publisher: "Le Courrier du Val",
      published: "2019-03-04",
    });
    expect(article?.paragraphs.slice(1)).toEqual(["La direction a confirmé lundi la fermeture."]);
  });

  it("Factiva as a list, with one line for publication, day and length", async () => {
    const [article, ...others] = await bring(
      "f.txt",
      "La maternité d’Aubrac ferme\nLe Courrier du Val, 4 mars 2019, 18:04, 412 mots, (Français)\nLa direction a confirmé lundi la fermeture.\n(Document COUVA00020190304ef3400001)\n",
    );
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      ...{ title: "La maternité d’Aubrac ferme", publisher: "Le Courrier du Val", published: "2019-03-04" },
    });
    expect(article?.paragraphs.slice(1)).toEqual(["La direction a confirmé lundi la fermeture."]);
  });

  it("Nexis, of the old and of the new form", async () => {
    const old =
      "Le Courrier du Val\n4 mars 2019 lundi\n\nLa maternité d’Aubrac ferme\n\nAUTEUR: Élodie Carrère\nLONGUEUR: 412 mots\n\nLa direction a confirmé lundi la fermeture.\n\nDATE-CHARGEMENT: 4 mars 2019\nLANGUE: FRENCH\nCopyright 2019 Le Courrier\nEnd of Document\n";
    const now =
      "La maternité d’Aubrac ferme\n\nLe Courrier du Val\n\n4 mars 2019 lundi\n\nCopyright 2019 Le Courrier Tous droits réservés\n\nSection: RÉGION; Pg. 3\n\nLength: 412 words\n\nByline: Élodie Carrère\n\nBody\n\nLa direction a confirmé lundi la fermeture.\n\nClassification\n\nLoad-Date: March 4, 2019\n\nEnd of Document\n";
    for (const text of [old, now]) {
      const [article, ...others] = await bring("n.txt", text);
      expect(others).toEqual([]);
      expect(article).toMatchObject({
        title: "La maternité d’Aubrac ferme",
        author: "Élodie Carrère",
        publisher: "Le Courrier du Val",
        published: "2019-03-04",
      });
      expect(article?.paragraphs.slice(1)).toEqual(["La direction a confirmé lundi la fermeture."]);
    }
  });
});

describe("mail, Markdown, text, PDF", () => {
  it("decodes a mail, joins its wrapped lines and leaves its foot out", async () => {
    const mail =
      "From: =?UTF-8?Q?La_lettre_d'Aubrac?= <a@example.org>\r\nSubject: =?UTF-8?Q?La_maternit=C3=A9_ferme?=\r\nDate: Mon, 4 Mar 2019 07:00:00 +0100\r\nMIME-Version: 1.0\r\n" +
      "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=AB Nous n'avons plus de m=E9decins =BB, a dit H=E9l=E8ne Vasseur.\r\n\r\nSe d=E9sinscrire de cette lettre\r\n";
    const [article] = await bring("lettre.eml", mail);
    expect(article).toMatchObject({
      title: "La maternité ferme",
      publisher: "La lettre d'Aubrac",
      published: "2019-03-04T07:00:00+01:00",
    });
    expect(article?.paragraphs.slice(1)).toEqual(["« Nous n'avons plus de médecins », a dit Hélène Vasseur."]);
  });

  it("strips Markdown to its words", async () => {
    const [article] = await bring(
      "a.md",
      "# La maternité ferme\n\n*Par Luc Fabre* — 4 mars 2019\n\n> « Nous **fermons** », a dit [la directrice](https://x.example).\n\n- Un point\n\n![Photo](p.jpg)\n",
    );
    expect(article).toMatchObject({ title: "La maternité ferme", author: "Luc Fabre", published: "2019-03-04" });
    expect(article?.paragraphs.slice(1)).toEqual(["« Nous fermons », a dit la directrice.", "Un point"]);
  });

  it("tells what front matter of ours states, and keeps it", async () => {
    const [article] = await bring(
      "a.md",
      "---\ntitle: La maternité ferme\npublisher: Le Courrier\nauthor: unknown\npublished: 2019-03-04\n---\nNous **fermons**.\n",
    );
    expect(article).toMatchObject({ title: "La maternité ferme", publisher: "Le Courrier", published: "2019-03-04" });
    expect(article).not.toHaveProperty("author");
    expect(article?.text).toBe("Nous **fermons**.\n");
  });

  it("takes the author out of the brackets of a notebook's link", async () => {
    const [article] = await bring(
      "a.md",
      '---\ntitle: La maternité ferme\nauthor:\n  - "[[Luc Fabre]]"\n  - "[[gens/anne|Anne Roy]]"\ncreated: 2019-03-05\n---\nNous fermons.\n',
    );
    expect(article).toMatchObject({ author: "Luc Fabre, Anne Roy" });
  });

  it("leaves a text letter for letter, and reads its byline and day", async () => {
    const text =
      "La maternité ferme\n\nPar Jeanne Marchais\n\nPublié le 4 mars 2019 à 18h30\n\nLa direction  l'a confirmé.\r\n";
    const [article] = await bring("x.txt", text);
    expect(article?.text).toBe(text);
    expect(article).toMatchObject({ title: "La maternité ferme", author: "Jeanne Marchais" });
    expect(article?.facts.published?.value).toMatch(/^2019-03-04/);
  });

  it("infers publisher and day from the name of the file, with the reason", async () => {
    const [article] = await bring("Le Courrier - 2019-03-04.txt", "La direction l'a confirmé. Les élus protestent.\n");
    expect(article).toMatchObject({ publisher: "Le Courrier", published: "2019-03-04" });
    expect(article?.facts.published?.inferred?.fr).toContain("2019-03-04");
    expect(article?.facts.publisher?.inferred?.en).toContain("Le Courrier - 2019-03-04.txt");
  });

  it("puts the lines of a PDF together again, over hyphens that are the word's and hyphens that are not", async () => {
    const [article] = await bring("seance.pdf");
    expect(article?.text).toBe(
      "Le conseil a tranché tard dans la nuit, et la fermeture du gymnase est désormais acquise. « Nous verrons bien », a dit peut-être trop vite le maire de Saint-Aubin, qui n'avait pas prévu le vote. La séance fut houleuse.\n",
    );
  });
});

describe("what cannot be read is refused by name, with the way out", () => {
  it.each([
    ["locked.pdf", readFileSync(join(FIXTURES, "locked.pdf")), /locked with a password.*qpdf/],
    ["scan.pdf", readFileSync(join(FIXTURES, "scan.pdf")), /pictures of pages.*ocrmypdf/],
    ["cut.pdf", "%PDF-1.4\n1 0 obj\n", /does not open/],
    ["broken.docx", "PK\x03\x04 not a zip", /\.docx\), found one that does not open/],
    ["old.doc", Buffer.from("d0cf11e0a1b11ae100", "hex"), /Word document of before 2007.*save it as \.docx/],
    ["note.rtf", "{\\rtf1 Bonjour}", /rich text.*save it as \.docx/],
    ["photo.jpg", Buffer.from("ffd8ffe000104a464946", "hex"), /a picture.*tesseract/],
    [
      "sans.eml",
      "From: a@example.org\nSubject: Photo\nMIME-Version: 1.0\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\n\nJVBE\n",
      /mail with text, found none.*a\.pdf/,
    ],
    ["menu.html", "<html><body><nav>Menu</nav></body></html>", /a page without one/],
    ["vide.txt", "", /an empty file/],
  ])("%s", async (name, bytes, message) => {
    expect(await refusal(name, bytes)).toMatch(message);
  });
});
