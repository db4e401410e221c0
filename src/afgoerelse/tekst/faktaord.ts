/** The words that a fact of a person can be (faktaord), each said in full, as conditions say them. */
import type { FAKTA, Ydelsestype } from "../../parametre/fakta.js";
import type { Blandt, Ordfaktum } from "../../parametre/vilkaar.js";
import { opremset, type Sprog, type Tosproget } from "./sprog.js";

type Ord<N extends Ordfaktum> = NonNullable<ReturnType<(typeof FAKTA)[N]["af"]>>;

interface Ordenes<O extends string> {
  /** Around the words, one or more. */
  readonly saetning: (ord: Tosproget, gaelder: boolean) => Tosproget;
  readonly ord: Readonly<Record<O, Tosproget>>;
}

const ikke = (gaelder: boolean): string => (gaelder ? "" : "ikke ");
const not = (gaelder: boolean): string => (gaelder ? "" : "not ");

function har({ da, en }: Tosproget, gaelder: boolean): Tosproget {
  return { da: `har ${ikke(gaelder)}${da}`, en: `${gaelder ? "has" : "does not have"} ${en}` };
}

const FAKTAORD: { readonly [N in Ordfaktum]: Ordenes<Ord<N>> } = {
  // A job may lie ahead; whether it has begun is a condition of its own.
  beskaeftigelse: {
    saetning: har,
    ord: {
      "i-arbejde": { da: "et job", en: "a job" },
      selvstaendig: { da: "egen virksomhed", en: "a business" },
      fleksjob: { da: "et fleksjob", en: "a flexible job (fleksjob)" },
      ingen: { da: "intet arbejde", en: "no work" },
    },
  },
  uddannelse: {
    saetning: ({ da, en }, gaelder) => ({ da: `er ${ikke(gaelder)}${da}`, en: `is ${not(gaelder)}${en}` }),
    ord: {
      "i-gang": { da: "under uddannelse", en: "in education" },
      ingen: { da: "uden igangværende uddannelse", en: "out of education" },
    },
  },
  uddannelsesart: {
    saetning: ({ da, en }, gaelder) => ({
      da: `uddannelsen er ${ikke(gaelder)}${da}`,
      en: `the education is ${not(gaelder)}${en}`,
    }),
    ord: {
      grundskole: { da: "grundskolen", en: "basic school (grundskole)" },
      ungdomsuddannelse: { da: "en ungdomsuddannelse", en: "upper secondary education (ungdomsuddannelse)" },
      videregaaende: { da: "en videregående uddannelse", en: "higher education (videregående uddannelse)" },
      "elev-laerling": { da: "en uddannelse som elev eller lærling", en: "an apprenticeship (elev eller lærling)" },
      andet: { da: "et kursus eller en anden uddannelse", en: "a course or other education" },
    },
  },
  niveau: {
    saetning: har,
    ord: {
      grundskole: { da: "grundskolen som højeste uddannelse", en: "basic school (grundskole) only" },
      "over-grundskole": {
        da: "en uddannelse over grundskoleniveau",
        en: "an education above basic school level (grundskole)",
      },
    },
  },
  land: {
    saetning: ({ da, en }, gaelder) => ({
      da: `har ${ikke(gaelder)}taget uddannelsen ${da}`,
      en: `${gaelder ? "completed" : "did not complete"} the education ${en}`,
    }),
    ord: { danmark: { da: "i Danmark", en: "in Denmark" }, udland: { da: "i udlandet", en: "abroad" } },
  },
  statsborgerskab: {
    saetning: ({ da, en }, gaelder) => ({
      da: `er ${ikke(gaelder)}statsborger i ${da}`,
      en: `is ${not(gaelder)}a citizen of ${en}`,
    }),
    ord: {
      "dansk-eu-eoes-schweiz": {
        da: "Danmark, et andet EU- eller EØS-land eller Schweiz",
        en: "Denmark, another EU or EEA country or Switzerland",
      },
      andet: { da: "et land uden for EU, EØS og Schweiz", en: "a country outside the EU, the EEA and Switzerland" },
    },
  },
};

export function blandtord({ faktum, ord }: Blandt, gaelder: boolean): Tosproget {
  const { saetning, ord: kendte }: Ordenes<string> = FAKTAORD[faktum];
  const led = (sprog: Sprog) =>
    opremset(
      ord.map((et) => kendte[et]?.[sprog] ?? et),
      sprog,
      "eller",
    );
  return saetning({ da: led("da"), en: led("en") }, gaelder);
}

/** Since the reform each paragraph of § 16 counts on its own. */
function efterParagraf16(stk: string): Tosproget {
  return {
    da: `kontanthjælp efter § 16, stk. ${stk}, i lov om aktiv socialpolitik`,
    en: `cash benefit (kontanthjælp) under § 16, stk. ${stk}, of lov om aktiv socialpolitik`,
  };
}

const YDELSESORD: Readonly<Record<Ydelsestype, Tosproget>> = {
  kontanthjaelp: { da: "kontanthjælp", en: "cash benefit (kontanthjælp)" },
  "kontanthjaelp-16-2": efterParagraf16("2"),
  uddannelseshjaelp: { da: "uddannelseshjælp", en: "education benefit (uddannelseshjælp)" },
  "selvforsoergelses-og-hjemrejseydelse": {
    da: "selvforsørgelses- og hjemrejseydelse",
    en: "self-support and repatriation benefit (selvforsørgelses- og hjemrejseydelse)",
  },
  overgangsydelse: { da: "overgangsydelse", en: "transition benefit (overgangsydelse)" },
  dagpenge: { da: "arbejdsløshedsdagpenge", en: "unemployment insurance benefit (dagpenge)" },
  sygedagpenge: { da: "sygedagpenge", en: "sickness benefit (sygedagpenge)" },
  ressourceforloebsydelse: {
    da: "ressourceforløbsydelse under jobafklaringsforløb",
    en: "resource benefit (ressourceforløbsydelse) during job clarification (jobafklaringsforløb)",
  },
  foertidspension: { da: "førtidspension", en: "disability pension (førtidspension)" },
};

const STYKKER: Readonly<Partial<Record<Ydelsestype, string>>> = { kontanthjaelp: "1", "kontanthjaelp-16-2": "2" };

/** @param efterReformen whether kontanthjælp is told by its paragraphs */
export function ydelsesliste(ydelser: readonly Ydelsestype[], efterReformen: boolean, sprog: Sprog): string {
  const stykker = efterReformen ? ydelser.flatMap((ydelse) => STYKKER[ydelse] ?? []) : [];
  const andre = efterReformen ? ydelser.filter((ydelse) => STYKKER[ydelse] === undefined) : ydelser;
  return opremset(
    [
      ...(stykker.length === 0 ? [] : [efterParagraf16(opremset(stykker, sprog, "eller"))[sprog]]),
      ...andre.map((ydelse) => YDELSESORD[ydelse][sprog]),
    ],
    sprog,
    "eller",
  );
}
