import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {
  checkTarget,
  kindOfFile,
  readWorkbookFile,
  writeWorkbookFile,
} from "../../src/cli/support/workbookFile";
import { fileTraits, readXlsx, writeXlsx } from "../../src/host/xlsx";
import { edited } from "../host/xlsx/plannersWorkbook";
import { cells, parts, sheet, workbook } from "../host/xlsx/samples";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = { hasMacros: false, hasLockedStructure: false, isSigned: false };

let notes: string[];
beforeEach(() => {
  notes = [];
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    notes.push(String(text));
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

describe("writing over a workbook file", () => {
  test("keeps the file that was there, its rights, and a link to it", async () => {
    const [file, link] = [scratch("real.xlsx"), scratch("link.xlsx")];
    writeFileSync(file, "before");
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    await writeWorkbookFile(link, bytes("after"));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, "utf8")).toBe("after");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(scratch("link.concord-backup.xlsx"), "utf8")).toBe("before");
    expect(notes.join("")).toContain("as it was before is kept as");
  });

  test("says nothing and keeps no copy where nothing was there, or nothing changes", async () => {
    const file = scratch("new.xlsx");
    await writeWorkbookFile(file, bytes("same"));
    await writeWorkbookFile(file, bytes("same"));
    expect(existsSync(scratch("new.concord-backup.xlsx"))).toBe(false);
    expect(notes).toEqual([]);
  });

  test("leaves a file alone that somebody saved since it was read", async () => {
    const file = scratch("shared.xlsx");
    writeFileSync(file, "as read");
    const read = await readWorkbookFile(file);
    writeFileSync(file, "a colleague's work");
    await expect(writeWorkbookFile(file, bytes("ours"), read)).rejects.toThrow(
      "was saved by someone else meanwhile",
    );
    expect(readFileSync(file, "utf8")).toBe("a colleague's work");
    await writeWorkbookFile(scratch("other.xlsx"), bytes("ours"), read);
    expect(readFileSync(scratch("other.xlsx"), "utf8")).toBe("ours");
  });

  test("leaves a file alone that Excel has open", async () => {
    writeFileSync(scratch("open.xlsx"), "open");
    writeFileSync(scratch("~$open.xlsx"), "Ana");
    await expect(checkTarget(scratch("open.xlsx"))).rejects.toThrow("seems to be open in Excel (~$open.xlsx");
    await expect(writeWorkbookFile(scratch("open.xlsx"), bytes("ours"))).rejects.toThrow("seems to be open");
  });
});

describe("what a file's ending promises", () => {
  test.each([
    ["plan.xls", "Concord writes .xlsx and .xlsm workbooks, not .xls."],
    ["plan.ODS", "not .ods"],
  ])("%s is refused before any work", async (name, sentence) => {
    await expect(checkTarget(scratch(name), plain)).rejects.toThrow(sentence);
  });

  test("macros need .xlsm", async () => {
    const macros = { ...plain, hasMacros: true };
    await expect(checkTarget(scratch("plan.xlsx"), macros)).rejects.toThrow(
      "give the output the ending .xlsm",
    );
    await checkTarget(scratch("plan.xlsm"), macros);
  });

  test("the file says so itself: templates become workbooks, and signatures that no longer hold are left out", async () => {
    const base = edited(
      await writeXlsx(workbook([sheet("Plan", { rows: cells(["Item"]) })])),
      [
        ["[Content_Types].xml", "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml"],
        [
          "_rels/.rels",
          "</Relationships>",
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
        ],
      ],
      { "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" },
    );
    expect(fileTraits(base)).toEqual({ ...plain, isSigned: true });
    const written = await writeXlsx(await readXlsx(base), { base, kind: kindOfFile("out.xlsm") });
    expect(fileTraits(written).isSigned).toBe(false);
    const files = parts(written);
    expect(files["[Content_Types].xml"]).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    expect(files["_rels/.rels"]).not.toContain("_xmlsignatures");
  });
});

/** Two items over two years, and a formula that only Excel calculates, in a workbook whose structure is protected. */
async function protectedBook(): Promise<Uint8Array> {
  const months = Array.from(
    { length: 24 },
    (_, m) => `${2024 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}`,
  );
  const sales = ["Bottle", "Flask"].map((item, i) => [
    item,
    ...months.map((_, m) => 100 + 10 * i + (m % 12)),
  ]);
  const notes = [[{ value: 77.25, formula: '=CUBEVALUE("Model","x")' }]];
  const sheets = [
    sheet("Sales", { rows: cells(["Item", ...months], ...sales) }),
    sheet("Notes", { rows: notes }),
  ];
  return edited(await writeXlsx(workbook(sheets)), [
    ["xl/workbook.xml", "<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'],
  ]);
}

test("sales alone are planned as far as they go, and the step that lacks its tables says so", async () => {
  const file = scratch("sales.xlsx");
  writeFileSync(file, edited(await protectedBook(), [["xl/workbook.xml", /<workbookProtection[^>]*>/, ""]]));
  const output = scratch("sales-planned.xlsx");
  const { code, stdout, stderr } = await concord(["plan", file, "-o", output, "--json"]);
  expect(stderr).toMatch(/^Monitor was not run: Monitor needs a table Actuals/);
  expect(code).toBe(3);
  expect(JSON.parse(stdout).notRun).toContain("Monitor needs a table Actuals");
  expect((await readXlsx(readFileSync(output))).sheets.map(({ name }) => name)).toContain(
    "SOP_Fcst_Consensus",
  );
}, 120_000);

test("a workbook whose structure is protected gets no sheets, but new results", async () => {
  const file = scratch("protected.xlsx");
  writeFileSync(file, await protectedBook());
  const planned = await concord(["plan", file, "-o", scratch("planned.xlsx"), "--steps", "gather"]);
  expect(planned.stderr).toContain("The structure of the workbook is protected");
  expect(planned.code).toBe(4);
  expect(existsSync(scratch("planned.xlsx"))).toBe(false);
  const { code, stdout, stderr } = await concord(["calc", file, "-o", file, "--json"]);
  expect(code).toBe(0);
  expect(stderr).toContain("protected.concord-backup.xlsx");
  // What cannot be calculated here is said, and keeps the result that Excel gave it.
  expect(JSON.parse(stdout).errors).toMatchObject([{ cell: "Notes!A1", error: "#NAME?" }]);
  expect(parts(readFileSync(file))["xl/worksheets/sheet2.xml"]).toContain("<v>77.25</v>");
}, 60_000);
