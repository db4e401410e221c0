/** Convictions, education and income of an applicant: which sentences tell of them. */
import type { Vurderingsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Sammenligning } from "../../kerne/begrundelse.js";
import { opfylder, tal } from "../../kerne/tal.js";
import { hvem } from "./kontekst.js";
import type { Kontekst } from "./sprogene.js";

type Om<K extends Vurderingsbegrundelse["kode"]> = Extract<Vurderingsbegrundelse, { readonly kode: K }>;

export function omDom({ person, fra = "", dom, udfald }: Om<"dom">, k: Kontekst): string {
  const [ord, p] = [k.ord.DOMSORD, hvem(person, k)];
  if (dom) return ord.doemt(p, fra, dom.dato, dom.lov);
  return udfald === "opfyldt" ? ord.ingen(p, fra) : ord.ukendt(p, fra);
}

export function omUddannelse({ person, uddannelsesniveau }: Om<"uddannelse">, k: Kontekst): string {
  return k.ord.UDDANNELSESORD[niveauord(uddannelsesniveau)](hvem(person, k));
}

function niveauord(faktum: Om<"uddannelse">["uddannelsesniveau"]): keyof Kontekst["ord"]["UDDANNELSESORD"] {
  if (faktum == null) return "ukendt";
  if (faktum.niveau === "grundskole") return "grundskole";
  if (faktum.land === "danmark") return "danmark";
  if (faktum.godkendt === true) return "godkendt";
  if (faktum.land === null) return "landUkendt";
  return faktum.godkendt === null ? "godkendtUkendt" : "ikkeGodkendt";
}

/** Of an agreement that does not ask for it. */
const UMAALT = { vaerdi: null, operator: "mindst", graense: null } as const;

const NUL = tal(0);

/** Null while the amount is not given, but for a loss: that is under any. */
function modBeloeb(
  { vaerdi, operator, graense }: Pick<Sammenligning, keyof typeof UMAALT>,
  { ord }: Kontekst,
): string | null {
  if (graense === null) return vaerdi !== null && opfylder(vaerdi, "mindreEnd", NUL) ? ord.INDKOMSTORD.underNul : null;
  if (vaerdi === null) return ord.INDKOMSTORD.kravet(graense);
  return opfylder(vaerdi, operator, graense) ? ord.INDKOMSTORD.nok(graense) : ord.INDKOMSTORD.forLidt(graense);
}

export function omIndkomst(
  { person, udfald, underUddannelse, undtagetForrigeAar, ...om }: Om<"indkomst">,
  k: Kontekst,
): string {
  const [aktuel, forrigeAar] = [om.aktuel ?? UMAALT, om.forrigeAar ?? UMAALT];
  const [ord, p] = [k.ord.INDKOMSTORD, hvem(person, k)];
  const [modNu, modFoer] = [modBeloeb(aktuel, k), modBeloeb(forrigeAar, k)];
  const intetBeloeb = modNu === null && modFoer === null;
  const mod = (beloeb: string | null) => (intetBeloeb ? [] : [beloeb ?? ord.intetBeloebForDen]);
  const foer =
    undtagetForrigeAar === "opfyldt"
      ? [ord.studerendeForrigeAar(p)]
      : [
          forrigeAar.vaerdi === null ? ord.foerUkendt(p) : ord.foer(forrigeAar.vaerdi, forrigeAar.graense),
          ...mod(modFoer),
        ];
  // What is not known is told of only where it leaves the answer open.
  const aabent = udfald === "uoplyst";
  return [
    aktuel.vaerdi === null ? ord.nuUkendt(p) : ord.nu(p, aktuel.vaerdi, aktuel.graense),
    ...mod(modNu),
    ...foer,
    ...(intetBeloeb ? [ord.intetBeloeb] : []),
    ...(aabent && undtagetForrigeAar === "uoplyst" ? [ord.maaskeStuderendeForrigeAar(p)] : []),
    ...(aabent && underUddannelse === "uoplyst" ? [ord.maaskeStuderende(p)] : []),
  ].join(" ");
}
