import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { UKENDTE_NOEGLETAL } from "../../src/omraade/omraade.js";
import { muligePunkter, praecis, proevepunkter, type Viden, videnOm } from "../../src/omraade/viden.js";

const spaend = (fra: number, til: number | null, tilMed = false): Viden => ({
  art: "spaend",
  fra: tal(fra),
  til: til === null ? null : tal(til),
  tilMed,
});

describe("what is known of a figure", () => {
  it.each(["beskaeftigelse", "dom", "uddannelse", "ikkeVestlige"] as const)(
    "a share of which nothing is known is 0 to 100 %%: %s",
    (kriterium) => {
      expect(videnOm(UKENDTE_NOEGLETAL, kriterium, "procent", null)).toEqual(spaend(0, 100, true));
    },
  );

  it("an income against the mean, and a multiple, may be as large as it likes", () => {
    expect(videnOm(UKENDTE_NOEGLETAL, "indkomst", "procent", null)).toEqual(spaend(0, null));
    expect(videnOm(UKENDTE_NOEGLETAL, "dom", "gange", null)).toEqual(spaend(0, null));
  });

  it.each([
    // The limit of that list was 1.98 %, published for three times the national average.
    ["2018-12-01", "1.98", spaend(3, null)],
    ["2018-12-01", "1.97", spaend(0, 3)],
    // Of 2022 the published 1.45 % is twice the average.
    ["2022-12-01", "1.45", spaend(2, null)],
    ["2022-12-01", "1.44", spaend(0, 2)],
    ["2023-12-01", "1.44", spaend(0, null)],
  ])("on the list of %s a share of %s %% lies on one side of the published multiple", (listedato, andel, ventet) => {
    const noegletal = { ...UKENDTE_NOEGLETAL, doemte: { art: "andel", andel: tal(andel) } } as const;
    expect(videnOm(noegletal, "dom", "gange", dag(listedato))).toEqual(ventet);
  });
});

describe("the values that stand for all others", () => {
  const punkter = (viden: Viden, graenser: readonly number[]) =>
    proevepunkter(
      viden,
      graenser.map((g) => tal(g)),
    );
  const tallene = (...vaerdier: readonly number[]) => vaerdier.map((v) => tal(v));

  it("are the figure itself where it is known", () => {
    expect(punkter(praecis(tal(37)), [40, 50])).toEqual(tallene(37));
  });

  it("are both ends, each limit and one value between any two of these, from the least to the greatest", () => {
    expect(punkter(spaend(0, 100, true), [60, 40])).toEqual(tallene(0, 20, 40, 50, 60, 80, 100));
    expect(punkter(spaend(0, 100, true), [])).toEqual(tallene(0, 50, 100));
  });

  it("take a limit on an end, or beyond it, for no further value", () => {
    expect(punkter(spaend(10, 20, true), [5, 10, 20, 25])).toEqual(tallene(10, 15, 20));
  });

  it("take a limit that is given twice once", () => {
    expect(punkter(spaend(0, 100, true), [60, 40, 60])).toEqual(tallene(0, 20, 40, 50, 60, 80, 100));
  });

  it("stop short of an end that does not belong to the span", () => {
    expect(punkter(spaend(0, 3), [2])).toEqual(tallene(0, 1, 2, 2.5));
  });

  it("go beyond the last limit where there is no end", () => {
    expect(punkter(spaend(0, null), [55])).toEqual(tallene(0, 27.5, 55, 56));
    expect(punkter(spaend(10, null), [5])).toEqual(tallene(10, 11));
  });
});

describe("the points that stand for what a figure may be", () => {
  const mulige = (viden: Viden, punkter: readonly number[]) =>
    muligePunkter(
      viden,
      punkter.map((punkt) => tal(punkt)),
    );

  // Of a share against 30 and 50 %: on 0, 30, 50 and 100, and between any two of these.
  it.each<readonly [string, Viden, readonly number[]]>([
    ["on a limit", praecis(tal(30)), [2]],
    ["on the first of all", praecis(tal(0)), [0]],
    ["on the last of all", praecis(tal(100)), [6]],
    ["between two limits", praecis(tal(31)), [3]],
    ["just where a point between them is", praecis(tal(40)), [3]],
    ["from one limit until another", spaend(30, 50), [2, 3]],
    ["from one limit to another", spaend(30, 50, true), [2, 3, 4]],
    ["within two limits", spaend(10, 20), [1]],
    ["over a limit, from beside it and to beside it", spaend(10, 40), [1, 2, 3]],
    ["anything", spaend(0, 100, true), [0, 1, 2, 3, 4, 5, 6]],
  ])("are of one that lies %s", (_, viden, ventet) => {
    expect(mulige(viden, [0, 15, 30, 40, 50, 75, 100])).toEqual(ventet);
  });

  // Of a multiple against 1 and 2, without end: the last point stands for all beyond 2.
  it.each<readonly [string, Viden, readonly number[]]>([
    ["on the last limit or beyond", spaend(2, null), [4, 5]],
    ["until the last limit", spaend(0, 2), [0, 1, 2, 3]],
    ["beyond", praecis(tal(7)), [5]],
    ["before", praecis(tal("0.2")), [1]],
    ["anywhere", spaend(0, null), [0, 1, 2, 3, 4, 5]],
  ])("are of one without end that lies %s", (_, viden, ventet) => {
    expect(mulige(viden, [0, 0.5, 1, 1.5, 2, 3])).toEqual(ventet);
  });
});
