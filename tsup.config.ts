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

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      fixtures: "src/konformitet/fixtures.ts",
      figurer: "src/figurer/figurer.ts",
      ...Object.fromEntries(REGLER.map((regel) => [regel, `src/${regel}.ts`])),
    },
    format: "esm",
    target: "node20",
    dts: true,
    clean: true,
  },
  {
    entry: { cli: "src/cli.ts" },
    format: "esm",
    target: "node20",
    // The argument parser is CommonJS inside.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  },
]);
