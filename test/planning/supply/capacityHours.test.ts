import { capacityHours, shiftCalendar } from "../../../src/planning/supply/capacityHours";

// Monday 8 January 2024 is Excel day 45299.
const week = { from: 45299, to: 45305 };
const one = shiftCalendar("one", 1, 8, 5);
const line = { key: "Line 1", calendar: "one", units: 2, efficiency: 0.9, availability: 0.95 };

test("hours are calendar × units × efficiency × availability", () => {
  expect(capacityHours([one], [line], [week])[0][0]).toBeCloseTo(40 * 2 * 0.9 * 0.95, 12);
});

test("closed days, slow days and extra shifts change the calendar", () => {
  const plain = { key: "Line 1", calendar: "one", units: 1 };
  const hours = (exceptions: Parameters<typeof capacityHours>[3]): number =>
    capacityHours([one], [plain], [week], exceptions)[0][0];
  expect(hours([{ key: "", from: 45299, to: 45300, factor: 0 }])).toBe(24);
  expect(hours([{ key: "one", from: 45299, to: 45299, factor: 0.5 }])).toBe(36);
  expect(hours([{ key: "Line 1", from: 45304, to: 45304, extraHours: 6 }])).toBe(46);
  expect(hours([{ key: "Line 1", from: 45310, to: 45320, factor: 0 }])).toBe(40);
});

test("what names nothing is refused", () => {
  expect(() => capacityHours([one], [{ ...line, calendar: "two" }], [week])).toThrow('calendar "two"');
  expect(() => capacityHours([one], [line], [week], [{ key: "Lin", from: 1, to: 2, factor: 0 }])).toThrow(
    '"Lin"',
  );
  expect(() => capacityHours([one], [line], [{ from: 2, to: 1 }])).toThrow("Period 1 ends");
});
