/**
 * Around the limits of departments (afdelinger): § 61 a, the risk zone, the assigned share, and the days of the
 * agreement and the zone.
 */
import type { Dag } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import { minus, sammenlign, type Tal, tal } from "../../kerne/tal.js";
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
import { dageOmkring, omkring } from "./punkter.js";
import { type Emne, type Graensespoergsmaal, type Grundlag, spoergsmaal } from "./spoergsmaal.js";

/** Enough for the highest row of figure 3, in which the need alone decides the step. */
const MANGE_ANVISTE = "100";
/** Criteria that departments meet together. */
const TO: readonly Kriterium[] = ["beskaeftigelse", "uddannelse"];

export function afdelingsspoergsmaal(grundlag: Grundlag): readonly Graensespoergsmaal[] {
  const foersteDag = grundlag.aftale.tekst.gaelder.fra;
  return [
    ...KRITERIER.flatMap((kriterium) =>
      omKriteriet(grundlag, kriterium, paragraf61a, foersteDag, {
        regel: "trappe.behov",
        titel: "§ 61 a",
        klausuler: ["F3-2", FIGUR_5[kriterium]],
      }),
    ),
    ...zonedage(grundlag).flatMap(([dag, { graenser, fra }]) =>
      KRITERIER.flatMap((kriterium) =>
        omKriteriet(grundlag, kriterium, (et) => graenser[et], dag, {
          regel: "trappe.risikozone",
          titel: `risikozonen fra ${fra}`,
          klausuler: ["F3-3"],
        }),
      ),
    ),
    ...omAndele(grundlag, foersteDag),
    ...omDage(grundlag),
  ];
}

/** Around the limit of a criterion, where it has one, with another met. */
function omKriteriet(
  grundlag: Grundlag,
  kriterium: Kriterium,
  graenseFor: (kriterium: Kriterium) => Tal | null,
  dag: Dag,
  emne: Emne,
): readonly Graensespoergsmaal[] {
  const graense = graenseFor(kriterium);
  const ved = andet(kriterium);
  if (graense === null) return [];
  return omkring(graense, hoejst(kriterium)).map(({ sted, vaerdi }) =>
    placering(grundlag, { ...emne, titel: `${kriterium} ${sted}, ${emne.titel}` }, dag, {
      [kriterium]: vaerdi,
      [ved]: forbiGraensen(ved, graenseFor(ved) ?? paragraf61a(ved)),
    }),
  );
}

type Zone = Grundlag["aftale"]["supplement"]["risikozone"][number];

/** Each risk zone on the first day on which it and the agreement are both in force. */
function zonedage({ aftale: { supplement, tekst } }: Grundlag): readonly (readonly [Dag, Zone])[] {
  return supplement.risikozone.flatMap((zone) => {
    const [dag = zone.fra] = [zone.fra, tekst.gaelder.fra].toSorted().slice(-1);
    return dag <= tekst.gaelder.til && gaeldende(supplement.risikozone, dag) === zone ? [[dag, zone] as const] : [];
  });
}

/** The borders of the intervals, and half a printed digit below them, where rounding decides. */
function omAndele(grundlag: Grundlag, dag: Dag): readonly Graensespoergsmaal[] {
  return grundlag.aftale.tekst.afdelingstrappe.intervaller.flatMap(({ mindst, id }) =>
    sammenlign(mindst, tal(0)) === 0
      ? []
      : [mindst, minus(mindst, tal("0.05"))].flatMap((graense) =>
          omkring(graense, HUNDREDE).map(({ sted, vaerdi }) =>
            placering(
              grundlag,
              {
                regel: "trappe.anvisningsinterval",
                titel: `andel anviste ${sted}, intervallet ${id}`,
                klausuler: ["AT-3", "F3-1"],
                tags: ["eksakt-tal"],
              },
              dag,
              forbiGraenserne(TO, paragraf61a),
              vaerdi,
            ),
          ),
        ),
  );
}

function omDage(grundlag: Grundlag): readonly Graensespoergsmaal[] {
  const { tekst, supplement } = grundlag.aftale;
  const om = (dage: readonly Dag[], regel: string, klausul: string, vaerdier: Vaerdier) =>
    dage
      .flatMap(dageOmkring)
      .map(({ sted, vaerdi }) =>
        placering(grundlag, { regel, titel: sted, klausuler: [klausul], tags: ["dato"] }, vaerdi, vaerdier),
      );
  const zonernes = supplement.risikozone.flatMap(({ fra, kendtTil }) => [fra, ...(kendtTil == null ? [] : [kendtTil])]);
  return [
    ...om([tekst.gaelder.fra, tekst.gaelder.til], "trappe.gyldighed", "BG-1", forbiGraenserne(TO, paragraf61a)),
    ...om(zonernes, "trappe.risikozone", "F3-3", overZonerne(grundlag)),
  ];
}

/** Over the mildest of the zones in two figures, so that a zone in force is told from one that is not. */
function overZonerne({ aftale: { supplement } }: Grundlag): Vaerdier {
  return forbiGraenserne(TO, (kriterium) => {
    const graenser = supplement.risikozone.map((zone) => zone.graenser[kriterium] ?? paragraf61a(kriterium));
    return graenser.sort(sammenlign)[0] ?? paragraf61a(kriterium);
  });
}

function placering(
  { somInput }: Grundlag,
  emne: Emne,
  dag: Dag,
  vaerdier: Vaerdier,
  andelAnviste = MANGE_ANVISTE,
): Graensespoergsmaal {
  const afdeling = { id: "a", type: "familieboliger", noegletal: noegletal(vaerdier), andelAnviste };
  return spoergsmaal({ ...emne, dag, op: "placer", input: { afdeling, dato: dag, aftale: somInput } });
}
