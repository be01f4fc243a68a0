import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type IStyleData } from "@univerjs/core";
import type { Area } from "../a1";
import { invalidArgument } from "../protocol/apiError";
import { anyClass, type HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import type { FormatObject, RangeObject } from "./hostObjects";
import { requireUnprotected } from "./worksheet";

interface BorderObject extends FormatObject<"RangeBorder"> {
  side: Side;
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof SIDES)[number];
type CellSide = "t" | "b" | "l" | "r";

export const rangeBorderCollection = (_host: HostContext) => {
  const border = (range: RangeObject, side: Side): BorderObject => ({ type: "RangeBorder", range, side });
  return anyClass({
    items: ({ range }) => SIDES.map((side) => border(range, side)),
    properties: { Count: { get: () => SIDES.length } },
    methods: {
      GetItem: ({ range }, index) => {
        const side = SIDES.find((each) => each === index);
        if (!side) throw invalidArgument(`the grid draws no border ${index}`);
        return border(range, side);
      },
      GetItemAt: ({ range }, index) => border(range, SIDES[index]),
    },
  } satisfies HostClass<Excel.RangeBorderCollection, FormatObject>);
};

/** Excel's line styles and weights; the grid has one list for both. */
const LINES: { style: string; weight: string; line: BorderStyleTypes }[] = [
  { style: "Continuous", weight: "Thin", line: BorderStyleTypes.THIN },
  { style: "Continuous", weight: "Hairline", line: BorderStyleTypes.HAIR },
  { style: "Continuous", weight: "Medium", line: BorderStyleTypes.MEDIUM },
  { style: "Continuous", weight: "Thick", line: BorderStyleTypes.THICK },
  { style: "Dash", weight: "Thin", line: BorderStyleTypes.DASHED },
  { style: "Dot", weight: "Thin", line: BorderStyleTypes.DOTTED },
  { style: "DashDot", weight: "Thin", line: BorderStyleTypes.DASH_DOT },
  { style: "Double", weight: "Thick", line: BorderStyleTypes.DOUBLE },
];

export const rangeBorder = (host: HostContext) => {
  const current = (border: BorderObject) => readBorder(host, border);
  const lineOf = (border: BorderObject) => LINES.find(({ line }) => line === current(border)?.s);
  const change = (border: BorderObject, edit: Partial<IBorderStyleData> | null) => {
    requireUnprotected(host, border.range.sheetId);
    const before = current(border) ?? { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
    writeBorder(host, border, edit && { ...before, ...edit });
  };
  return anyClass({
    id: (border) => border.side,
    properties: {
      SideIndex: { get: (border) => border.side as Excel.BorderIndex },
      Style: {
        get: (border) => (lineOf(border)?.style ?? "None") as "None",
        set: (border, style) => {
          if (style === "None") return change(border, null);
          const line = LINES.find((each) => each.style === style);
          if (!line) throw invalidArgument(`the grid draws no ${style} line`);
          change(border, { s: line.line });
        },
      },
      Weight: {
        get: (border) => (lineOf(border)?.weight ?? "Thin") as "Thin",
        set: (border, weight) => {
          const line = LINES.find((each) => each.style === "Continuous" && each.weight === weight);
          if (line) change(border, { s: line.line });
        },
      },
      Color: {
        get: (border) => (current(border)?.cl.rgb ?? "#000000").toUpperCase(),
        set: (border, color) => change(border, { cl: { rgb: color } }),
      },
    },
  } satisfies HostClass<Excel.RangeBorder, BorderObject>);
};

function readBorder(host: HostContext, { range, side }: BorderObject): IBorderStyleData | undefined {
  const { area, cellSides } = affected(range.area, side)[0] ?? {};
  if (!area) return undefined;
  const style = host.engine.formats.style(range.sheetId, area.startRow, area.startColumn);
  return style.bd?.[cellSides[0]] ?? undefined;
}

function writeBorder(host: HostContext, { range, side }: BorderObject, line: IBorderStyleData | null): void {
  for (const { area, cellSides } of affected(range.area, side)) {
    const bd = Object.fromEntries(cellSides.map((cellSide) => [cellSide, line])) as IBorderData;
    host.engine.formats.apply(range.sheetId, area, { bd } satisfies IStyleData);
  }
}

/** Which sides of which cells make up a border of the range. */
function affected(area: Area, side: Side): { area: Area; cellSides: CellSide[] }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, endRow: area.startRow }, cellSides: ["t"] }];
    case "EdgeBottom":
      return [{ area: { ...area, startRow: area.endRow }, cellSides: ["b"] }];
    case "EdgeLeft":
      return [{ area: { ...area, endColumn: area.startColumn }, cellSides: ["l"] }];
    case "EdgeRight":
      return [{ area: { ...area, startColumn: area.endColumn }, cellSides: ["r"] }];
    case "InsideHorizontal":
      return area.endRow > area.startRow
        ? [{ area: { ...area, endRow: area.endRow - 1 }, cellSides: ["b"] }]
        : [];
    case "InsideVertical":
      return area.endColumn > area.startColumn
        ? [{ area: { ...area, endColumn: area.endColumn - 1 }, cellSides: ["r"] }]
        : [];
  }
}
