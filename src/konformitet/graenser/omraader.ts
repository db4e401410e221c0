/**
 * Around the limits of areas (omraader): the lists' criteria and residents, the rule of 950, the sharpening on step 1,
 * and the days on which a list governs.
 */
import { aarstal, type Dag, dag } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import { sidsteDag } from "../../omraade/gaeldendeListe.js";
import type { Trappeaftale } from "../../parametre/aftale.js";
import { KRITERIER, type Kriterium } from "../../parametre/kriterier.js";
import { type Kriteriegraense, OMRAADEREGLER } from "../../parametre/omraaderegler.js";
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
import { dageOmkring, forbi, heleOmkring, januarFoer, mulig, omkring } from "./punkter.js";
import { dageneI, type Graensespoergsmaal, type Grundlag, sagerOm } from "./spoergsmaal.js";

const MANGE_BEBOERE = 5000;

interface Opgoerelse {
  readonly vaerdier: Vaerdier;
  readonly ikkeVestlige: string;
  readonly antalBeboere?: number;
}

/** A list of criteria, with what an area must have beside two of them to be on it. */
interface Kriterieliste {
  readonly kriterier: readonly Kriteriegraense[];
  readonly ikkeVestlige: string;
}

export function omraadespoergsmaal({ aftale, somInput }: Grundlag<Trappeaftale>): readonly Graensespoergsmaal[] {
  const gaelder = dageneI(aftale);
  const { omraadetrappe } = aftale.tekst.trapper;
  // The list of the December before the agreement governs on its first day.
  const listedato = mulig(`${aarstal(gaelder.fra) - 1}-12-01`);
  const regel = listedato === null ? null : gaeldende(OMRAADEREGLER, listedato);
  if (listedato === null || regel === null) return [];
  const { forebyggelsesomraade, parallelsamfund } = regel;

  const omraade = ({ vaerdier, ikkeVestlige, antalBeboere = MANGE_BEBOERE }: Opgoerelse, paa: Dag) => ({
    id: "o",
    opgoerelser: [{ listedato: paa, antalBeboere, noegletal: noegletal(vaerdier, ikkeVestlige) }],
  });
  const udpeg = (opgoerelse: Opgoerelse) => ({
    op: "udpeg",
    dag: listedato,
    input: { omraade: omraade(opgoerelse, listedato), dato: listedato },
  });
  const placer = (opgoerelse: Opgoerelse, paa = listedato, dato = gaelder.fra) => ({
    op: "placer",
    dag: dato,
    input: {
      afdeling: { id: "a", type: "familieboliger", omraadeId: "o", noegletal: noegletal({}), andelAnviste: "0" },
      omraade: omraade(opgoerelse, paa),
      dato,
      aftale: somInput,
    },
  });

  const paragrafA: Kriterieliste = { kriterier: regel.udsat.kriterier, ikkeVestlige: "0" };
  const paragrafB: Kriterieliste = {
    kriterier: forebyggelsesomraade?.kriterier ?? [],
    ikkeVestlige: forebyggelsesomraade === null ? "0" : forbi(forebyggelsesomraade.andel.graense, "over"),
  };
  const udsat = opfyldt(paragrafA, ["beskaeftigelse", "uddannelse"]);
  const forebygget = opfyldt(paragrafB, ["beskaeftigelse", "dom"]);

  /** Around the limit of each criterion of a list, with another met. */
  const omKriterierne = (liste: Kriterieliste, paragraf: string, klausuler: (kriterium: Kriterium) => string) =>
    liste.kriterier.flatMap(({ kriterium, graense }) =>
      kriterium === "ikkeVestlige"
        ? []
        : sagerOm(
            { regel: "omraade.kriterieudfald", klausuler: [klausuler(kriterium)] },
            omkring(graense, hoejst(kriterium)),
            (sted) => `${kriterium} ${sted}, ${paragraf}`,
            (vaerdi) => {
              const { vaerdier, ikkeVestlige } = opfyldt(liste, [andet(kriterium)]);
              return udpeg({ vaerdier: { ...vaerdier, [kriterium]: vaerdi }, ikkeVestlige });
            },
          ),
    );

  const andele = [
    ...(parallelsamfund === "samme-liste"
      ? []
      : [{ liste: "parallelsamfund", klausul: "OT-7", graense: parallelsamfund.graense, ellers: udsat }]),
    ...(forebyggelsesomraade === null
      ? []
      : [
          {
            liste: "forebyggelsesområde",
            klausul: "OT-9",
            graense: forebyggelsesomraade.andel.graense,
            ellers: forebygget,
          },
        ]),
  ];

  const beboertal = [omraadetrappe.beboertalsregel.graense, regel.mindstBeboere].map(({ taeller }) => Number(taeller));
  const lister = [
    { navn: "udsat", opgoerelse: udsat },
    { navn: "forebyggelsesområde", opgoerelse: forebygget },
  ];

  const zone = gaeldende(aftale.supplement.risikozone, gaelder.fra);

  // The list of the agreement's first December: its first day, the first January after it, and its last day.
  const naeste = dag(`${aarstal(gaelder.fra)}-12-01`);
  const listensDage = [naeste, januarFoer(naeste, -1) ?? naeste, sidsteDag(naeste)];

  return [
    ...omKriterierne(paragrafA, "§ 61 a", (kriterium) => FIGUR_5[kriterium]),
    ...omKriterierne(paragrafB, "§ 61 b", () => "OT-9"),
    ...andele.flatMap(({ liste, klausul, graense, ellers }) =>
      sagerOm(
        { regel: "omraade.listetilstand", klausuler: [klausul] },
        omkring(graense, HUNDREDE),
        (sted) => `andelen af ikke-vestlige ${sted}, ${liste}`,
        (ikkeVestlige) => udpeg({ ...ellers, ikkeVestlige }),
      ),
    ),
    ...lister.flatMap(({ navn, opgoerelse }) =>
      sagerOm(
        { regel: "trappe.omraadetrappen", klausuler: ["OT-3", "OT-11"] },
        beboertal.flatMap(heleOmkring),
        (sted) => `antal beboere ${sted}, ${navn}`,
        (antalBeboere) => placer({ ...opgoerelse, antalBeboere }),
      ),
    ),
    ...KRITERIER.flatMap((kriterium) => {
      const graense = zone?.graenser[kriterium] ?? null;
      if (graense === null) return [];
      // Two others make it a prevention area, whatever this one is.
      const andre = KRITERIER.filter((et) => et !== kriterium && et !== "uddannelse").slice(0, 2);
      const { vaerdier, ikkeVestlige } = opfyldt(paragrafB, andre);
      return sagerOm(
        { regel: "trappe.omraadetrappen", klausuler: ["OT-10"] },
        omkring(graense, hoejst(kriterium)),
        (sted) => `${kriterium} ${sted}, skærpet på trin 1`,
        (vaerdi) => placer({ vaerdier: { ...vaerdier, [kriterium]: vaerdi }, ikkeVestlige }),
      );
    }),
    ...sagerOm(
      { regel: "omraade.gaeldendeListe", klausuler: ["OT-2"], tags: ["dato"] },
      listensDage.flatMap(dageOmkring),
      (sted) => `${sted}, listen ${naeste}`,
      (dato) => placer(udsat, naeste, dato),
    ),
  ];
}

/** On the list, by these of its criteria. */
function opfyldt({ kriterier, ikkeVestlige }: Kriterieliste, dem: readonly Kriterium[]): Opgoerelse {
  const graenseFor = (kriterium: Kriterium) =>
    kriterier.find((et) => et.kriterium === kriterium)?.graense ?? paragraf61a(kriterium);
  return { vaerdier: forbiGraenserne(dem, graenseFor), ikkeVestlige };
}
