/** Quotas and new buildings in words: their outcomes and their reasons. */
import { tal } from "../../kerne/tal.js";
import type { Kvotebegrundelse } from "../../ledighed/begrundelser.js";
import type { Kvoter } from "../../ledighed/kvoter.js";
import type { Trin } from "../../ledighed/ledighedsafdeling.js";
import type { Nybyggerisvar } from "../../ledighed/nybyggeri.js";
import { pladsveje } from "../../ledighed/pladsveje.js";
import { harTrapper } from "../../parametre/aftale.js";
import type { Plads } from "../../parametre/ledighedsregler.js";
import type { Nybyggeri } from "../../trappe/afdeling.js";
import { kriterienavn } from "./kriterieord.js";
import type { Kontekst } from "./sprogene.js";

export function kvotegrund(om: Kvotebegrundelse, { dato, aftale, ord: { KVOTETEKSTER: ord } }: Kontekst): string {
  switch (om.kode) {
    case "kvote": {
      const skifter =
        dato !== null &&
        aftale !== null &&
        harTrapper(aftale) &&
        pladsveje("niende", om, dato, om.fritaget, aftale).veje.length > 1;
      return ord.kvote(om) + (skifter ? ord.niendeHalvt : "") + (om.fritaget ? ord.fritaget : "");
    }
    case "andele":
      return ord.andele;
    case "loft-over-realiseret":
      return om.hoejst === 0 ? ord.udenAnvisning : ord.loft(om.hoejst, om.af);
    case "nybyggerigraense":
      return ord.nybyggeri + (om.egenAndel === null ? "" : ord.egenAndel(om.egenAndel));
  }
}

export function kvoteudfald(
  trin: Trin | null,
  dato: string,
  { anvisning, almindelig, fleksibel, pladser, grupper = [] }: Kvoter,
  k: Kontekst,
): readonly string[] {
  const {
    ord: { KVOTEUDFALD: ord },
    borger,
  } = k;
  if (trin === null) {
    const tildelt = grupper.flatMap(({ id, andel }) =>
      andel === null ? [] : [ord.gruppe(kriterienavn(id, k), andel)],
    );
    return [
      ...(anvisning === null ? [] : [ord.udenTrin(dato, anvisning)]),
      ...(almindelig === null || fleksibel === null ? [] : [ord.venteliste(almindelig, fleksibel)]),
      ...(tildelt.length === 0 ? [] : [ord.grupper(tildelt)]),
    ];
  }
  if (anvisning === null) return [ord.uoplyst(trin, dato)];
  return [
    ord.kommunen(trin, dato, anvisning),
    almindelig === null || fleksibel === null ? ord.restenUkendt : ord.venteliste(almindelig, fleksibel),
    ...(borger || pladser === null ? [] : [pladserne(pladser, ord)]),
  ];
}

function pladserne(pladser: readonly Plads[], ord: Kontekst["ord"]["KVOTEUDFALD"]): string {
  const [foerste] = pladser;
  const ens = foerste !== undefined && pladser.every((en) => en === foerste);
  return ens ? ord.ensPladser(pladser.length, foerste) : ord.pladser(pladser);
}

export function nybyggeriudfald(
  { antalBoliger, reserverede }: Nybyggeri,
  { anvisning, begraenset }: Nybyggerisvar,
  { ord: { NYBYGGERIUDFALD: ord } }: Kontekst,
): readonly string[] {
  const boliger = tal(antalBoliger);
  if (reserverede === antalBoliger) return [ord.alle(boliger, antalBoliger === 1)];
  if (reserverede === 0) return [ord.ingen(boliger, anvisning)];
  const nogle = ord.nogle(boliger, reserverede, anvisning);
  return begraenset === null ? [nogle] : [nogle, begraenset ? ord.saenker : ord.saenkerIkke];
}
