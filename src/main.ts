import { begin } from "./app/begin.ts";
import "./fonts/fonts.css";
import "virtual:palettes.css";
import "./app/page.css";

const root = document.getElementById("atlas");
if (root === null) throw new Error("index.html has no element #atlas to draw in");

begin(root);
