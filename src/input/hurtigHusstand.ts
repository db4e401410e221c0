/**
 * The short way in for households without a fault (hurtig husstand), for those who read a hundred thousand of them. It takes plain objects of the plainest form and gives
 * what the form and its checks would give; whatever it is not sure of, a fault or only an uncommon way to write something, it leaves to them.
 */
import {
  type Beskaeftigelse,
  type Bruttoindtaegt,
  type Dom,
  type Husstand,
  type Loesladelse,
  type Ophaevelse,
  type Person,
  STATSBORGERSKABER,
  UDEN_BESKAEFTIGELSE,
  UDEN_UDDANNELSE,
  type Uddannelse,
  type Uddannelsesniveau,
  UKENDT_INDTAEGT,
  type Ydelse,
} from "../ansoeger/husstand.js";
import type { Dag } from "../kerne/dato.js";
import { LOVE, UDDANNELSESARTER } from "../parametre/ansoegerregler.js";
import { INSTITUTIONER, REFORMEN, YDELSER } from "../parametre/anvisningsforbud.js";
import {
  antalFelter,
  er,
  erBool,
  erDagSenest,
  erFelter,
  erGyldigDag,
  erNavn,
  type Felter,
  haendelse,
  ikkeNegativt,
  kendtOrd,
  liste,
  TVIVL,
  type Tvivl,
} from "./hurtigeFelter.js";

export function hurtigHusstand(input: unknown, dag: Dag): Husstand | null {
  if (!erFelter(input)) return null;
  const { id, personer } = input;
  if (!erNavn(id) || !Array.isArray(personer) || personer.length === 0 || antalFelter(input) !== 2) return null;
  const laeste: readonly (Person | Tvivl)[] = personer.map((en: unknown) => person(en, dag));
  return erLaeste(laeste) && erForskellige(laeste) ? { id, personer: laeste } : null;
}

/** By their places, so that a hole in the list counts too. */
function erLaeste(personer: readonly (Person | Tvivl)[]): personer is readonly Person[] {
  for (let i = 0; i < personer.length; i++) if (personer[i] === TVIVL || personer[i] === undefined) return false;
  return true;
}

function erForskellige(personer: readonly Person[]): boolean {
  for (let i = 1; i < personer.length; i++) {
    for (let j = 0; j < i; j++) if (personer[i]?.id === personer[j]?.id) return false;
  }
  return true;
}

function person(input: unknown, dag: Dag): Person | Tvivl {
  if (!erFelter(input)) return TVIVL;
  const { id, foedselsdato, beboerIAfdelingen, underUddannelseForrigeAar, alderspension, statsborgerskab } = input;
  if (!erNavn(id) || !erDagSenest(foedselsdato, dag)) return TVIVL;
  if (!erBool(beboerIAfdelingen) || !erBool(underUddannelseForrigeAar) || !erBool(alderspension)) return TVIVL;
  const job = beskaeftigelse(input["beskaeftigelse"]);
  const studium = uddannelse(input["uddannelse"]);
  const niveau = uddannelsesniveau(input["uddannelsesniveau"]);
  const domme = liste(input["domme"], dom, dag);
  const indtaegt = bruttoindtaegt(input["bruttoindtaegt"]);
  if (job === TVIVL || studium === TVIVL || niveau === TVIVL || domme === TVIVL || indtaegt === TVIVL) return TVIVL;
  const loesladt = haendelse(input["loesladt"], loesladelse, dag);
  const ophaevet = haendelse(input["ophaevetForGroveOvertraedelser"], ophaevelse, dag);
  const borgerskab = statsborgerskab == null ? null : kendtOrd(statsborgerskab, STATSBORGERSKABER);
  const ydelser = liste(input["ydelser"], ydelse, dag);
  if (loesladt === TVIVL || ophaevet === TVIVL || borgerskab === TVIVL || ydelser === TVIVL) return TVIVL;
  if (antalFelter(input) !== kendteFelter(input)) return TVIVL;
  return {
    id,
    foedselsdato,
    beboerIAfdelingen: beboerIAfdelingen === undefined ? false : beboerIAfdelingen,
    beskaeftigelse: job,
    uddannelse: studium,
    underUddannelseForrigeAar: underUddannelseForrigeAar ?? null,
    alderspension: alderspension ?? null,
    uddannelsesniveau: niveau,
    domme,
    bruttoindtaegt: indtaegt,
    loesladt,
    ophaevetForGroveOvertraedelser: ophaevet,
    statsborgerskab: borgerskab,
    ydelser,
  };
}

function kendteFelter(p: Felter): number {
  return (
    2 +
    er(p["beboerIAfdelingen"]) +
    er(p["beskaeftigelse"]) +
    er(p["uddannelse"]) +
    er(p["underUddannelseForrigeAar"]) +
    er(p["alderspension"]) +
    er(p["uddannelsesniveau"]) +
    er(p["domme"]) +
    er(p["bruttoindtaegt"]) +
    er(p["loesladt"]) +
    er(p["ophaevetForGroveOvertraedelser"]) +
    er(p["statsborgerskab"]) +
    er(p["ydelser"])
  );
}

const STATUSSER = ["i-arbejde", "selvstaendig", "fleksjob"] as const;

function beskaeftigelse(input: unknown): Beskaeftigelse | null | Tvivl {
  if (input == null) return null;
  if (!erFelter(input)) return TVIVL;
  const { status, timerPrUge, siden } = input;
  const timer = ikkeNegativt(timerPrUge);
  if (timer === TVIVL || (siden != null && !erGyldigDag(siden)) || antalFelter(input) !== 1 + er(timerPrUge) + er(siden)) return TVIVL;
  if (status === "ingen") return UDEN_BESKAEFTIGELSE;
  const kendt = kendtOrd(status, STATUSSER);
  return kendt === TVIVL ? TVIVL : { status: kendt, timerPrUge: timer, siden: siden ?? null };
}

function uddannelse(input: unknown): Uddannelse | null | Tvivl {
  if (input == null) return null;
  if (!erFelter(input)) return TVIVL;
  const { status, art } = input;
  const kendtArt = art == null ? null : kendtOrd(art, UDDANNELSESARTER);
  if (kendtArt === TVIVL || antalFelter(input) !== 1 + er(art)) return TVIVL;
  if (status === "ingen") return UDEN_UDDANNELSE;
  return status === "i-gang" ? { status, art: kendtArt } : TVIVL;
}

function uddannelsesniveau(input: unknown): Uddannelsesniveau | null | Tvivl {
  if (input == null) return null;
  if (!erFelter(input)) return TVIVL;
  const { niveau, land, godkendt } = input;
  if (niveau !== "over-grundskole" && niveau !== "grundskole") return TVIVL;
  if (land != null && land !== "danmark" && land !== "udland") return TVIVL;
  if (!erBool(godkendt) || antalFelter(input) !== 1 + er(land) + er(godkendt)) return TVIVL;
  return { niveau, land: land ?? null, godkendt: godkendt ?? null };
}

function bruttoindtaegt(input: unknown): Bruttoindtaegt | Tvivl {
  if (input == null) return UKENDT_INDTAEGT;
  if (!erFelter(input)) return TVIVL;
  const { aktuelPrMaaned, forrigeAarPrMaaned } = input;
  const aktuel = ikkeNegativt(aktuelPrMaaned);
  const forrige = ikkeNegativt(forrigeAarPrMaaned);
  if (aktuel === TVIVL || forrige === TVIVL || antalFelter(input) !== er(aktuelPrMaaned) + er(forrigeAarPrMaaned)) return TVIVL;
  return { aktuelPrMaaned: aktuel, forrigeAarPrMaaned: forrige };
}

function dom(input: Felter, dag: Dag): Dom | Tvivl {
  const { dato, lov } = input;
  const kendtLov = kendtOrd(lov, LOVE);
  if (kendtLov === TVIVL || !erDagSenest(dato, dag) || antalFelter(input) !== 2) return TVIVL;
  return { dato, lov: kendtLov };
}

function loesladelse(input: Felter, dag: Dag): Loesladelse | Tvivl {
  const { dato, doemt, institution, handleplan } = input;
  const sted = kendtOrd(institution, INSTITUTIONER);
  if (sted === TVIVL || !erDagSenest(dato, dag) || typeof doemt !== "boolean" || typeof handleplan !== "boolean") return TVIVL;
  return antalFelter(input) === 4 ? { dato, doemt, institution: sted, handleplan } : TVIVL;
}

function ophaevelse(input: Felter, dag: Dag): Ophaevelse | Tvivl {
  const { dato } = input;
  return erDagSenest(dato, dag) && antalFelter(input) === 1 ? { dato } : TVIVL;
}

function ydelse(input: Felter): Ydelse | Tvivl {
  const { type, fra, til } = input;
  const kendtType = kendtOrd(type, YDELSER);
  if (kendtType === TVIVL || !erGyldigDag(fra) || (til != null && (!erGyldigDag(til) || til < fra))) return TVIVL;
  if ((kendtType === "kontanthjaelp-16-2" && fra < REFORMEN) || antalFelter(input) !== 2 + er(til)) return TVIVL;
  return { type: kendtType, fra, til: til ?? null };
}
