/** A cell by which the workbook of the sample company is known. */
export const sampleMark = { reference: "Start!A1", value: "Alpine Hydration" } as const;

/** Names of cells of the sample company's first page: six families, two years of history, six months of forecast. */
const history = "Start!B15:Y20";
const months = "Start!B14:Y14";
const lastYear = "Start!B15:M20";
const thisYear = "Start!N15:Y20";
const bottles = "Start!B15:Y15";
const forecast = "Start!B23:G28";
const families = "Start!A23:A28";
/** Hydration packs, whose sewing runs short in summer. */
const packs = "Start!B25:G25";
/** One item over two years: what it sold, and which part of it was promoted. */
const [itemSold, itemPromoted] = ["Start!B50:Y50", "Start!B51:Y51"];

/** Each function on the cells of the sample company, as a formula that runs as it stands there. */
export const sampleExamples: Readonly<Record<string, string>> = {
  BUCKET: "=SOP.BUCKET(Demand!T5:T124, Demand!U5:U124, Start!B22:G22)",
  CHECK: '=SOP.CHECK(Prices!H4:N94, {"unique","Item","","";"range","Std cost",0.01,1000})',
  CLASSIFY: `=SOP.CLASSIFY(${history})`,
  CLEAN: `=SOP.CLEAN(${history}, ${months})`,
  CONVERT: '=SOP.CONVERT(Start!B23:G23, Start!A23, "pcs", "case", Settings!R5:V10)',
  DISAGG: "=SOP.DISAGG(130000, Start!N15:N20, , , 1)",
  PERIODS: "=SOP.PERIODS(Start!B22, 6)",

  ACCURACY: `=SOP.ACCURACY(${thisYear}, ${lastYear})`,
  BACKTEST: `=SOP.BACKTEST(${bottles}, 3, 6)`,
  BASS: "=SOP.BASS(12, 0.03, 0.38, Start!B17)",
  CAUSAL: "=SOP.CAUSAL(Start!B15:Y15, Start!B18:Y18, Start!B26:G26)",
  CONSENSUS: "=SOP.CONSENSUS(Start!N53:Y54, {2;1})",
  CONSUME: "=SOP.CONSUME(Start!B23:G23, {12000,52000,3000,500,0,0}, 1, 1)",
  DECOMPOSE: `=SOP.DECOMPOSE(${bottles}, 12)`,
  ELASTICITY: "=SOP.ELASTICITY(Start!B46:Y46, Start!B47:Y47)",
  FORECAST: `=SOP.FORECAST(Start!B22:G22, ${history}, ${months})`,
  "FORECAST.FIT": `=SOP.FORECAST.FIT(${bottles}, ${months})`,
  "FORECAST.STAT": `=SOP.FORECAST.STAT(${bottles}, ${months})`,
  FVA: "=SOP.FVA(Start!N50:Y50, Start!N52:Y55, Start!A52:A55)",
  LAG: "=SOP.LAG(Start!B58:G61, Start!A58:A61, Start!B57:G57, 1)",
  LIKE: "=SOP.LIKE(Start!B16:M17, {1;1}, , 0.5, 12)",
  PHASE: "=SOP.PHASE(Start!B23:G23, {1,2,0.6,0.4;3,6,0.25,0.75})",
  SEASONALITY: `=SOP.SEASONALITY(${history}, 12)`,
  TRACKSIGNAL: `=SOP.TRACKSIGNAL(${thisYear}, ${lastYear})`,
  UPLIFT: `=SOP.UPLIFT(${itemSold}, ${itemPromoted})`,
  RECONCILE: "=SOP.RECONCILE(Start!C64:H70, Start!A64:B70)",

  AGGPLAN: `=SOP.AGGPLAN(${packs}, {"I0",500;"Iend",500;"W0",25;"units_per_worker",160;"hours_per_unit",1;"ot_hours_per_worker",20;"material",10;"holding",2;"backlog",5;"hire",300;"layoff",500;"wage",2600;"ot_hour",25})`,
  ALLOCATE: "=SOP.ALLOCATE(80000, Start!B23:B28)",
  ATP: `=SOP.ATP(2000, {4000,4000,4000,4000,4000,4000}, ${packs})`,
  CAPACITY: '=SOP.CAPACITY({"two shifts",2,8,5}, {"BLOW-1","two shifts",6,0.88,0.9}, Capacity!V5:V10)',
  COVER: "=SOP.COVER(50000, Start!B23:G23)",
  CTP: "=SOP.CTP(5000, 2, {2000,0,0,0,0,0}, Start!B36:G36, Start!D32)",
  DRP: `=SOP.DRP(Start!B73:G75, Start!A73:A75, {"Plant Innsbruck","DC Munich",1;"Plant Innsbruck","DC Lyon",1}, {0;30000;20000}, {"Plant Innsbruck",1})`,
  EOQ: "=SOP.EOQ(Start!N15:N20, 250, 0.1)",
  EXPLODE: '=SOP.EXPLODE("BT-001", 100, BOM!A5:D230)',
  LANDED: "=SOP.LANDED(Suppliers!I5, 0.2, 0.05, 0, 0, Suppliers!J5, 0.18)",
  LEVEL: `=SOP.LEVEL(${packs}, 4000)`,
  LOTSIZE: `=SOP.LOTSIZE(${packs}, "ww", 500, 0.1)`,
  LPSOLVE: '=SOP.LPSOLVE({4,9,14,3,5,2}, Start!B31:G32, "<=", Start!B35:B36, , Start!B23:B28, , "max")',
  MEIO: '=SOP.MEIO(Start!A77:D80, {"Material","Plant";"Plant","Warehouse"})',
  MIX: "=SOP.MIX({5,12,30,4,3,2}, Start!B31:G32, Start!B35:B36, Start!B23:B28)",
  MPS: `=SOP.MPS(${packs}, {4000,1500,300,0,0,0}, 2000, 500)`,
  MRP: `=SOP.MRP(${packs}, Start!A25, {"Packs",1,"foq",2000}, , 1000)`,
  NEWSVENDOR: '=SOP.NEWSVENDOR(Start!B15:Y15, 0, 5, 2, "empirical")',
  PLANCOST: `=SOP.PLANCOST({"produced",4000,4000,4000,4000,4000,4000}, ${packs}, "material=2; holding=1; backlog=5", , "total")`,
  PROJECT: `=SOP.PROJECT(2000, ${packs}, {4000,4000,4000,4000,4000,4000}, 500)`,
  RCCP: `=SOP.RCCP(${forecast}, Start!B31:G32, "bill", Start!B35:G36, , "percent")`,
  REORDER: '=SOP.REORDER("sQ", Start!B25, 500, 1, , , 0.95, 4000)',
  SAFETYSTOCK: "=SOP.SAFETYSTOCK(Settings!G5:G8, 500, 1)",
  SERVICE: "=SOP.SERVICE(Stock!F6:F7, 300, 1)",
  SUPPLYPLAN: `=SOP.SUPPLYPLAN(${packs}, {"item","opening","cost","holding","penalty";"Packs",500,20,1,40}, {"SEW-1",3413,600,30}, 0.71658)`,

  BRIDGE: "=SOP.BRIDGE(Start!B15:B20, {9;21;38;6;12;4}, Start!N15:N20, {9.5;21;39;6;12;4})",
  GAP: `=SOP.GAP(${packs}, {3500,3500,3500,3500,3500,3500}, , 30)`,
  SCENARIO: '=SOP.SCENARIO("Plan", "Operating result", , , 0)',
  SIMULATE: '=SOP.SIMULATE(Start!A83:H87, {"demand","normal",1,0.1;"yield","uniform",0.96,1})',
  VALUE: `=SOP.VALUE(${forecast}, ${families}, {"item","price","cost";"Bottles",9,5;"Flasks",21,12;"Packs",38,24;"Accessories",6,3;"Office",12,7;"Spares",4,2})`,

  DIFF: `=SOP.DIFF(${lastYear}, ${thisYear}, Start!A15:A20, Start!A15:A20)`,
  EXCEPTIONS: '=SOP.EXCEPTIONS(Stock!A4:G194, {"Overstock","On hand",">","[Max]","On hand"})',
  KPI: '=SOP.KPI("otif", Actuals!L5:L196, Actuals!M5:M196, Actuals!J5:J196, Actuals!K5:K196)',
  VERSION: '=SOP.VERSION("2026-03", "Consensus", {"BT-001";"BT-002"}, {"2026-04","2026-05"}, 0)',
};
