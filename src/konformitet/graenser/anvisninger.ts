/**
 * Around the limits of § 59 (anvisninger): the ages of its grounds, the months since a release or a termination, the
 * months on a benefit and what it is received under, under each wording and on the day on which one follows another.
 */
import { bind } from "../../ansoeger/bind.js";
import { bladeI } from "../../ansoeger/bundet.js";
import { foersteInden } from "../../ansoeger/indenFor.js";
import { type Dag, plusDage, plusMaaneder } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import type { Trappeaftale } from "../../parametre/aftale.js";
import { ANVISNINGSFORBUD, type Forbudsgrund } from "../../parametre/anvisningsforbud.js";
import { YDELSER } from "../../parametre/fakta.js";
import type { Blad } from "../../parametre/vilkaar.js";
import { dageOmkring, efterPunkt, maanederFra, type Punkt } from "./punkter.js";
import { dageneI, type Graensespoergsmaal, type Grundlag, sagerOm } from "./spoergsmaal.js";
import { daekkende, omDagen, omMaaneder, ydelse } from "./ydelser.js";

/** Where each paragraph is asked of, and its clause. */
const PARAGRAFFER = [
  { felt: "stk6", omraadestatus: "udsat", trin: 2, klausul: "ABL-59-6" },
  { felt: "stk7", omraadestatus: "forebyggelsesomraade", trin: 1, klausul: "ABL-59-7" },
] as const;
type Paragraf = (typeof PARAGRAFFER)[number];

/** No ground holds. */
const INTET = {
  id: "a",
  statsborgerskab: "dansk-eu-eoes-schweiz",
  loesladt: false,
  ophaevetForGroveOvertraedelser: false,
  ydelser: [],
};

/** Whom nr. 4 excepts from the age on that it names. */
const STUDERENDE = { statsborgerskab: "andet", uddannelse: { status: "i-gang", art: "videregaaende" } };

/** An adult, where a ground names no age. */
const VOKSEN = 40;

/** A part of a person at a limit, with the rule of it. */
interface Kant {
  readonly regel: string;
  readonly person: object;
}

export function anvisningsspoergsmaal({ aftale, somInput }: Grundlag<Trappeaftale>): readonly Graensespoergsmaal[] {
  const { fra, til } = dageneI(aftale);

  const maaAnvises = ({ omraadestatus, trin }: Paragraf, person: object, dag: Dag) => ({
    op: "maaAnvises",
    dag,
    input: {
      husstand: { id: "h", personer: [{ ...INTET, ...person }] },
      trappe: "omraadetrappen",
      trin,
      omraadestatus,
      dato: dag,
      aftale: somInput,
    },
  });

  const omGrund = (paragraf: Paragraf, grund: Forbudsgrund, dag: Dag): readonly Graensespoergsmaal[] => {
    const blade = bladeI(bind(grund.naar, { dato: dag, aftale })).map(({ blad }) => blad);
    const yngst = Math.min(...blade.flatMap(aldreI));
    const foedt = plusMaaneder(dag, -12 * (Number.isFinite(yngst) ? yngst : VOKSEN));
    return blade.flatMap((blad) =>
      kanter(blad, blade, dag).flatMap(({ sted, vaerdi: { regel, person } }) =>
        sagerOm(
          { regel: `ansoeger.${regel}`, klausuler: [paragraf.klausul], tags: ["dato"] },
          [{ sted, vaerdi: person }],
          (her) => `${paragraf.felt}, ${grund.nr}: ${her}, vurderet ${dag}`,
          (del) => maaAnvises(paragraf, { foedselsdato: foedt, ...del }, dag),
        ),
      ),
    );
  };

  return ANVISNINGSFORBUD.flatMap((ordlyd, nr) => {
    const naeste = ANVISNINGSFORBUD[nr + 1];
    const skifter = ordlyd.fra > fra && ordlyd.fra <= til;
    const sidste = naeste === undefined || naeste.fra > til ? til : plusDage(naeste.fra, -1);
    // Early, where months under the wording before are looked at, and on the last day.
    const dage = [maanederFra(skifter ? ordlyd.fra : fra, 2) ?? sidste, sidste].filter(
      (dag) => fra <= dag && dag <= til && gaeldende(ANVISNINGSFORBUD, dag) === ordlyd,
    );
    return PARAGRAFFER.flatMap((paragraf) => [
      ...dage.flatMap((dag) => ordlyd[paragraf.felt].flatMap((grund) => omGrund(paragraf, grund, dag))),
      ...(skifter ? YDELSER : []).flatMap((type) =>
        sagerOm(
          { regel: "ansoeger.ydelser", klausuler: [paragraf.klausul], tags: ["dato"] },
          dageOmkring(ordlyd.fra),
          (sted) => `${paragraf.felt}, ${type} i lang tid, vurderet ${sted}`,
          (dag) =>
            maaAnvises(paragraf, { foedselsdato: plusMaaneder(dag, -12 * VOKSEN), ydelser: [ydelse(type)] }, dag),
        ),
      ),
    ]);
  });
}

function aldreI(blad: Blad): readonly number[] {
  return blad.art === "fyldt" && typeof blad.alder === "number" ? [blad.alder] : [];
}

/** The points around a leaf; around an age, of someone whom the other leaves of its ground are met by. */
function kanter(blad: Blad, blade: readonly Blad[], dag: Dag): readonly Punkt<Kant>[] {
  switch (blad.art) {
    case "fyldt":
      return aldreI(blad).flatMap((alder) =>
        efterPunkt(
          dageOmkring(plusMaaneder(dag, -12 * alder)),
          (sted) => `${alder} år, født ${sted}`,
          (foedselsdato) => ({
            regel: "forbudsgrunde",
            person: Object.assign({ foedselsdato }, ...blade.map((et) => rammende(et, dag))),
          }),
        ),
      );
    case "loesladt":
      return efterPunkt(
        dageOmkring(foersteInden(blad.maaneder, dag)),
        (sted) => `løsladt ${sted}`,
        (dato) => ({ regel: "loesladelse", person: loesladt(blad.institution, dato) }),
      );
    case "ophaevet":
      return efterPunkt(
        dageOmkring(foersteInden(blad.maaneder, dag)),
        (sted) => `ophævet ${sted}`,
        (dato) => ({ regel: "ophaevelse", person: { ophaevetForGroveOvertraedelser: { dato } } }),
      );
    case "ydelse-paa-dagen":
      return efterPunkt(omDagen(blad.ydelse, dag), (sted) => sted, medYdelser);
    case "ydelsesmaaneder":
      return efterPunkt(omMaaneder(blad, dag), (sted) => sted, medYdelser);
    default:
      return [];
  }
}

/** What meets a leaf, of those that have a limit. */
function rammende(blad: Blad, dag: Dag): object {
  switch (blad.art) {
    case "loesladt":
      return loesladt(blad.institution, dag);
    case "ophaevet":
      return { ophaevetForGroveOvertraedelser: { dato: dag } };
    case "ydelse-paa-dagen":
      return { ydelser: [ydelse(blad.ydelse)] };
    case "blandt":
      return blad.faktum === "statsborgerskab" ? STUDERENDE : {};
    case "ydelsesmaaneder": {
      const ydelser = daekkende(blad, dag);
      return ydelser.length === 0 ? {} : { ydelser };
    }
    default:
      return {};
  }
}

function loesladt(institution: string, dato: Dag): object {
  return { loesladt: { dato, doemt: true, institution, handleplan: true } };
}

function medYdelser(ydelser: readonly object[]): Kant {
  return { regel: "ydelser", person: { ydelser } };
}
