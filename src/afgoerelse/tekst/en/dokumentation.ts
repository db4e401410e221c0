/** Documents in English. */
import type * as da from "../da/dokumentation.js";

export const HVIS_LISTE: typeof da.HVIS_LISTE =
  "The agreement does not say what proves what. The list is the library's own reading.";

export const DOKUMENTER: typeof da.DOKUMENTER = {
  "loensedler-tre-maaneder": "payslips for three months (lønsedler)",
  ansaettelseskontrakt: "contract of employment (ansættelseskontrakt)",
  arbejdsgivererklaering: "the employer's statement of how long the employment has lasted",
  virksomhedsregistrering: "proof of registration of one's own business",
  indskrivningsbekraeftelse: "confirmation of enrolment (indskrivningsbekræftelse)",
  "indskrivningsbekraeftelse-forrige-aar":
    "confirmation of enrolment in the previous calendar year (indskrivningsbekræftelse)",
  "su-meddelelse": "notice of the state's education grant (SU)",
  bopaelsattest: "certificate of residence (bopælsattest)",
  ydelsesmeddelelse: "notice of the benefit",
  pensionsmeddelelse: "notice of old-age pension (alderspension)",
  uddannelsesbevis: "diploma (uddannelsesbevis)",
  "godkendelse-af-udenlandsk-uddannelse": "approval of a qualification from abroad",
  forskudsopgoerelse: "preliminary income assessment (forskudsopgørelse)",
  aarsopgoerelse: "annual tax assessment (årsopgørelse)",
  straffeattest: "criminal record certificate (straffeattest)",
};
