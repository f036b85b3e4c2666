import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fr } from "../../src/locales/fr/index.ts";
import { slicer } from "../../src/text/codepoints.ts";
import { view } from "../../src/text/view.ts";

describe("a view of a text", () => {
  it("maps the engine's offsets to code points of the text as given", () => {
    const original = "🙂 e\u0301te\u0301 à Paris";
    const { text, startOf } = view(original);
    expect(text).toBe("🙂 été à Paris");
    const at = text.indexOf("été");
    expect(slicer(original)(startOf(at), startOf(at + 3))).toBe("e\u0301te\u0301");
    expect(slicer(original)(startOf(text.indexOf("Paris")), startOf(text.length))).toBe("Paris");
  });

  it("keeps order and bounds on any text, so that a span is always a slice", () => {
    const noise = fc
      .array(
        fc.constantFrom(..."a é e\u0301 ﬁ \u00ad\u200b ’ ‘ '' « » „ “ <<a>> -\n \n 🙂 t-il ᵉʳ dit".split(" "), " "),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: "binary", maxLength: 60 })), (original) => {
        const { text, startOf, endOf } = view(original, fr.letters);
        const places = Array.from({ length: text.length + 1 }, (_, at) => at);
        for (const offsets of [places.map(startOf), places.map(endOf)])
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        for (const at of places.slice(1)) expect(startOf(at - 1)).toBeLessThanOrEqual(endOf(at));
        expect(startOf(text.length)).toBe([...original].length);
        expect(endOf(0)).toBe(0);
      }),
    );
  });

  it.each([
    ["**6h40 – Le bac coule.** La préfète parle.", "6h40 – Le bac coule. La préfète parle."],
    [
      "a dit **Odile *Karr*ec**, *maire de* __Plouvan__ et _autrice_",
      "a dit Odile *Karr*ec, maire de Plouvan et autrice",
    ],
    ["*« Non », a dit **Odile Karrec**.*", "« Non », a dit Odile Karrec."],
    ["## Le bac\n\n> « Non. »\n> — Odile\n\n- Un mort", "Le bac\n\n« Non. »\n— Odile\n\n- Un mort"],
    ["Voir [le rapport](https://bac.example/r.pdf) ![Le bac](bac.jpg)du bac", "Voir le rapport du bac"],
    ["Les prénoms* ont changé, un p**ain de m**** et @_odile_ : 2 * 3 * 4, auteur*rice*s (*) et (*).", null],
    [
      ">> Non <<, snake_case_name et https://bac.example/_a_/b",
      ">> Non <<, snake_case_name et https://bac.example/_a_/b",
    ],
  ])("takes the marks of Markdown out: %j", (original, read) => {
    const { text, startOf, endOf } = view(original);
    expect(text).toBe(read ?? original);
    const at = text.indexOf("Odile");
    if (at >= 0) expect(original.slice(startOf(at), endOf(at + 5))).toBe("Odile");
  });

  it("leaves the labels of an interview out, and only them", () => {
    const read = (text: string) => view(text, fr.letters).text;
    expect(read("Q. Rentrez-vous ?\n\nR. En juillet.\n\nQ : Oui ?\nR : Oui.")).toBe(
      "Rentrez-vous ?\n\nEn juillet.\n\nOui ?\nOui.",
    );
    const others = "R. Dupont rentre. Q. Morel reste.\nQ-tips. Le point Q. R. Dupont.";
    expect(read(others)).toBe(others);
  });

  it("reads letters nobody sees, hyphens, ligatures and high letters as what they stand for", () => {
    const original = "\u2060« Le \ufb01l\u00adtre »\u200b, a\u2011t\u2010il di\u00adt le 1\u1d49\u02b3 mai.";
    const { text, startOf, endOf } = view(original);
    expect(text).toBe("« Le filtre », a-t-il dit le 1er mai.");
    const slice = (words: string) => {
      const at = text.indexOf(words);
      return slicer(original)(startOf(at), endOf(at + words.length));
    };
    expect(slice("« Le filtre »")).toBe("« Le \ufb01l\u00adtre »");
    expect(slice("dit")).toBe("di\u00adt");
    expect(slice("1er mai")).toBe("1\u1d49\u02b3 mai");
  });

  it.each([
    [
      "joins lines of a text wrapped at a width",
      "Le pont date du 12 mars\n1998 et fut refait.",
      "Le pont date du 12 mars 1998 et fut refait.",
    ],
    [
      "a name cut in two",
      "« Non », a dit hier Jeanne\nVasseur au conseil.",
      "« Non », a dit hier Jeanne Vasseur au conseil.",
    ],
    [
      "not a title and what stands under it",
      "La colère gagne le port\nLe maire a parlé.",
      "La colère gagne le port\nLe maire a parlé.",
    ],
    ["not sentences on lines of their own", "Le maire a parlé hier.\nIl part.", "Le maire a parlé hier.\nIl part."],
    ["not a list", "Ont signé l'appel :\nPaule Durand\nMarc Curie", "Ont signé l'appel :\nPaule Durand\nMarc Curie"],
    [
      "not short lines beside a long one",
      `Le port de la ville\n1998 ${"a ".repeat(90)}`,
      `Le port de la ville\n1998 ${"a ".repeat(90)}`,
    ],
    ["joins a word cut at the end of a line", "Elle a dé-\nclaré forfait.", "Elle a déclaré forfait."],
    [
      "keeps a hyphen that is the word's",
      "Saint-\nBrieuc, peut-\nêtre, a-t-\nelle dit",
      "Saint-Brieuc, peut-être, a-t-elle dit",
    ],
    [
      "makes one of the spellings of an inversion",
      "a t-il, a-t- elle, a t'on, dit -il",
      "a-t-il, a-t-elle, a-t-on, dit-il",
    ],
    ["and of an apostrophe", "l´eau, d`un, l′ami, 5′ et 6``", "l'eau, d'un, l'ami, 5′ et 6\""],
    ["and of marks", "„a“ ‚bc‘, <<c>> ≪d≫ ''e'' ‘l’été’", '“a“ “bc”, «c» «d» "e" “l’été”'],
    ["and of straight apostrophes that are marks", "dit 'je l'ai vu d' ici', l'été", "dit “je l'ai vu d' ici”, l'été"],
    ["and of those that are none", "les '68ards d' ici, l'été, qu' il a vu", "les '68ards d' ici, l'été, qu' il a vu"],
    ["leaves guillemets that stand the right way", "« a » et « b », « c »", "« a » et « b », « c »"],
    ["and an apostrophe that opens nothing", "l’été ’68, qu’‘on’ l’a vu", "l’été ’68, qu’“on” l’a vu"],
  ])("%s", (_, original, read) => {
    expect(view(original, fr.letters).text).toBe(read);
  });

  it("finds a word in NFC where the text has it in NFD", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zéèàçœ ]{0,20}$/),
        fc.stringMatching(/^[a-zéèàçœ ]{0,20}$/),
        (before, after) => {
          const original = `${before}|élève|${after}`.normalize("NFD");
          const { text, startOf } = view(original);
          const at = text.indexOf("|élève|");
          expect(slicer(original)(startOf(at + 1), startOf(at + 6)).normalize("NFC")).toBe("élève");
        },
      ),
    );
  });
});
