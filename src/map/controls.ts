import {
  AttributionControl,
  type ControlPosition,
  type IControl,
  NavigationControl,
  ScaleControl,
} from "maplibre-gl";

interface Wanted {
  /** Who the data are owed to. */
  credits: string[];
  /** Texts of the controls, by their keys. */
  words: Record<string, string>;
  /** In a page of others: no way home and no compass, which are of the whole atlas. */
  embedded: boolean;
  onHome(): void;
}

type Placed = [IControl, ControlPosition];

/** Scale, zoom, compass, the way home and credits, each with its corner. */
export function controls(latest: { current: Wanted }): Placed[] {
  const { credits, embedded } = latest.current;
  return [
    [new AttributionControl({ compact: true, customAttribution: credits }), "bottom-right"],
    [new ScaleControl({ maxWidth: 120, unit: "metric" }), "bottom-left"],
    [new NavigationControl({ showCompass: !embedded, visualizePitch: true }), "top-left"],
    ...(embedded ? [] : [[new HomeControl(latest), "top-left"] satisfies Placed]),
  ];
}

/** A button that shows the whole again, among MapLibre's own. */
class HomeControl implements IControl {
  private readonly latest: { current: Wanted };
  private readonly element = document.createElement("div");

  constructor(latest: { current: Wanted }) {
    this.latest = latest;
  }

  onAdd(): HTMLElement {
    this.element.className = "maplibregl-ctrl maplibregl-ctrl-group home-control";
    const button = document.createElement("button");
    button.type = "button";
    button.title = this.latest.current.words["HomeControl.Home"] ?? "";
    button.setAttribute("aria-label", button.title);
    const icon = document.createElement("span");
    icon.className = "maplibregl-ctrl-icon";
    icon.ariaHidden = "true";
    button.append(icon);
    button.addEventListener("click", () => this.latest.current.onHome());
    this.element.replaceChildren(button);
    return this.element;
  }

  onRemove(): void {
    this.element.remove();
  }
}
