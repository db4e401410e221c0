/**
 * The days on which time changes what is asked of persons, or what their facts answer (persondage): those that the
 * leaves of the conditions name. Rule `afgoerelse.persondage`.
 */
import { grundeI, paragrafstykke } from "../ansoeger/anvisningssted.js";
import { type Bundetblad, bladeI } from "../ansoeger/bundet.js";
import { bindGrunde } from "../ansoeger/forbudsgrunde.js";
import type { Person } from "../ansoeger/husstand.js";
import { bladeFor, vurderingsregel } from "../ansoeger/vurderingsregel.js";
import type { Hjemmel } from "../kerne/begrundelse.js";
import { type Skiftedag, skiftedage } from "../kerne/skiftedag.js";
import { ANVISNINGSFORBUD, type Forbudsgrund } from "../parametre/anvisningsforbud.js";
import type { Sag } from "./sag.js";

/** Ages, jobs and convictions of every member, as far as a criterion looks at them. */
export function vurderingsdage(sag: Sag<"vurder">): readonly Skiftedag[] {
  const { kriterier } = vurderingsregel(sag.krav, sag.dato, sag.aftale);
  return sag.husstand.personer.flatMap((person, nr) =>
    kriterier.flatMap((kriterium) => dageFor(person, nr, bladeFor(kriterium, sag), kriterium.regel.hjemmel)),
  );
}

/** Releases, terminations and benefits of every member, by the grounds of all wordings that can bear on the place. */
export function forbudsdage(sag: Sag<"maaAnvises">): readonly Skiftedag[] {
  const grunde = bindGrunde(muligeGrunde(sag), sag);
  return sag.husstand.personer.flatMap((person, nr) =>
    grunde.flatMap(({ bundet, hjemmel }) => dageFor(person, nr, bladeI(bundet), [hjemmel])),
  );
}

/** The grounds that bear on the place on some day where nothing is excepted. */
export function muligeGrunde({ sted }: Sag<"maaAnvises">): readonly Forbudsgrund[] {
  const stk = paragrafstykke({ ...sted, undtagelse: null });
  return [...new Set(ANVISNINGSFORBUD.flatMap((ordlyd) => grundeI(ordlyd, stk)))];
}

function dageFor(
  person: Person,
  nr: number,
  blade: readonly Bundetblad[],
  hjemmel: readonly Hjemmel[],
): readonly Skiftedag[] {
  return blade.flatMap(({ dage, faktum: { sti } }) => {
    const faktum = ["husstand", "personer", nr, ...sti];
    return skiftedage(dage(person).map(({ dag, kode }) => ({ dag, kode, faktum, hjemmel })));
  });
}
