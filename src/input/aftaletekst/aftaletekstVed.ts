/** Which agreement an input names (aftaletekst): an id of the package, a document, or the sum of one known before. */
import { dokumenthash } from "../../afgoerelse/aftaledokument.js";
import { kanonisk } from "../../afgoerelse/kanonisk.js";
import type { Aftaletekst } from "../../parametre/aftale.js";
import { AFTALER } from "../../parametre/aftaler.js";
import { RAMMEAFTALEN_2024_2027 } from "../../parametre/rammeaftalen.js";
import { erObjekt } from "../felter.js";
import type { Laesevalg } from "../laesevalg.js";
import { brud, type Laesttekst, laesDokument } from "./laesAftaletekst.js";

const SUM = /^sha256:([0-9a-f]{64})$/;

/** @returns paths lead from where it stands */
export function aftaletekstVed(raa: unknown, valg: Laesevalg): Laesttekst {
  if (raa == null) return fundet(RAMMEAFTALEN_2024_2027);
  if (erObjekt(raa)) return husketDokument(raa, valg);
  if (typeof raa !== "string") return ukendt("an id or a document is needed");
  const [, sum] = SUM.exec(raa) ?? [];
  const tekst = sum === undefined ? AFTALER.get(raa) : valg.aftaler?.get(sum);
  if (tekst !== undefined) return fundet(tekst);
  return ukendt(
    sum === undefined
      ? `the package has ${[...AFTALER.keys()].join(", ")}`
      : "no agreement with this sum was registered in this run",
  );
}

function fundet(tekst: Aftaletekst): Laesttekst {
  return { tekst, fejl: null };
}

function ukendt(besked: string): Laesttekst {
  return { tekst: null, fejl: [brud([], besked)] };
}

/** Documents that were read of late, by their sums: the same agreement stands in line after line. */
const SENESTE = new Map<string, Laesttekst>();
const HUSKES = 32;

function husketDokument(dokument: object, valg: Laesevalg): Laesttekst {
  const laest = kanonisk(dokument);
  if (laest === null || valg.cprKontrol === false) return laesDokument(dokument, valg);
  const sum = dokumenthash(laest.vaerdi);
  const kendt = SENESTE.get(sum) ?? laesDokument(dokument, valg);
  SENESTE.delete(sum);
  SENESTE.set(sum, kendt);
  for (const aeldste of SENESTE.keys()) {
    if (SENESTE.size <= HUSKES) break;
    SENESTE.delete(aeldste);
  }
  return kendt;
}
