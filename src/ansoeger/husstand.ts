/** A household (husstand) and what is known of its members. Null is unknown throughout. */
import type { Person } from "../parametre/fakta.js";

export type { Person } from "../parametre/fakta.js";
export type { Husstand } from "../parametre/husstand.js";

export type Beskaeftigelse = NonNullable<Person["beskaeftigelse"]>;
export type Uddannelse = NonNullable<Person["uddannelse"]>;
export type Uddannelsesniveau = NonNullable<Person["uddannelsesniveau"]>;
export type Dom = NonNullable<Person["domme"]>[number];
export type Bruttoindtaegt = Person["bruttoindtaegt"];
export type Loesladelse = Exclude<Person["loesladt"], false | null>;
export type Ophaevelse = Exclude<Person["ophaevetForGroveOvertraedelser"], false | null>;
export type Ydelse = NonNullable<Person["ydelser"]>[number];
