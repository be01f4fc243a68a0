import path from "node:path";
import { unattended } from "../../../src/planning/control";
import { buildSupplyModel } from "../../../src/planning/supply/buildSupplyModel";
import { supplyPlanByGroups } from "../../../src/planning/supply/groups/supplyPlanByGroups";
import { openGroupTeam, useGroupWorkers } from "../../../src/worker/groupTeam";
import { loadSolver } from "../../../src/worker/highsSolver";
import { nodeWorkers } from "../../../src/worker/nodeWorkers";
import { generateCompany, type CompanySize } from "./generateCompany";
import { peakMemory, say, sharesOf, stopWatch, two } from "./measure";
import { solveByPeers, type PeerResult } from "./peers";
import type { Figures } from "./targets";

export interface GroupsOptions {
  gap: number;
  /** Worker threads; 1 works on the main thread alone. */
  threads: number;
  common: number;
  staffing: number;
  /** Whether a small company is planned first, which brings the code up to speed, as in a worker that has planned before. */
  warm: boolean;
  /** Peers to run: all, one by the start of its name, or none. */
  peers: string | undefined;
  /** Time limit of each peer. */
  seconds: number;
}

/** The plan by groups: every round's proven gap, time, processor time and memory; then the peers on the whole model. */
export async function benchGroups(size: CompanySize, options: GroupsOptions): Promise<Figures> {
  const { gap, threads, common, staffing } = options;
  const { model } = generateCompany({ ...size, commonComponents: common, staffing });
  const solver = await loadSolver();
  if (threads > 1) useGroupWorkers(nodeWorkers(path.join(__dirname, "planning.nodeWorker.js"), threads));
  if (options.warm) {
    const small = generateCompany({ items: 160, sites: 2, periods: 24 }).model;
    for (let run = 0; run < 4; run++) await supplyPlanByGroups(small, solver, { gap: 0.001 }, unattended);
  }
  const total = stopWatch();
  const team = openGroupTeam(solver);
  let cpuToOnePercent = NaN;
  const used = process.cpuUsage();
  const cpu = (): number => {
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1e6;
  };
  const begun = performance.now();
  say(`${size.items} items x ${size.sites} sites x ${size.periods} periods, ${threads} thread(s)`);
  const plan = await supplyPlanByGroups(
    model,
    solver,
    {
      gap,
      enough(round) {
        const wall = (performance.now() - begun) / 1000;
        if (round.gap <= 0.01 && Number.isNaN(cpuToOnePercent)) cpuToOnePercent = cpu();
        say(
          `  round ${round.round}: ${two(wall)} s, ${two(cpu())} CPU s, proven within ${(round.gap * 100).toFixed(3)} %`,
        );
        return false;
      },
    },
    unattended,
    team,
  );
  team?.close();
  const seconds = total();
  say(`  ${sharesOf(model, plan)}`);
  say(
    `  ${plan.size.columns} columns, ${plan.size.rows} rows, ${plan.size.iterations} steps; build, solve, combine, explain and audit: ${two(seconds.wall)} s, ${two(seconds.cpu)} CPU s; peak ${peakMemory().toFixed(0)} MB; proven within ${(plan.gap * 100).toFixed(3)} %; audit ${plan.audit.ok ? "clean" : plan.audit.findings[0]}`,
  );
  const peers = options.peers === undefined ? [] : comparePeers(model, options, seconds.cpu, cpuToOnePercent);
  const found = { asked: gap, gap: plan.gap, ...seconds, threads, megabytes: peakMemory() };
  return options.warm || common !== 0 || staffing !== 1 ? {} : figuresOf(size, found, peers);
}

type Found = NonNullable<Figures["byGroups"]>[number] & NonNullable<Figures["largest"]>;

/** What the run says about the sizes that were asked for. */
function figuresOf(
  { items, sites, periods }: CompanySize,
  found: Found,
  peers: readonly PeerResult[],
): Figures {
  const size = [items, sites, periods].join("x");
  if (size === "10000x3x18") return { largest: found };
  if (size !== "2000x3x24") return {};
  const { asked, gap, cpu } = found;
  const wholeByClp = peers.find(({ name }) => name.startsWith("CLP"))?.cpu;
  return { byGroups: [{ asked, gap, cpu }], wholeByClp };
}

/** Solves the whole model by the peers and says how many times our processor time they take. */
function comparePeers(
  model: Parameters<typeof buildSupplyModel>[0],
  { seconds, peers }: GroupsOptions,
  cpu: number,
  cpuToOnePercent: number,
): PeerResult[] {
  const found = solveByPeers(buildSupplyModel(model).builder.model(), seconds, peers);
  for (const peer of found) {
    const toTheEnd = `${two(peer.cpu / cpu)} times our processor time to the end`;
    // Rounds are told of unless they are the last one.
    const first = Number.isNaN(cpuToOnePercent)
      ? ""
      : `, ${two(peer.cpu / cpuToOnePercent)} times that to the first round proven within 1 %, not yet combined and explained`;
    say(
      `  ${peer.name}: ${two(peer.cpu)} CPU s for the whole model (compact form, optimum ${peer.objective.toFixed(0)}): ${toTheEnd}${first}`,
    );
  }
  return found;
}
