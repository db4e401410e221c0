/** How a visitor finds around on the site, and how it looks. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { site, TELEFON } from "./besoeg.js";

const sitet = site();

describe("finding around", () => {
  it("goes from the front page to a rule and its cases", async () => {
    const { side, kontekst } = await sitet.besoeg("/");
    expect(await side.getByRole("img", { name: "Afdelingerne på de to trapper" }).count()).toBe(1);
    await side.getByRole("main").getByRole("link", { name: "Reglerne" }).click();
    await side.getByRole("link", { name: "trappe.behov" }).click();
    await side.getByRole("heading", { name: "Kolonnen i figur 3: behovet" }).waitFor();
    expect(await side.getByRole("cell", { name: "over 40 pct." }).count()).toBe(1);
    expect(await side.getByText("Alle fire kriterier opfyldt").count()).toBe(1);
    await kontekst.close();
  });

  it("searches in an index of the site's own", async () => {
    const { side, kontekst, fremmede } = await sitet.besoeg("/");
    await side.getByRole("button", { name: "Søg", exact: true }).first().click();
    await side.getByRole("searchbox").fill("tilbageholdelse");
    await side.locator(".VPLocalSearchBox .result").first().waitFor();
    expect(await side.locator(".VPLocalSearchBox .result").first().textContent()).toMatch(/ilbageholdelse/);
    expect(fremmede).toEqual([]);
    await kontekst.close();
  });

  it("has developers' pages in English, and a way there by the keyboard past the menu", async () => {
    const { side, kontekst } = await sitet.besoeg("/");
    await side.keyboard.press("Tab");
    expect(await side.evaluate("document.activeElement.textContent.trim()")).toBe("Gå til indholdet");
    await side.getByRole("navigation").getByRole("link", { name: "For udviklere" }).first().click();
    await side.getByRole("heading", { name: "For developers", level: 1 }).waitFor();
    await side
      .getByRole("complementary")
      .getByRole("link", { name: "Architecture" })
      .or(side.locator(".VPSidebar").getByRole("link", { name: "Architecture" }))
      .first()
      .click();
    await side.getByRole("img", { name: "Imports between the folders" }).waitFor();
    await kontekst.close();
  });
});

const MAPPE = join(import.meta.dirname, "skaermbilleder");
const MOST_DIFFERENT = 0.03;

const BILLEDER: readonly (readonly [
  navn: string,
  sti: string,
  skaerm: typeof TELEFON,
  foerst?: (side: Page) => Promise<void>,
])[] = [
  ["forside", "/", { width: 1100, height: 760 }],
  ["forside-telefon", "/", TELEFON],
  ["regel", "/regler/trappe.afdelingstrappen.html", { width: 1100, height: 760 }],
  ["arkitektur", "/en/arkitektur.html", { width: 1100, height: 760 }],
  [
    "indplacering",
    "/proev-selv.html",
    { width: 1100, height: 760 },
    async (side) => {
      await side.getByRole("radio", { name: "Hvor står afdelingen?" }).check();
      await side.locator("[data-proeve=svar]").scrollIntoViewIfNeeded();
    },
  ],
  [
    "regnskab-telefon",
    "/proev-selv.html",
    TELEFON,
    async (side) => {
      await side.getByRole("radio", { name: "Et år med ledige boliger" }).check();
      await side.getByRole("button", { name: "Næste ledige bolig" }).click();
      await side.locator("[data-proeve=svar]").scrollIntoViewIfNeeded();
    },
  ],
  [
    "husstand-moerk",
    "/proev-selv.html",
    { width: 1100, height: 760 },
    async (side) => {
      await side.emulateMedia({ colorScheme: "dark" });
      await side.getByRole("radio", { name: "Opfylder husstanden kriterierne?" }).check();
      await side.locator("[data-proeve=svar]").scrollIntoViewIfNeeded();
    },
  ],
];

/** The share of points that differ visibly, found by the browser itself. */
const FORSKEL = `async ([a, b]) => {
  const punkter = async (base64) => {
    const billede = await createImageBitmap(await (await fetch("data:image/png;base64," + base64)).blob());
    const flade = new OffscreenCanvas(billede.width, billede.height).getContext("2d");
    flade.drawImage(billede, 0, 0);
    return flade.getImageData(0, 0, billede.width, billede.height);
  };
  const [foer, nu] = [await punkter(a), await punkter(b)];
  if (foer.width !== nu.width || foer.height !== nu.height) return 1;
  let andre = 0;
  for (let i = 0; i < nu.data.length; i += 4) if ([0, 1, 2].some((k) => Math.abs(nu.data[i + k] - foer.data[i + k]) > 40)) andre += 1;
  return andre / (nu.data.length / 4);
}`;

describe("how it looks", () => {
  it.each(BILLEDER.map((billede) => ({ navn: billede[0], billede })))(
    "$navn",
    async ({ billede: [navn, sti, skaerm, foerst] }) => {
      const { side, kontekst } = await sitet.besoeg(sti, skaerm);
      await foerst?.(side);
      await side.waitForLoadState("networkidle");
      const nu = await side.screenshot({ animations: "disabled", caret: "hide" });
      const fil = join(MAPPE, `${navn}.png`);
      if (process.env["BILLEDER"] === "skriv" || !existsSync(fil)) {
        expect(process.env["BILLEDER"], `${navn} has no picture: look at it with --billeder`).toBe("skriv");
        mkdirSync(MAPPE, { recursive: true });
        writeFileSync(fil, nu);
      } else {
        const forskel = await side.evaluate<number>(
          `(${FORSKEL})(${JSON.stringify([readFileSync(fil).toString("base64"), nu.toString("base64")])})`,
        );
        expect(forskel).toBeLessThan(MOST_DIFFERENT);
      }
      await kontekst.close();
    },
  );
});
