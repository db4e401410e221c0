"""What is unknown: every order an unknown figure can have against the limits, and what follows from it.

The method is to fill in. An unknown fact takes representative values, the two-valued rules of ``regler``
judge each filling, and a fact matters if two fillings that differ in it alone are decided differently.
"""
from collections import defaultdict, namedtuple
from fractions import Fraction
from functools import lru_cache
from itertools import product

import regler
from regler import FOR_FAA, KRITERIER, NAESTEN, NOEGLETAL, NOK, over

# What is known of a figure: it lies from lav to hoej (None: no end; aaben: hoej itself left out).
Viden = namedtuple("Viden", "lav hoej aaben", defaults=(False,))
ANDEL, UENDELIG = Viden(Fraction(0), Fraction(100)), Viden(Fraction(0), None)
UKENDT_TAL = {"beskaeftigelse": ANDEL, "dom": UENDELIG, "uddannelse": ANDEL, "indkomst": UENDELIG, "ikkeVestlige": ANDEL}
# An unknown risk limit is anything that is not milder than § 61 a's.
UKENDT_RISIKO = {k: Viden(g, None) if k == "indkomst" else Viden(Fraction(0), g)
                 for k, g in regler.PARAGRAF_61A.items()}


def praecis(tal):
    return Viden(tal, tal)


def ukendt(viden):
    return viden.lav != viden.hoej


# -- from facts to knowledge -----------------------------------------------------------------------
def viden_om_doemte(oplyst, listedato, regel):
    """On the old lists the share decides, otherwise the multiple of the national average.

    A plain share is half known on a list with a published limit (it lies on one side of that multiple) and
    unknown elsewhere, also 0. A department has no list: listedato None."""
    gammel = regel is not None and regel.en_liste
    if oplyst is None or (gammel and oplyst[0] == "gange"):
        return ANDEL if gammel else UENDELIG
    if gammel:
        return praecis(oplyst[1])
    if oplyst[0] == "gange":
        return praecis(oplyst[1])
    if oplyst[0] == "begge":
        return praecis(oplyst[1] / oplyst[2])
    if listedato not in regler.DOEMTE_GRAENSER:
        return UENDELIG
    gange, graense = regler.DOEMTE_GRAENSER[listedato]
    return Viden(gange, None) if oplyst[1] >= graense else Viden(Fraction(0), gange, True)


def viden_om_tal(noegletal, listedato=None, regel=None):
    noegletal = noegletal or {}
    tal = {}
    for kriterium, felt in NOEGLETAL.items():
        oplyst = noegletal.get(felt)
        if kriterium == "dom":
            tal[kriterium] = viden_om_doemte(oplyst, listedato, regel)
        else:
            tal[kriterium] = UKENDT_TAL[kriterium] if oplyst is None else praecis(oplyst)
    return tal


Liste = namedtuple("Liste", "dato sti regel antal tal udpeget")


def laes_lister(omraade, sti):
    lister = []
    for i, op in enumerate(omraade["opgoerelser"]):
        regel = regler.listeregel(op["listedato"])
        lister.append(Liste(op["listedato"], sti + ["opgoerelser", i], regel, op["antalBeboere"],
                            viden_om_tal(op["noegletal"], op["listedato"], regel), op["udpeget"]))
    return lister


def beboertal(liste):
    return frozenset((FOR_FAA, NAESTEN, NOK) if liste.antal is None else (regler.boliger_nok(liste.antal),))


def faktum(liste, navn):
    """The path of a list's fact."""
    return liste.sti + ([navn] if navn == "antalBeboere" else ["noegletal", NOEGLETAL[navn]])


# -- one criterion ---------------------------------------------------------------------------------
def gitter(maerker):
    """The marks, three points in every gap and three above: enough for any order of three values."""
    maerker = sorted(set(maerker))
    punkter = list(maerker)
    for lav, hoej in zip(maerker, maerker[1:]):
        punkter += [lav + (hoej - lav) * Fraction(n, 4) for n in (1, 2, 3)]
    return punkter + [maerker[-1] + n for n in (1, 2, 3)]


def i_spil(viden, punkter):
    if not ukendt(viden):
        return [viden.lav]
    return [p for p in punkter if p >= viden.lav and
            (viden.hoej is None or p < viden.hoej or (p == viden.hoej and not viden.aaben))]


# alle: the states (a, b, risiko) a criterion can be in: met by § 61 a, by § 61 b, beyond the risk limit.
# ved_tal, ved_graense: the sets of states that the figure alone, or the risk limit alone, runs through.
Kriterium = namedtuple("Kriterium", "alle ved_tal ved_graense")


@lru_cache(50000)
def tilstande(kriterium, tal, graense_a, graense_b, risiko=None, fast_andel=False):
    maerker = [m for v in (tal, risiko or tal) for m in (v.lav, v.hoej) if m is not None]
    punkter = gitter(maerker + [graense_a] + ([] if graense_b is None else [graense_b]))
    graenser = [None] if risiko is None else i_spil(risiko, punkter)
    ved_tal, ved_graense = defaultdict(set), defaultdict(set)
    for x in i_spil(tal, punkter):
        a = over(kriterium, x, graense_a, fast_andel)
        b = graense_b is not None and over(kriterium, x, graense_b)
        for r in graenser:
            tilstand = (a, b, r is not None and over(kriterium, x, r))
            ved_tal[r].add(tilstand)
            ved_graense[x].add(tilstand)
    alle = frozenset().union(*ved_tal.values())
    return Kriterium(alle, frozenset(map(frozenset, ved_tal.values())), frozenset(map(frozenset, ved_graense.values())))


def listens_kriterium(liste, kriterium, graense_b=None, risiko=None):
    return tilstande(kriterium, liste.tal[kriterium], liste.regel.graenser[kriterium], graense_b, risiko,
                     liste.regel.en_liste and kriterium == "dom")


def ikke_vestlige(liste):
    """{(over 50, over 30)}"""
    alle = tilstande("ikkeVestlige", liste.tal["ikkeVestlige"], Fraction(50), Fraction(30)).alle
    return frozenset((a, b) for a, b, _ in alle)


# -- one list --------------------------------------------------------------------------------------
# mulige: the possible (udfald, udfald had the residents been enough). grupper: for each fact the sets of
# those that the fact alone runs through, the other facts being filled in.
Analyse = namedtuple("Analyse", "mulige grupper")


@lru_cache(5000)
def gennemregn(regelnavn, navne, tilstandene):
    """Plain enumeration: at most 3 x 3 x 3 x 3 x 2 x 3 fillings."""
    regel, tabel = regler.REGEL[regelnavn], {}
    for fyld in product(*tilstandene):
        beboere, (over_50, over_30), kriterier = fyld[0], fyld[1], fyld[2:]
        antal_a = sum(k[0] for k in kriterier) + (over_50 if regel.en_liste else 0)
        ville = regler.udfald_af(regel, antal_a, sum(k[1] for k in kriterier), over_50, over_30)
        tabel[fyld] = (ville if beboere == NOK else regler.PAA_INGEN, ville)
    grupper = {}
    for i, navn in enumerate(navne):
        samlet = defaultdict(set)
        for fyld, udfald in tabel.items():
            samlet[fyld[:i] + fyld[i + 1:]].add(udfald)
        grupper[navn] = frozenset(frozenset(g) for g in samlet.values() if len(g) > 1)
    return Analyse(frozenset(tabel.values()), grupper)


def analyser(liste):
    """By the figures, whatever the official list says."""
    forebyggelse = liste.regel.forebyggelse or {}
    navne, tilstandene = ["antalBeboere", "ikkeVestlige"], [beboertal(liste), ikke_vestlige(liste)]
    for kriterium in KRITERIER:
        if kriterium in liste.regel.graenser:
            alle = listens_kriterium(liste, kriterium, forebyggelse.get(kriterium)).alle
            navne.append(kriterium)
            tilstandene.append(frozenset((a, b) for a, b, _ in alle))
    return gennemregn(liste.regel.navn, tuple(navne), tuple(tilstandene))


def egenskab(liste, proeve):
    """({possible answers}, [names of the facts that alone can change the answer]) to a question about the
    lists the area was on; an official designation wins."""
    if liste.udpeget is not None:
        return {proeve(regler.officielt_udfald(liste.udpeget, liste.regel)[0])}, []
    analyse = analyser(liste)
    svar = {proeve(udfald) for udfald, _ in analyse.mulige}
    return svar, [navn for navn, grupper in analyse.grupper.items()
                  if any(len({proeve(udfald) for udfald, _ in g}) > 1 for g in grupper)]


# -- the two halves of a placement -----------------------------------------------------------------
def summer(kriterier, i, j):
    """The sums two coordinates of the states can reach, counted to two (more makes no difference)."""
    sumsaet = {(0, 0)}
    for alle in kriterier:
        sumsaet = {(min(2, x + t[i]), min(2, y + t[j])) for x, y in sumsaet for t in alle}
    return sumsaet


# trin: the possible (trin, via). mangler: names of facts, of ("graense", id) and "tidligere".
Omraadedel = namedtuple("Omraadedel", "trin mangler")


@lru_cache(20000)
def omraadedel(officielt, beboere, ikkevestlige, tidligere, kriterier):
    """kriterier: {id: Kriterium} as a tuple of Kriterium in order.

    Exact, though the criteria are not multiplied out: the figure and the limit of one criterion touch the
    others only through the two counts, so the fillings of the other criteria may be replaced by the counts
    they can reach. On trin 1 the decision also holds the sharpened criteria, one by one."""
    @lru_cache(None)
    def trin(b, a_sum, b_sum, over_30, foer):
        ville = regler.udfald_af(regler.REGEL["61a-61b"], a_sum, b_sum, False, over_30)
        return regler.omraadets_trin(officielt, b, ville, foer)

    over_30 = {b for _, b in ikkevestlige}
    alle = summer([k.alle for k in kriterier], 0, 1)
    mulige = {trin(b, x, y, o, f) for b, (x, y), o, f in product(beboere, alle, over_30, tidligere)}

    def skifter(fast, varierer):
        return any(len({trin(*byg)[0] for byg in varierer(f)}) > 1 for f in product(*fast))

    mangler = set()
    if skifter((alle, over_30, tidligere), lambda f: [(b, *f[0], *f[1:]) for b in beboere]):
        mangler.add("antalBeboere")
    if skifter((beboere, alle, tidligere), lambda f: [(f[0], *f[1], o, f[2]) for o in over_30]):
        mangler.add("ikkeVestlige")
    if skifter((beboere, alle, over_30), lambda f: [(f[0], *f[1], f[2], t) for t in tidligere]):
        mangler.add("tidligere")
    for n, kriterium in enumerate(kriterier):
        rest = summer([k.alle for k in kriterier[:n] + kriterier[n + 1:]], 0, 1)
        for (x, y), b, o, f in product(rest, beboere, over_30, tidligere):
            def afgoer(t):
                trinnet = trin(b, min(2, x + t[0]), min(2, y + t[1]), o, f)[0]
                return trinnet, t[2] if trinnet == 1 else None
            if any(len(set(map(afgoer, g))) > 1 for g in kriterium.ved_tal):
                mangler.add(KRITERIER[n])
            if any(len(set(map(afgoer, g))) > 1 for g in kriterium.ved_graense):
                mangler.add(("graense", KRITERIER[n]))
    return Omraadedel(frozenset(mulige), frozenset(mangler))


Afdelingsdel = namedtuple("Afdelingsdel", "trin behov interval mangler")


@lru_cache(20000)
def afdelingsdel(kriterier, intervaller, valg):
    """The same on the department's own figures: behov by two counts, then the interval. valg: what one
    criterion alone beyond the risk zone may be (two values while the interpretation is left open)."""
    def trin(a_sum, z_sum, interval, et):
        return regler.TRIN[interval][regler.behov(a_sum, z_sum, et)]

    alle = summer([k.alle for k in kriterier], 0, 2)
    mangler = set()
    for a, z in alle:
        if any(len({trin(a, z, i, et) for i in intervaller}) > 1 for et in valg):
            mangler.add("andelAnviste")
        if any(len({trin(a, z, i, et) for et in valg}) > 1 for i in intervaller):
            mangler.add("valg")
    for n, kriterium in enumerate(kriterier):
        rest = summer([k.alle for k in kriterier[:n] + kriterier[n + 1:]], 0, 2)
        for (x, y), i, et in product(rest, intervaller, valg):
            for navn, grupper in ((KRITERIER[n], kriterium.ved_tal), (("graense", KRITERIER[n]), kriterium.ved_graense)):
                if any(len({trin(min(2, x + t[0]), min(2, y + t[2]), i, et) for t in g}) > 1 for g in grupper):
                    mangler.add(navn)
    return Afdelingsdel(frozenset(trin(a, z, i, et) for (a, z), i, et in product(alle, intervaller, valg)),
                        frozenset(regler.behov(a, z, et) for (a, z), et in product(alle, valg)),
                        frozenset(intervaller), frozenset(mangler))
