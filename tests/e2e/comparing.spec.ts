import sharp from "sharp";
import { PALETTES } from "../../src/symbology/palette.ts";
import { type Atlas, expect, test } from "./atlas.ts";

const HANDLE = /Divider between/;

test.describe("two dates compared", () => {
  test("are reached from the timeline, told in words, and left without a trace", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await atlas.button("Compare").click();
    const panel = page.locator(".comparing");
    await panel.getByLabel("Left").selectOption("1994");
    await panel.getByLabel("Right").selectOption("1998");
    await expect(panel).toContainText(/China: gained [\d,]+ km²/);
    await expect(panel).toContainText(/from [\d,]+ to [\d,]+ km²/);
    await expect(panel).toContainText(
      /Along [\d,.]+ km of [\d,.]+ km both are drawn with the same vertices/,
    );
    await expect(panel.getByRole("button", { name: /407 km²/ })).toBeVisible();
    await expect(panel).toContainText("24 September 1997");
    await expect(panel).not.toContainText("26 April 1994");
    await expect.poll(() => atlas.drawnBy("changed-ground")).not.toHaveLength(0);
    await atlas.expectAddress().toContain("changed=1994,1998");

    await panel.getByRole("button", { name: "Stop comparing" }).click();
    await expect(page.getByRole("slider", { name: HANDLE })).toHaveCount(0);
    await expect(page.getByRole("checkbox", { name: /1994/ })).not.toBeChecked();
    await page.goBack();
    await expect(panel.getByLabel("Right")).toHaveValue("1998");
  });

  test("lie on either side of a handle, which keys, mouse and finger move alike", async ({
    atlas,
    page,
  }) => {
    // Between the Irtysh and the Saur, where the line of 1864 is far off.
    const of1881 = [85.57148, 47.823759] as const;
    await atlas.open("changed=1864,1881&map=7.5/47.82/85.57&hide=places,rivers,lakes,border");
    const handle = page.getByRole("slider", { name: HANDLE });
    const isDrawn = () => isPainted(atlas, of1881, PALETTES.light.lineIndigo);
    await handle.press("Home");
    await expect(handle).toHaveAttribute("aria-valuetext", /the left 0 %/);
    await expect.poll(isDrawn).toBe(true);
    await handle.press("End");
    await expect.poll(isDrawn).toBe(false);

    const grip = async () => {
      const { x, y, width, height } = (await handle.boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      return { left: x + 30, right: x + width - 30, y: y + height / 2 };
    };
    const { left, right, y } = await grip();
    await page.mouse.move(right, y);
    await page.mouse.down();
    await page.mouse.move(left, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(isDrawn).toBe(true);

    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      finger.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: x === undefined ? [] : [{ x, y }],
      });
    await touch("touchStart", left);
    await touch("touchMove", (left + right) / 2);
    await touch("touchMove", right);
    await touch("touchEnd");
    await expect.poll(isDrawn).toBe(false);
  });
});

/** Whether a colour is to be seen where the map has a place, within a few pixels. */
async function isPainted(
  atlas: Atlas,
  place: readonly [number, number],
  colour: string,
): Promise<boolean> {
  const { x, y } = await atlas.pixelOf([...place]);
  const png = await atlas.page.screenshot({ clip: { x: x - 6, y: y - 6, width: 12, height: 12 } });
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return pixels.some(
    (_, at) =>
      at % 3 === 0 && wanted.every((part, i) => Math.abs(part - (pixels[at + i] ?? 0)) < 9),
  );
}
