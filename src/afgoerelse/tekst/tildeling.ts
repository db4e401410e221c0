/** The turns of a department's vacancies in words: what they come to, and each of them. */
import type { Tildeling, Tur } from "../../ledighed/tildeling.js";
import type { Tildelinger } from "../../ledighed/tildelLedige.js";
import { skaerpedeKriterier } from "./kriterieord.js";
import type { Kontekst } from "./sprogene.js";

type Ord = Kontekst["ord"]["TILDELING"];

/** @param afdeling the name of the department */
export function tildelingsudfald(
  afdeling: string,
  { tildelinger, optaelling }: Tildelinger,
  { ord: { TILDELING: ord } }: Kontekst,
): readonly string[] {
  if (tildelinger === null) return [ord.uoplyst(afdeling)];
  if (tildelinger.length === 0) return [ord.ingen(afdeling)];
  const svar = optaelling === null || optaelling.tilbudt === 0 ? [] : [ord.svar(optaelling)];
  return [ord.fordelt(afdeling, tildelinger.length), vejene(tildelinger, ord), ...svar];
}

/** How many went each way. */
function vejene(tildelinger: readonly Tildeling[], ord: Ord): string {
  const antal = (vej: Tildeling["tur"]) => tildelinger.filter(({ tur }) => tur === vej).length;
  const udenFor = tildelinger.filter(erUdenFor).length;
  const ukendte = antal(null) - udenFor;
  return (
    ord.fordeling(antal("anvisning"), antal("almindelig"), antal("fleksibel")) +
    (ukendte === 0 ? "" : ord.ukendteForme(ukendte)) +
    (udenFor === 0 ? "" : ord.udenFor(udenFor))
  );
}

function erUdenFor({ tur, aarsag }: Tur): boolean {
  return tur === null && aarsag === "ikke-omfattet";
}

function vejord(tur: Tur, ord: Ord): string {
  return ord.veje[tur.tur ?? (erUdenFor(tur) ? "uden-for" : "venteliste")];
}

/** On what terms it is let: what is not known of them, and the sharpened criteria. */
function vilkaar(tur: Tur, k: Kontekst): string {
  const ord = k.ord.TILDELING;
  const form = tur.tur === null && !erUdenFor(tur) ? ord.ukendtForm : "";
  return form + (tur.skaerpede.length === 0 ? "" : ord.skaerpet(skaerpedeKriterier(tur.skaerpede, k)));
}

/** One turn without its reasons, which tell the place in the order and what the municipality answered. */
export function tildelingsord(tildeling: Tildeling, k: Kontekst): string {
  const ord = k.ord.TILDELING;
  const boligen = ord.boligen(tildeling.bolig, tildeling.dato, vejord(tildeling, ord));
  return boligen + vilkaar(tildeling, k) + (tildeling.udfald === "afventer" ? ord.afventer : "");
}

/** Whose turn is next; nothing where no vacancy tells the day. */
export function naesteord({ naeste, tildelinger, mangler }: Tildelinger, k: Kontekst): readonly string[] {
  const ord = k.ord.TILDELING;
  if (naeste === null)
    return tildelinger !== null && tildelinger.length > 0 && mangler.length > 0 ? [ord.naesteUkendt] : [];
  const vej = vejord(naeste, ord) + ord.aarsager[naeste.aarsag];
  return [ord.naeste(naeste.position, vej) + vilkaar(naeste, k)];
}
