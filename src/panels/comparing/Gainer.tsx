/** The colour in which the map fills what a side gained; the words beside it say whose. */
export function Gainer({ side }: { side: "west" | "east" }) {
  return <span className="gainer" data-side={side} aria-hidden="true" />;
}
