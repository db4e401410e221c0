import { defineConfig } from "vitest/config";

/**
 * The tests that a mutant meets: the reference suite and what was worked out by hand. Campaigns, and the searches named
 * here, take too long to be run once a mutant.
 */
export default defineConfig({
  test: {
    include: [
      "test/mutation/sager.ts",
      "test/{kerne,omraade,trappe,ledighed,ansoeger}/**/*.test.ts",
      "test/afgoerelse/{forklar,forklarTal,horisont}.test.ts",
    ],
    exclude: [
      "**/tildelLedige.test.ts",
      "**/kleene.test.ts",
      "**/andenAftaleMangler.test.ts",
      "**/rangerAnsoegninger.test.ts",
      "**/omraadetrappen.test.ts",
      "**/placerPortefoelje.test.ts",
      "**/afdelingstrappen.test.ts",
    ],
    // The properties of the others with all their runs.
    env: { KAMPAGNE: "1" },
    testTimeout: 30_000,
    // One process reads the modules once; no test leaves anything behind. But a mutant in what is worked out once a
    // process is seen only where each file of tests begins anew.
    isolate: process.env["ISOLATE"] === "1",
  },
});
