/** The lines of a stream, bit by bit (linjer); one that never ends is cut off. */
const LAENGSTE_LINJE = 1 << 24;

export class Linjer {
  private readonly afkoder = new TextDecoder("utf-8");
  private rest: string[] = [];
  private laengde = 0;

  constructor(private readonly vedLinje: (linje: string) => void) {}

  bid(bid: Uint8Array): void {
    const [foerste = "", ...resten] = this.afkoder.decode(bid, { stream: true }).split("\n");
    this.laeg(foerste);
    for (const del of resten) {
      this.slut();
      this.laeg(del);
    }
    if (this.laengde > LAENGSTE_LINJE) this.slut();
  }

  /** Whatever stands after the last line feed is a line too. */
  slut(): void {
    const linje = this.rest.join("");
    this.rest = [];
    this.laengde = 0;
    this.vedLinje(linje);
  }

  private laeg(del: string): void {
    this.rest.push(del);
    this.laengde += del.length;
  }
}
