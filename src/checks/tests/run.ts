import type { Ground } from "../ground.ts";
import { direction, third } from "./compass.ts";
import { gain } from "./gain.ts";
import { held } from "./held.ts";
import { likeness } from "./likeness.ts";
import { near } from "./near.ts";
import type { Outcome, Test } from "./outcome.ts";
import { date, flow, text } from "./records.ts";
import { side } from "./side.ts";

/** Runs one test of a claim on the ground. */
export function runTest(test: Test, ground: Ground): Outcome {
  switch (test.test) {
    case "side":
      return side(test, ground);
    case "near":
      return near(test, ground);
    case "direction":
      return direction(test, ground);
    case "flow":
      return flow(test, ground);
    case "likeness":
      return likeness(test, ground);
    case "gain":
      return gain(test, ground);
    case "held":
      return held(test, ground);
    case "text":
      return text(test, ground);
    case "third":
      return third(test, ground);
    case "date":
      return date(test, ground);
  }
}
