/**
 * The facts of a person (fakta), each declared once: its form, how sensitive it is, and whether it can be changed. The
 * door, its quick way, what can be missing, what could be changed and the schemas all follow from this.
 *
 * The order of sensitivity is ours: residence, employment and education are ordinary facts; benefits and income come
 * before citizenship, and that before what tells of an offence, which databeskyttelsesloven § 8 guards. From benefits
 * on, which tell of health too, a fact is the person's own: where somebody else reads of the household there stands
 * another value in its place (`skjult`).
 */
import {
  altid,
  DAG,
  dagen,
  formI,
  haendelse,
  JA_NEJ,
  liste,
  maaske,
  NAVN,
  objekt,
  ord,
  TAL,
  TAL_MED_FORTEGN,
  type Vaerdi,
} from "../kerne/form.js";
import {
  ARBEJDSBEVIS,
  BEVIS_FOR_STRAFFRIHED,
  type Bevis,
  STUDIEBEVIS_FORRIGE_AAR,
  UDDANNELSESBEVIS,
  ved,
  YDELSESBEVIS,
} from "./dokumenter.js";
import { type FORLOEB, YDELSE, type YDELSER } from "./ydelse.js";

export { FORLOEB, REFORMEN, YDELSER } from "./ydelse.js";

export const BESKAEFTIGELSER = ["i-arbejde", "selvstaendig", "fleksjob", "ingen"] as const;
/** `fgu` is the preparatory forberedende grunduddannelse, `andet` courses. */
export const UDDANNELSESARTER = [
  "grundskole",
  "fgu",
  "ungdomsuddannelse",
  "videregaaende",
  "elev-laerling",
  "andet",
] as const;
export const LOVE = ["straffeloven", "vaabenloven", "euforiserende-stoffer", "anden"] as const;
export const INSTITUTIONER = ["kriminalforsorgen", "anden"] as const;
export const STATSBORGERSKABER = ["dansk-eu-eoes-schweiz", "andet"] as const;

export const PERSON = objekt({
  id: NAVN,
  foedselsdato: dagen("born"),
  /** Lives in the department already; whoever does not say so does not. */
  beboerIAfdelingen: maaske(JA_NEJ, { foelsomhed: 1, fast: true, udeladt: false }),
  bopaelKommune: maaske(NAVN, { foelsomhed: 1 }),
  beskaeftigelse: maaske(
    objekt(
      {
        status: ord(BESKAEFTIGELSER),
        timerPrUge: maaske(TAL),
        /** The first day of unbroken employment, across employers; it may lie ahead. */
        siden: maaske(DAG, { fast: true }),
        fuldtidEfterOverenskomst: maaske(JA_NEJ, { stiltiende: true }),
      },
      { intet: "ingen", intetBortfalder: true },
    ),
    { foelsomhed: 2 },
  ),
  uddannelse: maaske(
    objekt(
      {
        status: ord(["i-gang", "ingen"]),
        art: maaske(ord(UDDANNELSESARTER)),
        suBerettiget: maaske(JA_NEJ, { stiltiende: true }),
      },
      { intet: "ingen", intetBortfalder: true },
    ),
    { foelsomhed: 3 },
  ),
  underUddannelseForrigeAar: maaske(JA_NEJ, { foelsomhed: 4, fast: true }),
  /** On old-age pension: folkepension or another, a foreign one too. Tidlig pension is none (a reading). */
  alderspension: maaske(JA_NEJ, { foelsomhed: 6 }),
  /** An education that the person has finished; `godkendt`: approved in Denmark. */
  uddannelsesniveau: maaske(
    objekt(
      {
        niveau: ord(["grundskole", "over-grundskole"], { fast: true }),
        land: maaske(ord(["danmark", "udland"]), { fast: true }),
        godkendt: maaske(JA_NEJ),
      },
      { intet: "grundskole" },
    ),
    { foelsomhed: 5 },
  ),
  domme: maaske(liste(objekt({ dato: dagen("convicted"), lov: ord(LOVE) })), {
    foelsomhed: 12,
    fast: true,
    skjult: [],
  }),
  /** Gross income in kr. a month, now and on average in the calendar year before. A loss is below 0. */
  bruttoindtaegt: altid(
    objekt({
      aktuelPrMaaned: maaske(TAL_MED_FORTEGN),
      forrigeAarPrMaaned: maaske(TAL_MED_FORTEGN, { fast: true }),
    }),
    // Hidden, it is more than any amount asks.
    { foelsomhed: 8, skjult: { aktuelPrMaaned: 1_000_000_000, forrigeAarPrMaaned: 1_000_000_000 } },
  ),
  /** `handleplan`: a plan of action is to be drawn up. */
  loesladt: maaske(
    haendelse(objekt({ dato: dagen("released"), doemt: JA_NEJ, institution: ord(INSTITUTIONER), handleplan: JA_NEJ })),
    { foelsomhed: 11, fast: true, skjult: false },
  ),
  ophaevetForGroveOvertraedelser: maaske(haendelse(objekt({ dato: dagen("the lease ended") })), {
    foelsomhed: 10,
    fast: true,
    skjult: false,
  }),
  statsborgerskab: maaske(ord(STATSBORGERSKABER), { foelsomhed: 9, skjult: "dansk-eu-eoes-schweiz" }),
  /** `til` null is still running. A benefit that is over cannot be taken back; one that runs can be ended. */
  ydelser: maaske(liste(YDELSE, { foersteDag: "fra", sidsteDag: "til" }), { foelsomhed: 7, skjult: [] }),
});

export type Person = Vaerdi<typeof PERSON>;

/** The act that a conviction is under. */
export type Lov = (typeof LOVE)[number];
export type Beskaeftigelsesstatus = (typeof BESKAEFTIGELSER)[number];
export type Statsborgerskab = (typeof STATSBORGERSKABER)[number];
export type Uddannelsesart = (typeof UDDANNELSESARTER)[number];
export type Institution = (typeof INSTITUTIONER)[number];
/** `kontanthjaelp` is that of § 16, stk. 1, `kontanthjaelp-16-2` that of stk. 2, in lov om aktiv socialpolitik. */
export type Ydelsestype = (typeof YDELSER)[number];
export type Forloeb = (typeof FORLOEB)[number];

/** What conditions ask of a person: where the fact stands in it, and its value, null while it is unknown. */
export interface Faktum<V> {
  readonly sti: readonly (keyof Person | string)[];
  readonly af: (person: Person) => V | null;
  /** What proves it; null where no document is asked for. */
  readonly bevis: Bevis<Person> | null;
}

interface VistFaktum<V, N extends keyof Person | null> extends Faktum<V> {
  /** What a reason tells as it stands where a condition tests the fact; null where it tells nothing. */
  readonly vist: N;
}

function faktum<V, const N extends keyof Person | null>(
  sti: Faktum<V>["sti"],
  af: (person: Person) => V | null,
  andet: { readonly vist: N; readonly bevis: Faktum<V>["bevis"] },
): VistFaktum<V, N> {
  return { sti, af, ...andet };
}

const INTET = { vist: null, bevis: null } as const;

/** A fact beside which there is nothing (no job, no education) has no value, which is not asked for. */
export const FAKTA = {
  foedselsdato: faktum(["foedselsdato"], (person) => person.foedselsdato, INTET),
  loesladt: faktum(["loesladt"], (person) => person.loesladt, INTET),
  ophaevet: faktum(["ophaevetForGroveOvertraedelser"], (person) => person.ophaevetForGroveOvertraedelser, INTET),
  statsborgerskab: faktum(["statsborgerskab"], (person) => person.statsborgerskab, INTET),
  beskaeftigelse: faktum(
    ["beskaeftigelse", "status"],
    ({ beskaeftigelse: job }) => (job === null ? null : job.status),
    { vist: "beskaeftigelse", bevis: ARBEJDSBEVIS },
  ),
  timerPrUge: faktum(
    ["beskaeftigelse", "timerPrUge"],
    ({ beskaeftigelse: job }) => (job === null ? null : job.timerPrUge),
    INTET,
  ),
  siden: faktum(["beskaeftigelse", "siden"], ({ beskaeftigelse: job }) => (job === null ? null : job.siden), INTET),
  fuldtidEfterOverenskomst: faktum(
    ["beskaeftigelse", "fuldtidEfterOverenskomst"],
    ({ beskaeftigelse: job }) => (job === null ? null : job.fuldtidEfterOverenskomst),
    INTET,
  ),
  uddannelse: faktum(["uddannelse", "status"], ({ uddannelse }) => (uddannelse === null ? null : uddannelse.status), {
    vist: "uddannelse",
    bevis: ved("indskrivningsbekraeftelse"),
  }),
  uddannelsesart: faktum(
    ["uddannelse", "art"],
    ({ uddannelse }) => (uddannelse === null ? null : uddannelse.art),
    INTET,
  ),
  suBerettiget: faktum(
    ["uddannelse", "suBerettiget"],
    ({ uddannelse }) => (uddannelse === null ? null : uddannelse.suBerettiget),
    { vist: null, bevis: ved("su-meddelelse") },
  ),
  alderspension: faktum(["alderspension"], (person) => person.alderspension, {
    vist: "alderspension",
    bevis: ved("pensionsmeddelelse"),
  }),
  domme: faktum(["domme"], (person) => person.domme, { vist: null, bevis: BEVIS_FOR_STRAFFRIHED }),
  niveau: faktum(
    ["uddannelsesniveau", "niveau"],
    ({ uddannelsesniveau: niveau }) => (niveau === null ? null : niveau.niveau),
    { vist: "uddannelsesniveau", bevis: UDDANNELSESBEVIS },
  ),
  land: faktum(
    ["uddannelsesniveau", "land"],
    ({ uddannelsesniveau: niveau }) => (niveau === null ? null : niveau.land),
    INTET,
  ),
  godkendt: faktum(
    ["uddannelsesniveau", "godkendt"],
    ({ uddannelsesniveau: niveau }) => (niveau === null ? null : niveau.godkendt),
    INTET,
  ),
  aktuelIndtaegt: faktum(["bruttoindtaegt", "aktuelPrMaaned"], (person) => person.bruttoindtaegt.aktuelPrMaaned, {
    vist: null,
    bevis: ved("loensedler-tre-maaneder", "forskudsopgoerelse"),
  }),
  forrigeAarsIndtaegt: faktum(
    ["bruttoindtaegt", "forrigeAarPrMaaned"],
    (person) => person.bruttoindtaegt.forrigeAarPrMaaned,
    { vist: null, bevis: ved("aarsopgoerelse") },
  ),
  underUddannelseForrigeAar: faktum(["underUddannelseForrigeAar"], (person) => person.underUddannelseForrigeAar, {
    vist: null,
    bevis: STUDIEBEVIS_FORRIGE_AAR,
  }),
  beboer: faktum(["beboerIAfdelingen"], (person) => person.beboerIAfdelingen, INTET),
  bopaelKommune: faktum(["bopaelKommune"], (person) => person.bopaelKommune, {
    vist: null,
    bevis: ved("bopaelsattest"),
  }),
  ydelser: faktum(["ydelser"], (person) => person.ydelser, { vist: null, bevis: YDELSESBEVIS }),
};

export type Faktanavn = keyof typeof FAKTA;
export type Vist = NonNullable<(typeof FAKTA)[Faktanavn]["vist"]>;
/** The facts whose values are of a kind. */
export type FaktumMed<V> = {
  [N in Faktanavn]: NonNullable<ReturnType<(typeof FAKTA)[N]["af"]>> extends V ? N : never;
}[Faktanavn];

/** The words that a fact can be; null where it can be any name. */
export function ordFor({ sti }: Faktum<string>): readonly string[] | null {
  const form = formI(PERSON, sti);
  return form?.form === "ord" ? form.ord : null;
}
