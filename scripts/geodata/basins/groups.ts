/** Disjoint sets of the numbers 0..count-1, each named by one of its members (union–find). */
export class Groups {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
  }

  of(member: number): number {
    let root = member;
    while (this.above(root) !== root) root = this.above(root);
    for (let at = member; at !== root; ) {
      const next = this.above(at);
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one group of two, named as the second was. */
  join(one: number, other: number) {
    this.parent[this.of(one)] = this.of(other);
  }

  private above(member: number): number {
    return this.parent[member] ?? member;
  }
}
