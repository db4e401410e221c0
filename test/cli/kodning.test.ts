import { describe, expect, it } from "vitest";
import { afkodet, type Kodning } from "../../src/cli/kodning.js";

const bytes = (tekst: string) => Buffer.from(tekst, "latin1");

describe("the encoding of a file", () => {
  it.each([
    ["UTF-8", Buffer.from("Sø – 2"), "Sø – 2", "utf-8"],
    ["UTF-8 with its mark", Buffer.from("\uFEFFSø"), "Sø", "utf-8"],
    ["no letter above ASCII", bytes("So"), "So", "utf-8"],
    ["nothing at all", bytes(""), "", "utf-8"],
    ["Danish letters in Windows-1252", bytes("\xC6\xD8\xC5 \xE6\xF8\xE5 \xE9"), "ÆØÅ æøå é", "windows-1252"],
    ["its marks", bytes("\x91S\xF8\x92 \x93x\x94 \x96 \x80 \xBD\xA0m\xB2"), "‘Sø’ “x” – € ½\u00A0m²", "windows-1252"],
    ["UTF-16 with its mark", Buffer.from("\uFEFFSø", "utf16le"), "Sø", "utf-16"],
    ["UTF-16 without it", Buffer.from("Sø og sand", "utf16le"), "Sø og sand", "utf-16"],
  ])("is found: %s", (_, indhold, tekst, kodning) => {
    expect(afkodet(indhold)).toEqual({ tekst, kodning });
  });

  it.each([
    ["the æ of DOS, a quotation mark inside a word", bytes("Sk\x91rby")],
    ["the ø of DOS", bytes("S\x9Brby")],
    ["the Å of DOS, which is no character", bytes("\x8Frhus")],
    ["the ø of old Macintoshes", bytes("S\xBFrby")],
    ["UTF-8 in one place and Windows-1252 in another", bytes("\xC3\x85rhus S\xF8")],
    ["no text", bytes("\x00\x01\x81")],
  ])("is not guessed at: %s", (_, indhold) => {
    expect(afkodet(indhold)).toBeNull();
  });

  it.each<[Kodning, Buffer, string | null]>([
    ["macintosh", bytes("S\xBFrby"), "Sørby"],
    ["windows-1252", bytes("S\xF8"), "Sø"],
    ["windows-1252", bytes("\x81"), null],
    ["utf-8", bytes("S\xF8"), null],
    ["utf-16", Buffer.from("Sø", "utf16le"), "Sø"],
    ["utf-16", Buffer.from("Sø", "utf16le").swap16(), "Sø"],
    ["utf-16", Buffer.from("x"), null],
  ])("is the one that is said: %s", (kodning, indhold, tekst) => {
    expect(afkodet(indhold, kodning)).toEqual(tekst === null ? null : { tekst, kodning });
  });
});
