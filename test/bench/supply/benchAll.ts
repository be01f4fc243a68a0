import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { say } from "./measure";
import type { Figures } from "./targets";

/** The parts that measure what was asked for. CLP solves the model of the first, which is that of the second, too. */
const parts: readonly { words: readonly string[]; withPeers?: readonly string[] }[] = [
  { words: ["2000x3x24", "--gap", "0.01"], withPeers: ["--peers", "clp", "--seconds", "900"] },
  { words: ["2000x3x24", "--gap", "0.001"] },
  { words: ["10000x3x18", "--gap", "0.005", "--threads", "2"] },
  { words: ["exact", "500x2x24"] },
  { words: ["live", "500x2x24"] },
  { words: ["trigeiro"] },
  { words: ["loops"] },
];

/** Runs every part in a process of its own, as a fresh one would be measured, and puts their figures together. */
export function benchAll(peers: boolean): Figures {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "concord-figures-"));
  const file = path.join(directory, "figures.json");
  const all: Figures = {};
  for (const { words, withPeers } of parts) {
    const asked = [...words, ...(peers ? (withPeers ?? []) : [])];
    say(`\n${asked.join(" ")}`);
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, __filename, ...asked, "--figures", file],
      { stdio: "inherit" },
    );
    if (status !== 0) say("  This part ended with an error; its figures are missing.");
    if (!fs.existsSync(file)) continue;
    const { byGroups = [], ...figures } = JSON.parse(fs.readFileSync(file, "utf8")) as Figures;
    Object.assign(all, figures, { byGroups: [...(all.byGroups ?? []), ...byGroups] });
    fs.rmSync(file);
  }
  fs.rmSync(directory, { recursive: true });
  say("");
  return all;
}
