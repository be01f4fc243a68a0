import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { chartTheme } from "./chartColours";

/** Concord's teal, darkest to lightest: near to Excel's green, but never mistaken for the green of "good". */
const teal: BrandVariants = {
  10: "#011414",
  20: "#062323",
  30: "#0a3233",
  40: "#0c3f41",
  50: "#0d4c4f",
  60: "#0d595d",
  70: "#0c666b",
  80: "#0a7379",
  90: "#158188",
  100: "#2b8f96",
  110: "#439ca3",
  120: "#5caab0",
  130: "#76b8bd",
  140: "#91c6ca",
  150: "#acd4d7",
  160: "#c8e3e5",
};

export const lightTheme: Theme = { ...createLightTheme(teal), ...chartTheme("light") };

const dark = createDarkTheme(teal);

/** On dark grounds brand text and words of errors need lighter shades to keep a contrast of 4.5 : 1. */
export const darkTheme: Theme = {
  ...dark,
  ...chartTheme("dark"),
  colorBrandForeground1: teal[130],
  colorBrandForeground2: teal[140],
  colorBrandForegroundLink: teal[130],
  colorBrandForegroundLinkHover: teal[140],
  colorBrandForegroundLinkPressed: teal[120],
  colorBrandStroke1: teal[110],
  colorCompoundBrandForeground1: teal[120],
  colorCompoundBrandStroke: teal[110],
  colorStatusDangerForeground1: dark.colorPaletteRedForeground1,
};
