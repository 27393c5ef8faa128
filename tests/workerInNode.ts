/** A worker that answers when it is told to: what it was asked can be seen, and that it was ended. */
export class WorkerInHand {
  /** Every one that was started, in their order. */
  static started: WorkerInHand[] = [];
  readonly file: string;
  readonly asked: unknown[] = [];
  isEnded = false;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(url: URL) {
    this.file = url.pathname.split("/").at(-1) ?? "";
    WorkerInHand.started.push(this);
  }

  postMessage(question: unknown): void {
    // Throws, as a browser does, at what cannot be sent.
    this.asked.push(structuredClone(question));
  }

  answer(data: unknown): void {
    if (!this.isEnded) this.onmessage?.({ data: structuredClone(data) });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

/** What the worker of a module answers to a question, as it comes over to the page. */
export async function answerOf(load: () => Promise<unknown>, question: unknown): Promise<unknown> {
  const told: unknown[] = [];
  const self = {
    postMessage: (answer: unknown) => told.push(structuredClone(answer)),
    onmessage: (_event: { data: unknown }) => {},
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, "self");
  Object.defineProperty(globalThis, "self", { value: self, configurable: true });
  try {
    await load();
    self.onmessage({ data: structuredClone(question) });
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, "self");
    else Object.defineProperty(globalThis, "self", before);
  }
  if (told.length !== 1) throw new Error(`the worker answered ${told.length} times`);
  return told[0];
}
