/**
 * Around the limits of applicants (ansoegere): ages, amounts, hours, and the days that employment and convictions count
 * from.
 */
import { bind } from "../../ansoeger/bind.js";
import { omfangAf } from "../../ansoeger/oplysninger.js";
import { aarstal, type Dag } from "../../kerne/dato.js";
import type { Ansoegeraftale } from "../../parametre/aftale.js";
import { SKAERPEDE_KRITERIER, type SkaerpetKriterium } from "../../parametre/ansoegerregler.js";
import { dageOmkring, dageOmkringMuligt, endedage, januarFoer, maanederFra, mulig, omkring } from "./punkter.js";
import { dageneI, type Emne, type Graensespoergsmaal, type Grundlag, sagerOm } from "./spoergsmaal.js";

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
const RIGELIGT = "9999999";
/** Of a criterion that the agreement has not. */
const MYNDIG = { fra: 18, til: null } as const;

const KLAUSULER: Readonly<Record<SkaerpetKriterium, string>> = {
  beskaeftigelse: "F5-5",
  dom: "F5-6",
  uddannelse: "F5-7",
  indkomst: "F5-8",
};

export function ansoegerspoergsmaal({ aftale, somInput }: Grundlag<Ansoegeraftale>): readonly Graensespoergsmaal[] {
  const { tekst, supplement } = aftale;
  const { kriterier } = tekst.ansoegere;
  const { mindsteTimerPrUge, seniorAlder, jobstartSenestMaaneder } = supplement;
  // A day well inside the agreement.
  const { fra, til } = dageneI(aftale);
  const idag = maanederFra(fra, 10) ?? til;

  const om = (regel: string, ...klausuler: readonly string[]): Emne => ({
    regel: `ansoeger.${regel}`,
    klausuler,
    tags: ["dato"],
  });
  const vurder = (person: object, skaerpede: readonly SkaerpetKriterium[] = [], dag = idag) => ({
    op: "vurder",
    dag,
    input: {
      husstand: { id: "h", personer: [{ ...INTET, ...person }] },
      krav: { udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" },
      dato: dag,
      aftale: somInput,
    },
  });
  const medArbejde = (arbejde: object) => ({ beskaeftigelse: { ...I_ARBEJDE, ...arbejde } });
  const doemt = (dato: Dag) => ({ domme: [{ dato, lov: "straffeloven" }] });

  /** The months, years and acts that a criterion names. */
  const omfang = (kriterium: SkaerpetKriterium) => {
    const regel = kriterier[kriterium];
    return regel === undefined ? {} : omfangAf(bind(regel.krav, { dato: idag, aftale }));
  };
  const { maaneder = 0 } = omfang("beskaeftigelse");
  const foersteDom = januarFoer(idag, omfang("dom").aarFoer ?? 0);

  /** Born so that the birthday is on the day, the day after and the day before. */
  const foedselsdage = (alder: number) => {
    const foedt = mulig(`${aarstal(idag) - alder}${idag.slice(4)}`);
    const dage = foedt === null ? [] : dageOmkring(foedt);
    return dage.map(({ vaerdi }) => ({ sted: `${alder} år, født ${vaerdi}`, vaerdi }));
  };

  const beloebene = [
    ...(tekst.ansoegere.mindsteindkomst?.beloeb ?? []).filter(({ fra }) =>
      supplement.indkomstMinimum.every((post) => post.fra !== fra),
    ),
    ...supplement.indkomstMinimum,
  ];
  const indtaegt = (nu: string, sidsteAar: string, dag: Dag) => {
    const person = { ...medArbejde({}), bruttoindtaegt: { aktuelPrMaaned: nu, forrigeAarPrMaaned: sidsteAar } };
    return vurder(person, ["indkomst"], dag);
  };

  return [
    ...SKAERPEDE_KRITERIER.flatMap((kriterium) => {
      const { fra, til } = kriterier[kriterium]?.alder ?? MYNDIG;
      return sagerOm(
        om(kriterium, KLAUSULER[kriterium]),
        [fra, ...(til === null ? [] : [til + 1])].flatMap(foedselsdage),
        (sted) => sted,
        (foedselsdato) => vurder({ foedselsdato, ...doemt(idag) }, [kriterium]),
      );
    }),
    ...sagerOm(
      om("alder", "F1-2"),
      foedselsdage((kriterier["almindelige"]?.alder ?? MYNDIG).fra),
      (sted) => `voksen, ${sted}`,
      (foedselsdato) => vurder({ foedselsdato, ...medArbejde({}) }),
    ),
    ...sagerOm(
      om("beskaeftigelse", "FJ-2"),
      dageOmkringMuligt(maanederFra(idag, -maaneder)),
      (sted) => `${maaneder} måneders arbejde, begyndt ${sted}`,
      (siden) => vurder(medArbejde({ siden }), ["beskaeftigelse"]),
    ),
    ...sagerOm(
      om("iArbejde", "F1-2"),
      dageOmkringMuligt(maanederFra(idag, jobstartSenestMaaneder ?? 0)),
      (sted) => `job fra ${sted}`,
      (siden) => vurder(medArbejde({ siden })),
    ),
    ...(mindsteTimerPrUge === null ? [] : omkring(mindsteTimerPrUge)).flatMap((timer) =>
      ["i-arbejde", "fleksjob"].flatMap((status) =>
        sagerOm(
          om("iArbejde", "F1-2"),
          [timer],
          (sted) => `${status}, timer ${sted}`,
          (timerPrUge) => vurder(medArbejde({ status, timerPrUge })),
        ),
      ),
    ),
    ...sagerOm(
      om("almindelige", "FJ-1"),
      seniorAlder === null ? [] : foedselsdage(seniorAlder),
      (sted) => `senior, ${sted}`,
      (foedselsdato) => vurder({ foedselsdato }),
    ),
    // The first day of the years that count, and the turn of the year on which one falls out.
    ...sagerOm(
      om("dom", KLAUSULER.dom),
      dageOmkringMuligt(foersteDom),
      (sted) => `dømt ${sted}`,
      (dag) => vurder({ ...medArbejde({}), ...doemt(dag) }, ["dom"]),
    ),
    ...(foersteDom === null
      ? []
      : sagerOm(
          om("dom", KLAUSULER.dom),
          dageOmkringMuligt(januarFoer(idag, -1)),
          (sted) => `dømt ${foersteDom}, vurderet ${sted}`,
          (dag) => vurder({ ...medArbejde({}), ...doemt(foersteDom) }, ["dom"], dag),
        )),
    ...beloebene.flatMap((post) => {
      const omkringBeloebet = omkring(post.beloeb, null, null);
      // Enough before a higher amount comes into force, and not from then on.
      const under = omkringBeloebet[0]?.vaerdi ?? "0";
      return [
        ...omkringBeloebet.flatMap((punkt) => [
          ...sagerOm(
            om("indkomst", "F5-9", "F5-8"),
            [punkt],
            (sted) => `indtægt nu ${sted}, beløbet fra ${post.fra}`,
            (beloeb) => indtaegt(beloeb, RIGELIGT, post.fra),
          ),
          ...sagerOm(
            om("indkomst", "F5-9", "F5-8"),
            [punkt],
            (sted) => `indtægt sidste år ${sted}, beløbet fra ${post.fra}`,
            (beloeb) => indtaegt(RIGELIGT, beloeb, post.fra),
          ),
        ]),
        ...sagerOm(
          om("indkomst", "F5-9"),
          endedage(post).flatMap(dageOmkring),
          (sted) => `beløbet fra ${post.fra}, ${sted}`,
          (dag) => indtaegt(under, RIGELIGT, dag),
        ),
      ];
    }),
  ];
}
