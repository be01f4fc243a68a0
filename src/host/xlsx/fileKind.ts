import { XlsxPackage } from "./package";
import { child, flag, parseXml } from "./xml";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const mainTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  macroWorkbook: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
} as const;

/** Excel opens a file only when its ending fits what it holds: .xlsx workbooks, .xlsm workbooks that may hold macros. */
export type FileKind = keyof typeof mainTypes;

/** What of a file matters to whoever writes it again. */
export interface FileTraits {
  hasMacros: boolean;
  /** Nobody may add, remove or rename sheets without lifting the protection. */
  hasLockedStructure: boolean;
  /** A digital signature covers the file, and no longer does once anything in it changes. */
  isSigned: boolean;
}

const signatureFolder = "_xmlsignatures/";

/** @throws XlsxError when the bytes are no workbook */
export function fileTraits(bytes: Uint8Array): FileTraits {
  const book = XlsxPackage.open(bytes);
  const main = book.related("", "officeDocument")?.target ?? "";
  const root = book.has(main) ? parseXml(book.text(main)) : undefined;
  return {
    hasMacros: book.related(main, "vbaProject") !== undefined,
    hasLockedStructure: flag(child(root, "workbookProtection"), "lockStructure", false),
    isSigned: book.paths.some((path) => path.startsWith(signatureFolder)),
  };
}

/** Declares the main part as what the file's ending promises; templates become workbooks. */
export function declareKind(book: XlsxPackage, mainPath: string, kind: FileKind): void {
  book.declareType(mainPath, mainTypes[kind]);
}

/** Takes the signatures out, which do not cover the file any more: Excel does the same when it saves. */
export function dropSignatures(book: XlsxPackage): void {
  for (const { id, target } of book.relationships(""))
    if (target.startsWith(signatureFolder)) book.unrelate("", id);
  for (const path of book.paths) if (path.startsWith(signatureFolder)) book.remove(path);
}
