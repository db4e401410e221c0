"""The rules, two-valued: what is decided when every fact is known. Nothing is unknown in this module.

Figures are exact fractions and dates are calendar days. Sources: the agreement in short (AK) and
almenboligloven (ABL), with the lists' rules dated by the day of the list.
"""
from collections import namedtuple
from datetime import date, timedelta
from fractions import Fraction

F = Fraction
KRITERIER = ("beskaeftigelse", "dom", "uddannelse", "indkomst")
NOEGLETAL = {"beskaeftigelse": "udenTilknytning", "dom": "doemte", "uddannelse": "kunGrundskole",
             "indkomst": "bruttoindkomst", "ikkeVestlige": "ikkeVestlige"}
PARAGRAF_61A = {"beskaeftigelse": F(40), "dom": F(3), "uddannelse": F(60), "indkomst": F(55)}
PARAGRAF_61B = {"beskaeftigelse": F(30), "dom": F(2), "uddannelse": F(60), "indkomst": F(65)}

# A list's rule: `graenser` are the criteria that count, `kraevet` how many of them are needed. `en_liste`:
# before 2018-12-01 there was one list, on which ikkeVestlige counted like the others and the convicted were
# measured by a fixed share instead of a multiple of the national average.
Listeregel = namedtuple("Listeregel", "navn fra graenser kraevet en_liste forebyggelse hjemmel")
LISTEREGLER = (
    Listeregel("2-af-3", date.min, {"ikkeVestlige": F(50), "beskaeftigelse": F(40), "dom": F("2.70")},
               2, True, None, ("lov 1610/2010", "§ 61 a")),
    Listeregel("3-af-5", date(2014, 1, 1), {"ikkeVestlige": F(50), "beskaeftigelse": F(40), "dom": F("2.70"),
                                            "uddannelse": F(50), "indkomst": F(55)},
               3, True, None, ("lov 1609/2013", "§ 61 a")),
    Listeregel("61a", date(2018, 12, 1), PARAGRAF_61A, 2, False, None, ("ABL", "§ 61 a")),
    Listeregel("61a-61b", date(2021, 12, 1), PARAGRAF_61A, 2, False, PARAGRAF_61B, ("ABL", "§§ 61 a og 61 b")),
)
REGEL = {regel.navn: regel for regel in LISTEREGLER}

# The list's own published limit for the convicted: (multiple, share in %). No limit is derived from another.
DOEMTE_GRAENSER = {date(2018, 12, 1): (F(3), F("1.98")), date(2019, 12, 1): (F(3), F("2.03")),
                   date(2020, 12, 1): (F(3), F("2.27")), date(2022, 12, 1): (F(2), F("1.45"))}


def listeregel(listedato):
    return [regel for regel in LISTEREGLER if regel.fra <= listedato][-1]


def over(kriterium, tal, graense, fast_andel=False):
    """The text's own operator: overstiger is >, mindst is >=, mindre end is <. The fixed share of convicted
    (before 2018-12-01) was to be exceeded."""
    if kriterium == "indkomst":
        return tal < graense
    if kriterium == "dom" and not fast_andel:
        return tal >= graense
    return tal > graense


# -- dates -----------------------------------------------------------------------------------------
def plus_12_maaneder(dag):
    try:
        return dag.replace(year=dag.year + 1)
    except ValueError:  # 29 February
        return dag.replace(year=dag.year + 1, day=28)


def sidste_dag(listedato):
    """Reading: a list is current for twelve months and 31 days, the last day included."""
    return plus_12_maaneder(listedato) + timedelta(31)


def foerste_dag(listedato, indplacering_fra):
    """1-januar: from the first 1 January after the list's day, also for a list dated 1 January."""
    return listedato if indplacering_fra == "listedato" else date(listedato.year + 1, 1, 1)


# -- areas -----------------------------------------------------------------------------------------
# The number of residents decides in three bands.
FOR_FAA, NAESTEN, NOK = "hoejst 950", "951-999", "mindst 1.000"
Udfald = namedtuple("Udfald", "udsat parallelsamfund forebyggelsesomraade")


def boliger_nok(antal):
    return NOK if antal >= 1000 else NAESTEN if antal > 950 else FOR_FAA


def udfald_af(regel, antal_a, antal_b, over_50, over_30):
    """The lists an area with residents enough is on. antal_a, antal_b: criteria met by § 61 a (or the old
    rule) and § 61 b. Reading: the prevention list leaves out the areas that are udsat."""
    udsat = antal_a >= regel.kraevet
    if regel.en_liste:
        return Udfald(udsat, udsat, False)
    forebyggelse = regel.forebyggelse is not None and over_30 and antal_b >= 2 and not udsat
    return Udfald(udsat, udsat and over_50, forebyggelse)


PAA_INGEN = Udfald(False, False, False)


def officielt_udfald(udpeget, regel):
    """(udfald, omdannelsesomraade) of the official names, closed upwards; on the old list udsat and
    parallelsamfund were the same."""
    omdannelse = "omdannelsesomraade" in udpeget
    parallel = omdannelse or "parallelsamfund" in udpeget or (regel.en_liste and "udsat" in udpeget)
    return Udfald(parallel or "udsat" in udpeget, parallel, "forebyggelsesomraade" in udpeget), omdannelse


def status_af(udfald, fem_aar):
    if udfald.parallelsamfund:
        return "omdannelsesomraade" if fem_aar else "parallelsamfund"
    return "udsat" if udfald.udsat else "forebyggelsesomraade" if udfald.forebyggelsesomraade else "ingen"


def betegnelse(status, listedato):
    if status in ("ingen", "uoplyst"):
        return None
    gammel = listedato < date(2021, 12, 1)
    return {"udsat": "udsat boligområde", "forebyggelsesomraade": "forebyggelsesområde",
            "parallelsamfund": "ghettoområde" if gammel else "parallelsamfund",
            "omdannelsesomraade": "hårdt ghettoområde" if gammel else "omdannelsesområde"}[status]


# -- placement -------------------------------------------------------------------------------------
def omraadets_trin(officielt, beboere, ville_vaere, tidligere):
    """(trin, via) on omraadetrappen, or (0, ...) for an area whose departments stand on afdelingstrappen.

    officielt: Udfald, or None when judged by the figures. ville_vaere: Udfald by the figures, the number of
    residents left out. tidligere: the 950 rule may be used (see 950-kraever-tidligere-udpegning)."""
    if officielt is not None and officielt != PAA_INGEN:
        return (2 if officielt.udsat else 1), "udpegning"
    trin = 2 if ville_vaere.udsat else 1 if ville_vaere.forebyggelsesomraade else 0
    if trin and beboere == NOK and officielt is None:
        return trin, "udpegning"
    if trin and beboere == NAESTEN and tidligere:
        return trin, "950-regel"
    return 0, "egne-noegletal"


def behov(antal_a, antal_risiko, et_risikokriterium):
    if antal_a >= 2:
        return "hoejt"
    if antal_risiko >= 2:
        return "mellem"
    return et_risikokriterium if antal_risiko == 1 else "lavt"


def anvisningsinterval(andel, afrunding):
    if afrunding == "en-decimal":  # half up, before both borders
        andel = F((andel * 10 + F(1, 2)).__floor__(), 10)
    return "mindst-25" if andel >= 25 else "20-25" if andel >= 20 else "under-20"


TRIN = {"mindst-25": {"hoejt": 4, "mellem": 3, "lavt": 1},
        "20-25": {"hoejt": 3, "mellem": 2, "lavt": 1},
        "under-20": {"hoejt": 2, "mellem": 1, "lavt": 1}}
