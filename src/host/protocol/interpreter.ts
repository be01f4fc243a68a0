import { ApiError, itemNotFound, located, notImplemented } from "./apiError";
import type { EventHub } from "./events";
import { WORKBOOK_TARGET } from "./events";
import type { AnyHostClass, HostObject } from "./hostClass";
import { type Action, ActionType, type BatchRequest, type BatchResponse } from "./messages";
import { ObjectPaths } from "./objectPaths";
import { type QueryContext, query } from "./query";

/** What the interpreter asks of the object model. It knows nothing of grids. */
export interface ObjectModel {
  classes: Record<string, AnyHostClass>;
  root: HostObject;
  events: EventHub;
  /** Waits until the formulas of a sheet that depend on earlier writes have their values. */
  settle(sheetId: string): Promise<void>;
}

const KEPT_EVENT_RANGES = 500;

/** Properties that the client writes under another name than it reads them. */
const OLDER_NAMES: Record<string, string | undefined> = {
  Gridlines: "ShowGridlines",
  Headings: "ShowHeadings",
};

/** Methods that change the workbook, by how their names begin. */
const CHANGES =
  /^(Add|Append|Apply|AutoFill|AutoFit|Clear|Convert|Copy|Delete|Freeze|Insert|Merge|Move|Protect|Replace|Resize|Set[A-Z]|Unfreeze|Unmerge|Unprotect)/;

/** Objects that say how Excel works; they can be set even when the workbook cannot be changed. */
const HOW_EXCEL_WORKS: ReadonlySet<string> = new Set(["Application", "Runtime"]);

/** Executes the batches that the client library sends at each `context.sync()`. */
export class Interpreter {
  /** Objects that the client keeps beyond one batch, by reference id. */
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private nextReference = 1;
  private readonly eventReferences: string[] = [];
  private acting = 0;
  /** True for a workbook that is open for viewing: reading goes on, every change is refused. */
  readOnly = false;

  constructor(private readonly model: ObjectModel) {}

  /**
   * Actions run in order; the first that fails ends the batch, and what came before it stays done, as in Excel.
   * `onWaiting` is called when the batch begins to wait for formulas.
   */
  async execute(request: BatchRequest, onWaiting: () => void = () => undefined): Promise<BatchResponse> {
    const paths = new ObjectPaths(request.ObjectPaths ?? {}, this);
    const results: BatchResponse["Results"] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await this.perform(action, paths, onWaiting) });
      } catch (error) {
        return { Results: results, Error: describe(error, action, index) };
      }
    }
    return { Results: results };
  }

  private async perform(action: Action, paths: ObjectPaths, onWaiting: () => void): Promise<unknown> {
    const isReading = action.ActionType === ActionType.Query || action.ActionType === ActionType.Trace;
    if (!isReading) this.acting++;
    try {
      return await this.performNow(action, paths, onWaiting);
    } finally {
      if (!isReading) this.acting--;
    }
  }

  private async performNow(action: Action, paths: ObjectPaths, onWaiting: () => void): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    if (object === null) {
      if (isHarmlessOnNull(action)) return null;
      throw new ApiError(
        "InvalidOperation",
        `The object is a null object; ${action.Name} can't be used on it.`,
      );
    }
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(object);
      case ActionType.Query:
        return query(this.queryContext(onWaiting), object, action.QueryInfo ?? {});
      case ActionType.Method:
        return (
          (await this.call(object, action.Name, await paths.resolveArguments(action.ArgumentInfo))) ?? null
        );
      case ActionType.SetProperty: {
        const [value] = await paths.resolveArguments(action.ArgumentInfo);
        return this.assign(object, action.Name, value);
      }
      case ActionType.Update: {
        const [values] = await paths.resolveArguments(action.ArgumentInfo);
        return this.assignAll(object, values as Record<string, unknown>);
      }
      default:
        throw notImplemented(`protocol action ${action.ActionType}`);
    }
  }

  /** True while a client's action is being performed: what changes now is the add-in's doing. */
  get isActing(): boolean {
    return this.acting > 0;
  }

  get root(): HostObject {
    return this.model.root;
  }

  classOf(object: HostObject): AnyHostClass {
    return this.classNamed(object.type);
  }

  /** A service object that the client creates by its full name, for example "Microsoft.ExcelServices.FunctionResult". */
  newObject(fullName: string): HostObject {
    const type = fullName.slice(fullName.lastIndexOf(".") + 1);
    this.classNamed(type);
    return { type };
  }

  referenced(id: string): HostObject {
    const object = this.references.get(id);
    if (!object)
      throw new ApiError(
        "InvalidObjectPath",
        `The object ${id} is no longer kept; track it to use it again.`,
      );
    return object;
  }

  /** Ids for ranges in events; the last few hundred are kept, since most handlers never ask. */
  keepForEvent(object: HostObject): string {
    const id = this.keep(object);
    this.eventReferences.push(id);
    if (this.eventReferences.length > KEPT_EVENT_RANGES)
      this.references.delete(this.eventReferences.shift() ?? "");
    return id;
  }

  /** Gives an object an id under which a later batch (or an event handler) finds it. */
  keep(object: HostObject): string {
    let id = this.referenceIds.get(object);
    if (!id) {
      id = `r${this.nextReference++}`;
      this.referenceIds.set(object, id);
    }
    this.references.set(id, object);
    return id;
  }

  navigate(object: HostObject, name: string): Promise<HostObject | null> {
    return located(`${object.type}.${camelCase(name)}`, () => this.step(object, name));
  }

  /** Arguments that were left out arrive as null. */
  call(object: HostObject, name: string, args: unknown[]): Promise<unknown> {
    const given = args.map((argument) => argument ?? undefined);
    return located(`${object.type}.${camelCase(name)}`, () => this.callNow(object, name, given));
  }

  private step(object: HostObject, name: string): HostObject | null {
    const hostClass = this.classOf(object);
    const step = hostClass.navigation?.[name] ?? hostClass.internalNavigation?.[name];
    if (!step) throw notImplemented(`${object.type}.${camelCase(name)}`);
    return step(object);
  }

  private async callNow(object: HostObject, name: string, args: unknown[]): Promise<unknown> {
    if (CHANGES.test(name)) this.refuseWhenReadOnly(object);
    if (name === "_KeepReference") return void this.keep(object);
    if (name === "_RemoveReference") return void this.references.delete(this.referenceIds.get(object) ?? "");
    if (this.registerEvent(object, name)) return undefined;
    const hostClass = this.classOf(object);
    const method = hostClass.methods?.[name] ?? hostClass.internal?.[name];
    if (!method && hostClass.items && name === "GetCount") return (await hostClass.items(object)).length;
    if (!method && hostClass.items && name === "GetItemAt")
      return itemAt(await hostClass.items(object), args[0]);
    if (!method) throw notImplemented(`${object.type}.${camelCase(name)}()`);
    return method(object, ...args);
  }

  private registerEvent(object: HostObject, name: string): boolean {
    const match = /^_(Register|Unregister)(.+)$/.exec(name);
    if (!match) return false;
    const hostClass = this.classOf(object);
    const event = Object.values(hostClass.events ?? {}).find((kind) => kind?.registration === match[2]);
    if (!event) throw notImplemented(`event of ${object.type} behind ${name}`);
    const target = hostClass.eventTarget?.(object) ?? WORKBOOK_TARGET;
    if (match[1] === "Register") this.model.events.register(event, target);
    else this.model.events.unregister(event, target);
    return true;
  }

  private assign(object: HostObject, name: string, value: unknown): Promise<null> {
    const member = camelCase(OLDER_NAMES[name] ?? name);
    return located(`${object.type}.${member}`, () => this.assignNow(object, name, value));
  }

  /** Excel's answer to any change of a workbook that is open for viewing. */
  private refuseWhenReadOnly({ type }: HostObject): void {
    if (!this.readOnly || HOW_EXCEL_WORKS.has(type)) return;
    throw new ApiError("AccessDenied", "You cannot perform the requested operation.");
  }

  private async assignNow(object: HostObject, name: string, value: unknown): Promise<null> {
    this.refuseWhenReadOnly(object);
    const property = this.classOf(object).properties?.[OLDER_NAMES[name] ?? name];
    if (property?.set) {
      await property.set(object, value);
      return null;
    }
    const nested = this.classOf(object).navigation?.[name]?.(object);
    if (!nested) throw notImplemented(`way to set ${object.type}.${camelCase(name)}`);
    return this.assignAll(nested, value as Record<string, unknown>);
  }

  private async assignAll(object: HostObject, values: Record<string, unknown>): Promise<null> {
    for (const [name, value] of Object.entries(values)) await this.assign(object, pascalCase(name), value);
    return null;
  }

  /** What the client stores to find the object again. */
  private identity(object: HostObject): Record<string, unknown> {
    const hostClass = this.classOf(object);
    if (hostClass.keptByReference) return { _ReferenceId: this.keep(object) };
    return hostClass.id ? { Id: hostClass.id(object) } : {};
  }

  private queryContext(onWaiting: () => void): QueryContext {
    return {
      classOf: (object) => this.classOf(object),
      identity: (object) => this.identity(object),
      settle: (sheetId) => {
        onWaiting();
        return this.model.settle(sheetId);
      },
    };
  }

  private classNamed(type: string): AnyHostClass {
    const hostClass = this.model.classes[type];
    if (!hostClass) throw notImplemented(`class ${type}`);
    return hostClass;
  }
}

/** Reading a null object tells that it is one; and the client keeps and lets go of ranges before it knows. */
function isHarmlessOnNull({ ActionType: type, Name: name }: Action): boolean {
  return (
    type === ActionType.Instantiate ||
    type === ActionType.Query ||
    name === "_KeepReference" ||
    name === "_RemoveReference"
  );
}

function itemAt(items: HostObject[], index: unknown): HostObject {
  const item = items[Number(index)];
  if (!item) throw itemNotFound(`item ${String(index)}`);
  return item;
}

function describe(error: unknown, action: Action, index: number): NonNullable<BatchResponse["Error"]> {
  const code = error instanceof ApiError ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  const status =
    code === "ItemNotFound" ? 404 : code === "NotImplemented" ? 501 : code === "GeneralException" ? 500 : 400;
  return {
    Code: code,
    Message: message,
    Location: (error instanceof ApiError && error.location) || (action.Name ?? ""),
    ActionIndex: index,
    HttpStatusCode: status,
  };
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
