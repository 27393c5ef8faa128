import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FILES } from "../../src/model/schema.ts";
import { GEODATA } from "../geodata/published.ts";

const PAGE = "https://example.org/atlas/";

/** The published files as a server has them; some of them otherwise. */
function serve(otherwise: Record<string, () => Response> = {}): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    const name = new URL(url).pathname.split("/").at(-1) ?? "";
    return otherwise[name]?.() ?? new Response(readFileSync(join(GEODATA, name)));
  });
  return asked;
}

// The addresses are made absolute as the modules are read.
vi.stubGlobal("document", { baseURI: PAGE });
const { FILE_URLS, loadAtlas } = await import("../../src/data/published.ts");
const { mapFiles } = await import("../../src/data/mapFiles.ts");
const { lineGroups } = await import("../../src/symbology/lineGroups.ts");

beforeEach(() => vi.stubGlobal("document", { baseURI: PAGE }));
afterEach(() => vi.unstubAllGlobals());

describe("the published files", () => {
  it("make one atlas, each fetched once, with the version of the data", async () => {
    const asked = serve();
    const loaded = await loadAtlas();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { checksum } = JSON.parse(readFileSync(join(GEODATA, "manifest.json"), "utf8"));
    expect(loaded.value.checksum).toBe(checksum);
    expect(asked).toHaveLength(Object.keys(FILES).length + 1);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("make none where some do not come, and every one that does not is named", async () => {
    serve({
      "rivers.geojson": () => new Response("gone", { status: 404, statusText: "Not Found" }),
      "lakes.geojson": () => new Response("<!doctype html>"),
      "sources.json": () => Response.json([{ id: "no source" }]),
      "lines.json": () => {
        throw new TypeError("no connection");
      },
    });
    const loaded = await loadAtlas();
    if (loaded.ok) throw new Error("it was opened");
    const told = Object.fromEntries(loaded.problems.map(({ file, what }) => [file, what]));
    expect(Object.keys(told).sort()).toEqual([
      "lakes.geojson",
      "lines.json",
      "rivers.geojson",
      "sources.json",
    ]);
    expect(told["rivers.geojson"]).toBe("the server answered 404 Not Found");
    expect(told["lakes.geojson"]).toContain("this is no JSON");
    expect(told["lines.json"]).toBe("the file could not be fetched");
  });

  it("make none without the manifest, which says of which version they are", async () => {
    serve({ "manifest.json": () => new Response("", { status: 500, statusText: "Trouble" }) });
    const loaded = await loadAtlas();
    expect(loaded).toMatchObject({ ok: false, problems: [{ file: "manifest.json" }] });
  });
});

describe("what the map fetches by itself", () => {
  it("comes from where the page came from, and each file from its own address", async () => {
    serve();
    const loaded = await loadAtlas();
    if (!loaded.ok) throw new Error("no atlas");
    const files = mapFiles(loaded.value, lineGroups(loaded.value), []);
    const { relief, fonts, lines, spells, states, sides, sidesMaps, roads, ...others } = files;
    const { basinNames, bordersApart, disputed, ...geojson } = others;
    expect([bordersApart, disputed]).toEqual(
      ["borders-gpl.geojson", "disputed-gpl.geojson"].map(
        (name) => FILE_URLS[name as keyof typeof FILE_URLS],
      ),
    );
    expect(sidesMaps.west.length * sidesMaps.east.length).toBeGreaterThan(0);
    expect(sides).toEqual(loaded.value.about.sides);
    expect(basinNames.features).toHaveLength(loaded.value.basins.size);
    if (relief === null) throw new Error("there is no relief");
    for (const [name, url] of Object.entries(geojson)) {
      expect(url).toBe(FILE_URLS[`${name}.geojson` as keyof typeof FILE_URLS]);
    }
    const all = [
      ...Object.values(geojson),
      bordersApart,
      disputed,
      states.courses,
      relief.light,
      relief.dark,
      roads?.file,
    ];
    for (const url of all) expect(new URL(String(url)).origin).toBe(new URL(PAGE).origin);
    expect(relief.light).not.toBe(relief.dark);
  });
});
