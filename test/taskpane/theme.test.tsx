import { act, renderHook } from "@testing-library/react";
import { heatColours, seriesColours } from "../../src/cycle/colours";
import { chartTheme } from "../../src/taskpane/theme/chartColours";
import { currentScheme, luminance } from "../../src/taskpane/theme/scheme";
import { useScheme } from "../../src/taskpane/theme/useScheme";
import { preferScheme } from "./support/renderPane";

afterEach(() => {
  document.body.style.backgroundColor = "";
  Reflect.deleteProperty(globalThis, "Office");
});

test("luminance runs from black to white and knows no transparent colours", () => {
  expect(luminance("#000")).toBe(0);
  expect(luminance("#FFFFFF")).toBeCloseTo(1, 12);
  expect(luminance("rgb(0, 128, 0)")).toBeCloseTo(0.1544, 4);
  expect(luminance("rgba(0, 0, 0, 0)")).toBeUndefined();
  expect(luminance("transparent")).toBeUndefined();
  expect(luminance(undefined)).toBeUndefined();
});

/** The contrast of two colours after WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one)!, luminance(other)!].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe("the colours of charts", () => {
  const grounds = { light: "#ffffff", dark: "#292929" } as const;
  const text = { light: "#242424", dark: "#ffffff" } as const;

  test.each(["light", "dark"] as const)("stand out from a %s ground", (scheme) => {
    // The outer interval is a wash behind the inner one, no mark.
    const marks = Object.entries(seriesColours).filter(([name]) => name !== "interval95");
    for (const [name, colour] of marks)
      expect(`${name} ${contrast(colour[scheme], grounds[scheme]) >= 3}`).toBe(`${name} true`);
  });

  test.each(["light", "dark"] as const)("of heat maps let figures be read, %s", (scheme) => {
    for (const [name, colour] of Object.entries(heatColours))
      expect(`${name} ${contrast(colour[scheme], text[scheme]) >= 4.5}`).toBe(`${name} true`);
  });

  test("are the same ones as on the sheets, as tokens of the theme", () => {
    expect(chartTheme("light")).toMatchObject({
      "chart-demand": seriesColours.demand.light,
      "chart-farOver": heatColours.farOver.light,
    });
  });
});

describe("the scheme", () => {
  test("is Office's own word when there is one", () => {
    preferScheme("dark");
    expect(currentScheme(window, { isDarkTheme: false, bodyBackgroundColor: "#000000" })).toBe("light");
    expect(currentScheme(window, { isDarkTheme: true })).toBe("dark");
  });

  test("else follows the colour of Office's body, then of the page, then the system", () => {
    preferScheme("dark");
    expect(currentScheme(window, { bodyBackgroundColor: "#f5f5f5" })).toBe("light");
    document.body.style.backgroundColor = "rgb(250, 250, 250)";
    expect(currentScheme(window, undefined)).toBe("light");
    document.body.style.backgroundColor = "";
    expect(currentScheme(window, undefined)).toBe("dark");
  });

  test("is read again when the pane comes to the front", () => {
    preferScheme("light");
    const officeTheme = { isDarkTheme: false };
    Object.assign(globalThis, { Office: { context: { officeTheme } } });
    const { result } = renderHook(() => useScheme());
    expect(result.current).toBe("light");
    officeTheme.isDarkTheme = true;
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(result.current).toBe("dark");
    expect(document.documentElement.style.colorScheme).toBe("dark");
  });
});
