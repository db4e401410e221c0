/**
 * Around the limits of vacancies (ledigheder): the days of the ninth slot and of the phase-out, the cap, and the three
 * offers before one is withheld.
 */
import { type Dag, plusDage } from "../../kerne/dato.js";
import { FORTOLKNINGER } from "../../parametre/fortolkninger.js";
import { dageOmkring, heleOmkring, mulig } from "./punkter.js";
import { type Graensespoergsmaal, type Grundlag, spoergsmaal } from "./spoergsmaal.js";

export function ledighedsspoergsmaal(grundlag: Grundlag): readonly Graensespoergsmaal[] {
  const { ledighed } = grundlag.aftale.tekst;
  return [
    ...Object.entries(ledighed.niende).flatMap(([trin, regler]) =>
      unikke(
        regler.flatMap(({ fra, kendtTil, slutEfter }) => [
          fra,
          ...(kendtTil == null ? [] : [kendtTil]),
          ...(slutEfter === null ? [] : slutdage(slutEfter)),
        ]),
      )
        .flatMap(dageOmkring)
        .map(({ sted, vaerdi }) => kvote(grundlag, Number(trin), `${sted}, trin ${trin}`, vaerdi)),
    ),
    ...Object.entries(ledighed.udfasning.trin).flatMap(([trin, { fra }]) =>
      dageOmkring(fra).flatMap(({ sted, vaerdi }) =>
        ["saerbolig", "delebolig-ung"].map((boligtype) =>
          udfasning(grundlag, Number(trin), boligtype, `${boligtype} ${sted}, trin ${trin}`, vaerdi),
        ),
      ),
    ),
    ...Object.keys(ledighed.niende).flatMap((trin) => [
      ...omLoftet(grundlag, Number(trin)),
      ...omTilbageholdelsen(grundlag, Number(trin)),
    ]),
  ];
}

function slutdage(fortolkning: "niende-trin1-slut"): readonly Dag[] {
  return FORTOLKNINGER[fortolkning].flatMap((tekst) => mulig(tekst) ?? []);
}

function unikke(dage: readonly Dag[]): readonly Dag[] {
  return [...new Set(dage)].sort();
}

function kvote({ somInput }: Grundlag, trin: number, titel: string, dato: Dag): Graensespoergsmaal {
  const input = { trappe: "afdelingstrappen", trin, dato, aftale: somInput };
  return spoergsmaal({
    regel: "ledighed.niende",
    titel,
    dag: dato,
    klausuler: ["F4-1", "N9-1"],
    tags: ["dato"],
    op: "kvoter",
    input,
  });
}

function afdeling({ aftale }: Grundlag, trin: number, mere: object = {}): object {
  return {
    id: "d",
    type: "familieboliger",
    placeringer: [{ fra: aftale.tekst.gaelder.fra, trappe: "afdelingstrappen", trin }],
    ...mere,
  };
}

function udfasning(grundlag: Grundlag, trin: number, boligtype: string, titel: string, dato: Dag): Graensespoergsmaal {
  const input = {
    afdeling: afdeling(grundlag, trin),
    haendelser: [{ type: "ledig", dato, bolig: "b", boligtype }],
    aftale: grundlag.somInput,
  };
  return spoergsmaal({
    regel: "ledighed.boligplads",
    titel,
    dag: dato,
    klausuler: ["N9-3", "N9-4"],
    tags: ["dato"],
    op: "tildel",
    input,
  });
}

/** The first slot of the step that is an offer, so that what went before decides; none where the order is not known. */
function foersteTilbud({ aftale }: Grundlag, trin: number): number | null {
  const plads = aftale.supplement.raekkefoelge.afdelingstrappen[trin]?.indexOf("anvisning") ?? -1;
  return plads < 0 ? null : plads;
}

const MULIGE_SENESTE = 8;

/** As many of the latest eight used as the cap allows, one fewer and one more. */
function omLoftet(grundlag: Grundlag, trin: number): readonly Graensespoergsmaal[] {
  const position = foersteTilbud(grundlag, trin);
  if (position === null) return [];
  return heleOmkring(grundlag.aftale.tekst.ledighed.loft.hoejst).map(({ sted, vaerdi }) => {
    const seneste = Array.from({ length: MULIGE_SENESTE }, (_, i) => i >= MULIGE_SENESTE - vaerdi);
    return tilbud(
      grundlag,
      trin,
      "ledighed.loft",
      ["LO-1"],
      `benyttede ${sted}, trin ${trin}`,
      { position, niende: 0, seneste, tilbud: [] },
      {},
    );
  });
}

/** So many used offers in a row, and one returned before them. */
function omTilbageholdelsen(grundlag: Grundlag, trin: number): readonly Graensespoergsmaal[] {
  const position = foersteTilbud(grundlag, trin);
  const { efterBenyttede } = grundlag.aftale.tekst.ledighed.tilbageholdelse;
  if (position === null) return [];
  return heleOmkring(efterBenyttede)
    .filter(({ vaerdi }) => vaerdi <= efterBenyttede)
    .map(({ sted, vaerdi }) => {
      const raekke = Array.from({ length: efterBenyttede }, (_, i) =>
        i >= efterBenyttede - vaerdi ? "benyttet" : "returneret",
      );
      const aabning = {
        position,
        niende: 0,
        seneste: Array.from({ length: MULIGE_SENESTE }, () => false),
        tilbud: raekke,
      };
      return tilbud(
        grundlag,
        trin,
        "ledighed.tilbageholdelse",
        ["LO-6"],
        `benyttede i træk ${sted}, trin ${trin}`,
        aabning,
        {
          omfattetAfTilbageholdelse: true,
        },
      );
    });
}

function tilbud(
  grundlag: Grundlag,
  trin: number,
  regel: string,
  klausuler: readonly string[],
  titel: string,
  aabning: object,
  mere: object,
): Graensespoergsmaal {
  const dato = plusDage(grundlag.aftale.tekst.gaelder.fra, 40);
  const input = {
    afdeling: afdeling(grundlag, trin, mere),
    aabning,
    haendelser: [{ type: "ledig", dato, bolig: "b" }],
    aftale: grundlag.somInput,
  };
  return spoergsmaal({ regel, titel, dag: dato, klausuler, op: "tildel", input });
}
