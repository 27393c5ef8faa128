import type { Language } from "../model/schema.ts";

/** The page of one entry of the ledger, beside the atlas. */
export function entryPageIn(language: Language, id: string): string {
  return language === "en" ? `ledger/${id}.html` : `ledger/${id}.${language}.html`;
}
