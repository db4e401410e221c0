import { describe, expect, it } from "vitest";
import { kastVedFejl, Trappefejl, underSti } from "../../src/kerne/fejl.js";

describe("Trappefejl", () => {
  const fejl = [
    { kode: "ugyldig-dato", sti: ["omraade", "opgoerelser", 0, "listedato"], besked: "no such day" },
    { kode: "ukendt-felt", sti: [], besked: "no such field" },
  ] as const;

  it("says every fault with its code, the path from the root and the message", () => {
    expect(new Trappefejl(fejl).message).toBe(
      "ugyldig-dato at /omraade/opgoerelser/0/listedato: no such day; ukendt-felt at /: no such field",
    );
  });

  it("goes by its own name and carries the faults as data", () => {
    expect(new Trappefejl(fejl)).toMatchObject({ name: "Trappefejl", fejl });
  });

  it("is thrown for one fault, and for none there is nothing to throw", () => {
    expect(() => kastVedFejl(fejl.slice(1))).toThrow(Trappefejl);
    expect(() => kastVedFejl([])).not.toThrow();
  });

  it("leads on from the part of the input that it was found in; other errors pass as they are", () => {
    const under = () => underSti(["input", 0], () => kastVedFejl(fejl));
    expect(under).toThrow("ugyldig-dato at /input/0/omraade/opgoerelser/0/listedato: no such day");
    const anden = () => {
      throw new RangeError("another");
    };
    expect(() => underSti(["input"], anden)).toThrow(RangeError);
    expect(underSti(["input"], () => 1)).toBe(1);
  });
});
