/** How the parts of a condition of an agreement document fit (vilkaarssammenhaeng). */
import { type Fejl, ugyldigt } from "../../kerne/fejl.js";
import type { Sti } from "../../kerne/sti.js";
import { FORTOLKNINGER } from "../../parametre/fortolkninger.js";
import type { Valg, Vilkaar } from "../../parametre/vilkaar.js";

/** @param sti to the condition in the document */
export function proevVilkaar(vilkaar: Vilkaar, sti: Sti): readonly Fejl[] {
  switch (vilkaar.art) {
    case "alle":
    case "enAf":
      return proevDele(vilkaar.dele, sti);
    case "mindst":
      return [
        ...(vilkaar.antal > vilkaar.dele.length
          ? [brud([...sti, "antal"], "more than there are conditions: this can never hold")]
          : []),
        ...proevDele(vilkaar.dele, sti),
      ];
    case "ikke":
    case "gren":
    case "oplyst":
    case "forudsat":
      return proevVilkaar(vilkaar.del, [...sti, "del"]);
    case "valg":
      return [
        ...proevValg(vilkaar, sti),
        ...Object.entries(vilkaar.efter).flatMap(([valg, del]) => proevVilkaar(del, [...sti, "efter", valg])),
      ];
    case "i-alderen":
      return vilkaar.til !== null && vilkaar.til < vilkaar.fra
        ? [brud([...sti, "til"], "the last age comes before the first")]
        : [];
    default:
      return [];
  }
}

function proevDele(dele: readonly Vilkaar[], sti: Sti): readonly Fejl[] {
  return dele.flatMap((del, nr) => proevVilkaar(del, [...sti, "dele", nr]));
}

function proevValg({ id, efter }: Valg, sti: Sti): readonly Fejl[] {
  if (!Object.hasOwn(FORTOLKNINGER, id)) return [brud([...sti, "id"], "no such interpretation")];
  const mulige: readonly string[] = FORTOLKNINGER[id];
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
