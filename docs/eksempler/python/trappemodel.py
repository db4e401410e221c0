#!/usr/bin/env python3
"""A second, independent implementation of the line protocol, for udpeg, placer and portefoelje.

    python3 docs/eksempler/python/trappemodel.py < file.jsonl
"""
import json
import sys
import threading
from datetime import date

import door
import mulige
import regler
from mulige import faktum
from regler import KRITERIER

LISTER = door.LISTER


def tre(svar):
    """Three values from the set of possible answers."""
    return "uoplyst" if len(svar) > 1 else "opfyldt" if True in svar else "ikke-opfyldt"


def grund(kode, regel, *hjemmel):
    return {"kode": kode, "regel": regel, "hjemmel": [{"kilde": k, "sted": s} for k, s in hjemmel]}


def ordnet(stier):
    """Each path once, in an order that does not depend on the run."""
    return [list(sti) for sti in sorted(set(map(tuple, stier)), key=lambda sti: list(map(str, sti)))]


def eneste(maengde):
    return next(iter(maengde)) if len(maengde) == 1 else None


# -- which list governs, and the five lists --------------------------------------------------------
def gaeldende(lister, dato, indplacering_fra="listedato"):
    virker = [l for l in lister if regler.foerste_dag(l.dato, indplacering_fra) <= dato]
    seneste = max(virker, key=lambda l: l.dato, default=None)
    return seneste if seneste and dato <= regler.sidste_dag(seneste.dato) else None


def foregaaende(lister, aar):
    """The list of each of the four calendar years before: the later of two, None without one."""
    return [max((l for l in lister if l.dato.year == aar - n), key=lambda l: l.dato, default=None) for n in (1, 2, 3, 4)]


def er_parallel(udfald):
    return udfald.parallelsamfund


def alle_fire(tidligere):
    """The possible answers to: was the area a parallelsamfund on all four?"""
    hver = [{True, False} if l is None else mulige.egenskab(l, er_parallel)[0] for l in tidligere]
    return ({True} if all(True in h for h in hver) else set()) | ({False} if any(False in h for h in hver) else set())


def fem_lister(lister, liste):
    """The possible answers of the look-back; before 2018-12-01 there was no such list."""
    return {False} if liste.regel.en_liste else alle_fire(foregaaende(lister, liste.dato.year))


def beregnede(lister, liste):
    """Every (udfald, omdannelsesomraade) that the figures leave possible. The governing list and the four
    before it have no fact in common, so their answers combine freely."""
    return {(udfald, udfald.parallelsamfund and fem)
            for udfald, _ in mulige.analyser(liste).mulige for fem in fem_lister(lister, liste)}


def afviger(lister, liste):
    return liste.udpeget is not None and \
        regler.officielt_udfald(liste.udpeget, liste.regel) not in beregnede(lister, liste)


def forbehold_afviger(lister, liste):
    return [{"kode": "afviger-fra-officiel-liste"}] if liste and afviger(lister, liste) else []


# -- udpeg -----------------------------------------------------------------------------------------
def udpeg(data):
    lister = mulige.laes_lister(data["omraade"], ["omraade"])
    liste = gaeldende(lister, data["dato"])
    if liste is None:
        return {"status": "uoplyst", "betegnelse": None, "listedato": None, "grundlag": None,
                "lister": dict.fromkeys(LISTER, "uoplyst"), "kriterier": {}, "kriterier61b": None,
                "alleneBeboertal": False, "fortolkninger": {}, "forbehold": [],
                # Reading: the list is asked for, and not the older lists' figures: its year cannot be known.
                "mangler": [["omraade", "opgoerelser"]],
                "begrundelse": [grund("ingen-gaeldende-liste", "omraade.liste", ("ABL", "§ 61 a, stk. 5"))]}
    if liste.udpeget is not None:
        mulige_udfald, mangler = {regler.officielt_udfald(liste.udpeget, liste.regel)}, []
    else:
        mulige_udfald, mangler = beregnede(lister, liste), mangler_for_status(lister, liste)
    svar = {navn: tre({getattr(u, navn) if navn != "omdannelsesomraade" else omd for u, omd in mulige_udfald})
            for navn in LISTER}
    status = next((navn for navn in ("omdannelsesomraade", "parallelsamfund", "udsat", "forebyggelsesomraade")
                   if svar[navn] == "opfyldt"), "uoplyst" if "uoplyst" in svar.values() else "ingen")
    return {"status": status, "betegnelse": regler.betegnelse(status, liste.dato), "listedato": str(liste.dato),
            "grundlag": "beregnet" if liste.udpeget is None else "officiel", "lister": svar,
            "kriterier": kriterier(liste), "kriterier61b": kriterier61b(liste),
            "alleneBeboertal": alene_beboertal(liste), "fortolkninger": {}, "mangler": mangler,
            "forbehold": forbehold_afviger(lister, liste),
            "begrundelse": [grund("status-" + status, "omraade.udpeg", liste.regel.hjemmel)]}


def kriterier(liste):
    """By the rule of the list's day; the share is judged at over 50 under every rule."""
    ud = {k: {"udfald": tre({t[0] for t in mulige.listens_kriterium(liste, k).alle})}
          for k in KRITERIER if k in liste.regel.graenser}
    ud["ikkeVestlige"] = {"udfald": tre({over_50 for over_50, _ in mulige.ikke_vestlige(liste)})}
    return ud


def kriterier61b(liste):
    if liste.regel.forebyggelse is None:
        return None
    ud = {k: {"udfald": tre({t[1] for t in mulige.listens_kriterium(liste, k, liste.regel.forebyggelse[k]).alle})}
          for k in KRITERIER}
    ud["ikkeVestlige"] = {"udfald": tre({over_30 for _, over_30 in mulige.ikke_vestlige(liste)})}
    return ud


def alene_beboertal(liste):
    """Known to be under 1,000, on no official list, and certain to be on some list with residents enough."""
    if liste.antal is None or liste.antal >= 1000 or liste.udpeget:
        return False
    return all(ville != regler.PAA_INGEN for _, ville in mulige.analyser(liste).mulige)


def mangler_for_status(lister, liste):
    """What the status turns on: facts of the governing list, facts of the four before it, missing years."""
    fem, analyse = fem_lister(lister, liste), mulige.analyser(liste)
    mangler = [faktum(liste, navn) for navn, grupper in analyse.grupper.items()
               if any(len({regler.status_af(u, f) for u, _ in g}) > 1 for g in grupper for f in fem)]
    if not liste.regel.en_liste and any(u.parallelsamfund for u, _ in analyse.mulige):
        tidligere = foregaaende(lister, liste.dato.year)
        mangler += afgoerende_aar(tidligere)
        if None in tidligere and alle_kan(l for l in tidligere if l):
            mangler.append(["omraade", "opgoerelser"])
    return ordnet(mangler)


def alle_kan(lister):
    return all(True in mulige.egenskab(l, er_parallel)[0] for l in lister)


def afgoerende_aar(tidligere):
    """The facts of a year that can decide the look-back, the other years being parallelsamfund."""
    kendte = [l for l in tidligere if l]
    return [faktum(l, navn) for l in kendte if alle_kan(m for m in kendte if m is not l)
            for navn in mulige.egenskab(l, er_parallel)[1]]


# -- placer ----------------------------------------------------------------------------------------
class Sag:
    """One department to be placed, with the paths that lead to its facts."""

    def __init__(self, afdeling, omraade, dato, aftale, afdeling_sti, omraade_sti):
        self.afdeling, self.omraade, self.dato = afdeling, omraade, dato
        self.afdeling_sti, self.omraade_sti = afdeling_sti, omraade_sti
        self.lister = mulige.laes_lister(omraade, omraade_sti) if omraade else []
        self.tal = mulige.viden_om_tal(afdeling["noegletal"])
        aftale = aftale or {}
        self.supplement = aftale.get("supplement") or {}
        valgt = {k: v for k, v in (aftale.get("fortolkninger") or {}).items() if v is not None}
        self.valg = {k: valgt.get(k, choices[0]) for k, choices in door.FORTOLKNINGER.items()}


# The interpretations that a placement can turn on.
PLACERINGENS = ("et-risikokriterium", "anvisningsandel", "indplacering-fra", "950-kraever-tidligere-udpegning")
UDEN_BINDING = ("begrundelse", "forbehold", "fortolkninger")


def risikozone(sag):
    """{id: Viden}: the entry in force on the day. An entry with kendtTil ends there, others at the next one;
    what the entry in force leaves out is not taken from an earlier one (reading)."""
    foer = [r for r in sag.supplement.get("risikozone") or [] if r["fra"] <= sag.dato]
    raekke = max(foer, key=lambda r: r["fra"], default={})
    if raekke.get("kendtTil") and raekke["kendtTil"] < sag.dato:
        raekke = {}
    return {k: mulige.UKENDT_RISIKO[k] if raekke.get(k) is None else mulige.praecis(raekke[k]) for k in KRITERIER}


def placer(sag):
    if sag.afdeling["type"] != "familieboliger":
        return resultat("ikke-omfattet", begrundelse=[grund("ikke-omfattet", "trappe.omfang", ("AK", "Baggrund"))])
    risiko = risikozone(sag)
    svar, brugt = indplacer(sag, sag.valg, risiko)
    svar["fortolkninger"] = {
        navn: sag.valg[navn] for navn in PLACERINGENS for andet in door.FORTOLKNINGER[navn]
        if andet != sag.valg[navn] and not samme(svar, indplacer(sag, dict(sag.valg, **{navn: andet}), risiko)[0])}
    if brugt and sag.supplement.get("oprindelse") == "antaget" and not all(map(mulige.ukendt, risiko.values())):
        svar["forbehold"].append({"kode": "antaget-tal"})
    return svar


def samme(et, andet):
    def binding(svar):
        return {k: v for k, v in svar.items() if k not in UDEN_BINDING}
    return binding(et) == binding(andet)


def resultat(udfald, trappe=None, trin=None, via=None, **resten):
    svar = {"udfald": udfald, "trappe": trappe, "trin": trin, "via": via, "skaerpede": [], "skaerpedeUoplyste": [],
            "behov": None, "anvisningsinterval": None, "mangler": [], "begrundelse": [], "forbehold": [],
            "fortolkninger": {}}
    svar.update(resten)
    return svar


def indplacer(sag, valg, risiko):
    """The placement under one set of choices, with every fact that matters; and whether the risk zone was used.
    Reading: it was where something may be held up against it, decisive or not: the figures of an area that may be
    on trin 1, and those of a department that may need it to tell mellem from lavt.

    Exact though area and department are taken apart: they share no fact but the risk limits, and in any one
    filling only one of them is read, the department's where the area's trin is 0. A fact of the area that moves
    the trin changes the decision whatever the department; a fact of the department matters where it matters
    by itself and the area can be at 0; a limit matters if it does on either side."""
    trin, mangler, kriterierne, liste = omraadet(sag, valg, risiko)
    afdelingen = afdelings_trin(sag, valg, risiko)
    brugt = any(t == 1 or (t == 0 and afdelingen.behov != {"hoejt"}) for t, _ in trin)
    if any(t == 0 for t, _ in trin):
        stier = {"andelAnviste": sag.afdeling_sti + ["andelAnviste"],
                 "valg": ["aftale", "fortolkninger", "et-risikokriterium"]}
        for navn in afdelingen.mangler:
            mangler.append(risiko_sti(navn) or stier.get(navn) or
                           sag.afdeling_sti + ["noegletal", regler.NOEGLETAL[navn]])
    mangler = ordnet(mangler)
    forbehold = forbehold_afviger(sag.lister, liste)
    paa_omraadet, via = eneste({t for t, _ in trin}), eneste({v for _, v in trin})
    if paa_omraadet == 0:
        if sag.omraade and sag.omraade["udviklingsplan"]:
            # It is certain that the area is on no list and that the 950 rule does not place it.
            forbehold.append({"kode": "omraade-med-udviklingsplan"})
        trinnet = eneste(afdelingen.trin)
        return resultat("uoplyst" if trinnet is None else "placeret", "afdelingstrappen", trinnet, via,
                        behov=eneste(afdelingen.behov), anvisningsinterval=eneste(afdelingen.interval),
                        mangler=mangler, forbehold=forbehold,
                        begrundelse=[grund("egne-noegletal", "trappe.placer.afdeling", ("AK", "Figur 3"))]), brugt
    begrundelse = [grund("omraadets-lister", "trappe.placer.omraade", ("AK", "Områdetrappen"))]
    trappe = None if any(t == 0 for t, _ in trin) else "omraadetrappen"
    if paa_omraadet is None:
        return resultat("uoplyst", trappe, None, via, mangler=mangler, forbehold=forbehold, begrundelse=begrundelse), brugt
    skaerpede = {k: {paa_omraadet == 2} if paa_omraadet == 2 else {t[2] for t in kriterium.alle}
                 for k, kriterium in zip(KRITERIER, kriterierne)}
    return resultat("placeret", trappe, paa_omraadet, via, mangler=mangler, forbehold=forbehold, begrundelse=begrundelse,
                    skaerpede=[k for k in KRITERIER if skaerpede[k] == {True}],
                    skaerpedeUoplyste=[k for k in KRITERIER if len(skaerpede[k]) > 1]), brugt


def risiko_sti(navn):
    return ["aftale", "supplement", "risikozone", navn[1]] if isinstance(navn, tuple) else None


def omraadet(sag, valg, risiko):
    """(possible (trin, via), paths that matter, Kriterium by id, governing list). Trin 0: afdelingstrappen."""
    if sag.afdeling["omraadeId"] is None:
        return {(0, "egne-noegletal")}, [], None, None
    liste = gaeldende(sag.lister, sag.dato, valg["indplacering-fra"])
    tidligere, tidligere_mangler = foer_paa_liste(sag, liste, valg)
    if liste is None:
        # Nothing is known of the area: either trin or none, on trin 1 with any sharpened criteria. The limits
        # matter as they would for some filling-in of the missing list; older lists are not asked for (reading).
        mangler = [sag.omraade_sti + (["opgoerelser"] if sag.omraade else [])]
        mangler += [risiko_sti(("graense", k)) for k in KRITERIER if mulige.ukendt(risiko[k])]
        return {(2, "udpegning"), (2, "950-regel"), (1, "udpegning"), (1, "950-regel"), (0, "egne-noegletal")}, \
            mangler, None, None
    kriterierne = tuple(mulige.listens_kriterium(liste, k, liste.regel.forebyggelse[k], risiko[k]) for k in KRITERIER)
    officielt = None if liste.udpeget is None else regler.officielt_udfald(liste.udpeget, liste.regel)[0]
    delen = mulige.omraadedel(officielt, mulige.beboertal(liste), mulige.ikke_vestlige(liste), frozenset(tidligere),
                              kriterierne)
    mangler = []
    for navn in delen.mangler:
        if navn == "tidligere":
            mangler += tidligere_mangler
        else:
            mangler.append(risiko_sti(navn) or faktum(liste, navn))
    return delen.trin, mangler, kriterierne, liste


def foer_paa_liste(sag, liste, valg):
    """(possible answers, facts) to: may the 950 rule be used? Under `ja` an earlier list must have had the area;
    with none given the opgoerelser are missing."""
    if valg["950-kraever-tidligere-udpegning"] == "nej":
        return {True}, []
    tidligere = [l for l in sag.lister if (l.dato < liste.dato if liste else l.dato <= sag.dato)]
    if not tidligere:
        return {True, False}, [sag.omraade_sti + (["opgoerelser"] if sag.omraade else [])]
    svar = [mulige.egenskab(l, lambda udfald: udfald != regler.PAA_INGEN) for l in tidligere]
    samlet = ({True} if any(True in s for s, _ in svar) else set()) | \
        ({False} if all(False in s for s, _ in svar) else set())
    mangler = [faktum(l, navn) for i, (l, (_, navne)) in enumerate(zip(tidligere, svar)) for navn in navne
               if all(False in s for s, _ in svar[:i] + svar[i + 1:])]
    return samlet, mangler


def afdelings_trin(sag, valg, risiko):
    kriterierne = tuple(mulige.tilstande(k, sag.tal[k], regler.PARAGRAF_61A[k], None, risiko[k]) for k in KRITERIER)
    andel, et = sag.afdeling["andelAnviste"], valg["et-risikokriterium"]
    intervaller = tuple(regler.TRIN) if andel is None else (regler.anvisningsinterval(andel, valg["anvisningsandel"]),)
    return mulige.afdelingsdel(kriterierne, intervaller, ("mellem", "lavt") if et == "uafklaret" else (et,))


# -- portefoelje -----------------------------------------------------------------------------------
def portefoelje(data):
    omraader = {door.same_text(o["id"]): (i, o) for i, o in enumerate(data["omraader"])}
    placeringer, antal = [], {"omraadetrappen": {"1": 0, "2": 0},
                              "afdelingstrappen": {"1": 0, "2": 0, "3": 0, "4": 0}, "uoplyst": 0, "ikkeOmfattet": 0}
    for i, afdeling in enumerate(data["afdelinger"]):
        plads, omraade = omraader.get(door.same_text(afdeling["omraadeId"]), (None, None))
        sag = Sag(afdeling, omraade, data["dato"], data["aftale"], ["afdelinger", i],
                  ["omraader"] if plads is None else ["omraader", plads])
        svar = dict(placer(sag), afdeling=afdeling["id"])
        placeringer.append(svar)
        if svar["udfald"] == "placeret":
            antal[svar["trappe"]][str(svar["trin"])] += 1
        else:
            antal["uoplyst" if svar["udfald"] == "uoplyst" else "ikkeOmfattet"] += 1
    fortolkninger = {}
    for svar in placeringer:
        fortolkninger.update(svar["fortolkninger"])
    return {"placeringer": placeringer, "antal": antal, "fortolkninger": fortolkninger,
            "mangler": ordnet(sti for svar in placeringer for sti in svar["mangler"]),
            "forbehold": [{"kode": k} for k in dict.fromkeys(f["kode"] for s in placeringer for f in s["forbehold"])],
            "begrundelse": [grund("hver-for-sig", "trappe.portefoelje", ("AK", "Trappemodellerne"))]}


# -- the line protocol -----------------------------------------------------------------------------
def placer_linje(data):
    return placer(Sag(data["afdeling"], data["omraade"], data["dato"], data["aftale"], ["afdeling"], ["omraade"]))


OPS = {"udpeg": udpeg, "placer": placer_linje, "portefoelje": portefoelje}


def faults_of_line(line):
    """Faults of the line itself; reading: they are answered before the input is looked at."""
    faults = door.Faults()
    if not isinstance(line, dict):
        faults.input([], "linjen er ikke et objekt")
        return faults
    for key in sorted(line.keys() - {"id", "op", "input"}):
        faults.add("cpr-nummer" if door.CPR.search(key) else "ukendt-felt", [], "linjen har id, op og input")
    if line.twice:
        faults.input([], "et navn staar to gange i linjen")
    for key in ("id", "op"):
        if not isinstance(line.get(key), str):
            faults.input([], key + " mangler eller er ikke en tekst")
    if isinstance(line.get("op"), str) and line["op"] not in OPS:
        faults.add("ukendt-op", [], "kendte: " + ", ".join(OPS))
    return faults


def answer(text):
    try:
        line = door.parse(text)
    except (ValueError, RecursionError):
        return {"id": None, "ok": False, "errors": [{"code": "ugyldig-json", "path": [], "message": "linjen er ikke JSON"}]}
    ident = line.get("id") if isinstance(line, dict) and isinstance(line.get("id"), str) else None
    faults = faults_of_line(line)
    if not faults:
        data = door.INPUT[line["op"]](line.get("input"), [], faults)
        for path in door.names_twice(line.get("input")):
            faults.input(path, "navnet staar to gange")
    if faults:
        return {"id": ident, "ok": False, "errors": faults}
    return {"id": ident, "ok": True, "result": OPS[line["op"]](data)}


def main():
    for n, raw in enumerate(sys.stdin.buffer):
        text = raw.decode("utf-8", "replace")
        if n == 0 and text.startswith("\ufeff"):
            text = text[1:]
        if text.strip():
            print(json.dumps(answer(text)), flush=True)


if __name__ == "__main__":
    # Deep nesting is the sender's right: read in a thread with room for it.
    sys.setrecursionlimit(400000)
    threading.stack_size(512 * 1024 * 1024)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
