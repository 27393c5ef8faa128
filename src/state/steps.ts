import type { Action } from "./state.ts";

/**
 * Whether an action is a step that the reader can take back by the browser's Back. Choosing, opening,
 * comparing, beginning to measure and changing the language are; sliding, dragging, reading on and
 * switching layers only change the step they are in.
 */
export function isStep(action: Action, stopsBefore: number): boolean {
  switch (action.type) {
    case "open":
    case "speak":
    case "choose instrument":
    case "select":
    case "consult":
    case "compare":
    case "measure":
    case "tour":
    case "take up":
      return true;
    case "set stop":
      // The first stop begins a measurement, and so does one after a measurement that is done.
      return stopsBefore === 0 || (stopsBefore > 1 && !action.extend);
    case "read":
      // Who reads on slides through the story.
      return action.scrolled !== true;
    case "about":
      // To close it is to be where one was.
      return action.open;
    case "look at":
    case "read in":
    case "switch":
    case "switch all lines":
    case "move stop":
    case "drawn":
    case "undo stop":
    case "undo vertex":
    case "clear stops":
    case "restore":
      return false;
  }
}
