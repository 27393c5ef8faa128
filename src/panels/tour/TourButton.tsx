import { useSetAtom } from "jotai";
import { TOUR } from "../../state/state.ts";
import { takeTourAtom } from "../../store/tour.ts";
import { useWords } from "../words.ts";

/** Begins the tour. */
export function TourButton() {
  const words = useWords();
  const take = useSetAtom(takeTourAtom);
  return (
    <button type="button" onClick={() => take(TOUR[0])}>
      {words("tour.offer", { count: TOUR.length })}
    </button>
  );
}
