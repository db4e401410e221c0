import { defineConfig } from "vitest/config";

/** Everything at length: the campaigns, and the tests with all the runs that they state. Coverage is that of both. */
export default defineConfig({
  test: {
    include: ["test/**/*.{test,kampagne}.ts"],
    env: { KAMPAGNE: "1" },
    testTimeout: 600_000,
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli.ts", "src/cli/**"],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
});
