/** The grounds on which the act forbids assignment, in words. */
import { gaeldende } from "../../kerne/gaeldende.js";
import { ANVISNINGSFORBUD, type Forbudsnr, type Ydelsestype } from "../../parametre/anvisningsforbud.js";
import { type Kontekst, verbum } from "./begrundelsestekst.js";
import { opremset, type Sprog, type Tosproget, taelleord } from "./sprog.js";

const YDELSESORD: Readonly<Record<Ydelsestype, Tosproget>> = {
  kontanthjaelp: { da: "kontanthjælp", en: "cash benefit (kontanthjælp)" },
  "kontanthjaelp-16-2": {
    da: "kontanthjælp efter § 16, stk. 2, i lov om aktiv socialpolitik,",
    en: "cash benefit (kontanthjælp) under § 16, stk. 2, of lov om aktiv socialpolitik,",
  },
  uddannelseshjaelp: { da: "uddannelseshjælp", en: "education benefit (uddannelseshjælp)" },
  "selvforsoergelses-og-hjemrejseydelse": { da: "selvforsørgelses- og hjemrejseydelse", en: "selvforsørgelses- og hjemrejseydelse" },
  overgangsydelse: { da: "overgangsydelse", en: "transition benefit (overgangsydelse)" },
  dagpenge: { da: "arbejdsløshedsdagpenge", en: "unemployment insurance benefit (dagpenge)" },
  sygedagpenge: { da: "sygedagpenge", en: "sickness benefit (sygedagpenge)" },
  ressourceforloebsydelse: { da: "ressourceforløbsydelse", en: "ressourceforløbsydelse" },
  foertidspension: { da: "førtidspension", en: "disability pension (førtidspension)" },
};

const I_MAANEDER: Tosproget<(maaneder: number, ydelser: readonly string[]) => string> = {
  da: (maaneder, ydelser) => `${opremset(ydelser, "da", "eller")} i ${taelleord(maaneder, "da")} sammenhængende kalendermåneder`,
  en: (maaneder, ydelser) => `${opremset(ydelser, "en", "eller")} for ${taelleord(maaneder, "en")} calendar months in a row`,
};

/** Since the reform the plain kontanthjælp has a number of its own, and benefits from before it may count in its place. */
const STK_1: Tosproget = { da: "kontanthjælp efter § 16, stk. 1,", en: "cash benefit (kontanthjælp) under § 16, stk. 1," };
const TIDLIGERE: Tosproget = { da: " (tidligere ydelser medregnet, hvor de tæller)", en: " (former benefits included where they count)" };

/** The benefits and months of a ground, as the act words it on the day. */
function ydelser(nr: Forbudsnr, { dato, sprog }: Kontekst): string {
  const ordlyd = dato === null ? null : gaeldende(ANVISNINGSFORBUD, dato);
  const grund = [...(ordlyd?.stk6 ?? []), ...(ordlyd?.stk7 ?? [])].find((en) => en.nr === nr);
  if (grund?.art !== "ydelser") return "";
  const efterReformen = grund.proever.some(({ tidligere }) => tidligere !== null);
  const ord = (type: Ydelsestype) => (efterReformen && type === "kontanthjaelp" ? STK_1 : YDELSESORD[type])[sprog];
  const proever = grund.proever.map(({ maaneder, ydelser: typer }) => I_MAANEDER[sprog](maaneder, typer.map(ord)));
  return opremset(proever, sprog, "eller") + (efterReformen ? TIDLIGERE[sprog] : "");
}

/** The ground as a statement of a person, and as a question after "whether". */
interface Grundord {
  readonly gaelder: (hvem: string, k: Kontekst) => string;
  readonly om: (hvem: string, k: Kontekst) => string;
}

function medYdelser(nr: Forbudsnr): Tosproget<Grundord> {
  return {
    da: { gaelder: (p, k) => `${p} har fået ${ydelser(nr, k)}`, om: (p, k) => `${p} har fået ${ydelser(nr, k)}` },
    en: {
      gaelder: (p, k) => `${p} ${verbum(k, "have", "has")} received ${ydelser(nr, k)}`,
      om: (p, k) => `${p} ${verbum(k, "have", "has")} received ${ydelser(nr, k)}`,
    },
  };
}

export const GRUNDORD: Readonly<Record<Forbudsnr, Tosproget<Grundord>>> = {
  1: {
    da: {
      gaelder: (p) =>
        `${p} er dømt og inden for de seneste seks måneder løsladt fra en institution under kriminalforsorgen, og der skal udarbejdes en handleplan`,
      om: (p) => `${p} er dømt og inden for de seneste seks måneder løsladt fra en institution under kriminalforsorgen`,
    },
    en: {
      gaelder: (p, k) =>
        `${p} ${verbum(k, "have", "has")} been convicted and within the last six months released from an institution of the Prison Service, and a plan of action (handleplan) is due`,
      om: (p, k) =>
        `${p} ${verbum(k, "have", "has")} been convicted and within the last six months released from an institution of the Prison Service`,
    },
  },
  2: {
    da: {
      gaelder: (p) =>
        `${p} er under 18 år, er dømt og inden for de seneste seks måneder løsladt fra en institution uden for kriminalforsorgen, og der skal udarbejdes en handleplan`,
      om: (p) => `${p}, der er under 18 år, er dømt og inden for de seneste seks måneder løsladt fra en institution uden for kriminalforsorgen`,
    },
    en: {
      gaelder: (p, k) =>
        `${p} ${verbum(k, "are", "is")} under 18, ${verbum(k, "have", "has")} been convicted and within the last six months released from an institution outside the Prison Service, and a plan of action (handleplan) is due`,
      om: (p, k) =>
        `${p}, under 18, ${verbum(k, "have", "has")} been convicted and within the last six months released from an institution outside the Prison Service`,
    },
  },
  3: {
    da: {
      gaelder: (p) =>
        `${p} har inden for de seneste seks måneder fået sit lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden`,
      om: (p) =>
        `${p} inden for de seneste seks måneder har fået et lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden`,
    },
    en: {
      gaelder: (p, k) => `${p} ${verbum(k, "have", "has")} within the last six months had a lease ended for gross breaches of good order`,
      om: (p, k) => `${p} ${verbum(k, "have", "has")} within the last six months had a lease ended for gross breaches of good order`,
    },
  },
  4: {
    da: {
      gaelder: (p) => `${p} er ikke statsborger i Danmark, EU, EØS eller Schweiz og er ikke studerende ved en anerkendt uddannelsesinstitution`,
      om: (p) => `${p} er statsborger i Danmark, EU, EØS eller Schweiz eller er studerende ved en anerkendt uddannelsesinstitution`,
    },
    en: {
      gaelder: (p, k) =>
        `${p} ${verbum(k, "are", "is")} not a citizen of Denmark, the EU, the EEA or Switzerland and not a student at a recognised institution`,
      om: (p, k) => `${p} ${verbum(k, "are", "is")} a citizen of Denmark, the EU, the EEA or Switzerland, or a student at a recognised institution`,
    },
  },
  5: medYdelser(5),
  6: {
    da: { gaelder: (p) => `${p} får førtidspension`, om: (p) => `${p} får førtidspension` },
    en: {
      gaelder: (p, k) => `${p} ${verbum(k, "are", "is")} on disability pension (førtidspension)`,
      om: (p, k) => `${p} ${verbum(k, "are", "is")} on disability pension (førtidspension)`,
    },
  },
  7: medYdelser(7),
  ydelse: medYdelser("ydelse"),
};

const AF_YDELSER: Tosproget = { da: "grunden om ydelser", en: "the ground of benefits" };

/** The number in brackets after a ground, where it has one. */
export function iParentes(nr: Forbudsnr, sprog: Sprog): string {
  return nr === "ydelse" ? "" : ` (${grundnummer(nr, sprog)})`;
}

/** The number that the act gives a ground; the benefit test of stk. 7 has none. */
export function grundnummer(nr: Forbudsnr, sprog: Sprog): string {
  return nr === "ydelse" ? AF_YDELSER[sprog] : `nr. ${nr}`;
}
