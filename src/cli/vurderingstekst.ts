/**
 * An assessment as a text to read (vurderingstekst): the answer, then each person with what decides it, what is missing
 * and what would prove it.
 */

import { DOKUMENTER } from "../afgoerelse/tekst/da/dokumentation.js";
import { maanederOrd } from "../afgoerelse/tekst/da/former.js";
import type { Arbejdsgrund, Vurderingsbegrundelse } from "../ansoeger/begrundelser.js";
import type { Husstand } from "../ansoeger/husstand.js";
import type { Vurdering } from "../ansoeger/vurdering.js";
import type { Sammenligning } from "../kerne/begrundelse.js";
import type { Sti } from "../kerne/sti.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { synligt } from "./fejludskrift.js";
import { sammenligningstekst } from "./grundtekst.js";
import { forbeholdstekst, fortolkningstekst } from "./placerudskrift.js";

/** @param rod the path to the household in the input that `mangler` leads into */
export function vurderingstekst(vurdering: Vurdering, husstand: Husstand, rod: Sti = ["husstand"]): string {
  const { udfald, kriterier, begrundelse, mangler, dokumentation, forbehold, fortolkninger } = vurdering;
  const afsnit = [
    `husstand ${synligt(husstand.id)}: ${udfaldstekst(udfald)}`,
    ...kriterier.map((kriterium) => `  ${kriterium.id}: ${udfaldstekst(kriterium.udfald)}`),
    ...husstand.personer.flatMap(({ id, foedselsdato }) => {
      const grunde = begrundelse.flatMap((grund) =>
        "person" in grund && grund.person === id ? [`    ${persongrund(grund)}`] : [],
      );
      const beviser = dokumentation
        .filter((en) => en.person === id)
        .flatMap((en) => en.dokumenter.map(({ enAf }) => enAf.map((et) => DOKUMENTER[et]).join(" eller ")));
      return [
        `  person ${synligt(id)}, født ${foedselsdato}`,
        ...grunde,
        ...(beviser.length === 0 ? [] : [`    dokumentation: ${beviser.join("; ")}`]),
      ];
    }),
    ...(mangler.length === 0
      ? []
      : [`  mangler: ${mangler.map((sti) => manglertekst(sti, husstand, rod)).join(", ")}`]),
    ...forbehold.map((et) => `  forbehold: ${forbeholdstekst(et)}`),
    ...(Object.keys(fortolkninger).length === 0 ? [] : [`  fortolkninger: ${fortolkningstekst(fortolkninger)}`]),
  ];
  return afsnit.join("\n");
}

const UDFALD: Readonly<Record<Udfald, string>> = {
  opfyldt: "opfyldt",
  "ikke-opfyldt": "ikke opfyldt",
  uoplyst: "uoplyst",
};

export function udfaldstekst(udfald: Udfald): string {
  return UDFALD[udfald];
}

/** The person and the fact, as in "a: beskaeftigelse siden"; an amount of the supplement by its name. */
export function manglertekst(sti: Sti, { personer }: Husstand, rod: Sti): string {
  const iHusstand = rod.every((noegle, nr) => sti[nr] === noegle);
  if (!iHusstand) return sti.slice(2).join(" ");
  const [, nr, ...faktum] = sti.slice(rod.length);
  return `${synligt(personer[Number(nr)]?.id ?? "")}: ${faktum.join(" ")}`;
}

type Persongrund = Extract<Vurderingsbegrundelse, { person: string }>;

function persongrund(grund: Persongrund): string {
  const udfald = "udfald" in grund ? udfaldstekst(grund.udfald) : "";
  switch (grund.kode) {
    case "ikke-spurgt":
      return `${grund.kriterier.join(", ")}: spørges ikke (${IKKE_SPURGT[grund.grund]})`;
    case "beboer-uoplyst":
      return "uoplyst, om personen allerede bor i afdelingen";
    case "almindelige":
      return `almindelige: ${udfald}, ${arbejdsgrund(grund.grund ?? "uoplyst", 0)}`;
    case "beskaeftigelse":
      return `beskaeftigelse: ${udfald}, ${arbejdsgrund(grund.grund ?? "uoplyst", grund.maaneder ?? 0)}`;
    case "dom":
      return `dom: ${udfald}${grund.dom ? `, ${grund.dom.lov} ${grund.dom.dato}` : ""} (siden ${grund.fra})`;
    case "uddannelse":
      return `uddannelse: ${udfald}`;
    case "indkomst": {
      const forrige =
        grund.undtagetForrigeAar === "opfyldt" ? "sidste år undtaget" : `sidste år ${maalt(grund.forrigeAar)}`;
      return `indkomst: ${udfald}, nu ${maalt(grund.aktuel)}, ${forrige} kr. pr. måned`;
    }
  }
}

function maalt(sammenligning: Sammenligning | undefined): string {
  return sammenligning === undefined ? "" : sammenligningstekst(sammenligning);
}

const IKKE_SPURGT = { alder: "alder", beboer: "bor i afdelingen", "under-uddannelse": "under uddannelse" } as const;

/** @param maaneder the months of work that are asked */
function arbejdsgrund(grund: Arbejdsgrund, maaneder: number): string {
  switch (grund) {
    case "varigt-arbejde":
      return `${maanederOrd(maaneder)}s arbejde`;
    case "for-kort-arbejde":
      return `under ${maanederOrd(maaneder)}s arbejde`;
    default:
      return ARBEJDSGRUNDE[grund];
  }
}

const ARBEJDSGRUNDE: Readonly<Record<Exclude<Arbejdsgrund, "varigt-arbejde" | "for-kort-arbejde">, string>> = {
  "i-arbejde": "i arbejde",
  "job-begynder": "job begynder inden fristen",
  "under-uddannelse": "under uddannelse",
  alderspension: "folkepension",
  senior: "senior",
  "for-faa-timer": "for få timer",
  "ikke-begyndt": "jobbet er ikke begyndt",
  "uden-arbejde-eller-uddannelse": "uden arbejde og uddannelse",
  uoplyst: "mangler oplysninger",
};
