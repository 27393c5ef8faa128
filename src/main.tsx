import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import "./fonts/fonts.css";
import "./app/page.css";

const root = document.getElementById("atlas");
if (root === null) throw new Error("index.html has no element #atlas to draw in");

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
