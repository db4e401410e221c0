/** A die (terning) that falls the same way for the same seed (mulberry32). */
export class Terning {
  private tilstand: number;

  constructor(froe: number) {
    this.tilstand = froe >>> 0;
  }

  /** From 0 up to 1. */
  brok(): number {
    this.tilstand = (this.tilstand + 0x6d2b79f5) >>> 0;
    let t = this.tilstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and not, `under`. */
  heltal(under: number): number {
    return Math.floor(this.brok() * under);
  }

  ja(sandsynlighed: number): boolean {
    return this.brok() < sandsynlighed;
  }

  et<T>(af: readonly T[]): T {
    const valgt = af[this.heltal(af.length)];
    if (valgt === undefined && af.length === 0) throw new RangeError("nothing to choose from");
    return valgt as T;
  }
}
