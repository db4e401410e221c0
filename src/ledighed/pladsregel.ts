/**
 * The turn of a dwelling that takes a slot (pladsregel): the slot's own way, and then what may stop an offer.
 * Rule `ledighed.pladsregel`.
 */
import type { Sti } from "../kerne/sti.js";
import type { Plads, Trappeaftale, Udlejningsform } from "../parametre/aftale.js";
import type { Vej } from "../parametre/ledighedsregler.js";
import type { Ledighedsbegrundelse, Ledighedshenvisning } from "./begrundelser.js";
import type { Boligplads } from "./boligplads.js";
import { kvoteAf } from "./kvote.js";
import type { Trinplacering } from "./ledighedsafdeling.js";
import { nybyggeriTillader } from "./nybyggerigraense.js";
import { skaerpedeFor } from "./placeringsdag.js";
import { pladsveje } from "./pladsveje.js";
import { erUdenAnvisning, FRITAGELSESSTI, formVedRetur, retursti, suppleret } from "./raekkefoelge.js";
import type { Stand } from "./stand.js";
import { forudgaaende } from "./tilbageholdelse.js";
import type { Aarsag } from "./tildeling.js";
import type { LedigBolig, PladsTur } from "./turafgoerelse.js";

/** One slot. */
export class Pladsregel {
  private readonly brugte: Sti[] = [];
  private readonly mangler: Sti[] = [];
  private readonly begrundelse: Ledighedsbegrundelse[] = [];
  private readonly paa: Trinplacering;
  private loftNaaet = false;

  constructor(
    private readonly stand: Stand,
    private readonly ledig: LedigBolig,
    private readonly om: Ledighedshenvisning,
    private readonly aftale: Trappeaftale,
    private readonly bolig: Extract<Boligplads, { art: "plads" }>,
  ) {
    this.paa = bolig.paa;
  }

  afgoer(): PladsTur {
    const { pladser } = this.bolig;
    const { position } = this.stand;
    this.brugte.push(...suppleret(this.paa, this.aftale));
    const plads = pladser[position];
    if (plads === undefined) throw new RangeError(`the order of trin ${this.paa.trin} has no slot ${position + 1}`);
    this.begrundPlads(position, plads);
    const egen = this.egenVej(plads);
    const stop = egen.vej === "anvisning" ? this.standsning() : null;
    const vej = stop === null ? egen.vej : this.venteliste();
    return {
      art: "plads",
      plads,
      position,
      tur: {
        position: position + 1,
        tur: vej,
        aarsag: stop ?? egen.aarsag,
        skaerpede: skaerpedeFor(vej, this.paa, this.aftale),
      },
      tilbudt: vej === "anvisning",
      kommunens: egen.vej === "anvisning",
      tilbageholdt: stop === "tilbageholdt",
      loftNaaet: this.loftNaaet,
      brugte: this.brugte,
      mangler: this.mangler,
      begrundelse: this.begrundelse,
    };
  }

  private begrundPlads(position: number, plads: Plads): void {
    const { trappe, trin } = this.paa;
    const { raekkefoelge, udenAnvisning } = this.aftale.tekst.trapper.ledighed;
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
    // Asked where it matters only: what is asked is what the ledger rests on.
    const fritaget = plads === "ekstra" && this.stand.afdeling.fritagetForEkstraLevering;
    const { veje, aarsag } = pladsveje(plads, this.paa, this.ledig.dato, fritaget, this.aftale);
    const [vej = null] = veje;
    switch (aarsag) {
      case "raekkefoelge":
        return { vej, aarsag };
      case "niende":
        return { vej: this.niende(veje), aarsag };
      case "ekstra":
      case "fritaget":
        this.begrundEkstra(fritaget);
        return { vej: fritaget ? this.form(vej, FRITAGELSESSTI) : vej, aarsag };
    }
  }

  private niende(veje: readonly (Vej | null)[]): Vej {
    const { niende } = this.stand;
    const vej = veje[niende?.naeste ?? 0];
    if (niende === null || vej == null)
      throw new RangeError(`the agreement has no rule for the ninth on trin ${this.paa.trin} on ${this.ledig.dato}`);
    const { regel, taget } = niende;
    this.begrundelse.push({
      kode: "niende",
      regel: "ledighed.niende",
      ledig: this.om,
      hjemmel: [regel.hjemmel],
      fra: regel.fra,
      hverAnden: regel.vej === "hver-anden",
      taget,
      vej,
    });
    return vej;
  }

  private begrundEkstra(fritaget: boolean): void {
    const hjemmel = [this.aftale.tekst.trapper.ledighed.ekstra.hjemmel];
    this.begrundelse.push({ kode: "ekstra", regel: "ledighed.kvote", ledig: this.om, hjemmel, fritaget });
  }

  /** What keeps the municipality from an offer that is its turn, in the order in which it is asked. */
  private standsning(): Aarsag | null {
    if (!this.nybyggeri()) return "nybyggeri";
    if (this.tilbageholdes()) return "tilbageholdt";
    return this.overLoftet() ? "loft" : null;
  }

  private nybyggeri(): boolean {
    const { afdeling, optaelling } = this.stand;
    if (afdeling.nybyggeri === null || afdeling.nybyggeri.reserverede === 0) return true;
    const formel = this.aftale.fortolkninger["nybyggeri-formel"];
    // The limit looks at the step's whole share, its ninth included.
    const andel = kvoteAf(this.bolig.pladser, this.paa, this.ledig.dato, false, this.aftale);
    const proeve = nybyggeriTillader(afdeling.nybyggeri, optaelling, andel("anvisning"), formel, this.aftale);
    if (proeve === null) return true;
    const hjemmel = [this.aftale.tekst.trapper.ledighed.nybyggeri.hjemmel];
    const regel = "ledighed.nybyggerigraense";
    this.begrundelse.push({ kode: "nybyggeri", regel, ledig: this.om, hjemmel, ...proeve });
    return !proeve.standset;
  }

  private tilbageholdes(): boolean {
    const { afdeling } = this.stand;
    const tilbud = forudgaaende(afdeling, this.paa, this.stand, this.aftale);
    if (tilbud === null) return false;
    const maade = this.aftale.fortolkninger["fjerde-bolig"];
    const hjemmel = [this.aftale.tekst.trapper.ledighed.tilbageholdelse.hjemmel];
    const undladt = this.ledig.undladTilbageholdelse;
    const regel = "ledighed.tilbageholdelse";
    const tilbageholdt = !undladt;
    this.begrundelse.push({
      kode: "tilbageholdelse",
      regel,
      ledig: this.om,
      hjemmel,
      tilbud,
      maade,
      tilbageholdt,
      undladt,
    });
    return !undladt;
  }

  /** Whether the cap is a stop or a principle is the interpretation `loft-virkning`. */
  private overLoftet(): boolean {
    const { hoejst, hjemmel } = this.aftale.tekst.trapper.ledighed.loft;
    if (this.stand.hoejstTaeller < hoejst) return false;
    const { "loft-maaling": maaling, "loft-omfang": omfang } = this.aftale.fortolkninger;
    const standset = this.aftale.fortolkninger["loft-virkning"] === "stopper";
    const { taeller } = this.stand;
    this.loftNaaet = taeller.length >= hoejst;
    if (!this.loftNaaet) return false;
    this.begrundelse.push({
      kode: "loft",
      regel: "ledighed.loft",
      ledig: this.om,
      hjemmel: [hjemmel],
      taeller,
      hoejst,
      maaling,
      omfang,
      standset,
    });
    return standset;
  }

  private venteliste(): Udlejningsform | null {
    const form = this.form(formVedRetur(this.paa, this.aftale), retursti(this.paa));
    const hjemmel = [this.aftale.tekst.trapper.ledighed.retur.hjemmel];
    this.begrundelse.push({ kode: "venteliste", regel: "ledighed.pladsregel", ledig: this.om, hjemmel, form });
    return form;
  }

  private form<V extends Vej>(form: V | null, sti: Sti): V | null {
    (form === null ? this.mangler : this.brugte).push(sti);
    return form;
  }
}
