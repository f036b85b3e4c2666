import mammoth from "mammoth";
import { fr } from "../../src/locales/fr/index.ts";
import { type Brought, brought, type Facts, learn, type Original, Refusal } from "./brought.ts";
import { parsePage } from "./html/dom.ts";
import { paragraphsOf } from "./html/paragraphs.ts";
import { sortBlocks } from "./layout.ts";
import { readPressText } from "./press/press-text.ts";

/** The paragraphs of a Word document; its title is what its first heading says. Pictures and comments stay out. */
export async function read({ bytes }: Original): Promise<Brought[]> {
  const html = await toHtml(bytes);
  const paragraphs = paragraphsOf(parsePage(html).body);
  if (paragraphs.length === 0)
    throw new Refusal(
      "expected text, found a Word document without any. If it holds a picture of the text, read that with a program such as tesseract.",
    );
  const exported = readPressText(paragraphs.map(({ text }) => text).join("\n\n"));
  if (exported) return exported;
  const facts: Facts = {};
  const title = paragraphs.find(({ element }) => element.localName === "h1");
  learn(facts, "title", title?.text, "its first heading");
  const { kept, taken } = sortBlocks(
    paragraphs.filter((one) => one !== title).map(({ text }) => text),
    facts,
    fr.layout,
  );
  return [brought([...(title ? [title.text] : []), ...kept], facts, taken)];
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    // An address instead of each picture: their bytes would be copied into the page.
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    return (
      await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { convertImage, styleMap: ["p[style-name='Title'] => h1:fresh"] },
      )
    ).value;
  } catch (error) {
    throw new Refusal(
      `expected a Word document (.docx), found one that does not open (${(error as Error).message.split("\n")[0]}). Open it in Word or LibreOffice and save it again.`,
    );
  }
}
