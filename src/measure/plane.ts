import CheapRuler from "cheap-ruler";
import type { Metres, Position } from "./position.ts";

/** Latitudes, in degrees, at which the scale is asked for: the middle latitudes of 50 km and more. */
const SCALE_STEP = 0.25;

/**
 * A flat map around one point in which distances *from that point* are almost true: every position
 * is laid out with cheap-ruler's WGS84 scale at the latitude half way to it (the mid-latitude
 * method). At 42–49° N such a distance is within 0.25 m of the geodesic at 50 km and within 1 mm
 * at 5 km: see `error`. For ranking, never for a figure.
 */
export class Plane {
  /** Metres in a degree of latitude at the centre. */
  readonly metresPerDegree: number;
  /** How fast meridians close in, per metre: tan φ / R. What is straight here bends by so much. */
  readonly convergence: number;
  private readonly longitude: number;
  private readonly latitude: number;
  private readonly x0: number;
  private readonly x1: number;
  private readonly x2: number;
  private readonly y0: number;
  private readonly y1: number;

  constructor([longitude, latitude]: Position) {
    this.longitude = longitude;
    this.latitude = latitude;
    const south = new CheapRuler(latitude - SCALE_STEP, "meters");
    const here = new CheapRuler(latitude, "meters");
    const north = new CheapRuler(latitude + SCALE_STEP, "meters");
    this.x0 = here.kx;
    this.x1 = (north.kx - south.kx) / (2 * SCALE_STEP);
    this.x2 = (north.kx - 2 * here.kx + south.kx) / (2 * SCALE_STEP ** 2);
    this.y0 = here.ky;
    this.y1 = (north.ky - south.ky) / (2 * SCALE_STEP);
    this.metresPerDegree = here.ky;
    this.convergence = Math.abs(this.x1) / (this.x0 * this.y0);
  }

  /**
   * Bound on the error of a distance from the centre: the mid-latitude method's grows as the cube of
   * the distance and the square of tan φ. At least four times what is seen from the equator to 70° (at 50 km
   * 0.22 m at 49° and 1.12 m at 70°), so that it also covers the difference of two distances.
   */
  error(distance: Metres): Metres {
    const tangent = this.convergence * this.metresPerDegree * (180 / Math.PI);
    return 0.01 + 0.6 * (1 + tangent ** 2) * (distance / 50_000) ** 3;
  }

  /** Metres east of the centre. */
  x(longitude: number, latitude: number): Metres {
    const half = (latitude - this.latitude) / 2;
    return (longitude - this.longitude) * (this.x0 + half * (this.x1 + half * this.x2));
  }

  /** Metres north of the centre. */
  y(latitude: number): Metres {
    const rise = latitude - this.latitude;
    return rise * (this.y0 + (rise / 2) * this.y1);
  }
}

/** How far along the segment from a to b, from 0 to 1, the place nearest to the origin lies. */
export function nearestFraction(ax: Metres, ay: Metres, bx: Metres, by: Metres): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  if (squared === 0) return 0;
  return Math.min(Math.max(-(ax * dx + ay * dy) / squared, 0), 1);
}

/** Metres from the origin to the segment from a to b. */
export function distanceToSegment(ax: Metres, ay: Metres, bx: Metres, by: Metres): Metres {
  const t = nearestFraction(ax, ay, bx, by);
  const x = ax + t * (bx - ax);
  const y = ay + t * (by - ay);
  return Math.sqrt(x * x + y * y);
}
