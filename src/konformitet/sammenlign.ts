/** An answer against the one expected (sammenlign): the first difference, or none. */

import { broek, type Tal, tal } from "../kerne/tal.js";
import { FORBEHOLD, HELE_OBJEKTER, NOEGLER, ORDNEDE_LISTER } from "./kontrakt.js";
import type { Forventet, ForventetFejl, Sti } from "./sag.js";

/** Where an answer differs, and how; undefined is absent. */
export interface Forskel {
  readonly sti: Sti;
  readonly forventet: unknown;
  readonly faaet: unknown;
}

/**
 * Compares only what the expected answer has. Lists are sets unless the contract says an order; faults are a set of
 * codes and paths.
 *
 * @param svar the answer as the program gave it
 */
export function sammenlign(forventet: Forventet, svar: unknown): Forskel | null {
  if (!erObjekt(svar)) return { sti: [], forventet: "an answer", faaet: svar };
  if (svar["ok"] !== forventet.ok)
    return {
      sti: ["ok"],
      forventet: forventet.ok,
      faaet: forventet.ok ? { ok: svar["ok"], errors: svar["errors"] } : svar["ok"],
    };
  return forventet.ok
    ? sammenlignVaerdi(forventet.result, svar["result"], ["result"], "result")
    : sammenlignFejl(forventet.errors, svar["errors"]);
}

function sammenlignFejl(forventet: readonly ForventetFejl[], faaet: unknown): Forskel | null {
  if (!Array.isArray(faaet)) return { sti: ["errors"], forventet, faaet };
  const fejl = felterne(forventet.every(({ path }) => path !== undefined) ? ["code", "path"] : ["code"]);
  return sammenlignMaengder(unikke(forventet.map(fejl)), unikke(faaet.map(fejl)), ["errors"]);
}

/** @param navn the field that the value stands in */
function sammenlignVaerdi(forventet: unknown, faaet: unknown, sti: Sti, navn: string): Forskel | null {
  if (Array.isArray(forventet))
    return Array.isArray(faaet) ? sammenlignLister(forventet, faaet, sti, navn) : { sti, forventet, faaet };
  const [ventet, givet] = [talI(forventet), talI(faaet)];
  if (ventet !== null && givet !== null) return ventet === givet ? null : { sti, forventet, faaet };
  if (!erObjekt(forventet)) return forventet === faaet ? null : { sti, forventet, faaet };
  if (!erObjekt(faaet)) return { sti, forventet, faaet };
  for (const [felt, vaerdi] of Object.entries(forventet)) {
    const forskel = sammenlignVaerdi(vaerdi, faaet[felt], [...sti, felt], felt);
    if (forskel !== null) return forskel;
  }
  const overskydende = HELE_OBJEKTER.has(navn)
    ? Object.keys(faaet).find((felt) => !Object.hasOwn(forventet, felt))
    : undefined;
  return overskydende === undefined
    ? null
    : { sti: [...sti, overskydende], forventet: undefined, faaet: faaet[overskydende] };
}

function sammenlignLister(
  forventet: readonly unknown[],
  faaet: readonly unknown[],
  sti: Sti,
  navn: string,
): Forskel | null {
  if (navn === "forbehold")
    return sammenlignMaengder(
      koder(forventet),
      koder(faaet).filter((kode) => typeof kode !== "string" || FORBEHOLD.has(kode)),
      sti,
    );
  if (ORDNEDE_LISTER.has(navn))
    return forventet.length === faaet.length ? parvis(forventet, faaet, sti, navn) : { sti, forventet, faaet };
  const felter = NOEGLER[navn];
  if (felter === undefined) return sammenlignMaengder(forventet, faaet, sti);
  const noegle = felterne(felter);
  return (
    sammenlignMaengder(forventet.map(noegle), faaet.map(noegle), sti) ??
    parvis(ordnet(forventet, noegle), ordnet(faaet, noegle), sti, navn)
  );
}

function parvis(forventet: readonly unknown[], faaet: readonly unknown[], sti: Sti, navn: string): Forskel | null {
  for (const [i, element] of forventet.entries()) {
    // An entry of a list is no longer that list: its own fields say how they are compared.
    const forskel = sammenlignVaerdi(element, faaet[i], [...sti, i], `${navn}[]`);
    if (forskel !== null) return forskel;
  }
  return null;
}

/** As multisets, each element by its text. */
function sammenlignMaengder(forventet: readonly unknown[], faaet: readonly unknown[], sti: Sti): Forskel | null {
  const rest = faaet.map(tekst);
  const mangler = forventet.filter((element) => {
    const plads = rest.indexOf(tekst(element));
    if (plads >= 0) rest.splice(plads, 1);
    return plads < 0;
  });
  return mangler.length === 0 && rest.length === 0 ? null : { sti, forventet, faaet };
}

function koder(forbehold: readonly unknown[]): readonly unknown[] {
  return unikke(forbehold.map((et) => (erObjekt(et) ? et["kode"] : et)));
}

function felterne(navne: readonly string[]): (element: unknown) => unknown {
  return (element) => (erObjekt(element) ? Object.fromEntries(navne.map((navn) => [navn, element[navn]])) : element);
}

function ordnet(liste: readonly unknown[], noegle: (element: unknown) => unknown): readonly unknown[] {
  return liste.toSorted((a, b) => {
    const [tekstA, tekstB] = [tekst(noegle(a)), tekst(noegle(b))];
    return tekstA < tekstB ? -1 : tekstA > tekstB ? 1 : 0;
  });
}

function unikke(liste: readonly unknown[]): readonly unknown[] {
  const sete = new Set<string>();
  return liste.filter((element) => !sete.has(tekst(element)) && sete.add(tekst(element)));
}

/** One text for equal values, whatever the order of their fields and however a number is written. */
function tekst(vaerdi: unknown): string {
  return (
    JSON.stringify(vaerdi, (_, felt: unknown) => {
      const som = talI(felt);
      if (som !== null) return { tal: som };
      return erObjekt(felt) ? Object.fromEntries(Object.entries(felt).toSorted(([a], [b]) => (a < b ? -1 : 1))) : felt;
    }) ?? "undefined"
  );
}

/** A number as its value: 41.2, 412e-1 and 206/5 are one. A text is no number, for it may be an id. */
function talI(vaerdi: unknown): string | null {
  if (typeof vaerdi === "number") return taltekst(tal(vaerdi));
  if (!erObjekt(vaerdi) || Object.keys(vaerdi).length !== 2) return null;
  const [taeller, naevner] = [heltI(vaerdi["taeller"]), heltI(vaerdi["naevner"])];
  return taeller === null || naevner === null || naevner === 0n ? null : taltekst(broek(taeller, naevner));
}

/** One too large for a JSON number is written as text. */
function heltI(vaerdi: unknown): bigint | null {
  if (typeof vaerdi === "number") return Number.isSafeInteger(vaerdi) ? BigInt(vaerdi) : null;
  return typeof vaerdi === "string" && /^-?\d{1,1000}$/.test(vaerdi) ? BigInt(vaerdi) : null;
}

const taltekst = ({ taeller, naevner }: Tal) => `${taeller}/${naevner}`;

function erObjekt(vaerdi: unknown): vaerdi is Readonly<Record<string, unknown>> {
  return typeof vaerdi === "object" && vaerdi !== null && !Array.isArray(vaerdi);
}
