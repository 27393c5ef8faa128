import type { Side } from "../../model/sides.ts";

/** The colour in which the map fills what a side gained; the words beside it say whose. */
export function Gainer({ side }: { side: Side }) {
  return <span className="gainer" data-side={side} aria-hidden="true" />;
}
