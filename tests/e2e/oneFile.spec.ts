import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "./atlas.ts";
import { mainJourneys } from "./mainJourneys.ts";

const FILE = pathToFileURL(fileURLToPath(new URL("../../dist-single/atlas.html", import.meta.url)));
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
  await atlas.reload();
  await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "done");
  expect(asked).toEqual([]);
});
