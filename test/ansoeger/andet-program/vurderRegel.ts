/** The two-valued rule of `vurder`, on complete facts, straight from the text, and the amounts in force. */
import {
  AFTALENS_SIDSTE_DAG,
  aaret,
  alder,
  type Beskaeftigelse,
  type Broek,
  broek,
  foer,
  mindst,
  type Person,
  plusMaaneder,
  type Supplement,
  senest,
  ukendt,
  type Valg,
  vidst,
} from "./faelles.js";

export type Skaerpet = "beskaeftigelse" | "dom" | "uddannelse" | "indkomst";
export type Kriterium = "almindelige" | Skaerpet;

export interface Krav {
  udlejningsform: "almindelig" | "fleksibel";
  skaerpede?: Skaerpet[] | null;
  omraadestatus?: string | null;
}
export const FORTOLKNINGER = {
  "delvist-skaerpet": ["supplerer", "erstatter"],
  "interne-flytninger": ["undtaget", "omfattet"],
  "fleksjob-timer": ["timekrav", "uden-timekrav"],
  "indkomst-forrige-aar": ["dagens-beloeb", "aarets-beloeb"],
  "uddannelsessoegende-forrige-aar": ["kraeves", "undtaget"],
  uddannelsesbegreb: ["snaevert", "bredt"],
  "senior-skaerpet": ["nej", "ja"],
} as const;

// ================================================================ the two-valued rule, on complete facts

export interface Omstaendigheder {
  dato: string;
  supplement: Supplement;
  valg: Valg;
}
/** All that the rule knows beside the person. The two amounts are the same one under `dagens-beloeb`. */
interface Sag extends Omstaendigheder {
  beloebNu: Broek;
  beloebForrigeAar: Broek;
}

export const VIDEREGAAENDE_ARTER = ["ungdomsuddannelse", "videregaaende", "elev-laerling"];
export const FORBEREDENDE_ARTER = ["grundskole", "fgu"];

/**
 * The minimum hours, if the supplement has them. The self-employed are not asked for hours; a fleksjob is an
 * interpretation.
 */
function harTimerne(b: Beskaeftigelse, sag: Sag): boolean {
  const krav = sag.supplement.mindsteTimerPrUge;
  if (ukendt(krav) || b.status === "selvstaendig") return true;
  if (b.status === "fleksjob" && sag.valg["fleksjob-timer"] === "uden-timekrav") return true;
  return mindst(broek(vidst(b.timerPrUge)), broek(vidst(krav)));
}

/**
 * In work, in a job that began on or before `senestBegyndt`. (A later `senestBegyndt` than the day lets a coming job
 * count; it too must have the hours.)
 */
function iArbejde(p: Person, sag: Sag, senestBegyndt: string): boolean {
  const b = vidst(p.beskaeftigelse);
  return b.status !== "ingen" && senest(vidst(b.siden), senestBegyndt) && harTimerne(b, sag);
}

/** Three months of it: `siden` + 3 months <= the day. */
function iArbejdeTreMaaneder(p: Person, sag: Sag): boolean {
  const b = vidst(p.beskaeftigelse);
  return b.status !== "ingen" && senest(plusMaaneder(vidst(b.siden), 3), sag.dato) && harTimerne(b, sag);
}

/** `grundskole` and `fgu` are education here under `bredt` alone, and `andet` (courses) is none anywhere. */
function underUddannelse(p: Person, sag: Sag): boolean {
  const u = vidst(p.uddannelse);
  const arter = sag.valg["uddannelsesbegreb"] === "bredt" ? UDDANNELSESSOEGENDES_ARTER : VIDEREGAAENDE_ARTER;
  return u.status === "i-gang" && arter.includes(vidst(u.art));
}
const UDDANNELSESSOEGENDES_ARTER = [...VIDEREGAAENDE_ARTER, ...FORBEREDENDE_ARTER];
/** For the income criterion `grundskole` and `fgu` count always. */
export function uddannelsessoegende(p: Person): boolean {
  const u = vidst(p.uddannelse);
  return u.status === "i-gang" && UDDANNELSESSOEGENDES_ARTER.includes(vidst(u.art));
}

/** Of the supplement's senior age, if it has one. */
function senior(p: Person, sag: Sag): boolean {
  const { seniorAlder } = sag.supplement;
  return !ukendt(seniorAlder) && mindst(broek(alder(p.foedselsdato, sag.dato)), broek(vidst(seniorAlder)));
}

/** One adult's answer to the ordinary flexible criteria. Residents answer too. */
function almindeligt(p: Person, sag: Sag): boolean {
  const { jobstartSenestMaaneder } = sag.supplement;
  const sidsteJobstart = ukendt(jobstartSenestMaaneder)
    ? sag.dato
    : plusMaaneder(sag.dato, vidst(jobstartSenestMaaneder));
  return senior(p, sag) || iArbejde(p, sag, sidsteJobstart) || vidst(p.alderspension) || underUddannelse(p, sag);
}

/**
 * Only the year of a conviction is asked: "in this calendar year or the two before". A conviction after the day cannot
 * occur.
 */
function udenDom(p: Person, sag: Sag): boolean {
  return !vidst(p.domme).some((d) => d.lov !== "anden" && aaret(d.dato) >= aaret(sag.dato) - 2);
}

function harUddannelse(p: Person): boolean {
  const u = vidst(p.uddannelsesniveau);
  return u.niveau === "over-grundskole" && (vidst(u.land) === "danmark" || vidst(u.godkendt));
}

/**
 * Now, and on average in the calendar year before. Reading: only last year's half is waived for one who studied then
 * (`undtaget`).
 */
function harIndkomst(p: Person, sag: Sag): boolean {
  const indtaegt = vidst(p.bruttoindtaegt);
  const fritagetForrigeAar =
    sag.valg["uddannelsessoegende-forrige-aar"] === "undtaget" && vidst(p.underUddannelseForrigeAar);
  const nu = mindst(broek(vidst(indtaegt.aktuelPrMaaned)), sag.beloebNu);
  const dengang = fritagetForrigeAar || mindst(broek(vidst(indtaegt.forrigeAarPrMaaned)), sag.beloebForrigeAar);
  return nu && dengang;
}

const ALDRE: Record<Kriterium, [number, number]> = {
  almindelige: [18, Infinity],
  beskaeftigelse: [18, 64],
  dom: [15, Infinity],
  uddannelse: [30, 59],
  indkomst: [15, 64],
};
export function iAlderen(p: Person, kriterium: Kriterium, dato: string): boolean {
  const [fra, til] = ALDRE[kriterium];
  const aar = alder(p.foedselsdato, dato);
  return fra <= aar && aar <= til;
}

/** A person's answer to one criterion: true or false, or "spoerges-ikke" if the criterion does not ask that person. */
export type Svar = boolean | "spoerges-ikke";
export function svar(p: Person, kriterium: Kriterium, sag: Sag): Svar {
  if (!iAlderen(p, kriterium, sag.dato)) return "spoerges-ikke";
  if (kriterium === "almindelige") return almindeligt(p, sag);
  const beboer = p.beboerIAfdelingen === undefined ? false : vidst(p.beboerIAfdelingen); // absent is no; null is unknown
  if (beboer && sag.valg["interne-flytninger"] === "undtaget") return "spoerges-ikke";
  if (kriterium === "beskaeftigelse") {
    const somSenior = sag.valg["senior-skaerpet"] === "ja" && senior(p, sag);
    return somSenior || iArbejdeTreMaaneder(p, sag) || underUddannelse(p, sag);
  }
  if (kriterium === "dom") return udenDom(p, sag);
  if (kriterium === "uddannelse") return harUddannelse(p);
  return uddannelsessoegende(p) ? "spoerges-ikke" : harIndkomst(p, sag);
}

/**
 * One to three sharpened criteria: beside the ordinary one (`supplerer`) or in its place. All four: the ordinary one is
 * not asked.
 */
export function kriterierne(krav: Krav, valg: Valg): Kriterium[] {
  if (krav.udlejningsform === "almindelig") return [];
  const skaerpede = krav.skaerpede ?? [];
  if (skaerpede.length === 0) return ["almindelige"];
  return skaerpede.length < 4 && valg["delvist-skaerpet"] === "supplerer"
    ? ["almindelige", ...skaerpede]
    : [...skaerpede];
}

// ================================================================ the amounts

/**
 * The entries in force: those of the supplement, and the printed one unless the supplement has one of the same `fra`.
 */
export function beloebet(dag: string, supplement: Supplement): { beloeb: Broek; fraSupplement: boolean } | "mangler" {
  const egne = (supplement.indkomstMinimum ?? []).map((x) => ({ ...x, fraSupplement: true }));
  const trykt = { fra: "2022-12-01", beloeb: 22904, kendtTil: "2023-11-30", fraSupplement: false };
  const alle = egne.some((x) => x.fra === trykt.fra) ? egne : [trykt, ...egne];
  const begyndt = alle.filter((x) => senest(x.fra, dag)).sort((a, b) => (foer(a.fra, b.fra) ? 1 : -1));
  const post = begyndt[0];
  if (post === undefined) return "mangler";
  const afloeses = alle.some((x) => foer(post.fra, x.fra));
  const sidsteDag = post.kendtTil ?? (afloeses ? undefined : AFTALENS_SIDSTE_DAG); // no last day of its own: it holds to the next entry
  if (sidsteDag !== undefined && foer(sidsteDag, dag)) return "mangler";
  return { beloeb: broek(post.beloeb), fraSupplement: post.fraSupplement };
}

/** The days whose amounts the income criterion asks for: the December amount is that of the year that follows. */
export function beloebsdage(dato: string, valg: Valg): [nu: string, forrigeAar: string] {
  return [dato, valg["indkomst-forrige-aar"] === "aarets-beloeb" ? `${aaret(dato) - 1}-01-01` : dato];
}
