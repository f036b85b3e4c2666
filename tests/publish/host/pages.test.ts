import { describe, expect, test } from "vitest";
import { built, corpus, inProject, refused, remove, write } from "../../support/hosted.ts";

inProject();

const TWO = [
  { corpus: "affair", prefix: "d" },
  { corpus: "other", prefix: "more/e" },
];

describe("the maker's own pages", () => {
  test.each(["njk", "liquid"])("quote, name and date what is in the dossier: %s", async (language) => {
    write({
      [`pages/own.${language}`]:
        '---\nlang: fr\n---\n{% dossierQuote "001-nous-verrons-bien-qui-avait-raison" %}|{% dossierActor "anne-durand" %}|{% dossierEvent "bridge-closes" %}|{{ dossier.events[1].when | dossierWhen }}',
    });
    const [quote = "", actor, event, when] = (await built()).get("own/index.html")?.split("|") ?? [];
    expect(quote).toContain(
      '<blockquote lang="fr" cite="/d/fr/quotes/001-nous-verrons-bien-qui-avait-raison.html"><p><a href="/d/fr/quotes/001-nous-verrons-bien-qui-avait-raison.html">Nous verrons bien qui avait raison</a></p></blockquote>',
    );
    expect(quote).toMatch(
      /<figcaption><span class="speakers"><a class="speaker" href="\/d\/fr\/actors\/anne-durand\.html">Anne Durand/,
    );
    expect(actor).toBe('<a class="dossier-actor" href="/d/fr/actors/anne-durand.html">Anne Durand</a>');
    expect(event).toContain('<time datetime="2021-01-11">lundi 11\u00a0janvier\u00a02021</time>\u00a0: ');
    expect(event).toContain('<a href="/d/fr/chronology.html#e-bridge-closes">Fermeture du pont</a>');
    expect(when).toBe("lundi 7\u00a0juin 2021");
  });

  test("take the language that is asked for, and the dossier's first where none is", async () => {
    write({ "pages/own.njk": '{% dossierEvent "bridge-closes" %}|{% dossierEvent "bridge-closes", "fr" %}' });
    const [english, french] = (await built()).get("own/index.html")?.split("|") ?? [];
    expect(english).toContain("The bridge closes");
    expect(french).toContain("Fermeture du pont");
  });

  test("list the events in their order, the weightiest of them where a number is given", async () => {
    write({
      "pages/own.11ty.js":
        "export default class { render() { return this.dossierChronology() + '|' + this.dossierChronology(1, 'fr'); } }",
    });
    const [all, one] = (await built()).get("own/index.html")?.split("|") ?? [];
    const ids = (html = "") => [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(all)).toEqual(["bridge-closes", "bridge-reopens"]);
    expect(ids(one)).toHaveLength(1);
  });

  test("have links that are right under a path of the host, however it writes its own", async () => {
    write({ "pages/deep/own.njk": '{% dossierActor "anne-durand" %}' });
    const pages = await built({ pathPrefix: "/blog/" });
    expect(pages.get("deep/own/index.html")).toContain('href="../../d/actors/anne-durand.html"');
  });

  test("are told which id is meant, with the page that has it", async () => {
    const wrong = [
      [
        '{% dossierActor "ane-durand" %}',
        'dossierActor: expected the id of an actor, found "ane-durand". Did you mean anne-durand?',
      ],
      ['{% dossierActor "Anne Durand" %}', "Did you mean anne-durand?"],
      [
        '{% dossierEvent "bridge-close" %}',
        'expected the id of an event, found "bridge-close". Did you mean bridge-closes?',
      ],
      [
        '{% dossierQuote "zzz" %}',
        'expected the id of a quotation, found "zzz". The ids stand in data/quotations.json.',
      ],
    ] as const;
    for (const [at, [template, told]] of wrong.entries()) {
      write({ [`pages/${at}.njk`]: template });
      const words = await refused();
      expect(words).toContain(`/${at}.njk dossier`);
      expect(words).toContain(told);
      remove(`pages/${at}.njk`);
    }
  });

  test("see the whole model but the articles' text", async () => {
    write({
      "pages/own.njk":
        "{{ dossier.site.title.fr }}|{{ dossier.quotations.length }}|{{ dossier.sources[0].title }}|{{ dossier.sources[0].text }}|{{ dossier | dump }}",
    });
    const [title, quotations, source, text, all] = (await built()).get("own/index.html")?.split("|") ?? [];
    expect([title, quotations, source, text]).toEqual(["Le pont", "2", "Le pont ferme", ""]);
    expect(all).toContain("Nous verrons bien qui avait raison");
    expect(all).not.toContain("devant les commer");
  });

  test("are in no collection of the dossier's, nor its pages in theirs, unless it is asked for", async () => {
    const list =
      "{{ collections.all | length }}|{{ collections.dossierActors | length }}|{% for one in collections.dossierEvents %}{{ one.url }} {{ one.data.title }} {{ one.data.event.when }} {{ one.data.lang }};{% endfor %}";
    write({ "pages/own.njk": list });
    expect((await built()).get("own/index.html")).toBe("1|0|");
    const asked = (await built({ dossiers: [{ corpus: "affair", prefix: "d", collections: true }] })).get(
      "own/index.html",
    );
    const [all, actors, events] = asked?.split("|") ?? [];
    expect([all, Number(actors) > 3]).toEqual(["1", true]);
    expect(events?.split(";").slice(0, -1)).toEqual([
      "/d/chronology.html#e-bridge-closes The bridge closes 2021-01-11 en",
      "/d/chronology.html#e-bridge-reopens The bridge reopens 2021-06-07 en",
      "/d/fr/chronology.html#e-bridge-closes Fermeture du pont 2021-01-11 fr",
      "/d/fr/chronology.html#e-bridge-reopens Le pont rouvre 2021-06-07 fr",
    ]);
  });

  test("name one of two dossiers by its prefix where both have the id", async () => {
    write({
      ...corpus("other"),
      "pages/own.njk":
        '{% dossierActor "more/e/anne-durand" %}|{% dossierChronology 1, "fr", "d" %}|{{ dossiers["d"].events.length }}{{ dossiers["more/e"].events.length }}',
    });
    const [actor, chronology, events] = (await built({ dossiers: TWO })).get("own/index.html")?.split("|") ?? [];
    expect(actor).toContain('href="/more/e/actors/anne-durand.html"');
    expect(chronology).toContain('href="/d/fr/chronology.html#e-');
    expect(events).toBe("22");
    remove("pages/own.njk");
    write({ "pages/which.njk": '{% dossierActor "anne-durand" %}' });
    expect(await refused({ dossiers: TWO })).toContain("Write d/anne-durand or more/e/anne-durand.");
    remove("pages/which.njk");
    write({ "pages/when.njk": "{% dossierChronology %}" });
    expect(await refused({ dossiers: TWO })).toContain(
      'expected the prefix of a dossier, "d" or "more/e", found null.',
    );
  });
});
