import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, dirname, join } from "node:path";
import { type Metafile, type Plugin, transform } from "esbuild";
import { defineConfig } from "tsup";

/**
 * Rules that can be imported alone, under their id: they know no validation, so an import of one loads neither zod nor
 * any other rule.
 */
const REGLER = [
  "kerne/dato",
  "kerne/tal",
  "parametre/rammeaftalen",
  "omraade/udpegOmraade",
  "trappe/placerAfdeling",
  "trappe/placerPortefoelje",
  "ledighed/kvoter",
  "ledighed/nybyggeri",
  "ledighed/tildelLedige",
  "ansoeger/vurderHusstand",
  "ansoeger/vurderHusstande",
  "ansoeger/rangerAnsoegninger",
  "ansoeger/maaAnvises",
];

/** Where this build puts its files: another folder than dist where the site builds the library beside its pages. */
let mappe = "dist";

const udmappe: Plugin = {
  name: "the folder of this build",
  setup({ initialOptions: { outdir } }) {
    mappe = outdir ?? mappe;
  },
};

/** The site's pages speak Danish: their build of the library carries the words of that language alone. */
const kunDansk: Plugin = {
  name: "the words of Danish alone",
  setup(bygning) {
    if (process.env["SPROG"] !== "da") return;
    bygning.onResolve({ filter: /^\.\/en\/ordbog\.js$/ }, ({ resolveDir, kind }) =>
      bygning.resolve("./da/ordbog.js", { resolveDir, kind }),
    );
  },
};

/** Libraries of the command line are CommonJS, and require parts of Node; in a module there is no `require`. */
const indbyggede: Plugin = {
  name: "built-in modules that are required",
  setup(bygning) {
    bygning.onResolve({ filter: /^[a-z_:/]+$/ }, ({ path, kind }) =>
      kind === "require-call" && isBuiltin(path) ? { path, namespace: "indbygget" } : undefined,
    );
    bygning.onLoad({ filter: /.*/, namespace: "indbygget" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
    // Nobody reads these here; without their comments and long names they are less than half as large.
    bygning.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => ({
      contents: (await transform(readFileSync(path, "utf8"), { minify: true, legalComments: "none" })).code,
    }));
  },
};

/** What a shared part is called: the source, or the package, that most of it comes from. */
function delnavn(inputs: Metafile["outputs"][string]["inputs"]): string {
  const [stoerst] = Object.entries(inputs).toSorted(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  if (stoerst === undefined) return "bundler";
  const [, pakke] = /(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(stoerst[0]) ?? [];
  return pakke ?? stoerst[0].slice("src/".length, -".ts".length);
}

/** Shared parts are built under names made of a sum; a stack trace should say where it is. */
function navngiv(): void {
  // Where the build says what it put into which file.
  const regnskab = join(mappe, "metafile-esm.json");
  const { outputs } = JSON.parse(readFileSync(regnskab, "utf8")) as Metafile;
  rmSync(regnskab);
  const brugte = new Set<string>();
  const nye = new Map<string, string>();
  for (const [fil, { inputs }] of Object.entries(outputs)) {
    const gammelt = basename(fil);
    if (!/-[A-Z0-9]{8}\.js$/.test(gammelt)) continue;
    const navn = delnavn(inputs).replaceAll("/", ".");
    const ledigt = ["", ...Array(99).keys()].map((nr) => `${navn}${nr}`).find((et) => !brugte.has(et)) ?? gammelt;
    brugte.add(ledigt);
    nye.set(gammelt, `${ledigt}.js`);
  }
  for (const fil of Object.keys(outputs)) {
    const tekst = readFileSync(fil, "utf8").replace(/[\w-]+-[A-Z0-9]{8}\.js/g, (navn) => nye.get(navn) ?? navn);
    writeFileSync(fil, tekst);
    const nyt = nye.get(basename(fil));
    if (nyt !== undefined) renameSync(fil, join(dirname(fil), nyt));
  }
}

/** The cases and the schemas as they are published: without the indentation that is for those who write them. */
function kopier(fra: string, til: string): void {
  cpSync(fra, til, { recursive: true });
  for (const navn of readdirSync(til, { recursive: true, encoding: "utf8" }).filter((et) => et.endsWith(".json"))) {
    const fil = join(til, navn);
    writeFileSync(fil, JSON.stringify(JSON.parse(readFileSync(fil, "utf8"))));
  }
}

export default defineConfig({
  entry: {
    index: "src/index.ts",
    cli: "src/cli.ts",
    fixtures: "src/konformitet/fixtures.ts",
    figurer: "src/figurer/figurer.ts",
    skemaer: "src/input/skemaer.ts",
    ...Object.fromEntries(REGLER.map((regel) => [regel, `src/${regel}.ts`])),
  },
  format: "esm",
  target: "node20",
  dts: true,
  clean: true,
  // No source maps: they would be 630 kB beside readable code under the names of its sources.
  metafile: true,
  removeNodeProtocol: false,
  esbuildPlugins: [udmappe, kunDansk, indbyggede],
  onSuccess: async () => {
    navngiv();
    kopier("fixtures", join(mappe, "fixtures"));
    // It holds the cases to what they were: for those who change them.
    rmSync(join(mappe, "fixtures/register.json"));
    kopier("docs/skemaer", join(mappe, "skemaer"));
  },
});
