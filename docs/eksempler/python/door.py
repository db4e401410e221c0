"""The door: JSON in, sound values or faults out. No rule of the agreement is applied here.

Every reader has the form ``reader(value, path, faults)`` and returns the value read, or None after
noting a fault. Schemas are plain dictionaries of readers; ``K(reader)`` marks a required field.
Absent and null are the same in an optional field (the fact is unknown, the setting its default).
"""
import difflib
import json
import re
import sys
import unicodedata
from datetime import date
from fractions import Fraction

# A decimal string may be as long as the sender likes.
getattr(sys, "set_int_max_str_digits", lambda _digits: None)(0)
ENDLESS = float("inf")
# Between the two parts of a civil registration number: any dashes (Unicode counts some among the mathematical
# signs), spaces and signs of no width, one or many.
BETWEEN = "".join(re.escape(c) for c in map(chr, [*range(0x10000), *range(0xE0000, 0xE0080)])
                  if c in "\u2053\u207b\u208b\u2212" or c.isspace() or unicodedata.category(c) in ("Pd", "Zs", "Cf"))
CPR = re.compile(r"(?<![0-9])(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[%s]*[0-9]{4}(?![0-9])" % BETWEEN)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


# -- JSON ------------------------------------------------------------------------------------------
def number(text):
    """A JSON number means the shortest decimal that reads back as the same double."""
    if len(text) <= 15 and text.lstrip("-").isdigit():
        return Fraction(int(text))
    double = float(text)
    return ENDLESS if abs(double) == ENDLESS else Fraction(repr(double))


def no_constant(_text):
    raise ValueError("NaN and Infinity are not JSON")


class Named(dict):
    """An object of JSON that remembers the names that stand in it twice."""

    def __init__(self, pairs):
        super().__init__(pairs)
        seen = set()
        self.twice = [name for name, _ in pairs if name in seen or seen.add(name)]


def parse(text):
    return json.loads(text, parse_int=number, parse_float=number, parse_constant=no_constant,
                      object_pairs_hook=Named)


def names_twice(value, path=()):
    """The path of every name that an object, or one within it, has twice; none that would repeat a civil
    registration number."""
    if isinstance(value, dict):
        for name in dict.fromkeys(value.twice):
            if not CPR.search(name):
                yield path + (name,)
        parts = ((name, part) for name, part in value.items() if not CPR.search(name))
    else:
        parts = enumerate(value if isinstance(value, list) else [])
    for name, part in parts:
        yield from names_twice(part, path + (name,))


def same_text(text):
    """Texts are compared in NFC: an id written in two ways is one id."""
    return None if text is None else unicodedata.normalize("NFC", text)


# -- faults ----------------------------------------------------------------------------------------
class Faults(list):
    def add(self, code, path, message):
        self.append({"code": code, "path": list(path), "message": message})

    def input(self, path, message):
        self.add("ugyldigt-input", path, message)

    def agreement(self, path, message):
        self.add("ugyldig-aftale", path, message)


def unknown_keys(value, known, path, faults):
    """An unknown key is named in the path, unless it carries a civil registration number."""
    for key in value:
        if key in known:
            continue
        if CPR.search(key):
            faults.add("cpr-nummer", path, "et feltnavn indeholder et cpr-nummer")
            continue
        near = difflib.get_close_matches(key[:200], list(known), 1, 0)
        faults.add("ukendt-felt", path + [key], "ukendt felt" + ("; mente du %s?" % near[0] if near else ""))


# -- readers ---------------------------------------------------------------------------------------
class K:
    """Marks a required field."""

    def __init__(self, reader):
        self.reader = reader


def fields(value, schema, path, faults):
    unknown_keys(value, schema, path, faults)
    read = {}
    for name, reader in schema.items():
        required = isinstance(reader, K)
        here = value.get(name)
        if here is not None:
            read[name] = (reader.reader if required else reader)(here, path + [name], faults)
        else:
            read[name] = None
            if required:
                faults.input(path + [name], "feltet mangler")
    return read


def obj(schema, check=None):
    def reader(value, path, faults):
        if not isinstance(value, dict):
            return faults.input(path, "her skal staa et objekt")
        read = fields(value, schema, path, faults)
        if check:
            check(read, path, faults)
        return read
    return reader


def array(item, check=None):
    def reader(value, path, faults):
        if not isinstance(value, list):
            return faults.input(path, "her skal staa en liste")
        read = [item(one, path + [i], faults) for i, one in enumerate(value)]
        if check:
            check(read, path, faults)
        return read
    return reader


def name(value, path, faults):
    if not isinstance(value, str) or value == "":
        return faults.input(path, "her skal staa en tekst, som ikke er tom")
    if CPR.search(value):
        return faults.add("cpr-nummer", path, "teksten indeholder et cpr-nummer")
    return value


def text(value, path, faults):
    return value if isinstance(value, str) else faults.input(path, "her skal staa en tekst")


def yes_no(value, path, faults):
    return value if isinstance(value, bool) else faults.input(path, "her skal staa true eller false")


def choice(*words):
    def reader(value, path, faults):
        if isinstance(value, str) and value in words:
            return value
        return faults.input(path, "her skal staa et af: " + ", ".join(words))
    return reader


def day(value, path, faults):
    if not isinstance(value, str):
        return faults.input(path, "en dato er en tekst: AAAA-MM-DD")
    try:
        if DAY.fullmatch(value) and 1900 <= int(value[:4]) <= 2199:
            return date(int(value[:4]), int(value[5:7]), int(value[8:]))
    except ValueError:
        pass
    return faults.add("ugyldig-dato", path, "ingen kalenderdag mellem 1900-01-01 og 2199-12-31")


def count(low=0, high=None):
    def reader(value, path, faults):
        whole = isinstance(value, Fraction) and value.denominator == 1
        if not whole or value < low or (high is not None and value > high):
            return faults.input(path, "her skal staa et helt tal fra %s%s" % (low, "" if high is None else " til %s" % high))
        return int(value)
    return reader


def decimal(value):
    if isinstance(value, Fraction):
        return value
    return Fraction(value) if isinstance(value, str) and DECIMAL.fullmatch(value) else None


def amount(high=None, fraction=False, above_zero=False):
    """Tal, from 0; with ``fraction`` also {taeller, naevner}, read as a percentage."""
    parts = {"taeller": K(whole_number), "naevner": K(count(1))}

    def reader(value, path, faults):
        if fraction and isinstance(value, dict):
            read = fields(value, parts, path, faults)
            if None in read.values():
                return None
            exact = Fraction(100 * read["taeller"], read["naevner"])
        else:
            exact = decimal(value)
        if exact is None:
            return faults.input(path, "her skal staa et tal")
        if exact < 0 or (high is not None and exact > high) or (above_zero and exact == 0):
            return faults.input(path, "tallet er uden for det mulige")
        return exact
    return reader


def whole_number(value, path, faults):
    if isinstance(value, Fraction) and value.denominator == 1:
        return int(value)
    return faults.input(path, "her skal staa et helt tal")


def doubles(values, path, faults, field=None, code="ugyldigt-input"):
    """Each value that has been seen before is a fault, at its own place."""
    seen = set()
    for i, value in enumerate(values):
        if value is not None and value in seen:
            faults.add(code, path + [i] + ([field] if field else []), "forekommer to gange")
        seen.add(value)


def column(rows, field):
    return [row[field] if row else None for row in rows]


# -- the parts of the protocol: areas and departments ----------------------------------------------
share = amount(100, fraction=True)
DOEMTE = ({"andel": K(share), "landsgennemsnit": K(amount(100, fraction=True, above_zero=True))},
          {"gange": K(amount())})


def doemte(value, path, faults):
    """("andel", share), ("gange", multiple) or ("begge", share, average)."""
    if not isinstance(value, dict) or value.keys() & {"taeller", "naevner"}:
        plain = share(value, path, faults)
        return None if plain is None else ("andel", plain)
    forms = [form for form in DOEMTE if value.keys() & form.keys()]
    if len(forms) != 1:
        unknown_keys(value, ["andel", "landsgennemsnit", "gange"], path, faults)
        return faults.input(path, "giv andel og landsgennemsnit, eller gange")
    read = fields(value, forms[0], path, faults)
    if None in read.values():
        return None
    return ("gange", read["gange"]) if "gange" in read else ("begge", read["andel"], read["landsgennemsnit"])


NOEGLETAL = obj({"udenTilknytning": share, "doemte": doemte, "kunGrundskole": share,
                 "bruttoindkomst": amount(fraction=True), "ikkeVestlige": share})
LISTER = ("udsat", "parallelsamfund", "omdannelsesomraade", "forebyggelsesomraade")
FOERSTE_DAG = {"omdannelsesomraade": date(2018, 12, 1), "forebyggelsesomraade": date(2021, 12, 1)}


def check_udpeget(names, path, faults):
    doubles(names, path, faults)
    if "forebyggelsesomraade" in names and set(names) - {"forebyggelsesomraade", None}:
        faults.input(path, "forebyggelsesomraade kan ikke staa sammen med en anden liste")


def check_opgoerelse(read, path, faults):
    for i, navn in enumerate(read["udpeget"] or []):
        if read["listedato"] and navn in FOERSTE_DAG and read["listedato"] < FOERSTE_DAG[navn]:
            faults.input(path + ["udpeget", i], "betegnelsen fandtes ikke paa listens dag")


OPGOERELSE = obj({"listedato": K(day), "antalBeboere": count(), "noegletal": NOEGLETAL,
                  "udpeget": array(choice(*LISTER), check_udpeget)}, check_opgoerelse)
OMRAADE = obj({"id": K(name), "navn": name, "udviklingsplan": yes_no, "opgoerelser": K(array(
    OPGOERELSE, lambda rows, path, faults: doubles(column(rows, "listedato"), path, faults, "listedato")))})


def check_nybyggeri(read, path, faults):
    if None not in (read["antalBoliger"], read["reserverede"]) and read["reserverede"] > read["antalBoliger"]:
        faults.input(path + ["reserverede"], "flere reserverede end boliger")


AFDELING = obj({
    "id": K(name), "navn": name, "boligorganisation": name,
    "type": K(choice("familieboliger", "ungdomsboliger", "aeldreboliger")),
    "omraadeId": name, "antalBoliger": count(1), "noegletal": NOEGLETAL, "andelAnviste": share,
    "fritagetForEkstraLevering": yes_no, "omfattetAfTilbageholdelse": yes_no, "trinPr20240101": count(1, 4), "udfasningFra": day,
    "nybyggeri": obj({"antalBoliger": K(count(1)), "reserverede": K(count())}, check_nybyggeri)})


# -- the parts of the protocol: the agreement ------------------------------------------------------
FORTOLKNINGER = {
    "et-risikokriterium": ("lavt", "mellem", "uafklaret"),
    "anvisningsandel": ("uafrundet", "en-decimal"),
    "indplacering-fra": ("listedato", "1-januar"),
    "950-kraever-tidligere-udpegning": ("nej", "ja"),
    "niende-trin1-slut": ("2027-12-31", "2027-12-21"),
    "niende-skift-foerst": ("anvisning", "venteliste"),
    "trinskifte": ("fortsaetter", "forfra"),
    "udfasning-uden-trin": ("ingen", "gaeldende-trin"),
    "delvist-skaerpet": ("supplerer", "erstatter"),
    "loft-maaling": ("rullende-9", "cyklus"),
    "loft-virkning": ("stopper", "advarer"),
    "genhusning-taeller": ("ja", "nej"),
    "nybyggeri-formel": ("andel-af-boliger", "trinandel-minus-reserverede"),
    "interne-flytninger": ("undtaget", "omfattet"),
    "fleksjob-timer": ("timekrav", "uden-timekrav"),
    "indkomst-forrige-aar": ("dagens-beloeb", "aarets-beloeb"),
    "uddannelsessoegende-forrige-aar": ("kraeves", "undtaget"),
    "stk-9-paa-trin-2": ("tilladt", "forbudt"),
    "ydelser-foer-reformen": ("medregnes", "kun-kontanthjaelp", "medregnes-ikke"),
    "ydelsesmaaned": ("hele", "paabegyndte"),
    "uddannelsesbegreb": ("snaevert", "bredt"),
    "senior-skaerpet": ("nej", "ja"),
    "loft-omfang": ("ordinaere", "alle"),
    "fjerde-bolig": ("efter-tre-benyttede", "fjerde-i-raekken"),
}
# No risk limit is milder than § 61 a's: at most this, and for the income at least this.
STRENGEST = {"beskaeftigelse": 40, "dom": 3, "uddannelse": 60, "indkomst": 55}


def fortolkninger(value, path, faults):
    if not isinstance(value, dict):
        return faults.input(path, "her skal staa et objekt")
    for key, chosen in value.items():
        if CPR.search(key):
            faults.add("cpr-nummer", path, "et feltnavn indeholder et cpr-nummer")
        elif key not in FORTOLKNINGER:
            faults.agreement(path + [key], "ukendt fortolkning")
        elif chosen is not None and not (isinstance(chosen, str) and chosen in FORTOLKNINGER[key]):
            faults.agreement(path + [key], "ukendt valg; kendte: " + ", ".join(FORTOLKNINGER[key]))
    return value


def check_dated(rows, path, faults):
    doubles(column(rows, "fra"), path, faults, "fra", "ugyldig-aftale")
    for i, row in enumerate(rows):
        if row and row["fra"] and row["kendtTil"] and row["kendtTil"] < row["fra"]:
            faults.agreement(path + [i, "kendtTil"], "kendtTil ligger foer fra")


def check_risiko(read, path, faults):
    for kriterium, graense in STRENGEST.items():
        valgt = read[kriterium]
        if valgt is not None and (valgt < graense if kriterium == "indkomst" else valgt > graense):
            faults.agreement(path + [kriterium], "risikozonen er mildere end § 61 a")


def niende_andele(trin, foer_2026):
    """What the ninth is worth as (anvisning, fleksibel), averaged over a full alternation."""
    halv = Fraction(1, 2)
    if trin == 4:
        return halv, halv
    if trin == 3:
        return (Fraction(0), Fraction(1)) if foer_2026 else (halv, halv)
    if trin == 2:
        return (Fraction(0) if foer_2026 else halv), Fraction(0)
    return Fraction(1), Fraction(0)


def check_afdelingstrappen(read, path, faults):
    sound = {}
    for trin in (1, 2, 3, 4):
        slots, here, before = read[str(trin)], path + [str(trin)], len(faults)
        if slots is None:
            continue
        for i, slot in enumerate(slots):
            if slot == "niende" and i != 8:
                faults.agreement(here + [i], "niende staar kun paa niendepladsen")
            if slot == "ekstra" and trin != 2:
                faults.agreement(here + [i], "ekstra findes kun paa trin 2")
        if len(slots) != 9:
            faults.agreement(here, "raekkefoelgen har ni pladser")
        elif slots[8] not in ("niende", None):
            faults.agreement(here + [8], "den niende plads er niende")
        if len(faults) == before and None not in slots:
            sound[trin] = slots
    for trin, slots in sound.items():
        check_share(trin, slots, path + [str(trin)], faults)
    check_order(sound, path, faults)


def ninths(trin, slots, foer_2026, fritaget=False):
    """(anvisning, fleksibel) in ninths of the vacancies."""
    anvist, fleksibel = niende_andele(trin, foer_2026)
    anvist += slots.count("anvisning") + (0 if fritaget else slots.count("ekstra"))
    return anvist, fleksibel + slots.count("fleksibel")


def check_share(trin, slots, path, faults):
    """Trin 1 and 2 may offer above every third and need not."""
    if trin >= 3 and max(ninths(trin, slots, foer)[0] for foer in (True, False)) > 3:
        faults.agreement(path, "trin 3 og 4 tilbyder aldrig over hver tredje")
    if trin == 2 and max(ninths(2, slots, foer, True)[0] for foer in (True, False)) > 3:
        faults.agreement(path, "et fritaget trin 2 tilbyder aldrig over hver tredje")


def check_order(sound, path, faults):
    known = sorted(sound)
    for lower, higher in zip(known, known[1:]):
        for foer in (True, False):
            below, above = ninths(lower, sound[lower], foer), ninths(higher, sound[higher], foer)
            if above[0] > below[0] or above[1] < below[1]:
                faults.agreement(path + [str(higher)], "et hoejere trin har mere anvisning eller mindre fleksibel")
                break


def check_omraadetrappen(read, path, faults):
    """Trin 2 is known from the agreement (nine times fleksibel), so no order of trin 1 can break the stair."""
    slots = read["1"]
    if slots is not None and len(slots) != 9:
        faults.agreement(path + ["1"], "raekkefoelgen har ni pladser")
    for i, slot in enumerate(slots or []):
        if slot in ("niende", "ekstra", "almindelig"):
            faults.agreement(path + ["1", i], "pladsen findes ikke paa omraadetrappen")


def check_retur(read, path, faults):
    if read["1"] == "almindelig":
        faults.agreement(path + ["1"], "paa omraadetrappen udlejes fleksibelt")


def tekst(value, path, faults):
    """This program speaks of Copenhagen's agreement alone; no other text is read."""
    return value if value == "rammeaftalen-2024-2027" else faults.agreement(path, "kun rammeaftalen-2024-2027 kendes her")


SLOTS = array(choice("anvisning", "almindelig", "fleksibel", "ekstra", "niende"))
FORM = choice("almindelig", "fleksibel")
SUPPLEMENT = obj({
    "oprindelse": choice("oplyst", "antaget"), "note": text,
    "risikozone": array(obj(dict({"fra": K(day), "kendtTil": day}, **{k: amount() for k in STRENGEST}),
                            check_risiko), check_dated),
    "raekkefoelge": obj({"afdelingstrappen": obj({t: SLOTS for t in "1234"}, check_afdelingstrappen),
                         "omraadetrappen": obj({"1": SLOTS}, check_omraadetrappen)}),
    "udlejningsformVedRetur": obj({"afdelingstrappen": obj({t: FORM for t in "1234"}),
                                   "omraadetrappen": obj({"1": FORM}, check_retur)}),
    "udlejningsformVedFritagelse": FORM,
    "indkomstMinimum": array(obj({"fra": K(day), "beloeb": amount(), "kendtTil": day}), check_dated),
    "mindsteTimerPrUge": amount(), "seniorAlder": count(), "jobstartSenestMaaneder": count()})
AFTALE = obj({"tekst": tekst, "supplement": SUPPLEMENT, "fortolkninger": fortolkninger})


# -- the inputs of the operations ------------------------------------------------------------------
def check_span(read, _path, faults):
    if read["dato"] and not date(2024, 1, 1) <= read["dato"] <= date(2027, 12, 31):
        faults.add("aftale-ikke-gaeldende", ["dato"], "aftalen gaelder 2024-01-01 til 2027-12-31")


def placer_input(value, path, faults):
    read = obj({"afdeling": K(AFDELING), "omraade": OMRAADE, "dato": K(day), "aftale": AFTALE}, check_span)(
        value, path, faults)
    afdeling, omraade = (read or {}).get("afdeling"), (read or {}).get("omraade")
    if afdeling and omraade:
        if value["afdeling"].get("omraadeId") is None:
            faults.input(["omraade"], "afdelingen har intet omraadeId")
        elif afdeling["omraadeId"] and omraade["id"] and same_text(omraade["id"]) != same_text(afdeling["omraadeId"]):
            faults.input(["omraade", "id"], "omraadet er ikke afdelingens")
    return read


def unique_ids(rows, path, faults):
    doubles(map(same_text, column(rows, "id")), path, faults, "id")


INPUT = {
    "udpeg": obj({"omraade": K(OMRAADE), "dato": K(day)}),
    "placer": placer_input,
    "portefoelje": obj({"afdelinger": K(array(AFDELING, unique_ids)), "omraader": K(array(OMRAADE, unique_ids)),
                        "dato": K(day), "aftale": AFTALE}, check_span),
}
