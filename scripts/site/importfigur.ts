/** The imports of the source, folder by folder, drawn (importfigur). An arrow that others imply is left out. */
import { BLAEK, type Element, el, PAPIR, somSvg } from "../../src/figurer/svg.js";

export interface Modul {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

type Mapper = ReadonlyMap<string, ReadonlySet<string>>;

/** What each folder of `src` imports from; files of its root are a folder of their own. */
export function mapper(moduler: readonly Modul[]): Mapper {
  const kendte = new Map<string, Set<string>>();
  for (const { source, dependencies } of moduler) {
    const fra = mappe(source);
    const til = kendte.get(fra) ?? new Set();
    kendte.set(fra, til);
    for (const { resolved } of dependencies) if (mappe(resolved) !== fra) til.add(mappe(resolved));
  }
  return kendte;
}

function mappe(fil: string): string {
  return fil.split("/")[1] ?? fil;
}

const [BREDDE, HOEJDE, AFSTAND, MARGEN, TOP] = [170, 38, 68, 90, 24];

/** One row for each length of the longest way down to a folder that imports nothing. */
export function importfigur(alle: Mapper): string {
  const dybder = new Map<string, number>();
  const dybde = (navn: string): number => {
    const kendt = dybder.get(navn);
    if (kendt !== undefined) return kendt;
    const fundet = Math.max(-1, ...[...(alle.get(navn) ?? [])].map(dybde)) + 1;
    dybder.set(navn, fundet);
    return fundet;
  };
  for (const navn of alle.keys()) dybde(navn);
  const lag = Array.from({ length: Math.max(...dybder.values()) + 1 }, (_, nr) =>
    [...alle.keys()].filter((navn) => dybder.get(navn) === nr).sort(),
  );
  const bredest = Math.max(...lag.map(({ length }) => length));
  const bredde = 2 * MARGEN + bredest * (BREDDE + 40) - 40;
  const sted = new Map(
    lag.flatMap((navne, nr) =>
      navne.map((navn, i) => {
        const x = bredde / 2 + (i - (navne.length - 1) / 2) * (BREDDE + 40);
        return [navn, { x, y: TOP + (lag.length - 1 - nr) * AFSTAND }] as const;
      }),
    ),
  );
  const pile = [...alle.keys()].flatMap((navn) => direkte(navn, alle).map((til) => [navn, til] as const));
  const indhold: Element[] = [
    el(
      "defs",
      {},
      el(
        "marker",
        {
          id: "importer-spids",
          viewBox: "0 0 10 10",
          refX: 9,
          refY: 5,
          markerWidth: 7,
          markerHeight: 7,
          orient: "auto",
        },
        el("path", { d: "M0 0L10 5L0 10z", fill: BLAEK }),
      ),
    ),
    ...pile.flatMap(([fra, til]) => {
      const [a, b] = [sted.get(fra), sted.get(til)];
      return a === undefined || b === undefined ? [] : [pil(a, b, bredde)];
    }),
    ...[...sted].flatMap(([navn, { x, y }]) => [
      el("rect", { x: x - BREDDE / 2, y, width: BREDDE, height: HOEJDE, rx: 4, fill: PAPIR, stroke: BLAEK }),
      el("text", { x, y: y + 24, "text-anchor": "middle" }, navn),
    ]),
  ];
  const beskrivelse = [...sted.keys()]
    .reverse()
    .map((navn) => `${navn} imports from ${[...(alle.get(navn) ?? [])].sort().join(", ") || "nothing"}.`);
  return somSvg(
    {
      titel: "Imports between the folders of src, downwards only",
      beskrivelse,
      bredde,
      hoejde: 2 * TOP + (lag.length - 1) * AFSTAND + HOEJDE,
      indhold,
    },
    "importer",
  );
}

interface Sted {
  readonly x: number;
  readonly y: number;
}

/** Straight to the next row; further down it goes around the boxes in between. */
function pil(a: Sted, b: Sted, bredde: number): Element {
  const streg = { fill: "none", stroke: BLAEK, "stroke-width": 1.3, "marker-end": "url(#importer-spids)" };
  if (b.y - a.y <= AFSTAND) return el("path", { d: `M${a.x} ${a.y + HOEJDE}L${b.x} ${b.y - 1}`, ...streg });
  const ud = a.x < bredde / 2 || b.x < bredde / 2 ? -1 : 1;
  const side = (x: number) => x + (ud * BREDDE) / 2;
  const yderst = bredde / 2 + ud * (bredde / 2 - 8);
  const [fra, til] = [a.y + HOEJDE / 2, b.y + HOEJDE / 2];
  return el("path", {
    d: `M${side(a.x)} ${fra}C${yderst} ${fra + 30} ${yderst} ${til - 30} ${side(b.x) + ud} ${til}`,
    ...streg,
  });
}

/** Without those that another import brings along. */
function direkte(navn: string, alle: Mapper): readonly string[] {
  const naaet = (fra: string): ReadonlySet<string> =>
    new Set([...(alle.get(fra) ?? [])].flatMap((til) => [til, ...naaet(til)]));
  const egne = [...(alle.get(navn) ?? [])];
  return egne.filter((til) => !egne.some((anden) => anden !== til && naaet(anden).has(til)));
}
