/** The built site in a browser (besoeg): served from its folder, one browser for a file of visits. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import sirv from "sirv";
import { afterAll, beforeAll } from "vitest";

export const DIST = join(import.meta.dirname, "../../docs/.vitepress/dist");

export const COMPUTER = { width: 1280, height: 900 };
export const TELEFON = { width: 375, height: 740 };

const ARGUMENTER = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/** The page's own program has taken it over. */
export const I_BRUG = "document.querySelector('#app')?.__vue_app__ !== undefined";

export interface Besoeg {
  readonly side: Page;
  readonly kontekst: BrowserContext;
  /** Everything that the page asked for that is not the site's own. */
  readonly fremmede: readonly string[];
  /** Errors in the page. */
  readonly fejl: readonly string[];
}

export interface Site {
  readonly adresse: () => string;
  /** A fresh visitor on a page. */
  readonly besoeg: (sti: string, skaerm?: typeof COMPUTER) => Promise<Besoeg>;
}

/** Starts the server and the browser for the tests of a file. */
export function site(): Site {
  let server: Server;
  let browser: Browser;
  const kontekster: BrowserContext[] = [];
  beforeAll(async () => {
    const filer = sirv(DIST, { gzip: false });
    server = createServer((spoergsmaal, svar) =>
      filer(spoergsmaal, svar, () => {
        svar.writeHead(404).end();
      }),
    );
    await new Promise<void>((klar) => server.listen(0, "127.0.0.1", klar));
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ARGUMENTER,
    });
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((lukket) => server.close(lukket));
  });
  const adresse = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const besoeg = async (sti: string, skaerm = COMPUTER): Promise<Besoeg> => {
    const kontekst = await browser.newContext({
      viewport: skaerm,
      locale: "da-DK",
      timezoneId: "Europe/Copenhagen",
      reducedMotion: "reduce",
    });
    kontekster.push(kontekst);
    const side = await kontekst.newPage();
    const fremmede: string[] = [];
    const fejl: string[] = [];
    side.on("request", (spoergsmaal) => {
      if (!spoergsmaal.url().startsWith(adresse()) && !spoergsmaal.url().startsWith("data:"))
        fremmede.push(spoergsmaal.url());
    });
    side.on("pageerror", ({ message }) => fejl.push(message));
    side.on("console", (besked) => {
      if (besked.type() === "error") fejl.push(besked.text());
    });
    await side.goto(`${adresse()}${sti}`, { waitUntil: "load" });
    await side.waitForFunction(I_BRUG);
    return { side, kontekst, fremmede, fejl };
  };
  return { adresse, besoeg };
}

/** What axe-core finds wrong with a page, each kind with its first places. */
export async function barrierer(side: Page): Promise<readonly string[]> {
  await side.evaluate(axe.source);
  const fund = await side.evaluate<
    readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  >("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)");
  return fund.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
