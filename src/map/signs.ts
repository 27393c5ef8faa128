/** Signs that the map draws at a place. */
const SIGNS = [
  "peak",
  "pass",
  "pass-recalled",
  "dam",
  "point-sourced",
  "point-inferred",
  "point-recalled",
  "blank",
] as const;
export type Sign = (typeof SIGNS)[number];

const SIDE = 26;
/** Of the outline that lifts a sign off the ground, and of a stroke. */
const [HALO, STROKE] = [3, 4];
/** Samples along each side of a pixel. */
const FINE = 3;

/** The name under which the style asks for a sign of a colour on a ground, both `#rrggbb`. */
export function signName(sign: Sign, colour: string, ground: string): string {
  return `sign/${sign}/${colour.slice(1)}/${ground.slice(1)}`;
}

type Point = readonly [x: number, y: number];
type Shape = { along: readonly Point[]; closed: boolean; filled: boolean };

/** In pixels of a picture of `SIDE`, for twice the resolution of the screen. */
const SHAPES: Record<Exclude<Sign, "blank">, readonly Shape[]> = {
  peak: [
    {
      along: [
        [13, 4.5],
        [21, 20],
        [5, 20],
      ],
      closed: true,
      filled: true,
    },
  ],
  pass: saddle(true),
  "pass-recalled": saddle(false),
  dam: [
    {
      along: [
        [6.5, 8],
        [19.5, 8],
        [16, 19],
        [10, 19],
      ],
      closed: true,
      filled: true,
    },
  ],
  "point-sourced": [lozenge(true)],
  "point-inferred": [lozenge(false)],
  "point-recalled": corners(),
};

/** A lozenge. */
function lozenge(filled: boolean): Shape {
  const along: Point[] = [
    [13, 4.5],
    [21.5, 13],
    [13, 21.5],
    [4.5, 13],
  ];
  return { along, closed: true, filled };
}

/** Its four corners, with nothing between. */
function corners(): Shape[] {
  const { along } = lozenge(false);
  const part = 0.3;
  return along.map(([x, y], i) => {
    const beside = [along.at(i - 1), along[(i + 1) % along.length]].map(
      ([ox, oy] = [x, y]): Point => [x + part * (ox - x), y + part * (oy - y)],
    );
    const [before = [x, y], after = [x, y]] = beside as Point[];
    return { along: [before, [x, y], after], closed: false, filled: false };
  });
}

/** Two slopes with a way between them; without the way where nobody says that it is there. */
function saddle(known: boolean): Shape[] {
  const slopes: Point[][] = [
    [
      [4.5, 5],
      [9.5, 9],
      [9.5, 17],
      [4.5, 21],
    ],
    [
      [21.5, 5],
      [16.5, 9],
      [16.5, 17],
      [21.5, 21],
    ],
  ];
  const way: Shape = {
    along: [
      [13, 12.5],
      [13, 13.5],
    ],
    closed: false,
    filled: false,
  };
  return [
    ...slopes.map((along) => ({ along, closed: false, filled: false })),
    ...(known ? [way] : []),
  ];
}

/** A picture of four bytes a pixel, for twice the resolution of the screen. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A sign as shapes around its place, in pixels of the screen. */
export interface DrawnSign {
  shapes: readonly Shape[];
  colour: string;
  /** Of the outline that lifts it off the ground. */
  ground: string;
  /** Of the square that it stands in the middle of. */
  side: number;
  stroke: number;
  halo: number;
}

function named(name: string): { sign: Sign; colour: string; ground: string } | null {
  const match = /^sign\/([a-z-]+)\/([0-9a-f]{6})\/([0-9a-f]{6})$/.exec(name);
  const sign = SIGNS.find((each) => each === match?.[1]);
  if (match === null || sign === undefined) return null;
  return { sign, colour: `#${match[2]}`, ground: `#${match[3]}` };
}

/** What stands behind a name that `signName` gave; null for any other name. A blank one has no shapes. */
export function drawnSignOf(name: string): DrawnSign | null {
  const known = named(name);
  if (known === null) return null;
  const { sign, colour, ground } = known;
  if (sign === "blank") return { shapes: [], colour, ground, side: 1, stroke: 0, halo: 0 };
  const middle = SIDE / 2;
  const shapes = SHAPES[sign].map((shape) => ({
    ...shape,
    along: shape.along.map(([x, y]): Point => [(x - middle) / 2, (y - middle) / 2]),
  }));
  return { shapes, colour, ground, side: SIDE / 2, stroke: STROKE / 2, halo: HALO / 2 };
}

/**
 * The picture behind a name that `signName` gave; null for any other name.
 *
 * @param fineness how many times finer than for twice the resolution of the screen, a whole number
 */
export function signOf(name: string, fineness = 1): Picture | null {
  const known = named(name);
  if (known === null) return null;
  const { sign } = known;
  // Of the same size at any fineness: it is a place kept free.
  if (sign === "blank") {
    const width = 2 * fineness;
    return { width, height: width, data: new Uint8Array(4 * width * width) };
  }
  const [colour, ground] = [known.colour, known.ground].map((hex) =>
    Number.parseInt(hex.slice(1), 16),
  );
  const side = SIDE * fineness;
  const data = new Uint8Array(4 * side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [inside, around] = coverAt(SHAPES[sign], x / fineness, y / fineness, 1 / fineness);
      const cover = Math.max(inside, around);
      const mixed = (shift: number) => {
        const [own, under] = [colour, ground].map((hex = 0) => (hex >> shift) & 255);
        return cover === 0 ? 0 : Math.round((own ?? 0) * inside + (under ?? 0) * (1 - inside));
      };
      data.set([mixed(16), mixed(8), mixed(0), Math.round(255 * cover)], 4 * (y * side + x));
    }
  }
  return { width: side, height: side, data };
}

/** How much of a pixel is in the sign, and how much in it or in its outline. */
function coverAt(
  shapes: readonly Shape[],
  x: number,
  y: number,
  pixel: number,
): [inside: number, around: number] {
  let [inside, around] = [0, 0];
  for (let i = 0; i < FINE * FINE; i++) {
    const [right, down] = [(i % FINE) + 0.5, Math.floor(i / FINE) + 0.5];
    const at = [x + (pixel * right) / FINE, y + (pixel * down) / FINE] as const;
    const off = Math.min(...shapes.map((shape) => distanceTo(shape, at)));
    if (off <= 0) inside++;
    if (off <= HALO) around++;
  }
  return [inside / FINE ** 2, around / FINE ** 2];
}

/** Pixels from a shape; 0 and less in it. */
function distanceTo({ along, closed, filled }: Shape, at: Point): number {
  const ends = closed ? [...along.slice(1), ...along.slice(0, 1)] : along.slice(1);
  const off = Math.min(...ends.map((end, i) => toSegment(along[i] ?? end, end, at)));
  if (filled) return isInside(along, at) ? -off : off;
  return off - STROKE / 2;
}

function toSegment([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + t * dx - x, ay + t * dy - y);
}

function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
