import { element } from "./markup.ts";

/** CSS pixels: as wide as a column of text, and with room for the border's whole height. */
const [WIDTH, HEIGHT] = [640, 480];

/**
 * The text that shows a view in a page of others. Its origin is told to the frame, which else would tell it nothing
 * (docs/embedding.md).
 *
 * @param link opens the view in its embedded form
 * @param title what the frame is called for those who do not see it
 */
export function iframeText(link: string, title: string): string {
  return element("iframe", {
    src: link,
    title,
    width: WIDTH,
    height: HEIGHT,
    style: "border: 0; max-width: 100%",
    loading: "lazy",
    referrerpolicy: "strict-origin-when-cross-origin",
  }).markup;
}
