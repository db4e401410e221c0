/** Every file of the site that follows from others (sitefiler), by its path. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { raekkefoelgefigur, trappefigur } from "../../src/figurer/figurer.js";
import { laesAfdeling, laesAftale, laesOmraade } from "../../src/input/enkeltvis.js";
import { dag } from "../../src/kerne/dato.js";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { placerPortefoelje } from "../../src/trappe/placerPortefoelje.js";
import { regelfiler } from "../suite/daekning.js";
import { klausuler } from "../suite/generer.js";
import { fortolkningsside } from "./fortolkningsside.js";
import { importfigur, type Modul, mapper } from "./importfigur.js";
import { offentliggjortside } from "./offentliggjorte.js";
import { regelsider } from "./regelsider.js";
import { andreValg } from "./valg.js";

export function sitefiler(rod: string): ReadonlyMap<string, string> {
  const sager = laesSager(join(rod, "fixtures"));
  const grundlag = {
    rod,
    klausuler: klausuler(rod),
    hjem: regelfiler(rod),
    titler: laesJson<Readonly<Record<string, string>>>(rod, "docs/regler.json"),
    sager,
    valg: andreValg(sager),
  };
  return new Map([
    ...regelsider(grundlag),
    ["docs/fortolkninger.md", fortolkningsside(grundlag)],
    ["docs/offentliggjorte.md", offentliggjortside(rod)],
    ...figurer(rod),
  ]);
}

function figurer(rod: string): readonly (readonly [string, string])[] {
  const { note: _, ...supplement } = laesJson<{ readonly note: string }>(rod, "fixtures/data/supplement-eksempel.json");
  const { afdelinger, omraader } = laesJson<{
    readonly afdelinger: readonly unknown[];
    readonly omraader: readonly unknown[];
  }>(rod, "fixtures/data/eksempelportefoelje.json");
  const aftale = laesAftale({ supplement });
  const portefoelje = placerPortefoelje(
    afdelinger.map((en) => laesAfdeling(en)),
    omraader.map((et) => laesOmraade(et)),
    dag("2026-12-01"),
    aftale,
  );
  const moduler = importerI(rod);
  return [
    ["docs/figurer/trapper.svg", trappefigur(portefoelje)],
    ["docs/figurer/trapper.en.svg", trappefigur(portefoelje, { sprog: "en" })],
    ["docs/figurer/raekkefoelge.svg", raekkefoelgefigur(aftale)],
    ["docs/figurer/importer.svg", importfigur(mapper(moduler))],
  ];
}

/** What imports what, as dependency-cruiser finds it. */
function importerI(rod: string): readonly Modul[] {
  const program = join(rod, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const svar = execFileSync(
    "node",
    [
      program,
      "src",
      "--no-config",
      "--ts-pre-compilation-deps",
      "--ts-config",
      "tsconfig.json",
      "--output-type",
      "json",
      "--include-only",
      "^src",
    ],
    { cwd: rod, encoding: "utf8", maxBuffer: 64_000_000 },
  );
  return (JSON.parse(svar) as { readonly modules: readonly Modul[] }).modules;
}

function laesJson<T>(rod: string, fil: string): T {
  return JSON.parse(readFileSync(join(rod, fil), "utf8")) as T;
}
