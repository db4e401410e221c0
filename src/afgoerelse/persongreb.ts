/**
 * What can be changed about a person (persongreb), with the values that the rules tell apart. Each fact but age has a
 * best and a worst value, whatever the others are: so one value for each direction is enough, and only ages are tried
 * one by one. Part of rule `afgoerelse.hvadSkalDerTil`.
 *
 * What is past cannot be changed (`fast`): birth, convictions, releases, last year's income, when a job began. What
 * someone can bring about or apply for can (`handling`): work, hours, education and its approval, present income, a
 * pension, citizenship. Where that depends on more than the rules here know, such as pension age, it is `handling`, so
 * that no way out is hidden; and what is unknown can be found out.
 */
import type { Person } from "../ansoeger/husstand.js";
import { ANSOEGERKRITERIER } from "../ansoeger/krav.js";
import { studiegrad } from "../ansoeger/underUddannelse.js";
import type { Vurderingsregel } from "../ansoeger/vurderingsregel.js";
import { aarstal, type Dag, plusMaaneder, sidsteDecember } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import { tal } from "../kerne/tal.js";
import { type Ansoegerregler, UDDANNELSESARTER, type Uddannelsesart } from "../parametre/ansoegerregler.js";
import type { Greb, Indgrebsart } from "./indgreb.js";
import { tidligere } from "./skiftedag.js";

/** Towards what the criteria ask, or away from it. */
export type Retning = "bedre" | "vaerre";
type Persongreb = Greb<Person>;

/** Everything that the criteria of the rule read. */
export function vurderingsgreb(
  person: Person,
  sti: Sti,
  retning: Retning,
  regel: Vurderingsregel,
): readonly Persongreb[] {
  const { krav, aftale, dato } = regel;
  const almindelige = (regel.spurgte & 1) !== 0;
  const [arbejde, dom, niveau, indkomst] = (["beskaeftigelse", "dom", "uddannelse", "indkomst"] as const).map((k) =>
    krav.skaerpede.includes(k),
  );
  return [
    ...(almindelige || arbejde ? beskaeftigelsesgreb(person, sti, retning, regel) : []),
    ...(almindelige || arbejde || indkomst
      ? uddannelsesgreb(
          person,
          sti,
          retning,
          studievalg((art) => studiegrad(art, regel.studier)),
        )
      : []),
    ...(indkomst ? indkomstgreb(person, sti, retning, regel) : []),
    ...(niveau ? niveaugreb(person, sti, retning) : []),
    ...(almindelige
      ? [skift(sti, "alderspension", person.alderspension, "handling", { alderspension: retning === "bedre" })]
      : []),
    ...(dom
      ? [
          skift(sti, "domme", person.domme, "fast", {
            domme: retning === "bedre" ? [] : regel.dom.love.map((lov) => ({ dato, lov })),
          }),
        ]
      : []),
    ...(krav.skaerpede.length > 0
      ? [skift(sti, "beboerIAfdelingen", person.beboerIAfdelingen, "fast", { beboerIAfdelingen: retning === "bedre" })]
      : []),
    aldersgreb(sti, [...aldersgraenser(aftale.tekst.ansoegere), aftale.supplement.seniorAlder ?? 0], dato),
  ];
}

function aldersgraenser(regler: Ansoegerregler): readonly number[] {
  return ANSOEGERKRITERIER.map((kriterium) => regler[kriterium].alder).flatMap(({ fra, til }) =>
    til === null ? [fra] : [fra, til + 1],
  );
}

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

function beskaeftigelsesgreb(
  { beskaeftigelse: job }: Person,
  sti: Sti,
  retning: Retning,
  { dato, arbejde, aftale }: Vurderingsregel,
): readonly Persongreb[] {
  const varig = tidligere(dato, aftale.tekst.ansoegere.beskaeftigelse.maaneder) ?? dato;
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
  const timer = blad("timerPrUge", job.timerPrUge, "handling", {
    timerPrUge: retning === "bedre" ? arbejde.mindsteTimer : tal(0),
  });
  const siden = blad("siden", job.siden, "fast", { siden: retning === "bedre" ? varig : sidsteDecember(2199) });
  return arbejde.mindsteTimer === null ? [status, siden] : [status, timer, siden];
}

const INTET_JOB = { status: "ingen", timerPrUge: null, siden: null } as const;
const INTET_STUDIUM = { status: "ingen", art: null } as const;

/** An education that counts as much as any, and one that counts as little. */
export interface Studievalg {
  readonly bedst: Uddannelsesart;
  readonly vaerst: Uddannelsesart;
}

/** @param grad how far an education of the kind counts */
export function studievalg(grad: (art: Uddannelsesart) => number): Studievalg {
  return {
    bedst: UDDANNELSESARTER.reduce((bedst, art) => (grad(art) > grad(bedst) ? art : bedst)),
    vaerst: UDDANNELSESARTER.reduce((vaerst, art) => (grad(art) < grad(vaerst) ? art : vaerst)),
  };
}

export function uddannelsesgreb(
  { uddannelse }: Person,
  sti: Sti,
  retning: Retning,
  { bedst, vaerst }: Studievalg,
): readonly Persongreb[] {
  const studium = { status: "i-gang", art: bedst } as const;
  if (uddannelse === null || uddannelse.status === "ingen") {
    return [
      skift(sti, "uddannelse", uddannelse, "handling", { uddannelse: retning === "bedre" ? studium : INTET_STUDIUM }),
    ];
  }
  const her = [...sti, "uddannelse"];
  const art = skift(her, "art", uddannelse.art, "handling", {
    uddannelse: retning === "bedre" ? studium : { status: "i-gang", art: vaerst },
  });
  return retning === "bedre" ? [art] : [art, skift(her, "status", "i-gang", "handling", { uddannelse: INTET_STUDIUM })];
}

function niveaugreb({ uddannelsesniveau: niveau }: Person, sti: Sti, retning: Retning): readonly Persongreb[] {
  const dansk = { niveau: "over-grundskole", land: "danmark", godkendt: null } as const;
  const grundskole = { niveau: "grundskole", land: null, godkendt: null } as const;
  if (niveau === null || niveau.niveau === "grundskole") {
    return [
      skift(sti, "uddannelsesniveau", niveau, "handling", {
        uddannelsesniveau: retning === "bedre" ? dansk : grundskole,
      }),
    ];
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
    vaerdier: [
      (person) => ({
        ...person,
        bruttoindtaegt: { ...person.bruttoindtaegt, [navn]: retning === "bedre" ? beloeb : tal(0) },
      }),
    ],
  });
  const studerende = { underUddannelseForrigeAar: retning === "bedre" };
  return [
    blad("aktuelPrMaaned", "handling", indkomst.nu?.beloeb),
    blad("forrigeAarPrMaaned", "fast", indkomst.forrige?.beloeb),
    ...(indkomst.studerendeForrigeAarUndtaget
      ? [skift(sti, "underUddannelseForrigeAar", underUddannelseForrigeAar, "fast", studerende)]
      : []),
  ];
}
