/**
 * The parts of an explanation (sagstekst), in the order in which a reader needs them: outcome, reasons, what is
 * missing, caveats, interpretations, sources.
 */
import type { Begrundelsesdel } from "../../kerne/begrundelse.js";
import { grupperet } from "../../kerne/grupper.js";
import type { Sti } from "../../kerne/sti.js";
import type { Ledighedsbegrundelse } from "../../ledighed/begrundelser.js";
import type { Tildelinger } from "../../ledighed/tildelLedige.js";
import type { Afdeling } from "../../trappe/afdeling.js";
import type { Placeringsbegrundelse } from "../../trappe/begrundelser.js";
import type { Afgjort, Sag } from "../sag.js";
import { anvisningsgrunde, anvisningsudfald, forAnviste, forbeholdForAnviste, vaegtigeGrunde } from "./anvisning.js";
import { dokumentationsord } from "./dokumentation.js";
import { forbeholdsord } from "./forbehold.js";
import { stort } from "./former.js";
import { fortolkningsord } from "./fortolkninger.js";
import { kildeafsnit, kildehenvisning } from "./kilder.js";
import { grundtekst } from "./kontekst.js";
import { kvotegrund, kvoteudfald, nybyggeriudfald } from "./kvoter.js";
import { faktaord } from "./mangler.js";
import type { Del } from "./markdown.js";
import { udpegningsudfald } from "./omraade.js";
import { ranggrund, rangliste, rangudfald } from "./rangering.js";
import type { Kontekst, Ordbog } from "./sprogene.js";
import { naesteord, tildelingsord, tildelingsudfald } from "./tildeling.js";
import { placeringsgrund, placeringsudfald } from "./trappe.js";
import { kravord, vurderingsgrund, vurderingsudfald } from "./vurdering.js";

/** @throws RangeError when the decision is of another operation than the case */
export function sagstekst(sag: Sag, afgjort: Afgjort, k: Kontekst): readonly Del[] {
  const udfald = udfaldsord(sag, afgjort, k);
  if (udfald === null) throw new RangeError(`a decision of ${afgjort.op} does not belong to a case of ${sag.op}`);
  const { mangler, fortolkninger } = afgjort.resultat;
  const dokumentation = afgjort.op === "vurder" ? afgjort.resultat.dokumentation : [];
  const anvist = afgjort.op === "maaAnvises" && k.borger ? afgjort.resultat : null;
  const forbehold = anvist === null ? afgjort.resultat.forbehold : forbeholdForAnviste(anvist);
  const kilder = anvist === null ? afgjort.resultat.begrundelse : vaegtigeGrunde(anvist);
  return [
    ...udfaldsdele(udfald),
    ...grundedele(afgjort, k),
    ...mangeldele(mangler, sag, k),
    ...punkter("dokumentation", dokumentation.length === 0 ? [] : dokumentationsord(dokumentation, k), k),
    ...punkter("forbehold", forbeholdsord(forbehold, k), k),
    ...punkter("fortolkninger", fortolkningsord(fortolkninger, k), k),
    ...punkter("regler", kildeafsnit(kilder, k), k),
  ];
}

/**
 * What the citizen can tell us stands apart from what is ours to find out; of a whole waiting list it is none of a
 * single citizen's business.
 */
function mangeldele(mangler: readonly Sti[], sag: Sag, k: Kontekst): readonly Del[] {
  if (mangler.length === 0 || (k.borger && sag.op === "ranger")) return [];
  const ord = (stier: readonly Sti[]) => stier.map((sti) => `${stort(faktaord(sti, k))}.`);
  if (!k.borger) return punkter("mangler", ord(mangler), k);
  const egne = mangler.filter(([rod]) => rod === "husstand");
  return [
    ...punkter("mangler", ord(egne), k),
    ...punkter("selv", ord(mangler.filter(([rod]) => rod !== "husstand")), k),
  ];
}

/** The outcome; null when case and decision do not belong together. */
function udfaldsord(sag: Sag, afgjort: Afgjort, k: Kontekst): readonly string[] | null {
  switch (sag.op) {
    case "udpeg":
      return afgjort.op === sag.op ? udpegningsudfald(navnPaa(sag.omraade), afgjort.resultat, k) : null;
    case "placer":
      return afgjort.op === sag.op ? placeringsudfald(navnPaa(sag.afdeling), sag.dato, afgjort.resultat, k) : null;
    case "kvoter":
      return afgjort.op === sag.op ? kvoteudfald(sag.trin, sag.dato, afgjort.resultat, k) : null;
    case "nybyggeri":
      return afgjort.op === sag.op ? nybyggeriudfald(sag.nybyggeri, afgjort.resultat, k) : null;
    case "tildel":
      return afgjort.op === sag.op ? tildelingsudfald(navnPaa(sag.afdeling), afgjort.resultat, k) : null;
    case "vurder":
      return afgjort.op === sag.op
        ? vurderingsudfald(sag.husstand.id, sag.krav, sag.dato, afgjort.resultat.udfald, k)
        : null;
    case "ranger":
      return afgjort.op === sag.op ? [...rangudfald(afgjort.resultat, k), kravord(sag.krav, k)] : null;
    case "maaAnvises":
      return afgjort.op === sag.op ? anvisningsudfald(sag.husstand.id, sag.dato, afgjort.resultat, k) : null;
  }
}

function navnPaa({ navn, id }: Pick<Afdeling, "navn" | "id">): string {
  return navn ?? id;
}

function udfaldsdele([foerste, ...resten]: readonly string[]): readonly Del[] {
  const dele: Del[] = foerste === undefined ? [] : [{ overskrift: null, form: "fremhaevet", afsnit: [foerste] }];
  if (resten.length > 0) dele.push({ overskrift: null, form: "afsnit", afsnit: [resten.join(" ")] });
  return dele;
}

function grundedele(afgjort: Afgjort, k: Kontekst): readonly Del[] {
  switch (afgjort.op) {
    case "udpeg":
    case "placer":
      return begrundet(forLaeseren(afgjort.resultat.begrundelse, k), placeringsgrund, k);
    case "kvoter":
    case "nybyggeri":
      return begrundet(afgjort.resultat.begrundelse, kvotegrund, k);
    case "tildel":
      return turdele(afgjort.resultat, k);
    case "vurder":
      return begrundet(afgjort.resultat.begrundelse, vurderingsgrund, k);
    case "ranger":
      return [
        ...begrundet(afgjort.resultat.begrundelse, ranggrund, k),
        ...punkter("venteliste", rangliste(afgjort.resultat, k), k),
      ];
    case "maaAnvises": {
      const grunde = k.borger ? forAnviste(afgjort.resultat) : afgjort.resultat.begrundelse;
      return punkter("begrundelse", anvisningsgrunde(grunde, k), k);
    }
  }
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
function forLaeseren(begrundelse: readonly Placeringsbegrundelse[], k: Kontekst): readonly Placeringsbegrundelse[] {
  const udsat = begrundelse.some(
    (grund) => grund.kode === "liste" && grund.liste === "udsat" && grund.udfald === "opfyldt",
  );
  return k.borger && udsat
    ? begrundelse.filter((grund) => grund.kode !== "omraadekriterium" || grund.saet !== "61b")
    : begrundelse;
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
function turdele(resultat: Tildelinger, k: Kontekst): readonly Del[] {
  const { tildelinger, begrundelse } = resultat;
  const naeste = punkter("naeste", naesteord(resultat, k), k);
  if (k.borger) {
    const koder = [...new Set(begrundelse.map(({ kode }) => kode))];
    return [
      ...naeste,
      ...punkter(
        "begrundelse",
        koder.map((kode) => k.ord.LEDIGHEDSREGLER[kode]),
        k,
      ),
    ];
  }
  const grundeFor = grupperet(begrundelse, ({ ledig }) => ledig.nr);
  const boliger = (tildelinger ?? []).map(
    (tildeling, nr) => tildelingsord(tildeling, k) + turgrunde(grundeFor.get(nr) ?? [], k),
  );
  return [...punkter("boliger", boliger, k), ...naeste];
}

function turgrunde(grunde: readonly Ledighedsbegrundelse[], k: Kontekst): string {
  return grunde
    .map((grund) => ` ${grundtekst(k.ord.LEDIGHEDSTEKSTER, grund.kode, grund, k)}${kildehenvisning(grund, k)}`)
    .join("");
}
