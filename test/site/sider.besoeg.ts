/** Every page of the site: free of barriers that a tool can find, within its budget, and quiet. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { barrierer, DIST, I_BRUG, site, TELEFON } from "./besoeg.js";

const MOST_TRANSFERRED = 200_000;
const MOST_FOR_THE_LIBRARY = 150_000;
const MOST_MILLISECONDS = 1000;
/** What else the machine does is no matter of the page: the quickest of them counts. */
const TRIES = 3;

const sider = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  // The API reference is another generator's: one page of it is visited.
  .filter((fil) => fil.endsWith(".html") && !fil.startsWith("api/"))
  .map((fil) => `/${fil}`)
  .sort();

const sitet = site();

describe("every page", () => {
  it("is found", () => {
    expect(sider.length).toBeGreaterThan(80);
    for (const side of [
      "/index.html",
      "/proev-selv.html",
      "/fortolkninger.html",
      "/en/arkitektur.html",
      "/beslutninger/5-no-clock.html",
    ])
      expect(sider).toContain(side);
  });

  it.each(sider)("%s", async (sti) => {
    const { side, kontekst, fremmede, fejl } = await sitet.besoeg(sti);
    expect(await side.evaluate("document.documentElement.lang")).toBe(sti.startsWith("/en/") ? "en" : "da");
    expect(await barrierer(side)).toEqual([]);
    expect(fremmede).toEqual([]);
    expect(fejl).toEqual([]);
    expect(await side.evaluate("document.querySelectorAll('h1').length")).toBe(1);
    await kontekst.close();
  });
});

describe("the API reference", () => {
  it("has a page for each operation, with its words and its types", () => {
    const placer = readFileSync(join(DIST, "api/functions/index.placer.html"), "utf8");
    expect(placer).toContain("Which stair a department stands on");
    expect(placer).toContain("Placerinput");
  });
});

const VIGTIGE = [
  "/index.html",
  "/proev-selv.html",
  "/regler/trappe.omraadetrappen.html",
  "/daekning.html",
  "/figurerne.html",
  "/en/index.html",
];

/** Starts to add up what a page is sent, as a server sends it: the test's own does not compress. */
function opgoer(side: Page): () => Promise<number> {
  const dele: Promise<number>[] = [];
  side.on("response", (svar) => {
    if (!svar.url().startsWith("http")) return;
    dele.push(
      svar.body().then(
        (indhold) => gzipSync(indhold).length,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(dele)).reduce((sum, del) => sum + del, 0);
}

/** A visitor who comes to the page first. */
async function maal(sti: string): Promise<{ readonly sendt: number; readonly varede: number }> {
  const { side, kontekst } = await sitet.besoeg("/404.html");
  const opgoerelse = opgoer(side);
  const begyndt = performance.now();
  await side.goto(`${sitet.adresse()}${sti}`, { waitUntil: "commit" });
  await side.waitForFunction(I_BRUG);
  const varede = performance.now() - begyndt;
  await side.waitForLoadState("networkidle");
  const sendt = await opgoerelse();
  await kontekst.close();
  return { sendt, varede };
}

describe("the budget", () => {
  it.each(VIGTIGE)("%s is sent in 200 kB and can be used within a second", async (sti) => {
    const maalinger: { readonly sendt: number; readonly varede: number }[] = [];
    for (let nr = 0; nr < TRIES; nr += 1) maalinger.push(await maal(sti));
    const [sendt, varede] = [
      Math.max(...maalinger.map((en) => en.sendt)),
      Math.min(...maalinger.map((en) => en.varede)),
    ];
    console.log(`${sti}: ${Math.round(sendt / 1000)} kB, ${Math.round(varede)} ms`);
    expect(sendt).toBeLessThan(MOST_TRANSFERRED);
    expect(varede).toBeLessThan(MOST_MILLISECONDS);
  });

  it("brings the library when it is asked for, in 150 kB, and answers within a second", async () => {
    const { side, kontekst } = await sitet.besoeg("/proev-selv.html");
    const opgoerelse = opgoer(side);
    const begyndt = performance.now();
    await side.getByRole("radio", { name: "Hvor står afdelingen?" }).check();
    await side.waitForFunction("document.querySelector('[data-proeve=svar]')?.textContent?.includes('trin 4')");
    const varede = performance.now() - begyndt;
    await side.waitForLoadState("networkidle");
    const sendt = await opgoerelse();
    console.log(`the library: ${Math.round(sendt / 1000)} kB, ${Math.round(varede)} ms`);
    expect(sendt).toBeGreaterThan(0);
    expect(sendt).toBeLessThan(MOST_FOR_THE_LIBRARY);
    expect(varede).toBeLessThan(MOST_MILLISECONDS);
    await kontekst.close();
  });
});

describe("on a phone", () => {
  it.each([...VIGTIGE, "/fortolkninger.html", "/en/arkitektur.html"])("%s does not scroll sideways", async (sti) => {
    const { side, kontekst } = await sitet.besoeg(sti, TELEFON);
    expect(
      await side.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    ).toBeLessThanOrEqual(0);
    await kontekst.close();
  });
});

it("keeps no web font and no address of another site in what it loads", () => {
  for (const fil of readdirSync(join(DIST, "assets"))) {
    expect(fil).not.toMatch(/\.(woff2?|ttf|otf)$/);
    if (fil.endsWith(".css")) expect(readFileSync(join(DIST, "assets", fil), "utf8")).not.toMatch(/url\(["']?https?:/);
  }
});
