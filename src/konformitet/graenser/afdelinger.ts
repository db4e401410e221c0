/**
 * Around the limits of departments (afdelinger): § 61 a, the risk zone, the assigned share, and the days of the
 * agreement and the zone.
 */
import type { Dag } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import { minus, sammenlign, type Tal, tal } from "../../kerne/tal.js";
import type { Trappeaftale } from "../../parametre/aftale.js";
import { KRITERIER, type Kriterium } from "../../parametre/kriterier.js";
import {
  andet,
  FIGUR_5,
  forbiGraensen,
  forbiGraenserne,
  HUNDREDE,
  hoejst,
  noegletal,
  paragraf61a,
  type Vaerdier,
} from "./noegletal.js";
import { dageOmkring, endedage, omkring } from "./punkter.js";
import { dageneI, type Emne, type Graensespoergsmaal, type Grundlag, sagerOm } from "./spoergsmaal.js";

/** Enough for the highest row of figure 3, in which the need alone decides the step. */
const MANGE_ANVISTE = "100";
/** Criteria that departments meet together. */
const TO: readonly Kriterium[] = ["beskaeftigelse", "uddannelse"];

export function afdelingsspoergsmaal({ aftale, somInput }: Grundlag<Trappeaftale>): readonly Graensespoergsmaal[] {
  const gaelder = dageneI(aftale);
  const { afdelingstrappe } = aftale.tekst.trapper;
  const { risikozone } = aftale.supplement;

  const placer = (dag: Dag, vaerdier: Vaerdier, andelAnviste = MANGE_ANVISTE) => {
    const afdeling = { id: "a", type: "familieboliger", noegletal: noegletal(vaerdier), andelAnviste };
    return { dag, op: "placer", input: { afdeling, dato: dag, aftale: somInput } };
  };

  /** Around the limit of a criterion, where it has one, with another met. */
  const omKriteriet = (
    emne: Emne,
    hvad: string,
    dag: Dag,
    kriterium: Kriterium,
    graenseFor: (kriterium: Kriterium) => Tal | null,
  ) => {
    const graense = graenseFor(kriterium);
    if (graense === null) return [];
    const ved = andet(kriterium);
    const denAnden = forbiGraensen(ved, graenseFor(ved) ?? paragraf61a(ved));
    return sagerOm(
      emne,
      omkring(graense, hoejst(kriterium)),
      (sted) => `${kriterium} ${sted}, ${hvad}`,
      (vaerdi) => placer(dag, { [kriterium]: vaerdi, [ved]: denAnden }),
    );
  };

  /** Each risk zone on the first day on which it and the agreement are both in force. */
  const zonedage = risikozone.flatMap((zone) => {
    const [, dag = zone.fra] = [zone.fra, gaelder.fra].sort();
    return dag <= gaelder.til && gaeldende(risikozone, dag) === zone ? [{ ...zone, dag }] : [];
  });

  /** The borders of the intervals, and half a printed digit below them, where rounding decides. */
  const andele = afdelingstrappe.intervaller
    .filter(({ mindst }) => sammenlign(mindst, tal(0)) !== 0)
    .flatMap(({ id, mindst }) => [mindst, minus(mindst, tal("0.05"))].map((graense) => ({ id, graense })));

  const omDagene = (regel: string, klausul: string, dage: readonly Dag[], vaerdier: Vaerdier) =>
    sagerOm(
      { regel, klausuler: [klausul], tags: ["dato"] },
      dage.flatMap(dageOmkring),
      (sted) => sted,
      (dag) => placer(dag, vaerdier),
    );

  /** Over the mildest of the zones in two figures, so that a zone in force is told from one that is not. */
  const overZonerne = forbiGraenserne(TO, (kriterium) => {
    const graenser = risikozone.map((zone) => zone.graenser[kriterium] ?? paragraf61a(kriterium));
    return graenser.sort(sammenlign)[0] ?? paragraf61a(kriterium);
  });
  const overLoven = forbiGraenserne(TO, paragraf61a);

  return [
    ...KRITERIER.flatMap((kriterium) => {
      const emne = { regel: "trappe.behov", klausuler: ["F3-2", FIGUR_5[kriterium]] };
      return omKriteriet(emne, "§ 61 a", gaelder.fra, kriterium, paragraf61a);
    }),
    ...zonedage.flatMap(({ dag, fra, graenser }) =>
      KRITERIER.flatMap((kriterium) => {
        const emne = { regel: "trappe.risikozone", klausuler: ["F3-3"] };
        return omKriteriet(emne, `risikozonen fra ${fra}`, dag, kriterium, (et) => graenser[et]);
      }),
    ),
    ...andele.flatMap(({ id, graense }) =>
      sagerOm(
        { regel: "trappe.anvisningsinterval", klausuler: ["AT-3", "F3-1"], tags: ["eksakt-tal"] },
        omkring(graense, HUNDREDE),
        (sted) => `andel anviste ${sted}, intervallet ${id}`,
        (andel) => placer(gaelder.fra, overLoven, andel),
      ),
    ),
    ...omDagene("trappe.gyldighed", "BG-1", [gaelder.fra, gaelder.til], overLoven),
    ...omDagene("trappe.risikozone", "F3-3", risikozone.flatMap(endedage), overZonerne),
  ];
}
