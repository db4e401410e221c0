/**
 * The parts of an explanation (sagstekst), in the order in which a reader needs them: outcome, reasons, what is
 * missing, caveats, interpretations, sources.
 */
import type { Begrundelsesdel } from "../../kerne/begrundelse.js";
import { grupperet } from "../../kerne/grupper.js";
import type { Sti } from "../../kerne/sti.js";
import type { Tildelinger } from "../../ledighed/tildelLedige.js";
import type { Begrundet } from "../../parametre/fortolkninger.js";
import type { Placeringsbegrundelse } from "../../trappe/begrundelser.js";
import type { Afgjort, Resultater, Sag } from "../sag.js";
import { anvisningsgrunde, anvisningsudfald, forAnviste, forbeholdForAnviste, vaegtigeGrunde } from "./anvisning.js";
import { dokumentationsord } from "./dokumentation.js";
import { forbeholdsord } from "./forbehold.js";
import { stort } from "./former.js";
import { fortolkningsord } from "./fortolkninger.js";
import { kildeafsnit, kildehenvisning } from "./kilder.js";
import { grundtekst, navngivet } from "./kontekst.js";
import { kvotegrund, kvoteudfald, nybyggeriudfald } from "./kvoter.js";
import { faktaord } from "./mangler.js";
import type { Del } from "./markdown.js";
import { udpegningsudfald } from "./omraade.js";
import { ranggrund, rangliste, rangudfald } from "./rangering.js";
import type { Kontekst, Ordbog } from "./sprogene.js";
import { HUSSTANDSUDFALD, tavshed } from "./tavshed.js";
import { naesteord, tildelingsord, tildelingsudfald } from "./tildeling.js";
import { placeringsgrund, placeringsudfald } from "./trappe.js";
import { kravord, vurderingsgrund, vurderingsudfald } from "./vurdering.js";

/** What is said of a case of one operation: its outcome, and its reasons. */
interface Sagstekster<O extends Sag["op"]> {
  readonly udfald: (sag: Sag<O>, resultat: Resultater[O], k: Kontekst) => readonly string[];
  readonly grunde: (resultat: Resultater[O], k: Kontekst) => readonly Del[];
}

const TEKSTER: { readonly [O in Sag["op"]]: Sagstekster<O> } = {
  udpeg: {
    udfald: ({ omraade }, resultat, k) => udpegningsudfald(omraade.navn ?? omraade.id, resultat, k),
    grunde: placeringsgrunde,
  },
  placer: {
    udfald: ({ afdeling, dato }, resultat, k) => placeringsudfald(afdeling.navn ?? afdeling.id, dato, resultat, k),
    grunde: placeringsgrunde,
  },
  kvoter: {
    udfald: ({ trin, dato }, resultat, k) => kvoteudfald(trin, dato, resultat, k),
    grunde: ({ begrundelse }, k) => begrundet(begrundelse, kvotegrund, k),
  },
  nybyggeri: {
    udfald: ({ nybyggeri }, resultat, k) => nybyggeriudfald(nybyggeri, resultat, k),
    grunde: ({ begrundelse }, k) => begrundet(begrundelse, kvotegrund, k),
  },
  tildel: {
    udfald: ({ afdeling }, resultat, k) => tildelingsudfald(afdeling.navn ?? afdeling.id, resultat, k),
    grunde: turgrunde,
  },
  vurder: {
    udfald: ({ husstand, krav, dato }, { udfald }, k) => [
      ...vurderingsudfald(husstand.id, krav, dato, udfald, k),
      ...tavshed(udfald, k),
    ],
    grunde: ({ begrundelse }, k) => begrundet(begrundelse, vurderingsgrund, k),
  },
  ranger: {
    udfald: ({ krav }, resultat, k) => [...rangudfald(resultat, k), kravord(krav, null, k)],
    grunde: (resultat, k) => [
      ...begrundet(resultat.begrundelse, ranggrund, k),
      ...punkter("venteliste", rangliste(resultat, k), k),
    ],
  },
  maaAnvises: {
    udfald: ({ husstand, dato }, resultat, k) => [
      ...anvisningsudfald(husstand.id, dato, resultat, k),
      ...tavshed(resultat.grund === "aftale" ? "opfyldt" : HUSSTANDSUDFALD[resultat.udfald], k),
    ],
    grunde: (resultat, k) =>
      punkter("begrundelse", anvisningsgrunde(k.borger ? forAnviste(resultat) : resultat.begrundelse, k), k),
  },
};

/** @param afgjort the decision of this case, as the reader is told of it */
export function sagstekst(sag: Sag, afgjort: Afgjort, k: Kontekst): readonly Del[] {
  const { mangler, fortolkninger } = afgjort.resultat;
  const dokumentation = afgjort.op === "vurder" ? afgjort.resultat.dokumentation : [];
  const anvist = afgjort.op === "maaAnvises" && k.borger ? afgjort.resultat : null;
  const forbehold = anvist === null ? afgjort.resultat.forbehold : forbeholdForAnviste(anvist);
  const kilder =
    anvist === null ? [...afgjort.resultat.begrundelse, ...lovgrundlag(afgjort, k)] : vaegtigeGrunde(anvist);
  return [
    ...udfaldOgGrunde(sag.op, sag, afgjort.resultat, k),
    ...mangeldele(mangler, sag, k),
    ...punkter("dokumentation", dokumentationsord(dokumentation, k), k),
    ...punkter(
      "forbehold",
      [...forbeholdsord(forbehold, k), ...k.kunHer.map((id) => k.ord.TAVSHED.kunHer(navngivet(id)))],
      k,
    ),
    ...punkter("fortolkninger", fortolkningsord(fortolkninger, k), k),
    ...punkter("regler", kildeafsnit(kilder, k), k),
  ];
}

/** Where not every criterion is told of, the act that they all rest on is. */
function lovgrundlag(
  { op, resultat }: Afgjort,
  { aftale, skjulte, omraadestatus }: Kontekst,
): readonly Pick<Begrundelsesdel<string>, "hjemmel">[] {
  const loven = aftale?.tekst.ansoegere?.loven;
  if (op !== "vurder" || loven === undefined || skjulte.size === 0) return [];
  if (resultat.begrundelse.some(({ kode }) => kode === "anciennitet")) return [];
  return [{ hjemmel: [omraadestatus === null || omraadestatus === "ingen" ? loven.ellers : loven.paaListe] }];
}

function udfaldOgGrunde<O extends Sag["op"]>(op: O, sag: Sag<O>, resultat: Resultater[O], k: Kontekst): readonly Del[] {
  const tekster: { readonly [N in O]: Sagstekster<N> } = TEKSTER;
  const [foerste, ...resten] = tekster[op].udfald(sag, resultat, k);
  return [
    ...(foerste === undefined ? [] : [{ overskrift: null, form: "fremhaevet", afsnit: [foerste] } as const]),
    ...(resten.length === 0 ? [] : [{ overskrift: null, form: "afsnit", afsnit: [resten.join(" ")] } as const]),
    ...tekster[op].grunde(resultat, k),
  ];
}

/**
 * What the citizen can tell us stands apart from what is ours to find out; of a whole waiting list it is none of a
 * single citizen's business.
 */
function mangeldele(mangler: readonly Sti[], sag: Sag, k: Kontekst): readonly Del[] {
  if (k.borger && sag.op === "ranger") return [];
  const dele = (om: "mangler" | "selv", stier: readonly Sti[]) =>
    punkter(
      om,
      stier.map((sti) => `${stort(faktaord(sti, k))}.`),
      k,
    );
  if (!k.borger) return dele("mangler", mangler);
  const erEgen = ([rod]: Sti) => rod === "husstand";
  return [
    ...dele("mangler", mangler.filter(erEgen)),
    ...dele(
      "selv",
      mangler.filter((sti) => !erEgen(sti)),
    ),
  ];
}

function punkter(
  om: keyof Ordbog["OVERSKRIFTER"],
  afsnit: readonly string[],
  { ord, borger }: Kontekst,
): readonly Del[] {
  if (afsnit.length === 0) return [];
  const [sagsbehandler, egen = sagsbehandler]: readonly [string, string?] = ord.OVERSKRIFTER[om];
  return [{ overskrift: borger ? egen : sagsbehandler, form: "punkter", afsnit }];
}

/** The milder criteria of prevention areas mean nothing to a citizen while the area is on a severer list. */
function placeringsgrunde({ begrundelse }: Begrundet<Placeringsbegrundelse>, k: Kontekst): readonly Del[] {
  const udsat = begrundelse.some(
    (grund) => grund.kode === "liste" && grund.liste === "udsat" && grund.udfald === "opfyldt",
  );
  const vaegtige =
    k.borger && udsat
      ? begrundelse.filter((grund) => grund.kode !== "omraadekriterium" || grund.saet !== "61b")
      : begrundelse;
  return begrundet(vaegtige, placeringsgrund, k);
}

function begrundet<B extends Begrundelsesdel<string>>(
  begrundelse: readonly B[],
  saetning: (grund: B, k: Kontekst) => string,
  k: Kontekst,
): readonly Del[] {
  return punkter(
    "begrundelse",
    begrundelse.map((grund) => saetning(grund, k) + kildehenvisning(grund, k)),
    k,
  );
}

/** For the clerk every vacancy with its reasons; for the citizen the rules behind them, each once. */
function turgrunde(resultat: Tildelinger, k: Kontekst): readonly Del[] {
  const { tildelinger, begrundelse } = resultat;
  const { LEDIGHEDSREGLER, LEDIGHEDSTEKSTER } = k.ord;
  const naeste = punkter("naeste", naesteord(resultat, k), k);
  if (k.borger) {
    const regler = new Set(begrundelse.map(({ kode }) => LEDIGHEDSREGLER[kode]));
    return [...naeste, ...punkter("begrundelse", [...regler], k)];
  }
  const grundeFor = grupperet(begrundelse, ({ ledig }) => ledig.nr);
  const boliger = (tildelinger ?? []).map((tildeling, nr) =>
    [
      tildelingsord(tildeling, k),
      ...(grundeFor.get(nr) ?? []).map(
        (grund) => grundtekst(LEDIGHEDSTEKSTER, grund.kode, grund) + kildehenvisning(grund, k),
      ),
    ].join(" "),
  );
  return [...punkter("boliger", boliger, k), ...naeste];
}
