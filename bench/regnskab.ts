/** A department's ledger (regnskab), and a hand-written minimum that gives the bare turns. */
import { afdelingsdoer } from "../src/input/afdeling.js";
import { laesAftale } from "../src/input/enkeltvis.js";
import { dag, plusDage } from "../src/kerne/dato.js";
import { anvend } from "../src/ledighed/anvend.js";
import type { Haendelse, Ledig } from "../src/ledighed/haendelse.js";
import type { Ledighedsafdeling } from "../src/ledighed/ledighedsafdeling.js";
import { start } from "../src/ledighed/tilstand.js";

const ORDEN = [
  "anvisning",
  "almindelig",
  "almindelig",
  "anvisning",
  "fleksibel",
  "almindelig",
  "anvisning",
  "almindelig",
  "niende",
] as const;
export const AFTALE = laesAftale({
  supplement: {
    raekkefoelge: { afdelingstrappen: { "1": ORDEN } },
    udlejningsformVedRetur: { afdelingstrappen: { "1": "almindelig" } },
  },
});
export const AFDELING: Ledighedsafdeling = {
  ...afdelingsdoer.indlaes({ id: "a", type: "familieboliger", omfattetAfTilbageholdelse: true }),
  placeringer: [{ fra: dag("2024-01-01"), trappe: "afdelingstrappen", trin: 1, skaerpede: [] }],
};

/**
 * Every dwelling falls vacant once; of the offers two in three are used, each answered twelve events later, so that
 * some are always open.
 */
export function regnskab(antal: number): readonly Haendelse[] {
  let tilstand = start(AFDELING, AFTALE);
  const haendelser: Haendelse[] = [];
  const aabne: string[] = [];
  const bogfoer = (haendelse: Haendelse) => {
    haendelser.push(haendelse);
    const skridt = anvend(tilstand, haendelse);
    tilstand = skridt.tilstand;
    return skridt.tildeling;
  };
  for (let i = 0; i < antal; i += 1) {
    const dato = plusDage(dag("2024-01-01"), Math.floor((i * 1460) / antal));
    const ledig: Ledig = {
      type: "ledig",
      dato,
      bolig: `bolig ${i}`,
      boligtype: "almindelig",
      undladTilbageholdelse: false,
    };
    if (bogfoer(ledig)?.udfald === "afventer") aabne.push(ledig.bolig);
    const bolig = aabne.length > 2 ? aabne.shift() : undefined;
    if (bolig !== undefined)
      bogfoer({
        type: "udfald",
        dato,
        bolig,
        udfald: (i * 7919) % 3 === 0 ? "returneret" : "benyttet",
        formaal: "boligsocial",
      });
  }
  return haendelser;
}

/** Trin 1 with the rolling cap and withholding, and nothing else. */
export function bart(haendelser: readonly Haendelse[]): readonly string[] {
  const ture: string[] = [];
  const nrFor = new Map<string, number>();
  const brugt: number[] = [];
  const tilbud: number[] = [];
  const udfald = new Map<number, "benyttet" | "returneret" | "tilbageholdt">();
  for (const haendelse of haendelser) {
    if (haendelse.type === "udfald") {
      const nr = nrFor.get(haendelse.bolig) ?? 0;
      udfald.set(nr, haendelse.udfald);
      if (haendelse.udfald === "returneret") brugt[nr] = 0;
      continue;
    }
    const nr = ture.length;
    nrFor.set(haendelse.bolig, nr);
    const plads = ORDEN[nr % 9];
    let tur: string = plads === "niende" ? "anvisning" : (plads ?? "");
    let taeller = 0;
    if (tur === "anvisning") {
      const tre = tilbud.slice(-3);
      for (let i = Math.max(0, nr - 8); i < nr; i += 1) taeller += brugt[i] ?? 0;
      if (tre.length === 3 && tre.every((et) => udfald.get(et) === "benyttet")) {
        tur = "almindelig";
        tilbud.push(nr);
        udfald.set(nr, "tilbageholdt");
      } else if (taeller >= 3) tur = "almindelig";
      else tilbud.push(nr);
    }
    brugt[nr] = tur === "anvisning" ? 1 : 0;
    ture.push(tur);
  }
  return ture;
}
