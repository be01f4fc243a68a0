import fs from "node:fs";
import path from "node:path";
import { roleIds, roles } from "../../../src/planning/data/roles";
import { settingNotes } from "../../../src/planning/data/settings";
import { normaliseName } from "../../../src/planning/data/table";
import { tablesMarkdown } from "../../../src/planning/data/tablesReference";

describe("the page of tables", () => {
  it("names every table with all its columns", () => {
    const page = tablesMarkdown();
    for (const id of roleIds) {
      expect(page).toContain(`## ${roles[id].table}`);
      for (const column of Object.values(roles[id].columns)) expect(page).toContain(`| ${column.header} |`);
    }
  });

  it("names every setting as the reader knows it", () => {
    for (const [field, { name }] of Object.entries(settingNotes)) {
      expect(normaliseName(name)).toBe(normaliseName(field));
      expect(tablesMarkdown()).toContain(`| ${name} |`);
    }
  });

  it("is the one in docs; `npm run docs` renews it", () => {
    const page = fs.readFileSync(path.resolve(__dirname, "../../../docs/tables.md"), "utf8");
    expect(page).toBe(tablesMarkdown());
  });
});
