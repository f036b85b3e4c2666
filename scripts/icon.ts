/** npm run icon: the icons that cannot be SVG, drawn from _includes/theme/icon.svg. The same drawing gives the same bytes. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { findBrowser, startBrowser } from "../tests/support/browser.ts";

const THEME = new URL("../_includes/theme/", import.meta.url);
/** Sizes a tab, a desktop and a list of bookmarks ask of favicon.ico. */
const SIZES = [16, 32, 48];
/** What a telephone sets on its home screen. */
const TOUCH = 180;

const drawing = readFileSync(new URL("icon.svg", THEME), "utf8");
const browser = await startBrowser(await findBrowser());
const pictures = [];
for (const size of SIZES) pictures.push({ size, bytes: await draw(browser, size) });
writeFileSync(new URL("favicon.ico", THEME), iconFile(pictures));
writeFileSync(new URL("icon-180.png", THEME), await draw(browser, TOUCH));
await browser.close();

async function draw(browser: Browser, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  const bytes = await page.screenshot({ omitBackground: true });
  await page.close();
  return bytes;
}

/** An ICO file: a header, an entry of 16 bytes a picture, the pictures as PNG. */
function iconFile(pictures: readonly { size: number; bytes: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, bytes }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bytes.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}
