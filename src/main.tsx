import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { firstLanguage, firstWords } from "./app/speaking.ts";
import { WITHOUT_WORDS } from "./i18n/withoutWords.ts";
import "./fonts/fonts.css";
import "./app/page.css";

const root = document.getElementById("atlas");
if (root === null) throw new Error("index.html has no element #atlas to draw in");

if (await firstWords()) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} else {
  root.lang = firstLanguage();
  root.textContent = WITHOUT_WORDS[firstLanguage()];
}
