import type { XlsxPackage } from "./package";
import { child, childrenOf, element, parseXml, type XmlElement } from "./xml";

const path = "xl/metadata.xml";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/**
 * Excel tells a dynamic array from an old array formula by cell metadata of the type XLDAPR: the cell's attribute `cm`
 * counts (from 1) into `<cellMetadata>`, which points at the type. [MS-XLSX] 2.4.43 and 2.3.3.
 */
const type =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const future =
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" ' +
  'fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';

/** Makes sure that the package can mark dynamic arrays, and returns the value of `cm` that does. */
export function dynamicArrayMark(book: XlsxPackage, workbookPath: string): number {
  if (!book.has(path)) {
    book.setPart(path, newMetadata(), contentType);
    book.relate(workbookPath, "sheetMetadata", path);
    return 1;
  }
  const source = book.text(path);
  const root = parseXml(source);
  const typeNumber = childrenOf(child(root, "metadataTypes"), "metadataType").findIndex(
    (item) => item.attributes.name === "XLDAPR",
  );
  const marks = childrenOf(child(root, "cellMetadata"), "bk");
  const found = marks.findIndex((mark) => child(mark, "rc")?.attributes.t === String(typeNumber + 1));
  if (typeNumber >= 0 && found >= 0) return found + 1;
  book.setText(path, extendMetadata(source, root, typeNumber));
  return marks.length + 1;
}

function newMetadata(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<metadataTypes count="1">${type}</metadataTypes>${future}` +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  );
}

/** Adds the type and a mark to metadata that holds other things, for example stocks or pictures in cells. */
function extendMetadata(source: string, root: XmlElement, typeNumber: number): string {
  const types = child(root, "metadataTypes");
  const marks = child(root, "cellMetadata");
  const number = typeNumber >= 0 ? typeNumber + 1 : (types?.children.length ?? 0) + 1;
  const mark = `<bk><rc t="${number}" v="0"/></bk>`;
  const marksXml = element(
    "cellMetadata",
    { count: (marks?.children.length ?? 0) + 1 },
    (marks ? source.slice(marks.innerStart, marks.innerEnd) : "") + mark,
  );
  // Order of the parts: types, strings, mdx, future metadata, cell metadata, value metadata.
  const later = root.children.find((item) => ["cellMetadata", "valueMetadata", "extLst"].includes(item.name));
  const marksAt = marks?.start ?? later?.start ?? root.innerEnd;
  let text =
    source.slice(0, marksAt) +
    (typeNumber >= 0 ? "" : future) +
    marksXml +
    source.slice(marks?.end ?? marksAt);
  if (typeNumber < 0) {
    const typesXml = element(
      "metadataTypes",
      { count: number },
      (types ? source.slice(types.innerStart, types.innerEnd) : "") + type,
    );
    const typesAt = types?.start ?? root.innerStart;
    text = text.slice(0, typesAt) + typesXml + text.slice(types?.end ?? typesAt);
  }
  return text;
}
