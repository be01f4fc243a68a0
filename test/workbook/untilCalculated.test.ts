import { patience, untilCalculated } from "../../src/workbook/untilCalculated";

/** Answers of a sheet whose add-in functions are at work for a while. */
function sheet(busyFor: number) {
  let reads = 0;
  const read = async () => ({ errors: reads++ < busyFor ? [{ error: "#BUSY!" }] : [{ error: "#N/A" }] });
  return { read, reads: () => reads };
}

beforeEach(() => {
  patience.pause = 1;
  patience.most = 5;
});

describe("reading a table with live formulas", () => {
  test("waits for functions that are at work, and for no other error", async () => {
    const { read, reads } = sheet(3);
    expect(await untilCalculated("SOP_Gap", read)).toEqual({ errors: [{ error: "#N/A" }] });
    expect(reads()).toBe(4);
  });

  test("says so when they never end", async () => {
    await expect(untilCalculated("SOP_Gap", sheet(1000).read)).rejects.toThrow(
      "Excel is still calculating the formulas of SOP_Gap.",
    );
  });

  test("a table that is not there is none", async () => {
    expect(await untilCalculated("SOP_Gap", async () => undefined)).toBeUndefined();
  });
});
