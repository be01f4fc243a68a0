import { readFile } from "node:fs/promises";
import path from "node:path";
import { embedTaskpane } from "../../host/embed";
import { mediaType } from "./mediaTypes";
import type { Route } from "./server";

const bookPath = (book: string): string => `/book/${path.basename(book)}`;
const bookUrl = (book: string): string => `/book/${encodeURIComponent(path.basename(book))}`;

/** The page of the embedded workbook, told which workbook to load. */
export function homePath(book: string): string {
  return `/host/index.html?book=${encodeURIComponent(bookUrl(book))}`;
}

/**
 * What the embedded workbook needs: its own page, the add-in exactly as Excel would load it, Microsoft's client library
 * from its package, the pane with its two script tags swapped, and the workbook.
 */
export function workbookRoutes(root: string, book: string): Route[] {
  const addin = path.join(root, "dist/addin");
  return [
    {
      path: "/embedded/taskpane.html",
      content: async () => ({
        body: embedTaskpane(await readFile(path.join(addin, "taskpane.html"), "utf8")),
        type: mediaType(".html"),
      }),
    },
    { path: bookPath(book), content: async () => ({ body: await readFile(book), type: mediaType(".xlsx") }) },
    { prefix: "/host/", folder: path.join(root, "dist/host") },
    { prefix: "/addin/", folder: addin },
    { prefix: "/officejs/", folder: path.join(root, "node_modules/@microsoft/office-js/dist") },
  ];
}
