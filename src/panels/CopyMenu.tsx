import { useEffect, useRef, useState } from "react";
import { useWords } from "./words.ts";
import "./copy-menu.css";

/** One thing that can be copied, and saved as well where it is a file. */
export interface CopyItem {
  key: string;
  label: string;
  /** Made when it is asked for: a long line is a long text. */
  text(): string;
  file?: { name: string; type: string };
}

interface Copied {
  item: CopyItem;
  text: string;
  /** The browser put it on the clipboard; if not, the reader has to. */
  allowed: boolean;
  /** How many were copied before, so that the same words are read out again. */
  count: number;
}

/**
 * Buttons in a row, each of which copies one thing. What was copied can then be saved, if it is a
 * file; what may not be copied is shown, selected. Give it a `key` of what is measured, or it goes on
 * speaking of what was copied before.
 */
export function CopyMenu({ items, label }: { items: readonly CopyItem[]; label?: string }) {
  const words = useWords();
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (item: CopyItem) => {
    const text = item.text();
    const allowed = await toClipboard(text);
    setCopied((before) => ({ item, text, allowed, count: (before?.count ?? 0) + 1 }));
  };
  return (
    <section className="copy-menu" aria-label={label ?? words("copy.title")}>
      <div className="copy-buttons">
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            data-copy={item.key}
            data-copied={copied?.allowed && copied.item.key === item.key}
            onClick={() => copy(item)}
          >
            {item.label}
          </button>
        ))}
      </div>
      <p className="soft" role="status">
        {copied && (
          <span key={copied.count}>{words(copied.allowed ? "copy.done" : "copy.refused")}</span>
        )}
      </p>
      {copied && !copied.allowed && <SelectedText key={copied.count} text={copied.text} />}
      {copied?.item.file && <SaveLink {...copied.item.file} text={copied.text} />}
    </section>
  );
}

/** False where the browser refuses, or has no clipboard because the page came by plain http. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function SelectedText({ text }: { text: string }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <textarea ref={field} readOnly rows={4} value={text} aria-label={words("copy.field")} />;
}

function SaveLink({ name, type, text }: { name: string; type: string; text: string }) {
  const words = useWords();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return (
    <a className="copy-save" href={address} download={name}>
      {words("copy.save", { file: name })}
    </a>
  );
}
