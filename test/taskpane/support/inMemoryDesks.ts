import type {
  Assumption,
  AssumptionDraft,
  DemandDesk,
  Fence,
  League,
  ListedAssumption,
  MethodChoice,
  Override,
  OverrideDraft,
  OverrideList,
  PackReading,
  SeriesChoice,
  SeriesKey,
  SeriesView,
} from "../../../src/cycle/demand/contract";
import type {
  Correction,
  FiscalYearStart,
  GatherDesk,
  IssueGroup,
  TableChoice,
  TableUse,
} from "../../../src/cycle/gather/contract";

const choices: SeriesChoice[] = [
  { level: "total", key: "", name: "All items" },
  { level: "family", key: "Bottles", name: "Bottles" },
  ...Array.from({ length: 60 }, (_, k): SeriesChoice => {
    const key = `BT-${String(k + 1).padStart(3, "0")}`;
    return { level: "item", key, name: `${key} Bottle ${k + 1}` };
  }),
];

const month = (index: number): string =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

/** Two years of history and one of forecast. */
function viewOf(choice: SeriesChoice): SeriesView {
  return {
    choice,
    months: Array.from({ length: 36 }, (_, t) => {
      const level = 1000 + 100 * Math.sin((t / 12) * 2 * Math.PI);
      const future = t >= 24;
      const of = (factor: number): number => (future ? level * factor : NaN);
      return {
        month: month(t),
        actual: future ? NaN : level,
        lastYear: t >= 12 ? level : NaN,
        forecast: of(1),
        low80: of(0.9),
        high80: of(1.1),
        low95: of(0.8),
        high95: of(1.2),
        agreed: of(1.05),
      };
    }),
    model: "Combination of ETS, theta and ARIMA",
    reason: "Combination of ETS, theta and ARIMA on 36 periods with a season of 12 periods.",
    facts: [
      { label: "Last 12 months", value: "12,000", tone: "neutral" },
      { label: "Next 12 months", value: "12,600", tone: "neutral" },
    ],
    contributions: [
      { name: "Statistical", weight: 0.6, units: 12_000, wmape: 0.08 },
      { name: "Sales stream", weight: 0.4, units: 13_000, wmape: 0.12 },
      { name: "Consensus", weight: NaN, units: 12_600, wmape: NaN },
    ],
    moves: [
      { cycle: "2025-12", statistical: 1000, agreed: 1100, byHistory: NaN, byJudgement: NaN },
      { cycle: "2026-01", statistical: 990, agreed: 1050, byHistory: -10, byJudgement: -40 },
    ],
  };
}

/** A desk without a workbook that remembers what was asked and written. */
export class InMemoryDemandDesk implements DemandDesk {
  readonly added: OverrideDraft[] = [];
  readonly viewed: SeriesKey[] = [];
  list: OverrideList = { overrides: [], problems: [], records: [], seriesRecords: [] };
  assumed: ListedAssumption[] = [];
  zones: Fence[] = [];
  handedOut: PackReading[] = [];
  method: MethodChoice | undefined;
  nextError: Error | undefined;

  async choices(): Promise<SeriesChoice[]> {
    return choices;
  }

  async view(key: SeriesKey): Promise<SeriesView> {
    this.viewed.push(key);
    if (this.nextError) throw this.nextError;
    return viewOf(choices.find((each) => each.level === key.level && each.key === key.key)!);
  }

  async league(): Promise<League> {
    const used = this.method?.method ?? "auto";
    const rows = [
      { id: "auto" as const, method: "Combination", wmape: 0.081, bias: 0.01 },
      { id: "theta" as const, method: "Theta", wmape: 0.092, bias: -0.02 },
      { id: "snaive" as const, method: "Last year's same month", wmape: 0.15, bias: 0.04 },
    ];
    return {
      rows: rows.map((row) => ({ ...row, used: row.id === used })),
      test: "Error (WMAPE) one to 3 months ahead, each month of the last 9 hidden in turn.",
      ...(this.method ? { choice: this.method } : {}),
    };
  }

  async chooseMethod(choice: Omit<MethodChoice, "made">): Promise<void> {
    this.method = { ...choice, made: "2026-03-05" };
  }

  async removeMethod(): Promise<void> {
    this.method = undefined;
  }

  async overrides(): Promise<OverrideList> {
    return this.list;
  }

  async addOverride(draft: OverrideDraft): Promise<void> {
    this.added.push(draft);
    const row = this.list.overrides.length;
    const listed = {
      ...draft,
      row,
      text: `+${draft.change} units`,
      months: "2026-01",
      state: "active" as const,
    };
    this.list = { ...this.list, overrides: [...this.list.overrides, listed] };
  }

  async removeOverride({ row }: Override): Promise<void> {
    this.list = { ...this.list, overrides: this.list.overrides.filter((each) => each.row !== row) };
  }

  async fences(): Promise<Fence[]> {
    return this.zones;
  }

  async setUpFences(): Promise<void> {
    this.zones = [{ row: 0, zone: "Frozen", from: 1, to: 1, roles: ["S&OP lead"], freeze: true }];
  }

  async makePacks(due: string): Promise<void> {
    const rest = { sheet: "SOP_Pack_Ana", state: "open" as const, late: false, changed: [], notTaken: [] };
    this.handedOut = [{ owner: "Ana", due, ...rest }];
  }

  async packs(): Promise<PackReading[]> {
    return this.handedOut;
  }

  async readPacks(): Promise<PackReading[]> {
    return this.handedOut;
  }

  async assumptions(): Promise<ListedAssumption[]> {
    return this.assumed;
  }

  async addAssumption(draft: AssumptionDraft): Promise<void> {
    const listed = {
      ...draft,
      row: this.assumed.length,
      months: "2026-01 to 2026-12",
      state: "holds" as const,
    };
    this.assumed = [...this.assumed, listed];
  }

  async removeAssumption({ row }: Assumption): Promise<void> {
    this.assumed = this.assumed.filter((each) => each.row !== row);
  }
}

/** A desk of step 1 without a workbook. */
export class InMemoryGatherDesk implements GatherDesk {
  year: FiscalYearStart = { written: 1, chosen: NaN };
  issueGroups: IssueGroup[] = [
    {
      table: "SalesHistory",
      issues: [
        {
          tone: "bad",
          text: "Row 214: Qty ordered is text. Enter a number.",
          target: { sheet: "SalesHistory", address: "F215" },
        },
        { tone: "warning", text: "Row 9 is a duplicate of row 3. Delete one of them." },
      ],
    },
    { table: "Items", issues: [{ tone: "warning", text: "FG-031 has no cost. Enter one." }] },
  ];
  list: Correction[] = ["BT-001", "BT-002", "BT-003"].map((item, row) => ({
    row,
    item,
    description: `Bottle ${row}`,
    month: "2025-07",
    kind: row < 2 ? "Outlier" : "Out of stock",
    ordered: 5000,
    cleaned: 1200,
    why: "4 times the usual for the month.",
    accepted: true,
  }));
  uses: TableUse[] = [
    {
      table: "Items",
      place: "Items!A4:R94",
      rows: 90,
      role: "items",
      purpose: "What is made, bought and sold.",
      understood: [{ header: "Item", as: "Item" }],
      doubtful: ["Produktwelt"],
      open: [{ field: "family", header: "Family", required: false }],
      months: 0,
      notes: [],
      doubts: [],
    },
    {
      table: "SalesHistory",
      place: "Sales!A4:I9964",
      rows: 9960,
      role: "sales",
      purpose: "What was ordered and shipped.",
      understood: [{ header: "Month", as: "Month" }],
      doubtful: [],
      open: [],
      months: 0,
      notes: ["1 row of totals was left out"],
      doubts: [],
    },
  ];
  readonly chosen: [string, TableChoice][] = [];
  /** What there is to find once the workbook is looked through again. */
  readonly found = this.uses;

  async issues(): Promise<IssueGroup[]> {
    return this.issueGroups;
  }

  async corrections(): Promise<Correction[]> {
    return this.list;
  }

  async decide(corrections: readonly Correction[], accepted: boolean): Promise<void> {
    const rows = new Set(corrections.map(({ row }) => row));
    this.list = this.list.map((each) => (rows.has(each.row) ? { ...each, accepted } : each));
  }

  async tables(): Promise<TableUse[]> {
    return this.uses;
  }

  async kinds(): Promise<{ role: string; name: string }[]> {
    return [
      { role: "none", name: "" },
      { role: "items", name: "Items" },
      { role: "sales", name: "SalesHistory" },
    ];
  }

  async choose(table: string, choice: TableChoice): Promise<void> {
    this.chosen.push([table, choice]);
    this.uses = this.uses.map((use) => (use.table === table ? { ...use, doubtful: [], open: [] } : use));
  }

  async fiscalYear(): Promise<FiscalYearStart> {
    return this.year;
  }

  async chooseFiscalYear(month: number): Promise<void> {
    this.year = { ...this.year, chosen: month };
  }

  async lookAgain(): Promise<void> {
    this.uses = this.found;
  }

  async addSample(_address: string): Promise<void> {
    this.uses = this.found;
  }
}
