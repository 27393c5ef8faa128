import { useCallback, useEffect, useRef, useState } from "react";

/**
 * A value that changes faster than the screen: of those that come within one frame only the last is
 * rendered. `let go` drops it, also one that still waits.
 */
export function useHeld<T>(): [held: T | null, hold: (value: T) => void, letGo: () => void] {
  const [held, setHeld] = useState<T | null>(null);
  const waiting = useRef<{ value: T; frame: number } | null>(null);
  const cancel = useCallback(() => {
    if (waiting.current !== null) cancelAnimationFrame(waiting.current.frame);
    waiting.current = null;
  }, []);
  useEffect(() => cancel, [cancel]);
  const hold = useCallback((value: T) => {
    if (waiting.current !== null) {
      waiting.current.value = value;
      return;
    }
    const show = () => {
      const last = waiting.current;
      waiting.current = null;
      if (last !== null) setHeld(() => last.value);
    };
    waiting.current = { value, frame: requestAnimationFrame(show) };
  }, []);
  const letGo = useCallback(() => {
    cancel();
    setHeld(null);
  }, [cancel]);
  return [held, hold, letGo];
}
