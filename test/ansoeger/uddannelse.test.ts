import { describe, expect, it } from "vitest";
import { kriterium } from "./sag.js";

describe("an education above basic school, from Denmark or approved there", () => {
  it.each([
    [{ niveau: "grundskole" }, "ikke-opfyldt"],
    [{ niveau: "grundskole", land: "danmark", godkendt: true }, "ikke-opfyldt"],
    [{ niveau: "over-grundskole", land: "danmark" }, "opfyldt"],
    [{ niveau: "over-grundskole", land: "danmark", godkendt: false }, "opfyldt"],
    [{ niveau: "over-grundskole", land: "udland", godkendt: true }, "opfyldt"],
    [{ niveau: "over-grundskole", land: "udland", godkendt: false }, "ikke-opfyldt"],
    [{ niveau: "over-grundskole", land: "udland" }, "uoplyst"],
    [{ niveau: "over-grundskole", godkendt: true }, "opfyldt"],
    [{ niveau: "over-grundskole", godkendt: false }, "uoplyst"],
    [{ niveau: "over-grundskole" }, "uoplyst"],
    [null, "uoplyst"],
  ] as const)("%j", (uddannelsesniveau, ventet) => {
    expect(kriterium("uddannelse", { uddannelsesniveau })).toBe(ventet);
  });
});
