import { describe, expect, it } from "vitest";
import { afgoerelsesdel, laesPlaceringskode, placeringskode } from "../../src/trappe/placeringskode.js";

describe("a place as one text", () => {
  it("says what was put into it, the criteria in the order of the agreement", () => {
    // The bits 1 and 4 are the first and the third criterion.
    expect(laesPlaceringskode(placeringskode("omraadetrappen", 1, "950-regel", 1 | 4))).toEqual({
      trappe: "omraadetrappen",
      trin: 1,
      skaerpede: ["beskaeftigelse", "uddannelse"],
      via: "950-regel",
    });
    expect(laesPlaceringskode(placeringskode("afdelingstrappen", 3, "egne-noegletal", 0))).toMatchObject({
      trappe: "afdelingstrappen",
      skaerpede: [],
    });
  });

  it("is the same decision by whichever road, and another at another step or with other criteria", () => {
    const fuldt = afgoerelsesdel(placeringskode("omraadetrappen", 2, "udpegning", "alle"));
    expect(afgoerelsesdel(placeringskode("omraadetrappen", 2, "950-regel", "alle"))).toBe(fuldt);
    expect(afgoerelsesdel(placeringskode("omraadetrappen", 3, "udpegning", "alle"))).not.toBe(fuldt);
    expect(afgoerelsesdel(placeringskode("omraadetrappen", 2, "udpegning", 7))).not.toBe(fuldt);
  });
});
