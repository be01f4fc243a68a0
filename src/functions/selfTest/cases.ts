/** A published example: a formula of constants and the answer in print. */
export interface TextbookCase {
  formula: string;
  /** A number, or the numbers of the answer row by row; texts in it are not compared. */
  expected: number | readonly number[];
  /** Difference that the rounding of the print explains. */
  tolerance: number;
  source: string;
}

const exact = 1e-9;
const redTomato =
  '{"I0",1000;"Iend",500;"Bend",0;"W0",80;"units_per_worker",40;"hours_per_unit",4;"ot_hours_per_worker",10;"material",10;"holding",2;"backlog",5;"hire",300;"layoff",500;"wage_per_worker_month",640;"ot_hour",6;"subcontract",30}';
const silver = "{10,62,12,130,154,129,88,52,124,160,238,41}";
const vollmann =
  "{33,33,33,40,40,40,30,30,30,37,37,37,37;17,17,17,13,13,13,25,25,25,27,27,27,27}, {0.95;1.85}";
const stages = "{1,2,1,0,0,1,1;2,1,3,1,0,0,1;3,1,2,0,0,0,1;4,1,3,1,1,0,1}, {1,3;3,2;3,4}";

const cases = (source: string, list: readonly Omit<TextbookCase, "source">[]): TextbookCase[] =>
  list.map((each) => ({ ...each, source }));
const answer = (
  formula: string,
  expected: TextbookCase["expected"],
  tolerance = exact,
): Omit<TextbookCase, "source"> => ({ formula, expected, tolerance });

/**
 * Answers in print over all six phases, typed as a reader of the book would type them. Anyone can run them to see that
 * this installation calculates as the books do.
 */
export const textbookCases: readonly TextbookCase[] = [
  ...cases("Chopra & Meindl, Supply Chain Management: Red Tomato", [
    answer(`=SOP.AGGPLAN({1600,3000,3200,3800,2200,2200}, ${redTomato}, , "optimal", "cost")`, 422_275, 0.5),
    answer(`=SOP.AGGPLAN({1600,3000,3200,3800,2200,2200}, ${redTomato}, , "integer", "cost")`, 422_660, 0.5),
    answer(
      `=SOP.AGGPLAN({1000,3000,3800,4800,2000,1400}, ${redTomato}, , "optimal", "cost")`,
      432_858.33,
      0.5,
    ),
  ]),
  ...cases("Chopra & Meindl: service and safety stock", [
    answer('=SOP.SERVICE(6000, 500, 2, 10000, "csl", 2500)', 0.92135, 1e-4),
    answer('=SOP.SERVICE(6000, 500, 2, 10000, "fill", 2500)', 0.997487, 1e-4),
    answer("=SOP.SAFETYSTOCK(0.9, 500, 2)", 906.19, 0.1),
    answer('=SOP.SAFETYSTOCK(0.9, 500, 2, 2500, , 4, , , , "level")', 16_569.57, 0.1),
    answer(
      '=SOP.SAFETYSTOCK({0.975;0.98;0.985;0.99;0.995}, 500, 2, , , , "fill", 10000)',
      [66.7, 183, 321.5, 499.3, 767.1],
      0.1,
    ),
    answer("=SOP.SAFETYSTOCK(0.9, 500, 7, 2500, 7)", 22_491, 0.6),
  ]),
  ...cases("Winston, Operations Research", [
    answer(
      '=SOP.SUPPLYPLAN({40,60,75,25}, {"boat",10,400,20}, {"yard",40,1000,50}, 1, , , "cost")',
      78_450,
      1e-6,
    ),
    answer(
      '=SOP.NEWSVENDOR({100,100,100,100,100,100,150,150,150,150,200,200,200,200,200,200,250,250,250,300}, 0, 2.5, 1.25, "empirical")',
      200,
    ),
    answer(
      '=SOP.LP({50,20,30,80}, {400,200,150,500;3,2,0,0;2,2,4,4;2,4,1,5}, ">=", {500;6;10;8}, , , , , "objective")',
      90,
      1e-6,
    ),
  ]),
  ...cases("Heizer & Render, Operations Management", [
    answer(
      "=SOP.TRACKSIGNAL({90,95,115,100,125,140}, {100,100,100,110,110,110})",
      [-1, -2, 0, -1, 0.5, 2.5],
      0.05,
    ),
    answer("=SOP.EOQ(1000, 10, 0.5)", 200),
    answer("=SOP.EOQ(5000, 49, 0.2, {0,5;1000,4.8;2000,4.75})", 1_000),
    answer("=SOP.CAUSAL({2,3,2.5,2,2,3.5}, {1,3,4,2,1,7}, {6})", 3.25),
    answer(
      '=SOP.FORECAST.FIT({180,168,159,175,190,205,180,182}, , , "ses", "fitted", "alpha=0.1; l0=175")',
      [175, 175.5, 174.75, 173.18, 173.36, 175.02, 178.02, 178.22],
      0.0051,
    ),
    answer('=SOP.LOTSIZE({0,30,40,0,10,40,30,0,30,55}, "ww", 100, 1, , , , "cost")', 455),
  ]),
  ...cases("Silver, Pyke & Peterson, Inventory Management", [
    answer(`=SOP.LOTSIZE(${silver}, "ww", 54, 0.4, , , , "cost")`, 501.2, 1e-6),
    answer(`=SOP.LOTSIZE(${silver}, "silver-meal", 54, 0.4, , , , "cost")`, 501.2, 1e-6),
    answer(`=SOP.LOTSIZE(${silver}, "luc", 54, 0.4, , , , "cost")`, 558.8, 1e-6),
    answer('=SOP.SAFETYSTOCK(0.9, 13.1, 1, 58.3, , , , , , "level")', 75.09, 0.01),
    answer('=SOP.SAFETYSTOCK(0.99, 11.4, 1, , , , "fill", 200, , "factor")', 0.5757, 0.01),
    answer("=SOP.EOQ(2400, 3.2, 0.096)", 400, 1e-6),
  ]),
  ...cases("Wagner & Whitin 1958", [
    answer(
      '=SOP.LOTSIZE({69,29,36,61,61,26,34,67,45,67,79,56}, "ww", {85,102,102,101,98,114,105,86,119,110,98,114}, 1, , , , "cost")',
      864,
    ),
  ]),
  ...cases("Nahmias, Production and Operations Analysis", [
    answer('=SOP.LOTSIZE({18,30,42,5,20}, "silverMeal", 80, 2)', [48, 0, 47, 0, 20]),
    answer('=SOP.LOTSIZE({18,30,42,5,20}, "luc", 80, 2)', [48, 0, 42, 25, 0]),
    answer('=SOP.LOTSIZE({52,87,23,56}, "ww", 75, 1)', [52, 110, 0, 56]),
    answer("=SOP.EOQ(600, 8, 0.2, {0,0.3;500,0.29;1000,0.28})", 500),
    answer("=SOP.NEWSVENDOR(11.73, 4.74, 0.5, 0.15)", 15.24, 0.03),
  ]),
  ...cases("Cachon & Terwiesch, Matching Supply with Demand", [
    answer("=SOP.NEWSVENDOR(3192, 1181, 80, 20)", 4_186, 0.6),
  ]),
  ...cases("Snyder & Shen, Fundamentals of Supply Chain Theory", [
    answer("=SOP.EOQ(1300, 8, 0.225)", 304.04678, 1e-3),
    answer("=SOP.NEWSVENDOR(50, 8, 0.7, 0.18)", 56.6039559, 1e-3),
    answer('=SOP.NEWSVENDOR(50, , 0.7, 0.18, "poisson")', 56),
    answer(`=SOP.MEIO(${stages}, "cost")`, 8.277916867529369),
  ]),
  ...cases("Stevenson, Operations Management", [
    answer(
      "=SOP.MPS({30,30,30,30,40,40,40,40}, {33,20,10,4,2,0,0,0}, 64, 70)",
      [31, 1, 41, 11, 41, 1, 31, 61, 0, 0, 70, 0, 70, 0, 70, 70, 11, 0, 56, 0, 68, 0, 70, 70],
    ),
    answer("=SOP.EOQ(48000, 45, 1, , , 192000)", 2_400, 1e-6),
    answer('=SOP.REORDER("RS", 30, 3, 2, , 7, 0.99, , , , , "orderUpTo")', 290.94, 0.01),
  ]),
  ...cases("Krajewski, Operations Management", [
    answer(
      '=SOP.MRP({150,0,0,120,0,150,120,0}, "C", {"C",2,"foq",230}, , 37, {230,0,0,0,0,0,0,0}, "receipts")',
      [0, 0, 0, 230, 0, 0, 230, 0],
    ),
    answer(
      '=SOP.MRP({150,0,0,120,0,150,120,0}, "C", {"C",2,"l4l"}, , 37, {230,0,0,0,0,0,0,0}, "receipts")',
      [0, 0, 0, 3, 0, 150, 120, 0],
    ),
  ]),
  ...cases("Vollmann, Berry & Whybark, Manufacturing Planning and Control", [
    answer(`=SOP.RCCP(${vollmann}, "cpof", , {0.603,0.304,0.093}, "total")`, [566.34, 285.52, 87.35], 0.01),
    answer(
      '=SOP.RCCP({33,33,33,40,40,40,30,30,30,37,37,37,37;17,17,17,13,13,13,25,25,25,27,27,27,27}, {0.05,1.3;0.7,0.55;0.2,0}, "bill", , , "total")',
      [377.75, 470.05, 91.4],
      0.01,
    ),
  ]),
  ...cases("Hillier & Lieberman, Introduction to Operations Research", [
    answer('=SOP.LP({3,5}, {1,0;0,2;3,2}, "<=", {4;12;18}, , , , "max", "objective")', 36),
    answer(
      '=SOP.LP({0.4,0.5}, {0.3,0.1;0.5,0.5;0.6,0.4}, {"<=";"=";">="}, {2.7;6;6}, , , , , "objective")',
      5.25,
    ),
    answer("=SOP.EOQ(8000, 12000, 0.3, , 1.1)", 28_540, 0.6),
  ]),
  ...cases("Goldratt, The Haystack Syndrome: P and Q", [
    answer(
      '=SOP.MIX({45,60}, {15,10;15,30;15,5;15,5}, {2400,2400,2400,2400}, {100,50}, , "quantity")',
      [100, 30],
      1e-6,
    ),
  ]),
  ...cases("frePPLe: netting orders against the forecast", [
    answer("=SOP.CONSUME({350,350,350,350}, {300,500,280,0}, 0, 0)", [50, 0, 70, 350]),
    answer("=SOP.CONSUME({350,350,350,350}, {300,500,280,0}, 1, 1)", [0, 0, 0, 320]),
  ]),
  ...cases("Hyndman & Athanasopoulos, Forecasting: Principles and Practice", [
    answer(
      '=SOP.RECONCILE({100;40;50}, {"Total","";"A","Total";"B","Total"}, "ols")',
      [96.6666667, 43.3333333, 53.3333333],
      1e-6,
    ),
  ]),
  ...cases("By hand, from the definitions", [
    answer("=SOP.COVER(250, {100,100,100})", 2.5),
    answer('=SOP.KPI("case fill", {10,20,5}, {10,14,5})', 29 / 35),
    answer('=SOP.KPI("turns", {100,100}, {50,50})', 4),
    answer('=SOP.ACCURACY({100,50}, {90,60}, "wmape")', 20 / 150),
    answer('=SOP.PROJECT(100, {30,40,50}, {0,20,0}, , "inventory")', [70, 50, 0]),
    answer('=SOP.ALLOCATE(90, {60;40;20}, , "proportional")', [45, 30, 15]),
  ]),
];
