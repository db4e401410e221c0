/**
 * The caveats of an assessment (forbehold): those of what is asked and of the day, and those of assumed figures that
 * were compared. Rule `ansoeger.forbehold`.
 */
import type { Forbehold } from "../kerne/begrundelse.js";
import { type Sti, unikke } from "../kerne/sti.js";
import { INTET_SUPPLEMENT } from "../parametre/aftale.js";
import type { Person } from "../parametre/fakta.js";
import { gaelder, loebetidsforbehold } from "../trappe/gyldighed.js";
import { type Bundet, type Bundetblad, bladeI, erAntaget } from "./bundet.js";
import type { Husstand } from "./husstand.js";
import { type Besvaret, erSpurgt } from "./personsvar.js";
import { findes } from "./steder.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/** Whatever household is assessed. */
export function kravforbehold(regel: Vurderingsregel): readonly Forbehold[] {
  const { krav, dato, aftale, kriterier, afskaaret, straffeattestMaaKraeves } = regel;
  const ogsaaDom = kriterier.some((et) => bladeI(et.krav).some(({ blad }) => blad.art === "doemt"));
  return [
    ...loebetidsforbehold(aftale),
    ...(afskaaret ? [{ kode: "aftale-afskaaret" } as const] : []),
    ...(gaelder(aftale, dato) ? [] : [{ kode: "uden-for-aftaleperioden" } as const]),
    ...(ogsaaDom && !straffeattestMaaKraeves ? [{ kode: "straffeattest-kun-i-udsatte-omraader" } as const] : []),
    ...(krav.omraadestatus === "omdannelsesomraade" ? [{ kode: "51-c-proeves-af-kommunen" } as const] : []),
  ];
}

/** What a criterion that is not met leaves to discretion: it could be met all the same. */
export function skoen(besvarede: readonly Besvaret[]): readonly Forbehold[] {
  return besvarede.flatMap(({ kriterium: { id, regel }, udfald }) =>
    udfald === "opfyldt"
      ? []
      : (regel.skoen ?? []).map(({ tekst }) => ({ kode: "skoen", kriterium: id, tekst }) as const),
  );
}

/** Assumed figures that were held against a fact, or would be if it were known; in the order of the supplement. */
export function antagelser({ personer }: Husstand, besvarede: readonly Besvaret[]): readonly Forbehold[] {
  const brugte = besvarede.flatMap(({ kriterium, svar }) =>
    kriterium.antager
      ? personer.flatMap((person, nr) => (erSpurgt(svar[nr]) ? maalteBlade(person, kriterium.krav) : []))
      : [],
  );
  const antagne = brugte.filter(erAntaget).flatMap(({ figur }) => (figur === null ? [] : [figur.sti]));
  const plads = (sti: Sti): number => SUPPLEMENTETS.indexOf(String(sti.at(-1)));
  return [...unikke(antagne)].sort((a, b) => plads(a) - plads(b)).map((tal) => ({ kode: "antaget-tal", tal }));
}

const SUPPLEMENTETS = Object.keys(INTET_SUPPLEMENT);

/** The leaves that look at the person: not those of a job that there is none of, nor past an alternative that is met. */
function maalteBlade(person: Person, del: Bundet): readonly Bundetblad[] {
  if (del.art === "blad") return findes(person, del.faktum.sti) ? [del] : [];
  const moedt =
    del.art === "enAf" ? del.dele.findIndex(({ art, svar }) => art !== "gren" && svar(person) === "opfyldt") : -1;
  return (moedt === -1 ? del.dele : del.dele.slice(0, moedt + 1)).flatMap((en) => maalteBlade(person, en));
}
