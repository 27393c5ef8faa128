import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "./atlas.ts";
import { mainJourneys } from "./mainJourneys.ts";

const FILE = pathToFileURL(fileURLToPath(new URL("../../dist-single/atlas.html", import.meta.url)));
/** Compressed, as it is sent to somebody. */
const MOST_BYTES = 2_500_000;
test.use({ baseURL: FILE.href });

test("the atlas as one file opens from disk, and asks for nothing", async ({
  atlas,
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!/^(data|blob):/.test(url.protocol) && url.pathname !== FILE.pathname) asked.push(url.href);
  });
  await context.setOffline(true);
  await atlas.open("lang=en", { relief: true });
  await mainJourneys(atlas);
  await page.getByRole("link", { name: "Open the full ledger" }).click();
  await expect(atlas.notices()).toContainText("not in the one file");
  // What was measured is in the address, and comes back by it.
  await atlas.reload();
  await atlas.tab("Measure");
  await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "done");
  expect(asked).toEqual([]);
  expect(gzipSync(readFileSync(FILE)).length).toBeLessThan(MOST_BYTES);
});
