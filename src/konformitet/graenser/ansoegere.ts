/**
 * Around the limits of applicants (ansoegere): ages, amounts, hours, and the days that employment and convictions count
 * from.
 */
import type { Kriterieomfang } from "../../ansoeger/begrundelser.js";
import { bind } from "../../ansoeger/bind.js";
import { omfangAf } from "../../ansoeger/oplysninger.js";
import { aarstal, type Dag, foersteJanuar, plusMaaneder } from "../../kerne/dato.js";
import { type Aldersspaend, SKAERPEDE_KRITERIER, type SkaerpetKriterium } from "../../parametre/ansoegerregler.js";
import { dageOmkring, mulig, omkring } from "./punkter.js";
import { type Graensespoergsmaal, type Grundlag, spoergsmaal } from "./spoergsmaal.js";

/** Meets nothing and is of every age that is asked. */
const INTET = {
  id: "a",
  foedselsdato: "1985-06-15",
  beskaeftigelse: { status: "ingen" },
  uddannelse: { status: "ingen" },
  alderspension: false,
  underUddannelseForrigeAar: false,
  uddannelsesniveau: { niveau: "grundskole" },
  domme: [],
  bruttoindtaegt: { aktuelPrMaaned: 0, forrigeAarPrMaaned: 0 },
};
const I_ARBEJDE = { status: "i-arbejde", timerPrUge: 37, siden: "2015-01-01" };

const KLAUSULER: Readonly<Record<SkaerpetKriterium, string>> = {
  beskaeftigelse: "F5-5",
  dom: "F5-6",
  uddannelse: "F5-7",
  indkomst: "F5-8",
};

export function ansoegerspoergsmaal(grundlag: Grundlag): readonly Graensespoergsmaal[] {
  const dato = foersteHele(grundlag);
  const { ansoegere } = grundlag.aftale.tekst;
  return [
    ...SKAERPEDE_KRITERIER.flatMap((kriterium) =>
      omAlder(grundlag, kriterium, ansoegere.kriterier[kriterium].alder, KLAUSULER[kriterium], dato),
    ),
    ...omFoedselsdag(ansoegere.kriterier.almindelige.alder.fra, dato).map(({ sted, vaerdi }) =>
      vurdering(grundlag, "ansoeger.alder", `voksen, ${sted}`, ["F1-2"], dato, {
        foedselsdato: vaerdi,
        beskaeftigelse: I_ARBEJDE,
      }),
    ),
    ...omArbejde(grundlag, dato),
    ...omDomme(grundlag, dato),
    ...omBeloeb(grundlag),
  ];
}

/** A day well inside the agreement. */
function foersteHele({ aftale }: Grundlag): Dag {
  return plusMaaneder(aftale.tekst.gaelder.fra, 10);
}

/** Born so that the birthday is on the day, the day after and the day before. */
function omFoedselsdag(alder: number, dato: Dag) {
  const foedt = mulig(`${aarstal(dato) - alder}${dato.slice(4)}`);
  return foedt === null
    ? []
    : dageOmkring(foedt).map(({ vaerdi }) => ({ sted: `${alder} år, født ${vaerdi}`, vaerdi }));
}

/** The months, years and acts that a criterion names. */
function omfang({ aftale }: Grundlag, kriterium: SkaerpetKriterium, dato: Dag): Kriterieomfang {
  return omfangAf(bind(aftale.tekst.ansoegere.kriterier[kriterium].krav, { dato, aftale }));
}

function omAlder(
  grundlag: Grundlag,
  kriterium: SkaerpetKriterium,
  { fra, til }: Aldersspaend,
  klausul: string,
  dato: Dag,
): readonly Graensespoergsmaal[] {
  const doemt = { domme: [{ dato, lov: "straffeloven" }] };
  return [fra, ...(til === null ? [] : [til + 1])].flatMap((alder) =>
    omFoedselsdag(alder, dato).map(({ sted, vaerdi }) =>
      vurdering(grundlag, `ansoeger.${kriterium}`, sted, [klausul], dato, { foedselsdato: vaerdi, ...doemt }, [
        kriterium,
      ]),
    ),
  );
}

function omArbejde(grundlag: Grundlag, dato: Dag): readonly Graensespoergsmaal[] {
  const { mindsteTimerPrUge, seniorAlder, jobstartSenestMaaneder } = grundlag.aftale.supplement;
  const { maaneder = 0 } = omfang(grundlag, "beskaeftigelse", dato);
  return [
    ...dageOmkring(plusMaaneder(dato, -maaneder)).map(({ sted, vaerdi }) =>
      vurdering(
        grundlag,
        "ansoeger.beskaeftigelse",
        `${maaneder} måneders arbejde, begyndt ${sted}`,
        ["FJ-2"],
        dato,
        { beskaeftigelse: { ...I_ARBEJDE, siden: vaerdi } },
        ["beskaeftigelse"],
      ),
    ),
    ...dageOmkring(jobstartSenestMaaneder === null ? dato : plusMaaneder(dato, jobstartSenestMaaneder)).map(
      ({ sted, vaerdi }) =>
        vurdering(grundlag, "ansoeger.iArbejde", `job fra ${sted}`, ["F1-2"], dato, {
          beskaeftigelse: { ...I_ARBEJDE, siden: vaerdi },
        }),
    ),
    ...(mindsteTimerPrUge === null ? [] : omkring(mindsteTimerPrUge)).flatMap(({ sted, vaerdi }) =>
      ["i-arbejde", "fleksjob"].map((status) =>
        vurdering(grundlag, "ansoeger.iArbejde", `${status}, timer ${sted}`, ["F1-2"], dato, {
          beskaeftigelse: { ...I_ARBEJDE, status, timerPrUge: vaerdi },
        }),
      ),
    ),
    ...(seniorAlder === null ? [] : omFoedselsdag(seniorAlder, dato)).map(({ sted, vaerdi }) =>
      vurdering(grundlag, "ansoeger.almindelige", `senior, ${sted}`, ["FJ-1"], dato, { foedselsdato: vaerdi }),
    ),
  ];
}

/** The first day of the years that count, and the turn of the year on which one falls out. */
function omDomme(grundlag: Grundlag, dato: Dag): readonly Graensespoergsmaal[] {
  const foerste = foersteJanuar(aarstal(dato) - (omfang(grundlag, "dom", dato).aarFoer ?? 0));
  return [
    ...dageOmkring(foerste).map(({ sted, vaerdi }) => ({ sted: `dømt ${sted}`, doemt: vaerdi, paa: dato })),
    ...dageOmkring(foersteJanuar(aarstal(dato) + 1)).map(({ sted, vaerdi }) => ({
      sted: `dømt ${foerste}, vurderet ${sted}`,
      doemt: foerste,
      paa: vaerdi,
    })),
  ].map(({ sted, doemt, paa }) =>
    vurdering(
      grundlag,
      "ansoeger.dom",
      sted,
      ["F5-6"],
      paa,
      { beskaeftigelse: I_ARBEJDE, domme: [{ dato: doemt, lov: "straffeloven" }] },
      ["dom"],
    ),
  );
}

function omBeloeb(grundlag: Grundlag): readonly Graensespoergsmaal[] {
  const { tekst, supplement } = grundlag.aftale;
  const poster = [
    ...tekst.indkomstMinimum.filter(({ fra }) => supplement.indkomstMinimum.every((post) => post.fra !== fra)),
    ...supplement.indkomstMinimum,
  ];
  const spoerg = (titel: string, klausuler: readonly string[], dato: Dag, nu: string, sidsteAar: string) =>
    vurdering(
      grundlag,
      "ansoeger.indkomst",
      titel,
      klausuler,
      dato,
      { beskaeftigelse: I_ARBEJDE, bruttoindtaegt: { aktuelPrMaaned: nu, forrigeAarPrMaaned: sidsteAar } },
      ["indkomst"],
    );
  const rigeligt = "9999999";
  return poster.flatMap(({ fra, kendtTil, beloeb }) => {
    // Enough before a higher amount comes into force, and not from then on.
    const [under] = omkring(beloeb);
    return [
      ...omkring(beloeb).flatMap(({ sted, vaerdi }) => [
        spoerg(`indtægt nu ${sted}, beløbet fra ${fra}`, ["F5-9", "F5-8"], fra, vaerdi, rigeligt),
        spoerg(`indtægt sidste år ${sted}, beløbet fra ${fra}`, ["F5-9", "F5-8"], fra, rigeligt, vaerdi),
      ]),
      ...[fra, ...(kendtTil == null ? [] : [kendtTil])]
        .flatMap(dageOmkring)
        .map(({ sted, vaerdi }) =>
          spoerg(`beløbet fra ${fra}, ${sted}`, ["F5-9"], vaerdi, under?.vaerdi ?? "0", rigeligt),
        ),
    ];
  });
}

function vurdering(
  { somInput }: Grundlag,
  regel: string,
  titel: string,
  klausuler: readonly string[],
  dato: Dag,
  person: object,
  skaerpede: readonly SkaerpetKriterium[] = [],
): Graensespoergsmaal {
  return spoergsmaal({
    regel,
    titel,
    dag: dato,
    klausuler,
    tags: ["dato"],
    op: "vurder",
    input: {
      husstand: { id: "h", personer: [{ ...INTET, ...person }] },
      krav: { udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" },
      dato,
      aftale: somInput,
    },
  });
}
