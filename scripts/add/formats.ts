import type { Brought, Original } from "./brought.ts";
import { Refusal } from "./brought.ts";

type Reader = (original: Original) => Promise<Brought[]>;

interface Format {
  name: string;
  /** `head`: the first bytes as Latin-1, so that marks can be looked for as letters. */
  is: (head: string, name: string) => boolean;
  read: Reader;
}

/** Enough for the marks below: a PDF's stands within 1,024 bytes, a page may begin with a long comment. */
const HEAD = 4096;

/**
 * Every format by what its bytes begin with, then by its name; the first that fits reads the file. Text comes last, since
 * anything may look like text. Each reader is loaded when a file asks for it.
 */
const FORMATS: readonly Format[] = [
  {
    name: "PDF",
    is: (head) => head.slice(0, 1024).includes("%PDF-"),
    read: from(() => import("./pdf/pdf.ts"), "unpdf"),
  },
  {
    name: "Word",
    is: (head, name) => /\.docx$/i.test(name) && !head.startsWith("\xd0\xcf\x11\xe0"),
    read: from(() => import("./word.ts"), "mammoth", "linkedom"),
  },
  refused(
    "a Word document of before 2007 (.doc)",
    (head) => head.startsWith("\xd0\xcf\x11\xe0"),
    "Open it and save it as .docx (in a terminal: soffice --convert-to docx FILE).",
  ),
  refused(
    "rich text (RTF)",
    (head) => head.startsWith("{\\rtf"),
    "Open it and save it as .docx (in a terminal: soffice --convert-to docx FILE).",
  ),
  refused(
    "an OpenDocument text",
    (head, name) => head.startsWith("PK") && /\.od[tfs]$/i.test(name),
    "Open it and save it as .docx (in a terminal: soffice --convert-to docx FILE).",
  ),
  refused(
    "an archive",
    (head) => /^(?:PK|7z\xbc|Rar!)/.test(head) || head.startsWith("\x1f\x8b"),
    "Unpack it and add the folder.",
    "no article",
  ),
  refused(
    "a picture",
    (head) => /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*|MM\*|RIFF.{2,4}WEBP|.{0,4}ftyp(?:hei|avif|mif))/s.test(head),
    "Read its text with a program for that (in a terminal: tesseract FILE out -l fra), look it over, and add out.txt.",
    "no article",
  ),
  refused(
    "sound or film",
    (head) => /^(?:ID3|OggS|RIFF.{2,4}(?:WAVE|AVI )|.{0,4}ftyp)/s.test(head) || head.startsWith("\x1aE\xdf\xa3"),
    "Write down what is said, and add the text.",
    "no article",
  ),
  refused(
    "a file that is no text to read",
    (_, name) => /\.(?:css|m?js|json|xml|csv|xlsx?|pptx?|ya?ml|db|ini|lnk|url|webloc|woff2?|ttf|exe)$/i.test(name),
    "Save the article it belongs to as one of these.",
    "no article",
  ),
  {
    name: "mail",
    is: (head, name) => /\.(?:eml|mht|mhtml)$/i.test(name) || isMail(head),
    read: from(() => import("./mail.ts"), "postal-mime", "linkedom", "@mozilla/readability"),
  },
  {
    name: "HTML",
    is: (head, name) => /\.(?:x?html?)$/i.test(name) || isMarkup(head),
    read: from(() => import("./html/page.ts"), "linkedom", "@mozilla/readability"),
  },
  { name: "Markdown", is: (_, name) => /\.(?:md|markdown)$/i.test(name), read: from(() => import("./markdown.ts")) },
  { name: "text", is: () => true, read: from(() => import("./plain.ts")) },
];

/** Reads a file as what it is. @throws Refusal, with the way out */
export async function readOriginal(original: Original): Promise<{ format: string; articles: Brought[] }> {
  const head = new TextDecoder("latin1").decode(original.bytes.subarray(0, HEAD)).replaceAll("\0", ""); // UTF-16
  if (original.bytes.length === 0) throw new Refusal("expected an article, found an empty file. Save it again.");
  const format = FORMATS.find(({ is }) => is(head, original.name));
  if (!format) throw new Refusal("expected an article, found a file of no known kind. Save it as text.");
  try {
    return { format: format.name, articles: await format.read(original) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const told = (error as Error).message.split("\n")[0] ?? "";
    throw new Refusal(
      `expected ${format.name}, found a file that cannot be read as such (${told}). Save its text, and add that.`,
    );
  }
}

/** Two header lines at the top: "From: …", "Date: …". */
function isMail(head: string): boolean {
  return (
    /^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*?(?:From|Date|Subject|MIME-Version|Received|Return-Path): .*\r?\n(?:[ \t].*\r?\n)*(?:[\w-]+: .*\r?\n)/i.test(
      head,
    ) && /^MIME-Version: |^Message-ID: |^Received: /im.test(head)
  );
}

/** A page, or a piece of one: three tags that only pages have. */
function isMarkup(head: string): boolean {
  const start = head.replace(/^[\u00ef\u00bb\u00bf\s]+/, "").slice(0, 200);
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?(?:-->|$)\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return true;
  return (
    (head.match(/<\/?(?:p|div|br|span|article|section|h[1-6]|ul|li|a|b|i|em|strong|img)(?:\s[^<>]*)?\/?>/gi)?.length ??
      0) >= 3
  );
}

/** The reader of a module; where its library was left out at install, says what to install. */
function from(load: () => Promise<{ read: Reader }>, ...libraries: string[]): Reader {
  return async (original) => {
    let reader: Reader;
    try {
      reader = (await load()).read;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
      throw new Refusal(
        `expected ${libraries.join(" and ")} to read it, found none installed. Run npm install ${libraries.join(" ")}.`,
      );
    }
    return reader(original);
  };
}

function refused(what: string, is: Format["is"], wayOut: string, kind: Refusal["kind"] = "article"): Format {
  return {
    name: what,
    is,
    read: async () => {
      throw new Refusal(`expected text, HTML, mail, .docx or PDF, found ${what}. ${wayOut}`, kind);
    },
  };
}
