import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./atlas.ts";

test.describe("for everyone", () => {
  for (const scheme of ["light", "dark"] as const) {
    test(`axe finds no fault in any panel, in ${scheme}`, async ({ atlas, page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      for (const hash of [
        "",
        "panel=figures",
        "panel=measure&from=82.58,45.35&to=80.45,44.03",
        "select=section:khorgos",
      ]) {
        await atlas.open(hash);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          hash,
        ).toEqual([]);
      }
    });
  }
});
