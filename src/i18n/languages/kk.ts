import { describingKk } from "../describing/kk.ts";
import { findingKk } from "../finding/kk.ts";
import { kk } from "../kk.ts";
import { profileKk } from "../profile/kk.ts";
import { readingKk } from "../reading/kk.ts";
import { tourKk } from "../tour/kk.ts";
import type { Messages } from "./en.ts";

/** Every message in Kazakh. */
export const kazakh: Messages = {
  ...kk,
  ...describingKk,
  ...findingKk,
  ...profileKk,
  ...readingKk,
  ...tourKk,
};
