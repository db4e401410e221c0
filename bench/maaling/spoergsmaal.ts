/**
 * What is asked about a decision, beside the decision itself in full: every case of the suite, households of 8 and of
 * 32 adults, and what is missing of a household of three of whom nothing is known. Prints JSON.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BESLUTNINGER, type Beslutning } from "../../src/afgoerelse/beslutning.js";
import { hvadSkalDerTil } from "../../src/afgoerelse/hvadSkalDerTil.js";
import { afgoer } from "../../src/afgoerelse/sag.js";
import { spoerg } from "../../src/afgoerelse/spoerg.js";
import { Husstandsproeve } from "../../src/ansoeger/vurderHusstand.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { laesSag } from "../../src/input/sag.js";
import { AFTALE, DAGEN, KRAV } from "../husstande.js";

const GANGE = 5;
/** Milliseconds. A decision takes a few thousandths of one, which no single run tells. */
const KORTEST = 4;

/** How long it takes, in milliseconds: the median of some runs, each of it over and over. */
function median(arbejde: () => unknown): number {
  const koersel = () => {
    const start = performance.now();
    for (let antal = 1; ; antal += 1) {
      arbejde();
      const tid = performance.now() - start;
      if (tid >= KORTEST) return tid / antal;
    }
  };
  koersel();
  const tider = Array.from({ length: GANGE }, koersel);
  return tider.toSorted((a, b) => a - b)[GANGE >> 1] ?? Number.NaN;
}

interface Suitesag {
  readonly id: string;
  readonly op: string;
  readonly input: unknown;
}

function suiten(): readonly Suitesag[] {
  const rod = join(process.cwd(), "fixtures");
  return ["omraade", "trappe", "ansoeger"].flatMap((trin) =>
    readdirSync(join(rod, trin)).flatMap((fil) => {
      const { sager } = JSON.parse(readFileSync(join(rod, trin, fil), "utf8")) as { sager: readonly Suitesag[] };
      return sager;
    }),
  );
}

function beslutningI({ op, input }: Suitesag): Beslutning | null {
  if (!BESLUTNINGER.some((en) => en === op)) return null;
  try {
    const sag = laesSag(op, input) as Beslutning;
    afgoer(sag);
    return sag;
  } catch {
    return null;
  }
}

let vaerst = { hvadSkalDerTil: { gange: 0, id: "" }, spoerg: { gange: 0, id: "" } };
let antal = 0;
for (const suitesag of suiten()) {
  const sag = beslutningI(suitesag);
  if (sag === null) continue;
  antal += 1;
  const selv = median(() => afgoer(sag));
  const gange = { hvad: median(() => hvadSkalDerTil(sag)) / selv, spoerg: median(() => spoerg(sag)) / selv };
  if (gange.hvad > vaerst.hvadSkalDerTil.gange)
    vaerst = { ...vaerst, hvadSkalDerTil: { gange: gange.hvad, id: suitesag.id } };
  if (gange.spoerg > vaerst.spoerg.gange) vaerst = { ...vaerst, spoerg: { gange: gange.spoerg, id: suitesag.id } };
}

/** Adults who each lack work and income. */
function afslaaede(hvor: number): Beslutning {
  const personer = Array.from({ length: hvor }, (_, nr) => ({
    id: `p${nr}`,
    foedselsdato: `1980-01-${String(1 + (nr % 28)).padStart(2, "0")}`,
    beskaeftigelse: { status: "ingen" },
    uddannelse: { status: "ingen" },
    alderspension: false,
    uddannelsesniveau: { niveau: "over-grundskole", land: "danmark" },
    domme: [],
    bruttoindtaegt: { aktuelPrMaaned: 1000 + nr, forrigeAarPrMaaned: 1000 },
  }));
  return {
    op: "vurder",
    husstand: laesHusstand({ id: "h", personer }, DAGEN),
    krav: KRAV,
    dato: DAGEN,
    aftale: AFTALE,
  };
}

const voksne = [8, 32].map((hvor) => {
  const sag = afslaaede(hvor);
  return { hvad: median(() => hvadSkalDerTil(sag)), spoerg: median(() => spoerg(sag)) };
});
const proeve = new Husstandsproeve(KRAV, DAGEN, AFTALE);
const ukendte = laesHusstand(
  { id: "h", personer: [1, 2, 3].map((nr) => ({ id: `p${nr}`, foedselsdato: `1985-0${nr}-01` })) },
  DAGEN,
);
const mangler = median(() => proeve.afklar(ukendte));
console.log(JSON.stringify({ antal, vaerst, voksne, mangler }));
