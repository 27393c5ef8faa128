import { ledgerPageIn } from "../../src/i18n/ledgerPage.ts";
import { LANGUAGES } from "../../src/model/schema.ts";

const FILES = Object.fromEntries(
  LANGUAGES.map((language) => [language, ledgerPageIn(language).file]),
);

/**
 * Sends a reader who asked for no language on to the page in the first of the browser's that there is; without
 * scripts the English page stays, with links to the others. It stands in the page, which has no other file.
 */
export const FOLLOW_LANGUAGE = `(function () {
  if (location.search) return;
  var files = ${JSON.stringify(FILES)};
  for (var i = 0; i < navigator.languages.length; i++) {
    var language = navigator.languages[i].split("-")[0];
    if (language === "en") return;
    if (files[language]) return location.replace(files[language] + location.hash);
  }
})();`;
