import { PassThrough, Readable, Writable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { besvarLinjer, jsonl } from "../../src/cli/jsonl.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";

const svar = (linje: string) => JSON.parse(svarPaaLinje(linje) ?? "null") as unknown;
const SPOERGSMAAL =
  '{"id":"a","op":"placer","input":{"afdeling":{"id":"x","type":"ungdomsboliger"},"dato":"2024-03-01"}}';

const gennem = (...bidder: (string | Buffer)[]) => gennemMed(undefined, ...bidder);

async function gennemMed(laengst: number | undefined, ...bidder: (string | Buffer)[]): Promise<string[]> {
  const ud: string[] = [];
  const modtager = new Writable({
    write(bid: Buffer, _, faerdig) {
      ud.push(bid.toString());
      faerdig();
    },
  });
  await besvarLinjer(Readable.from(bidder.map((b) => Buffer.from(b))), modtager, laengst);
  return ud
    .join("")
    .split("\n")
    .filter((linje) => linje !== "");
}

describe("jsonl", () => {
  it.each([
    ["{", { id: null, ok: false, errors: [{ code: "ugyldig-json", path: [] }] }],
    ["[]", { id: null, ok: false, errors: [{ code: "ugyldigt-input", path: [] }] }],
    ["3", { id: null, ok: false, errors: [{ code: "ugyldigt-input", path: [] }] }],
    ["null", { id: null, ok: false, errors: [{ code: "ugyldigt-input", path: [] }] }],
    ['{"op":"placer","input":{}}', { id: null, ok: false, errors: [{ code: "ugyldigt-input", path: [] }] }],
    ['{"id":3,"op":"placer","input":{}}', { id: null, ok: false, errors: [{ code: "ugyldigt-input", path: [] }] }],
    ['{"id":"a","input":{}}', { id: "a", ok: false, errors: [{ code: "ugyldigt-input", path: [] }] }],
    ['{"id":"a","op":"constructor","input":{}}', { id: "a", ok: false, errors: [{ code: "ukendt-op", path: [] }] }],
    ['{"id":"a","op":"placer"}', { id: "a", ok: false, errors: [{ code: "ugyldigt-input", path: [] }] }],
    ['{"id":"a","op":"placer","input":{},"x":1}', { id: "a", ok: false, errors: [{ code: "ukendt-felt", path: [] }] }],
    // 31 December is a day of birth, the 32nd is none.
    [
      '{"id":"a","op":"placer","input":{},"311285-1234":1}',
      { id: "a", ok: false, errors: [{ code: "cpr-nummer", path: [] }] },
    ],
    [
      '{"id":"a","op":"placer","input":{},"321285-1234":1}',
      { id: "a", ok: false, errors: [{ code: "ukendt-felt", path: [] }] },
    ],
    [
      '{"id":"311285-1234","op":"placer"}',
      { id: "311285-1234", ok: false, errors: [{ code: "ugyldigt-input", path: [] }] },
    ],
  ])("answers the line %s", (linje, ventet) => {
    expect(svar(linje)).toMatchObject(ventet);
  });

  it("does not answer a blank line", () => {
    expect(["", "  ", "\r", "\t"].map(svarPaaLinje)).toEqual([null, null, null, null]);
  });

  it("answers in order, over a byte-order mark, blank lines, CRLF, split characters and a last line without its end", async () => {
    const andet = SPOERGSMAAL.replace('"a"', '"bø\u2028"');
    const bytes = Buffer.from(`\uFEFF${SPOERGSMAAL}\r\n\n{\n${andet}`);
    const delt = [...bytes].map((byte) => Buffer.from([byte]));
    expect((await gennem(...delt)).map((linje) => (JSON.parse(linje) as { id: string | null }).id)).toEqual([
      "a",
      null,
      "bø\u2028",
    ]);
  });

  it("goes on after deep and enormous lines", async () => {
    const dyb = `{"id":"d","op":"placer","input":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const dybtFelt = `{"id":"f","op":"placer","input":{"afdeling":{"id":"x","type":"familieboliger","x":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}},"dato":"2024-03-01"}}`;
    const stor = `{"id":"s","op":"udpeg","input":{"omraade":{"id":"${"a".repeat(2_000_000)}","opgoerelser":[]},"dato":"2024-03-01"}}`;
    const svarene = (await gennem(`${dyb}\n${dybtFelt}\n${stor}\n${SPOERGSMAAL}\n`)).map(
      (linje) => JSON.parse(linje) as { id: string; ok: boolean },
    );
    expect(svarene.map(({ id, ok }) => [id, ok])).toEqual([
      ["d", false],
      ["f", false],
      ["s", true],
      ["a", true],
    ]);
  });

  it("goes on after a line that is longer than may be, in however many pieces", async () => {
    const laengst = SPOERGSMAAL.length;
    const lang = ["x".repeat(laengst - 1), "x", "x", "x\n"];
    const svarene = (await gennemMed(laengst, ...lang, `${SPOERGSMAAL}\n${SPOERGSMAAL} \n`, SPOERGSMAAL)).map(
      (linje) => JSON.parse(linje) as object,
    );
    const forLang = {
      id: null,
      ok: false,
      errors: [{ code: "ugyldig-json", path: [], message: "this line is longer than a text can be" }],
    };
    expect(svarene).toMatchObject([forLang, { id: "a", ok: true }, forLang, { id: "a", ok: true }]);
  });

  it("refuses a line that is not UTF-8, and answers the next", async () => {
    const [foer = "", efter = ""] = SPOERGSMAAL.split('"a"');
    const latin1 = Buffer.concat([Buffer.from(`${foer}"`), Buffer.from([0xe6]), Buffer.from(`"${efter}\n`)]);
    expect((await gennem(latin1, SPOERGSMAAL)).map((linje) => JSON.parse(linje) as object)).toMatchObject([
      { id: null, ok: false, errors: [{ code: "ugyldig-json", path: [], message: "this line is not UTF-8" }] },
      { id: "a", ok: true },
    ]);
  });

  it("stops when its reader has gone, and says so when it cannot write", async () => {
    let skrevet = 0;
    const lukketAf = (kode: string) =>
      new Writable({
        write(_, __, faerdig) {
          skrevet += 1;
          faerdig(skrevet < 3 ? null : Object.assign(new Error(kode), { code: kode }));
        },
      });
    const ind = () => Readable.from(Array.from({ length: 1000 }, () => Buffer.from(`${SPOERGSMAAL}\n`)));
    await expect(besvarLinjer(ind(), lukketAf("EPIPE"))).resolves.toBeUndefined();
    expect(skrevet).toBeLessThan(10);
    skrevet = 0;
    const fejl = new PassThrough();
    expect(await jsonl({ ind: ind(), ud: lukketAf("ENOSPC"), fejl })).toBe(2);
    expect(fejl.read()?.toString()).toBe("cannot write: the disk is full\n");
  });

  describe("with no room for a text", () => {
    afterEach(() => vi.restoreAllMocks());

    it("answers that", () => {
      vi.spyOn(JSON, "stringify").mockImplementationOnce(() => {
        throw new RangeError("Invalid string length");
      });
      expect(svar(SPOERGSMAAL)).toEqual({
        id: "a",
        ok: false,
        errors: [{ code: "ugyldigt-input", path: [], message: "the answer is longer than a text can be" }],
      });
    });

    it("does not take another fault for that", () => {
      vi.spyOn(JSON, "stringify").mockImplementationOnce(() => {
        throw new RangeError("no such rule");
      });
      expect(() => svar(SPOERGSMAAL)).toThrow("no such rule");
    });
  });

  it("writes exact numbers too large for JSON as text", () => {
    const linje = SPOERGSMAAL.replace(
      '"ungdomsboliger"',
      '"familieboliger","andelAnviste":"24.99999999999999999999999"',
    );
    expect(svarPaaLinje(linje)).toContain('"taeller":"2499999999999999999999999"');
  });
});
