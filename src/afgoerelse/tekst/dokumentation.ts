/** Documents in words: what would prove an assessment. */
import type { Dokument, Dokumentkrav, Persondokumentation } from "../../ansoeger/dokumentation.js";
import { type Kontekst, person } from "./begrundelsestekst.js";
import { opremset, type Sprog, stort, type Tosproget } from "./sprog.js";

const DOKUMENTER: Readonly<Record<Dokument, Tosproget>> = {
  "loensedler-tre-maaneder": { da: "lønsedler for tre måneder", en: "payslips for three months (lønsedler)" },
  ansaettelseskontrakt: { da: "ansættelseskontrakt", en: "contract of employment (ansættelseskontrakt)" },
  virksomhedsregistrering: {
    da: "bevis for registrering af egen virksomhed",
    en: "proof of registration of one's own business",
  },
  indskrivningsbekraeftelse: {
    da: "bekræftelse på indskrivning ved en uddannelse",
    en: "confirmation of enrolment (indskrivningsbekræftelse)",
  },
  "indskrivningsbekraeftelse-forrige-aar": {
    da: "bekræftelse på indskrivning ved en uddannelse i det foregående kalenderår",
    en: "confirmation of enrolment in the previous calendar year (indskrivningsbekræftelse)",
  },
  pensionsmeddelelse: { da: "meddelelse om folkepension", en: "notice of old-age pension (folkepension)" },
  uddannelsesbevis: { da: "uddannelsesbevis", en: "diploma (uddannelsesbevis)" },
  "godkendelse-af-udenlandsk-uddannelse": {
    da: "godkendelse af en uddannelse fra udlandet",
    en: "approval of a qualification from abroad",
  },
  forskudsopgoerelse: { da: "forskudsopgørelse", en: "preliminary income assessment (forskudsopgørelse)" },
  aarsopgoerelse: { da: "årsopgørelse", en: "annual tax assessment (årsopgørelse)" },
  straffeattest: { da: "straffeattest", en: "criminal record certificate (straffeattest)" },
};

/** One paragraph for each person; for the one who is written to, one for each document. */
export function dokumentationsord(krav: readonly Persondokumentation[], k: Kontekst): readonly string[] {
  return krav.flatMap(({ person: id, dokumenter }) => {
    const liste = dokumenter.filter((krav) => !erDaekket(krav, dokumenter)).map(({ enAf }) => enAfDem(enAf, k.sprog));
    return k.borger && k.ene ? liste.map((et) => `${stort(et)}.`) : [`${person(id, k)}: ${liste.join("; ")}.`];
  });
}

/** Whether whatever meets another of the demands meets this one too. */
function erDaekket({ enAf }: Dokumentkrav, alle: readonly Dokumentkrav[]): boolean {
  return alle.some(
    (andet) => andet.enAf.length < enAf.length && andet.enAf.every((dokument) => enAf.includes(dokument)),
  );
}

function enAfDem(enAf: readonly Dokument[], sprog: Sprog): string {
  return opremset(
    enAf.map((dokument) => DOKUMENTER[dokument][sprog]),
    sprog,
    "eller",
  );
}
