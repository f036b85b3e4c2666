import PostalMime from "postal-mime";
import { fr } from "../../src/locales/fr/index.ts";
import { splitLines } from "../../src/read/lines.ts";
import { settleAuthor } from "./author.ts";
import { type Brought, brought, type Facts, type LeftOut, learn, type Original, Refusal } from "./brought.ts";
import { findDate } from "./dates.ts";
import { readHtml } from "./html/page.ts";
import { sortBlocks } from "./layout.ts";
import { FOOT } from "./mail-foot.ts";
import { readPressText } from "./press/press-text.ts";

/** A mail or a page saved as one file: its sender publishes, its subject is the title, its text the article. */
export async function read({ bytes }: Original): Promise<Brought[]> {
  const mail = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>);
  const location = mail.headers.find(({ key }) => key === "snapshot-content-location")?.value;
  if (mail.html && (location || !mail.from?.address))
    return readHtml(mail.html).map((article) => withAddress(article, location));

  const attached = mail.attachments.flatMap(({ filename }) => filename ?? []);
  const text = (mail.text ?? "").replace(/\r\n?/g, "\n");
  const exported = readPressText(text);
  if (exported) return exported;
  const facts: Facts = {};
  learn(facts, "title", mail.subject?.replace(/^(?:(?:re|fwd?|tr)\s?:\s*)+/i, ""), "Subject");
  learn(facts, "publisher", mail.from?.name, "From");
  learn(facts, "published", findDate(headerDate(mail.headers) ?? "")?.value, "Date");
  const leftOut: LeftOut[] = [];
  const lines = text.trim()
    ? splitLines(text).map(({ text }) => text.replace(/\s*\n\s*/g, " "))
    : htmlLines(mail.html ?? "", leftOut);
  const written = lines.filter((line) => {
    const foot = FOOT.test(line) || /^https?:\/\/\S+$/.test(line);
    if (foot) leftOut.push({ why: "about the mail", text: line });
    return !foot;
  });
  const { kept, taken } = sortBlocks(written, facts, fr.layout);
  if (kept.length === 0) {
    const way =
      attached.length > 0
        ? `Save what is attached (${attached.join(", ")}) and add that.`
        : "Copy what it shows into a .txt file.";
    throw new Refusal(`expected a mail with text, found none in it. ${way}`);
  }
  settleAuthor(facts, fr.layout);
  const title = facts.title?.value;
  const article = brought([...(title && kept[0] !== title ? [title] : []), ...kept], facts, [...leftOut, ...taken]);
  if (attached.length > 0) article.notes.push(`attached and not read: ${attached.join(", ")}`);
  return [article];
}

/** The header as it stands: postal-mime's own date is put on UTC and loses the sender's clock. */
function headerDate(headers: readonly { key: string; value: string }[]): string | undefined {
  return headers.find(({ key }) => key === "date")?.value;
}

function htmlLines(html: string, leftOut: LeftOut[]): string[] {
  if (!html.trim()) return [];
  try {
    const [page] = readHtml(html);
    leftOut.push(...(page?.leftOut ?? []));
    return page?.text.trim().split("\n\n") ?? [];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function withAddress(article: Brought, location: string | undefined): Brought {
  learn(article.facts, "url", location && /^https?:/.test(location) ? location : null, "the browser that saved it");
  return article;
}
