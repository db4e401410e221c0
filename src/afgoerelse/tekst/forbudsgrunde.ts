/** A ground on which the act forbids assignment, told of one person. */
import type { Anvisningsbegrundelse } from "../../ansoeger/begrundelser.js";
import { bind } from "../../ansoeger/bind.js";
import { bladeI } from "../../ansoeger/bundet.js";
import type { Dag } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import { ANVISNINGSFORBUD, type Forbudsnr } from "../../parametre/anvisningsforbud.js";
import { hvem } from "./kontekst.js";
import type { Kontekst } from "./sprogene.js";
import { ydelsesliste } from "./ydelser.js";

/** One that applies, or may. */
export function forbudsgrund(
  { person, nr, udfald }: Extract<Anvisningsbegrundelse, { readonly kode: "forbudsgrund" }>,
  k: Kontekst,
): string {
  const { ANVISNINGSTEKSTER: ord, FORBUDSGRUNDE } = k.ord;
  const [grund, p, ydelser] = [FORBUDSGRUNDE[nr], hvem(person, k), ydelserne(nr, k)];
  return udfald === "opfyldt" ? ord.gaelder(grund.gaelder(p, ydelser)) : ord.uoplyst(grund.om(p, ydelser));
}

/** The benefits and months of a ground, as the act words it on the day. */
function ydelserne(nr: Forbudsnr, { dato, aftale, ord }: Kontekst): string {
  const ordlyd = dato === null ? null : gaeldende(ANVISNINGSFORBUD, dato);
  const grund = [...(ordlyd?.stk6 ?? []), ...(ordlyd?.stk7 ?? [])].find((en) => en.nr === nr);
  if (dato === null || aftale === null || grund === undefined) return "";
  const proever = bladeI(bind(grund.naar, { dato, aftale })).flatMap(({ blad }) =>
    blad.art === "ydelsesmaaneder" ? [blad] : [],
  );
  const { maaneder, tidligere } = ord.YDELSESGRUND;
  const led = proever.map((proeve) =>
    maaneder(ydelsesliste(proeve.ydelser, proeve.foer !== null, ord), proeve.maaneder),
  );
  // Benefits from before the reform may count in the place of those after it, while the months reach back so far.
  const foer = proever.find((en) => en.foer !== null && en.maaneder > maanederMellem(en.foer.dag, dato))?.foer;
  return ord.opremset(led, "eller") + (foer ? tidligere(foer.dag, foer.ydelser.length > 0) : "");
}

/** Whole calendar months from the month of one day to that of another. */
function maanederMellem(fra: Dag, til: Dag): number {
  const maaned = (dag: string) => 12 * Number(dag.slice(0, 4)) + Number(dag.slice(5, 7));
  return maaned(til) - maaned(fra);
}
