/** Missing and assumed facts (fakta) in words: a noun phrase for every kind of path. */
import type { Sti } from "../../kerne/sti.js";
import { TRAPPER } from "../../parametre/aftale.js";
import { KRITERIER, NOEGLETAL_FOR } from "../../parametre/kriterier.js";
import { hvem } from "./kontekst.js";
import type { Kontekst, Ordbog } from "./sprogene.js";

type Noegle = Sti[number] | undefined;

/** What lies at the end of a path into an input, in the midst of a sentence. */
export function faktaord(sti: Sti, k: Kontekst): string {
  const [rod, del, nr, ...rest] = sti;
  const { SUPPLEMENT, AFDELINGSFAKTA, ANDRE_FAKTA: ord } = k.ord;
  switch (rod) {
    case "husstand":
      return husstandsord(sti.slice(1), 0, k);
    case "ansoegninger":
      return husstandsord(sti.slice(3), Number(del), k);
    case "omraade":
      return omraadeord(sti.slice(1), k);
    case "anvisningsforbud":
      return ord.aendringsdag(String(del));
    case "afdeling":
      return ordFor(AFDELINGSFAKTA, del)?.(noegletalsord(nr, k)) ?? ord.andet(sti.join("."));
    case "aftale":
      if (del === "fortolkninger") return k.borger ? ord.uklartPunkt : ord.valg(String(nr));
      return ordFor(SUPPLEMENT, nr)?.(kriteriumEllerTrin(rest, k)) ?? ord.andet(sti.join("."));
    default:
      return ord.andet(sti.join("."));
  }
}

function ordFor<Ord>(ordene: Readonly<Record<string, Ord>>, noegle: Noegle): Ord | undefined {
  return ordene[String(noegle)];
}

function kriteriumEllerTrin([foerste, trin]: Sti, { ord }: Kontekst): string {
  const trappe = TRAPPER.find((en) => en === foerste);
  if (trappe !== undefined) return ord.trinord({ trappe, trin: Number(trin) });
  const kriterium = KRITERIER.find((et) => et === foerste);
  return kriterium === undefined ? "" : ord.KRITERIEORD[kriterium];
}

const OMRAADEKRITERIER = [...KRITERIER, "ikkeVestlige"] as const;

function noegletalsord(figur: Noegle, { ord }: Kontekst): string {
  const kriterium = OMRAADEKRITERIER.find((et) => NOEGLETAL_FOR[et] === figur);
  return kriterium === undefined ? String(figur) : ord.NOEGLETALSORD[kriterium];
}

function omraadeord([opgoerelser, nr, felt, figur]: Sti, k: Kontekst): string {
  const ord = k.ord.OMRAADEFAKTA;
  if (opgoerelser === undefined) return ord.omraade;
  if (typeof nr !== "number") return ord.opgoerelser;
  const listedato = k.omraade?.opgoerelser[nr]?.listedato;
  const hvad = felt === "antalBeboere" ? ord.beboere : noegletalsord(figur, k);
  return hvad + (listedato === undefined ? "" : ord.paaListen(listedato));
}

function husstandsord(sti: Sti, husstandsnr: number, k: Kontekst): string {
  const [del, , felt] = sti;
  if (del !== "par") return personord(sti, husstandsnr, k);
  const husstand = k.husstande.length > 1 ? k.husstande[husstandsnr] : undefined;
  const ord = k.ord.HUSSTANDSFAKTA[felt === undefined ? "par" : "par.siden"];
  return ord + (husstand === undefined ? "" : k.ord.ANDRE_FAKTA.iHusstanden(husstand.id));
}

/** A fact of a person, whoever that is; null where the path leads to none. */
export function personfaktaord(sti: Sti, { PERSONFAKTA }: Ordbog): string | null {
  const personer = sti.indexOf("personer");
  return personer === -1 ? null : (ordFor(PERSONFAKTA, faktum(sti.slice(personer + 2))) ?? null);
}

/** Of one in a list it is told what it is, not which. */
function faktum(sti: Sti): string {
  return sti.filter((noegle) => typeof noegle === "string").join(".");
}

function personord([, nr, ...rest]: Sti, husstandsnr: number, k: Kontekst): string {
  const { PERSONFAKTA, ANDRE_FAKTA: andre, forPerson } = k.ord;
  const ord = ordFor(PERSONFAKTA, faktum(rest));
  const husstand = k.husstande[husstandsnr];
  const id = husstand?.personer[Number(nr)]?.id;
  if (ord === undefined || husstand === undefined || id === undefined) return andre.andet(faktum(rest));
  return ord + forPerson(hvem(id, k)) + (k.husstande.length > 1 ? andre.iHusstanden(husstand.id) : "");
}
