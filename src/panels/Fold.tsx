import type { ReactNode } from "react";
import "./fold.css";

interface Props {
  title: string;
  open: boolean;
  onOpen(open: boolean): void;
  children: ReactNode;
}

/** Something that is made only while it is looked at. */
export function Fold({ title, open, onOpen, children }: Props) {
  // One that is made open reports that as a toggle.
  const report = (now: boolean) => {
    if (now !== open) onOpen(now);
  };
  return (
    <details className="fold" open={open} onToggle={(event) => report(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
