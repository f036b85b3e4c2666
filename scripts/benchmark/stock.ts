/** A program: writes the pages of a built site again, by stock Eleventy or by bare Node, from their HTML in one file. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Page {
  path: string;
  html: string;
}

const [way, source = "", output = ""] = process.argv.slice(2);
const pages: Page[] = JSON.parse(readFileSync(source, "utf8"));

if (way === "node") {
  for (const { path, html } of pages) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), html);
  }
} else {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const input = dirname(source);
  const eleventy = new Eleventy(input, output, {
    quietMode: true,
    config: (config) => {
      config.ignores.add("**");
      config.addTemplateFormats("11ty.js");
      config.addGlobalData("pages", () => pages);
      config.addTemplate("page.11ty.js", {
        data: {
          pagination: { data: "pages", size: 1, alias: "one" },
          permalink: (data: { one: Page }) => data.one.path,
        },
        render: (data) => (data.one as Page).html,
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
