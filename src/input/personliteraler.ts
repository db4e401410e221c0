/** The objects of every household as literals of their fields (personliteraler). */
import type { Felter, Objektform } from "../kerne/form.js";
import { PERSON } from "../parametre/fakta.js";
import { HUSSTAND } from "../parametre/husstand.js";
import type { Literal, Literaler } from "./laeser.js";

const { beskaeftigelse, uddannelse, uddannelsesniveau, bruttoindtaegt } = PERSON.felter;

export const LITERALER: Literaler = new Map([
  af(HUSSTAND, (laes) => (raa, dag) => ({
    id: laes.id(raa.id, dag),
    personer: laes.personer(raa.personer, dag),
    par: laes.par(raa.par, dag),
  })),
  af(PERSON, (laes) => (raa, dag) => ({
    id: laes.id(raa.id, dag),
    foedselsdato: laes.foedselsdato(raa.foedselsdato, dag),
    beboerIAfdelingen: laes.beboerIAfdelingen(raa.beboerIAfdelingen, dag),
    bopaelKommune: laes.bopaelKommune(raa.bopaelKommune, dag),
    beskaeftigelse: laes.beskaeftigelse(raa.beskaeftigelse, dag),
    uddannelse: laes.uddannelse(raa.uddannelse, dag),
    underUddannelseForrigeAar: laes.underUddannelseForrigeAar(raa.underUddannelseForrigeAar, dag),
    alderspension: laes.alderspension(raa.alderspension, dag),
    uddannelsesniveau: laes.uddannelsesniveau(raa.uddannelsesniveau, dag),
    domme: laes.domme(raa.domme, dag),
    bruttoindtaegt: laes.bruttoindtaegt(raa.bruttoindtaegt, dag),
    loesladt: laes.loesladt(raa.loesladt, dag),
    ophaevetForGroveOvertraedelser: laes.ophaevetForGroveOvertraedelser(raa.ophaevetForGroveOvertraedelser, dag),
    statsborgerskab: laes.statsborgerskab(raa.statsborgerskab, dag),
    ydelser: laes.ydelser(raa.ydelser, dag),
  })),
  af(beskaeftigelse.af, (laes) => (raa, dag) => ({
    status: laes.status(raa.status, dag),
    timerPrUge: laes.timerPrUge(raa.timerPrUge, dag),
    siden: laes.siden(raa.siden, dag),
    fuldtidEfterOverenskomst: laes.fuldtidEfterOverenskomst(raa.fuldtidEfterOverenskomst, dag),
  })),
  af(uddannelse.af, (laes) => (raa, dag) => ({
    status: laes.status(raa.status, dag),
    art: laes.art(raa.art, dag),
    suBerettiget: laes.suBerettiget(raa.suBerettiget, dag),
  })),
  af(uddannelsesniveau.af, (laes) => (raa, dag) => ({
    niveau: laes.niveau(raa.niveau, dag),
    land: laes.land(raa.land, dag),
    godkendt: laes.godkendt(raa.godkendt, dag),
  })),
  af(bruttoindtaegt.af, (laes) => (raa, dag) => ({
    aktuelPrMaaned: laes.aktuelPrMaaned(raa.aktuelPrMaaned, dag),
    forrigeAarPrMaaned: laes.forrigeAarPrMaaned(raa.forrigeAarPrMaaned, dag),
  })),
]);

function af<F extends Felter>(form: Objektform<F>, literal: Literal<F>): [Objektform, Literal] {
  return [form, literal as unknown as Literal];
}
