/** The input of `vurder`. */
import * as z from "zod/mini";
import { ugyldigtHvis } from "../kerne/fejl.js";
import { type Ansoegertekst, UDLEJNINGSFORMER } from "../parametre/aftale.js";
import {
  afdelingskravet,
  type Fleksibel,
  SKAERPEDE_KRITERIER,
  type SkaerpetKriterium,
  skaerpedeI,
} from "../parametre/ansoegerregler.js";
import { LISTER } from "../parametre/omraaderegler.js";
import { valgfriAftaleTil } from "./aftale.js";
import { type Dele, doerAf, eller } from "./doerAf.js";
import { efterAftalen, medAnsoegere } from "./efterAftalen.js";
import { dato } from "./felter.js";
import { husstandsdoer, proevHusstand } from "./husstand.js";
import { nyeSkaerpede } from "./skaerpede.js";

export const omraadestatus = z.enum([...LISTER, "ingen"]);

/** What a turn can ask under the agreement: a department, too, where it asks by departments. */
export function kravdoerTil({ ansoegere }: Ansoegertekst): typeof kravdoer {
  const { fleksibel } = ansoegere;
  const skaerpede = skaerpedeI(ansoegere) as readonly SkaerpetKriterium[];
  return kravMed(skaerpede, fleksibel.art === "afdelinger" ? afdelingsdel(fleksibel) : {});
}

function kravMed(skaerpede: readonly SkaerpetKriterium[], andet: Dele = {}) {
  const dele = {
    udlejningsform: z.enum(UDLEJNINGSFORMER),
    skaerpede: nyeSkaerpede(skaerpede),
    omraadestatus: eller(omraadestatus, null),
  };
  return doerAf({ ...dele, ...andet } as typeof dele, ({ udlejningsform, skaerpede: givne }, fejl) => [
    ...fejl.skaerpede,
    ...ugyldigtHvis(
      udlejningsform === "almindelig" && givne != null && givne.length > 0,
      ["skaerpede"],
      "ordinary letting asks for no sharpened criteria",
    ),
  ]);
}

export const kravdoer = kravMed(SKAERPEDE_KRITERIER);

function afdelingsdel(krav: Extract<Fleksibel, { readonly art: "afdelinger" }>) {
  const kendt = (navn: unknown): navn is string =>
    typeof navn === "string" && afdelingskravet(krav, navn) !== undefined;
  const navne = krav.afdelinger.map(({ navn }) => navn);
  const fejl = `ugyldigt-input: one of the agreement's departments is needed: ${navne.join(", ")}`;
  return { afdeling: z.custom<string>(kendt, { error: fejl }).check(z.meta({ type: "string", enum: navne })) };
}

export const vurderingsdoerTil = medAnsoegere((tekst) =>
  doerAf(
    { husstand: husstandsdoer(), krav: kravdoerTil(tekst), dato, aftale: valgfriAftaleTil(tekst) },
    (input, fejl) => [...proevHusstand(input, input.dato), ...fejl.krav, ...fejl.aftale],
  ),
);

export const vurderingsdoer = efterAftalen(vurderingsdoerTil);
