/**
 * The caveats of an assessment (forbehold): those of what is asked and of the day, and those of assumed figures that
 * were compared. Rule `ansoeger.forbehold`.
 */
import type { Forbehold } from "../kerne/begrundelse.js";
import { type Sti, unikke } from "../kerne/sti.js";
import type { Person } from "../parametre/fakta.js";
import { gaelder } from "../trappe/gyldighed.js";
import type { Bundet, Bundetblad } from "./bundet.js";
import type { Husstand } from "./husstand.js";
import { erSpurgt, type Personsvar } from "./personsvar.js";
import { findes } from "./steder.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/** Whatever household is assessed. */
export function kravforbehold({ krav, dato, aftale, straffeattestMaaKraeves }: Vurderingsregel): readonly Forbehold[] {
  return [
    ...(gaelder(aftale, dato) ? [] : [{ kode: "uden-for-aftaleperioden" } as const]),
    ...(krav.skaerpede.includes("dom") && !straffeattestMaaKraeves
      ? [{ kode: "straffeattest-kun-i-udsatte-omraader" } as const]
      : []),
    ...(krav.omraadestatus === "omdannelsesomraade" ? [{ kode: "51-c-proeves-af-kommunen" } as const] : []),
  ];
}

const FOELGE = ["indkomstMinimum", "mindsteTimerPrUge", "seniorAlder", "jobstartSenestMaaneder"];

/** Assumed figures that were held against a fact, or would be if it were known. */
export function antagelser(
  { personer }: Husstand,
  svar: readonly (readonly Personsvar[])[],
  { kriterier, blade }: Vurderingsregel,
): readonly Forbehold[] {
  if (!blade.some(erAntaget)) return [];
  const brugte = personer.flatMap((person, nr) =>
    kriterier.flatMap(({ krav }, k) => (erSpurgt(svar[nr]?.[k] ?? "alder") ? maalteBlade(person, krav) : [])),
  );
  const antagne = brugte.filter(erAntaget).flatMap(({ figur }) => (figur === null ? [] : [figur.sti]));
  const plads = (sti: Sti): number => FOELGE.indexOf(String(sti.at(-1)));
  return [...unikke(antagne)].sort((a, b) => plads(a) - plads(b)).map((tal) => ({ kode: "antaget-tal", tal }));
}

function erAntaget({ figur }: Bundetblad): boolean {
  return figur?.herkomst?.art === "antaget";
}

/** The leaves that look at the person: not those of a job that there is none of, nor past an alternative that is met. */
function maalteBlade(person: Person, del: Bundet): readonly Bundetblad[] {
  switch (del.art) {
    case "blad":
      return findes(person, del.faktum.sti) ? [del] : [];
    case "enAf": {
      const moedt = del.dele.findIndex(({ art, svar }) => art !== "gren" && svar(person) === "opfyldt");
      return (moedt === -1 ? del.dele : del.dele.slice(0, moedt + 1)).flatMap((en) => maalteBlade(person, en));
    }
    case "alle":
    case "mindst":
      return del.dele.flatMap((en) => maalteBlade(person, en));
    case "ikke":
    case "gren":
    case "oplyst":
      return maalteBlade(person, del.del);
  }
}
