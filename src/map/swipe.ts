import type { CustomLayerInterface, Map as MapLibre } from "maplibre-gl";
import { type Half, halfOf } from "./layers/compared.ts";

type Cut = Half | "none";

/** A cut stands before the first layer that it holds for. */
const CUTS: readonly { cut: Cut; id: string }[] = [
  { cut: "older", id: "swipe-older" },
  { cut: "newer", id: "swipe-newer" },
  { cut: "none", id: "swipe-end" },
];

/**
 * Shows one of two compared lines left of a swipe and the other right of it, in one map: layers of its own
 * set the scissors of the canvas between the layers of the two. They are in no style, so a style that
 * comes later leaves them, and they are put back to where they belong.
 */
export class Swipe {
  private readonly map: MapLibre;
  /** Share of the map's width; null while nothing is compared. */
  private at: number | null = null;

  constructor(map: MapLibre) {
    this.map = map;
    map.on("styledata", () => this.keepInPlace());
  }

  show(at: number | null): void {
    if (at === this.at) return;
    this.at = at;
    this.map.triggerRepaint();
  }

  private keepInPlace(): void {
    const { map } = this;
    const wanted = this.anchors();
    for (const { cut, id } of CUTS) {
      const anchor = wanted?.[cut];
      const order = map.getLayersOrder();
      if (wanted === null) {
        if (order.includes(id)) map.removeLayer(id);
      } else if (!order.includes(id)) {
        map.addLayer(this.layer(cut, id), anchor);
      } else if (order[order.indexOf(id) + 1] !== anchor) {
        map.moveLayer(id, anchor);
      }
    }
  }

  /** The layer that each cut stands before; none where the last of all is cut. Null while nothing is compared. */
  private anchors(): Record<Cut, string | undefined> | null {
    const order = this.map.getLayersOrder().filter((id) => !CUTS.some((cut) => cut.id === id));
    const [older] = halfOf("older");
    const [newer, last] = halfOf("newer");
    const end = order.indexOf(last);
    if (end === -1 || !order.includes(older)) return null;
    return { older, newer, none: order[end + 1] };
  }

  private layer(cut: Cut, id: string): CustomLayerInterface {
    return {
      id,
      type: "custom",
      renderingMode: "2d",
      render: (gl) => {
        const { at } = this;
        if (at === null || cut === "none") {
          gl.disable(gl.SCISSOR_TEST);
          return;
        }
        const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
        const x = Math.round(at * width);
        gl.enable(gl.SCISSOR_TEST);
        if (cut === "older") gl.scissor(0, 0, x, height);
        else gl.scissor(x, 0, width - x, height);
      },
    };
  }
}
