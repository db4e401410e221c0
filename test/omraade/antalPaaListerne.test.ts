/**
 * How many areas were on each of the state's lists, as published (antal paa listerne): the figures agree with what the
 * rules say of the lists, and with the areas whose figures were published.
 */
import { describe, expect, it } from "vitest";
import listerne from "../../fixtures/data/antal-paa-listerne.json" with { type: "json" };
import omraader from "../../fixtures/data/offentliggjorte-omraader.json" with { type: "json" };
import { dag } from "../../src/kerne/dato.js";
import { regelFor } from "../../src/omraade/listetilstand.js";

describe.each(listerne)("the lists of $listedato", ({ listedato, antal }) => {
  it("hold each other: an area on a severe list is on the milder ones that contain it", () => {
    expect(antal.omdannelsesomraade).toBeLessThanOrEqual(antal.parallelsamfund);
    expect(antal.parallelsamfund).toBeLessThanOrEqual(antal.udsat);
  });

  it("count areas of prevention where the act of the day knows them", () => {
    expect(antal.forebyggelsesomraade === null).toBe(regelFor(dag(listedato)).forebyggelsesomraade === null);
  });

  it("have no more omdannelsesomraader than there were parallelsamfund on any of the four lists before", () => {
    const aar = Number(listedato.slice(0, 4));
    const foer = listerne.filter((liste) => {
      const siden = aar - Number(liste.listedato.slice(0, 4));
      return siden >= 1 && siden <= 4;
    });
    for (const liste of foer) expect(antal.omdannelsesomraade).toBeLessThanOrEqual(liste.antal.parallelsamfund);
  });

  it("have room for the areas whose figures were published", () => {
    const paa = omraader.filter(({ omraade }) => omraade.opgoerelser.some((en) => en.listedato === listedato));
    expect(paa.length).toBeLessThanOrEqual(antal.udsat + (antal.forebyggelsesomraade ?? 0));
  });
});

it("has a list for each December from 2018 to 2024, with its source", () => {
  expect(listerne.map(({ listedato }) => listedato)).toEqual(
    [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((aar) => `${aar}-12-01`),
  );
  for (const { kilde } of listerne) expect(kilde).not.toBe("");
});
