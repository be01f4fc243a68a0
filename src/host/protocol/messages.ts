/**
 * The JSON that Microsoft's client library exchanges with its host. Undocumented; the shapes follow
 * `HostBridge` and `ClientRequest` of @microsoft/office-js, whose version is pinned for that reason.
 */

export const enum ObjectPathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  EnsureUnchanged = 6,
  Update = 7,
}

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** For each argument the path of the object that stands there, or 0; nested for arrays of objects. */
  ReferencedObjectPathIds?: ReferencedPath[] | null;
}
export type ReferencedPath = number | null | ReferencedPath[];

export interface ObjectPath {
  Id: number;
  ObjectPathType: ObjectPathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** A message of the client: type 1 asks for a batch to be processed. */
export interface ClientMessage {
  id: number;
  type: number;
  flags?: number;
  message: { url: string; method: string; headers?: Record<string, string> | null; body: BatchRequest };
}

/** An event on its way to the client. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

export const REQUEST = 1;
export const EVENT = 3;
