import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/commands.ts";
import { makeCorpus } from "../support/corpus.ts";

const TEXT = "Le maire, Paul Morel, a répondu mardi : « Nous verrons bien ».\n";

describe("every command", () => {
  it.each(["annotate", "add", "check", "record", "evaluate", "benchmark", "build", "start", "review"])(
    "%s tells what it does with --help",
    (command) => {
      const { status, stdout } = run(command, ["--help"]);
      expect(status).toBe(0);
      expect(stdout).toContain(
        `npm run${command === "annotate" ? " --silent" : ""} ${command}`.replace("npm run start", "npm start"),
      );
    },
  );

  it.each(["add", "check", "record", "build"])("%s refuses an option it does not know", (command) => {
    const { status, stderr } = run(command, ["--corpsu", "x"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^expected an option of this command, found --corpsu\. Did you mean --corpus\?/);
  });
});

describe("annotate", () => {
  const annotate = (input: string) => {
    const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "scripts/annotate.ts"], {
      input,
      encoding: "utf8",
    });
    return {
      status,
      lines: stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    };
  };

  it("answers every line in order, with the slice of the text as given", () => {
    const text = `🙂 ${TEXT}`.normalize("NFD");
    const { status, lines } = annotate(
      `${JSON.stringify({ id: "a", text })}\n${JSON.stringify({ id: "b", text: "" })}\n`,
    );
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["a", "b"]);
    const [quotation] = lines[0].quotations;
    expect([...text].slice(quotation.start, quotation.end).join("")).toBe(quotation.exact);
    expect(quotation).toMatchObject({
      exact: "Nous verrons bien",
      kind: "direct",
      speakerName: "Paul Morel",
      confidence: "certain",
    });
    expect(lines[1]).toEqual({ id: "b", quotations: [], times: [], actors: [] });
  });

  it("tells a bad line by its id, answers the others, and exits 1 at the end", () => {
    const { status, lines } = annotate(
      `{"id":"a","text":"Oui."}\nnot json\n{"id":"c"}\n{"id":"d","text":"x","zone":"Mars"}\n{"id":"e","text":"Non."}\n`,
    );
    expect(status).toBe(1);
    expect(lines.map(({ id, error }) => [id, typeof error])).toEqual([
      ["a", "undefined"],
      [null, "string"],
      ["c", "string"],
      ["d", "string"],
      ["e", "undefined"],
    ]);
    expect(lines[2].error).toMatch(/text/);
  });
});

describe("annotate's dates", () => {
  it("refuses one that no calendar has, and reads a file that begins with a byte-order mark", () => {
    const text = "Il part lundi.";
    const dates = ["2031-03-03", "2031-03-03T10:00:00.000Z", "2021-02-30", "hier", "0000-01-01", "9999-12-31"];
    const input = dates.map((published) => JSON.stringify({ id: published, text, published })).join("\n");
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "scripts/annotate.ts"], {
      input: `\ufeff${input}\n`,
      encoding: "utf8",
    });
    const answers = stdout.trim().split("\n");
    expect(answers.map((line) => /"error":"published: expected a date that exists/.test(line))).toEqual([
      ...[false, false],
      ...[true, true, true, true],
    ]);
  });
});

describe("annotate's bytes", () => {
  it("tells a line that is not UTF-8 by its id, and answers the others whole", () => {
    const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\r\n`;
    const input = Buffer.concat([
      Buffer.from(line("a", "Il a dit\u2028« non »."), "utf8"),
      Buffer.from(line("b", "un \xe9t\xe9"), "latin1"),
      Buffer.from(line("c", "un été"), "utf8"),
    ]);
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/annotate.ts"], { input });
    const answers = stdout
      .toString()
      .trim()
      .split("\n")
      .map((answer) => JSON.parse(answer));
    expect(answers.map(({ id, error }) => [id, error?.slice(0, 14)])).toEqual([
      ["a", undefined],
      ["b", "expected UTF-8"],
      ["c", undefined],
    ]);
    expect(stdout.toString()).not.toContain("\ufffd");
    expect(status).toBe(1);
  });
});

describe("add", () => {
  it("brings a text in under the next number, untouched, with its origin, and says unknown where the page is silent", () => {
    const folder = makeCorpus({ "articles/001.md": TEXT, "in/page.txt": ` date 2021-01 ${TEXT}` });
    const { status } = run("add", [join(folder, "in/page.txt"), "--corpus", folder]);
    expect(status).toBe(0);
    const added = readFileSync(join(folder, "articles/002.md"), "utf8");
    expect(added).toMatch(
      /^---\ntitle: unknown\npublisher: unknown\nauthor: unknown\npublished: 2021-01\noriginal:\n {2}path: page\.txt\n {2}sha256: [0-9a-f]{64}\n---\n/,
    );
    expect(added.endsWith(`---\n date 2021-01 ${TEXT}`)).toBe(true);
    expect(run("check", ["--corpus", folder]).status).toBe(0);
  });

  it("writes nothing where one of the files is wrong", () => {
    const folder = makeCorpus({ "articles/001.md": TEXT, "good.txt": TEXT, "bad.docx": "PK" });
    const { status, stderr } = run("add", [join(folder, "good.txt"), join(folder, "bad.docx"), "--corpus", folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/bad\.docx expected a Word document/);
    expect(readdirSync(join(folder, "articles"))).toEqual(["001.md"]);
  });

  it("passes over a file brought in before, names a near twin, and takes a folder without what is no article in it", () => {
    const rest = "Le conseil municipal se réunira jeudi prochain pour voter le budget de la ville et celui des écoles.";
    const folder = makeCorpus({
      "in/a.txt": `Le pont rouvre\n\n${rest}\n`,
      "in/b.html": `<article><h1>Le pont rouvre lundi</h1><p>${rest}</p></article>`,
      "in/b_files/script.js": "alert(1)",
      "in/photo.jpg": Buffer.from("ffd8ffe0", "hex"),
    });
    const first = run("add", [join(folder, "in"), "--corpus", folder]);
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/\d+ of \d+ words in common with 001: one dispatch\?/);
    expect(first.stdout).toContain("photo.jpg: passed over");
    const second = run("add", [join(folder, "in"), "--corpus", folder]);
    expect(second.stdout).toContain("a.txt: brought in before, as 001; passed over.");
    expect(readdirSync(join(folder, "articles"))).toEqual(["001.md", "002.md"]);
  });

  it("keeps the front matter of a file that has it, and reads standard input", () => {
    const folder = makeCorpus({ "own.md": `---\ntitle: Le pont\npublished: 2021-01-11\n---\n${TEXT}` });
    run("add", [join(folder, "own.md"), "--corpus", folder]);
    expect(readFileSync(join(folder, "articles/001.md"), "utf8")).toMatch(
      /^---\ntitle: Le pont\npublished: 2021-01-11\noriginal:\n {2}path: own\.md\n[\s\S]*---\nLe maire/,
    );
    const { status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/add.ts", "-", "--corpus", folder], {
      input: TEXT,
    });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "articles/002.md"), "utf8").endsWith(TEXT)).toBe(true);
  });
});

describe("check", () => {
  it("lists what is wrong with file and line, writes nothing and exits 1", () => {
    const folder = makeCorpus({ "articles/001.md": `---\npublished: hier\n---\n${TEXT}` });
    const { status, stderr } = run("check", ["--corpus", folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/001\.md:2 published: .*found "hier"/);
    expect(readdirSync(folder)).toEqual(["articles"]);
  });
});

describe("check and what nothing reads", () => {
  it("refuses a misspelt file of the editor's, and names foreign files and names to ignore that no article has", () => {
    const folder = makeCorpus({
      "articles/001.md": TEXT,
      "articles/note.html": "<p>x</p>",
      "dossier.yaml": "ignore:\n  - Mardi\n  - App Stoer\n",
    });
    const { status, stdout } = run("check", ["--corpus", folder]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/articles\/note\.html warning: not read/);
    expect(stdout).toMatch(/dossier\.yaml:3 warning: ignore: "App Stoer" stands in no article/);
    expect(stdout).not.toContain('"Mardi"');
    writeFileSync(join(folder, "override.yaml"), "[]");
    const wrong = run("check", ["--corpus", folder]);
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/override\.yaml expected overrides\.yaml/);
  });
});

describe("record", () => {
  it("writes an edition that holds what was added, then nothing while nothing changes, then the difference", () => {
    const folder = makeCorpus({ "articles/001.md": TEXT });
    const record = (note: string, date: string) => run("record", ["--note", note, "--date", date, "--corpus", folder]);
    expect(record("First article", "2021-01-10").status).toBe(0);
    const first = readFileSync(join(folder, "history/0001.yaml"), "utf8");
    expect(first).toMatch(/^---\ndate: 2021-01-10\nnote: First article\n/);
    expect(first).toContain("001-nous-verrons-bien");

    expect(record("Again", "2021-01-11").stdout).toContain("Nothing has changed");
    expect(existsSync(join(folder, "history/0002.yaml"))).toBe(false);

    writeFileSync(join(folder, "articles/002.md"), TEXT.replace("Nous verrons bien", "Nous irons"));
    expect(record("Second article", "2021-01-12").status).toBe(0);
    const second = readFileSync(join(folder, "history/0002.yaml"), "utf8");
    expect(second).toContain("002-nous-irons");
    expect(second).not.toContain("001-nous-verrons-bien");
    expect(readFileSync(join(folder, "history/0001.yaml"), "utf8")).toBe(first);
  });

  it("refuses a record without a note, and one dated before the last", () => {
    const folder = makeCorpus({ "articles/001.md": TEXT });
    expect(run("record", ["--corpus", folder]).status).toBe(1);
    run("record", ["--note", "x", "--date", "2021-01-12", "--corpus", folder]);
    writeFileSync(join(folder, "articles/002.md"), TEXT);
    const { status, stderr } = run("record", ["--note", "y", "--date", "2021-01-11", "--corpus", folder]);
    expect(status).toBe(1);
    expect(stderr).toContain("expected 2021-01-12 or later");
  });
});
