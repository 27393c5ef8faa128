import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useRef } from "react";
import type { Correction } from "../checks/fit.ts";
import { addOwnFilesAtom, changeOwnFileAtom, type OwnFile, ownFilesAtom } from "../store/own.ts";

const [DATABASE, STORE] = ["shekara.own-files", "files"] as const;

/** A file as it is kept: as it was given, with what the reader said of it. */
interface Kept {
  name: string;
  source: Blob;
  correction: Correction;
  accuracy: number;
}

/** Under which key each file is kept, by its id on this page. */
type Keys = Map<number, number>;

/**
 * Keeps the files that the reader wants kept, on this machine alone, and opens them on the next visit. Where nothing
 * may be kept, that is said beside the file.
 */
export function useKeepingFiles(): void {
  const files = useAtomValue(ownFilesAtom);
  const add = useSetAtom(addOwnFilesAtom);
  const change = useSetAtom(changeOwnFileAtom);
  const keys = useRef<Keys>(new Map());
  const written = useRef(new Map<number, OwnFile>());
  const isOpened = useRef(false);

  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    allKept().then(
      (kept) => {
        if (kept.length === 0) return;
        const ids = add(kept.map(({ value }) => ({ ...value, kept: "yes" as const })));
        for (const [i, { key }] of kept.entries()) keys.current.set(ids[i] ?? 0, key);
      },
      // Nothing is kept where nothing may be.
      () => undefined,
    );
  }, [add]);

  useEffect(() => {
    const wanted = new Map(
      files.filter(({ kept }) => kept === "yes").map((file) => [file.id, file]),
    );
    for (const [id, key] of keys.current) {
      if (wanted.has(id)) continue;
      keys.current.delete(id);
      written.current.delete(id);
      inStore("readwrite", (store) => store.delete(key)).catch(() => undefined);
    }
    for (const [id, file] of wanted) {
      const before = written.current.get(id);
      if (before !== undefined && isKeptAlike(before, file)) continue;
      written.current.set(id, file);
      const { name, source, correction, accuracy } = file;
      const key = keys.current.get(id);
      inStore<IDBValidKey>("readwrite", (store) =>
        store.put({ name, source, correction, accuracy } satisfies Kept, key),
      ).then(
        (put) => keys.current.set(id, put as number),
        () => change(id, { kept: "failed" }),
      );
    }
  }, [files, change]);
}

function isKeptAlike(a: OwnFile, b: OwnFile): boolean {
  return a.correction === b.correction && a.accuracy === b.accuracy;
}

async function allKept(): Promise<{ key: number; value: Kept }[]> {
  const [keys, values] = await Promise.all([
    inStore("readonly", (store) => store.getAllKeys()),
    inStore<Kept[]>("readonly", (store) => store.getAll()),
  ]);
  return values.map((value, i) => ({ key: keys[i] as number, value }));
}

/** Does one thing in the store. Rejects where the browser keeps nothing, or has no more room. */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(request.error);
  });
}
