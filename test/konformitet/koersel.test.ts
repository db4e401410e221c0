/** The runner against programs that behave in every way but the right one. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { erBestaaet, koer, optael, type Rapport } from "../../src/konformitet/koersel.js";
import { RAPPORTORD } from "../../src/konformitet/rapportord.js";
import type { Regelsag } from "../../src/konformitet/sag.js";

const mappe = mkdtempSync(join(tmpdir(), "trappemodel-programmer-"));
afterAll(() => rmSync(mappe, { recursive: true }));

/** Nobody waits for it: a program starts in far less, however busy the machine. */
const FRIST = 20_000;
/** Waited for, by one that hangs. */
const KORT = 4000;

function sag(nr: number, op = "dobbelt"): Regelsag {
  const forventet = { ok: true, result: { svar: 2 * nr } } as const;
  return {
    id: `s${nr}`,
    regel: "trappe.behov",
    titel: `Sag ${nr}`,
    dag: "2024-01-01",
    klausuler: ["F3-1"],
    hvorfor: "",
    tags: ["hovedregel"],
    op,
    input: { nr },
    forventet,
  };
}

const SAGER = Array.from({ length: 60 }, (_, i) => sag(i));

let antal = 0;

/** A program of a few lines: `svar(linje)` answers right, `ud(tekst)` prints. */
function program(krop: string): string {
  antal += 1;
  const fil = join(mappe, `program${antal}.mjs`);
  writeFileSync(
    fil,
    `import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
const ud = (tekst) => process.stdout.write(tekst + "\\n");
const svar = ({ id, op, input }) => JSON.stringify(op === "dobbelt" ? { id, ok: true, result: { svar: 2 * input.nr } } : { id, ok: false, errors: [{ code: "ukendt-op", path: [] }] });
const linjer = createInterface({ input: process.stdin });
let nr = -1;
${krop.includes("linjer.on") ? krop : `linjer.on("line", (tekst) => { const linje = JSON.parse(tekst); if (linje.id.startsWith("s")) nr += 1; ${krop} });`}`,
  );
  return `node ${fil}`;
}

function proev(krop: string, sager = SAGER, frist = FRIST): Promise<Rapport> {
  return koer({ kommando: program(krop), sager, frist });
}

const fejlede = ({ resultater }: Rapport) =>
  resultater.flatMap(({ sag: { id }, udfald, hindring }) =>
    udfald === "fejlet" ? [`${id}: ${hindring === null ? "" : RAPPORTORD.hindring(hindring).split("\n")[0]}`] : [],
  );

describe.concurrent("the runner", () => {
  it("passes a program that answers", async () => {
    const set: number[] = [];
    const rapport = await koer({
      kommando: program("ud(svar(linje))"),
      sager: SAGER,
      frist: FRIST,
      vedSag: (nr) => set.push(nr),
    });
    expect(optael(rapport)).toEqual({ bestaaet: 60, fejlet: 0, sprungetOver: 0 });
    expect(rapport).toMatchObject({ udenOperationer: [], brud: [] });
    expect(erBestaaet(rapport)).toBe(true);
    expect(set).toEqual(SAGER.map((_, i) => i + 1));
  });

  it("passes one that is slow to start and prints in pieces", async () => {
    const rapport = await proev(
      `const t = svar(linje); process.stdout.write(t.slice(0, 5)); setTimeout(() => process.stdout.write(t.slice(5) + "\\r\\n\\n"), 1); `,
      SAGER.slice(0, 1),
    );
    expect(erBestaaet(rapport)).toBe(true);
  });

  it("skips the operations that it says it has not got, and only those", async () => {
    const rapport = await proev("ud(svar(linje))", [...SAGER, sag(100, "andet")]);
    expect(optael(rapport)).toEqual({ bestaaet: 60, fejlet: 0, sprungetOver: 1 });
    expect(rapport.udenOperationer).toEqual(["andet"]);
    expect(erBestaaet(rapport)).toBe(true);
  });

  it("does not let it disown a case of an operation that it has", async () => {
    const rapport = await proev(
      `ud(nr === 7 ? JSON.stringify({ id: linje.id, ok: false, errors: [{ code: "ukendt-op", path: [] }] }) : svar(linje))`,
    );
    expect(optael(rapport)).toEqual({ bestaaet: 59, fejlet: 1, sprungetOver: 0 });
  });

  it("does not pass one that has none of the operations", async () => {
    const rapport = await proev("ud(svar({ ...linje, op: 'ingen' }))");
    expect(optael(rapport)).toEqual({ bestaaet: 0, fejlet: 0, sprungetOver: 60 });
    expect(erBestaaet(rapport)).toBe(false);
  });

  it("blames the case on which it dies, and asks the others of a new one", async () => {
    const rapport = await proev(
      `if (linje.id === "s5" || linje.id === "s40") { console.error("Aaah"); process.exit(3); } ud(svar(linje));`,
    );
    expect(fejlede(rapport)).toEqual([
      "s5: the program ended (exit code 3: Aaah)",
      "s40: the program ended (exit code 3: Aaah)",
    ]);
    expect(optael(rapport).bestaaet).toBe(58);
  });

  // The answer to the question about operations is the first; the case that follows it is lost, the next one answered
  // by the next start.
  it("survives one that answers a single question each time it is started", async () => {
    const rapport = await proev("writeSync(1, svar(linje) + '\\n'); process.exit(0);", SAGER.slice(0, 6));
    expect(optael(rapport)).toEqual({ bestaaet: 3, fejlet: 3, sprungetOver: 0 });
  });

  it("blames the case on which it hangs, and asks the others of a new one", async () => {
    const rapport = await proev(`if (linje.id === "s9") for (;;) {} ud(svar(linje));`, SAGER, KORT);
    expect(fejlede(rapport)).toEqual(["s9: no answer within 4 s"]);
  });

  it("blames the case that it leaves out, and waits for no more than that one", async () => {
    const rapport = await proev(`if (linje.id === "s3" || linje.id === "s4") return; ud(svar(linje));`, SAGER, KORT);
    expect(fejlede(rapport)).toEqual(["s3: no answer within 4 s", "s4: no answer within 4 s"]);
    expect(rapport.ms).toBeLessThan(4 * KORT);
  });

  it("knows answers out of order by their ids, and does not pass them over in silence", async () => {
    const rapport = await proev(
      `if (linje.id === "s1") globalThis.gemt = svar(linje); else ud(svar(linje)); if (linje.id === "s2") ud(gemt);`,
    );
    expect(fejlede(rapport)).toEqual([]);
    expect(rapport.brud).toMatchObject([{ art: "ude-af-orden" }]);
    expect(erBestaaet(rapport)).toBe(false);
  });

  it("sees through rubbish between the answers, and reports it", async () => {
    const rapport = await proev(
      `if (nr === 2) { ud("Traceback!"); ud("{}"); ud('{"id":"fremmed"}'); ud('{"id":null}'); ud(svar(linje)); } ud(nr === 2 ? "[1]" : svar(linje));`,
    );
    expect(fejlede(rapport)).toEqual([]);
    expect(rapport.brud.map(({ art }) => art)).toEqual([
      "ikke-json",
      "ikke-json",
      "ukendt-id",
      "ukendt-id",
      "ikke-json",
    ]);
    expect(erBestaaet(rapport)).toBe(false);
  });

  it("counts one answer to a question, and reports the second", async () => {
    const rapport = await proev(`ud(svar(linje)); if (nr === 4) ud(svar(linje));`);
    expect(optael(rapport)).toEqual({ bestaaet: 60, fejlet: 0, sprungetOver: 0 });
    expect(rapport.brud).toMatchObject([{ art: "ukendt-id" }]);
  });

  it.each([
    ["prints without end", `linjer.on("line", () => {}); for (;;) ud("y".repeat(1000));`],
    ["dies at once", `linjer.on("line", () => {}); process.exit(1);`],
    ["says nothing", `linjer.on("line", () => {});`],
    ["closes its output", `linjer.on("line", () => {}); process.stdout.end(); process.stdin.destroy();`],
  ])("gives up one that %s", async (_, krop) => {
    const rapport = await proev(krop, SAGER, 400);
    expect(optael(rapport)).toEqual({ bestaaet: 0, fejlet: 60, sprungetOver: 0 });
    expect(fejlede(rapport).at(-1)).toContain("not asked");
  });

  it("gives up a command that is not there", async () => {
    const rapport = await koer({ kommando: join(mappe, "findes-ikke"), sager: SAGER, frist: FRIST });
    expect(optael(rapport)).toEqual({ bestaaet: 0, fejlet: 60, sprungetOver: 0 });
    expect(rapport.ikkeStartet).toMatchObject({ art: "kode", kode: 127 });
  });

  it("hears a line that follows the last answer", async () => {
    const rapport = await proev(
      `ud(svar(linje)); if (linje.id === "s59") process.once("exit", () => writeSync(1, "farvel\\n" + svar(linje) + "\\n"));`,
    );
    expect(fejlede(rapport)).toEqual([]);
    expect(rapport.brud).toEqual([
      { art: "ikke-json", linje: "farvel" },
      { art: "ukendt-id", linje: expect.stringContaining('"s59"') },
    ]);
    expect(erBestaaet(rapport)).toBe(false);
  });

  it("ends what the program started, and one that goes on after its input", async () => {
    const start = performance.now();
    const rapport = await proev(`ud(svar(linje)); setInterval(() => {}, 1000);`, SAGER.slice(0, 2));
    expect(erBestaaet(rapport)).toBe(true);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it("says what differs", async () => {
    const rapport = await proev(
      `ud(nr === 1 ? JSON.stringify({ id: linje.id, ok: true, result: { svar: 3 } }) : svar(linje))`,
    );
    expect(rapport.resultater[1]).toMatchObject({
      udfald: "fejlet",
      forskel: { sti: ["result", "svar"], forventet: 2, faaet: 3 },
    });
  });
});
