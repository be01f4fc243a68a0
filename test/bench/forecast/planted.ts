/**
 * What was planted in the sample company beside what Concord finds, on four seeds: `npm run bench:forecast:planted`
 * prints the table and writes it to docs/accuracy-planted.md.
 */
import { writeFileSync } from "node:fs";
import { demandStep } from "../../../src/cycle/demand/step";
import { readStreams } from "../../../src/cycle/demand/consensus";
import { activeAdjustments, cleanedHistory } from "../../../src/cycle/demand/history";
import { gatherStep } from "../../../src/cycle/gather/step";
import { RateBook } from "../../../src/cycle/rateBook";
import type { StepInputs, StepOutcome, StepRun } from "../../../src/cycle/step";
import { checkCompany } from "../../../src/planning/data/checks/checkCompany";
import { classifyItems } from "../../../src/planning/data/classify";
import { cleanCompany } from "../../../src/planning/data/cleaning/cleanCompany";
import { companyFromTables, type Company, type RawTable } from "../../../src/planning/data/company";
import { monthLabel } from "../../../src/planning/data/excelDate";
import { leadTimes, supplierDrifts } from "../../../src/planning/data/leadTimes";
import { historyByItem } from "../../../src/planning/data/historyPanel";
import { workingDayEffect } from "../../../src/planning/data/workingDayEffect";
import { priceElasticity } from "../../../src/planning/demand/elasticity";
import { holidaysBetween, officeDays } from "../../../src/sample/calendarDays";
import { generateCompany } from "../../../src/sample/generateCompany";
import type { Truths } from "../../../src/sample/truths";
import { runTask } from "../../../src/worker/engine";

const seeds = [1, 2, 3, 4];
type Row = [what: string, planted: string, found: string];

interface Sample {
  company: Company;
  tables: RawTable[];
  truths: Truths;
}

const samples: Sample[] = seeds.map((seed) => {
  const { tables, truths } = generateCompany({ seed });
  return { tables, truths, company: companyFromTables(tables).company };
});

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const place = ({ item, month }: { item: string; month: number }): string => `${item} ${month}`;

function corrections(): Row[] {
  const found = samples.map(({ company, truths }) => {
    const history = cleanCompany(company);
    const list = history.series.flatMap(({ corrections: each }, item) =>
      each.map((c) => ({
        ...c,
        place: `${company.items.item[item]} ${history.panel.firstMonth + c.period}`,
      })),
    );
    return { truths, list, mechanics: history.mechanics };
  });
  const outliers = found.flatMap(({ truths, list }) =>
    truths.outliers.map((each) => ({
      ...each,
      correction: list.find((c) => c.kind === "outlier" && c.place === place(each)),
    })),
  );
  const hit = outliers.filter(({ correction }) => correction);
  const claimed = found.flatMap(({ list }) => list.filter(({ kind }) => kind === "outlier")).length;
  const sizes = hit.map(({ size, correction }) =>
    Math.abs((correction!.original - correction!.corrected) / size - 1),
  );
  const stockOuts = found.flatMap(({ truths, list }) =>
    truths.stockOuts.map((each) => ({
      ...each,
      correction: list.find((c) => c.kind === "stockOut" && c.place === place(each)),
    })),
  );
  const lifted = stockOuts.filter(({ correction }) => correction);
  const mechanics = Object.entries(samples[0].truths.upliftByMechanic).map(([mechanic, uplift]): Row => {
    const estimates = found.flatMap((each) => each.mechanics.filter((one) => one.mechanic === mechanic));
    const inside = estimates.filter(({ low, high }) => low <= uplift && uplift <= high).length;
    const list = estimates.map((each) => percent(each.uplift)).join(", ");
    return [
      `Uplift of promotions, ${mechanic}`,
      percent(uplift),
      `${list} (mean ${percent(mean(estimates.map((each) => each.uplift)))}); inside the 95 % interval ${inside} of ${estimates.length} times`,
    ];
  });
  return [
    [
      "Outliers",
      `${outliers.length} with known size`,
      `${hit.length} found, ${claimed - hit.length} other months named; size off by ${percent(mean(sizes))} on average`,
    ],
    [
      "Months out of stock",
      `${stockOuts.length} with known demand`,
      `${lifted.length} found; demand off by ${percent(mean(lifted.map(({ demand, correction }) => Math.abs(correction!.corrected / demand - 1))))} on average`,
    ],
    ...mechanics,
  ];
}

/** Each price change by SOP.ELASTICITY's regression, with the rest of the family to take out season and trend. */
function elasticities(): Row {
  const found = samples.flatMap(({ company, truths }) => {
    const { panel, series } = cleanCompany(company);
    const rates = new RateBook(company);
    const changed = new Set(truths.priceChanges.map(({ item }) => item));
    return [...changed].map((key) => {
      const item = company.itemIndex.get(key)!;
      const others = company.items.family.flatMap((family, each) =>
        family === company.items.family[item] && each !== item && !changed.has(company.items.item[each])
          ? [each]
          : [],
      );
      const prices = Float64Array.from({ length: panel.monthCount }, (_, t) =>
        rates.price(item, panel.firstMonth + t),
      );
      const family = prices.map((_, t) =>
        Math.log(others.reduce((sum, each) => sum + (series[each].cleaned[t] || 0), 0)),
      );
      return priceElasticity(series[item].cleaned, prices, [family]);
    });
  });
  const truth = samples[0].truths.priceElasticity;
  const inside = found.filter(({ low, high }) => low <= truth && truth <= high).length;
  return [
    "Price elasticity",
    `${truth} (${found.length} items that changed their price)`,
    `mean ${mean(found.map(({ elasticity }) => elasticity)).toFixed(2)}, from ${Math.min(...found.map((each) => each.elasticity)).toFixed(2)} to ${Math.max(...found.map((each) => each.elasticity)).toFixed(2)}; inside the 95 % interval ${inside} of ${found.length} times`,
  ];
}

function classes(): Row[] {
  const spares = samples.flatMap(({ company, truths }) => {
    const panel = historyByItem(company.sales, company.items.rowCount);
    const items = truths.intermittentItems.map((key) => company.itemIndex.get(key)!);
    return classifyItems(items.map((item) => panel.values[item]));
  });
  const rare = spares.filter(({ pattern }) => pattern === "intermittent" || pattern === "lumpy").length;
  const holidays = holidaysBetween(2022, 2028);
  const effects = samples.flatMap(({ company, truths }) => {
    const panel = historyByItem(company.sales, company.items.rowCount);
    const days = Float64Array.from({ length: panel.monthCount }, (_, t) =>
      officeDays(panel.firstMonth + t, holidays),
    );
    return company.items.family.flatMap((family, item) =>
      family === truths.workingDayFamily && company.items.status[item] === "active"
        ? [workingDayEffect(panel.values[item], days)]
        : [],
    );
  });
  const drifts = samples.map(({ company, truths }) => ({
    truth: truths.leadTimeDrift,
    found: supplierDrifts(leadTimes(company)),
  }));
  const right = drifts.filter(
    ({ truth, found }) => found.length === 1 && found[0].supplier === truth.supplier,
  );
  return [
    ["Spare parts with rare demand", `${spares.length} items`, `${rare} classed intermittent or lumpy`],
    [
      "Family that sells by the working day",
      "elasticity 1 to the number of working days",
      `mean ${mean(effects.map(({ elasticity }) => elasticity)).toFixed(2)}, ${effects.filter(({ significant }) => significant).length} of ${effects.length} items significant`,
    ],
    [
      "Supplier whose lead time drifted",
      `from ${drifts[0].truth.from} to ${drifts[0].truth.to} days`,
      `the supplier and no other named ${right.length} of ${drifts.length} times; now ${right.map(({ found }) => found[0].recent.toFixed(1)).join(", ")} days`,
    ],
  ];
}

function checks(): Row[] {
  const run = (dirty: boolean) =>
    seeds.map((seed) => {
      const { tables, truths } = generateCompany({ seed, dirty });
      const { company, findings } = companyFromTables(tables);
      const spots = [...findings, ...checkCompany(company)].map(({ rule, table, row, column }) =>
        JSON.stringify([rule, table, row, column]),
      );
      const planted = truths.faults.map(({ rule, table, row, column }) =>
        JSON.stringify([rule, table, row, column]),
      );
      return {
        found: planted.filter((spot) => spots.includes(spot)).length,
        planted: planted.length,
        said: spots.length,
      };
    });
  const sum = (list: number[]): number => list.reduce((all, each) => all + each, 0);
  const [dirty, clean] = [run(true), run(false)];
  const hits = sum(dirty.map(({ found }) => found));
  return [
    [
      "Faults of the dirty sample",
      `${sum(dirty.map(({ planted }) => planted))} faults`,
      `${hits} found where they are, ${sum(dirty.map(({ said }) => said)) - hits} other findings`,
    ],
    ["False alarms on the clean sample", "none", `${sum(clean.map(({ said }) => said))}`],
  ];
}

const run: StepRun = {
  startedAt: "2026-03-05T08:00:00Z",
  control: { report: () => undefined, cancelled: () => false },
  finish: new AbortController().signal,
  task: (name, request) => runTask(name, request),
  origin: (from) => from,
  form: "values",
};

/** The tables that a step wrote, as the next step reads them. */
function tablesOf({ sheets }: StepOutcome): Map<string, RawTable> {
  return new Map(
    sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "table"
          ? [
              [
                block.name,
                {
                  name: block.name,
                  headers: block.columns.map(({ header }) => header),
                  rows: block.rows.map((row) =>
                    row.map((cell) => (typeof cell === "object" || Number.isNaN(cell) ? null : cell)),
                  ),
                },
              ] as const,
            ]
          : [],
      ),
    ),
  );
}

/** The bias of the planted stream and the shares of the succession, as steps 1 and 2 find them. */
async function planned({
  company,
  tables,
  truths,
}: Sample): Promise<{ bias: number; signal: number; shares: Row[]; like: string[] }> {
  const sources = tables.map((table) => ({
    ...table,
    sheet: table.name,
    address: "A1",
    errors: [],
    notes: [],
  }));
  const inputs = (own: Map<string, RawTable>): StepInputs => ({
    company,
    findings: [],
    sources,
    own,
    fingerprints: new Map(),
  });
  const gathered = tablesOf(await gatherStep.plan(inputs(new Map()), run));
  const outcome = tablesOf(await demandStep.plan(inputs(gathered), run));
  const history = cleanedHistory(company, activeAdjustments(gathered.get("SOP_Data_Adjust"), company));
  const span = { first: company.settings.firstMonth, count: company.settings.horizon };
  const { biasedStream, succession, newItems } = truths;
  const stream = readStreams(company, history, span)
    .get(company.itemIndex.get(biasedStream.item)!)!
    .find(({ name }) => name === biasedStream.stream)!;
  const stat = outcome.get("SOP_Fcst_Stat")!;
  const at = (header: string): number => stat.headers.indexOf(header);
  const forecast = (item: string, month: number): number =>
    Number(
      stat.rows.find((row) => row[at("Item")] === item && row[at("Measure")] === "Forecast")?.[
        at(monthLabel(month))
      ] ?? NaN,
    );
  const shares = succession.shares.map(({ month, share }): Row => {
    const [old, next] = [forecast(succession.predecessor, month), forecast(succession.successor, month)];
    return [`Share of the successor from ${monthLabel(month)}`, percent(share), percent(next / (old + next))];
  });
  const like = newItems.map(({ item, likeItem }) => {
    const last = span.first + span.count - 1;
    return (forecast(item, last) / forecast(likeItem, last)).toFixed(2);
  });
  return { bias: stream.bias, signal: stream.trackingSignal, shares, like };
}

async function main(): Promise<void> {
  const plans = [];
  for (const sample of samples) plans.push(await planned(sample));
  const { truths } = samples[0];
  const rows: Row[] = [
    ...corrections(),
    elasticities(),
    [
      `Bias of the ${truths.biasedStream.stream} stream of one item`,
      `+${percent(truths.biasedStream.bias)}`,
      `${plans.map(({ bias }) => `+${percent(bias)}`).join(", ")}; tracking signal ${plans.map(({ signal }) => signal.toFixed(1)).join(", ")}`,
    ],
    ...plans[0].shares,
    [
      "New items, size against the like item",
      truths.newItems.map(({ factor }) => factor.toFixed(2)).join(", "),
      plans[0].like.join(", "),
    ],
    ...classes(),
    ...checks(),
  ];
  const text = `# What was planted and what is found

Printed by \`npm run bench:forecast:planted\`: the sample company is generated with known truths (seeds ${seeds.join(", ")}), and
steps 1 and 2 look for them. Where one figure stands it is of seed 1.

| what | planted | found |
| --- | --- | --- |
${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}
`;
  process.stdout.write(text);
  writeFileSync("docs/accuracy-planted.md", text);
}

void main();
