/** Why a command cannot run as it was given, and what frames the faults of its input, in Danish. */

/** Before the heading of the column in which a fault lies. */
export const KOLONNE: string = "kolonne";

export const fejlantal = (antal: number) => `${antal} fejl; intet er skrevet`;

export const advarselsart = (kode: string) => (kode === "oplysning" ? "oplysning" : `advarsel (${kode})`);
export const flereAfSlagsen = (antal: number) => `${antal} flere af samme slags`;
export const advarslerErFejl = (antal: number) =>
  `${antal} ${antal === 1 ? "advarsel" : "advarsler"}, og --advarsler fejl: intet er skrevet`;

export const BRUGSFEJL = {
  kanIkkeLaese: (fil: string) => `kan ikke læse ${fil}`,
  kanIkkeSkrive: "kan ikke skrive",
  kanIkkeSkriveFil: (fil: string) => `kan ikke skrive ${fil}`,
  kanIkkeSkriveMappe: (mappe: string) => `kan ikke skrive mappen ${mappe}`,
  ingenAfdelinger: (fil: string) => `${fil} har ingen afdelinger`,
  brevdato: "--dato: brevets dato skrives 2026-12-01",
  brevsag: "en sag nævnes ved en tekst uden CPR-nummer",
  ikkeTekst: (fil: string) => `${fil} er ikke en tekst i UTF-8`,
  ingenProgram: "--cmd: programmet kan ikke startes",
  forStort: "det er mere, end der kan skrives i ét stykke; som CSV eller i dele kan det være mindre",
  regneark: (fil: string) => `${fil} er i et format, der ikke læses: gem den som .xlsx eller som CSV UTF-8`,
  ukendtArk: (fil: string, ark: string, navne: string) => `--ark ${ark}: ${fil} har ikke det ark; den har ${navne}`,
  regnearkOgFormat: (fil: string, format: string) => `--ud ${fil} er et regneark, og --format siger ${format}`,
  ukendtEndelse: (fil: string) =>
    `--ud ${fil}: resultatet skrives til en fil, der ender på .csv, .xlsx eller .json; ellers siger --format formen`,
  udErInd: "--ud er en fil, der læses",
  fortolkning: "--fortolkning skal have en fortolkning og et valg: id=valg",
  fortolkningToGange: (id: string) => `--fortolkning vælger to gange for ${id}`,
  figurfil: "--ud: en figur skrives til en fil, der ender på .svg eller .png",
  ukendtAftale: (id: string, kendte: readonly string[]) =>
    `aftaler: der er ingen aftale »${id}«; pakken har ${kendte.join(", ")}`,
  ukendtAfdeling: "--afdeling: ingen af afdelingerne har dette id",
  udenSkrift: "en PNG kræver en skrifttype, og denne maskine har ingen: installer en, eller skriv figuren som .svg",
  udenPngpakke: "en PNG kræver pakken @resvg/resvg-js: npm install @resvg/resvg-js, eller skriv figuren som .svg",
  udenKommando: "--cmd: der mangler en kommandolinje",
  frist: (tekst: string) => `--frist ${tekst}: der skal stå et antal sekunder, over 0 og højst 3600`,
  del: (tekst: string) => `--del ${tekst}: der skal stå en del som 1/4`,
  ingenSager: (antal: number) => `ingen af de ${antal} sager er tilbage efter disse valg`,
  port: (tekst: string) => `--port ${tekst}: der skal stå et portnummer fra 0 til 65535`,
  stoerst: (tekst: string, hoejst: number) =>
    `--stoerst ${tekst}: der skal stå et antal megabyte, over 0 og højst ${hoejst}`,
  kanIkkeLytte: (vaert: string, port: number) => `kan ikke lytte på ${vaert}, port ${port}`,
  kanIkkeLaeseSager: (mappe: string | undefined) => `kan ikke læse sagerne i ${mappe ?? "pakken"}`,
};

/** What the system answered, by its code. */
export const SYSTEMFEJL = {
  ENOENT: "filen eller mappen findes ikke",
  EISDIR: "er en mappe og ikke en fil",
  ENOTDIR: "en del af stien er en fil og ikke en mappe",
  EACCES: "adgang nægtet",
  EPERM: "adgang nægtet",
  EROFS: "der kan kun læses fra det sted",
  ENOSPC: "disken er fuld",
  EDQUOT: "pladsen er brugt op",
  EEXIST: "findes allerede",
  ENOTEMPTY: "mappen er ikke tom",
  ENAMETOOLONG: "navnet er for langt",
  EMFILE: "for mange åbne filer",
  EBUSY: "filen er i brug i et andet program",
  ERR_FS_FILE_TOO_LARGE: "filen er for stor til at læse i ét stykke",
  EADDRINUSE: "porten er i brug",
  EADDRNOTAVAIL: "maskinen har ikke den adresse",
  ENOTFOUND: "adressen findes ikke",
  ELOOP: "filen henviser til sig selv",
};

/** What the service says of itself; nothing of what it is asked. */
export const TJENESTE = {
  svarer: (adresse: string) => `svarer på ${adresse}`,
  standser: "standser, når det begyndte er besvaret",
  uventet: (sti: string, navn: string) => `${sti}: biblioteket kunne ikke svare (${navn})`,
};

export const FREMGANG = {
  kontrollerer: (antal: number) => `kontrollerer ${antal} afdelinger ...`,
  placerer: "placerer ...",
  sager: "sager",
};
