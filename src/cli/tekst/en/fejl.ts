/** Why a command cannot run as it was given, and what frames the faults of its input, in English. */
import type * as da from "../da/fejl.js";

export const KOLONNE: typeof da.KOLONNE = "column";

export const fejlantal: typeof da.fejlantal = (count) =>
  `${count} ${count === 1 ? "fault" : "faults"} (fejl); nothing was written`;

export const advarselsart: typeof da.advarselsart = (code) =>
  code === "oplysning" ? "note (oplysning)" : `warning (${code})`;
export const flereAfSlagsen: typeof da.flereAfSlagsen = (count) => `${count} more of the same kind`;
export const advarslerErFejl: typeof da.advarslerErFejl = (count) =>
  `${count} ${count === 1 ? "warning" : "warnings"} (advarsler), and --advarsler fejl: nothing was written`;

export const BRUGSFEJL: typeof da.BRUGSFEJL = {
  kanIkkeLaese: (file) => `cannot read ${file}`,
  kanIkkeSkrive: "cannot write",
  kanIkkeSkriveFil: (file) => `cannot write ${file}`,
  kanIkkeSkriveMappe: (folder) => `cannot write the folder ${folder}`,
  ingenAfdelinger: (file) => `${file} has no departments (afdelinger)`,
  brevdato: "--dato: the date of a letter is written 2026-12-01",
  brevsag: "a case (sag) is named by a text without a civil registration number",
  ikkeTekst: (file) => `${file} is no text in UTF-8`,
  ingenProgram: "--cmd: the program cannot be started",
  forStort: "this is more than can be written in one piece; as CSV, or in parts, it may be less",
  regneark: (file) => `${file} is in a format that is not read: save it as .xlsx, or as CSV UTF-8`,
  ukendtArk: (file, sheet, names) => `--ark ${sheet}: ${file} has no such sheet; it has ${names}`,
  regnearkOgFormat: (file, format) => `--ud ${file} is a spreadsheet, and --format says ${format}`,
  ukendtEndelse: (file) =>
    `--ud ${file}: a result is written to a file that ends in .csv, .xlsx or .json; otherwise --format says its form`,
  udErInd: "--ud names a file that is read",
  fortolkning: "--fortolkning takes an interpretation and a choice: id=valg",
  fortolkningToGange: (id) => `--fortolkning chooses twice for ${id}`,
  figurfil: "--ud: a figure is written to a file that ends in .svg or .png",
  ukendtAftale: (id, kendte) => `aftaler: there is no agreement "${id}"; the package has ${kendte.join(", ")}`,
  ukendtAfdeling: "--afdeling: none of the departments has this id",
  udenSkrift: "a PNG needs a font, and this machine has none: install one, or write the figure as .svg",
  udenPngpakke: "a PNG needs the package @resvg/resvg-js: npm install @resvg/resvg-js, or write the figure as .svg",
  udenKommando: "--cmd: a command line is needed",
  frist: (text) => `--frist ${text}: a number of seconds, above 0 and up to 3600, is needed`,
  del: (text) => `--del ${text}: a part such as 1/4 is needed`,
  ingenSager: (count) => `none of the ${count} cases is left by these options`,
  port: (text) => `--port ${text}: the number of a port, from 0 to 65535, is needed`,
  stoerst: (text, most) => `--stoerst ${text}: a number of megabytes, above 0 and up to ${most}, is needed`,
  kanIkkeLytte: (host, port) => `cannot listen on ${host}, port ${port}`,
  kanIkkeLaeseSager: (folder) => `cannot read the cases in ${folder ?? "the package"}`,
};

export const SYSTEMFEJL: typeof da.SYSTEMFEJL = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder and not a file",
  ENOTDIR: "a part of the path is a file and not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "that place can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "the space is used up",
  EEXIST: "it is there already",
  ENOTEMPTY: "the folder is not empty",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
  EBUSY: "another program uses the file",
  ERR_FS_FILE_TOO_LARGE: "the file is too large to be read in one piece",
  EADDRINUSE: "the port is in use",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "there is no such address",
  ELOOP: "the file refers to itself",
};

export const TJENESTE: typeof da.TJENESTE = {
  svarer: (address) => `answering on ${address}`,
  standser: "stopping when what was begun is answered",
  uventet: (path, name) => `${path}: the library could not answer (${name})`,
};

export const FREMGANG: typeof da.FREMGANG = {
  kontrollerer: (count) => `checking ${count} departments (afdelinger) ...`,
  placerer: "placing (placerer) ...",
  sager: "cases (sager)",
};
