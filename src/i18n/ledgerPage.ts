import type { Language } from "../model/schema.ts";

/**
 * Where the ledger's page is in a language, beside the atlas. The English one also stands where no language
 * is asked for, and then sends a reader on to the language of the browser.
 */
export function ledgerPageIn(language: Language): { file: string; address: string } {
  if (language === "en") return { file: "ledger.html", address: "./ledger.html?lang=en" };
  return { file: `ledger.${language}.html`, address: `./ledger.${language}.html` };
}
