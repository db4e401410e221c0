/**
 * Whether the municipality may assign a household to a dwelling (anvisning): the agreement's ban apart from the act's.
 * Rule `ansoeger.maaAnvises`.
 */

import { ABL, type Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { ens } from "../kerne/ens.js";
import { gaeldende } from "../kerne/gaeldende.js";
import type { Sti } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { type Aftale, underValg } from "../parametre/aftale.js";
import { ANVISNINGSFORBUD, type Anvisningsforbud, type Forbudsnr } from "../parametre/anvisningsforbud.js";
import { type AfgoerendeFortolkninger, type Begrundet, FORTOLKNINGER } from "../parametre/fortolkninger.js";
import { udenForudsatte, valgI } from "../parametre/vilkaar.js";
import { loebetidsforbehold } from "../trappe/gyldighed.js";
import {
  type Anvisningssted,
  erUndtagetEfterStk8,
  forbudtEfterAftalen,
  grundeI,
  paragrafstykke,
  stk9ModAftalen,
} from "./anvisningssted.js";
import type { Anvisningsbegrundelse } from "./begrundelser.js";
import { type Bundet, spurgteBlade } from "./bundet.js";
import { type Bundetgrund, bindGrunde, type Grundsvar, grundeFor } from "./forbudsgrunde.js";
import type { Husstand, Person } from "./husstand.js";
import { afgoer } from "./husstandssvar.js";
import { afklar } from "./mangler.js";

export type { Anvisningssted } from "./anvisningssted.js";

/** By what it is forbidden; and need and composition are to be assessed (§ 59, stk. 1 and stk. 2, 2. pkt.) whenever it is allowed. */
export type Anvisningssvar =
  | { readonly udfald: "forbudt"; readonly grund: "aftale" | "lov"; readonly kraeverVurdering: false }
  | { readonly udfald: "tilladt"; readonly grund: null; readonly kraeverVurdering: true }
  | { readonly udfald: "uoplyst"; readonly grund: null; readonly kraeverVurdering: false };

export interface Forbud {
  /** The certain grounds. */
  readonly forbud: readonly { readonly person: string; readonly nr: Forbudsnr }[];
  readonly mangler: readonly Sti[];
}

export type Afgoerelse = Anvisningssvar & Forbud;

const FORBUDT = { udfald: "forbudt", kraeverVurdering: false, mangler: [] } as const;
const AABNE = {
  tilladt: { udfald: "tilladt", grund: null, kraeverVurdering: true },
  uoplyst: { udfald: "uoplyst", grund: null, kraeverVurdering: false },
} as const;
const INTET_AABENT = { udfald: "opfyldt", mangler: [] } as const;

/** The municipality's own share of vacancies, and the dwellings that come by agreement. */
const VURDERING = [ABL("§ 59, stk. 1"), ABL("§ 59, stk. 2, 2. pkt.")];

/** What is asked is that no ground holds of anybody. */
const ANVISNINGSUDFALD = { opfyldt: "tilladt", "ikke-opfyldt": "forbudt", uoplyst: "uoplyst" } as const;

export type Anvisningsafgoerelse = Afgoerelse & Begrundet<Anvisningsbegrundelse>;

/**
 * Decides whether the municipality may assign this household to a dwelling in this place: not on omraadetrappen trin 2
 * by the agreement, not in udsatte and prevention areas to those whom § 59, stk. 6 and 7, name, unless stk. 8 or 9
 * excepts it.
 *
 * @param husstand the household; a ground on any member is enough
 * @param sted the stair, step and list of the dwelling, and what the council has decided or found
 * @param dato the day of assignment, from 2021-12-01
 * @param aftale the agreement, with the caller's choices
 * @returns whether it is allowed, by what it is forbidden, the certain grounds, reasons, caveats, and the facts that
 * could change the outcome
 * @see clauses OT-6 and OT-8; almenboligloven § 59, stk. 1, stk. 2, 2. pkt., and 6 to 9
 * @example
 * maaHusstandAnvises(husstand, { trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat", boligtype: "familiebolig", undtagelse: null }, dag("2026-11-24"), rammeaftalen()).grund; // "aftale"
 */
export function maaHusstandAnvises(
  husstand: Husstand,
  sted: Anvisningssted,
  dato: Dag,
  aftale: Aftale,
): Anvisningsafgoerelse {
  return new Anvisningsproeve(sted, dato, aftale).vurder(husstand);
}

/** The same for many households, or by other wordings of the paragraph. */
export class Anvisningsproeve {
  /** The paragraph that forbids here; null where none does. */
  readonly stk: 6 | 7 | null;
  readonly grunde: readonly Bundetgrund[];
  private strenge: readonly Bundetgrund[] | null = null;
  private readonly ordlyd: Anvisningsforbud;

  /** @throws RangeError for a day before the paragraph had this form; the door lets none in */
  constructor(
    private readonly sted: Anvisningssted,
    private readonly dato: Dag,
    private readonly aftale: Aftale,
    private readonly ordlyde: readonly Anvisningsforbud[] = ANVISNINGSFORBUD,
  ) {
    const ordlyd = gaeldende(ordlyde, dato);
    if (ordlyd === null) throw new RangeError(`§ 59 is not known on ${dato}`);
    this.ordlyd = ordlyd;
    this.stk = paragrafstykke(sted);
    this.grunde = bindGrunde(grundeI(ordlyd, this.stk), { dato, aftale });
  }

  /** Whether the agreement itself forbids it, whoever it is. */
  get efterAftalen(): boolean {
    return forbudtEfterAftalen(this.sted, this.dato, this.aftale);
  }

  /** The facts that are looked at of a person of that age, by their names. */
  laesteFakta(person: Person): ReadonlySet<string> {
    const blade = this.grunde.flatMap(({ naar }) => spurgteBlade(person, naar));
    const fakta = blade.map(({ faktum }) => String(faktum.sti[0]));
    return new Set(fakta.length === 0 ? [] : ["id", ...fakta]);
  }

  /** The outcome alone. */
  udfald(husstand: Husstand): Afgoerelse["udfald"] {
    if (this.efterAftalen) return "forbudt";
    return ANVISNINGSUDFALD[afgoer(husstand, this.grunde)];
  }

  vurder(husstand: Husstand): Anvisningsafgoerelse {
    const { sted, dato, aftale } = this;
    const svar = grundeFor(husstand, this.grunde, this.dato);
    const afgoerelse = this.afgoer(husstand, svar);
    return {
      ...afgoerelse,
      begrundelse: this.begrund(svar, afgoerelse),
      forbehold: [
        // An agreement without stairs was not asked.
        ...(aftale.tekst.trapper === null ? [] : loebetidsforbehold(aftale)),
        ...(stk9ModAftalen(sted, dato, aftale) ? [{ kode: "stk-9" } as const] : []),
        ...(erUndtagetEfterStk8(sted) ? [{ kode: "stk-8-over-30-procent" } as const] : []),
        ...this.forudsatte(husstand, afgoerelse),
        ...this.antagneDage(husstand),
      ],
      fortolkninger: this.afgoerendeValg(husstand, afgoerelse),
    };
  }

  /** Without its reasons. */
  afgoer(husstand: Husstand, svar: readonly Grundsvar[] = grundeFor(husstand, this.grunde, this.dato)): Afgoerelse {
    const forbud = svar.filter((en) => en.svar === "opfyldt").map(({ person, grund }) => ({ person, nr: grund.nr }));
    if (this.efterAftalen) return { ...FORBUDT, grund: "aftale", forbud };
    if (forbud.length > 0) return { ...FORBUDT, grund: "lov", forbud };
    const aaben = svar.some((en) => en.svar === "uoplyst");
    const afklaring = aaben ? afklar(husstand, this.grunde, this.dato, ["husstand"]) : INTET_AABENT;
    const udfald = ANVISNINGSUDFALD[afklaring.udfald];
    if (udfald === "forbudt") return { ...FORBUDT, grund: "lov", forbud };
    return { ...AABNE[udfald], forbud, mangler: afklaring.mangler };
  }

  private begrund(svar: readonly Grundsvar[], { udfald, grund }: Afgoerelse): readonly Anvisningsbegrundelse[] {
    const regel = "ansoeger.maaAnvises";
    const { stk, ordlyd, sted } = this;
    const { trappe, trin, omraadestatus, boligtype, undtagelse } = sted;
    const { trapper } = this.aftale.tekst;
    const efter = (stykke: string) => [ABL(`§ 59, stk. ${stykke}`)];
    const grunde: Anvisningsbegrundelse[] = [];
    if (grund === "aftale" && trapper !== null && trappe !== null) {
      const { hjemmel: prTrin, helhed } = trapper.omraadetrappe;
      const hjemmel = [(trin === null ? undefined : prTrin[trin]) ?? helhed];
      grunde.push({ kode: "forbudt-efter-aftalen", regel, hjemmel, trappe, trin, omraadestatus });
    }
    if (undtagelse !== null)
      grunde.push({ kode: "undtagelse", regel, hjemmel: efter(undtagelse === "stk-8" ? "8" : "9"), undtagelse });
    if (omraadestatus === "forebyggelsesomraade" && boligtype !== "familiebolig")
      grunde.push({ kode: "ikke-familiebolig", regel, hjemmel: efter("7"), boligtype });
    if (stk !== null) {
      const antaget = ordlyd.herkomst.art === "antaget";
      grunde.push({ kode: "lovens-ordlyd", regel, hjemmel: efter(String(stk)), fra: ordlyd.fra, stk, antaget });
    }
    for (const { person, grund: en, svar: dens, fakta } of svar) {
      const om = { kode: "forbudsgrund", regel: "ansoeger.forbudsgrunde", hjemmel: [en.hjemmel] } as const;
      grunde.push({ ...om, person, nr: en.nr, udfald: dens, ...fakta });
    }
    if (udfald === "tilladt") grunde.push({ kode: "kraever-vurdering", regel, hjemmel: VURDERING });
    return grunde;
  }

  private afgoerendeValg(husstand: Husstand, afgoerelse: Afgoerelse): AfgoerendeFortolkninger {
    const { sted, dato, aftale, ordlyde } = this;
    const valg = ["stk-9-paa-trin-2" as const, ...this.grunde.flatMap(({ grund }) => valgI(grund.naar))];
    return afgoerendeValg(aftale.fortolkninger, FORTOLKNINGER, [...new Set(valg)], (id, andet) => {
      const anden = new Anvisningsproeve(sted, dato, underValg(aftale, id, andet), ordlyde);
      return !ens(anden.afgoer(husstand), afgoerelse);
    });
  }

  /** What is allowed only since a condition holds of which the text asks more than there is a fact for. */
  private forudsatte(husstand: Husstand, { udfald }: Afgoerelse): readonly Forbehold[] {
    if (udfald !== "tilladt") return [];
    const { udfald: strengt } = afklar(husstand, this.udenForudsatte, this.dato, ["husstand"]);
    return strengt === "opfyldt" ? [] : [{ kode: "anerkendt-institution" }];
  }

  /** The grounds with what they presuppose never met. */
  private get udenForudsatte(): readonly Bundetgrund[] {
    const { dato, aftale } = this;
    this.strenge ??= bindGrunde(
      this.grunde.map(({ grund }) => ({ ...grund, naar: udenForudsatte(grund.naar) })),
      { dato, aftale },
    );
    return this.strenge;
  }

  /**
   * Whether a day comes before or after a change of the wording rests on the day of the change, where the household has
   * anything that the wordings do not judge alike.
   */
  private antagneDage({ personer }: Husstand): readonly Forbehold[] {
    const { stk, ordlyde } = this;
    if (stk === null) return [];
    return ordlyde.flatMap((ordlyd, nr) => {
      const forrige = ordlyde[nr - 1];
      if (ordlyd.herkomst.art !== "antaget" || forrige === undefined) return [];
      const grunde = this.skiftendeGrunde(forrige, ordlyd);
      return personer.some((person) => grunde.some(({ naar }) => harNogetAf(person, naar)))
        ? [{ kode: "antaget-tal", tal: ["anvisningsforbud", ordlyd.fra] } as const]
        : [];
    });
  }

  /** The grounds that one of the wordings alone has. */
  private skiftendeGrunde(a: Anvisningsforbud, b: Anvisningsforbud): readonly Bundetgrund[] {
    const [foer, efter] = [
      [...a.stk6, ...a.stk7],
      [...b.stk6, ...b.stk7],
    ];
    const egne = [...foer.filter((en) => !efter.includes(en)), ...efter.filter((en) => !foer.includes(en))];
    return bindGrunde(egne, { dato: this.dato, aftale: this.aftale });
  }
}

/** Of what is asked of someone of the age; nothing is what is known to be none. */
function harNogetAf(person: Person, naar: Bundet): boolean {
  return spurgteBlade(person, naar).some(({ blad, faktum }) => {
    if (blad.art === "fyldt") return false;
    const vaerdi = faktum.af(person);
    return Array.isArray(vaerdi) ? vaerdi.length > 0 : vaerdi !== false;
  });
}
