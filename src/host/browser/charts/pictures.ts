import type { ChartPicture } from "./chartPicture";

/** The current picture of each chart; components that show one are told when it changes. */
class Pictures {
  private readonly pictures = new Map<string, ChartPicture>();
  private readonly listeners = new Set<() => void>();

  get(chartId: string): ChartPicture | undefined {
    return this.pictures.get(chartId);
  }

  set(chartId: string, picture: ChartPicture): void {
    this.pictures.set(chartId, picture);
    for (const listener of this.listeners) listener();
  }

  delete(chartId: string): void {
    this.pictures.delete(chartId);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const pictures = new Pictures();
