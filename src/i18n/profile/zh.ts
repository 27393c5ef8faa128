import type { profileEn } from "./en.ts";

export const profileZh: Record<keyof typeof profileEn, string> = {
  "profile.title": "沿线高度",
  "profile.waiting": "正在取高度……",
  "profile.lost": "高度未能取到。其余一切照常；关上再打开此处即可重试。",
  "profile.none": "此处没有高度：数据范围为东经 {west}–{east}°、北纬 {south}–{north}°。",
  "profile.beyond":
    "沿线有 {length} 没有高度：数据范围为东经 {west}–{east}°、北纬 {south}–{north}°。",
  "profile.chart":
    "从起点到终点的高度：起点 {from} 米，终点 {to} 米；最高 {highest} 米，最低 {lowest} 米",
  "profile.axis": "海拔，米",
  "profile.place": "沿线位置",
  "profile.highest": "最高",
  "profile.lowest": "最低",
  "profile.at": "{height} 米 ± {error}",
  "profile.at.along": "在 {along} 处",
  "profile.climb": "上升",
  "profile.drop": "下降",
  "profile.sum": "{metres} 米 ± {error}",
  "profile.point": "{along}：{height} 米 · {place}",
  "profile.point.none": "{along}：无高度 · {place}",
  "profile.exaggeration": "高度放大了 {times} 倍。",
  "profile.caution":
    "高度是一弧分（约 1.8 千米）网格的平均值：此处山峰比实际低，峡谷比实际浅，上升和下降也偏小。不足 {threshold} 米的起伏可能只是网格的误差，不计在内。每个 ± 都是均方根；线本身可能偏离多少，不在其中。",
  "profile.table": "高度表",
  "profile.along": "沿线",
  "profile.height": "高度，米",
  "profile.position": "位置",
  "part.profile": "高度未能载入。所测结果仍在，也在地址中。",
};
