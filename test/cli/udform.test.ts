import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { skrivFil } from "../../src/cli/udskrift.js";
import { koer, mappeMed } from "./koersel.js";

const FILER = {
  "omraader.csv": "id;listedato\n",
  "afdelinger.csv": "id;navn;type\na;Ærtebjerg;familieboliger\n",
};
const NODE = ["--import", import.meta.resolve("tsx"), fileURLToPath(new URL("../../src/cli.ts", import.meta.url))];
const PLACER = ["placer", "--omraader", "omraader.csv", "--afdelinger", "afdelinger.csv", "--dato", "2026-12-01"];

describe("the form of a result", () => {
  it.each(["ud.txt", "ud", "ud.xls", "ud.csv.bak"])("is not guessed from the name %s", async (ud) => {
    const { kode, fejl, filer } = await koer(FILER, { ud });
    expect({ kode, filer }).toEqual({ kode: 2, filer: ["afdelinger.csv", "omraader.csv"] });
    expect(fejl).toEqual([
      `--ud ${ud}: a result is written to a file that ends in .csv, .xlsx or .json; otherwise --format says its form`,
    ]);
    expect(await koer(FILER, { ud, format: "csv" })).toMatchObject({ kode: 0 });
  });

  it.skipIf(process.platform === "win32")("is CSV on a device, which has no name for it", () => {
    const cwd = mappeMed(FILER);
    const { status } = spawnSync(process.execPath, [...NODE, ...PLACER, "--ud", "/dev/null"], { cwd });
    expect(status).toBe(0);
  });

  it("is the same file behind > as with --ud", () => {
    const mappe = mappeMed(FILER);
    const ud = openSync(join(mappe, "stroem.csv"), "w");
    spawnSync(process.execPath, [...NODE, ...PLACER], { cwd: mappe, stdio: ["ignore", ud, "inherit"] });
    closeSync(ud);
    spawnSync(process.execPath, [...NODE, ...PLACER, "--ud", "fil.csv"], { cwd: mappe });
    const fil = readFileSync(join(mappe, "fil.csv"), "utf8");
    expect(fil).toMatch(/^\uFEFFafdeling;/);
    expect(readFileSync(join(mappe, "stroem.csv"), "utf8")).toBe(fil);
    const roer = spawnSync(process.execPath, [...NODE, ...PLACER], { cwd: mappe, encoding: "utf8" });
    expect(`\uFEFF${roer.stdout}`).toBe(fil);
  });
});

describe("a result that cannot be finished", () => {
  it.skipIf(process.platform !== "linux")("is told of on a full disk", () => {
    const fuld = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [...NODE, ...PLACER], {
      cwd: mappeMed(FILER),
      stdio: ["ignore", fuld, "pipe"],
      encoding: "utf8",
    });
    closeSync(fuld);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^cannot write: /) });
  });

  it.skipIf(process.platform === "win32")(
    "leaves the old file and nothing beside it when a signal ends the run",
    async () => {
      const mappe = mappeMed({ "ud.csv": "gammel" });
      const modul = new URL("../../src/cli/udskrift.ts", import.meta.url).href;
      const uendelig = `const { skrivFil } = await import(${JSON.stringify(modul)});
      function* dele() { for (;;) yield "x".repeat(1000); }
      await skrivFil("ud.csv", dele());`;
      const barn = spawn(
        process.execPath,
        ["--import", import.meta.resolve("tsx"), "--input-type=module", "-e", uendelig],
        {
          cwd: mappe,
        },
      );
      while (readdirSync(mappe).length < 2) await setTimeout(20);
      barn.kill("SIGINT");
      const [, signal] = await once(barn, "exit");
      expect(signal).toBe("SIGINT");
      expect(readdirSync(mappe)).toEqual(["ud.csv"]);
      expect(readFileSync(join(mappe, "ud.csv"), "utf8")).toBe("gammel");
    },
  );

  it("leaves the old file when a part of it cannot be made", async () => {
    const mappe = mappeMed({ "ud.csv": "gammel" });
    function* dele() {
      yield "begyndt";
      throw new RangeError("for meget");
    }
    await expect(skrivFil(join(mappe, "ud.csv"), dele())).rejects.toThrow(RangeError);
    expect(readdirSync(mappe)).toEqual(["ud.csv"]);
    expect(readFileSync(join(mappe, "ud.csv"), "utf8")).toBe("gammel");
  });
});
