/** What a visitor does on the page where one can try the library, by mouse and by keyboard, and without a network. */

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { barrierer, site, TELEFON } from "./besoeg.js";

const sitet = site();

const SIDEN = "/proev-selv.html";
const svaret = (side: Page) => side.locator("[data-proeve=svar]");

/** Opens a part of the page, and then takes the network away: whatever follows happens in the browser alone. */
async function aabn(del: string, skaerm?: typeof TELEFON) {
  const besoeg = await sitet.besoeg(SIDEN, skaerm);
  await besoeg.side.getByRole("radio", { name: del }).check();
  await svaret(besoeg.side).waitFor();
  await besoeg.side.waitForLoadState("networkidle");
  await besoeg.kontekst.setOffline(true);
  return besoeg;
}

describe("the placement of a department", () => {
  it("follows the figures: the border of the assigned share, and what is unknown", async () => {
    const { side, kontekst, fejl } = await aabn("Hvor står afdelingen?");
    await expect.poll(() => svaret(side).textContent()).toContain("trin 4 på afdelingstrappen");
    await side.getByLabel("Andel anviste, pct. af familieboligerne").fill("24,9");
    await expect.poll(() => svaret(side).textContent()).toContain("trin 3 på afdelingstrappen");
    expect(await side.getByRole("img").getAttribute("aria-labelledby")).toContain("titel");
    expect(await side.locator(".figur desc").textContent()).toContain("24,9 pct.");
    await side.getByLabel("Kun grundskole").fill("");
    await side.getByLabel("Dømte").fill("");
    await expect.poll(() => svaret(side).textContent()).toContain("kan endnu ikke afgøres");
    const mangler = await svaret(side).getByRole("list").allTextContents();
    expect(mangler.join()).toContain("kun grundskole");
    expect(await side.locator("[data-proeve=vendinger]").textContent()).toContain("afgørelsen er åben");
    await side.getByLabel("Andel anviste, pct. af familieboligerne").fill("126");
    await expect.poll(() => svaret(side).textContent()).toContain("ugyldigt-input");
    expect(await barrierer(side)).toEqual([]);
    expect(fejl).toEqual([]);
    await kontekst.close();
  });

  it("says what would move it, and explains it to a clerk with the legal basis", async () => {
    const { side, kontekst } = await aabn("Hvor står afdelingen?");
    expect(await side.locator("[data-proeve=vendinger] li").allTextContents()).toContain("Et andet tal: andel anviste");
    await side.getByLabel("Forklaring til").selectOption("sagsbehandler");
    await expect.poll(() => svaret(side).textContent()).toContain("regel trappe.behov");
    await kontekst.close();
  });

  it("follows the area's list before the department's own figures", async () => {
    const { side, kontekst } = await aabn("Hvor står afdelingen?");
    await side.getByLabel("Afdelingen ligger i et boligområde").check();
    await side.getByLabel("Statens liste").selectOption("udsat");
    await expect.poll(() => svaret(side).textContent()).toContain("trin 2 på områdetrappen");
    expect(await side.locator("[data-proeve=omraade]").textContent()).toContain("udsat boligområde");
    // Taken off the list, and 960 residents with two criteria met: placed as if listed.
    await side.getByLabel("Statens liste").selectOption("ingen");
    await side.getByLabel("Antal beboere").fill("960");
    for (const [felt, tal] of [
      ["Uden tilknytning", "45"],
      ["Dømte", "1"],
      ["Kun grundskole", "65"],
      ["Bruttoindkomst", "70"],
    ] as const)
      await side
        .getByLabel(`Område: ${felt}`)
        .or(side.getByLabel(`Området: ${felt}`))
        .fill(tal);
    await expect.poll(() => svaret(side).textContent()).toContain("trin 2 på områdetrappen");
    await side.getByLabel("Antal beboere").fill("950");
    await expect.poll(() => svaret(side).textContent()).toContain("trin 4 på afdelingstrappen");
    await kontekst.close();
  });
});

describe("a portfolio from CSV", () => {
  const fil = (tekst: string) => ({ name: "afdelinger.csv", mimeType: "text/csv", buffer: Buffer.from(tekst) });

  it("is placed in the browser, with the stairs drawn", async () => {
    const { side, kontekst, fejl } = await aabn("En hel portefølje fra CSV");
    await side
      .getByLabel("Afdelinger (CSV)")
      .setInputFiles(
        fil(
          "Id;Navn;Type;Uden tilknytning;Kun grundskole;Andel anviste\r\na;Ærtebjerg;familieboliger;40,1;60,1;25\r\nb;Åhusene;familieboliger;40,1;60,1;24,9\r\nc;Tårnet;ungdomsboliger;;;\r\n",
        ),
      );
    await expect.poll(() => svaret(side).getByRole("row").count()).toBe(4);
    expect(await svaret(side).getByRole("row").nth(1).textContent()).toContain("Ærtebjergafdelingstrappen4");
    expect(await svaret(side).getByRole("row").nth(2).textContent()).toContain("Åhuseneafdelingstrappen3");
    expect(await side.locator(".figur desc").textContent()).toContain("1 ikke omfattet");
    expect(await barrierer(side)).toEqual([]);
    expect(fejl).toEqual([]);
    await kontekst.close();
  });

  it("shows every fault with its line", async () => {
    const { side, kontekst } = await aabn("En hel portefølje fra CSV");
    await side
      .getByLabel("Afdelinger (CSV)")
      .setInputFiles(fil("Id;Type;Andel anviste\r\na;familieboliger;mange\r\nb;parcelhus;20\r\n"));
    await expect.poll(() => svaret(side).getByRole("listitem").count()).toBeGreaterThan(0);
    expect(await svaret(side).textContent()).toContain("række 1");
    await kontekst.close();
  });
});

describe("a year of vacancies", () => {
  it("is played turn by turn, until the cap stops the ninth", async () => {
    const { side, kontekst, fejl } = await aabn("Et år med ledige boliger");
    const [naeste, benyttet] = [
      side.getByRole("button", { name: "Næste ledige bolig" }),
      side.getByRole("button", { name: "Kommunen benytter den" }),
    ];
    for (let nr = 1; nr <= 9; nr += 1) {
      await naeste.click();
      await expect.poll(() => svaret(side).textContent()).toContain(`Bolig ${nr},`);
      if (await benyttet.isEnabled()) await benyttet.click();
    }
    // The made-up order of trin 1 offers the first, fourth, seventh and ninth; three are used, so the ninth is not
    // offered.
    expect(await svaret(side).textContent()).toContain("Plads 9 af ni: standset af loftet.");
    expect(await side.locator("[data-proeve=optaelling]").textContent()).toContain(
      "9 ledige, 3 tilbudt, 3 benyttet, 0 sendt retur",
    );
    expect(await barrierer(side)).toEqual([]);
    expect(fejl).toEqual([]);
    await kontekst.close();
  });

  it("can be played by the keyboard alone", async () => {
    const { side, kontekst } = await sitet.besoeg(SIDEN);
    await side.getByRole("radio", { name: "Hvor står afdelingen?" }).focus();
    await side.keyboard.press("ArrowDown");
    await side.keyboard.press("ArrowDown");
    await side.getByText("Ingen bolig er ledig endnu.").waitFor();
    const tab = async (navn: string) => {
      for (let nr = 0; nr < 15; nr += 1) {
        await side.keyboard.press("Tab");
        if ((await side.evaluate("document.activeElement?.textContent")) === navn) return;
      }
      throw new Error(`the keyboard does not reach ${navn}`);
    };
    await tab("Næste ledige bolig");
    await side.keyboard.press("Enter");
    await expect.poll(() => svaret(side).textContent()).toContain("Bolig 1");
    await tab("Kommunen sender den retur");
    expect(await side.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await side.keyboard.press("Space");
    await expect.poll(() => svaret(side).textContent()).toContain("udlejes nu almindeligt");
    await kontekst.close();
  });
});

describe("a household", () => {
  it("shows each criterion for each person, what is missing, and when it changes by itself", async () => {
    const { side, kontekst, fejl } = await aabn("Opfylder husstanden kriterierne?");
    // In work since 1 October 2026: three months on 1 January 2027. The convictions are unknown.
    expect(await svaret(side).textContent()).toContain("uoplyst");
    expect(await side.locator("[data-proeve=mangler]").textContent()).toContain("domme");
    await side.getByLabel("Under uddannelse").selectOption("ingen");
    await side.getByLabel("Domme").selectOption("ingen");
    await expect.poll(() => svaret(side).textContent()).toContain("Husstanden: ✕ ikke opfyldt");
    expect(await side.locator("[data-proeve=horisont]").textContent()).toContain(
      "Den 1. januar 2027 bliver svaret: ✓ opfyldt",
    );
    expect(await svaret(side).getByRole("row", { name: "Dom" }).textContent()).toContain("✓ opfyldt");
    await side.getByRole("button", { name: "Tilføj en person" }).click();
    await expect.poll(() => svaret(side).getByRole("columnheader").count()).toBe(4);
    await side.getByRole("button", { name: "Fjern Person 2" }).click();
    await expect.poll(() => svaret(side).getByRole("columnheader").count()).toBe(3);
    await side.getByLabel("Udlejning").selectOption("almindelig");
    await expect.poll(() => svaret(side).textContent()).toContain("Husstanden: ✓ opfyldt");
    expect(await barrierer(side)).toEqual([]);
    expect(fejl).toEqual([]);
    await kontekst.close();
  });

  it("fits a phone", async () => {
    const { side, kontekst } = await aabn("Opfylder husstanden kriterierne?", TELEFON);
    await side.getByRole("button", { name: "Tilføj en person" }).click();
    expect(
      await side.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    ).toBeLessThanOrEqual(0);
    expect(await barrierer(side)).toEqual([]);
    await kontekst.close();
  });
});

describe("the page", () => {
  it("says that nothing leaves it, and nothing does", async () => {
    const { side, kontekst } = await sitet.besoeg(SIDEN);
    await side.getByRole("radio", { name: "Hvor står afdelingen?" }).check();
    await svaret(side).waitFor();
    await side.waitForLoadState("networkidle");
    expect(await side.getByRole("main").textContent()).toContain("Intet forlader denne side.");
    const sendt: string[] = [];
    side.on("request", (spoergsmaal) => sendt.push(`${spoergsmaal.method()} ${spoergsmaal.url()}`));
    await side.getByLabel("Andel anviste, pct. af familieboligerne").fill("12");
    await expect.poll(() => svaret(side).textContent()).toContain("trin 2");
    expect(sendt).toEqual([]);
    // What is kept is whether the visitor likes it dark, and nothing else.
    expect(await side.evaluate("[Object.keys(localStorage), sessionStorage.length, document.cookie]")).toEqual([
      ["vitepress-theme-appearance"],
      0,
      "",
    ]);
    await kontekst.close();
  });
});
