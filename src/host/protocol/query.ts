import { located, notImplemented } from "./apiError";
import type { AnyHostClass, HostObject } from "./hostClass";
import type { QueryInfo } from "./messages";

export interface QueryContext {
  classOf(object: HostObject): AnyHostClass;
  identity(object: HostObject): Record<string, unknown>;
  settle(sheetId: string): Promise<void>;
}

/** Answers `object.load(...)`: the named properties, or all cheap ones where none is named. */
export async function query(context: QueryContext, object: HostObject, info: QueryInfo): Promise<unknown> {
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])].filter(
    (name) => name && name !== "$none",
  );
  const onlyIdentity = (info.Select ?? []).includes("$none") && selected.length === 0;
  if (onlyIdentity) return context.identity(object);
  return answer(context, object, toTree(selected), info);
}

/** Paths such as "format/fill/color" as a tree; an empty branch asks for all properties. */
interface Selection {
  [member: string]: Selection;
}

function toTree(paths: string[]): Selection {
  const tree: Selection = {};
  for (const path of paths) {
    let branch = tree;
    for (const step of path.split(/[/.]/).filter(Boolean)) branch = branch[step] ??= {};
  }
  return tree;
}

async function answer(
  context: QueryContext,
  object: HostObject,
  selection: Selection,
  page: QueryInfo = {},
): Promise<Record<string, unknown>> {
  const hostClass = context.classOf(object);
  if (hostClass.items) return answerCollection(context, object, hostClass, selection, page);
  const result = context.identity(object);
  for (const name of membersToRead(hostClass, selection)) {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    const step = hostClass.navigation?.[wireName];
    if (step) {
      const next = step(object);
      result[wireName] = next === null ? null : await answer(context, next, selection[name] ?? {});
      continue;
    }
    const property = hostClass.properties?.[wireName];
    result[wireName] = await located(`${object.type}.${name}`, async () => {
      if (!property?.get) throw notImplemented(`${object.type}.${name}`);
      if (property.afterCalculation) await context.settle(property.afterCalculation(object));
      return property.get(object);
    });
  }
  return result;
}

function membersToRead(hostClass: AnyHostClass, selection: Selection): string[] {
  const named = Object.keys(selection).filter((name) => name !== "_ReferenceId");
  if (named.length > 0) return named;
  return Object.entries(hostClass.properties ?? {})
    .filter(([, property]) => property?.get && !property.onlyWhenNamed)
    .map(([name]) => name);
}

async function answerCollection(
  context: QueryContext,
  object: HostObject,
  hostClass: AnyHostClass,
  selection: Selection,
  page: QueryInfo,
): Promise<Record<string, unknown>> {
  const { items: ofItems, ...own } = selection;
  const ownProperties = Object.keys(own).filter((name) => hostClass.properties?.[pascal(name)]);
  const itemSelection: Selection = { ...ofItems };
  for (const name of Object.keys(own)) if (!ownProperties.includes(name)) itemSelection[name] = own[name];
  const all = (await hostClass.items?.(object)) ?? [];
  const from = page.Skip ?? 0;
  const members = all.slice(from, page.Top ? from + page.Top : undefined);
  const items: unknown[] = [];
  for (const member of members) items.push(await answer(context, member, itemSelection));
  const result: Record<string, unknown> = { ...context.identity(object), _Items: items };
  for (const name of Object.keys(hostClass.properties ?? {}))
    result[name] = await hostClass.properties?.[name]?.get?.(object);
  return result;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
