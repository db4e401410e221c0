/** A household (husstand) and what is known of its members. Null is unknown throughout. */
import type { Person } from "../parametre/fakta.js";

export type { Person } from "../parametre/fakta.js";

export interface Husstand {
  readonly id: string;
  /** At least one. */
  readonly personer: readonly Person[];
}

export type Beskaeftigelse = NonNullable<Person["beskaeftigelse"]>;
export type Beskaeftigelsesstatus = Beskaeftigelse["status"];
export type Uddannelse = NonNullable<Person["uddannelse"]>;
export type Uddannelsesniveau = NonNullable<Person["uddannelsesniveau"]>;
export type Dom = NonNullable<Person["domme"]>[number];
export type Bruttoindtaegt = Person["bruttoindtaegt"];
export type Loesladelse = Exclude<Person["loesladt"], false | null>;
export type Ophaevelse = Exclude<Person["ophaevetForGroveOvertraedelser"], false | null>;
export type Ydelse = NonNullable<Person["ydelser"]>[number];

export const UDEN_BESKAEFTIGELSE: Beskaeftigelse = { status: "ingen", timerPrUge: null, siden: null };
export const UDEN_UDDANNELSE: Uddannelse = { status: "ingen", art: null };
export const UKENDT_INDTAEGT: Bruttoindtaegt = { aktuelPrMaaned: null, forrigeAarPrMaaned: null };
