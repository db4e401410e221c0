/** A question changed in its parts (mutation): the form stays JSON, or nearly the form that the operation asks for. */
import type { Terning } from "./terning.js";
import type { Spoergsmaal } from "./udgangspunkt.js";
import { dybt, fremmed, NAVNE } from "./vaerdier.js";

type Felter = readonly (readonly [string, unknown])[];

export class Mutation {
  /** What stands under a name somewhere in the suite: another case's value keeps the form and changes the case. */
  private readonly underNavn = new Map<string, unknown[]>();

  constructor(udgangspunkt: readonly Spoergsmaal[]) {
    for (const { input } of udgangspunkt) this.saml(input);
  }

  private saml(vaerdi: unknown): void {
    if (typeof vaerdi !== "object" || vaerdi === null) return;
    for (const [navn, del] of Object.entries(vaerdi)) {
      const kendte = this.underNavn.get(navn) ?? [];
      if (kendte.length < 300) kendte.push(del);
      this.underNavn.set(navn, kendte);
      this.saml(del);
    }
  }

  af(vaerdi: unknown, t: Terning, antal = t.et([1, 1, 1, 2, 4])): unknown {
    let her = vaerdi;
    for (let i = 0; i < antal; i += 1) her = this.etSted(her, "", t);
    return her;
  }

  /** Down into the value, and one change somewhere on the way. */
  private etSted(vaerdi: unknown, navn: string, t: Terning): unknown {
    if (Array.isArray(vaerdi) && vaerdi.length > 0 && t.ja(0.8)) {
      const nr = t.heltal(vaerdi.length);
      return vaerdi.with(nr, this.etSted(vaerdi[nr], navn, t));
    }
    if (typeof vaerdi === "object" && vaerdi !== null && !Array.isArray(vaerdi)) {
      const felter = Object.entries(vaerdi);
      if (felter.length > 0 && t.ja(0.8)) {
        const nr = t.heltal(felter.length);
        return Object.fromEntries(felter.map(([felt, del], i) => [felt, i === nr ? this.etSted(del, felt, t) : del]));
      }
      return Object.fromEntries(this.felter(felter, t));
    }
    if (Array.isArray(vaerdi)) return this.liste(vaerdi, t);
    const andre = this.underNavn.get(navn);
    if (andre !== undefined && t.ja(0.6)) return t.et(andre);
    return t.ja(0.6) ? naer(vaerdi, t) : fremmed(t);
  }

  private felter(felter: Felter, t: Terning): Felter {
    const nr = t.heltal(felter.length);
    const [navn = "", vaerdi] = felter[nr] ?? [];
    switch (t.heltal(6)) {
      case 0:
        return felter.toSpliced(nr, 1);
      case 1:
        return [...felter, [t.et(NAVNE), fremmed(t)]];
      case 2:
        return felter.toSpliced(nr, 1, [t.ja(0.5) ? t.et(NAVNE) : navn.toUpperCase(), vaerdi]);
      case 3: {
        const nyt = t.et([...this.underNavn.keys()]);
        return [...felter, [nyt, t.et(this.underNavn.get(nyt) ?? [null])]];
      }
      case 4:
        return felter.toSpliced(nr, 1, [navn, dybt(t, vaerdi)]);
      default:
        return felter.toReversed();
    }
  }

  private liste(liste: readonly unknown[], t: Terning): unknown {
    if (liste.length === 0) return t.ja(0.5) ? [fremmed(t)] : fremmed(t);
    const nr = t.heltal(liste.length);
    switch (t.heltal(6)) {
      case 0:
        return liste.toSpliced(nr, 1);
      case 1:
        return [...liste, liste[nr]];
      case 2:
        return liste.toReversed();
      case 3:
        return mange(liste, t);
      case 4:
        return [...liste, fremmed(t)];
      default:
        return liste.toSorted(() => t.brok() - 0.5);
    }
  }
}

/** The same elements again and again, under other ids or the same. */
function mange(liste: readonly unknown[], t: Terning): readonly unknown[] {
  const [antal, andre] = [t.ja(0.05) ? 100 : t.et([2, 3, 12]), t.ja(0.8)];
  return Array.from({ length: antal }, (_, gang) =>
    liste.map((en) => {
      if (!andre || typeof en !== "object" || en === null || Array.isArray(en)) return en;
      return Object.fromEntries(
        Object.entries(en).map(([navn, del]) => [
          navn,
          navn === "id" || navn === "bolig" ? `${String(del)} ${gang}` : del,
        ]),
      );
    }),
  ).flat();
}

/** Something near the value: a step beside it, or written otherwise. */
function naer(vaerdi: unknown, t: Terning): unknown {
  if (typeof vaerdi === "number") {
    return t.et([
      vaerdi + 1,
      vaerdi - 1,
      vaerdi + 0.01,
      -vaerdi,
      vaerdi * 1e6,
      Number.MAX_SAFE_INTEGER - vaerdi,
      String(vaerdi),
      `${vaerdi}.0`,
      `${vaerdi}.${"0".repeat(40)}1`,
      { taeller: vaerdi, naevner: 100 },
    ]);
  }
  if (typeof vaerdi === "boolean") return t.et([!vaerdi, null, String(vaerdi), Number(vaerdi)]);
  if (typeof vaerdi !== "string") return fremmed(t);
  const dag = /^\d{4}-\d\d-\d\d$/.test(vaerdi) ? Date.parse(vaerdi) : Number.NaN;
  if (!Number.isNaN(dag) && t.ja(0.8)) {
    const forskudt = new Date(dag + t.et([-1, 1, 31, -365, 366, 1461, -20_000, 20_000]) * 86_400_000);
    return forskudt.toISOString().slice(0, 10);
  }
  return t.et([
    `${vaerdi} `,
    ` ${vaerdi}`,
    vaerdi.toUpperCase(),
    vaerdi.slice(1),
    vaerdi + vaerdi,
    `${vaerdi}\u0000`,
    vaerdi.normalize("NFD"),
    Number(vaerdi),
    [vaerdi],
  ]);
}
