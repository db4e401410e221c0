import { defineConfig } from "vitest/config";

/** The visits to the built site; not among the library's own tests, since they need a browser. */
export default defineConfig({
  test: { include: ["test/site/**/*.besoeg.ts"], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
