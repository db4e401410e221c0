/**
 * Around the limits of areas (omraader): the lists' criteria and residents, the rule of 950, the sharpening on step 1,
 * and the days on which a list governs.
 */
import { aarstal, type Dag, dag } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import type { Tal } from "../../kerne/tal.js";
import { sidsteDag } from "../../omraade/gaeldendeListe.js";
import { KRITERIER, type Kriterium } from "../../parametre/kriterier.js";
import { type Kriteriegraense, OMRAADEREGLER, type Omraaderegel } from "../../parametre/omraaderegler.js";
import {
  andet,
  FIGUR_5,
  forbiGraenserne,
  HUNDREDE,
  hoejst,
  noegletal,
  paragraf61a,
  type Vaerdier,
} from "./noegletal.js";
import { dageOmkring, forbi, heleOmkring, omkring } from "./punkter.js";
import { type Emne, type Graensespoergsmaal, type Grundlag, spoergsmaal } from "./spoergsmaal.js";

const MANGE_BEBOERE = 5000;

interface Opgoerelsesvalg {
  readonly vaerdier: Vaerdier;
  readonly ikkeVestlige: string;
  readonly antalBeboere?: number;
}

export function omraadespoergsmaal(grundlag: Grundlag): readonly Graensespoergsmaal[] {
  const { fra } = grundlag.aftale.tekst.gaelder;
  // The list of the December before the agreement governs on its first day.
  const listedato = dag(`${aarstal(fra) - 1}-12-01`);
  const regel = gaeldende(OMRAADEREGLER, listedato);
  if (regel === null) return [];
  return [
    ...regel.udsat.kriterier.flatMap((graense) => omKriteriet(graense, listedato, "a", regel)),
    ...(regel.forebyggelsesomraade?.kriterier ?? []).flatMap((graense) => omKriteriet(graense, listedato, "b", regel)),
    ...omAndelen(regel, listedato),
    ...omBeboere(grundlag, regel, listedato),
    ...omSkaerpelsen(grundlag, regel, listedato),
    ...omListensDage(grundlag, regel),
  ];
}

function omKriteriet(
  { kriterium, graense }: Kriteriegraense,
  listedato: Dag,
  paragraf: "a" | "b",
  regel: Omraaderegel,
): readonly Graensespoergsmaal[] {
  if (kriterium === "ikkeVestlige") return [];
  const andetOpfyldt = opfyldte(paragraf === "a" ? regel.udsat : regel.forebyggelsesomraade, [andet(kriterium)]);
  return omkring(graense, hoejst(kriterium)).map(({ sted, vaerdi }) =>
    udpegning(
      {
        regel: "omraade.kriterieudfald",
        titel: `${kriterium} ${sted}, § 61 ${paragraf}`,
        klausuler: paragraf === "a" ? [FIGUR_5[kriterium]] : ["OT-9"],
      },
      { vaerdier: { ...andetOpfyldt, [kriterium]: vaerdi }, ikkeVestlige: overAndelen(regel, paragraf) },
      listedato,
    ),
  );
}

function omAndelen(regel: Omraaderegel, listedato: Dag): readonly Graensespoergsmaal[] {
  const { parallelsamfund, forebyggelsesomraade } = regel;
  const om = (graense: Tal, vaerdier: Vaerdier, klausul: string, liste: string) =>
    omkring(graense, HUNDREDE).map(({ sted, vaerdi }) =>
      udpegning(
        {
          regel: "omraade.listetilstand",
          titel: `andelen af ikke-vestlige ${sted}, ${liste}`,
          klausuler: [klausul],
        },
        { vaerdier, ikkeVestlige: vaerdi },
        listedato,
      ),
    );
  return [
    ...(parallelsamfund === "samme-liste" ? [] : om(parallelsamfund.graense, udsat(regel), "OT-7", "parallelsamfund")),
    ...(forebyggelsesomraade === null
      ? []
      : om(forebyggelsesomraade.andel.graense, forebygget(regel), "OT-9", "forebyggelsesområde")),
  ];
}

function omBeboere(grundlag: Grundlag, regel: Omraaderegel, listedato: Dag): readonly Graensespoergsmaal[] {
  const { gaelder, omraadetrappe } = grundlag.aftale.tekst;
  const graenser = [omraadetrappe.beboertalsregel.graense, regel.mindstBeboere].map(({ taeller }) => Number(taeller));
  const lister = [
    { navn: "udsat", vaerdier: udsat(regel), ikkeVestlige: "0" },
    { navn: "forebyggelsesområde", vaerdier: forebygget(regel), ikkeVestlige: overAndelen(regel, "b") },
  ];
  return lister.flatMap(({ navn, ...liste }) =>
    graenser.flatMap(heleOmkring).map(({ sted, vaerdi }) =>
      placering(
        grundlag,
        {
          regel: "trappe.omraadetrappen",
          titel: `antal beboere ${sted}, ${navn}`,
          klausuler: ["OT-3", "OT-11"],
        },
        { ...liste, antalBeboere: vaerdi },
        listedato,
        gaelder.fra,
      ),
    ),
  );
}

function omSkaerpelsen(grundlag: Grundlag, regel: Omraaderegel, listedato: Dag): readonly Graensespoergsmaal[] {
  const { fra } = grundlag.aftale.tekst.gaelder;
  const zone = gaeldende(grundlag.aftale.supplement.risikozone, fra);
  return KRITERIER.flatMap((kriterium) => {
    const graense = zone?.graenser[kriterium] ?? null;
    if (graense === null) return [];
    // Two others make it a prevention area, whatever this one is.
    const andre = KRITERIER.filter((et) => et !== kriterium && et !== "uddannelse").slice(0, 2);
    const vaerdier = opfyldte(regel.forebyggelsesomraade, andre);
    return omkring(graense, hoejst(kriterium)).map(({ sted, vaerdi }) =>
      placering(
        grundlag,
        {
          regel: "trappe.omraadetrappen",
          titel: `${kriterium} ${sted}, skærpet på trin 1`,
          klausuler: ["OT-10"],
        },
        { vaerdier: { ...vaerdier, [kriterium]: vaerdi }, ikkeVestlige: overAndelen(regel, "b") },
        listedato,
        fra,
      ),
    );
  });
}

/** The list of the agreement's first December: its first day, the first January after it, and its last day. */
function omListensDage(grundlag: Grundlag, regel: Omraaderegel): readonly Graensespoergsmaal[] {
  const listedato = dag(`${aarstal(grundlag.aftale.tekst.gaelder.fra)}-12-01`);
  const dage = [listedato, dag(`${aarstal(listedato) + 1}-01-01`), sidsteDag(listedato)];
  return dage.flatMap(dageOmkring).map(({ sted, vaerdi }) =>
    placering(
      grundlag,
      {
        regel: "omraade.gaeldendeListe",
        titel: `${sted}, listen ${listedato}`,
        klausuler: ["OT-2"],
        tags: ["dato"],
      },
      { vaerdier: udsat(regel), ikkeVestlige: "0" },
      listedato,
      vaerdi,
    ),
  );
}

/** Two criteria of the list met. */
function udsat(regel: Omraaderegel): Vaerdier {
  return opfyldte(regel.udsat, ["beskaeftigelse", "uddannelse"]);
}

function forebygget(regel: Omraaderegel): Vaerdier {
  return opfyldte(regel.forebyggelsesomraade, ["beskaeftigelse", "dom"]);
}

function opfyldte(
  liste: { readonly kriterier: readonly Kriteriegraense[] } | null,
  kriterier: readonly Kriterium[],
): Vaerdier {
  return forbiGraenserne(
    kriterier,
    (kriterium) => liste?.kriterier.find((et) => et.kriterium === kriterium)?.graense ?? paragraf61a(kriterium),
  );
}

function overAndelen({ forebyggelsesomraade }: Omraaderegel, paragraf: "a" | "b"): string {
  return paragraf === "a" || forebyggelsesomraade === null ? "0" : forbi(forebyggelsesomraade.andel.graense, "over");
}

function omraade({ vaerdier, ikkeVestlige, antalBeboere = MANGE_BEBOERE }: Opgoerelsesvalg, listedato: Dag): object {
  return { id: "o", opgoerelser: [{ listedato, antalBeboere, noegletal: noegletal(vaerdier, ikkeVestlige) }] };
}

function udpegning(emne: Emne, valg: Opgoerelsesvalg, listedato: Dag): Graensespoergsmaal {
  const input = { omraade: omraade(valg, listedato), dato: listedato };
  return spoergsmaal({ ...emne, dag: listedato, op: "udpeg", input });
}

function placering(
  { somInput }: Grundlag,
  emne: Emne,
  valg: Opgoerelsesvalg,
  listedato: Dag,
  dag: Dag,
): Graensespoergsmaal {
  const input = {
    afdeling: { id: "a", type: "familieboliger", omraadeId: "o", noegletal: noegletal({}), andelAnviste: "0" },
    omraade: omraade(valg, listedato),
    dato: dag,
    aftale: somInput,
  };
  return spoergsmaal({ ...emne, dag, op: "placer", input });
}
