import { notImplemented } from "./apiError";
import type { HostObject } from "./hostClass";
import { type ArgumentInfo, type ObjectPath, ObjectPathType, type ReferencedPath } from "./messages";

/** How a step of a path is taken; the interpreter provides it. */
interface PathSteps {
  readonly root: HostObject;
  newObject(fullName: string): HostObject;
  referenced(id: string): HostObject;
  navigate(object: HostObject, name: string): Promise<HostObject | null>;
  call(object: HostObject, name: string, args: unknown[]): Promise<unknown>;
}

/** The object paths of one batch: each is walked once, however many actions use it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, Promise<HostObject | null>>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly steps: PathSteps,
  ) {}

  /** The object at the end of a path; null for a null object and for whatever is reached through one. */
  resolve(id: number): Promise<HostObject | null> {
    let object = this.resolved.get(id);
    if (!object) {
      object = this.walk(this.paths[id]);
      this.resolved.set(id, object);
    }
    return object;
  }

  /** Arguments with host objects in the places where the client passed objects. */
  async resolveArguments(info?: ArgumentInfo): Promise<unknown[]> {
    const values = [...(info?.Arguments ?? [])];
    const references = info?.ReferencedObjectPathIds ?? [];
    for (const [index, reference] of references.entries()) {
      if (reference) values[index] = await this.resolveReference(reference, values[index]);
    }
    return values;
  }

  private async resolveReference(reference: ReferencedPath, value: unknown): Promise<unknown> {
    if (!Array.isArray(reference)) return reference ? this.resolve(reference) : value;
    const values = Array.isArray(value) ? value : [];
    return Promise.all(reference.map((item, index) => this.resolveReference(item, values[index])));
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.steps.root;
      case ObjectPathType.NewObject:
        return this.steps.newObject(path.Name);
      case ObjectPathType.ReferenceId:
        return this.steps.referenced(path.Name);
      case ObjectPathType.NullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return this.steps.navigate(parent, path.Name);
      case ObjectPathType.Indexer:
      case ObjectPathType.Method: {
        const name = path.ObjectPathType === ObjectPathType.Indexer ? "GetItem" : path.Name;
        const args = await this.resolveArguments(path.ArgumentInfo);
        return (await this.steps.call(parent, name, args)) as HostObject | null;
      }
      default:
        throw notImplemented(`object path of type ${String(path.ObjectPathType)}`);
    }
  }
}
