import { monthLabel, monthOf } from "../planning/data/excelDate";
import type { RoleSpec } from "../planning/data/columns";
import type { RoleId } from "../planning/data/company";
import { roles } from "../planning/data/roles";
import type { CellValue, RawTable } from "../planning/data/table";
import type { Random } from "./random";
import type { PlantedFault } from "./truths";

/** A copy of the tables into which faults are put one by one. */
class Spoiler {
  readonly faults: PlantedFault[] = [];
  private readonly tables: RawTable[];

  constructor(tables: RawTable[]) {
    this.tables = tables.map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
  }

  get result(): RawTable[] {
    return this.tables;
  }

  table(role: RoleId): RawTable {
    const found = this.tables.find((table) => table.name === roles[role].table);
    if (!found) throw new Error(`The sample has no table ${roles[role].table}.`);
    return found;
  }

  column(role: RoleId, field: string): number {
    return this.table(role).headers.indexOf((roles[role] as RoleSpec).columns[field].header);
  }

  /** The first row at or after `from` whose cell passes the test. */
  find(role: RoleId, field: string, test: (value: CellValue) => boolean, from = 0): number {
    const column = this.column(role, field);
    return this.table(role).rows.findIndex((row, i) => i >= from && test(row[column]));
  }

  cell(role: RoleId, row: number, field: string): CellValue {
    return this.table(role).rows[row][this.column(role, field)];
  }

  /** Overwrites a cell and notes the fault. */
  set(
    rule: string,
    role: RoleId,
    row: number,
    field: string,
    value: CellValue,
    keyField: string,
    what: string,
  ): void {
    const key = String(this.cell(role, row, keyField));
    this.table(role).rows[row][this.column(role, field)] = value;
    this.note(rule, role, row, field, keyField === field ? String(value) : key, what);
  }

  note(rule: string, role: RoleId, row: number, field: string, key: string, what: string): void {
    const table = this.table(role);
    this.faults.push({
      rule,
      table: table.name,
      row,
      column: field ? table.headers[this.column(role, field)] : "",
      key,
      what,
    });
  }

  /** Appends a row that holds the given fields, and gives its position. */
  append(role: RoleId, values: Record<string, CellValue>): number {
    const table = this.table(role);
    const row = table.headers.map((): CellValue => null);
    for (const [field, value] of Object.entries(values)) row[this.column(role, field)] = value;
    return table.rows.push(row) - 1;
  }
}

/**
 * Puts one loop into the bill of materials and twenty other faults into a copy of the tables, each noted
 * where it is.
 */
export function plantFaults(
  tables: RawTable[],
  random: Random,
): { tables: RawTable[]; faults: PlantedFault[] } {
  const spoiler = new Spoiler(tables);
  spoilStructure(spoiler);
  spoilMasterData(spoiler);
  spoilTransactions(spoiler, random);
  return { tables: spoiler.result, faults: spoiler.faults };
}

/** The loop: a made component is given the item that it goes into as a component. */
function spoilStructure(spoiler: Spoiler): void {
  const isMade = (key: CellValue): boolean => String(key).startsWith("SF-");
  const line = spoiler.find("billOfMaterials", "component", isMade);
  const [parent, component] = [
    spoiler.cell("billOfMaterials", line, "parent"),
    spoiler.cell("billOfMaterials", line, "component"),
  ];
  const loop = spoiler.append("billOfMaterials", {
    parent: component,
    component: parent,
    quantityPer: 1,
    scrap: 0,
  });
  spoiler.note(
    "bom cycle",
    "billOfMaterials",
    loop,
    "component",
    String(component),
    `${parent} > ${component} > ${parent}`,
  );

  const orphan = spoiler.append("billOfMaterials", { parent, component: "RM-999", quantityPer: 1, scrap: 0 });
  spoiler.note(
    "orphan key",
    "billOfMaterials",
    orphan,
    "component",
    "RM-999",
    "a component without a master record",
  );

  const priced = spoiler.find("itemSuppliers", "item", () => true, 3);
  const item = String(spoiler.cell("itemSuppliers", priced, "item"));
  spoiler.table("itemSuppliers").rows = spoiler
    .table("itemSuppliers")
    .rows.filter((row) => row[spoiler.column("itemSuppliers", "item")] !== item);
  const position = spoiler.find("items", "item", (key) => key === item);
  spoiler.note("broken supply path", "items", position, "item", item, "a material that nobody supplies");

  const lane = spoiler.append("lanes", {
    from: "Plant Nowhere",
    to: spoiler.cell("lanes", 0, "to"),
    mode: "truck",
    transitDays: 2,
  });
  spoiler.note("orphan key", "lanes", lane, "from", "Plant Nowhere", "a lane from a site that is not there");
}

function spoilMasterData(spoiler: Spoiler): void {
  const twin = spoiler.table("items").rows[5];
  spoiler.table("items").rows.push([...twin]);
  const key = String(twin[spoiler.column("items", "item")]);
  spoiler.note(
    "duplicate key",
    "items",
    spoiler.table("items").rows.length - 1,
    "item",
    key,
    "an item twice",
  );

  const uncosted = spoiler.find("costs", "item", (value) => String(value).startsWith("FL"), 2);
  spoiler.set("missing cost", "costs", uncosted, "standardCost", null, "item", "a standard cost left blank");
  for (const field of ["material", "labour", "overhead", "freight"])
    spoiler.table("costs").rows[uncosted][spoiler.column("costs", field)] = null;
  const free = spoiler.find("costs", "item", (value) => String(value).startsWith("PK"), 2);
  for (const field of ["material", "labour", "overhead", "freight"])
    spoiler.table("costs").rows[free][spoiler.column("costs", field)] = 0;
  spoiler.set("missing cost", "costs", free, "standardCost", 0, "item", "a standard cost of zero");
  spoiler.set(
    "missing lead time",
    "itemSuppliers",
    8,
    "leadTimeDays",
    null,
    "item",
    "a lead time left blank",
  );

  const price = spoiler.find("prices", "item", (value) => String(value).startsWith("AC"), 0);
  spoiler.set(
    "price below cost",
    "prices",
    price,
    "net",
    0.05,
    "item",
    "a price typed with the point in the wrong place",
  );
  const unit = spoiler.find("inventory", "uom", (value) => value === "kg");
  spoiler.set("unit mismatch", "inventory", unit, "uom", "g", "item", "stock in grams, item in kilograms");
  const weight = spoiler.find("items", "type", (value) => value === "FG", 9);
  spoiler.set("negative quantity", "items", weight, "weightKg", -0.14, "item", "a negative weight");
  spoiler.set(
    "out of range",
    "resources",
    2,
    "availability",
    92,
    "resource",
    "a percentage typed without the sign",
  );
  spoiler.set("unknown word", "items", 12, "status", "aktive", "item", "a misspelt status");
  const stranger = spoiler.append("billOfResources", {
    item: spoiler.cell("billOfResources", 0, "item"),
    resource: "LASER-9",
    hoursPerUnit: 0.01,
  });
  spoiler.note(
    "orphan key",
    "billOfResources",
    stranger,
    "resource",
    "LASER-9",
    "a route over a resource that is not there",
  );
}

function spoilTransactions(spoiler: Spoiler, random: Random): void {
  const rows = spoiler.table("sales").rows.length;
  const isSeller = (from: number): number =>
    spoiler.find("sales", "ordered", (value) => Number(value) > 50, from);
  const at = (share: number): number => isSeller(Math.floor(rows * share) + random.whole(0, 9));
  spoiler.set("negative quantity", "sales", at(0.2), "ordered", -120, "item", "a negative order");
  spoiler.set("text quantity", "sales", at(0.4), "ordered", "n/a", "item", "text for a quantity");
  spoiler.set(
    "orphan key",
    "sales",
    at(0.5),
    "item",
    "BT-777",
    "item",
    "sales of an item without a master record",
  );
  const spike = at(0.6);
  const units = Number(spoiler.cell("sales", spike, "ordered"));
  spoiler.set("spike", "sales", spike, "ordered", units * 100, "item", "two noughts too many");
  spoiler.set("unreadable date", "sales", at(0.7), "date", "31.02.2025", "item", "a day that does not exist");

  const sales = spoiler.table("sales").rows;
  const twin = at(0.8);
  sales.push([...sales[twin]]);
  spoiler.note(
    "duplicate key",
    "sales",
    sales.length - 1,
    "date",
    String(spoiler.cell("sales", twin, "item")),
    "a month loaded twice",
  );

  const gap = spoiler.find(
    "calendar",
    "date",
    () => true,
    Math.floor(spoiler.table("calendar").rows.length / 2),
  );
  const [date] = spoiler.table("calendar").rows.splice(gap, 1);
  spoiler.note(
    "calendar gap",
    "calendar",
    -1,
    "date",
    monthLabel(monthOf(Number(date[spoiler.column("calendar", "date")]))),
    "a month without a calendar",
  );
}
