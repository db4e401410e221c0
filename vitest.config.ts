import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Against what never ends. The longest takes some seconds, but on a machine that does much else beside.
    testTimeout: 240_000,
    // Nobody types beside this: all cores, not all but one.
    maxWorkers: "100%",
    // Most of the time of a file is reading the library anew. No test leaves anything behind for the next, and the
    // campaigns run the same files each in a process of its own.
    isolate: false,
  },
});
