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
  return (
    <details className="fold" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
