import { defineConfig } from "tsup";

export default defineConfig([
  { entry: { index: "src/index.ts", fixtures: "src/konformitet/fixtures.ts" }, format: "esm", target: "node20", dts: true, clean: true },
  {
    entry: { cli: "src/cli.ts" },
    format: "esm",
    target: "node20",
    // The argument parser is CommonJS inside.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  },
]);
