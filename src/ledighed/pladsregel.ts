/**
 * The turn of a dwelling that takes a slot (pladsregel): the slot's own way, and then what may stop an offer.
 * Rule `ledighed.pladsregel`.
 */
import type { Sti } from "../kerne/sti.js";
import type { Aftale, Plads, Udlejningsform } from "../parametre/aftale.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";
import type { Vej } from "../parametre/ledighedsregler.js";
import type { Ledighedsbegrundelse, Ledighedshenvisning } from "./begrundelser.js";
import type { Boligplads } from "./boligplads.js";
import type { Trinplacering } from "./ledighedsafdeling.js";
import { taellerMedILoftet } from "./loft.js";
import { nienderegel, niendesVej, tagneNiende } from "./niende.js";
import { nybyggeriTillader } from "./nybyggerigraense.js";
import { harSkiftetTrin, positionPaa, skaerpedeFor } from "./placeringsdag.js";
import { erUdenAnvisning, FRITAGELSESSTI, formVedRetur, retursti, suppleret } from "./raekkefoelge.js";
import { maaTilbageholde } from "./tilbageholdelse.js";
import type { Aarsag } from "./tildeling.js";
import type { Tilstand } from "./tilstand.js";
import { henvisning, type LedigBolig, type PladsTur } from "./turafgoerelse.js";

const LOFTSVALG: readonly Fortolkningsid[] = ["loft-maaling", "loft-virkning", "genhusning-taeller"];

/** One slot. */
export class Pladsregel {
  private readonly brugte: Sti[] = [];
  private readonly mangler: Sti[] = [];
  private readonly roert: Fortolkningsid[] = [];
  private readonly begrundelse: Ledighedsbegrundelse[] = [];
  private readonly paa: Trinplacering;
  private readonly om: Ledighedshenvisning;

  constructor(
    private readonly tilstand: Tilstand,
    private readonly ledig: LedigBolig,
    private readonly aftale: Aftale,
    private readonly bolig: Extract<Boligplads, { art: "plads" }>,
  ) {
    this.paa = bolig.paa;
    this.om = henvisning(tilstand, ledig);
  }

  afgoer(): PladsTur {
    const { pladser, placering, valgAfgoer } = this.bolig;
    if (valgAfgoer) this.roert.push("udfasning-uden-trin");
    this.brugte.push(...suppleret(this.paa, this.aftale));
    const position = this.positionFor(placering);
    const plads = pladser[position];
    if (plads === undefined) throw new RangeError(`the order of trin ${this.paa.trin} has no slot ${position + 1}`);
    this.begrundPlads(position, plads);
    const egen = this.egenVej(plads);
    const stop = egen.vej === "anvisning" ? this.standsning(position) : null;
    const vej = stop === null ? egen.vej : this.venteliste();
    return {
      art: "plads",
      placering,
      plads,
      position,
      tur: {
        position: position + 1,
        tur: vej,
        aarsag: stop ?? egen.aarsag,
        skaerpede: skaerpedeFor(vej, this.paa, this.aftale),
      },
      tilbudt: vej === "anvisning",
      tilbageholdt: stop === "tilbageholdt",
      loftNaaet: this.loftNaaet,
      brugte: this.brugte,
      mangler: this.mangler,
      roert: this.roert,
      begrundelse: this.begrundelse,
    };
  }

  private loftNaaet = false;

  private positionFor(placering: number): number {
    const { afdeling, position, placering: foer } = this.tilstand;
    if (position > 0 && harSkiftetTrin(afdeling, foer, placering)) this.roert.push("trinskifte");
    return positionPaa(this.tilstand, placering, this.aftale);
  }

  private begrundPlads(position: number, plads: Plads): void {
    const { trappe, trin } = this.paa;
    const { raekkefoelge, udenAnvisning } = this.aftale.tekst.ledighed;
    const { boligtype, udfasning } = this.bolig;
    if (udfasning !== null && udfasning.fra <= this.ledig.dato) {
      this.begrundelse.push({
        kode: "udfaset",
        regel: "ledighed.boligplads",
        ledig: this.om,
        hjemmel: [udfasning.hjemmel],
        boligtype,
        udfasetFra: udfasning.fra,
      });
    }
    if (erUdenAnvisning(this.paa, this.aftale)) {
      this.begrundelse.push({
        kode: "uden-anvisning",
        regel: "ledighed.raekkefoelge",
        ledig: this.om,
        hjemmel: [udenAnvisning.hjemmel],
        trappe,
        trin,
      });
    }
    this.begrundelse.push({
      kode: "raekkefoelge",
      regel: "ledighed.raekkefoelge",
      ledig: this.om,
      hjemmel: [raekkefoelge.hjemmel],
      trappe,
      trin,
      position: position + 1,
      plads,
    });
  }

  private egenVej(plads: Plads): { readonly vej: Vej | null; readonly aarsag: Aarsag } {
    switch (plads) {
      case "anvisning":
      case "almindelig":
      case "fleksibel":
        return { vej: plads, aarsag: "raekkefoelge" };
      case "niende":
        return { vej: this.niende(), aarsag: "niende" };
      case "ekstra":
        return this.ekstra();
    }
  }

  private niende(): Vej {
    const { dato } = this.ledig;
    const regel = nienderegel(this.paa, dato, this.aftale);
    if (regel === null)
      throw new RangeError(`the agreement has no rule for the ninth on trin ${this.paa.trin} on ${dato}`);
    const hverAnden = regel.vej === "hver-anden";
    if (hverAnden) this.roert.push("niende-skift-foerst");
    if (regel.slutEfter !== null) this.roert.push(regel.slutEfter);
    const taget = tagneNiende(this.tilstand, regel, dato);
    const vej = niendesVej(regel, dato, taget, this.aftale);
    this.begrundelse.push({
      kode: "niende",
      regel: "ledighed.niende",
      ledig: this.om,
      hjemmel: [regel.hjemmel],
      fra: regel.fra,
      hverAnden,
      taget,
      vej,
    });
    return vej;
  }

  private ekstra(): { readonly vej: Vej | null; readonly aarsag: Aarsag } {
    const fritaget = this.tilstand.afdeling.fritagetForEkstraLevering;
    const hjemmel = [this.aftale.tekst.ledighed.ekstra.hjemmel];
    this.begrundelse.push({ kode: "ekstra", regel: "ledighed.kvote", ledig: this.om, hjemmel, fritaget });
    if (!fritaget) return { vej: "anvisning", aarsag: "ekstra" };
    return { vej: this.form(this.aftale.supplement.udlejningsformVedFritagelse, FRITAGELSESSTI), aarsag: "fritaget" };
  }

  /** What keeps the municipality from an offer that is its turn, in the order in which it is asked. */
  private standsning(position: number): Aarsag | null {
    if (!this.nybyggeri()) return "nybyggeri";
    if (this.tilbageholdes()) return "tilbageholdt";
    return this.overLoftet(position) ? "loft" : null;
  }

  private nybyggeri(): boolean {
    const { afdeling, optaelling } = this.tilstand;
    if (afdeling.nybyggeri === null || afdeling.nybyggeri.reserverede === 0) return true;
    // The limit looks at the step's whole share, its ninth included.
    const slutEfter = nienderegel(this.paa, this.ledig.dato, this.aftale)?.slutEfter ?? null;
    this.roert.push("nybyggeri-formel", ...(slutEfter === null ? [] : [slutEfter]));
    const proeve = nybyggeriTillader(
      afdeling.nybyggeri,
      optaelling,
      this.bolig.pladser,
      this.paa,
      this.ledig.dato,
      this.aftale,
    );
    if (proeve === null) return true;
    const hjemmel = [this.aftale.tekst.ledighed.nybyggeri.hjemmel];
    const regel = "ledighed.nybyggerigraense";
    this.begrundelse.push({ kode: "nybyggeri", regel, ledig: this.om, hjemmel, ...proeve });
    return !proeve.standset;
  }

  private tilbageholdes(): boolean {
    const { afdeling, tilbud } = this.tilstand;
    if (!maaTilbageholde(afdeling, this.paa, tilbud, this.aftale)) return false;
    const hjemmel = [this.aftale.tekst.ledighed.tilbageholdelse.hjemmel];
    const undladt = this.ledig.undladTilbageholdelse;
    const regel = "ledighed.tilbageholdelse";
    const tilbageholdt = !undladt;
    this.begrundelse.push({ kode: "tilbageholdelse", regel, ledig: this.om, hjemmel, tilbud, tilbageholdt, undladt });
    return !undladt;
  }

  /** Whether the cap is a stop or a principle is the interpretation `loft-virkning`. */
  private overLoftet(position: number): boolean {
    const { seneste } = this.tilstand;
    const { hoejst, hjemmel } = this.aftale.tekst.ledighed.loft;
    if (seneste.filter(({ brug }) => brug !== "ingen").length < hoejst) return false;
    this.roert.push(...LOFTSVALG);
    const taeller = taellerMedILoftet(seneste, position, this.aftale);
    this.loftNaaet = taeller.length >= hoejst;
    if (!this.loftNaaet) return false;
    const maaling = this.aftale.fortolkninger["loft-maaling"];
    const standset = this.aftale.fortolkninger["loft-virkning"] === "stopper";
    this.begrundelse.push({
      kode: "loft",
      regel: "ledighed.loft",
      ledig: this.om,
      hjemmel: [hjemmel],
      taeller,
      hoejst,
      maaling,
      standset,
    });
    return standset;
  }

  private venteliste(): Udlejningsform | null {
    const form = this.form(formVedRetur(this.paa, this.aftale), retursti(this.paa));
    const hjemmel = [this.aftale.tekst.ledighed.retur.hjemmel];
    this.begrundelse.push({ kode: "venteliste", regel: "ledighed.pladsregel", ledig: this.om, hjemmel, form });
    return form;
  }

  private form(form: Udlejningsform | null, sti: Sti): Udlejningsform | null {
    (form === null ? this.mangler : this.brugte).push(sti);
    return form;
  }
}
