import type { AnyHostClass } from "../../../src/host/protocol/hostClass";
import type { HeadlessWorkbook } from "../../../src/host/node";
import type { GlobalUse, MemberUse, Uses } from "./memberUses";

/** What Microsoft's client library answers by itself, without asking its host. */
const CLIENT_MEMBERS = new Set([
  "load",
  "toJSON",
  "set",
  "context",
  "isNullObject",
  "items",
  "track",
  "untrack",
]);
const CONTEXT_MEMBERS = new Set([
  "sync",
  "load",
  "trace",
  "trackedObjects",
  "workbook",
  "application",
  "runtime",
]);

/**
 * One line for each use that the embedded workbook has no answer for.
 * @example missingMembers(book, findUses(["src/workbook/dress.ts"])) // ["src/x.ts:3 Range.getPivotTables"]
 */
export function missingMembers(book: HeadlessWorkbook, { members, globals }: Uses): string[] {
  const lines = [
    ...members
      .filter((use) => !isAnswered(book, use))
      .map((use) => line(use, `${use.className}.${use.member}`, use)),
    ...globals.filter((use) => !exists(book, use)).map((use) => line(use, use.path.join("."))),
  ];
  return [...new Set(lines)];
}

function line({ file, line: at }: { file: string; line: number }, what: string, use?: MemberUse): string {
  return `${file}:${at} ${what}${use?.kind === "write" ? " (set)" : ""}`;
}

function isAnswered(book: HeadlessWorkbook, { className, member, kind }: MemberUse): boolean {
  if (className === "RequestContext") return CONTEXT_MEMBERS.has(member);
  if (CLIENT_MEMBERS.has(member)) return true;
  const hostClass = hostClassOf(book, className);
  if (!hostClass) return false;
  if (hostClass.events?.[member]) return true;
  const wireName = member.charAt(0).toUpperCase() + member.slice(1);
  const property = hostClass.properties?.[wireName];
  if (property) return kind === "write" ? property.set !== undefined : property.get !== undefined;
  const isOfItems = hostClass.items !== undefined && (member === "getCount" || member === "getItemAt");
  return (
    isOfItems || hostClass.methods?.[wireName] !== undefined || hostClass.navigation?.[wireName] !== undefined
  );
}

function hostClassOf(book: HeadlessWorkbook, type: string): AnyHostClass | undefined {
  try {
    return book.host.interpreter.classOf({ type });
  } catch {
    return undefined;
  }
}

/** Walks the path through the objects that an add-in finds in the embedded workbook. */
function exists(book: HeadlessWorkbook, { path }: GlobalUse): boolean {
  let object: unknown = book;
  for (const step of path) {
    if (object === null || object === undefined) return false;
    const next: unknown = (object as Record<string, unknown>)[step];
    if (next === undefined) return false;
    object = next;
    // What a call returns or a text offers is no longer the host's.
    if (typeof object !== "object" && typeof object !== "function") return true;
  }
  return true;
}
