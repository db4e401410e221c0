"""python3 -m unittest discover docs/eksempler/python

Expected values are written out by hand from the text of the agreement and the act; none is computed from
the constants of the program. The last class fills in unknown facts and asks the program about each filling.
"""
import io
import itertools
import json
import random
import sys
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent))
import trappemodel  # noqa: E402

RISIKO = {"fra": "2024-01-01", "beskaeftigelse": 35, "dom": 2.5, "uddannelse": 55, "indkomst": 60}
ROLIGE = {"udenTilknytning": 10, "doemte": {"gange": 0}, "kunGrundskole": 10, "bruttoindkomst": 100, "ikkeVestlige": 10}


def ask(op, data):
    return trappemodel.answer(json.dumps({"id": "1", "op": op, "input": data}))


def udpeg(listedato="2023-12-01", dato=None, antal=1500, udpeget=None, flere=(), **tal):
    return ask("udpeg", {"omraade": {"id": "o", "opgoerelser": [liste(listedato, antal, udpeget, **tal), *flere]},
                         "dato": dato or listedato})["result"]


def liste(listedato, antal=1500, udpeget=None, **tal):
    return {"listedato": listedato, "antalBeboere": antal, "udpeget": udpeget, "noegletal": dict(ROLIGE, **tal)}


def placer(afdeling=None, omraade=None, dato="2024-06-01", zone=RISIKO, **fortolkninger):
    afdeling = dict({"id": "a", "type": "familieboliger"}, **(afdeling or {}))
    if omraade:
        afdeling["omraadeId"] = omraade["id"]
    svar = ask("placer", {"afdeling": afdeling, "omraade": omraade, "dato": dato, "aftale": {
        "supplement": {"risikozone": [zone]} if zone else None,
        "fortolkninger": {k.replace("_", "-").lstrip("-"): v for k, v in fortolkninger.items()}}})
    return svar["result"]


def omraade(*lister):
    return {"id": "o", "opgoerelser": list(lister)}


def egne(andel=26, **tal):
    tal = dict(ROLIGE, **tal)
    del tal["ikkeVestlige"]
    return {"noegletal": tal, "andelAnviste": andel}


def faults(op, data):
    return sorted((f["code"], "/".join(map(str, f["path"]))) for f in ask(op, data)["errors"])


def paths(svar):
    return {"/".join(map(str, sti)) for sti in svar["mangler"]}


class WorkedLines(unittest.TestCase):
    def test_a_korskaerparken(self):
        svar = udpeg("2018-12-01", antal=1913, udenTilknytning=44.6, doemte=1.94, kunGrundskole=67.4,
                     bruttoindkomst=61.8, ikkeVestlige=49.4)
        self.assertEqual(svar["status"], "udsat")
        self.assertEqual(svar["betegnelse"], "udsat boligområde")
        self.assertEqual({k: v["udfald"] for k, v in svar["kriterier"].items()}, {
            "beskaeftigelse": "opfyldt", "dom": "ikke-opfyldt", "uddannelse": "opfyldt",
            "indkomst": "ikke-opfyldt", "ikkeVestlige": "ikke-opfyldt"})
        self.assertIsNone(svar["kriterier61b"])

    def test_b_two_criteria_are_enough(self):
        svar = placer({"noegletal": {"udenTilknytning": 41, "kunGrundskole": 61}, "andelAnviste": 26},
                      dato="2024-03-01", zone=None)
        self.assertEqual((svar["udfald"], svar["trappe"], svar["trin"], svar["behov"], svar["anvisningsinterval"]),
                         ("placeret", "afdelingstrappen", 4, "hoejt", "mindst-25"))
        self.assertEqual(svar["mangler"], [])

    def test_c_the_limits_that_matter(self):
        svar = placer(egne(udenTilknytning=36, doemte={"gange": 1}, kunGrundskole=30, bruttoindkomst=90), zone=None)
        self.assertEqual((svar["udfald"], svar["trappe"], svar["trin"]), ("uoplyst", "afdelingstrappen", None))
        self.assertEqual(paths(svar), {"aftale/supplement/risikozone/" + k
                                       for k in ("beskaeftigelse", "dom", "uddannelse", "indkomst")})


class PublishedAreas(unittest.TestCase):
    """Key figures as the ministry or the press gave them; what was not published is left out."""

    def test_lists_of_three_of_five(self):
        bispehaven = udpeg("2014-12-01", antal=2252, udenTilknytning="46.5", doemte="2.89", kunGrundskole="47.7",
                           bruttoindkomst=None, ikkeVestlige=67)
        agervang = udpeg("2014-12-01", antal=1453, udenTilknytning="51.2", doemte="3.45", kunGrundskole="61.1",
                         bruttoindkomst=None, ikkeVestlige="56.5")
        gellerup = udpeg("2015-12-01", antal=6464, udenTilknytning="51.9", doemte="4.43", kunGrundskole="58.4",
                         bruttoindkomst="51.1", ikkeVestlige="80.6")
        for svar in (bispehaven, agervang, gellerup):
            self.assertEqual((svar["status"], svar["betegnelse"]), ("parallelsamfund", "ghettoområde"))
            self.assertEqual(svar["mangler"], [])
            self.assertEqual(svar["lister"]["omdannelsesomraade"], "ikke-opfyldt")

    def test_residents_not_published(self):
        mjoelner = udpeg("2017-12-01", antal=None, udenTilknytning="43.5", doemte="2.52", kunGrundskole=53,
                         bruttoindkomst=51, ikkeVestlige="82.1")
        self.assertEqual((mjoelner["status"], paths(mjoelner)), ("uoplyst", {"omraade/opgoerelser/0/antalBeboere"}))
        ringparken = udpeg("2019-12-01", antal=None, udenTilknytning="41.2", doemte="2.07", kunGrundskole="70.2",
                           bruttoindkomst="57.7", ikkeVestlige=57)
        self.assertEqual(ringparken["kriterier"]["dom"]["udfald"], "opfyldt")
        self.assertEqual(paths(ringparken), {"omraade/opgoerelser/0/antalBeboere", "omraade/opgoerelser"})


class Designation(unittest.TestCase):
    def criteria(self, listedato, felt, values, kriterium, key="kriterier"):
        return [udpeg(listedato, **{felt: v})[key][kriterium]["udfald"] == "opfyldt" for v in values]

    def test_limits_of_61a_and_61b(self):
        for felt, kriterium, values, expected in (
                ("udenTilknytning", "beskaeftigelse", (39.9, 40, 40.1), (False, False, True)),
                ("doemte", "dom", ({"gange": "2.99"}, {"gange": 3}, {"gange": 3.01}), (False, True, True)),
                ("doemte", "dom", tuple({"andel": a, "landsgennemsnit": 1.1} for a in (3.2, 3.3, 3.4)), (False, True, True)),
                ("kunGrundskole", "uddannelse", (59.9, 60, 60.1), (False, False, True)),
                ("bruttoindkomst", "indkomst", (54.9, 55, 55.1), (True, False, False)),
                ("ikkeVestlige", "ikkeVestlige", (49.9, 50, 50.1), (False, False, True)),
                ("ikkeVestlige", "ikkeVestlige", ({"taeller": 1, "naevner": 2}, {"taeller": 57, "naevner": 100}), (False, True))):
            self.assertEqual(self.criteria("2023-12-01", felt, values, kriterium), list(expected), felt)
        for felt, kriterium, values, expected in (
                ("udenTilknytning", "beskaeftigelse", (29.9, 30, 30.1), (False, False, True)),
                ("doemte", "dom", ({"gange": 1.99}, {"gange": 2}, {"gange": 2.01}), (False, True, True)),
                ("kunGrundskole", "uddannelse", (59.9, 60, 60.1), (False, False, True)),
                ("bruttoindkomst", "indkomst", (64.9, 65, 65.1), (True, False, False)),
                ("ikkeVestlige", "ikkeVestlige", (29.9, 30, 30.1), (False, False, True))):
            self.assertEqual(self.criteria("2023-12-01", felt, values, kriterium, "kriterier61b"), list(expected), felt)

    def test_published_limits_of_the_convicted(self):
        for dag, under, ved in (("2018-12-01", 1.97, 1.98), ("2019-12-01", 2.02, 2.03), ("2020-12-01", 2.26, 2.27)):
            self.assertEqual(self.criteria(dag, "doemte", (under, ved), "dom"), [False, True])
        self.assertEqual(self.criteria("2017-12-01", "doemte", (2.69, 2.70, 2.71), "dom"), [False, False, True])
        svar = udpeg("2022-12-01", doemte=1.44)
        self.assertEqual((svar["kriterier"]["dom"], svar["kriterier61b"]["dom"]), ({"udfald": "ikke-opfyldt"},) * 2)
        svar = udpeg("2022-12-01", doemte=1.45)
        self.assertEqual((svar["kriterier"]["dom"]["udfald"], svar["kriterier61b"]["dom"]["udfald"]), ("uoplyst", "opfyldt"))
        self.assertEqual(udpeg("2023-12-01", doemte=0)["kriterier"]["dom"]["udfald"], "uoplyst")
        self.assertEqual(udpeg("2017-12-01", doemte={"gange": 9})["kriterier"]["dom"]["udfald"], "uoplyst")

    def test_which_rule(self):
        to = dict(udenTilknytning=41, ikkeVestlige=51, doemte=0)
        self.assertEqual(udpeg("2013-12-31", **to)["status"], "parallelsamfund")
        self.assertEqual(udpeg("2014-01-01", **to)["status"], "ingen")
        self.assertEqual(set(udpeg("2013-12-31", **to)["kriterier"]), {"beskaeftigelse", "dom", "ikkeVestlige"})
        tre = dict(to, kunGrundskole=50.1)
        self.assertEqual(udpeg("2018-11-30", **tre)["status"], "parallelsamfund")
        self.assertEqual(udpeg("2018-12-01", **tre)["status"], "ingen")
        forebyg = dict(udenTilknytning=31, bruttoindkomst=64, ikkeVestlige=31)
        self.assertEqual(udpeg("2021-11-30", **forebyg)["status"], "ingen")
        self.assertEqual(udpeg("2021-12-01", **forebyg)["status"], "forebyggelsesomraade")

    def test_residents(self):
        tal = dict(udenTilknytning=41, kunGrundskole=61)
        for antal, status, alene in ((999, "ingen", True), (1000, "udsat", False), (1001, "udsat", False)):
            svar = udpeg(antal=antal, **tal)
            self.assertEqual((svar["status"], svar["alleneBeboertal"]), (status, alene))
        self.assertFalse(udpeg(antal=999)["alleneBeboertal"])
        self.assertFalse(udpeg(antal=999, udpeget=["udsat"], **tal)["alleneBeboertal"])
        self.assertTrue(udpeg(antal=999, udpeget=[], **tal)["alleneBeboertal"])

    def test_either_list_is_certain_but_neither_one(self):
        tal = dict(udenTilknytning=35, bruttoindkomst=54, ikkeVestlige=40, kunGrundskole=61, antal=1200)
        svar = udpeg(**dict(tal, kunGrundskole=None))
        self.assertEqual((svar["status"], svar["lister"]["udsat"], svar["lister"]["forebyggelsesomraade"]),
                         ("uoplyst", "uoplyst", "uoplyst"))
        self.assertEqual(udpeg(**dict(tal, kunGrundskole=None, udpeget=[]))["forbehold"],
                         [{"kode": "afviger-fra-officiel-liste"}])

    def test_five_lists(self):
        tal = dict(udenTilknytning=41, kunGrundskole=61, ikkeVestlige=51)
        fire = [liste("%d-12-01" % aar, **tal) for aar in (2019, 2020, 2021, 2022)]
        svar = udpeg("2023-12-01", flere=fire, **tal)
        self.assertEqual((svar["status"], svar["betegnelse"], svar["mangler"]), ("omdannelsesomraade", "omdannelsesområde", []))
        svar = udpeg("2023-12-01", flere=fire[1:], **tal)
        self.assertEqual((svar["status"], paths(svar)), ("parallelsamfund", {"omraade/opgoerelser"}))
        svar = udpeg("2023-12-01", flere=fire[1:] + [liste("2019-12-01", antal=None, **tal)], **tal)
        self.assertEqual((svar["lister"]["omdannelsesomraade"], paths(svar)), ("uoplyst", {"omraade/opgoerelser/4/antalBeboere"}))
        svar = udpeg("2023-12-01", flere=fire[1:] + [liste("2019-12-01", udpeget=["udsat"], **tal)], **tal)
        self.assertEqual((svar["status"], svar["mangler"]), ("parallelsamfund", []))
        svar = udpeg("2020-12-01", udpeget=["omdannelsesomraade"])
        self.assertEqual(svar["betegnelse"], "hårdt ghettoområde")

    def test_governing_list(self):
        self.assertEqual(udpeg("2023-12-01", dato="2025-01-01")["listedato"], "2023-12-01")
        svar = udpeg("2023-12-01", dato="2025-01-02")
        self.assertEqual((svar["status"], svar["listedato"], svar["grundlag"], svar["kriterier"], svar["kriterier61b"]),
                         ("uoplyst", None, None, {}, None))
        self.assertEqual(paths(svar), {"omraade/opgoerelser"})
        self.assertEqual(udpeg("2023-12-01", dato="2023-11-30")["listedato"], None)


class Placement(unittest.TestCase):
    def test_table(self):
        hoejt, mellem, lavt = dict(udenTilknytning=41, kunGrundskole=61), dict(udenTilknytning=36, kunGrundskole=56), {}
        for andel, trin in ((25, (4, 3, 1)), (20, (3, 2, 1)), ("19.9", (2, 1, 1))):
            self.assertEqual(tuple(placer(egne(andel, **tal))["trin"] for tal in (hoejt, mellem, lavt)), trin)

    def test_risk_zone_limits(self):
        for felt, values, expected in (("udenTilknytning", (34.9, 35, 35.1), (0, 0, 1)),
                                       ("doemte", ({"gange": 2.49}, {"gange": 2.5}, {"gange": 2.51}), (0, 1, 1)),
                                       ("kunGrundskole", (54.9, 55, 55.1), (0, 0, 1)),
                                       ("bruttoindkomst", (59.9, 60, 60.1), (1, 0, 0))):
            en_til = dict(bruttoindkomst=59) if felt != "bruttoindkomst" else dict(udenTilknytning=36)
            self.assertEqual([placer(egne(**dict(en_til, **{felt: v})))["behov"] for v in values],
                             [("lavt", "mellem")[e] for e in expected], felt)

    def test_one_risk_criterion(self):
        for valg, behov, trin in (("lavt", "lavt", 1), ("mellem", "mellem", 3), ("uafklaret", None, None)):
            svar = placer(egne(udenTilknytning=36), et_risikokriterium=valg)
            self.assertEqual((svar["behov"], svar["trin"], svar["fortolkninger"]), (behov, trin, {"et-risikokriterium": valg}))
        self.assertEqual(paths(svar), {"aftale/fortolkninger/et-risikokriterium"})
        svar = placer(egne(10, udenTilknytning=36), et_risikokriterium="uafklaret")
        self.assertEqual((svar["behov"], svar["trin"], svar["mangler"]), (None, 1, []))

    def test_assigned_share(self):
        tal = dict(udenTilknytning=41, kunGrundskole=61)
        for andel, uafrundet, afrundet in ((24.9, "20-25", "20-25"), ("24.95", "20-25", "mindst-25"), (25, "mindst-25", "mindst-25"),
                                           ("19.94", "under-20", "under-20"), ("19.95", "under-20", "20-25")):
            self.assertEqual(placer(egne(andel, **tal))["anvisningsinterval"], uafrundet)
            self.assertEqual(placer(egne(andel, **tal), anvisningsandel="en-decimal")["anvisningsinterval"], afrundet)

    def test_area_binds(self):
        udsat = dict(udenTilknytning=41, kunGrundskole=61)
        svar = placer(egne(), omraade(liste("2023-12-01", **udsat)))
        self.assertEqual((svar["trappe"], svar["trin"], svar["via"], svar["behov"]), ("omraadetrappen", 2, "udpegning", None))
        self.assertEqual(svar["skaerpede"], ["beskaeftigelse", "dom", "uddannelse", "indkomst"])

    def test_950_rule(self):
        udsat = dict(udenTilknytning=41, kunGrundskole=61)
        for antal, trappe, via in ((950, "afdelingstrappen", "egne-noegletal"), (951, "omraadetrappen", "950-regel"),
                                   (999, "omraadetrappen", "950-regel"), (1000, "omraadetrappen", "udpegning")):
            svar = placer(egne(), omraade(liste("2023-12-01", antal, **udsat)))
            self.assertEqual((svar["trappe"], svar["via"]), (trappe, via))
        self.assertEqual(placer(egne(), omraade(liste("2023-12-01", 999, [], **udsat)))["via"], "950-regel")
        svar = placer(egne(), omraade(liste("2023-12-01", 1000, [], **udsat)))
        self.assertEqual((svar["via"], svar["forbehold"]), ("egne-noegletal", [{"kode": "afviger-fra-officiel-liste"}]))

    def test_950_after_an_earlier_list(self):
        udsat = dict(udenTilknytning=41, kunGrundskole=61)
        nu, ja = liste("2023-12-01", 960, **udsat), {"_950_kraever_tidligere_udpegning": "ja"}
        svar = placer(egne(), omraade(nu), **ja)
        self.assertEqual((svar["udfald"], svar["trappe"], paths(svar)), ("uoplyst", None, {"omraade/opgoerelser"}))
        self.assertEqual(placer(egne(), omraade(nu, liste("2019-12-01", **udsat)), **ja)["via"], "950-regel")
        self.assertEqual(placer(egne(), omraade(nu, liste("2019-12-01")), **ja)["via"], "egne-noegletal")
        self.assertIn("950-kraever-tidligere-udpegning", placer(egne(), omraade(nu))["fortolkninger"])

    def test_sharpened_on_trin_1(self):
        forebyg = dict(udenTilknytning=36, bruttoindkomst=64, ikkeVestlige=31)
        svar = placer(egne(), omraade(liste("2023-12-01", **forebyg)))
        self.assertEqual((svar["trin"], svar["skaerpede"], svar["skaerpedeUoplyste"]), (1, ["beskaeftigelse"], []))
        svar = placer(egne(), omraade(liste("2023-12-01", **forebyg)), zone=dict(RISIKO, indkomst=None))
        self.assertEqual((svar["udfald"], svar["skaerpedeUoplyste"]), ("placeret", ["indkomst"]))
        self.assertEqual(paths(svar), {"aftale/supplement/risikozone/indkomst"})

    def test_when_a_list_starts_to_govern(self):
        udsat = dict(udenTilknytning=41, kunGrundskole=61)
        to = omraade(liste("2023-12-01", **udsat), liste("2024-12-01"))
        svar = placer(egne(), to, dato="2024-12-15")
        self.assertEqual((svar["trappe"], svar["fortolkninger"]["indplacering-fra"]), ("afdelingstrappen", "listedato"))
        self.assertEqual(placer(egne(), to, dato="2024-12-15", indplacering_fra="1-januar")["trappe"], "omraadetrappen")
        self.assertEqual(placer(egne(), to, dato="2025-01-01", indplacering_fra="1-januar")["trappe"], "afdelingstrappen")

    def test_dated_limits(self):
        zone = dict(RISIKO, kendtTil="2024-12-31")
        self.assertEqual(placer(egne(), dato="2024-12-31", zone=zone)["udfald"], "placeret")
        self.assertEqual(placer(egne(), dato="2025-01-01", zone=zone)["udfald"], "uoplyst")

    def test_missing_area(self):
        svar = placer(dict(egne(), omraadeId="o"))
        self.assertEqual((svar["udfald"], svar["via"], paths(svar)), ("uoplyst", None, {"omraade"}))

    def test_assumed_figures(self):
        aftale = {"supplement": {"oprindelse": "antaget", "risikozone": [RISIKO]}}
        for tal, koder in (({}, ["antaget-tal"]), (dict(udenTilknytning=41, kunGrundskole=61), [])):
            svar = ask("placer", {"afdeling": dict(egne(**tal), id="a", type="familieboliger"), "dato": "2024-06-01",
                                  "aftale": aftale})["result"]
            self.assertEqual([f["kode"] for f in svar["forbehold"]], koder)

    def test_development_plan(self):
        """The caveat only where the area is certainly on no list and the 950 rule does not place it."""
        udsat = dict(udenTilknytning=41, kunGrundskole=61)
        for plan, opgoerelse, koder in ((True, liste("2023-12-01"), ["omraade-med-udviklingsplan"]), (False, liste("2023-12-01"), []),
                                        (True, liste("2023-12-01", 999, **udsat), []), (True, liste("2023-12-01", 950, **udsat), ["omraade-med-udviklingsplan"]),
                                        (True, liste("2023-12-01", **udsat), []), (True, liste("2023-12-01", None, **udsat), []),
                                        (True, liste("2023-12-01", None), ["omraade-med-udviklingsplan"])):
            svar = placer(egne(), dict(omraade(opgoerelse), udviklingsplan=plan))
            self.assertEqual([f["kode"] for f in svar["forbehold"]], koder, opgoerelse)

    def test_ids_in_nfc(self):
        et, andet = "caf\u00e9", "cafe\u0301"
        afdeling = dict(egne(), id=et, type="familieboliger", omraadeId=et)
        o = dict(omraade(liste("2023-12-01", udpeget=["udsat"])), id=andet)
        self.assertEqual(ask("placer", {"afdeling": afdeling, "omraade": o, "dato": "2024-06-01"})["result"]["trin"], 2)
        data = {"afdelinger": [afdeling, dict(afdeling, id=andet)], "omraader": [o], "dato": "2024-06-01"}
        self.assertEqual(faults("portefoelje", data), [("ugyldigt-input", "afdelinger/1/id")])
        data["afdelinger"].pop()
        self.assertEqual(ask("portefoelje", data)["result"]["antal"]["omraadetrappen"], {"1": 0, "2": 1})

    def test_portfolio(self):
        data = {"afdelinger": [dict(egne(), id="a", type="familieboliger", omraadeId="o"),
                               dict(egne(), id="b", type="ungdomsboliger"),
                               dict(egne(), id="c", type="familieboliger", omraadeId="ukendt")],
                "omraader": [omraade(liste("2023-12-01", udpeget=["udsat"]))], "dato": "2024-06-01",
                "aftale": {"supplement": {"risikozone": [RISIKO]}}}
        svar = ask("portefoelje", data)["result"]
        self.assertEqual(svar["antal"], {"omraadetrappen": {"1": 0, "2": 1}, "afdelingstrappen": dict.fromkeys("1234", 0),
                                         "uoplyst": 1, "ikkeOmfattet": 1})
        self.assertEqual((svar["mangler"], svar["placeringer"][2]["mangler"]), ([["omraader"]], [["omraader"]]))


class Door(unittest.TestCase):
    AFDELING = {"id": "a", "type": "familieboliger"}

    def lines(self, raw):
        stdin, stdout = mock.Mock(buffer=io.BytesIO(raw)), io.StringIO()
        with mock.patch("sys.stdin", stdin), mock.patch("sys.stdout", stdout):
            trappemodel.main()
        return [json.loads(line) for line in stdout.getvalue().splitlines()]

    def test_lines(self):
        svar = self.lines(b'\xef\xbb\xbf{"id":"1","op":"kvoter","input":{}}\n\n  \r\n{oops\n[1]\n{"op":"udpeg"}\n{"id":"5","op":"udpeg"}\nNaN')
        self.assertEqual([(s["id"], s["errors"][0]["code"], s["errors"][0]["path"]) for s in svar], [
            ("1", "ukendt-op", []), (None, "ugyldig-json", []), (None, "ugyldigt-input", []), (None, "ugyldigt-input", []),
            ("5", "ugyldigt-input", []), (None, "ugyldig-json", [])])

    def test_all_faults_together(self):
        self.assertEqual(faults("placer", {
            "afdeling": {"id": "", "type": "rækkehuse", "andelAnviste": 101, "omraadeID": "x", "noegletal": {"doemte": {"gange": -1}},
                         "nybyggeri": {"antalBoliger": 3, "reserverede": 4}},
            "omraade": {"id": "010190-1234", "opgoerelser": [{"listedato": "2023-02-29"}]}, "dato": "2028-01-01"}), [
            ("aftale-ikke-gaeldende", "dato"), ("cpr-nummer", "omraade/id"), ("ugyldig-dato", "omraade/opgoerelser/0/listedato"),
            ("ugyldigt-input", "afdeling/andelAnviste"), ("ugyldigt-input", "afdeling/id"),
            ("ugyldigt-input", "afdeling/noegletal/doemte/gange"), ("ugyldigt-input", "afdeling/nybyggeri/reserverede"),
            ("ugyldigt-input", "afdeling/type"), ("ugyldigt-input", "omraade"), ("ukendt-felt", "afdeling/omraadeID")])

    def test_a_name_twice(self):
        for line, path in (('{"id":"1","op":"udpeg","input":{"dato":"2024-01-01","omraade":{"id":"o","id":"o","opgoerelser":[]}}}',
                            ["omraade", "id"]),
                           ('{"id":"1","op":"udpeg","op":"udpeg","input":{"dato":"2024-01-01","omraade":{"id":"o","opgoerelser":[]}}}', [])):
            self.assertEqual([(f["code"], f["path"]) for f in trappemodel.answer(line)["errors"]], [("ugyldigt-input", path)])

    def test_lists(self):
        def opg(**felter):
            return dict({"listedato": "2023-12-01"}, **felter)
        for opgoerelser, expected in (
                ([opg(), opg()], [("ugyldigt-input", "1/listedato")]),
                ([opg(antalBeboere="5")], [("ugyldigt-input", "0/antalBeboere")]),
                ([opg(antalBeboere=0.5)], [("ugyldigt-input", "0/antalBeboere")]),
                ([opg(udpeget=["udsat", "udsat"])], [("ugyldigt-input", "0/udpeget/1")]),
                ([opg(udpeget=["udsat", "forebyggelsesomraade"])], [("ugyldigt-input", "0/udpeget")]),
                ([opg(listedato="2021-11-30", udpeget=["forebyggelsesomraade"])], [("ugyldigt-input", "0/udpeget/0")]),
                ([opg(listedato="2018-11-30", udpeget=["omdannelsesomraade"])], [("ugyldigt-input", "0/udpeget/0")]),
                ([opg(noegletal={"doemte": {"andel": 1, "landsgennemsnit": 0}})], [("ugyldigt-input", "0/noegletal/doemte/landsgennemsnit")]),
                ([opg(noegletal={"bruttoindkomst": {"taeller": 3, "naevner": 2}})], None),
                ([opg(noegletal={"kunGrundskole": {"taeller": 3, "naevner": 2}})], [("ugyldigt-input", "0/noegletal/kunGrundskole")])):
            data = {"omraade": {"id": "o", "opgoerelser": opgoerelser}, "dato": "2023-12-01"}
            if expected is None:
                self.assertTrue(ask("udpeg", data)["ok"])
            else:
                self.assertEqual(faults("udpeg", data), [(c, "omraade/opgoerelser/" + p) for c, p in expected])

    def agreement(self, aftale):
        return [(c, p.replace("aftale/", "", 1)) for c, p in faults("placer", {"afdeling": self.AFDELING, "dato": "2024-06-01", "aftale": aftale})]

    def test_agreement(self):
        self.assertEqual(self.agreement({"fortolkninger": {"anvisningsandel": 3, "ukendt": "ja", "et-risikokriterium": None}}),
                         [("ugyldig-aftale", "fortolkninger/anvisningsandel"), ("ugyldig-aftale", "fortolkninger/ukendt")])
        self.assertEqual(self.agreement({"tekst": "en anden"}), [("ugyldig-aftale", "tekst")])
        self.assertEqual(self.agreement({"supplement": {"risikozone": [
            {"fra": "2024-01-01", "beskaeftigelse": "40.1", "dom": 3.1, "uddannelse": 60.1, "indkomst": 54.9},
            {"fra": "2024-01-01", "kendtTil": "2023-12-31", "indkomst": {"taeller": 1, "naevner": 1}}]}}), [
            ("ugyldig-aftale", "supplement/risikozone/0/beskaeftigelse"), ("ugyldig-aftale", "supplement/risikozone/0/dom"),
            ("ugyldig-aftale", "supplement/risikozone/0/indkomst"), ("ugyldig-aftale", "supplement/risikozone/0/uddannelse"),
            ("ugyldig-aftale", "supplement/risikozone/1/fra"), ("ugyldig-aftale", "supplement/risikozone/1/kendtTil"),
            ("ugyldigt-input", "supplement/risikozone/1/indkomst")])

    def test_orders_of_nine(self):
        def order(trin, anvisning, fleksibel, last="niende"):
            slots = ["anvisning"] * anvisning + ["fleksibel"] * fleksibel
            return {str(trin): slots + ["almindelig"] * (8 - len(slots)) + [last]}
        here = "supplement/raekkefoelge/afdelingstrappen/"
        for stair, expected in (
                (order(1, 3, 1), []), (order(1, 2, 1), []), (order(1, 0, 1), []),  # may offer more, and need not
                ({"2": ["anvisning", "anvisning", "ekstra"] + ["almindelig"] * 5 + ["niende"]}, []),
                (order(2, 3, 1), [("ugyldig-aftale", here + "2")]),  # 3 and half a ninth, though exempted
                (order(2, 2, 1), []),  # 2 and half a ninth: never above 3
                (order(3, 2, 5), []), (order(3, 3, 5), [("ugyldig-aftale", here + "3")]),
                (order(4, 2, 6), []), (order(4, 3, 5), [("ugyldig-aftale", here + "4")]),
                (order(3, 2, 5, "fleksibel"), [("ugyldig-aftale", here + "3/8")]),
                (dict(order(3, 1, 5), **order(4, 2, 6)), [("ugyldig-aftale", here + "4")]),
                ({"3": ["fleksibel"] * 8}, [("ugyldig-aftale", here + "3")]),
                ({"3": ["ekstra"] + ["fleksibel"] * 7 + ["niende"]}, [("ugyldig-aftale", here + "3/0")])):
            aftale = {"supplement": {"raekkefoelge": {"afdelingstrappen": stair}}}
            if expected:
                self.assertEqual(self.agreement(aftale), expected, stair)
            else:
                self.assertTrue(ask("placer", {"afdeling": self.AFDELING, "dato": "2024-06-01", "aftale": aftale})["ok"], stair)
        self.assertEqual(self.agreement({"supplement": {"raekkefoelge": {"omraadetrappen": {
            "1": ["almindelig"] + ["fleksibel"] * 8, "2": ["fleksibel"] * 9}}}}), [
            ("ugyldig-aftale", "supplement/raekkefoelge/omraadetrappen/1/0"), ("ukendt-felt", "supplement/raekkefoelge/omraadetrappen/2")])

    def test_civil_registration_numbers(self):
        for navn, hit in (("010190-1234", True), ("hus 3112991234", True), ("320190-1234", False), ("011390-1234", False),
                          ("0101901234567", False), ("1010190-1234", False), ("010190 1234", True), ("010190--1234", True),
                          ("010190\u2013 1234", True), ("010190\u2212\u200b1234", True), ("010190\u00a0\u2060\ufe631234", True),
                          ("010190/1234", False)):
            svar = ask("placer", {"afdeling": dict(self.AFDELING, navn=navn), "dato": "2024-06-01"})
            self.assertEqual(not svar["ok"], hit, navn)
        svar = ask("placer", {"afdeling": dict(self.AFDELING, **{"010190-1234": 1}), "dato": "2024-06-01"})
        self.assertEqual([(f["code"], f["path"]) for f in svar["errors"]], [("cpr-nummer", ["afdeling"])])
        self.assertNotIn("010190", json.dumps(svar))


class FillingIn(unittest.TestCase):
    """A fact matters iff, for some filling-in of the others, changing it alone changes the decision: asked of the
    program itself on complete inputs, where nothing is unknown."""
    GRID = {"udenTilknytning": (0, 20, 33, 37, 50), "kunGrundskole": (0, 52, 57, 61), "ikkeVestlige": (10, 40, 60),
            "bruttoindkomst": (50, 57, 62, 70), "doemte": tuple({"gange": g} for g in (0, 1, 2.2, 2.7, 3)),
            "antalBeboere": (900, 960, 1000), "andelAnviste": (10, 22, 30), "beskaeftigelse": (0, 25, 35, 40),
            "dom": (0, 2.5, 3), "uddannelse": (0, 55, 60), "indkomst": (55, 60, 68, 200)}

    def case(self, chance):
        def some(felter):
            return {f: chance.choice(self.GRID[f]) for f in felter}
        tal = list(self.GRID)[:5]
        opgoerelse = dict(some(["antalBeboere"]), listedato="2023-12-01", noegletal=some(tal))
        afdeling = dict(some(["andelAnviste"]), id="a", type="familieboliger", omraadeId="o",
                        noegletal=some(t for t in tal if t != "ikkeVestlige"))
        zone = dict(some(["beskaeftigelse", "dom", "uddannelse", "indkomst"]), fra="2024-01-01")
        return {"afdeling": afdeling, "omraade": omraade(opgoerelse), "dato": "2024-06-01",
                "aftale": {"supplement": {"risikozone": [zone]}}}

    def places(self, data):
        opgoerelse, zone = data["omraade"]["opgoerelser"][0], data["aftale"]["supplement"]["risikozone"][0]
        for dele, sti in ((opgoerelse, ["omraade", "opgoerelser", 0]), (opgoerelse["noegletal"], ["omraade", "opgoerelser", 0, "noegletal"]),
                          (data["afdeling"], ["afdeling"]), (data["afdeling"]["noegletal"], ["afdeling", "noegletal"]),
                          (zone, ["aftale", "supplement", "risikozone"])):
            for felt in dele:
                if felt in self.GRID:
                    yield dele, felt, sti + [felt]

    def test_against_enumeration(self):
        chance = random.Random(61)
        for _ in range(60):
            data = self.case(chance)
            unknown = chance.sample(list(self.places(data)), 3)
            for dele, felt, _ in unknown:
                dele[felt] = None
            svar, decided = ask("placer", data)["result"], {}
            for valg in itertools.product(*(range(len(self.GRID[felt])) for _, felt, _ in unknown)):
                fyld = [self.GRID[felt][n] for n, (_, felt, _) in zip(valg, unknown)]
                for (dele, felt, _), value in zip(unknown, fyld):
                    dele[felt] = value
                helt = ask("placer", data)["result"]
                self.assertEqual(helt["mangler"], [])
                decided[valg] = (helt["trappe"], helt["trin"], tuple(helt["skaerpede"]))
            expected = set()
            for n, (_, _, sti) in enumerate(unknown):
                rest = {}
                for valg, udfald in decided.items():
                    rest.setdefault(valg[:n] + valg[n + 1:], set()).add(udfald)
                if any(len(udfald) > 1 for udfald in rest.values()):
                    expected.add("/".join(map(str, sti)))
            self.assertEqual(paths(svar), expected, json.dumps(data))
            self.assertEqual(svar["udfald"] == "placeret", len({d[:2] for d in decided.values()}) == 1)


if __name__ == "__main__":
    unittest.main()
