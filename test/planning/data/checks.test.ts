import fc from "fast-check";
import { checkCompany } from "../../../src/planning/data/checks/checkCompany";
import { findLoops } from "../../../src/planning/data/checks/loops";
import { companyFromTables, type Finding, type RawTable } from "../../../src/planning/data/company";
import { generateCompany } from "../../../src/sample/generateCompany";

const findingsOf = (tables: RawTable[]): Finding[] => {
  const { company, findings } = companyFromTables(tables);
  return [...findings, ...checkCompany(company)];
};
const spot = ({ rule, table, row, column, key }: Omit<Finding, "severity" | "message">): string =>
  JSON.stringify([rule, table, row, column, key]);

describe("the checks on the sample company", () => {
  it.each([1, 2, 3])("raise no false alarm on clean tables (seed %i)", (seed) => {
    expect(findingsOf(generateCompany({ seed }).tables)).toEqual([]);
  });

  it.each([1, 2, 3])(
    "find every planted fault of the dirty copy, where it is, and nothing else (seed %i)",
    (seed) => {
      const { tables, truths } = generateCompany({ seed, dirty: true });
      expect(truths.faults).toHaveLength(21);
      expect(findingsOf(tables).map(spot).sort()).toEqual(truths.faults.map(spot).sort());
    },
  );

  it("leave the good rows usable", () => {
    const [clean, dirty] = [false, true].map(
      (d) => companyFromTables(generateCompany({ dirty: d }).tables).company,
    );
    expect(dirty.items.rowCount).toBe(clean.items.rowCount);
    expect(dirty.sales.rowCount).toBe(clean.sales.rowCount - 3);
  });

  it("say what to do in a sentence", () => {
    for (const { message } of findingsOf(generateCompany({ dirty: true }).tables))
      expect(message).toMatch(/[a-z].*\.$/);
  });
});

/** The clean company with changed tables. */
function changed(change: (table: (name: string) => RawTable) => void): Finding[] {
  const tables = generateCompany().tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => [...row]),
  }));
  change((name) => tables.find((table) => table.name === name) ?? { name, headers: [], rows: [] });
  return findingsOf(tables);
}

describe("single checks", () => {
  it("name the whole loop of a deep bill of materials, at its last line", () => {
    const findings = changed((table) => {
      const { headers, rows } = table("BOM");
      const line = (parent: string, component: string) =>
        headers.map((header) => ({ Parent: parent, Component: component, "Qty per": 1 })[header] ?? null);
      rows.push(line("SF-001", "SF-005"), line("SF-005", "SF-009"), line("SF-009", "SF-001"));
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "bom cycle", row: 228 });
    expect(findings[0].message).toMatch(/(SF-00[159] > ){3}SF-00[159]\. Remove the line/);
  });

  it("find an item that is its own component", () => {
    const findings = changed((table) => {
      const bom = table("BOM");
      const own = [...bom.rows[0]];
      own[bom.headers.indexOf("Component")] = own[bom.headers.indexOf("Parent")];
      bom.rows.push(own);
    });
    expect(findings.map((finding) => finding.rule)).toEqual(["bom cycle"]);
    expect(findings[0].message).toContain("BT-001 > BT-001");
  });

  it("find a material that is sold, too, and that nobody supplies", () => {
    const findings = changed((table) => {
      const [items, sales] = [table("Items"), table("SalesHistory")];
      const row = [...items.rows[0]];
      row[items.headers.indexOf("Item")] = "RM-999";
      row[items.headers.indexOf("Type")] = "RM";
      items.rows.push(row);
      const sale = [...sales.rows[sales.rows.length - 1]];
      sale[sales.headers.indexOf("Item")] = "RM-999";
      sales.rows.push(sale);
    });
    const broken = findings.filter(({ rule }) => rule === "broken supply path");
    expect(broken.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "RM-999 cannot be supplied: nobody supplies it and it has no bill of materials.",
      ),
    ]);
  });

  it("find quotas that make no whole, stock below zero, and dates in the wrong order", () => {
    const findings = changed((table) => {
      const set = (name: string, row: number, header: string, value: number): void => {
        table(name).rows[row][table(name).headers.indexOf(header)] = value;
      };
      set("ItemSupplier", 0, "Quota", 0.6);
      set("Inventory", 1, "On hand", -4);
      set("Promotions", 2, "End", 40000);
    });
    expect(findings.map((finding) => finding.rule).sort()).toEqual(["date order", "negative stock", "quota"]);
  });

  it("count of a supplier's terms the latest alone", () => {
    const findings = changed((table) => {
      const { headers, rows } = table("ItemSupplier");
      const from = headers.indexOf("From") < 0 ? headers.push("From") - 1 : headers.indexOf("From");
      const later = [...rows[0]];
      later[from] = 46_000;
      rows.push(later);
    });
    expect(findings.filter(({ rule }) => rule === "quota")).toEqual([]);
  });

  it("find quotas of lanes that make no whole, or that some lanes lack", () => {
    const quotas = (...values: (number | null)[]): Finding[] =>
      changed((table) => {
        const { headers, rows } = table("Lanes");
        const [to, mode, [first]] = [headers.indexOf("To"), headers.indexOf("Mode"), rows];
        const others = rows.filter((row) => row[to] !== first[to]).map((row) => [...row, null]);
        const into = values.map((quota, k) => [
          ...first.slice(0, mode),
          `way ${k}`,
          ...first.slice(mode + 1),
          quota,
        ]);
        headers.push("Quota");
        rows.splice(0, rows.length, ...into, ...others);
      });
    expect(quotas(0.6, 0.4)).toEqual([]);
    expect(quotas(null, null)).toEqual([]);
    expect(quotas(0.6, 0.3).map(({ rule, message }) => [rule, message])).toEqual([
      ["quota", expect.stringMatching(/add up to 90 %, not to 100 %; the plan keeps none of them/)],
    ]);
    expect(quotas(0.6, null).map(({ rule, message }) => [rule, message])).toEqual([
      ["quota", expect.stringMatching(/1 of the 2 lanes to .* have no quota, the others 60 %/)],
    ]);
  });

  it("find months that were not loaded", () => {
    const findings = changed((table) => {
      const sales = table("SalesHistory");
      const months = [...new Set(sales.rows.map((row) => row[0]))].sort();
      sales.rows = sales.rows.filter((row) => row[0] !== months[10] && row[0] !== months[11]);
    });
    expect(findings).toHaveLength(1);
    expect(findings[0].message).toBe(
      "SalesHistory: there are no sales at all from 2024-01 to 2024-02. Load them, or say that the company was closed.",
    );
  });

  it("find a new item that nothing tells how it will sell", () => {
    const findings = changed((table) => {
      const items = table("Items");
      for (const row of items.rows) row[items.headers.indexOf("Like item")] = null;
    });
    expect(findings.map((finding) => finding.rule)).toEqual(
      Array.from({ length: 3 }, () => "new item without like item"),
    );
  });
});

describe("findLoops", () => {
  it("finds none where lines lead downwards, and one where a line leads back", () => {
    const edge = fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 60 }), (edges) => {
        const [parents, components] = [edges.map(([a]) => `i${a}`), edges.map(([, b]) => `i${b}`)];
        expect(findLoops(parents, components)).toEqual([]);
        const loops = findLoops([...parents, components[0]], [...components, parents[0]]);
        expect(loops.length).toBeGreaterThan(0);
        for (const { items } of loops) expect(items[0]).toBe(items[items.length - 1]);
      }),
    );
  });

  it("walks bills deeper than the call stack", () => {
    const chain = Array.from({ length: 200_000 }, (_, i) => `i${i}`);
    expect(findLoops(chain, [...chain.slice(1), "i0"])[0].items).toHaveLength(200_001);
  });
});
