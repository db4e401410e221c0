/**
 * The protocol on standard input and output, answered by the library in a page of headless Chromium: `node chromium.mjs
 * <bundle> <time zone> <locale>`. The page may load nothing, and may not turn text into code.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const [bundt, timezoneId, locale] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const side = await browser.newPage({ timezoneId, locale });
await side.setContent(
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`,
);
await side.addScriptTag({ content: readFileSync(bundt, "utf8") });
const her = await side.evaluate(() => Intl.DateTimeFormat().resolvedOptions());
if (her.timeZone !== timezoneId || her.locale !== locale)
  throw new Error(`the page is in ${her.timeZone}, ${her.locale}`);
for await (const linje of createInterface({ input: process.stdin })) {
  const svar = await side.evaluate((spoergsmaal) => globalThis.trappemodel.svarPaaLinje(spoergsmaal), linje);
  if (svar !== null) process.stdout.write(`${svar}\n`);
}
await browser.close();
