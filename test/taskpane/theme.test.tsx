import { act, renderHook } from "@testing-library/react";
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
