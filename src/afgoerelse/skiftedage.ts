/** The days of time's doing that several kinds of decision rest on (skiftedage). Part of rule `afgoerelse.haendelser`. */
import type { Bundetblad } from "../ansoeger/bundet.js";
import type { Husstand } from "../ansoeger/husstand.js";
import type { Hjemmel } from "../kerne/begrundelse.js";
import { aarstal } from "../kerne/dato.js";
import type { Dateret } from "../kerne/gaeldende.js";
import { nytaar, type Skiftedag, type Skiftekode, senere, skiftedage } from "../kerne/skiftedag.js";
import type { Sti } from "../kerne/sti.js";
import { LISTE_GAELDER } from "../omraade/gaeldendeListe.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale } from "../parametre/aftale.js";

/** The day that is asked about, as a fact. */
export const DATO: Sti = ["dato"];

export function aftaledage({ tekst: { gaelder } }: Aftale): readonly Skiftedag[] {
  if (gaelder === null) return [];
  return skiftedage([
    { dag: gaelder.fra, kode: "aftalen-begynder", faktum: DATO },
    { dag: senere(gaelder.til, 0, 1), kode: "aftalen-ophoerer", faktum: DATO },
  ]);
}

/** A list governs from its day, for placement perhaps from the next 1 January, until it lapses. */
export function listedage({ opgoerelser }: Omraade): readonly Skiftedag[] {
  return opgoerelser.flatMap(({ listedato }, nr) => {
    const faktum: Sti = ["omraade", "opgoerelser", nr, "listedato"];
    return skiftedage([
      { dag: listedato, kode: "ny-liste", faktum },
      { dag: nytaar(aarstal(listedato) + 1), kode: "ny-liste", faktum },
      { dag: senere(listedato, LISTE_GAELDER.maaneder, LISTE_GAELDER.dage + 1), kode: "liste-udloeber", faktum },
    ]);
  });
}

export function posternesDage(poster: readonly Dateret[], kode: Skiftekode, faktum: Sti): readonly Skiftedag[] {
  return skiftedage(
    poster
      .flatMap(({ fra, kendtTil }) => [fra, kendtTil == null ? null : senere(kendtTil, 0, 1)])
      .map((dag) => ({ dag, kode, faktum })),
  );
}

/** What is asked of every member, and by which place in the law. */
export interface Spurgt {
  readonly blade: readonly Bundetblad[];
  readonly hjemmel: readonly Hjemmel[];
}

/** The days that the leaves name. */
export function persondage({ personer }: Husstand, spurgte: readonly Spurgt[]): readonly Skiftedag[] {
  return personer.flatMap((person, nr) =>
    spurgte.flatMap(({ blade, hjemmel }) =>
      blade.flatMap(({ dage, faktum: { sti } }) => {
        const faktum = ["husstand", "personer", nr, ...sti];
        return skiftedage(dage(person).map(({ dag, kode }) => ({ dag, kode, faktum, hjemmel })));
      }),
    ),
  );
}
