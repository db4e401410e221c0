/** The page's words for codes and paths (ord). */
import type { Aendring, Fejl, Sti } from "./bibliotek.js";

const FELTER: Readonly<Record<string, string>> = {
  udenTilknytning: "uden tilknytning til arbejdsmarked eller uddannelse",
  doemte: "dømte",
  kunGrundskole: "kun grundskole",
  bruttoindkomst: "bruttoindkomst",
  ikkeVestlige: "andel fra ikkevestlige lande",
  andelAnviste: "andel anviste",
  antalBeboere: "områdets antal beboere",
  opgoerelser: "områdets lister",
  udpeget: "områdets udpegning",
  omraade: "områdets tal",
  risikozone: "risikozonen",
  beskaeftigelse: "beskæftigelse",
  siden: "hvor længe",
  timerPrUge: "timer om ugen",
  uddannelse: "igangværende uddannelse",
  art: "uddannelsens art",
  uddannelsesniveau: "uddannelsesniveau",
  niveau: "niveau",
  land: "land",
  godkendt: "godkendelse",
  domme: "domme",
  dom: "dømte",
  indkomst: "indkomst",
  foedselsdato: "fødselsdato",
  beboerIAfdelingen: "bor allerede i afdelingen",
  alderspension: "alderspension",
  bruttoindtaegt: "bruttoindtægt",
  aktuelPrMaaned: "nu",
  forrigeAarPrMaaned: "sidste år",
  underUddannelseForrigeAar: "under uddannelse sidste år",
  indkomstMinimum: "mindsteindkomsten",
  seniorAlder: "senioralderen",
  mindsteTimerPrUge: "mindste antal timer",
  jobstartSenestMaaneder: "hvor snart et job skal begynde",
};

/** Keys that say nothing to a reader. */
const STUMME = new Set<string | number>([
  "afdeling",
  "noegletal",
  "husstand",
  "personer",
  "aftale",
  "supplement",
  "fortolkninger",
  "omraader",
  "afdelinger",
]);

/** @param personer what the persons are called, by their place */
export function stiord(sti: Sti, personer: readonly string[] = []): string {
  const [, del, nr] = sti;
  const person = del === "personer" && typeof nr === "number" ? `${personer[nr] ?? `person ${nr + 1}`}: ` : "";
  const dele = sti
    .filter((noegle) => !STUMME.has(noegle) && typeof noegle !== "number")
    .map((noegle) => FELTER[noegle] ?? String(noegle));
  return person + (dele.length === 0 ? "oplysningerne" : dele.join(", "));
}

const AENDRINGER: Readonly<Record<Aendring["art"], string>> = {
  tid: "Tiden alene",
  handling: "Noget, nogen kan gøre",
  fast: "En anden kendsgerning",
};

/** @param handling what an act comes to where facts are figures */
export function aendringsord(
  { art, felter, dato }: Aendring,
  personer: readonly string[] = [],
  handling = AENDRINGER.handling,
): string {
  return `${art === "handling" ? handling : AENDRINGER[art]}: ${felter.map((sti) => stiord(sti, personer)).join(" og ")}${dato === undefined ? "" : ` (fra ${dagord(dato)})`}`;
}

const UDFALD: Readonly<Record<string, string>> = {
  opfyldt: "✓ opfyldt",
  "ikke-opfyldt": "✕ ikke opfyldt",
  uoplyst: "? uoplyst",
};

/** With a sign, so that no colour is needed. */
export function udfaldsord(udfald: string): string {
  return UDFALD[udfald] ?? udfald;
}

export const KRITERIER: Readonly<Record<string, string>> = {
  almindelige: "Almindelige kriterier",
  beskaeftigelse: "Beskæftigelse",
  dom: "Dom",
  uddannelse: "Uddannelse",
  indkomst: "Indkomst",
};

const MAANEDER = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

export function dagord(dag: string): string {
  return `${Number(dag.slice(8))}. ${MAANEDER[Number(dag.slice(5, 7)) - 1] ?? ""} ${dag.slice(0, 4)}`;
}

export function fejlord({ code, path, message }: Fejl, personer: readonly string[] = []): string {
  const hvor = path.length === 0 ? "" : ` (${stiord(path, personer)})`;
  if (code === "ugyldig-dato") return `Dagen er ikke en kalenderdag${hvor}.`;
  if (code === "aftale-ikke-gaeldende")
    return "Dagen ligger uden for aftalen, som løber fra 1. januar 2024 til 31. december 2027.";
  return `${code}: ${message}${hvor}`;
}

const FORBEHOLD: Readonly<Record<string, string>> = {
  "antaget-tal": "Svaret hviler på et tal, der er antaget.",
  "afviger-fra-officiel-liste": "Den officielle udpegning siger noget andet end tallene.",
  "historik-antaget-tom": "Regnskabet antages at begynde uden historik.",
  "loft-naaet": "Loftet på hver tredje er nået.",
  "straffeattest-kun-i-udsatte-omraader": "Straffeattest kan kun indhentes i udsatte områder.",
  "uden-for-aftaleperioden": "Dagen ligger uden for aftaleperioden.",
};

export function forbeholdsord(forbehold: readonly { readonly kode: string }[]): readonly string[] {
  return [...new Set(forbehold.map(({ kode }) => FORBEHOLD[kode] ?? kode))];
}
