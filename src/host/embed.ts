/** Where the local server serves what the embedded pane needs. */
export const EMBEDDED_PATHS = {
  addin: "/addin/",
  client: "/officejs/excel-web-16.00.js",
  prelude: "/host/prelude.js",
  postlude: "/host/postlude.js",
};

const OFFICE_SCRIPT =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*>\s*<\/script>/i;

/**
 * The pane's page as the embedded workbook shows it: the script tag of office.js, whose loader refuses to run outside
 * Office, gives way to Microsoft's Excel client between two small scripts that connect it with the workbook, and the
 * page's own files come from where the add-in is served. Nothing else changes.
 *
 * @throws Error when the page doesn't load office.js
 * @example embedTaskpane(await readFile("dist/addin/taskpane.html", "utf8"))
 */
export function embedTaskpane(html: string): string {
  if (!OFFICE_SCRIPT.test(html)) throw new Error("The pane's page doesn't load office.js.");
  const { addin, prelude, client, postlude } = EMBEDDED_PATHS;
  const scripts = [prelude, client, postlude]
    .map((source) => `<script src="${source}"></script>`)
    .join("\n    ");
  return html
    .replace(/\b(src|href)="(?![a-z][a-z0-9+.-]*:|\/|#)([^"]+)"/gi, `$1="${addin}$2"`)
    .replace(OFFICE_SCRIPT, scripts);
}
