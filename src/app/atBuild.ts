/* What the build runs of the page, to write its beginning into it: scripts/opening. */
import "../i18n/everyLanguage.ts";

export { FirstScreen } from "./FirstScreen.tsx";
export { firstPicture } from "./firstPicture.ts";
