import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import { aimAmong } from "../../src/measuring/aim.ts";

const lines = measurableLines(readAtlas());
const lineNamed = (id: string) => {
  const line = lines.get(id);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line;
};

describe("an aim", () => {
  const border = lineNamed("2002");
  const end = border.along().sections[0]?.to.wgs84 ?? 0;
  const { ruler } = border.along();

  it("takes the end of a section that is within reach, and else the place itself", () => {
    const near = aimAmong([border], ruler.pointAt(end + 500), 1000);
    expect(near?.location.distanceAlong).toBe(end);
    const beyond = aimAmong([border], ruler.pointAt(end + 700), 1000);
    expect(beyond?.location.distanceAlong).toBeCloseTo(end + 700, 0);
  });

  it("takes nothing out of reach, at a pole least of all", () => {
    expect(aimAmong([border], [82, 50], 1000)).toBeNull();
    expect(aimAmong([border], [82, 90], 1000)).toBeNull();
  });

  it("takes the border where a river is the border", () => {
    const river = lineNamed("river:khorgos");
    const onBorder = ruler.locate([80.42, 44.2]).point;
    expect(aimAmong([river, border], onBorder, 2000)?.line.id).toBe("2002");
    expect(aimAmong([river], onBorder, 2000)?.line.id).toBe("river:khorgos");
  });
});
