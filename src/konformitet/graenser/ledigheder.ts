/**
 * Around the limits of vacancies (ledigheder): the days of the ninth slot and of the phase-out, the cap, and the three
 * offers before one is withheld.
 */
import { type Dag, plusDage } from "../../kerne/dato.js";
import type { Trappeaftale } from "../../parametre/aftale.js";
import { FORTOLKNINGER } from "../../parametre/fortolkninger.js";
import { dageOmkring, endedage, heleOmkring, mulig } from "./punkter.js";
import { dageneI, type Graensespoergsmaal, type Grundlag, sagerOm } from "./spoergsmaal.js";

const MULIGE_SENESTE = 8;

export function ledighedsspoergsmaal({ aftale, somInput }: Grundlag<Trappeaftale>): readonly Graensespoergsmaal[] {
  const gaelder = dageneI(aftale);
  const { ledighed } = aftale.tekst.trapper;
  const { efterBenyttede } = ledighed.tilbageholdelse;
  const trinene = Object.keys(ledighed.niende).map(Number);

  const tildel = (trin: number, dag: Dag, ledig: object, aabning: object = {}, afdelingens: object = {}) => {
    const placeringer = [{ fra: gaelder.fra, trappe: "afdelingstrappen", trin }];
    const input = {
      afdeling: { id: "d", type: "familieboliger", placeringer, ...afdelingens },
      ...aabning,
      haendelser: [{ type: "ledig", dato: dag, bolig: "b", ...ledig }],
      aftale: somInput,
    };
    return { op: "tildel", dag, input };
  };

  /** The first slot of the step that is an offer, with what went before it. */
  const tilbyd = (trin: number, foer: object, afdelingens?: object) => {
    const position = foersteTilbud(trin);
    const aabning = { position, niende: 0, seneste: raekke(MULIGE_SENESTE, 0, false, true), tilbud: [], ...foer };
    return tildel(trin, plusDage(gaelder.fra, 40), {}, { aabning }, afdelingens);
  };
  const foersteTilbud = (trin: number) =>
    aftale.supplement.raekkefoelge.afdelingstrappen[trin]?.indexOf("anvisning") ?? -1;

  return [
    ...trinene.flatMap((trin) => {
      const dage = (ledighed.niende[trin] ?? []).flatMap((niende) => [
        ...endedage(niende),
        ...(niende.slutEfter === null ? [] : FORTOLKNINGER[niende.slutEfter].flatMap((dag) => mulig(dag) ?? [])),
      ]);
      return sagerOm(
        { regel: "ledighed.niende", klausuler: ["F4-1", "N9-1"], tags: ["dato"] },
        [...new Set(dage)].sort().flatMap(dageOmkring),
        (sted) => `${sted}, trin ${trin}`,
        (dato) => ({
          op: "kvoter",
          dag: dato,
          input: { trappe: "afdelingstrappen", trin, dato, aftale: somInput },
        }),
      );
    }),
    ...Object.entries(ledighed.udfasning.trin).flatMap(([trin, { fra }]) =>
      dageOmkring(fra).flatMap((dag) =>
        ["saerbolig", "delebolig-ung"].flatMap((boligtype) =>
          sagerOm(
            { regel: "ledighed.boligplads", klausuler: ["N9-3", "N9-4"], tags: ["dato"] },
            [dag],
            (sted) => `${boligtype} ${sted}, trin ${trin}`,
            (dato) => tildel(Number(trin), dato, { boligtype }),
          ),
        ),
      ),
    ),
    ...trinene
      .filter((trin) => foersteTilbud(trin) !== -1)
      .flatMap((trin) => [
        // As many of the latest eight used as the cap allows, one fewer and one more.
        ...sagerOm(
          { regel: "ledighed.loft", klausuler: ["LO-1"] },
          heleOmkring(ledighed.loft.hoejst),
          (sted) => `benyttede ${sted}, trin ${trin}`,
          (antal) => tilbyd(trin, { seneste: raekke(MULIGE_SENESTE, antal, false, true) }),
        ),
        // So many used offers in a row, and one returned before them.
        ...sagerOm(
          { regel: "ledighed.tilbageholdelse", klausuler: ["LO-6"] },
          heleOmkring(efterBenyttede).filter(({ vaerdi }) => vaerdi <= efterBenyttede),
          (sted) => `benyttede i træk ${sted}, trin ${trin}`,
          (antal) =>
            tilbyd(
              trin,
              { tilbud: raekke(efterBenyttede, antal, "returneret", "benyttet") },
              { omfattetAfTilbageholdelse: true },
            ),
        ),
      ]),
  ];
}

/** So many in a row, of which the last are of another kind. */
function raekke<T>(laengde: number, sidste: number, foerst: T, saa: T): readonly T[] {
  return Array.from({ length: laengde }, (_, nr) => (nr < laengde - sidste ? foerst : saa));
}
