import { describingEn } from "../describing/en.ts";
import { en } from "../en.ts";
import { findingEn } from "../finding/en.ts";
import { profileEn } from "../profile/en.ts";
import { readingEn } from "../reading/en.ts";
import { tourEn } from "../tour/en.ts";

/** Every message in English, from the tables of all topics. */
export const english = {
  ...en,
  ...describingEn,
  ...findingEn,
  ...profileEn,
  ...readingEn,
  ...tourEn,
};

export type MessageKey = keyof typeof english;

/** What each language has to say. */
export type Messages = Record<MessageKey, string>;
