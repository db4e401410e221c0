/**
 * SVG as a tree of elements, and its text (svg). Names and figures from the input come in as text, and are escaped as
 * it.
 */

export interface Element {
  readonly navn: string;
  readonly attributter: Readonly<Record<string, string | number>>;
  readonly boern: readonly (Element | string)[];
}

/** A drawing, with what it shows in words for those who do not see it. */
export interface Tegning {
  readonly titel: string;
  readonly beskrivelse: readonly string[];
  readonly bredde: number;
  readonly hoejde: number;
  readonly indhold: readonly Element[];
}

export function el(navn: string, attributter: Element["attributter"], ...boern: Element["boern"]): Element {
  return { navn, attributter, boern };
}

/** @param id the figure's own; several of them may stand on one page */
export function somSvg({ titel, beskrivelse, bredde, hoejde, indhold }: Tegning, id: string): string {
  const ider = { titel: `${id}-titel`, beskrivelse: `${id}-beskrivelse` };
  const rod = el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${bredde} ${hoejde}`,
      width: bredde,
      height: hoejde,
      role: "img",
      "aria-labelledby": ider.titel,
      "aria-describedby": ider.beskrivelse,
      "font-family": "Verdana, DejaVu Sans, Arial, sans-serif",
      "font-size": 13,
      fill: BLAEK,
    },
    el("title", { id: ider.titel }, titel),
    el("desc", { id: ider.beskrivelse }, beskrivelse.join(" ")),
    el("rect", { width: bredde, height: hoejde, fill: PAPIR }),
    ...indhold,
  );
  return `${skrevet(rod)}\n`;
}

/** The colours of ink and paper; what tells things apart is form and letters, and colour comes on top of them. */
export const BLAEK = "#1b1b1b";
export const PAPIR = "#ffffff";
export const LYS = "#e3ecf4";
export const ROED = "#c00000";

function skrevet({ navn, attributter, boern }: Element): string {
  const felter = Object.entries(attributter).map(
    ([felt, vaerdi]) => ` ${felt}="${typeof vaerdi === "number" ? tiendedele(vaerdi) : undveget(vaerdi)}"`,
  );
  const begyndelse = `<${navn}${felter.join("")}`;
  const indhold = boern.map((barn) => (typeof barn === "string" ? undveget(barn) : skrevet(barn)));
  return boern.length === 0 ? `${begyndelse}/>` : `${begyndelse}>${indhold.join("")}</${navn}>`;
}

function tiendedele(tal: number): string {
  return String(Math.round(tal * 10) / 10);
}

const UNDVEGNE: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Without the signs that XML does not allow, too. */
function undveget(tekst: string): string {
  return tekst.replace(/[\p{C}\s]+/gu, " ").replace(/[&<>"']/g, (tegn) => UNDVEGNE[tegn] ?? tegn);
}
