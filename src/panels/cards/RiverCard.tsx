import type { River } from "../../model/schema.ts";
import { FeatureCard } from "../FeatureCard.tsx";
import { LengthHeadline } from "../LengthHeadline.tsx";
import { useWords } from "../words.ts";
import { useRiverBorder } from "./riverBorder.ts";
import { riverLengths } from "./rows.ts";

/** A river: how long it is drawn, and how much of it is the border. */
export function RiverCard({ river }: { river: River }) {
  const words = useWords();
  return (
    <FeatureCard
      record={river.properties}
      kind={words("kind.river")}
      headline={<LengthHeadline kicker={words("card.drawn")} length={riverLengths(river)} />}
      rows={useRiverBorder(river.properties.id)}
    />
  );
}
