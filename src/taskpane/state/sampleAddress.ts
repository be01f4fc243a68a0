/** Where the sample company's workbook lies: the page names it among its own files. */
export function sampleAddress(): string {
  return document.querySelector<HTMLLinkElement>("link[rel=alternate][type*=spreadsheetml]")?.href ?? "";
}
