/** Documents in words: what would prove an assessment. */
import type { Dokument, Persondokumentation } from "../../ansoeger/dokumentation.js";
import { type Kontekst, person } from "./begrundelsestekst.js";
import { opremset, type Sprog, stort, type Tosproget } from "./sprog.js";

const DOKUMENTER: Readonly<Record<Dokument, Tosproget>> = {
  "loensedler-tre-maaneder": { da: "lønsedler for tre måneder", en: "payslips for three months (lønsedler)" },
  ansaettelseskontrakt: { da: "ansættelseskontrakt", en: "contract of employment (ansættelseskontrakt)" },
  virksomhedsregistrering: { da: "bevis for registrering af egen virksomhed", en: "proof of registration of one's own business" },
  indskrivningsbekraeftelse: { da: "bekræftelse på indskrivning ved en uddannelse", en: "confirmation of enrolment (indskrivningsbekræftelse)" },
  "indskrivningsbekraeftelse-forrige-aar": {
    da: "bekræftelse på indskrivning ved en uddannelse i det foregående kalenderår",
    en: "confirmation of enrolment in the calendar year before (indskrivningsbekræftelse)",
  },
  pensionsmeddelelse: { da: "meddelelse om folkepension", en: "notice of old-age pension (folkepension)" },
  uddannelsesbevis: { da: "uddannelsesbevis", en: "diploma (uddannelsesbevis)" },
  "godkendelse-af-udenlandsk-uddannelse": { da: "godkendelse af en uddannelse fra udlandet", en: "approval of an education from abroad" },
  forskudsopgoerelse: { da: "forskudsopgørelse", en: "preliminary income assessment (forskudsopgørelse)" },
  aarsopgoerelse: { da: "årsopgørelse", en: "annual tax assessment (årsopgørelse)" },
  straffeattest: { da: "straffeattest", en: "criminal record certificate (straffeattest)" },
};

/** One paragraph for each person; for the one who is written to, one for each document. */
export function dokumentationsord(krav: readonly Persondokumentation[], k: Kontekst): readonly string[] {
  return krav.flatMap(({ person: id, dokumenter }) => {
    const liste = dokumenter.map(({ enAf }) => enAfDem(enAf, k.sprog));
    return k.borger && k.ene ? liste.map((et) => `${stort(et)}.`) : [`${person(id, k)}: ${liste.join("; ")}.`];
  });
}

function enAfDem(enAf: readonly Dokument[], sprog: Sprog): string {
  return opremset(
    enAf.map((dokument) => DOKUMENTER[dokument][sprog]),
    sprog,
    "eller",
  );
}
