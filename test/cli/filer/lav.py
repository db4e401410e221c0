"""Makes the files of this folder, as offices make them: python3 lav.py, with openpyxl and XlsxWriter installed."""

import datetime
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

HER = Path(__file__).parent
HOVED = ["Id", "Navn", "Type", "Antal boliger", "Uden tilknytning", "Andel anviste", "Fritaget for ekstra levering"]
A = ["s1", "Sørækken", "Familieboliger", "1013", "41,2", "25", "ja"]
B = ["b2", "Åbrinken, Øst", "Ældreboliger", "96", "", "24,9", "nej"]
RAEKKER = [HOVED, A, B]


def csv(raekker, tegn=";", skift="\r\n"):
    def celle(tekst):
        skal = tegn in tekst or '"' in tekst or "\n" in tekst
        return '"' + tekst.replace('"', '""') + '"' if skal else tekst

    return "".join(tegn.join(celle(en) for en in raekke) + skift for raekke in raekker)


def skriv(navn, tekst, kodning="utf-8"):
    (HER / navn).write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode(kodning))


def med(kolonne, *vaerdier):
    """The same file with other values in a column."""
    nr = HOVED.index(kolonne)
    return [[*en[:nr], vaerdi, *en[nr + 1 :]] for en, vaerdi in zip(RAEKKER, (kolonne, *vaerdier))]


# Encodings.
skriv("utf-8.csv", csv(RAEKKER))
skriv("utf-8-bom.csv", csv(RAEKKER), "utf-8-sig")
skriv("windows-1252.csv", csv(RAEKKER), "cp1252")
skriv("windows-1252-tegn.csv", csv(med("Navn", "Café ’Sø’ – 2. etape", "Åbrinken, Øst")), "cp1252")
skriv("excel-unicode-tekst.txt", csv(RAEKKER, "\t"), "utf-16")
skriv("utf-16-bagfra.csv", b"\xfe\xff" + csv(RAEKKER).encode("utf-16-be"))
skriv("utf-16-uden-bom.csv", csv(RAEKKER), "utf-16-le")
skriv("macintosh.csv", csv(RAEKKER, skift="\r"), "mac_roman")
skriv("blandet.csv", csv(RAEKKER[:2]).encode() + csv(RAEKKER[2:]).encode("cp1252"))
skriv("dos.csv", csv(RAEKKER), "cp850")

# Separators and lines.
skriv("tabulator.tsv", csv(RAEKKER, "\t"))
skriv("sep-semikolon.csv", "sep=;\r\n" + csv(RAEKKER))
skriv("sep-komma.csv", "sep=,\r\n" + csv(RAEKKER, ","))
skriv("sep-i-citat.csv", '"sep=;"\r\n' + csv(RAEKKER), "utf-8-sig")
skriv("google-ark.csv", csv(med("Antal boliger", "1.013", "96"), ",", "\n"))
skriv("engelsk.csv", csv([HOVED, [*A[:4], "41.2", *A[5:]], [*B[:5], "24.9", B[6]]], ","))
skriv("roer.csv", csv(RAEKKER, "|"))
skriv("gammel-mac.csv", csv(RAEKKER, skift="\r"))
skriv("tomme-raekker.csv", "\r\n" + csv([HOVED, ["", "", "", "", "", "", ""], A, [" ", "", "", "", "", "", ""], B]) + ";;;\r\n\r\n")
skriv("alt-enter.csv", csv([["Id", "Navn", "Type", "Antal\nboliger", *HOVED[4:]], A, B]))

# A title above the headings.
skriv("titel.csv", csv([["Afdelinger, opgjort 1. december 2025, foreløbig"], ["Kilde: egne tal"], *RAEKKER]))
skriv("titel-med-skilletegn.csv", csv([["Afdelinger", "", "", "", "", "", ""], *RAEKKER]))

# Counts and marks.
skriv("tusind.csv", csv(med("Antal boliger", "1.013", "96")))
skriv("tusind-mellemrum.csv", csv(med("Antal boliger", "1\u00a0013", "96")))
skriv("tusind-engelsk.csv", csv(med("Antal boliger", "1,013", "96")))
skriv("prikker.csv", csv(med("Uden tilknytning", "..", "..")))
skriv("maerker.csv", csv([HOVED, [*A[:3], ".", "-", "*", "?"], [*B[:3], "#I/T", "ukendt", "…", "i.t."]]))
skriv("procenttegn.csv", csv([HOVED, [*A[:4], "41,2 %", "25 pct.", A[6]], [*B[:5], "24,9%", B[6]]]))
skriv("smaa-andele.csv", csv([HOVED, [*A[:4], "0,412", "0,25", "ja"], [*B[:5], "24,9", "nej"]]))

# Columns.
skriv("fremmede-kolonner.csv", csv([[*HOVED, "Leder", "Afdelingsnummer"], [*A, "K. Holm", "17"], [*B, "", "18"]]))
skriv("naesten.csv", csv([[*HOVED[:5], "Andel anvist", HOVED[6]], A, B]))
skriv("lang-overskrift.csv", csv([[*HOVED[:4], "Uden tilknytning til arbejdsmarkedet", *HOVED[5:]], A, B]))
skriv("enheder.csv", csv([[*HOVED[:4], "Uden tilknytning (pct.)", "Andel anviste i procent", HOVED[6]], A, B]))
skriv("kryds.csv", csv(med("Fritaget for ekstra levering", "X", "")))
skriv("cpr-i-overskrift.csv", csv([[*HOVED, "010190-1234"], [*A, ""], [*B, ""]]))

# Nothing, or nearly.
skriv("tom.csv", b"")
skriv("kun-overskrifter.csv", csv([HOVED]))

# Areas.
OMRAADER = [["Område", "Listedato", "Antal beboere", "Uden tilknytning"]]
DAGE = ["1/12/2021", "1-12-2022", "01.12.2023", "2024-12-01", "01-12-2025 00:00:00"]
skriv("datoer.csv", csv([*OMRAADER, *[["sø", dag, "1.200", "41"] for dag in DAGE]]))
skriv("datoer-amerikanske.csv", csv([*OMRAADER, ["sø", "12/31/2025", "1200", "41"]]))
skriv("aar-i-overskrift.csv", csv([["Område", "Listedato", "Antal beboere", "Uden tilknytning 2023"], ["sø", "2025-12-01", "1200", "41"]]))


# Spreadsheets.
def bog(navn, fyld):
    ny = openpyxl.Workbook()
    fyld(ny, ny.active)
    ny.save(HER / navn)


TAL = [["s1", "Sørækken", "Familieboliger", 1013, 41.2, 25, True], ["b2", "Åbrinken, Øst", "Ældreboliger", 96, None, 24.9, False]]


def almindelig(_, ark):
    for en in [HOVED, *TAL]:
        ark.append(en)


def procent(_, ark):
    for en in [HOVED, [*TAL[0][:4], 0.412, 0.25, "x"], [*TAL[1][:4], None, 0.1 + 0.149, "nej"]]:
        ark.append(en)
    for celle, form in {"E2": "0.0%", "F2": "0%", "F3": "0.00%"}.items():
        ark[celle].number_format = form


def procent_i_ord(_, ark):
    almindelig(_, ark)
    for celle in ["E2", "F2", "F3"]:
        ark[celle].number_format = '0.0" %"'


def titel(_, ark):
    ark.append(["Afdelinger, opgjort december 2025"])
    ark.merge_cells("A1:G1")
    ark.append([])
    for en in [HOVED, *TAL]:
        ark.append(en)


def flere(ny, ark):
    ark.title, ark.sheet_state = "Lister", "hidden"
    omraader = ny.create_sheet("Områder")
    for en in [*OMRAADER, ["sø", datetime.date(2025, 12, 1), 1200, 41]]:
        omraader.append(en)
    for en in [HOVED, *TAL]:
        if en is HOVED:
            afdelinger = ny.create_sheet("Afdelinger")
        afdelinger.append(en)
    ny.active = 1


def fejlvaerdier(_, ark):
    for en in [HOVED, [*TAL[0][:3], "#N/A", "#DIV/0!", 25, True], TAL[1]]:
        ark.append(en)


def decimaler(_, ark):
    for en in [HOVED, [*TAL[0][:3], 1.013, *TAL[0][4:]], TAL[1]]:
        ark.append(en)


def tekster(_, ark):
    rig = CellRichText("Sø", TextBlock(InlineFont(b=True), "rækken"))
    for en in [HOVED, ["s1", rig, "Familieboliger", "1013", "41,2", "25", "ja"], [*B[:1], "Åbrinken, Øst", *B[2:]]]:
        ark.append(en)


def sidenoter(_, ark):
    for en in [HOVED, [*TAL[0], None, "husk at spørge Kim"], TAL[1]]:
        ark.append(en)


def datoer(epoke):
    def fyld(ny, ark):
        ny.epoch = epoke
        for en in [*OMRAADER, ["sø", datetime.date(2024, 12, 1), 1200, 41], ["sø", datetime.datetime(2025, 12, 1), 1200, 41]]:
            ark.append(en)

    return fyld


def nuller(_, ark):
    for en in [HOVED, [7, *TAL[0][1:]], TAL[1]]:
        ark.append(en)
    ark["A2"].number_format = "0000"


def dato_i_tekst(_, ark):
    for en in [HOVED, [datetime.date(2026, 2, 1), *TAL[0][1:]], TAL[1]]:
        ark.append(en)


def regnskab(_, ark):
    ark.append(["Type", "Dato", "Bolig", "Udfald", "Formål"])
    ark.append(["Ledig", datetime.date(2026, 1, 1), "1. tv."])
    ark.append(["Udfald", datetime.date(2026, 1, 2), "1. tv.", "Benyttet", "Genhusning"])
    ark.append(["Ledig", datetime.date(2026, 2, 1), "2. th."])


def linjeskift(_, ark):
    for en in [HOVED, ["s1", "Sø\nrækken", "Familieboliger", 1.5, 41.2, 25, True], TAL[1]]:
        ark.append(en)


bog("linjeskift.xlsx", linjeskift)
bog("nuller.xlsx", nuller)
bog("dato-i-tekst.xlsx", dato_i_tekst)
bog("regnskab.xlsx", regnskab)
bog("regneark.xlsx", almindelig)
bog("procent.xlsx", procent)
bog("procent-i-ord.xlsx", procent_i_ord)
bog("titel.xlsx", titel)
bog("flere-ark.xlsx", flere)
bog("fejlvaerdier.xlsx", fejlvaerdier)
bog("decimaler.xlsx", decimaler)
bog("tekster.xlsx", tekster)
bog("sidenoter.xlsx", sidenoter)
bog("tomt-ark.xlsx", lambda _, __: None)
bog("datoer.xlsx", datoer(openpyxl.utils.datetime.WINDOWS_EPOCH))
bog("datoer-1904.xlsx", datoer(openpyxl.utils.datetime.MAC_EPOCH))

with xlsxwriter.Workbook(HER / "formler.xlsx") as ny:
    ark = ny.add_worksheet("Ark1")
    for nr, en in enumerate([HOVED, *TAL]):
        ark.write_row(nr, 0, en)
    ark.write_formula("D2", "=1000+13", None, 1013)
    ark.write_formula("B3", '="Åbrinken, "&"Øst"', None, "Åbrinken, Øst")
with xlsxwriter.Workbook(HER / "indlejrede-tekster.xlsx", {"constant_memory": True}) as ny:
    ark = ny.add_worksheet("Ark1")
    for nr, en in enumerate([HOVED, *TAL]):
        ark.write_row(nr, 0, en)

regneark = (HER / "regneark.xlsx").read_bytes()
skriv("regneark-som-hedder.csv", regneark)
skriv("makroer.xlsm", regneark)
skriv("afbrudt.xlsx", regneark[: len(regneark) // 2])
skriv("tekst-som-hedder.xlsx", csv(RAEKKER))
skriv("adgangskode.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
