import { describe, expect, it } from "vitest";
import { roerteValg } from "../../src/ansoeger/andreValg.js";
import { BEBOER, BELOEB, FLEKSJOB, FORRIGE_AAR, STUDERENDE_FORRIGE_AAR, TIMER } from "../../src/ansoeger/beroering.js";

describe("the interpretations that a household touches", () => {
  it.each([
    [0, []],
    [BEBOER, ["interne-flytninger"]],
    [FLEKSJOB | TIMER, ["fleksjob-timer"]],
    [FORRIGE_AAR | BELOEB, ["indkomst-forrige-aar"]],
    [STUDERENDE_FORRIGE_AAR, ["uddannelsessoegende-forrige-aar"]],
    [BEBOER | FORRIGE_AAR, ["interne-flytninger", "indkomst-forrige-aar"]],
  ])("the facts %i bear on %j", (roert, ventet) => {
    expect(roerteValg(roert)).toEqual(ventet);
  });
});
