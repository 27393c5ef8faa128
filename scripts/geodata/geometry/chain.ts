import { type Position, positionKey } from "../inputs/zones.ts";

/** A position where edges meet. */
interface Joint {
  position: Position;
  others: Joint[];
}

/**
 * The longest runs of edges: each goes from one loose end or fork to the next, and what is left are
 * rings, which end where they begin.
 */
export function chains(edges: readonly (readonly [Position, Position])[]): Position[][] {
  const joints = jointsOf(edges);
  const walked = new Map<Joint, Set<Joint>>(joints.map((joint) => [joint, new Set()]));
  const isWalked = (from: Joint, to: Joint) => walked.get(from)?.has(to) === true;
  const found: Position[][] = [];

  const walk = (from: Joint, to: Joint) => {
    const chain = [from.position];
    let here = from;
    for (let next: Joint | undefined = to; next !== undefined; ) {
      walked.get(here)?.add(next);
      walked.get(next)?.add(here);
      chain.push(next.position);
      here = next;
      next = isPassage(here) ? here.others.find((other) => !isWalked(here, other)) : undefined;
    }
    found.push(chain);
  };

  const ends = joints.filter((joint) => !isPassage(joint));
  for (const joint of [...ends, ...joints]) {
    for (const other of joint.others) if (!isWalked(joint, other)) walk(joint, other);
  }
  return found;
}

function isPassage({ others }: Joint): boolean {
  return others.length === 2;
}

function jointsOf(edges: readonly (readonly [Position, Position])[]): Joint[] {
  const joints = new Map<string, Joint>();
  const joint = (position: Position): Joint => {
    const key = positionKey(position);
    const known = joints.get(key);
    if (known !== undefined) return known;
    const made: Joint = { position, others: [] };
    joints.set(key, made);
    return made;
  };
  for (const [from, to] of edges) {
    const [a, b] = [joint(from), joint(to)];
    a.others.push(b);
    b.others.push(a);
  }
  return [...joints.values()];
}
