/**
 * The documents that prove what was assessed (dokumentation): read off the conditions, asked only of those of whom they
 * are needed, and not of a household that is refused anyway. Rule `ansoeger.dokumentation`.
 */
import { husket } from "../kerne/husket.js";
import { DOKUMENTER, type Dokumentkrav } from "../parametre/dokumenter.js";
import { type Bundet, bladeI, type Samling } from "./bundet.js";
import type { Husstand, Person } from "./husstand.js";
import { type Besvaret, erSpurgt, type Personsvar } from "./personsvar.js";
import type { Bundetkriterium, Vurderingsregel } from "./vurderingsregel.js";

export interface Persondokumentation {
  readonly person: string;
  readonly dokumenter: readonly Dokumentkrav[];
}

/** Of a household that is not refused. */
export function dokumentation(
  { personer }: Husstand,
  besvarede: readonly Besvaret[],
  regel: Vurderingsregel,
): readonly Persondokumentation[] {
  const beviser = besvarede.map((besvaret) => {
    const deres = personer.map((person, nr) => {
      const naar = vilkaarFor(besvaret.kriterium, besvaret.svar[nr] ?? "alder");
      return naar === null ? [] : bevis(person, naar, { ...regel, varighed: false });
    });
    const hvem = skalBevise(besvaret, deres);
    return deres.map((krav, nr) => (hvem.includes(nr) ? krav : []));
  });
  return personer.flatMap(({ id }, nr) => {
    const dokumenter = [...new Set(beviser.flatMap((deres) => deres[nr] ?? []))].sort((a, b) => orden(a) - orden(b));
    return dokumenter.length === 0 ? [] : [{ person: id, dokumenter }];
  });
}

/** Where one is enough: whoever has nothing to prove, else the first who is certain; all who may be while nobody is. */
function skalBevise({ kriterium, svar }: Besvaret, beviser: readonly (readonly Dokumentkrav[])[]): readonly number[] {
  const alle = [...svar.keys()];
  if (!kriterium.enErNok) return alle;
  const sikre = alle.filter((nr) => svar[nr] === "opfyldt");
  const baerer = sikre.find((nr) => beviser[nr]?.length === 0) ?? sikre[0];
  return baerer === undefined ? alle.filter((nr) => svar[nr] === "uoplyst") : [baerer];
}

/** What there is to prove: that the criterion is met, or why it is not asked. */
function vilkaarFor({ krav, undtaget }: Bundetkriterium, svar: Personsvar): Bundet | null {
  if (erSpurgt(svar)) return krav;
  return undtaget.find(({ grund }) => grund === svar)?.naar ?? null;
}

interface Omstaendigheder extends Pick<Vurderingsregel, "dato" | "straffeattestMaaKraeves"> {
  /** Whether months of work are to be shown by what is read. */
  readonly varighed: boolean;
}

function bevis(person: Person, del: Bundet, ydre: Omstaendigheder): readonly Dokumentkrav[] {
  const regel = { ...ydre, varighed: ydre.varighed || maalerVarighed(del) };
  switch (del.art) {
    case "blad": {
      const dets = del.faktum.bevis?.goer(person, regel) ?? null;
      return dets === null ? [] : [dets];
    }
    case "mindst": {
      const sikre = del.dele.filter(({ svar }) => svar(person) === "opfyldt");
      const nok = sikre.length >= del.antal;
      const dele = nok ? sikre : del.dele.filter(({ svar }) => svar(person) !== "ikke-opfyldt");
      const letteste = dele.map((en) => bevis(person, en, regel)).sort((a, b) => lethed(b) - lethed(a));
      return (nok ? letteste.slice(0, del.antal) : letteste).flat();
    }
    case "enAf": {
      const sikre = del.dele.filter(({ svar }) => svar(person) === "opfyldt").map((en) => bevis(person, en, regel));
      return sikre.length === 0 ? aabentBevis(del, regel) : sikre.reduce((a, b) => (lethed(b) > lethed(a) ? b : a));
    }
    default:
      return del.dele.flatMap((en) => bevis(person, en, regel));
  }
}

/** Of what must be met together; of alternatives each says so for itself. */
function maalerVarighed(del: Bundet): boolean {
  if (del.art === "blad")
    return del.blad.art === "senest" && typeof del.blad.maaneder === "number" && del.blad.maaneder < 0;
  return del.art !== "enAf" && del.art !== "mindst" && del.dele.some(maalerVarighed);
}

const aabneBeviser = new Map<string, Dokumentkrav>();

/** Any of what may prove it; the same demand is one and the same. */
function aabentBevis(del: Samling, ydre: Omstaendigheder): readonly Dokumentkrav[] {
  const varighed = ydre.varighed || del.dele.some(maalerVarighed);
  const kan = new Set(bladeI(del).flatMap(({ faktum }) => faktum.bevis?.kan({ varighed }) ?? []));
  const enAf = DOKUMENTER.filter((dokument) => kan.has(dokument));
  return enAf.length === 0 ? [] : [husket(aabneBeviser, enAf.join(), () => ({ enAf }))];
}

/** Nothing to prove is lightest. */
function lethed(krav: readonly Dokumentkrav[]): number {
  return krav.length === 0 ? DOKUMENTER.length : Math.min(...krav.map(plads));
}

function plads({ enAf }: Dokumentkrav): number {
  return Math.max(...enAf.map((dokument) => DOKUMENTER.indexOf(dokument)));
}

/** By the order of the documents; what leaves open which fact is proved comes after the last of that kind. */
function orden(krav: Dokumentkrav): number {
  return krav.enAf.length > 2 ? DOKUMENTER.indexOf("pensionsmeddelelse") + krav.enAf.length / 10 : plads(krav);
}
