import type { CalculationMode } from "../engine/calculation";
import { anyClass, type HostClass, type HostObject } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";

export const application = (host: HostContext) =>
  anyClass({
    properties: {
      CalculationMode: {
        get: () => host.engine.calculation.mode,
        set: (_application, mode) => {
          host.engine.calculation.setMode(mode as CalculationMode);
        },
      },
      CalculationState: { get: () => (host.engine.calculation.isSettled ? "Done" : "Calculating") },
      CalculationEngineVersion: { get: () => 191029 },
    },
    methods: {
      Calculate: (_application, type) =>
        type === "Recalculate" ? host.engine.calculation.calculate() : host.engine.calculation.calculateAll(),
      // The grid draws and calculates after the batch in any case.
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  } satisfies HostClass<Excel.Application, HostObject>);

export const runtime = (host: HostContext) =>
  anyClass({
    properties: {
      EnableEvents: {
        get: () => host.events.enabled,
        set: (_runtime, enabled) => {
          host.events.enabled = enabled;
        },
      },
    },
  } satisfies HostClass<Excel.Runtime, HostObject>);
