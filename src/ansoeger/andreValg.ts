/**
 * What an assessment would be under other choices of interpretation (andre valg): which of them decide, and which facts
 * are read under any of them. Part of rule `ansoeger.vurderHusstand`.
 */
import { husket } from "../kerne/husket.js";
import { type Sti, sammeStier } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { type AfgoerendeFortolkninger, type Fortolkningsid, muligeValg } from "../parametre/fortolkninger.js";
import { bladeI } from "./bundet.js";
import type { Husstand, Person } from "./husstand.js";
import { laesteDele } from "./husstandssvar.js";
import { afklar } from "./mangler.js";
import { ikkeSpurgt } from "./personsvar.js";
import { type Bundetkriterium, medAndetValg, type Vurderingsregel, valgeneI } from "./vurderingsregel.js";

export class AndreValg {
  /** The interpretations that the criteria name. */
  readonly valg: readonly Fortolkningsid[];
  private readonly kendte = new Map<string, Vurderingsregel>();

  constructor(private readonly regel: Vurderingsregel) {
    this.valg = valgeneI(regel);
  }

  /** The rules under another choice, made when they are first asked for. */
  under(id: Fortolkningsid, valg: string): Vurderingsregel {
    return husket(this.kendte, `${id} ${valg}`, () => medAndetValg(this.regel, id, valg));
  }

  /** The rules under every choice, those in force first. */
  get regler(): readonly Vurderingsregel[] {
    return [
      this.regel,
      ...this.valg.flatMap((id) =>
        muligeValg(this.regel.aftale.tekst.fortolkninger)[id].map((valg) => this.under(id, valg)),
      ),
    ];
  }

  /** The facts of each member that an assessment looks at: whom another choice asks is told by the exemptions alone. */
  laesteFakta(husstand: Husstand): readonly ReadonlySet<string>[] {
    const { regler } = this;
    const ens = regler.filter((anden) => ensFor(husstand, this.regel, anden, beggeSpoerger));
    return husstand.personer.map((person) => laesteFakta(person, ens, regler));
  }

  /** An interpretation decides when another choice gives other answers, or leaves other facts to be asked for. */
  afgoerende(husstand: Husstand, mangler: readonly Sti[], sti: Sti): AfgoerendeFortolkninger {
    const { regel } = this;
    return afgoerendeValg(
      regel.aftale.fortolkninger,
      muligeValg(regel.aftale.tekst.fortolkninger),
      this.valg,
      (id, valg) => {
        const anden = this.under(id, valg);
        // Whom it asks is told without what they would answer.
        if (!ensFor(husstand, regel, anden, beggeSpoerger) || !ensFor(husstand, regel, anden, sammeSvar)) return true;
        return mangler.length > 0 && !sammeStier(afklar(husstand, anden.kriterier, anden.dato, sti).mangler, mangler);
      },
    );
  }
}

/**
 * The facts that are looked at of a person, by their names.
 *
 * @param regler the rules whose criteria are asked
 * @param proevede those that are asked no further than whether they ask the person
 */
export function laesteFakta(
  person: Person,
  regler: readonly Vurderingsregel[],
  proevede: readonly Vurderingsregel[] = [],
): ReadonlySet<string> {
  const dele = (alle: readonly Vurderingsregel[], iKrav: boolean) =>
    alle.flatMap(({ kriterier }) =>
      kriterier.flatMap((et) => laesteDele(person, et).filter((del) => iKrav || del !== et.krav)),
    );
  const blade = [...dele(regler, true), ...dele(proevede, false)].flatMap(bladeI);
  const spoerges = regler.some(({ kriterier }) => kriterier.length > 0);
  return new Set([...(spoerges ? ["id", "foedselsdato"] : []), ...blade.map(({ faktum }) => String(faktum.sti[0]))]);
}

/** Whether the criteria under two choices are alike to everyone. */
function ensFor(
  { personer }: Husstand,
  { kriterier }: Vurderingsregel,
  anden: Vurderingsregel,
  ens: (person: Person, dets: Bundetkriterium, andets: Bundetkriterium) => boolean,
): boolean {
  if (kriterier.length !== anden.kriterier.length) return false;
  return kriterier.every((dets, nr) => {
    const andets = anden.kriterier[nr] ?? dets;
    return andets === dets || personer.every((person) => ens(person, dets, andets));
  });
}

function beggeSpoerger(person: Person, dets: Bundetkriterium, andets: Bundetkriterium): boolean {
  return (ikkeSpurgt(person, dets) === null) === (ikkeSpurgt(person, andets) === null);
}

/** Of those whom both ask, or neither: what they ask may be the same. */
function sammeSvar(person: Person, dets: Bundetkriterium, andets: Bundetkriterium): boolean {
  if (ikkeSpurgt(person, dets) !== null) return true;
  const tvivl = ({ undtaget }: Bundetkriterium) => undtaget.some(({ naar }) => naar.svar(person) === "uoplyst");
  const sammeKrav = dets.krav === andets.krav && tvivl(dets) === tvivl(andets);
  return sammeKrav || dets.hele.svar(person) === andets.hele.svar(person);
}
