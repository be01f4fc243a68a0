import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from "../objects/customXmlParts";
import { settingClass, settingCollection } from "../objects/settings";
import { DocumentStore } from "../model/documents";
import { connectClient, type NativeBridge } from "../protocol/bridge";
import { EventHub } from "../protocol/events";
import { anyClass, type HostClass, type HostObject } from "../protocol/hostClass";
import { Interpreter } from "../protocol/interpreter";
import { ActionType, type BatchRequest, ObjectPathType } from "../protocol/messages";
import type { WorkbookSnapshot } from "../snapshot";

/** What a workbook keeps beside its cells. */
export type StoredParts = Pick<WorkbookSnapshot, "settings" | "customXmlParts">;

/**
 * Answers an add-in's questions about what the workbook keeps beside its cells, as long as there is no grid yet: in
 * Excel the workbook is open before the pane, and the pane's first question is what it stored.
 */
export function storedAnswers({ settings, customXmlParts }: StoredParts): NativeBridge {
  const documents = new DocumentStore(new Map(Object.entries(settings)));
  for (const { id, xml } of customXmlParts) documents.addXmlPart(xml, id);
  const store = { documents };
  const workbook = anyClass({
    navigation: {
      CustomXmlParts: () => ({ type: "CustomXmlPartCollection" }),
      Settings: () => ({ type: "SettingCollection" }),
    },
  } satisfies HostClass<Excel.Workbook, HostObject>);
  const events = new EventHub();
  const classes = {
    Workbook: workbook,
    CustomXmlPart: customXmlPart(store),
    CustomXmlPartCollection: customXmlPartCollection(store),
    CustomXmlPartScopedCollection: customXmlPartScopedCollection(store),
    Setting: settingClass(store),
    SettingCollection: settingCollection(store),
  };
  const settle = (): Promise<void> => Promise.resolve();
  return connectClient(new Interpreter({ classes, root: { type: "Workbook" }, events, settle }), events);
}

const steps: ReadonlySet<string> = new Set([
  "CustomXmlParts",
  "Settings",
  "GetByNamespace",
  "GetOnlyItemOrNullObject",
  "GetItemOrNullObject",
]);
const walks: ReadonlySet<ObjectPathType> = new Set([ObjectPathType.Method, ObjectPathType.Property]);
/** An item that the client has been told the id of. */
const known = ObjectPathType.Indexer;
const reads: ReadonlySet<ActionType> = new Set([ActionType.Instantiate, ActionType.Query, ActionType.Trace]);

/** Whether a request reads nothing but settings and custom XML parts, one by one. */
export function readsOnlyStored({ Actions: actions, ObjectPaths: paths }: BatchRequest): boolean {
  return (
    Object.values(paths).every(
      ({ ObjectPathType: kind, Name: name }) =>
        kind === ObjectPathType.GlobalObject || kind === known || (walks.has(kind) && steps.has(name)),
    ) &&
    actions.every(
      ({ ActionType: kind, Name: name }) =>
        reads.has(kind) || (kind === ActionType.Method && name === "GetXml"),
    )
  );
}
