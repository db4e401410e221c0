/** The conditions of an agreement document (vilkaar): the values that rules know, checked part by part. */
import * as z from "zod/mini";
import { formI } from "../../kerne/form.js";
import {
  FAKTA,
  type Faktanavn,
  type FaktumMed,
  FORLOEB,
  INSTITUTIONER,
  LOVE,
  ordFor,
  PERSON,
  YDELSER,
} from "../../parametre/fakta.js";
import { GRUNDE, type Ordfaktum, type Vilkaar } from "../../parametre/vilkaar.js";
import { antal, dato, listeaf, navn, objekt, positivtAntal } from "../felter.js";
import { type Form, felt, figur, hjemmel, maaske } from "./dele.js";

const faktanavne = Object.keys(FAKTA) as readonly Faktanavn[];
const medForm = (form: string) => faktanavne.filter((navn) => formI(PERSON, FAKTA[navn].sti)?.form === form);
const JA_FAKTA = medForm("ja-nej") as readonly FaktumMed<boolean>[];
const ORDFAKTA = ["bopaelKommune", ...medForm("ord")] as readonly Ordfaktum[];

const operator = z.enum(["overstiger", "mindst", "mindreEnd"]);
const maaneder = felt(antal, "Antal måneder.");
const del = z.lazy((): Form<Vilkaar> => vilkaar);
const dele = listeaf(del);

const ydelse = z.enum(YDELSER);
const ydelsesslags = z.union([ydelse, objekt({ ydelse, under: z.enum(FORLOEB) })]);
const ydelser = listeaf(ydelsesslags);

const talfigur = z.discriminatedUnion("figur", [
  objekt({ figur: z.literal("trykt"), vaerdi: figur, hjemmel }),
  objekt({ figur: z.literal("mindsteTimerPrUge") }),
  objekt({ figur: z.literal("indkomstMinimum"), paa: z.enum(["dagen", "1-januar-aaret-foer"]) }),
]);

const blandt = objekt({ art: z.literal("blandt"), faktum: z.enum(ORDFAKTA), ord: listeaf(navn) }).check(
  ({ value: { faktum, ord }, issues }) => {
    const kendte = ordFor(FAKTA[faktum]) ?? ord;
    for (const [nr, et] of ord.entries())
      if (!kendte.includes(et))
        issues.push({
          code: "custom",
          input: et,
          path: ["ord", nr],
          message: `${faktum} is one of ${kendte.join(", ")}`,
        });
  },
);

const BLADE = [
  objekt({ art: z.literal("ja"), faktum: z.enum(JA_FAKTA) }),
  blandt,
  objekt({
    art: z.literal("maalt"),
    faktum: z.enum(["timerPrUge", "aktuelIndtaegt", "forrigeAarsIndtaegt"]),
    operator,
    graense: talfigur,
  }),
  objekt({ art: z.literal("senest"), maaneder: z.union([z.int(), z.literal("jobstartSenestMaaneder")]) }),
  objekt({ art: z.literal("fyldt"), alder: z.union([antal, z.literal("seniorAlder")]) }),
  objekt({ art: z.literal("over"), alder: antal }),
  objekt({ art: z.literal("i-alderen"), fra: antal, til: maaske(antal) }),
  objekt({ art: z.literal("doemt"), love: listeaf(z.enum(LOVE)), aarFoer: antal }),
  objekt({ art: z.literal("loesladt"), institution: z.enum(INSTITUTIONER), maaneder }),
  objekt({ art: z.literal("ophaevet"), maaneder }),
  objekt({
    art: z.literal("ydelsesmaaneder"),
    maaneder,
    dage: z.enum(["alle", "en"]),
    ydelser,
    foer: listeaf(objekt({ dag: dato, ydelser })),
  }),
  objekt({ art: z.literal("ydelse-paa-dagen"), ydelse }),
  objekt({ art: z.literal("ydelse-blandt"), ydelser: listeaf(ydelse) }),
  objekt({ art: z.literal("ydelse-under"), ydelse, uger: positivtAntal }),
] as const;

/** A condition, of any depth. */
export const vilkaar: Form<Vilkaar> = felt(
  z.discriminatedUnion("art", [
    ...BLADE,
    objekt({ art: z.enum(["alle", "enAf"]), dele }),
    objekt({ art: z.literal("mindst"), antal: positivtAntal, dele }),
    objekt({ art: z.literal("ikke"), del }),
    objekt({ art: z.literal("valg"), id: navn, efter: z.record(navn, del) }),
    objekt({ art: z.literal("gren"), opfyldt: maaske(z.enum(GRUNDE)), ellers: maaske(z.enum(GRUNDE)), del }),
    objekt({ art: z.literal("oplyst"), navn: z.literal("undtagetForrigeAar"), del }),
    objekt({ art: z.literal("forudsat"), forbehold: z.literal("anerkendt-institution"), del }),
  ]) as unknown as Form<Vilkaar>,
  "Et vilkår: »alle« og »enAf« samler vilkår, »mindst« kræver et antal af dem, »ikke« vender et om; resten ser på ét faktum.",
  "vilkaar",
);
