import { type UnzipFileInfo, unzipSync } from "fflate";
import { TooMuch } from "./reading.ts";

/** What an archive may come to when it is unpacked, in bytes: four times the largest file that is read. */
const MOST_UNPACKED = 200 * 2 ** 20;
/** Deflate packs text at most a thousandfold; maps come to five- or tenfold. */
const MOST_PACKED = 250;
/** A small file may be as empty as it likes. */
const NO_BOMB = 2 ** 20;
const MOST_ENTRIES = 10_000;

/**
 * The files of an archive that are wanted, by their names. Refused before anything is unpacked: what is locked, has too
 * many entries, or would come to too much. What an entry says of its size is all the room it gets.
 */
export function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { files: Map<string, Uint8Array>; names: string[] } {
  // General purpose bit 0 of the first entry.
  if (((bytes[6] ?? 0) & 1) === 1) throw new TooMuch("zip.encrypted");
  const names: string[] = [];
  let size = 0;
  const filter = ({ name, size: packed, originalSize }: UnzipFileInfo) => {
    names.push(name);
    if (names.length > MOST_ENTRIES) throw new TooMuch("zip.many", { most: MOST_ENTRIES });
    if (!isWanted(name)) return false;
    size += originalSize;
    const isBomb = originalSize > NO_BOMB && originalSize > MOST_PACKED * packed;
    if (isBomb || size > MOST_UNPACKED) {
      throw new TooMuch("zip.bomb", { most: MOST_UNPACKED / 2 ** 20 });
    }
    return true;
  };
  try {
    return { files: new Map(Object.entries(unzipSync(bytes, { filter }))), names };
  } catch (cause) {
    if (cause instanceof TooMuch) throw cause;
    throw new TooMuch("zip");
  }
}
