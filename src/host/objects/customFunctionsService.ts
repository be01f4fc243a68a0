import { anyClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";

/** Receives the results of functions that were invoked through the client library's own runtime. */
export const customFunctionsService = (host: HostContext) => {
  const receive = (_service: unknown, results: unknown[][]) =>
    results.forEach((result) => host.invocations.receive(result));
  return anyClass({ internal: { SetInvocationArrayResults: receive, SetInvocationResults: receive } });
};
