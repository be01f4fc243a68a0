import { say } from "../../planning/words";
import { choice, defineFunction, positionsOf, readRecords, table, type ResultCell } from "../support";

export const meio = defineFunction({
  id: "MEIO",
  phase: "supply",
  summary:
    "Places safety stock over the stages of a supply chain so that it costs least while all service times hold.",
  returns:
    "A header and one row a stage: quoted service time, inbound service time, net replenishment time, safety stock, cost; then the total. Or the total cost alone.",
  parameters: {
    nodes: table({
      description:
        "Stage, time (periods to process), holding (money a unit and period), demand_sd (of outside demand), outbound (longest service time that customers accept), inbound (service time of the outside supplier), z (safety factor, default 1.645); in this order, or in any order under a header.",
      minColumns: 3,
    }),
    arcs: table({
      description: "From, to, units taken a unit of the customer (default 1).",
      optional: true,
      minColumns: 2,
    }),
    output: choice({
      description: "The table of stages, or the total cost.",
      choices: { stages: [0], cost: [1] },
      default: "stages",
    }),
  },
  example:
    '=SOP.MEIO({"part",2,1,0,0,1,1;"assembly",1,2,0,0,0,1;"retail",1,3,1,0,0,1}, {"part","assembly";"assembly","retail"})',
  source: "Guaranteed service model: Simpson 1958; Graves & Willems 2000, dynamic programme over a tree.",
  notes: ["Arcs that close a loop give #VALUE! and are named.", "Times are whole periods."],
  cancelable: true,
  async compute({ nodes, arcs, output }, context) {
    const records = readRecords(nodes, "nodes", {
      stage: { kind: "text", synonyms: ["node", "name"] },
      time: { kind: "number", synonyms: ["processing time", "lead time", "T"], min: 0 },
      holding: { kind: "number", synonyms: ["holding cost", "h"], min: 0 },
      demandSd: { kind: "number", synonyms: ["sd", "sigma", "demand sd"], whenBlank: 0, min: 0 },
      outbound: {
        kind: "number",
        synonyms: ["outbound service", "service time", "Sext"],
        whenBlank: 0,
        min: 0,
      },
      inbound: { kind: "number", synonyms: ["inbound service", "SIext"], whenBlank: 0, min: 0 },
      z: { kind: "number", synonyms: ["factor", "safety factor"], whenBlank: NaN },
    });
    const stages = records.map((record) => ({
      name: record.stage,
      time: record.time,
      holding: record.holding,
      demandSd: record.demandSd,
      outboundService: record.outbound,
      inboundService: record.inbound,
      factor: Number.isNaN(record.z) ? undefined : record.z,
    }));
    const find = positionsOf(
      records.map((record) => record.stage),
      say`the nodes`,
    );
    const links = (
      arcs
        ? readRecords(arcs, "arcs", {
            from: { kind: "text", synonyms: ["supplier"] },
            to: { kind: "text", synonyms: ["customer"] },
            quantity: { kind: "number", synonyms: ["qty", "units"], whenBlank: 1, min: 0 },
          })
        : []
    ).map((arc, at) => ({
      from: find(arc.from, say`row ${at + 1} of ${"arcs"}`),
      to: find(arc.to, say`row ${at + 1} of ${"arcs"}`),
      quantity: arc.quantity,
    }));
    const plan = await context.run("guaranteedService", [stages, links]);
    if (output === "cost") return plan.total;
    const header: ResultCell[] = [
      "stage",
      "service time",
      "inbound service",
      "net time",
      "safety stock",
      "cost",
    ];
    const body = stages.map((stage, at): ResultCell[] => [
      stage.name,
      plan.outbound[at],
      plan.inbound[at],
      plan.netTime[at],
      plan.safetyStock[at],
      plan.cost[at],
    ]);
    return [header, ...body, ["Total", null, null, null, null, plan.total]];
  },
});
