import { namespaceOf } from "../model/documents";
import { itemNotFound, orNull } from "../protocol/apiError";
import { anyClass, type HostClass, type HostObject } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";

/** All that these classes need of the workbook: they answer before there is a grid, too. */
type Stores = Pick<HostContext, "documents">;

interface PartObject extends HostObject {
  type: "CustomXmlPart";
  id: string;
}

interface ScopedPartsObject extends HostObject {
  type: "CustomXmlPartScopedCollection";
  namespace: string;
}

const part = (id: string): PartObject => ({ type: "CustomXmlPart", id });

export const customXmlPartCollection = (host: Stores) => {
  const { documents } = host;
  const find = (id: string) => part(documents.xmlPart(id).id);
  return anyClass({
    items: () => [...documents.xmlParts.keys()].map(part),
    methods: {
      Add: (_parts, xml) => part(documents.addXmlPart(xml).id),
      GetByNamespace: (_parts, namespace) =>
        ({ type: "CustomXmlPartScopedCollection", namespace }) as ScopedPartsObject,
      GetCount: () => documents.xmlParts.size,
      GetItem: (_parts, id) => find(id),
      GetItemOrNullObject: (_parts, id) => orNull(() => find(id)),
    },
  } satisfies HostClass<Excel.CustomXmlPartCollection, HostObject>);
};

export const customXmlPartScopedCollection = (host: Stores) => {
  const within = ({ namespace }: ScopedPartsObject) =>
    [...host.documents.xmlParts.values()]
      .filter((each) => namespaceOf(each.xml) === namespace)
      .map(({ id }) => id);
  const find = (parts: ScopedPartsObject, id: string) => {
    if (!within(parts).includes(id)) throw itemNotFound("the custom XML part");
    return part(id);
  };
  const only = (parts: ScopedPartsObject) => {
    const ids = within(parts);
    if (ids.length !== 1) throw itemNotFound("exactly one custom XML part");
    return part(ids[0]);
  };
  return anyClass({
    items: (parts) => within(parts).map(part),
    methods: {
      GetCount: (parts) => within(parts).length,
      GetItem: find,
      GetItemOrNullObject: (parts, id) => orNull(() => find(parts, id)),
      GetOnlyItem: only,
      GetOnlyItemOrNullObject: (parts) => orNull(() => only(parts)),
    },
  } satisfies HostClass<Excel.CustomXmlPartScopedCollection, ScopedPartsObject>);
};

export const customXmlPart = (host: Stores) =>
  anyClass({
    id: ({ id }) => id,
    properties: {
      Id: { get: ({ id }) => id },
      NamespaceUri: { get: ({ id }) => namespaceOf(host.documents.xmlPart(id).xml) },
    },
    methods: {
      Delete: ({ id }) => {
        host.documents.xmlParts.delete(host.documents.xmlPart(id).id);
      },
      GetXml: ({ id }) => host.documents.xmlPart(id).xml,
      SetXml: ({ id }, xml) => {
        host.documents.xmlPart(id).xml = xml;
      },
    },
  } satisfies HostClass<Excel.CustomXmlPart, PartObject>);
