import { type Brought, type Original, Refusal } from "./brought.ts";
import { decodeBytes } from "./charset.ts";
import { withOwnFrontMatter } from "./own-front-matter.ts";
import { readPressText } from "./press/press-text.ts";

/** A text stays as it is, letter for letter, unless it is a press database's export. */
export async function read({ bytes }: Original): Promise<Brought[]> {
  const { text, from } = decodeBytes(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  const control = /[\u0000-\u0008\u000e-\u001f]/.exec(text);
  if (control)
    throw new Refusal(
      "expected text, found bytes that are none. Open the file with the program that made it, and save it as text or .docx.",
    );
  const own = withOwnFrontMatter(text);
  const articles = own ? [own] : (readPressText(text) ?? [{ text, facts: {}, leftOut: [], notes: [] }]);
  if (from) for (const { notes } of articles) notes.push(`converted from ${from}`);
  return articles;
}
