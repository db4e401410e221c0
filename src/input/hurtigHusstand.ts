/**
 * The short way in for households without a fault (hurtig husstand), for those who read a hundred thousand of them. It
 * knows the plainest form of a household that its form and its checks would find no fault in; whatever it is not sure
 * of, a fault or only an uncommon way to write something, it leaves to them.
 */
import type { Husstand } from "../ansoeger/husstand.js";
import type { Dag } from "../kerne/dato.js";
import { INSTITUTIONER, LOVE, REFORMEN, STATSBORGERSKABER, UDDANNELSESARTER, YDELSER } from "../parametre/fakta.js";
import {
  antalFelter,
  er,
  erBool,
  erDagSenest,
  erFelter,
  erGyldigDag,
  erHaendelse,
  erIkkeNegativt,
  erListe,
  erNavn,
  erOrd,
  type Felter,
} from "./hurtigeFelter.js";
import { type Husstandsform, indlaesHusstand, type Personform } from "./person.js";

export function hurtigHusstand(input: unknown, dag: Dag): Husstand | null {
  return erHusstand(input, dag) ? indlaesHusstand(input) : null;
}

function erHusstand(input: unknown, dag: Dag): input is Husstandsform {
  if (!erFelter(input)) return false;
  const { id, personer } = input;
  if (!erNavn(id) || !Array.isArray(personer) || personer.length === 0 || antalFelter(input) !== 2) return false;
  // By their places, so that a hole in the list counts too.
  for (let i = 0; i < personer.length; i++) if (!erPerson(personer[i], dag) || findesFoer(personer, i)) return false;
  return true;
}

function findesFoer(personer: readonly Personform[], nr: number): boolean {
  for (let i = 0; i < nr; i++) if (personer[i]?.id === personer[nr]?.id) return true;
  return false;
}

function erPerson(input: unknown, dag: Dag): input is Personform {
  if (!erFelter(input)) return false;
  const { id, foedselsdato, beboerIAfdelingen, beskaeftigelse, uddannelse, underUddannelseForrigeAar, alderspension } =
    input;
  const {
    uddannelsesniveau,
    domme,
    bruttoindtaegt,
    loesladt,
    ophaevetForGroveOvertraedelser,
    statsborgerskab,
    ydelser,
  } = input;
  return (
    erNavn(id) &&
    erDagSenest(foedselsdato, dag) &&
    erBool(beboerIAfdelingen) &&
    erBool(underUddannelseForrigeAar) &&
    erBool(alderspension) &&
    erBeskaeftigelse(beskaeftigelse) &&
    erUddannelse(uddannelse) &&
    erUddannelsesniveau(uddannelsesniveau) &&
    erListe(domme, erDom, dag) &&
    erBruttoindtaegt(bruttoindtaegt) &&
    erHaendelse(loesladt, erLoesladelse, dag) &&
    erHaendelse(ophaevetForGroveOvertraedelser, erOphaevelse, dag) &&
    (statsborgerskab == null || erOrd(statsborgerskab, STATSBORGERSKABER)) &&
    erListe(ydelser, erYdelse, dag) &&
    antalFelter(input) ===
      2 +
        er(beboerIAfdelingen) +
        er(beskaeftigelse) +
        er(uddannelse) +
        er(underUddannelseForrigeAar) +
        er(alderspension) +
        er(uddannelsesniveau) +
        er(domme) +
        er(bruttoindtaegt) +
        er(loesladt) +
        er(ophaevetForGroveOvertraedelser) +
        er(statsborgerskab) +
        er(ydelser)
  );
}

const STATUSSER = ["i-arbejde", "ingen", "selvstaendig", "fleksjob"] as const;

function erBeskaeftigelse(input: unknown): boolean {
  if (input == null) return true;
  if (!erFelter(input)) return false;
  const { status, timerPrUge, siden } = input;
  return (
    erOrd(status, STATUSSER) &&
    erIkkeNegativt(timerPrUge) &&
    (siden == null || erGyldigDag(siden)) &&
    antalFelter(input) === 1 + er(timerPrUge) + er(siden)
  );
}

function erUddannelse(input: unknown): boolean {
  if (input == null) return true;
  if (!erFelter(input)) return false;
  const { status, art } = input;
  return (
    (status === "ingen" || status === "i-gang") &&
    (art == null || erOrd(art, UDDANNELSESARTER)) &&
    antalFelter(input) === 1 + er(art)
  );
}

function erUddannelsesniveau(input: unknown): boolean {
  if (input == null) return true;
  if (!erFelter(input)) return false;
  const { niveau, land, godkendt } = input;
  return (
    (niveau === "over-grundskole" || niveau === "grundskole") &&
    (land == null || land === "danmark" || land === "udland") &&
    erBool(godkendt) &&
    antalFelter(input) === 1 + er(land) + er(godkendt)
  );
}

function erBruttoindtaegt(input: unknown): boolean {
  if (input == null) return true;
  if (!erFelter(input)) return false;
  const { aktuelPrMaaned, forrigeAarPrMaaned } = input;
  return (
    erIkkeNegativt(aktuelPrMaaned) &&
    erIkkeNegativt(forrigeAarPrMaaned) &&
    antalFelter(input) === er(aktuelPrMaaned) + er(forrigeAarPrMaaned)
  );
}

function erDom(input: Felter, dag: Dag): boolean {
  const { dato, lov } = input;
  return erDagSenest(dato, dag) && erOrd(lov, LOVE) && antalFelter(input) === 2;
}

function erLoesladelse(input: Felter, dag: Dag): boolean {
  const { dato, doemt, institution, handleplan } = input;
  const erSvaret = typeof doemt === "boolean" && typeof handleplan === "boolean";
  return erDagSenest(dato, dag) && erSvaret && erOrd(institution, INSTITUTIONER) && antalFelter(input) === 4;
}

function erOphaevelse(input: Felter, dag: Dag): boolean {
  return erDagSenest(input["dato"], dag) && antalFelter(input) === 1;
}

function erYdelse(input: Felter): boolean {
  const { type, fra, til } = input;
  if (!erOrd(type, YDELSER) || !erGyldigDag(fra) || (til != null && (!erGyldigDag(til) || til < fra))) return false;
  return (type !== "kontanthjaelp-16-2" || fra >= REFORMEN) && antalFelter(input) === 2 + er(til);
}
