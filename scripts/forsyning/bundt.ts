/**
 * Which packages the published program contains (bundt): those it installs, and those that the build puts into its own
 * files.
 */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import bygning from "../../tsup.config.js";

export interface Pakkefil {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Laasepost {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

export interface Del {
  /** Its folder in node_modules. */
  readonly sted: string;
  readonly navn: string;
  readonly version: string;
  readonly licens: string | null;
  readonly hvordan: "installed" | "bundled" | "optional";
  readonly installationsscript: boolean;
}

export const laesJson = <T>(fil: string): T => JSON.parse(readFileSync(fil, "utf8")) as T;

/** Every package of a lock file but the one it is for, by its place in node_modules. */
export function laas(fil: string): readonly (readonly [string, Laasepost])[] {
  return Object.entries(laesJson<{ readonly packages: Readonly<Record<string, Laasepost>> }>(fil).packages).filter(
    ([sted]) => sted !== "",
  );
}

/** The files that the build begins with. */
function indgange(): readonly string[] {
  if (typeof bygning === "function" || Array.isArray(bygning)) throw new Error("the build is not one build");
  return Object.values(bygning.entry ?? {});
}

/** The entries as the build makes them: what the package depends on stays outside, the rest comes in. */
export async function dele({ dependencies = {}, peerDependencies = {} }: Pakkefil): Promise<readonly Del[]> {
  const { metafile } = await build({
    entryPoints: [...indgange()],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outdir: "unused",
    external: Object.keys({ ...dependencies, ...peerDependencies }),
  });
  const bundtede = new Set(
    Object.keys(metafile.inputs).flatMap((fil) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(fil) ?? []),
  );
  const valgfrie = new Set(Object.keys(peerDependencies).map((navn) => `node_modules/${navn}`));
  return laas("package-lock.json").flatMap(([sted, { version, license, dev, hasInstallScript }]): readonly Del[] => {
    const hvordan =
      dev !== true ? "installed" : bundtede.has(sted) ? "bundled" : valgfrie.has(sted) ? "optional" : null;
    if (hvordan === null) return [];
    const navn = sted.slice(sted.lastIndexOf("node_modules/") + "node_modules/".length);
    return [{ sted, navn, version, licens: license ?? null, hvordan, installationsscript: hasInstallScript === true }];
  });
}
