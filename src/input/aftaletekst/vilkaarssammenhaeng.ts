/** How the parts of a condition of an agreement document fit (vilkaarssammenhaeng). */
import { type Fejl, ugyldigt } from "../../kerne/fejl.js";
import type { Sti } from "../../kerne/sti.js";
import type { Valg, Vilkaar } from "../../parametre/vilkaar.js";

/** The choices of each interpretation that a condition may name. */
type Mulige = Readonly<Record<string, readonly string[]>>;

/** @param sti to the condition in the document */
export function proevVilkaar(vilkaar: Vilkaar, sti: Sti, mulige: Mulige): readonly Fejl[] {
  switch (vilkaar.art) {
    case "alle":
    case "enAf":
      return proevDele(vilkaar.dele, sti, mulige);
    case "mindst":
      return [
        ...(vilkaar.antal > vilkaar.dele.length
          ? [brud([...sti, "antal"], "more than there are conditions: this can never hold")]
          : []),
        ...proevDele(vilkaar.dele, sti, mulige),
      ];
    case "ikke":
    case "gren":
    case "oplyst":
    case "forudsat":
      return proevVilkaar(vilkaar.del, [...sti, "del"], mulige);
    case "valg":
      return [
        ...proevValg(vilkaar, sti, mulige),
        ...Object.entries(vilkaar.efter).flatMap(([valg, del]) => proevVilkaar(del, [...sti, "efter", valg], mulige)),
      ];
    case "i-alderen":
      return vilkaar.til !== null && vilkaar.til < vilkaar.fra
        ? [brud([...sti, "til"], "the last age comes before the first")]
        : [];
    default:
      return [];
  }
}

function proevDele(dele: readonly Vilkaar[], sti: Sti, mulige: Mulige): readonly Fejl[] {
  return dele.flatMap((del, nr) => proevVilkaar(del, [...sti, "dele", nr], mulige));
}

function proevValg({ id, efter }: Valg, sti: Sti, alle: Mulige): readonly Fejl[] {
  const mulige = Object.hasOwn(alle, id) ? alle[id] : undefined;
  if (mulige === undefined) return [brud([...sti, "id"], "no such interpretation")];
  return [
    ...Object.keys(efter)
      .filter((valg) => !mulige.includes(valg))
      .map((valg) => brud([...sti, "efter", valg], `choose one of ${mulige.join(", ")}`)),
    ...mulige
      .filter((valg) => !Object.hasOwn(efter, valg))
      .map((valg) => brud([...sti, "efter"], `the choice ${valg} has no condition`)),
  ];
}

function brud(sti: Sti, besked: string): Fejl {
  return ugyldigt(sti, besked, "ugyldig-aftale");
}
