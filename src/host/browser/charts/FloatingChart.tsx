import { type ReactElement, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { ChartSvg } from "./ChartSvg";
import { pictures } from "./pictures";

/** A chart in the element that floats over its cells; it fills whatever size the element has. */
export function FloatingChart({ data }: { data?: { chartId: string } }): ReactElement {
  const chartId = data?.chartId ?? "";
  const picture = useSyncExternalStore(pictures.subscribe, () => pictures.get(chartId));
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setSize({ width: current.clientWidth, height: current.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={element} style={{ width: "100%", height: "100%" }} data-chart={chartId}>
      {picture && size.width > 0 && <ChartSvg picture={picture} width={size.width} height={size.height} />}
    </div>
  );
}
