import type { pointsEn } from "./en.ts";

export const pointsZh: Record<keyof typeof pointsEn, string> = {
  "group.points": "条约所载各点",
  "legend.point.sourced": "位置见于刊印",
  "legend.point.inferred": "位置系推断",
  "legend.point.recalled": "位置凭记忆，存疑",
  "kind.point": "条约所载之点",
  "point.act": "载于",
  "point.article": "条款",
  "point.in.act": "界约中的编号",
  "point.today": "今名",
  "point.read.from": "位置取自",
  "point.distances": "各线距此点多远",
  "point.distances.hint": "至各线最近处，按WGS84。此点本身的精度为± {accuracy}。",
  "point.circle.through": "该线即经此点绘制：距离为零不能证明什么。",
  "point.circle.read": "此点即取自该线：距离为零不能证明什么。",
  "point.outside": "超出此点的精度。",
  "point.beyond": "在该线的端点之外，该线不经过附近。",
  "point.own.line": "此界约之线",
};
