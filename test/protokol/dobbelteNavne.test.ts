/** A name that stands twice in one object is a fault, wherever it stands. */
import { expect, it } from "vitest";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";
import { SUPPLEMENT } from "../ledighed/grundlag.js";

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
    fejl(
      linje(
        '{"omraade":{"id":"o","opgoerelser":[{"listedato":"2025-12-01","listedato":"2024-12-01"}]},"dato":"2026-01-01"}',
      ),
    ),
  ).toEqual(["1", "ugyldigt-input/omraade/opgoerelser/0/listedato"]);
  expect(fejl(linje("{}", '"id":"1","id":"2","op":"udpeg"'))).toEqual(["2", "ugyldigt-input"]);
});

it("is found however the name is written, and its number is not repeated", () => {
  expect(fejl(linje('{"omraade":{"id":"o","opgoerelser":[]},"dato":"2026-01-01","d\\u0061to":"2026-01-01"}'))).toEqual([
    "1",
    "ugyldigt-input/dato",
  ]);
  expect(svarPaaLinje(linje('{"a":{"010190-1234":1,"010190-1234":2}}'))).not.toContain("010190");
});

it("is told together with the other faults of the input, and those of the line", () => {
  const omraade =
    '{"id":"o","id":"p","opgoerelser":[{"listedato":"2025-13-01","antalBeboere":-1}],"ukendt":{"a":1,"a":2}}';
  expect(fejl(linje(`{"omraade":${omraade},"dato":"2026-01-01"}`))).toEqual([
    "1",
    "ugyldigt-input/omraade/id",
    "ugyldigt-input/omraade/ukendt/a",
    "ugyldig-dato/omraade/opgoerelser/0/listedato",
    "ugyldigt-input/omraade/opgoerelser/0/antalBeboere",
    "ukendt-felt/omraade/ukendt",
  ]);
  expect(fejl(linje('{"dato":1,"dato":2}', '"id":"1","op":"ukendt","op":"udpag"'))).toEqual([
    "1",
    "ugyldigt-input",
    "ukendt-op",
    "ugyldigt-input/dato",
  ]);
});

it("has no sound form: its value is held against nothing else, and events are not folded", () => {
  const placeringer = [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }];
  const tildel = (ledig: string) => {
    const afdeling = JSON.stringify({ id: "a", type: "familieboliger", placeringer });
    const igen = '{"type":"ledig","dato":"2025-01-02","bolig":"1"}';
    const aftale = JSON.stringify({ supplement: SUPPLEMENT });
    return fejl(
      linje(`{"afdeling":${afdeling},"haendelser":[${ledig},${igen}],"aftale":${aftale}}`, '"id":"1","op":"tildel"'),
    );
  };
  // Vacant again before its outcome is known: a fault of the fold.
  expect(tildel('{"type":"ledig","dato":"2025-01-01","bolig":"1"}')).toEqual(["1", "dobbelt-bolig/haendelser/1/bolig"]);
  expect(
    tildel('{"type":"ledig","dato":"2025-01-01","bolig":"1","boligtype":"saerbolig","boligtype":"almindelig"}'),
  ).toEqual(["1", "ugyldigt-input/haendelser/0/boligtype"]);
});

it("with a civil registration number is a fault for that alone", () => {
  expect(
    fejl(linje('{"omraade":{"010190-1234":1,"010190-1234":2,"id":"o","opgoerelser":[]},"dato":"2026-01-01"}')),
  ).toEqual(["1", "cpr-nummer/omraade"]);
});

it("is no fault in two objects", () => {
  const input = '{ "omraade": { "id": "o", "opgoerelser": [] }, "dato": "2026-01-01" }';
  expect(fejl(linje(input))).toEqual(["1"]);
});

it("is looked for in a line of any depth without harm", () => {
  expect(fejl(linje(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))[0]).toBe("1");
});
