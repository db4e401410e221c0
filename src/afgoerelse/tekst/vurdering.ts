/** An assessment of a household in words: its outcome and its reasons. */
import type {
  Kriteriekrav,
  Kriteriesvar,
  Personbegrundelse,
  Vurderingsbegrundelse,
} from "../../ansoeger/begrundelser.js";
import type { Krav } from "../../ansoeger/krav.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import { erAnsoegerkriterium } from "../../parametre/ansoegerkriterier.js";
import { omArbejde } from "./arbejde.js";
import { faktumord } from "./faktaoplysninger.js";
import { stort } from "./former.js";
import { hvem } from "./kontekst.js";
import { egneOrd, kriterienavn, kriterierne, skaerpedeKriterier } from "./kriterieord.js";
import { omDom, omIndkomst, omUddannelse } from "./personkrav.js";
import type { Kontekst } from "./sprogene.js";

export function vurderingsgrund(om: Vurderingsbegrundelse, k: Kontekst): string {
  switch (om.kode) {
    case "anciennitet":
      return k.ord.ANCIENNITET;
    case "kriterium":
      return overskrevet(om.kriterium, kravet(om, k), k) + k.ord.KRAVUDFALD[om.udfald] + egenVurdering(om, k);
    case "ikke-spurgt":
      return k.ord.IKKE_SPURGT[om.grund](hvem(om.person, k), kriterierne(om.kriterier, k));
    case "beboer-uoplyst":
      return k.ord.BEBOER_UOPLYST(hvem(om.person, k));
    case "kriteriesvar":
      return overskrevet(om.kriterium, egetSvar(om, k), k);
    case "par": {
      const [en, anden] = om.personer;
      const sammen = k.ord.PARORD.sammen[om.er === "opfyldt" ? om.udfald : om.er];
      return overskrevet(om.kriterium, k.ord.PARORD.er[om.er](hvem(en, k), hvem(anden, k), om.art) + sammen, k);
    }
    default:
      return overskrevet(om.kode, omSvar(om, k), k);
  }
}

/** By the criterion as the agreement has it, which a case about applicants always knows. */
function kravet(krav: Kriteriekrav, k: Kontekst): string {
  const { aftale, ord } = k;
  const { kriterium } = krav;
  const egne = egneOrd(kriterium, k);
  if (egne !== null) return egne.krav;
  if (!erAnsoegerkriterium(kriterium)) return ord.KRAV_UDEN_ORD(kriterium);
  const regel = aftale?.tekst.ansoegere?.kriterier[kriterium];
  const studerende = regel?.undtaget.some(({ grund }) => grund === "under-uddannelse") ?? false;
  const hvem = ord.HVEM[regel?.hvem ?? "alleTilflyttere"](krav.alder, studerende);
  return ord.KRAVORD[kriterium](hvem, krav, aftale?.supplement.seniorAlder ?? null);
}

function egenVurdering({ kriterium, udfald }: Kriteriekrav & { readonly udfald: Udfald }, { ord }: Kontekst): string {
  return kriterium === "dom" && udfald !== "opfyldt" ? ord.EGEN_VURDERING : "";
}

function overskrevet(kriterium: string, saetninger: string, k: Kontekst): string {
  return `${stort(kriterienavn(kriterium, k))}: ${saetninger}`;
}

/** What is known of the facts that the criterion reads, and which of them are not. */
function egetSvar({ person, udfald, fakta }: Kriteriesvar, k: Kontekst): string {
  const p = hvem(person, k);
  if (k.skjulte.size > 0 && udfald === "opfyldt") return k.ord.OPFYLDER(p);
  const kendte = fakta.flatMap((et) => faktumord(et, k) ?? []);
  return (kendte.length === 0 ? k.ord.INTET_OPLYST(p) : k.ord.OPLYST(p, kendte)) + k.ord.PERSONUDFALD[udfald](p);
}

/** A letter to one of several tells no figures of a criterion that is met. */
function omSvar(om: Personbegrundelse, k: Kontekst): string {
  const p = hvem(om.person, k);
  if (k.skjulte.size > 0 && om.udfald === "opfyldt") return k.ord.OPFYLDER(p);
  return omPerson(om, k) + k.ord.PERSONUDFALD[om.udfald](p);
}

function omPerson(om: Personbegrundelse, k: Kontekst): string {
  switch (om.kode) {
    case "almindelige":
      return omArbejde(om, 0, k);
    case "beskaeftigelse":
      return omArbejde(om, om.maaneder ?? 0, k);
    case "dom":
      return omDom(om, k);
    case "uddannelse":
      return omUddannelse(om, k);
    case "indkomst":
      return omIndkomst(om, k);
  }
}

/** @param udfald the answer; null of a list, where it is nobody's */
export function kravord({ udlejningsform, skaerpede }: Krav, udfald: Udfald | null, k: Kontekst): string {
  const { UDLEJES } = k.ord;
  // Which of them were asked would tell one of a household which of them another fails.
  if (skaerpede.length > 0 && k.skjulte.size > 0 && udfald !== "opfyldt") return UDLEJES.skaerpede;
  const art = k.aftale?.tekst.ansoegere?.fleksibel.art;
  if (udlejningsform === "fleksibel" && art !== undefined && art !== "skaerpet") return UDLEJES.aftalens;
  return skaerpede.length > 0 ? UDLEJES.skaerpet(skaerpedeKriterier(skaerpede, k)) : UDLEJES[udlejningsform];
}

/** @param husstand the name of the household */
export function vurderingsudfald(
  husstand: string,
  krav: Krav,
  dato: string,
  udfald: Udfald,
  k: Kontekst,
): readonly string[] {
  const svar = k.borger ? k.ord.VURDERINGSSVAR[udfald](k.ene, dato) : k.ord.VURDERINGSUDFALD[udfald](husstand, dato);
  return [svar, kravord(krav, udfald, k)];
}
