import { anyClass, type HostClass } from "../protocol/hostClass";
import { notImplemented } from "../protocol/apiError";
import type { HostContext } from "../hostContext";
import { type LookObject, chartAccess } from "./chartObjects";

/** A colour, size or weight of a part of a chart; parts that are drawn in one fixed look refuse to change. */
function lookProperty<K extends keyof LookObject["look"], V>(
  host: HostContext,
  key: K,
  fallback: V,
  statement: string,
) {
  const { changing } = chartAccess(host);
  return {
    get: ({ look }: LookObject): V => (look[key]?.get() as V | undefined) ?? fallback,
    set: changing(({ look }: LookObject, value: V) => {
      const target = look[key] as { set(value: V): void } | undefined;
      if (!target) throw notImplemented(`${statement} for this part of a chart`);
      target.set(value);
    }),
  };
}

export const chartFill = (host: HostContext) => {
  const color = lookProperty<"color", string | undefined>(
    host,
    "color",
    undefined,
    "ChartFill.setSolidColor()",
  );
  return anyClass({
    methods: {
      SetSolidColor: (fill, value) => color.set(fill, value),
      Clear: (fill) => color.set(fill, "none"),
    },
  } satisfies HostClass<Excel.ChartFill, LookObject>);
};

export const chartFont = (host: HostContext) =>
  anyClass({
    properties: {
      Color: lookProperty<"color", string>(host, "color", "#595959", "ChartFont.color"),
      Size: lookProperty<"size", number>(host, "size", 9, "ChartFont.size"),
      Bold: lookProperty<"bold", boolean>(host, "bold", false, "ChartFont.bold"),
    },
  } satisfies HostClass<Excel.ChartFont, LookObject>);

export const chartLineFormat = (host: HostContext) => {
  const weight = lookProperty<"weight", number>(host, "weight", 2.25, "ChartLineFormat.weight");
  return anyClass({
    properties: {
      Color: lookProperty<"color", string>(host, "color", "", "ChartLineFormat.color"),
      LineStyle: lookProperty<"dash", "Continuous">(host, "dash", "Continuous", "ChartLineFormat.lineStyle"),
      Weight: weight,
    },
    methods: { Clear: (line) => weight.set(line, 0) },
  } satisfies HostClass<Excel.ChartLineFormat, LookObject>);
};
