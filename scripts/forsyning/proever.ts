/** What is checked of the supply chain: each check gives its faults, in words. */
import { type Del, laas, laesJson, type Pakkefil } from "./bundt.js";

const TILLADTE = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];

/** Also of what users may install beside the package, as it comes. */
const TILLADT_VED_SIDEN_AF = ["MPL-2.0"];

/** Names that npm runs when a package is installed or packed by others. */
const INSTALLATION = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"];

export function scripts({ scripts: egne }: Pakkefil, dele: readonly Del[]): readonly string[] {
  return [
    ...INSTALLATION.filter((navn) => navn in egne).map((navn) => `package.json has the script ${navn}`),
    ...dele.filter((del) => del.installationsscript).map(({ navn }) => `${navn} runs a script when it is installed`),
  ];
}

export function licenser(dele: readonly Del[]): readonly string[] {
  return dele
    .filter(
      ({ licens, hvordan }) =>
        licens === null || ![...TILLADTE, ...(hvordan === "optional" ? TILLADT_VED_SIDEN_AF : [])].includes(licens),
    )
    .map(({ navn, version, licens }) => `${navn} ${version} has the licence ${licens ?? "(none)"}`);
}

/**
 * Every version named is one version, but where users install it beside other packages that need it too; and the lock
 * says of every package where from and by which sum.
 */
export function laasning(mapper: readonly string[]): readonly string[] {
  return mapper.flatMap((mappe) => {
    const { dependencies = {}, devDependencies = {} } = laesJson<Partial<Pakkefil>>(`${mappe}/package.json`);
    const loese = [
      ...Object.entries(dependencies).map(([navn, version]) => [navn, version.replace(/^\^/, "")] as const),
      ...Object.entries(devDependencies),
    ].filter(([, version]) => !/^(npm:[\w/@-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    return [
      ...loese.map(([navn, version]) => `${mappe}/package.json takes ${navn} ${version}, which is not one version`),
      ...laas(`${mappe}/package-lock.json`).flatMap(
        ([sted, { integrity, resolved = "https://registry.npmjs.org/" }]) => [
          ...(integrity?.startsWith("sha512-") === true
            ? []
            : [`${mappe}/package-lock.json has no SHA-512 of ${sted}`]),
          ...(resolved.startsWith("https://registry.npmjs.org/")
            ? []
            : [`${mappe}/package-lock.json takes ${sted} from ${resolved}`]),
        ],
      ),
    ];
  });
}

/** What the package carries: built code, schemas, cases and texts, and nothing else. */
const INDHOLD =
  /^(dist\/(?:[\w/.@-]+\.(js|d\.ts)|skemaer\/[\w.]+\.json|fixtures\/[\w/.-]+)|package\.json|LICENSE|[A-Z-]+\.md)$/;

export function indhold(filer: readonly string[]): readonly string[] {
  return filer.filter((fil) => !INDHOLD.test(fil)).map((fil) => `the package would carry ${fil}`);
}

/** A release says what it changes, and the place of the change log is the version's own. */
export function aendringslog(tekst: string, version: string): readonly string[] {
  return tekst.includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md has no section ${version}`];
}
