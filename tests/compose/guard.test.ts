import { describe, expect, it } from "vitest";
import { Guard } from "../../src/compose/guard.ts";
import type { Article, Policies } from "../../src/model.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

const article = { id: "a", text: "un deux trois quatre cinq six sept huit neuf dix" } as Article;
const guard = (policies: Partial<Policies>) =>
  new Guard([article], { quotedShare: 1, proseShare: 1, shownShare: 1, excerpt: 100, ...policies });
const place = (start: number, end: number) => ({ article: "a", start, end });

describe("the guard", () => {
  it("publishes quotations up to their share and keeps the next back whole", () => {
    const guarded = guard({ quotedShare: 0.5 });
    expect(guarded.quote(place(0, 20))).toBe(true);
    expect(guarded.quote(place(20, 40))).toBe(false);
    expect(guarded.quote(place(20, 24))).toBe(true);
    expect(guarded.shares("a").quotedShare).toBe(0.5);
  });

  it("shows prose up to its share, and nothing of what goes beyond", () => {
    const guarded = guard({ proseShare: 0.25 });
    expect(guarded.show(place(0, 8))).toBe("un deux");
    expect(guarded.show(place(8, 40))).toBeNull();
    expect(guarded.granted(place(8, 40))).toBeNull();
    expect(guarded.granted(place(0, 8))).toBe("un deux");
  });

  it("shows places together or not at all, and what is not shown costs nothing", () => {
    const guarded = guard({ proseShare: 0.4 });
    expect(guarded.showAll([place(0, 8), place(14, 40)])).toBeNull();
    expect(guarded.granted(place(0, 8))).toBeNull();
    expect(guarded.shares("a").proseShare).toBe(0);
    expect(guarded.showAll([place(0, 8), place(14, 20)])).toEqual(["un deux", "quatre"]);
  });

  it("bounds quotations and prose together, and leaves to each its own bound", () => {
    const guarded = guard({ quotedShare: 0.4, proseShare: 0.4, shownShare: 0.5 });
    expect(guarded.quote(place(0, 19))).toBe(true);
    expect(guarded.show(place(19, 25))).toBeNull();
    expect(guarded.show(place(19, 23))).not.toBeNull();
    expect(guarded.quote(place(19, 24))).toBe(false);
    const { quotedShare, proseShare } = guarded.shares("a");
    expect(quotedShare + proseShare).toBeLessThanOrEqual(0.5);
  });

  it("counts what is shown twice once", () => {
    const guarded = guard({ proseShare: 0.25 });
    for (let again = 0; again < 5; again++) expect(guarded.show(place(0, 12))).not.toBeNull();
    expect(guarded.show(place(0, 11))).not.toBeNull();
    expect(guarded.shares("a").proseShare).toBe(0.25);
  });

  it("cuts a long excerpt at a word and says so", () => {
    expect(guard({ excerpt: 10 }).show(place(0, 48))).toBe("un deux […]");
  });

  it("does not count a quotation inside an excerpt as prose", () => {
    const guarded = guard({ excerpt: 10 });
    guarded.quote(place(3, 40));
    expect(guarded.show(place(0, 44))).toBe(article.text.slice(0, 44));
  });

  it("counts the headline in the sum of what is shown, once, and leaves to prose what is left of it", () => {
    const titled = { ...article, title: "deux trois" } as Article;
    const guarded = new Guard([titled], { quotedShare: 0.5, proseShare: 0.25, shownShare: 0.25, excerpt: 100 });
    expect(guarded.shares("a")).toEqual({ quotedShare: 0, proseShare: 0, shownShare: 0.2083 });
    expect(guarded.show(place(0, 12))).toBeNull();
    expect(guarded.show(place(3, 15))).toBe("deux trois q");
    expect(guarded.shares("a").shownShare).toBe(0.25);
    expect(guarded.show(place(3, 15))).toBe("deux trois q");
  });

  it("never keeps a quotation back for the headline", () => {
    const titled = { ...article, title: "deux trois" } as Article;
    const guarded = new Guard([titled], { quotedShare: 0.5, proseShare: 0.25, shownShare: 0.25, excerpt: 100 });
    expect(guarded.quote(place(20, 32))).toBe(true);
    expect(guarded.show(place(21, 30))).not.toBeNull();
    expect(guarded.show(place(34, 36))).toBeNull();
  });

  it("shows words of the headline, by which the article is called, whatever else is granted", () => {
    const titled = { ...article, title: "deux trois" } as Article;
    const guarded = new Guard([titled], { quotedShare: 0, proseShare: 0, shownShare: 0, excerpt: 100 });
    expect(guarded.show(place(3, 7))).toBe("deux");
    expect(guarded.show(place(0, 7))).toBeNull();
    expect(guarded.shares("a").proseShare).toBe(0);
  });

  it("keeps back words of an article that are more than a name, wherever they stand, until they are published", () => {
    const guarded = guard({});
    const words = "deux trois quatre cinq six sept";
    expect(guarded.keepsBack(words, ["a"])).toBe(true);
    expect(guarded.keepsBack("deux trois", ["a"])).toBe(false);
    expect(guarded.keepsBack("words of the editor's own, and long", ["a"])).toBe(false);
    guarded.show(place(0, 40));
    expect(guarded.keepsBack(words, ["a"])).toBe(false);
  });

  it("knows no article, shows nothing", () => {
    expect(guard({}).show({ article: "b", start: 0, end: 5 })).toBeNull();
    expect(guard({}).quote({ article: "b", start: 0, end: 5 })).toBe(false);
  });
});

describe("an article that is one long quotation", () => {
  const speech = `Le maire, Anne Durand, a déclaré : « ${"Nous tiendrons parole devant la ville entière. ".repeat(40)}» Puis elle a dit « merci ».`;

  it("is not published by way of its quotations", () => {
    const { quotations, sources, excerpt } = buildDossier(makeCorpus({ "articles/a.txt": speech }));
    const [source] = sources;
    expect(source?.quotedShare).toBeLessThanOrEqual(0.6);
    expect(source?.proseShare).toBeLessThanOrEqual(0.2);
    expect(source?.withheld).toBeGreaterThan(0);
    const published = [
      ...quotations.map(({ exact }) => exact),
      ...quotations.map(({ context }) => (context && excerpt(context)) ?? ""),
    ].join("");
    expect(published.length).toBeLessThan(speech.length * 0.8);
  });
});

describe("the words that introduce a quotation", () => {
  const text =
    "---\ntitle: Le pont ferme\n---\nLe pont ferme\n\nUne volonté de « tuer le commerce », selon le libraire\n\nLe libraire Karim Benali parle au journal d'une volonté de « tuer le commerce ». " +
    "Il a longuement raconté la place vide, le marché de novembre et les volets clos.\n\n« Nous restons ici quoi qu'il arrive et jusqu'au bout », a-t-il dit.\n";
  const build = (shownShare: number) =>
    buildDossier(
      makeCorpus({
        "articles/a.txt": text,
        "dossier.yaml": `policies: { quotedShare: 0.5, proseShare: 0.5, shownShare: ${shownShare} }\n`,
      }),
    );
  const around = (shownShare: number) => {
    const { quotations, excerpt } = build(shownShare);
    return quotations.sort((a, b) => a.start - b.start).map(({ context }) => context && excerpt(context));
  };

  it("stand in its own paragraph", () => {
    for (const one of around(0.5)) expect(one).not.toContain("\n");
  });

  it("are asked for last where it is a heading that repeats the text", () => {
    const [heading, ...body] = around(0.45);
    expect(heading).toBeNull();
    expect(body.every((one) => one !== null)).toBe(true);
  });
});
