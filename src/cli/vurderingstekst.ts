/**
 * An assessment as a text to read (vurderingstekst): the answer, then each person with what decides it, what is missing
 * and what would prove it.
 */

import type { Arbejdsgrund, Vurderingsbegrundelse } from "../ansoeger/begrundelser.js";
import type { Husstand } from "../ansoeger/husstand.js";
import type { Vurdering } from "../ansoeger/vurdering.js";
import type { Sammenligning } from "../kerne/begrundelse.js";
import type { Sti } from "../kerne/sti.js";
import { synligt } from "./fejludskrift.js";
import { sammenligningstekst } from "./grundtekst.js";
import { forbeholdstekst, fortolkningslinje } from "./placerudskrift.js";
import type { Svarord } from "./tekst/sprogene.js";

export function vurderingstekst(vurdering: Vurdering, husstand: Husstand, ord: Svarord): string {
  const { udfald, kriterier, begrundelse, mangler, dokumentation, forbehold, fortolkninger } = vurdering;
  const afsnit = [
    ord.VURDERING.husstand(synligt(husstand.id), ord.VURDERINGSUDFALD[udfald]),
    ...kriterier.map((kriterium) => `  ${ord.kriterium(kriterium.id)}: ${ord.VURDERINGSUDFALD[kriterium.udfald]}`),
    ...husstand.personer.flatMap(({ id, foedselsdato }) => {
      const grunde = begrundelse.flatMap((grund) =>
        "person" in grund && grund.person === id ? [`    ${persongrund(grund, ord)}`] : [],
      );
      const beviser = dokumentation
        .filter((en) => en.person === id)
        .flatMap((en) =>
          en.dokumenter.map(({ enAf }) => enAf.map((et) => ord.DOKUMENTER[et]).join(ord.VURDERING.eller)),
        );
      return [
        `  ${ord.VURDERING.person(synligt(id), foedselsdato)}`,
        ...grunde,
        ...(beviser.length === 0 ? [] : [`    ${ord.VURDERING.dokumentation(beviser.join("; "))}`]),
      ];
    }),
    ...(mangler.length === 0
      ? []
      : [`  ${ord.MANGLER(mangler.map((sti) => manglertekst(sti, husstand, ["husstand"])).join(", "))}`]),
    ...forbehold.map((et) => `  ${ord.FORBEHOLD(forbeholdstekst(et, ord))}`),
    ...fortolkningslinje(fortolkninger, ord).map((linje) => `  ${linje}`),
  ];
  return afsnit.join("\n");
}

/**
 * The person and the fact, as in "a: beskaeftigelse siden"; an amount of the supplement by its name.
 *
 * @param rod the path to the household in the input
 */
export function manglertekst(sti: Sti, { personer }: Husstand, rod: Sti): string {
  const iHusstand = rod.every((noegle, nr) => sti[nr] === noegle);
  if (!iHusstand) return sti.slice(2).join(" ");
  const [del, nr, ...faktum] = sti.slice(rod.length);
  if (del === "par") return [del, ...(nr === undefined ? [] : [nr]), ...faktum].join(" ");
  return `${synligt(personer[Number(nr)]?.id ?? "")}: ${faktum.join(" ")}`;
}

type Persongrund = Extract<Vurderingsbegrundelse, { person: string }>;

function persongrund(grund: Persongrund, ord: Svarord): string {
  const udfald = "udfald" in grund ? ord.VURDERINGSUDFALD[grund.udfald] : "";
  const om = ord.PERSONGRUND;
  switch (grund.kode) {
    case "ikke-spurgt":
      return om.ikkeSpurgt(grund.kriterier.map(ord.kriterium).join(", "), ord.IKKE_SPURGT[grund.grund]);
    case "beboer-uoplyst":
      return om.beboerUoplyst;
    case "kriteriesvar":
      return `${ord.kriterium(grund.kriterium)}: ${udfald}`;
    case "almindelige":
    case "beskaeftigelse": {
      const arbejde = arbejdsgrund(grund.grund ?? "uoplyst", grund.maaneder ?? 0, ord);
      return `${ord.kriterium(grund.kode)}: ${udfald}, ${arbejde}`;
    }
    case "dom": {
      const dom = grund.dom ? `, ${ord.lovnavn(grund.dom.lov)} ${grund.dom.dato}` : "";
      return `${ord.kriterium("dom")}: ${udfald}${dom}${om.siden(grund.fra ?? "")}`;
    }
    case "uddannelse":
      return `${ord.kriterium("uddannelse")}: ${udfald}`;
    case "indkomst": {
      const forrige =
        grund.undtagetForrigeAar === "opfyldt" ? om.forrigeAarUndtaget : om.forrigeAar(maalt(grund.forrigeAar, ord));
      return om.indkomst(udfald, maalt(grund.aktuel, ord), forrige);
    }
  }
}

function maalt(sammenligning: Sammenligning | undefined, { DECIMALTEGN }: Svarord): string {
  return sammenligning === undefined ? "" : sammenligningstekst(sammenligning, DECIMALTEGN);
}

/** @param maaneder the months of work that are asked */
function arbejdsgrund(grund: Arbejdsgrund, maaneder: number, ord: Svarord): string {
  switch (grund) {
    case "varigt-arbejde":
    case "for-kort-arbejde":
      return ord.VARIGHED[grund](ord.maanederOrd(maaneder));
    default:
      return ord.ARBEJDSGRUNDE[grund];
  }
}
