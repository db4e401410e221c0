/** Stairs drawn in text (trappetegning): each step with the number of departments on it. */

export interface Trappe {
  readonly navn: string;
  /** The number of departments on each step, from step 1 up. */
  readonly antal: readonly number[];
}

const TRINBREDDE = 13;
const TRINHOEJDE = 2;
const MELLEMRUM = 8;

/** The stairs side by side, on one floor. */
export function trappetegning(trapper: readonly Trappe[]): string {
  const hoejde = TRINHOEJDE * Math.max(...trapper.map(({ antal }) => antal.length)) + 1;
  const tegninger = trapper.map((trappe) => tegn(trappe, hoejde));
  const linjer = Array.from({ length: hoejde + 1 }, (_, nr) =>
    tegninger.map((tegning) => tegning[nr] ?? "").join(" ".repeat(MELLEMRUM)),
  );
  return linjer.map((linje) => linje.trimEnd()).join("\n");
}

/** One stair as lines of one width: its name on the floor, the steps above it. */
function tegn({ navn, antal }: Trappe, hoejde: number): readonly string[] {
  const bredde = TRINBREDDE * antal.length + 1;
  const flade = Array.from({ length: hoejde }, () => Array<string>(bredde).fill(" "));
  const saet = (linje: number, fra: number, tekst: string) => {
    for (const [i, bogstav] of [...tekst].entries()) flade[linje]?.splice(fra + i, 1, bogstav);
  };
  for (const [i, paaTrin] of antal.entries()) {
    const [venstre, top] = [TRINBREDDE * i, hoejde - 1 - TRINHOEJDE * (i + 1)];
    for (let linje = top; linje < hoejde; linje += 1) {
      saet(linje, venstre, "│");
      saet(linje, venstre + TRINBREDDE, "│");
    }
    saet(top, venstre, `┌${"─".repeat(TRINBREDDE - 1)}┐`);
    if (i > 0) saet(top + TRINHOEJDE, venstre, "┤");
    saet(top + 1, venstre + 1, midt(`trin ${i + 1}: ${paaTrin}`, TRINBREDDE - 1));
  }
  saet(
    hoejde - 1,
    0,
    `└${Array(antal.length)
      .fill("─".repeat(TRINBREDDE - 1))
      .join("┴")}┘`,
  );
  const ialt = antal.reduce((sum, en) => sum + en, 0);
  return [...flade.map((linje) => linje.join("")), midt(`${navn}: ${ialt}`, bredde)];
}

function midt(tekst: string, bredde: number): string {
  const foran = Math.floor((bredde - tekst.length) / 2);
  return " ".repeat(Math.max(foran, 0)) + tekst.padEnd(bredde - foran);
}
