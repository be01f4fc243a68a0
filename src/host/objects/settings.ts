import { itemNotFound, orNull } from "../protocol/apiError";
import { anyClass, type HostClass, type HostObject } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";

/** All that these classes need of the workbook: they answer before there is a grid, too. */
type Stores = Pick<HostContext, "documents">;

interface SettingObject extends HostObject {
  type: "Setting";
  key: string;
}

export const settingCollection = (host: Stores) => {
  const { settings } = host.documents;
  const setting = (key: string): SettingObject => ({ type: "Setting", key });
  const find = (key: string) => {
    if (!settings.has(key)) throw itemNotFound(`setting ${key}`);
    return setting(key);
  };
  return anyClass({
    items: () => [...settings.keys()].map(setting),
    methods: {
      Add: (_settings, key, value) => {
        settings.set(key, value);
        return setting(key);
      },
      GetCount: () => settings.size,
      GetItem: (_settings, key) => find(key),
      GetItemOrNullObject: (_settings, key) => orNull(() => find(key)),
    },
  } satisfies HostClass<Excel.SettingCollection, HostObject>);
};

export const settingClass = (host: Stores) =>
  anyClass({
    id: ({ key }) => key,
    properties: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ key }) => host.documents.settings.get(key),
        set: ({ key }, value) => {
          host.documents.settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: ({ key }) => {
        host.documents.settings.delete(key);
      },
    },
  } satisfies HostClass<Excel.Setting, SettingObject>);
