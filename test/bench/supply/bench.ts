import fs from "node:fs";
import { optimiseOnlyHotCode } from "../../../src/worker/nodeSolverCode";
import { benchAll } from "./benchAll";
import { benchExact } from "./benchExact";
import { benchGroups } from "./benchGroups";
import { benchLive } from "./benchLive";
import { benchLoops } from "./benchLoops";
import { benchTrigeiro } from "./benchTrigeiro";
import type { CompanySize } from "./generateCompany";
import { say } from "./measure";
import { targetTable, type Figures } from "./targets";

const help = `npm run bench:supply -- <what> [options]
  all            every figure that was asked for, each part in a process of its own, and the table of all
                 --to FILE writes the table there; --peers (CLP on the whole model takes minutes)
  500x2x24       the plan of 500 items at 2 sites over 24 periods, by groups, with a proven gap
                 --gap 0.005  --threads 2  --common 0.1  --staffing 0.8  --seconds 120
                 --warm (after a small plan, as in a worker that has planned before)
                 --peers (CLP, native HiGHS and GLPK; or --peers clp for one)
  exact 500x2x24 the same without labour pools in one model, exact, beside the textbook formulation
  live 500x2x24  levers turned on a live plan, beside plans made anew; --labour with labour pools
  trigeiro       capacitated lot sizing with set-up times on real instances (CONCORD_DATA)
  loops          projection, cover, ATP, MRP and rough-cut capacity of 20,000 items × 60 periods
Every run ends with what was asked for, as far as it measures it.`;

async function main(): Promise<void> {
  // As the command line and its workers do.
  optimiseOnlyHotCode();
  const words = process.argv.slice(2);
  const figures = await measured(words);
  if (!figures) return say(help);
  const table = targetTable(figures);
  if (table.length > 0) say(`\n${table.join("\n")}`);
  const fileAfter = (name: string): string | undefined => words[words.indexOf(name) + 1 || words.length];
  const to = fileAfter("--to");
  if (to) fs.writeFileSync(to, `${table.join("\n")}\n`);
  const figuresTo = fileAfter("--figures");
  if (figuresTo) fs.writeFileSync(figuresTo, JSON.stringify(figures));
}

/** Runs the part that the words name; undefined where they name none. */
async function measured(words: readonly string[]): Promise<Figures | undefined> {
  const option = (name: string, otherwise: number): number => {
    const at = words.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(words[at + 1]);
  };
  const size = words.map(sizeOf).find((known) => known !== undefined);
  if (words[0] === "all") return benchAll(words.includes("--peers"));
  if (words[0] === "trigeiro") return benchTrigeiro(option("nodes", 250));
  if (words[0] === "loops") return benchLoops();
  if (!size) return undefined;
  if (words[0] === "exact") return benchExact(size, words.includes("--peers"));
  if (words[0] === "live") return benchLive(size, words.includes("--labour"));
  return benchGroups(size, {
    gap: option("gap", 0.005),
    threads: option("threads", 1),
    common: option("common", 0),
    staffing: option("staffing", 1),
    warm: words.includes("--warm"),
    peers: words.includes("--peers")
      ? (words[words.indexOf("--peers") + 1] ?? "").replace(/^--.*/, "")
      : undefined,
    seconds: option("seconds", 120),
  });
}

/** "500x2x24": items, sites, periods. */
function sizeOf(word: string): CompanySize | undefined {
  const match = /^(\d+)x(\d+)x(\d+)$/.exec(word);
  if (!match) return undefined;
  const [items, sites, periods] = match.slice(1).map(Number);
  return { items, sites, periods };
}

void main();
