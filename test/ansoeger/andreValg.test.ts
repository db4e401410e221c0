/** The interpretations that a criterion names are the ones that are tried. */
import { describe, expect, it } from "vitest";
import { valgeneI, vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { dag } from "../../src/kerne/dato.js";
import type { SkaerpetKriterium } from "../../src/parametre/ansoegerregler.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";

describe("the interpretations that bear on what is asked", () => {
  it.each<readonly [readonly SkaerpetKriterium[], readonly string[]]>([
    [[], ["fleksjob-timer", "uddannelsesbegreb"]],
    [["dom"], ["delvist-skaerpet", "fleksjob-timer", "interne-flytninger", "uddannelsesbegreb"]],
    [
      ["indkomst"],
      [
        "delvist-skaerpet",
        "fleksjob-timer",
        "indkomst-forrige-aar",
        "interne-flytninger",
        "uddannelsesbegreb",
        "uddannelsessoegende-forrige-aar",
      ],
    ],
    [
      ["beskaeftigelse", "dom", "uddannelse", "indkomst"],
      [
        "fleksjob-timer",
        "indkomst-forrige-aar",
        "interne-flytninger",
        "senior-skaerpet",
        "uddannelsesbegreb",
        "uddannelsessoegende-forrige-aar",
      ],
    ],
  ])("%j sharpened: %j", (skaerpede, ventet) => {
    const krav = { udlejningsform: "fleksibel", skaerpede, omraadestatus: null } as const;
    const regel = vurderingsregel(krav, dag("2026-11-24"), rammeaftalen());
    expect([...valgeneI(regel)].sort()).toEqual(ventet);
  });
});
