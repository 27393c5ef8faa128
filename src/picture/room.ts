import type { Box } from "./marks.ts";

/** Pixels of a cell in which boxes are sought. */
const CELL = 64;

/** Which of a picture is taken by names. */
export class Room {
  private readonly cells = new Map<string, Box[]>();
  private readonly size: { width: number; height: number };

  constructor(size: { width: number; height: number }) {
    this.size = size;
  }

  take(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.cells.get(cell) ?? [];
      boxes.push(box);
      this.cells.set(cell, boxes);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) => !this.cells.get(cell)?.some((taken) => meet(taken, box)));
  }

  /** Whether a box is whole within the picture. */
  holds({ x, y, width, height }: Box): boolean {
    return x >= 0 && y >= 0 && x + width <= this.size.width && y + height <= this.size.height;
  }
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function cellsOf({ x, y, width, height }: Box): string[] {
  const cells: string[] = [];
  for (let i = Math.floor(x / CELL); i <= Math.floor((x + width) / CELL); i++) {
    for (let j = Math.floor(y / CELL); j <= Math.floor((y + height) / CELL); j++) {
      cells.push(`${i} ${j}`);
    }
  }
  return cells;
}
