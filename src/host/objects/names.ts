import { parseAddress, formatAddress } from "../a1";
import type { DefinedName } from "../engine/names";
import { orNull } from "../protocol/apiError";
import { anyClass, type HostClass, type HostObject } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { type ScopedObject, isRange, rangeOfFormula, worksheet } from "./hostObjects";

interface NamedItemObject extends HostObject {
  type: "NamedItem";
  name: string;
  sheetId?: string;
}

export const namedItemCollection = (host: HostContext) => {
  const { names, sheets } = host.engine;
  const item = ({ name, sheetId }: Pick<DefinedName, "name" | "sheetId">): NamedItemObject => ({
    type: "NamedItem",
    name,
    sheetId,
  });
  const add = ({ sheetId }: ScopedObject, name: string, formula: string, comment?: string) => {
    names.add(name, formula, { comment, sheetId });
    return item({ name, sheetId });
  };
  return anyClass({
    items: ({ sheetId }) => names.list(sheetId).map(item),
    methods: {
      Add: (scope, name, reference, comment) => {
        const formula = isRange(reference)
          ? `=${formatAddress(sheets.name(reference.sheetId), reference.area, true)}`
          : String(reference);
        return add(scope, name, formula, comment);
      },
      AddFormulaLocal: (scope, name, formula, comment) => add(scope, name, formula, comment),
      GetCount: ({ sheetId }) => names.list(sheetId).length,
      GetItem: ({ sheetId }, name) => item(names.get(name, sheetId)),
      GetItemOrNullObject: ({ sheetId }, name) => orNull(() => item(names.get(name, sheetId))),
    },
  } satisfies HostClass<Excel.NamedItemCollection, ScopedObject>);
};

export const namedItem = (host: HostContext) => {
  const { names } = host.engine;
  const info = ({ name, sheetId }: NamedItemObject) => names.get(name, sheetId);
  const refersToCells = (object: NamedItemObject) =>
    parseAddress(info(object).formula.slice(1)).area !== undefined;
  return anyClass({
    id: ({ name }) => name,
    properties: {
      Name: { get: ({ name }) => name },
      Formula: {
        get: (object) => info(object).formula,
        set: (object, formula) => names.update(info(object), { formula: String(formula) }),
      },
      Comment: {
        get: (object) => info(object).comment,
        set: (object, comment) => names.update(info(object), { comment }),
      },
      Visible: {
        get: (object) => info(object).visible,
        set: (object, visible) => names.update(info(object), { visible }),
      },
      Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
      Type: {
        get: (object) => (refersToCells(object) ? "Range" : "String"),
      },
      Value: { get: (object) => info(object).formula.slice(1) },
    },
    navigation: {
      Worksheet: ({ sheetId }) => (sheetId === undefined ? null : worksheet(sheetId)),
      WorksheetOrNullObject: ({ sheetId }) => (sheetId === undefined ? null : worksheet(sheetId)),
    },
    methods: {
      Delete: (object) => names.delete(info(object)),
      GetRange: (object) => rangeOfFormula(host, info(object).formula),
      GetRangeOrNullObject: (object) =>
        refersToCells(object) ? rangeOfFormula(host, info(object).formula) : null,
    },
  } satisfies HostClass<Excel.NamedItem, NamedItemObject>);
};
