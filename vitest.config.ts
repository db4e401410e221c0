import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 240_000,
    // Nobody types beside this: all cores, not all but one.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli.ts", "src/cli/**"],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
});
