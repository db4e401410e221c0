/**
 * Around the limits of departments (afdelinger): § 61 a, the risk zone, the assigned share, and the days of the
 * agreement and the zone.
 */
import type { Dag } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import { minus, sammenlign, tal } from "../../kerne/tal.js";
import { KRITERIER, type Kriterium } from "../../parametre/kriterier.js";
import { andet, FIGUR_5, forbiGraensen, noegletal, paragraf61a, type Vaerdier } from "./noegletal.js";
import { dageOmkring, omkring } from "./punkter.js";
import { type Graensespoergsmaal, type Grundlag, spoergsmaal } from "./spoergsmaal.js";

const HUNDREDE = tal(100);
/** Enough for the highest row of figure 3, in which the need alone decides the step. */
const MANGE_ANVISTE = "100";

export function afdelingsspoergsmaal(grundlag: Grundlag): readonly Graensespoergsmaal[] {
  const { aftale } = grundlag;
  const foersteDag = aftale.tekst.gaelder.fra;
  return [
    ...KRITERIER.flatMap((kriterium) => om61a(grundlag, kriterium, foersteDag)),
    ...zonedage(grundlag).flatMap(([dag, zone]) =>
      KRITERIER.flatMap((kriterium) => omZonen(grundlag, kriterium, dag, zone)),
    ),
    ...omAndele(grundlag, foersteDag),
    ...omDage(grundlag),
  ];
}

function om61a(grundlag: Grundlag, kriterium: Kriterium, dag: Dag): readonly Graensespoergsmaal[] {
  const ved = andet(kriterium);
  return omkring(paragraf61a(kriterium).graense, hoejst(kriterium)).map(({ sted, vaerdi }) =>
    spoergsmaal({
      regel: "trappe.behov",
      titel: `${kriterium} ${sted}, § 61 a`,
      dag,
      klausuler: ["F3-2", FIGUR_5[kriterium]],
      op: "placer",
      input: placering(
        grundlag,
        { [kriterium]: vaerdi, [ved]: forbiGraensen(ved, paragraf61a(ved).graense) },
        MANGE_ANVISTE,
        dag,
      ),
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

function omZonen(
  grundlag: Grundlag,
  kriterium: Kriterium,
  dag: Dag,
  { graenser, fra }: Zone,
): readonly Graensespoergsmaal[] {
  const graense = graenser[kriterium];
  const ved = andet(kriterium);
  if (graense === null) return [];
  return omkring(graense, hoejst(kriterium)).map(({ sted, vaerdi }) =>
    spoergsmaal({
      regel: "trappe.risikozone",
      titel: `${kriterium} ${sted}, risikozonen fra ${fra}`,
      dag,
      klausuler: ["F3-3"],
      op: "placer",
      input: placering(
        grundlag,
        { [kriterium]: vaerdi, [ved]: forbiGraensen(ved, graenser[ved] ?? paragraf61a(ved).graense) },
        MANGE_ANVISTE,
        dag,
      ),
    }),
  );
}

/** The borders of the intervals, and half a printed digit below them, where rounding decides. */
function omAndele(grundlag: Grundlag, dag: Dag): readonly Graensespoergsmaal[] {
  const hoejtBehov = behovHoejt();
  return grundlag.aftale.tekst.afdelingstrappe.intervaller.flatMap(({ mindst, id }) =>
    sammenlign(mindst, tal(0)) === 0
      ? []
      : [mindst, minus(mindst, tal("0.05"))].flatMap((graense) =>
          omkring(graense, HUNDREDE).map(({ sted, vaerdi }) =>
            spoergsmaal({
              regel: "trappe.anvisningsinterval",
              titel: `andel anviste ${sted}, intervallet ${id}`,
              dag,
              klausuler: ["AT-3", "F3-1"],
              tags: ["eksakt-tal"],
              op: "placer",
              input: placering(grundlag, hoejtBehov, vaerdi, dag),
            }),
          ),
        ),
  );
}

function omDage(grundlag: Grundlag): readonly Graensespoergsmaal[] {
  const { gaelder } = grundlag.aftale.tekst;
  const zoner = grundlag.aftale.supplement.risikozone.flatMap(({ fra, kendtTil }) => [
    fra,
    ...(kendtTil == null ? [] : [kendtTil]),
  ]);
  const over = noegletalOverZonerne(grundlag);
  return [
    ...[gaelder.fra, gaelder.til]
      .flatMap(dageOmkring)
      .map((punkt) => ({ punkt, regel: "trappe.gyldighed", klausul: "BG-1", vaerdier: behovHoejt() })),
    ...zoner
      .flatMap(dageOmkring)
      .map((punkt) => ({ punkt, regel: "trappe.risikozone", klausul: "F3-3", vaerdier: over })),
  ].map(({ punkt: { sted, vaerdi }, regel, klausul, vaerdier }) =>
    spoergsmaal({
      regel,
      titel: sted,
      dag: vaerdi,
      klausuler: [klausul],
      tags: ["dato"],
      op: "placer",
      input: placering(grundlag, vaerdier, MANGE_ANVISTE, vaerdi),
    }),
  );
}

function behovHoejt(): Vaerdier {
  return {
    beskaeftigelse: forbiGraensen("beskaeftigelse", paragraf61a("beskaeftigelse").graense),
    uddannelse: forbiGraensen("uddannelse", paragraf61a("uddannelse").graense),
  };
}

/** Over the mildest of the zones in two figures, so that a zone in force is told from one that is not. */
function noegletalOverZonerne({ aftale: { supplement } }: Grundlag): Vaerdier {
  const over = (kriterium: Kriterium) => {
    const graenser = supplement.risikozone
      .map((zone) => zone.graenser[kriterium] ?? paragraf61a(kriterium).graense)
      .sort(sammenlign);
    return forbiGraensen(kriterium, graenser[0] ?? paragraf61a(kriterium).graense);
  };
  return { beskaeftigelse: over("beskaeftigelse"), uddannelse: over("uddannelse") };
}

function hoejst(kriterium: Kriterium) {
  return kriterium === "beskaeftigelse" || kriterium === "uddannelse" ? HUNDREDE : null;
}

function placering({ somInput }: Grundlag, vaerdier: Vaerdier, andelAnviste: string, dato: Dag): object {
  return {
    afdeling: { id: "a", type: "familieboliger", noegletal: noegletal(vaerdier), andelAnviste },
    dato,
    aftale: somInput,
  };
}
