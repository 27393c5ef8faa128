import { describingZh } from "../describing/zh.ts";
import { findingZh } from "../finding/zh.ts";
import { profileZh } from "../profile/zh.ts";
import { readingZh } from "../reading/zh.ts";
import { tourZh } from "../tour/zh.ts";
import { zh } from "../zh.ts";
import type { Messages } from "./en.ts";

/** Every message in Chinese. */
export const chinese: Messages = {
  ...zh,
  ...describingZh,
  ...findingZh,
  ...profileZh,
  ...readingZh,
  ...tourZh,
};
