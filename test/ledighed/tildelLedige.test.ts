/** Laws that hold of every ledger, and of a ledger entered in pieces. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laes } from "../../src/input/doer.js";
import { gem, genoptag } from "../../src/input/gemtTilstand.js";
import { type Tildelingsinput, tildelingsdoer } from "../../src/input/tildel.js";
import { sammeform } from "../../src/kerne/navn.js";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Tildeling } from "../../src/ledighed/tildeling.js";
import { statusFor, tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import { gange } from "../omfang.js";
import { regnskab, tildelinput } from "./vilkaarlige.js";

const laest = regnskab(false).map((en) => laes(tildelingsdoer, JSON.parse(JSON.stringify(tildelinput(en)))));

/** One event after another, through whatever the state is passed on. */
function stykkevis(
  { afdeling, aabning, haendelser, aftale }: Tildelingsinput,
  videre: (tilstand: Tilstand, nr: number) => Tilstand,
) {
  let tilstand = start(afdeling, aftale, aabning);
  const tildelinger: (Tildeling | null)[] = [];
  for (const [nr, haendelse] of haendelser.entries()) {
    const skridt = anvend(videre(tilstand, nr), haendelse);
    tilstand = skridt.tilstand;
    tildelinger[skridt.nr] = skridt.tildeling;
  }
  return { tilstand, tildelinger };
}

describe("a ledger in pieces", () => {
  it("comes to what it comes to at once", () => {
    fc.assert(
      fc.property(laest, (input) => {
        const {
          tildelinger,
          begrundelse: _,
          ...status
        } = tildelLedige(input.afdeling, input.aabning, input.haendelser, input.aftale);
        const stykker = stykkevis(input, (tilstand) => tilstand);
        expect(statusFor(stykker.tilstand)).toEqual(status);
        if (tildelinger !== null) expect(stykker.tildelinger).toEqual(tildelinger);
      }),
      { numRuns: gange(300) },
    );
  });

  it("comes to the same from any stored state", () => {
    fc.assert(
      fc.property(laest, fc.nat(), (input, tal) => {
        const her = tal % (input.haendelser.length + 1);
        const hel = stykkevis(input, (tilstand) => tilstand);
        const brudt = stykkevis(input, (tilstand, nr) =>
          nr === her ? genoptag(JSON.parse(JSON.stringify(gem(tilstand))), input.afdeling, input.aftale) : tilstand,
        );
        expect(gem(brudt.tilstand)).toEqual(gem(hel.tilstand));
        expect(brudt.tilstand.boliger).toEqual(hel.tilstand.boliger);
        expect(brudt.tildelinger).toEqual(hel.tildelinger);
      }),
      { numRuns: gange(300) },
    );
  });

  it("leaves the state before an event as it was", () => {
    fc.assert(
      fc.property(laest, (input) => {
        const { afdeling, aabning, haendelser, aftale } = input;
        const foerst = start(afdeling, aftale, aabning);
        const billede = JSON.stringify(foerst);
        stykkevis({ afdeling, aabning, haendelser, aftale }, (tilstand) => Object.freeze(tilstand));
        expect(JSON.stringify(foerst)).toBe(billede);
      }),
      { numRuns: gange(100) },
    );
  });
});

describe("the laws of the order", () => {
  it("hold in every ledger under the default choices", () => {
    fc.assert(
      fc.property(laest, ({ afdeling, aabning, haendelser, aftale: valgt }) => {
        const aftale = {
          ...valgt,
          fortolkninger: {
            ...valgt.fortolkninger,
            "loft-maaling": "rullende-9",
            "loft-virkning": "stopper",
            trinskifte: "fortsaetter",
          },
        } as const;
        const ubesvarede = haendelser.flatMap((en, i) =>
          en.type === "ledig" ? [{ ...en, bolig: `${en.bolig}-${i}` }] : [],
        );
        const { tildelinger, optaelling, begrundelse, mangler } = tildelLedige(afdeling, aabning, ubesvarede, aftale);
        if (tildelinger === null || optaelling === null) {
          expect(mangler).not.toEqual([]);
          return;
        }
        const pladser = tildelinger.filter(({ position }) => position !== null);
        // No slot is skipped, and none is taken twice.
        for (const [i, { position }] of pladser.entries())
          expect(position).toBe((((aabning?.position ?? 0) + i) % 9) + 1);
        // Never more than three of any nine in a row are the municipality's, where none is returned.
        const brugte = [...(aabning?.seneste ?? []), ...pladser.map(({ udfald }) => udfald !== null)];
        const foer = (aabning?.seneste ?? []).filter(Boolean).length;
        for (let i = 0; i + 9 <= brugte.length; i += 1)
          expect(brugte.slice(i, i + 9).filter(Boolean).length).toBeLessThanOrEqual(Math.max(3, foer));
        // Withheld only where it may be.
        for (const { aarsag, dato } of pladser)
          if (aarsag === "tilbageholdt") expect(afdeling.omfattetAfTilbageholdelse, dato).toBe(true);
        // Every vacancy has its reasons, and what it lacks is named.
        expect(new Set(begrundelse.map(({ ledig }) => ledig.nr)).size).toBe(tildelinger.length);
        if (tildelinger.some(({ tur, aarsag }) => tur === null && aarsag !== "ikke-omfattet"))
          expect(mangler).not.toEqual([]);
        expect(optaelling.ledige).toBe(pladser.length);
        expect(optaelling.tilbudt).toBe(pladser.filter(({ udfald }) => udfald !== null).length);
      }),
      { numRuns: gange(600) },
    );
  });

  it("move nothing for a dwelling outside the order", () => {
    const udenFor = new Set(["reserveret", "delebolig-flygtning", "ungdomsbolig", "aeldrebolig", "bofaellesskab"]);
    fc.assert(
      fc.property(laest, ({ afdeling, aabning, haendelser, aftale }) => {
        const paaFuldtSkaerpet = afdeling.placeringer.some(
          ({ trappe, trin }) => trappe === "omraadetrappen" && trin === 2,
        );
        const hele = tildelLedige(afdeling, aabning, haendelser, aftale);
        // Under this choice it stands in the window of the cap.
        if (aftale.fortolkninger["loft-omfang"] === "alle") return;
        if (paaFuldtSkaerpet || hele.tildelinger === null || haendelser[0] === undefined) return;
        const fremmede = new Set(
          haendelser.flatMap((en) => (en.type === "ledig" && udenFor.has(en.boligtype) ? [sammeform(en.bolig)] : [])),
        );
        const resten = haendelser.filter(
          ({ bolig }, i) => i === 0 || i === haendelser.length - 1 || !fremmede.has(sammeform(bolig)),
        );
        // A dwelling that is of another kind the next time, or whose events stand first or last, would make another
        // ledger of it.
        if (
          haendelser.some(
            (en) => en.type === "ledig" && fremmede.has(sammeform(en.bolig)) && !udenFor.has(en.boligtype),
          )
        )
          return;
        if (fremmede.has(sammeform(haendelser[0].bolig)) || fremmede.has(sammeform(haendelser.at(-1)?.bolig ?? "")))
          return;
        const uden = tildelLedige(afdeling, aabning, resten, aftale);
        expect(uden.tildelinger).toEqual(hele.tildelinger.filter(({ bolig }) => !fremmede.has(sammeform(bolig))));
        expect(uden.naeste).toEqual(hele.naeste);
      }),
      { numRuns: gange(400) },
    );
  });
});
