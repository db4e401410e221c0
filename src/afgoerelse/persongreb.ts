/**
 * What can be changed about a person (persongreb), with the values that the rules tell apart. Each fact but age has a best and a worst value, whatever the others are: so
 * one value for each direction is enough, and only ages are tried one by one. Part of rule `afgoerelse.hvadSkalDerTil`.
 *
 * What is past cannot be changed (`fast`): birth, convictions, releases, last year's income, when a job began. What someone can bring about or apply for can (`handling`):
 * work, hours, education and its approval, present income, a pension, citizenship. Where that depends on more than the rules here know, such as pension age, it is
 * `handling`, so that no way out is hidden; and what is unknown can be found out.
 */
import type { Person } from "../ansoeger/husstand.js";
import type { Vurderingsregel } from "../ansoeger/vurderingsregel.js";
import { aarstal, type Dag, plusMaaneder, sidsteDecember } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import { tal } from "../kerne/tal.js";
import { ANSOEGERREGLER } from "../parametre/ansoegerregler.js";
import type { Greb, Indgrebsart } from "./indgreb.js";
import { tidligere } from "./skiftedag.js";

/** Towards what the criteria ask, or away from it. */
export type Retning = "bedre" | "vaerre";
type Persongreb = Greb<Person>;

/** Everything that the criteria of the rule read. */
export function vurderingsgreb(person: Person, sti: Sti, retning: Retning, regel: Vurderingsregel): readonly Persongreb[] {
  const { krav, aftale, dato } = regel;
  const almindelige = (regel.spurgte & 1) !== 0;
  const [arbejde, dom, niveau, indkomst] = (["beskaeftigelse", "dom", "uddannelse", "indkomst"] as const).map((k) => krav.skaerpede.includes(k));
  return [
    ...(almindelige || arbejde ? beskaeftigelsesgreb(person, sti, retning, regel) : []),
    ...(almindelige || arbejde || indkomst ? uddannelsesgreb(person, sti, retning) : []),
    ...(indkomst ? indkomstgreb(person, sti, retning, regel) : []),
    ...(niveau ? niveaugreb(person, sti, retning) : []),
    ...(almindelige ? [skift(sti, "alderspension", person.alderspension, "handling", { alderspension: retning === "bedre" })] : []),
    ...(dom ? [skift(sti, "domme", person.domme, "fast", { domme: retning === "bedre" ? [] : [{ dato, lov: "straffeloven" }] })] : []),
    ...(krav.skaerpede.length > 0
      ? [skift(sti, "beboerIAfdelingen", person.beboerIAfdelingen, "fast", { beboerIAfdelingen: retning === "bedre" })]
      : []),
    aldersgreb(sti, [...Object.values(ALDRE), aftale.supplement.seniorAlder ?? 0], dato),
  ];
}

const ALDRE = [
  ANSOEGERREGLER.almindelige,
  ANSOEGERREGLER.beskaeftigelse,
  ANSOEGERREGLER.dom,
  ANSOEGERREGLER.uddannelse,
  ANSOEGERREGLER.indkomst,
].flatMap(({ alder }) => (alder.til === null ? [alder.fra] : [alder.fra, alder.til + 1]));

/** A fact of the person set to one other value. */
export function skift(sti: Sti, navn: string, nu: unknown, art: Indgrebsart, ny: Partial<Person>): Persongreb {
  return { sti: [...sti, navn], art: nu === null ? "handling" : art, vaerdier: [(person) => ({ ...person, ...ny })] };
}

/** One date of birth for each class of ages that the rules tell apart. */
export function aldersgreb(sti: Sti, aldre: readonly number[], dato: Dag): Persongreb {
  const mulige = [...new Set([0, ...aldre])].filter((alder) => alder <= aarstal(dato) - 1901).sort((a, b) => a - b);
  return {
    sti: [...sti, "foedselsdato"],
    art: "fast",
    vaerdier: mulige.map((alder) => (person) => ({ ...person, foedselsdato: plusMaaneder(dato, -12 * alder) })),
  };
}

function beskaeftigelsesgreb({ beskaeftigelse: job }: Person, sti: Sti, retning: Retning, { dato, arbejde }: Vurderingsregel): readonly Persongreb[] {
  const varig = tidligere(dato, ANSOEGERREGLER.beskaeftigelse.maaneder) ?? dato;
  if (job === null || job.status === "ingen") {
    const nyt = { status: "i-arbejde", timerPrUge: arbejde.mindsteTimer, siden: varig } as const;
    return [skift(sti, "beskaeftigelse", job, "handling", { beskaeftigelse: retning === "bedre" ? nyt : INTET_JOB })];
  }
  const her = [...sti, "beskaeftigelse"];
  const blad = (navn: string, nu: unknown, art: Indgrebsart, nyt: Partial<typeof job>): Persongreb => ({
    sti: [...her, navn],
    art: nu === null ? "handling" : art,
    vaerdier: [(person) => ({ ...person, beskaeftigelse: { ...(person.beskaeftigelse ?? job), ...nyt } })],
  });
  // The self-employed are not asked for hours.
  const status = blad("status", job.status, "handling", retning === "bedre" ? { status: "selvstaendig" } : INTET_JOB);
  const timer = blad("timerPrUge", job.timerPrUge, "handling", { timerPrUge: retning === "bedre" ? arbejde.mindsteTimer : tal(0) });
  const siden = blad("siden", job.siden, "fast", { siden: retning === "bedre" ? varig : sidsteDecember(2199) });
  return arbejde.mindsteTimer === null ? [status, siden] : [status, timer, siden];
}

const INTET_JOB = { status: "ingen", timerPrUge: null, siden: null } as const;
const INTET_STUDIUM = { status: "ingen", art: null } as const;

export function uddannelsesgreb({ uddannelse }: Person, sti: Sti, retning: Retning): readonly Persongreb[] {
  const studium = { status: "i-gang", art: "videregaaende" } as const;
  if (uddannelse === null || uddannelse.status === "ingen") {
    return [skift(sti, "uddannelse", uddannelse, "handling", { uddannelse: retning === "bedre" ? studium : INTET_STUDIUM })];
  }
  const her = [...sti, "uddannelse"];
  const art = skift(her, "art", uddannelse.art, "handling", { uddannelse: retning === "bedre" ? studium : { status: "i-gang", art: "andet" } });
  return retning === "bedre" ? [art] : [art, skift(her, "status", "i-gang", "handling", { uddannelse: INTET_STUDIUM })];
}

function niveaugreb({ uddannelsesniveau: niveau }: Person, sti: Sti, retning: Retning): readonly Persongreb[] {
  const dansk = { niveau: "over-grundskole", land: "danmark", godkendt: null } as const;
  const grundskole = { niveau: "grundskole", land: null, godkendt: null } as const;
  if (niveau === null || niveau.niveau === "grundskole") {
    return [skift(sti, "uddannelsesniveau", niveau, "handling", { uddannelsesniveau: retning === "bedre" ? dansk : grundskole })];
  }
  const her = [...sti, "uddannelsesniveau"];
  const blad = (navn: string, nu: unknown, art: Indgrebsart, nyt: Partial<typeof niveau>): Persongreb => ({
    sti: [...her, navn],
    art: nu === null ? "handling" : art,
    vaerdier: [(person) => ({ ...person, uddannelsesniveau: { ...(person.uddannelsesniveau ?? niveau), ...nyt } })],
  });
  return [
    blad("godkendt", niveau.godkendt, "handling", { godkendt: retning === "bedre" }),
    blad("land", niveau.land, "fast", { land: retning === "bedre" ? "danmark" : "udland" }),
    ...(retning === "vaerre" ? [blad("niveau", niveau.niveau, "fast", grundskole)] : []),
  ];
}

function indkomstgreb(
  { bruttoindtaegt, underUddannelseForrigeAar }: Person,
  sti: Sti,
  retning: Retning,
  { indkomst }: Vurderingsregel,
): readonly Persongreb[] {
  const her = [...sti, "bruttoindtaegt"];
  const blad = (navn: keyof typeof bruttoindtaegt, art: Indgrebsart, beloeb = tal(0)): Persongreb => ({
    sti: [...her, navn],
    art: bruttoindtaegt[navn] === null ? "handling" : art,
    vaerdier: [(person) => ({ ...person, bruttoindtaegt: { ...person.bruttoindtaegt, [navn]: retning === "bedre" ? beloeb : tal(0) } })],
  });
  const studerende = { underUddannelseForrigeAar: retning === "bedre" };
  return [
    blad("aktuelPrMaaned", "handling", indkomst.nu?.beloeb),
    blad("forrigeAarPrMaaned", "fast", indkomst.forrige?.beloeb),
    ...(indkomst.studerendeForrigeAarUndtaget ? [skift(sti, "underUddannelseForrigeAar", underUddannelseForrigeAar, "fast", studerende)] : []),
  ];
}
