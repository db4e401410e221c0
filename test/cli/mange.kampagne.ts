/** Files of many rows: what is placed of them, and what is more than can be told or drawn. */
import { describe, expect, it } from "vitest";
import { koer, mappeMed } from "./koersel.js";
import { trappemodel } from "./program.js";

const OMRAADER = "id;listedato\n";

describe("trappemodel placer", () => {
  it("places 10,000 departments, and tells on a terminal how far it is", async () => {
    const raekker = Array.from(
      { length: 10_000 },
      (_, i) => `a${i};familieboliger;${i % 2 === 0 ? "41;61" : "40;60"};${i % 50},5`,
    );
    const afdelinger = ["id;type;udenTilknytning;kunGrundskole;andelAnviste", ...raekker].join("\n");
    const filer = { "omraader.csv": OMRAADER, "afdelinger.csv": afdelinger };
    const { kode, ud, fejl } = await koer(filer, { terminal: 80, format: "json" });
    expect(kode).toBe(0);
    // Even rows are hoejt, in 200 rounds of the 25 shares 0,5, 2,5 ... 48,5: 10 of them under 20, 3 (20,5 to 24,5)
    // under 25, 12 from 26,5 up.
    expect(JSON.parse(ud).antal).toMatchObject({ afdelingstrappen: { 2: 2000, 3: 600, 4: 2400 } });
    expect(fejl.join("\n")).toContain("10000 departments");
    // The 200 shares of 0,5 per cent are told, the first ten of them one by one.
    const { fejl: advarsler } = await koer(filer);
    expect(advarsler.filter((linje) => linje.includes("warning (lille-andel)"))).toHaveLength(11);
    expect(advarsler.at(-1)).toContain("190 more of the same kind");
    expect(advarsler).toHaveLength(11);
  });

  it("lays more faults than can be told on the files that they may lie in", async () => {
    const afdelinger = `Id;Type;Andel anviste\n${"a;x;y\n".repeat(200_000)}`;
    const { kode, ud, fejl } = await koer({ "omraader.csv": OMRAADER, "afdelinger.csv": afdelinger });
    expect({ kode, ud, fejl }).toEqual({
      kode: 1,
      ud: "",
      fejl: [
        "omraader.csv, afdelinger.csv: ugyldigt-input: more faults than can be told",
        expect.stringMatching(/fault.*nothing was written$/),
      ],
    });
  });

  it("answers 2, in a line, to a table too long to be drawn", () => {
    const mange = `Id;Type\n${Array.from({ length: 150_000 }, (_, nr) => `a${nr};ungdomsboliger\n`).join("")}`;
    const { status, stdout, stderr } = trappemodel(
      mappeMed({ "omraader.csv": OMRAADER, "mange.csv": mange }),
      ...["placer", "--omraader", "omraader.csv", "--afdelinger", "mange.csv"],
      ...["--dato", "2026-12-01", "--format", "tabel"],
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("this is more than can be written in one piece; as CSV, or in parts, it may be less\n");
  });
});
