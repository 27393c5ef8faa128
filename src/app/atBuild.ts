/* What the build runs of the page, to write its beginning into it: scripts/opening. */
export { FirstScreen } from "./FirstScreen.tsx";
export { firstPicture } from "./firstPicture.ts";
