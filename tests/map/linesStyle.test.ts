import { createExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { drawOrder } from "../../src/map/layers/drawOrder.ts";
import { GHOST } from "../../src/map/layers/scene.ts";
import { type Addresses, buildStyle, type View } from "../../src/map/style.ts";
import type { LayerGroup } from "../../src/symbology/groups.ts";
import { PALETTES } from "../../src/symbology/palette.ts";
import { BORDER_CASING } from "../../src/symbology/strokes.ts";

import { ADDRESSES, isVisible, LAYER_GROUPS, LINES, SCENE, SPELLS, VIEW } from "./plainView.ts";

describe("a date", () => {
  const at = (inForce: View["inForce"], hidden: readonly LayerGroup[] = []) =>
    buildStyle(ADDRESSES, { ...VIEW, inForce, hidden: new Set(hidden) });
  const opacityIn = (style: ReturnType<typeof at>, id: string) => {
    const layer = style.layers.find((each) => each.id === id);
    if (layer === undefined || !isVisible(layer)) return 0;
    return (layer.paint as Record<string, unknown> | undefined)?.["line-opacity"] ?? 1;
  };

  it("draws the line in force in full, and the others that are switched on as ghosts", () => {
    const style = at("middle");
    expect(opacityIn(style, "middle-in-force")).toBe(1);
    expect(opacityIn(style, "ancient-in-force")).toBe(0);
    expect(opacityIn(style, "border-line")).toBe(GHOST);
    expect(opacityIn(style, "ancient-line")).toBe(GHOST);
  });

  it("draws the line in force in layers of its own, and no other that is switched off", () => {
    const style = at("border", ["border", "ancient"]);
    expect(opacityIn(style, "border-line")).toBe(1);
    expect(opacityIn(style, "ancient-line")).toBe(0);
    expect(opacityIn(at(null, ["border"]), "border-line")).toBe(0);
  });

  it("changes nothing but opacities from one date to the next, so no tile is laid out anew", () => {
    const bare = ({ layers }: ReturnType<typeof at>) =>
      layers.map(({ paint, ...layer }) => ({
        ...layer,
        paint: Object.entries(paint ?? {}).filter(([name]) => !name.endsWith("-opacity")),
      }));
    const states = ["to come", "standing", "past"] as const;
    const [first, ...others] = [null, "ancient", "middle", "border"].flatMap((inForce) =>
      states.map((state) => {
        const statesNow = new Set(state === "past" ? ["left"] : ["yonder"]);
        const view: View = { ...VIEW, inForce, statesNow, spells: SPELLS.map(() => state) };
        return bare(buildStyle(ADDRESSES, { ...view, hidden: new Set(["ancient", "evidence"]) }));
      }),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it("shows what is disputed then in full, what was before as history, what comes later not at all", () => {
    const opacities = (["standing", "past", "to come"] as const).map((state) => {
      const { layers } = buildStyle(ADDRESSES, { ...VIEW, spells: SPELLS.map(() => state) });
      const paint = layers.find(({ id }) => id === "disputed-0-hatch")?.paint;
      return (paint as Record<string, number>)["fill-opacity"] ?? 1;
    });
    const [standing = 0, past = 0, toCome] = opacities;
    expect(standing).toBe(1);
    expect(past).toBeGreaterThan(0);
    expect(past).toBeLessThan(standing);
    expect(toCome).toBe(0);
  });
});

describe("the states", () => {
  const opacities = (inForce: View["inForce"], now: readonly string[]) => {
    const { layers } = buildStyle(ADDRESSES, { ...VIEW, inForce, statesNow: new Set(now) });
    return layers.flatMap((layer) => {
      if (!/^state-|-state-/.test(layer.id) || !isVisible(layer)) return [];
      const paint = layer.paint as Record<string, number>;
      return (paint["text-opacity"] ?? paint["line-opacity"] ?? 0) > 0 ? [layer.id] : [];
    });
  };

  it("are named and banded along the present line while no date is looked at", () => {
    expect(opacities(undefined, ["left", "yonder"])).toEqual([
      "border-state-right",
      "border-state-left",
      "state-yonder",
      "state-left-border-near",
      "state-left-border",
    ]);
  });

  it("are those of the date, along the line in force", () => {
    expect(opacities("middle", ["old-left"])).toEqual([
      "middle-state-right",
      "middle-state-left",
      "state-old-left-middle-near",
      "state-old-left-middle",
    ]);
  });

  it("have no band and no name beside a line where none was in force", () => {
    expect(opacities(null, ["left"])).toEqual([]);
  });
});

describe("the lines of the style", () => {
  const idsIn = (lines: Addresses["lines"]) =>
    buildStyle({ ...ADDRESSES, lines }, VIEW).layers.map(({ id }) => id);
  const layer = (id: string) => buildStyle(ADDRESSES, VIEW).layers.find((each) => each.id === id);

  it("are drawn one above the other by age, the oldest lowest, whatever they are called", () => {
    const own = idsIn(LINES).filter((id) => /^(ancient|middle|border)-(?!state)/.test(id));
    expect(own).toEqual([
      "ancient-band",
      "middle-band",
      "ancient-casing",
      "ancient-line",
      "middle-casing",
      "middle-line",
      "border-casing",
      "border-water",
      "border-line",
      "middle-in-force-casing",
      "middle-in-force",
      "ancient-in-force-casing",
      "ancient-in-force",
    ]);
  });

  it("have each the sections and the colour of its line, and its belt has that colour too", () => {
    expect(layer("ancient-line")).toMatchObject({
      filter: ["in", ["get", "id"], ["literal", ["head", "ford", "hill", "beyond"]]],
      paint: { "line-color": PALETTES.light.lineOchre },
    });
    const { lineOchre, linePlum, borderLand } = PALETTES.light;
    expect(layer("doubt")?.paint).toMatchObject({
      "fill-color": [
        "match",
        ["get", "group"],
        "middle",
        linePlum,
        "ancient",
        lineOchre,
        borderLand,
      ],
    });
  });

  it("show where they lie beneath a newer one: by a band wider than all that covers it", () => {
    const band = (id: string, hidden: readonly string[] = []) => {
      const style = buildStyle(ADDRESSES, { ...VIEW, hidden: new Set(hidden) });
      const found = style.layers.find((each) => each.id === `${id}-band`);
      if (found?.type !== "line") throw new Error(`no band of ${id}`);
      const width = createExpression(found.paint?.["line-width"], "line-width");
      if (width.result === "error") throw new Error("no width");
      const [, , [, ids] = []] = found.filter as unknown as [string, unknown, [string, string[]]];
      return { ids, far: width.value.evaluate({ zoom: 4 }) as number };
    };
    // Of today's, the middle line has head and tail; the ancient one head, and ford with the middle one.
    expect(band("middle").ids).toEqual(["head", "tail"]);
    expect(band("ancient").ids).toEqual(["head", "ford"]);
    expect(band("ancient", ["middle"]).ids).toEqual(["head"]);
    expect(band("ancient", ["border", "middle"]).ids).toEqual([]);
    expect(band("middle").far).toBeGreaterThan(BORDER_CASING[0]);
    expect(band("ancient").far).toBeGreaterThan(band("middle").far);
    expect(band("ancient", ["middle"]).far).toBe(band("middle").far);
  });

  it("may be the present border alone", () => {
    const alone = { ...LINES, older: [] };
    expect(validateStyleMin(buildStyle({ ...ADDRESSES, lines: alone }, VIEW))).toEqual([]);
    expect(idsIn(alone).filter((id) => id.endsWith("-in-force"))).toEqual([]);
  });

  it("belong to groups that there are", () => {
    const known = new Set<string | null>([null, ...LAYER_GROUPS]);
    expect(drawOrder(SCENE).filter(({ group }) => !known.has(group))).toEqual([]);
  });
});
