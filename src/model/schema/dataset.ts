import * as v from "valibot";

const words = v.pipe(v.string(), v.minLength(1));

/**
 * The data as a work of its own, that has a version and can be cited. `version` is of three numbers, raised when the
 * files mean something else, when a figure, verdict, course or name changes, and when it is drawn or told anew.
 */
export const dataset = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "a version is three numbers: 1.0.0")),
  /** The day of that version, `YYYY-MM-DD`. */
  released: v.pipe(v.string(), v.isoDate()),
  authors: v.pipe(v.array(words), v.minLength(1)),
  keywords: v.array(words),
  /** The first is that of every file which no other names; `files` by their names, `*` at the end for any. */
  licences: v.pipe(
    v.array(
      v.strictObject({
        /** As SPDX calls it. */
        id: words,
        title: words,
        address: v.pipe(v.string(), v.url()),
        files: v.array(words),
      }),
    ),
    v.minLength(1),
  ),
});
