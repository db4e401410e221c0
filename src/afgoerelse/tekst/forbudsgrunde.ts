/** A ground on which the act forbids assignment, told of one person. */
import type { Anvisningsbegrundelse } from "../../ansoeger/begrundelser.js";
import { bind } from "../../ansoeger/bind.js";
import { bladeI } from "../../ansoeger/bundet.js";
import type { Ydelsesperiode } from "../../ansoeger/grundfakta.js";
import type { Dag } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import { ANVISNINGSFORBUD, type Forbudsnr } from "../../parametre/anvisningsforbud.js";
import type { Ydelsesmaaneder } from "../../parametre/vilkaar.js";
import { hvem } from "./kontekst.js";
import type { Kontekst } from "./sprogene.js";
import { ydelsesliste } from "./ydelser.js";

/** One that applies, or may. */
export function forbudsgrund(
  { person, nr, udfald, modtaget, haendt }: Extract<Anvisningsbegrundelse, { readonly kode: "forbudsgrund" }>,
  k: Kontekst,
): string {
  const { ANVISNINGSTEKSTER: ord, FORBUDSGRUNDE } = k.ord;
  const [grund, p] = [FORBUDSGRUNDE[nr], hvem(person, k)];
  if (udfald !== "opfyldt") return ord.uoplyst(grund.om(p, ydelserne(nr, k)));
  const dag = haendt === undefined ? "" : k.ord.datoord(haendt);
  return ord.gaelder(grund.gaelder(p, modtaget === undefined ? "" : modtagne(modtaget, k), dag));
}

/** The test that was met, with its months. */
function modtagne({ ydelser, maaneder, fra, til }: Ydelsesperiode, { aftale, ord }: Kontekst): string {
  const { YDELSER, FORLOEBSORD, YDELSESGRUND, opremset, maanedsord } = ord;
  // Where both kinds of kontanthjælp bear the months, the ground names no stk.
  const navngivne = ydelser.includes("kontanthjaelp") ? ydelser.filter((en) => en !== "kontanthjaelp-16-2") : ydelser;
  const navne = navngivne.map((en) => {
    if (en === "kontanthjaelp-16-2") return YDELSER.efterParagraf16("2");
    return en === "ressourceforloebsydelse" ? `${YDELSER[en]} ${FORLOEBSORD.jobafklaring}` : YDELSER[en];
  });
  const paabegyndte = aftale?.fortolkninger.ydelsesmaaned === "paabegyndte";
  return YDELSESGRUND[paabegyndte ? "modtagetPaabegyndte" : "modtaget"](
    opremset(navne),
    maaneder,
    maanedsord(fra),
    maanedsord(til),
  );
}

/** The benefits and months of a ground, as the act words it on the day. */
function ydelserne(nr: Forbudsnr, { dato, aftale, ord }: Kontekst): string {
  const ordlyd = dato === null ? null : gaeldende(ANVISNINGSFORBUD, dato);
  const grund = [...(ordlyd?.stk6 ?? []), ...(ordlyd?.stk7 ?? [])].find((en) => en.nr === nr);
  if (dato === null || aftale === null || grund === undefined) return "";
  const proever = bladeI(bind(grund.naar, { dato, aftale })).flatMap(({ blad }) =>
    blad.art === "ydelsesmaaneder" ? [blad] : [],
  );
  return ord.opremset(
    proever.map((proeve) => proevens(proeve, dato, ord)),
    "eller",
  );
}

/** Other benefits may count in the place of those of the day, while the months reach back to where they did. */
function proevens({ ydelser, maaneder, dage, foer }: Ydelsesmaaneder, dato: Dag, ord: Kontekst["ord"]): string {
  const { YDELSESGRUND: grund } = ord;
  const tidligere = foer
    .filter(({ dag }) => maaneder > maanederMellem(dag, dato))
    .map((en) => grund.tidligere(en.dag, en.ydelser.length === 0 ? null : ydelsesliste(en.ydelser, false, ord)));
  const dele = [grund.maaneder(ydelsesliste(ydelser, foer.length > 0, ord), maaneder), ...tidligere];
  return dele.join("") + (dage === "en" ? grund.paabegyndte : "");
}

/** Whole calendar months from the month of one day to that of another. */
function maanederMellem(fra: Dag, til: Dag): number {
  const maaned = (dag: string) => 12 * Number(dag.slice(0, 4)) + Number(dag.slice(5, 7));
  return maaned(til) - maaned(fra);
}
