/** The grounds on which the act forbids assignment, in words. */
import { bind } from "../../ansoeger/bind.js";
import { bladeI } from "../../ansoeger/bundet.js";
import type { Dag } from "../../kerne/dato.js";
import { gaeldende } from "../../kerne/gaeldende.js";
import { ANVISNINGSFORBUD, type Forbudsnr } from "../../parametre/anvisningsforbud.js";
import type { Ydelsestype } from "../../parametre/fakta.js";
import type { Ydelsesmaaneder } from "../../parametre/vilkaar.js";
import { type Kontekst, verbum } from "./begrundelsestekst.js";
import { datoord, opremset, type Sprog, type Tosproget, taelleord } from "./sprog.js";

/** Since the reform each paragraph of § 16 counts on its own. */
const EFTER_PARAGRAF_16: Tosproget<(stk: string) => string> = {
  da: (stk) => `kontanthjælp efter § 16, stk. ${stk}, i lov om aktiv socialpolitik`,
  en: (stk) => `cash benefit (kontanthjælp) under § 16, stk. ${stk}, of lov om aktiv socialpolitik`,
};

const YDELSESORD: Readonly<Record<Ydelsestype, Tosproget>> = {
  kontanthjaelp: { da: "kontanthjælp", en: "cash benefit (kontanthjælp)" },
  "kontanthjaelp-16-2": { da: EFTER_PARAGRAF_16.da("2"), en: EFTER_PARAGRAF_16.en("2") },
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

const I_MAANEDER: Tosproget<(maaneder: number, ydelser: readonly string[]) => string> = {
  da: (maaneder, ydelser) =>
    `${opremset(ydelser, "da", "eller")} i ${taelleord(maaneder, "da")} sammenhængende kalendermåneder`,
  en: (maaneder, ydelser) =>
    `${opremset(ydelser, "en", "eller")} for ${taelleord(maaneder, "en")} consecutive calendar months`,
};

/**
 * Benefits from before the reform may count in the place of those after it: the interpretation `ydelser-foer-reformen`.
 */
const TIDLIGERE: Tosproget<(fra: string, medregnes: boolean) => string> = {
  da: (fra, medregnes) => ` (måneder på de tilsvarende ydelser før den ${fra} regnes ${medregnes ? "" : "ikke "}med)`,
  en: (fra, medregnes) => ` (months on the corresponding benefits before ${fra} are ${medregnes ? "" : "not "}counted)`,
};

/** The benefits and months of a ground, as the act words it on the day. */
function ydelser(nr: Forbudsnr, { dato, sprog, aftale }: Kontekst): string {
  const ordlyd = dato === null ? null : gaeldende(ANVISNINGSFORBUD, dato);
  const grund = [...(ordlyd?.stk6 ?? []), ...(ordlyd?.stk7 ?? [])].find((en) => en.nr === nr);
  if (dato === null || aftale === null || grund === undefined) return "";
  const proever = bladeI(bind(grund.naar, { dato, aftale })).flatMap(({ blad }) =>
    blad.art === "ydelsesmaaneder" ? [blad] : [],
  );
  const ord = proever.map((proeve) => I_MAANEDER[sprog](proeve.maaneder, ydelsesord(proeve, sprog)));
  const medTidligere = proever.find(({ foer, maaneder }) => foer !== null && maaneder > maanederMellem(foer.dag, dato));
  const foer = medTidligere?.foer;
  return (
    opremset(ord, sprog, "eller") + (foer ? TIDLIGERE[sprog](datoord(foer.dag, sprog), foer.ydelser.length > 0) : "")
  );
}

function ydelsesord({ ydelser: typer, foer }: Ydelsesmaaneder, sprog: Sprog): readonly string[] {
  const stykker =
    foer === null
      ? []
      : typer.flatMap((type) => (type === "kontanthjaelp" ? ["1"] : type === "kontanthjaelp-16-2" ? ["2"] : []));
  return stykker.length === 0
    ? typer.map((type) => YDELSESORD[type][sprog])
    : [EFTER_PARAGRAF_16[sprog](opremset(stykker, sprog, "eller"))];
}

/** Whole calendar months from the month of one day to that of another. */
function maanederMellem(fra: Dag, til: Dag): number {
  const maaned = (dag: string) => 12 * Number(dag.slice(0, 4)) + Number(dag.slice(5, 7));
  return maaned(til) - maaned(fra);
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
        `${p} er dømt og er inden for de seneste seks måneder blevet løsladt fra en institution under kriminalforsorgen, og der skal udarbejdes en handleplan`,
      om: (p) =>
        `${p} inden for de seneste seks måneder er blevet løsladt fra en institution under kriminalforsorgen efter en dom`,
    },
    en: {
      gaelder: (p, k) =>
        `${p} ${verbum(k, "have", "has")} been convicted and ${verbum(k, "were", "was")} released from an institution of the Prison Service within the last six months, and a plan of action (handleplan) must be drawn up`,
      om: (p, k) =>
        `${p} ${verbum(k, "have", "has")} been released from an institution of the Prison Service within the last six months after a conviction`,
    },
  },
  2: {
    da: {
      gaelder: (p) =>
        `${p} er under 18 år, er dømt og er inden for de seneste seks måneder blevet løsladt fra en institution uden for kriminalforsorgen, og der skal udarbejdes en handleplan`,
      om: (p) =>
        `${p}, der er under 18 år, inden for de seneste seks måneder er blevet løsladt fra en institution uden for kriminalforsorgen efter en dom`,
    },
    en: {
      gaelder: (p, k) =>
        `${p} ${verbum(k, "are", "is")} under 18, ${verbum(k, "have", "has")} been convicted and ${verbum(k, "were", "was")} released from an institution outside the Prison Service within the last six months, and a plan of action (handleplan) must be drawn up`,
      om: (p, k) =>
        `${p}, who ${verbum(k, "are", "is")} under 18, ${verbum(k, "have", "has")} been released from an institution outside the Prison Service within the last six months after a conviction`,
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
      gaelder: (p, k) =>
        `${p} ${verbum(k, "have", "has")} had a lease ended within the last six months for gross breaches of good order`,
      om: (p, k) =>
        `${p} ${verbum(k, "have", "has")} had a lease ended within the last six months for gross breaches of good order`,
    },
  },
  4: {
    da: {
      gaelder: (p) =>
        `${p} er ikke statsborger i Danmark, et andet EU- eller EØS-land eller Schweiz og er ikke studerende ved en anerkendt uddannelsesinstitution`,
      om: (p) =>
        `${p} er statsborger i Danmark, et andet EU- eller EØS-land eller Schweiz eller er studerende ved en anerkendt uddannelsesinstitution`,
    },
    en: {
      gaelder: (p, k) =>
        `${p} ${verbum(k, "are", "is")} not a citizen of Denmark, another EU or EEA country or Switzerland and ${verbum(k, "are", "is")} not a student at a recognised educational institution`,
      om: (p, k) =>
        `${p} ${verbum(k, "are", "is")} a citizen of Denmark, another EU or EEA country or Switzerland, or a student at a recognised educational institution`,
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

const AF_YDELSER: Tosproget = { da: "grunden om ydelser", en: "the ground concerning benefits" };

/** The number that the act gives a ground; the benefit test of stk. 7 has none. */
export function grundnummer(nr: Forbudsnr, sprog: Sprog): string {
  return nr === "ydelse" ? AF_YDELSER[sprog] : `nr. ${nr}`;
}
