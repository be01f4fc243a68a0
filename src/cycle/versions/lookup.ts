import type { RawTable } from "../../planning/data/table";
import { listVersions, readVersion } from "./archive";
import type { VersionInfo } from "./contract";

/** Unpacked versions: they never change, and formulas ask for the same few again and again. */
const unpacked = new Map<string, Promise<RawTable[]>>();
const mostUnpacked = 4;

/** The version of a name: by its id, or that with which the cycle of this label closed, else its latest. */
export function versionNamed(versions: readonly VersionInfo[], name: string): VersionInfo | undefined {
  const ofCycle = versions.filter(({ cycle }) => cycle === name);
  return (
    versions.find(({ id }) => id === name) ??
    ofCycle.filter(({ kind }) => kind === "cycle").at(-1) ??
    ofCycle.at(-1)
  );
}

/** Tables of the version of a name; undefined when there is none. */
export async function versionTables(name: string): Promise<RawTable[] | undefined> {
  const info = versionNamed(await listVersions(), name);
  return info && tablesOfVersion(info);
}

export function tablesOfVersion({ id, seal }: VersionInfo): Promise<RawTable[]> {
  // The seal too: another workbook may have a version of the same id.
  const key = `${id} ${seal}`;
  const known = unpacked.get(key) ?? readVersion(id);
  unpacked.delete(key);
  unpacked.set(key, known);
  known.catch(() => unpacked.delete(key));
  for (const oldest of unpacked.keys()) {
    if (unpacked.size <= mostUnpacked) break;
    unpacked.delete(oldest);
  }
  return known;
}
