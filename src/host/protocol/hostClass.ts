/**
 * A host class answers for one class of the Excel object model. The mapped type below takes the member names and
 * the value types from Microsoft's own declarations, so that a misspelt member or a wrong type does not compile.
 */
import type { EventKind } from "./events";

/** A live object of the host; `type` is the name of its Excel class. */
export interface HostObject {
  readonly type: string;
}

type Callable = (...args: never[]) => unknown;
type ClientPlumbing = "context" | "isNullObject" | "items" | "load" | "toJSON" | "set" | "track" | "untrack";

type IsClientObject<V> = V extends OfficeExtension.ClientObject ? true : false;
type IsEvent<V> = V extends OfficeExtension.EventHandlers<unknown> ? true : false;

type IsAny<V> = 0 extends 1 & V ? true : false;

type MemberKind<V> =
  IsAny<V> extends true
    ? "property"
    : IsEvent<V> extends true
      ? "event"
      : V extends Callable
        ? "method"
        : IsClientObject<V> extends true
          ? "navigation"
          : "property";

type KeysOf<T, Kind> = {
  [K in keyof T & string]-?: K extends ClientPlumbing ? never : MemberKind<T[K]> extends Kind ? K : never;
}[keyof T & string];

/** What stands on the host's side for a client-side argument: a host object for an object, the JSON value otherwise. */
export type HostArgument<A> = [A] extends [OfficeExtension.ClientObject]
  ? HostObject
  : A extends OfficeExtension.ClientObject
    ? HostObject
    : A;
type HostArguments<A extends unknown[]> = { [I in keyof A]: HostArgument<A[I]> };

type HostResult<R> = [R] extends [void]
  ? void
  : R extends OfficeExtension.ClientObject
    ? HostObject | null
    : R extends OfficeExtension.ClientResult<infer V>
      ? V
      : unknown;

export interface HostProperty<O, V> {
  /** Null stands for "differs within the range", as in Excel. */
  get?(object: O): V | null | Promise<V | null>;
  set?(object: O, value: V): void | Promise<void>;
  /** The value depends on the formulas of this sheet: while any wait to be calculated, so does the reader. */
  afterCalculation?(object: O): string;
  /** Left out when a load names no properties, because it is costly. */
  onlyWhenNamed?: true;
}

/** `T`: the client's class, for example Excel.Range; `O`: the object that stands for it here. */
export interface HostClass<T, O extends HostObject> {
  /** Identity under which the client finds the object again. */
  id?(object: O): string | number;
  /** True for objects that the client keeps by reference id (ranges). */
  keptByReference?: true;
  properties?: { [K in KeysOf<T, "property"> as Capitalize<K>]?: HostProperty<O, T[K]> };
  navigation?: { [K in KeysOf<T, "navigation"> as Capitalize<K>]?: (object: O) => HostObject | null };
  methods?: {
    [K in KeysOf<T, "method"> as Capitalize<K>]?: (
      object: O,
      ...args: T[K] extends (...args: infer A) => unknown ? HostArguments<A> : never
    ) => HostReturn<T[K]>;
  };
  events?: { [K in KeysOf<T, "event">]?: EventKind };
  /** Where the object's events come from; the workbook when absent. */
  eventTarget?(object: O): string;
  /** Members of collections. */
  items?(object: O): HostObject[] | Promise<HostObject[]>;
  /** Methods that the client library calls itself and its declarations don't name. */
  internal?: Record<string, (object: O, ...args: never[]) => unknown>;
  internalNavigation?: Record<string, (object: O) => HostObject | null>;
}

type HostReturn<M> = M extends (...args: never[]) => infer R ? HostResult<R> | Promise<HostResult<R>> : never;

/** A host class whose member types have been checked, as the interpreter sees it. */
export interface AnyHostClass {
  id?(object: HostObject): string | number;
  keptByReference?: true;
  properties?: Record<string, HostProperty<HostObject, unknown> | undefined>;
  navigation?: Record<string, ((object: HostObject) => HostObject | null) | undefined>;
  methods?: Record<string, ((object: HostObject, ...args: unknown[]) => unknown) | undefined>;
  events?: Record<string, EventKind | undefined>;
  eventTarget?(object: HostObject): string;
  items?(object: HostObject): HostObject[] | Promise<HostObject[]>;
  internal?: Record<string, (object: HostObject, ...args: unknown[]) => unknown>;
  internalNavigation?: Record<string, (object: HostObject) => HostObject | null>;
}

/** Forgets the precise types of a class that `satisfies` has checked, so that classes of all kinds fit one table. */
export function anyClass(checked: object): AnyHostClass {
  return checked as AnyHostClass;
}
