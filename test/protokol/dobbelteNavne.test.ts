/** A name that stands twice in one object is a fault, wherever it stands. */
import { expect, it } from "vitest";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";

const fejl = (linje: string) => {
  const { id, errors } = JSON.parse(svarPaaLinje(linje) ?? "null");
  return [id, ...(errors ?? []).map(({ code, path }: { code: string; path: unknown[] }) => [code, ...path].join("/"))];
};
const linje = (input: string, foran = '"id":"1","op":"udpeg"') => `{${foran},"input":${input}}`;

it("is told with the path of the name, in the input or in the line itself", () => {
  expect(fejl(linje('{"omraade":{"id":"o","id":"p","opgoerelser":[]},"dato":"2026-01-01"}'))).toEqual([
    "1",
    "ugyldigt-input/omraade/id",
  ]);
  expect(
    fejl(linje('{"omraade":{"id":"o","opgoerelser":[{"listedato":"2025-12-01","listedato":"2024-12-01"}]}}')),
  ).toEqual(["1", "ugyldigt-input/omraade/opgoerelser/0/listedato"]);
  expect(fejl(linje("{}", '"id":"1","id":"2","op":"udpeg"'))).toEqual(["2", "ugyldigt-input"]);
});

it("is found however the name is written, and its number is not repeated", () => {
  expect(fejl(linje('{"dato":"2026-01-01","d\\u0061to":"2026-01-01"}'))).toEqual(["1", "ugyldigt-input/dato"]);
  expect(svarPaaLinje(linje('{"a":{"010190-1234":1,"010190-1234":2}}'))).not.toContain("010190");
});

it("is no fault in two objects", () => {
  const input = '{ "omraade": { "id": "o", "opgoerelser": [] }, "dato": "2026-01-01" }';
  expect(fejl(linje(input))).toEqual(["1"]);
});

it("is looked for in a line of any depth without harm", () => {
  expect(fejl(linje(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))[0]).toBe("1");
});
