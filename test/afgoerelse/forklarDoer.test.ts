/** The door of `forklar`, hostile names, and texts that cannot be left out. */
import { describe, expect, it } from "vitest";
import { forklarAfgjort } from "../../src/afgoerelse/forklar.js";
import { afgoer } from "../../src/afgoerelse/sag.js";
import { SPROGENE } from "../../src/afgoerelse/tekst/sprogene.js";
import { laes } from "../../src/input/doer.js";
import { forklaringsdoer } from "../../src/input/forklar.js";
import { fejl, resultat } from "../spoerg.js";
import { FORKLARINGSSAGER, SKADELIGE } from "./forklaringssager.js";

const UDPEG = {
  omraade: { id: "o", opgoerelser: [{ listedato: "2025-12-01", antalBeboere: 1000 }] },
  dato: "2026-01-01",
};

describe("the door of forklar", () => {
  it("explains to a clerk in Danish unless told otherwise", () => {
    const uden = resultat("forklar", { op: "udpeg", input: UDPEG });
    expect(uden["tekst"]).toBe(
      resultat("forklar", { op: "udpeg", input: UDPEG, sprog: "da", modtager: "sagsbehandler" })["tekst"],
    );
    expect(resultat("forklar", { op: "udpeg", input: UDPEG, sprog: null, modtager: null })["tekst"]).toBe(
      uden["tekst"],
    );
  });

  it.each(["portefoelje", "forklar", "", 7, undefined])("does not explain %s", (op) => {
    const svar = fejl("forklar", { op, input: UDPEG });
    expect(svar.map(({ code, path }) => ({ code, path }))).toEqual([{ code: "ugyldigt-input", path: ["op"] }]);
  });

  it("names the faults of the inner input under input, with those beside it", () => {
    const svar = fejl("forklar", {
      op: "udpeg",
      input: { ...UDPEG, dato: "2026-02-30", aar: 1 },
      sprog: "de",
      tone: "glad",
    });
    expect(new Set(svar.map(({ code, path }) => `${code} ${path.join(".")}`))).toEqual(
      new Set(["ugyldig-dato input.dato", "ukendt-felt input.aar", "ugyldigt-input sprog", "ukendt-felt tone"]),
    );
  });

  it("names the faults that only the decision finds under input too", () => {
    const afdeling = {
      id: "d",
      type: "familieboliger",
      placeringer: [{ fra: "2024-01-01", trappe: "omraadetrappen", trin: 2 }],
    };
    const haendelser = [{ type: "udfald", dato: "2026-01-01", bolig: "a", udfald: "benyttet" }];
    const svar = fejl("forklar", { op: "tildel", input: { afdeling, haendelser, aftale: {} } });
    expect(svar.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "ukendt-bolig", path: ["input", "haendelser", 0, "bolig"] },
    ]);
    const uden = fejl("forklar", {
      op: "kvoter",
      input: { trappe: "omraadetrappen", trin: 2, dato: "2028-01-01", aftale: {} },
    });
    expect(uden.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "aftale-ikke-gaeldende", path: ["input", "dato"] },
    ]);
  });

  it("does not explain one case by the decision of another", () => {
    const sag = (nr: number) =>
      laes(forklaringsdoer, { op: FORKLARINGSSAGER[nr]?.op, input: FORKLARINGSSAGER[nr]?.input }).sag;
    const [foerste, sidste] = [sag(0), sag(FORKLARINGSSAGER.length - 1)];
    expect(() => forklarAfgjort(foerste, afgoer(sidste), { sprog: "da", modtager: "borger" })).toThrow(RangeError);
  });
});

describe("hostile names", () => {
  it.each(
    SKADELIGE.flatMap((sag) =>
      (["da", "en"] as const).flatMap((sprog) =>
        (["sagsbehandler", "borger"] as const).map((modtager) => ({ ...sag, sprog, modtager })),
      ),
    ),
  )("$titel are text and nothing else, in $sprog for a $modtager", ({ op, input, sprog, modtager }) => {
    const { tekst, afsnit } = resultat("forklar", { op, input, sprog, modtager }) as unknown as {
      tekst: string;
      afsnit: readonly string[];
    };
    const linjer = tekst.split("\n");
    // What is left when the escaped signs are taken out is our own: bold outcomes, headings and bullets.
    const rest = linjer.map((linje) => linje.replace(/\\[^\w\s]/g, ""));
    for (const linje of rest) {
      expect(linje.replace(/^\*\*(.*)\*\*$/, "$1")).not.toMatch(
        /[`*_[\]<>&~|#!$@{}^=]|:\/\/|www\./i.test(linje.replace(/^## /, "")) ? /^## / : /(?!)/,
      );
      expect(linje).toMatch(/^(?:$|## |- (?!\d+[.)] )|\*\*|[A-ZÆØÅ])/);
    }
    expect(linjer.filter((linje) => linje.startsWith("## ")).every((linje) => !/script|slut|liste ‮/.test(linje))).toBe(
      true,
    );
    expect(tekst + afsnit.join("")).not.toMatch(/‮|<script>(?<!\\<script\\>)/.test(tekst) ? /‮|(?<!\\)<script/ : /(?!)/);
    expect(afsnit.every((et) => !/[\n‮]/.test(et))).toBe(true);
  });

  it("set in quotation marks what could be taken for a part of the sentence", () => {
    const { afsnit } = resultat("forklar", { op: "vurder", input: SKADELIGE[0]?.input }) as unknown as {
      afsnit: readonly string[];
    };
    expect(afsnit[0]).toBe(
      "Husstanden »# <script>alert(1)</script> [x](https://ond.dk) **fed** `kode` | www.ond.dk @nogen - liste 'slut'« opfylder ikke kravene den 24. november 2026.",
    );
  });

  it("are escaped in the Markdown", () => {
    const { tekst } = resultat("forklar", { op: "vurder", input: SKADELIGE[0]?.input }) as unknown as { tekst: string };
    expect(tekst.split("\n")[0]).toBe(
      "**Husstanden »\\# \\<script\\>alert(1)\\</script\\> \\[x\\](https\\://ond.dk) \\*\\*fed\\*\\* \\`kode\\` \\| www\\.ond.dk \\@nogen - liste 'slut'« opfylder ikke kravene den 24. november 2026.**",
    );
  });

  // One trick at a time, so that no other sign in the name gives it away.
  it.each([
    ["[x](y)", "\\[x\\](y)"],
    ["<b>", "\\<b\\>"],
    ["a & b", "a \\& b"],
    ["# a", "\\# a"],
    ["_a_", "\\_a\\_"],
    ["a `b`", "a \\`b\\`"],
    ["https://ond.dk", "https\\://ond.dk"],
    ["WWW.ond.dk", "WWW\\.ond.dk"],
    ["1. a", "1. a"],
    ["- a", "- a"],
  ])("are escaped and set apart: %s", (id, undsluppet) => {
    const input = { omraade: { id, opgoerelser: [] }, dato: "2026-01-01" };
    const foerste = (sprog: string) =>
      String(resultat("forklar", { op: "udpeg", input, sprog })["tekst"]).split("\n")[0];
    expect(foerste("da")).toBe(
      `**Det kan endnu ikke afgøres, om området »${undsluppet}« står på en af statens lister.**`,
    );
    expect(foerste("en")).toBe(
      `**It cannot be decided yet whether the area "${undsluppet}" is on one of the state's lists.**`,
    );
  });
});

describe("a text that is missing", () => {
  it("does not compile", () => {
    const { da, en } = SPROGENE;
    const { KILDEORD: _, ...resten } = en;
    const { "tilbud-besvaret": __, ...udenKode } = en.LEDIGHEDSTEKSTER;
    // @ts-expect-error a language without one of the texts
    const udenTekst: typeof SPROGENE = { da, en: resten };
    // @ts-expect-error a language without a sentence for one of the codes
    const udenGrund: typeof SPROGENE = { da, en: { ...en, LEDIGHEDSTEKSTER: udenKode } };
    // @ts-expect-error a text that asks for another fact
    const forkert: typeof SPROGENE = { da, en: { ...en, trinord: en.taelleord } };
    // @ts-expect-error a language that is missing
    const udenSprog: typeof SPROGENE = { da };
    expect([udenTekst, udenGrund, forkert, udenSprog]).toHaveLength(4);
  });
});
