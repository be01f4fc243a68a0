import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { LinearModel } from "../../../src/planning/supply/solver";
import { say } from "./measure";
import { writeMps } from "./writeMps";

/** What a solver outside says of the whole model. */
export interface PeerResult {
  name: string;
  objective: number;
  /** Processor seconds of solving alone, without reading the file. */
  cpu: number;
}

const nativeHighs = `
import sys, resource, highspy
h = highspy.Highs()
h.setOptionValue("output_flag", False)
h.setOptionValue("threads", 1)
h.setOptionValue("time_limit", float(sys.argv[2]))
if sys.argv[3] == "simplex": h.setOptionValue("solver", "simplex")
h.readModel(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
h.run()
print("objective", h.getInfo().objective_function_value, "seconds", resource.getrusage(resource.RUSAGE_SELF).ru_utime - before, "status", h.modelStatusToString(h.getModelStatus()))
`;

/**
 * Solves the model with the peers that are installed: CLP (`clp`), GLPK (`glpsol`) and native HiGHS (`highspy` of
 * the Python named by CONCORD_PYTHON); or `only` the one whose name starts so. Those that are not installed or run out of time are left out with a note.
 */
export function solveByPeers(model: LinearModel, seconds: number, only?: string): PeerResult[] {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "concord-peers-"));
  const file = path.join(directory, "plan.mps");
  writeMps(model, file);
  const peers = [
    peer("CLP dual simplex", "clp", [file, "-seconds", String(seconds), "-dualsimplex"], {
      objective: /Optimal objective (\S+)/,
      cpu: /Optimal objective .* time ([\d.]+)/,
    }),
    peer(
      "HiGHS native",
      process.env.CONCORD_PYTHON ?? "python3",
      ["-c", nativeHighs, file, String(seconds), "simplex"],
      {
        objective: /objective (\S+) .*Optimal/,
        cpu: /seconds (\S+) .*Optimal/,
      },
    ),
    peer(
      "GLPK",
      "glpsol",
      ["--freemps", file, "--tmlim", String(seconds), "-o", path.join(directory, "glpk.txt")],
      {
        objective: /obj =\s+(\S+) inf =\s+0[^\n]*\n(?:[^\n]*\n)?OPTIMAL LP SOLUTION FOUND/,
        cpu: /Time used:\s+([\d.]+) secs/,
      },
    ),
  ];
  const asked = peers.filter(({ name }) => !only || name.toLowerCase().startsWith(only));
  const results = asked.map(ask).filter((result) => result !== undefined);
  fs.rmSync(directory, { recursive: true });
  return results;
}

interface Peer {
  name: string;
  command: string;
  words: readonly string[];
  /** Where its output says what it found, and how long that took. */
  read: { objective: RegExp; cpu: RegExp };
}

function peer(name: string, command: string, words: readonly string[], read: Peer["read"]): Peer {
  return { name, command, words, read };
}

function ask({ name, command, words, read }: Peer): PeerResult | undefined {
  const { stdout, error } = spawnSync(command, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  const objective = read.objective.exec(stdout ?? "")?.[1];
  const cpu = read.cpu.exec(stdout ?? "")?.[1];
  if (objective !== undefined && cpu !== undefined)
    return { name, objective: Number(objective), cpu: Number(cpu) };
  say(`  ${name}: ${error ? "not installed" : "no optimum within the time"}`);
  return undefined;
}
