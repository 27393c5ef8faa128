import type { heightsEn } from "./en.ts";

export const heightsZh: Record<keyof typeof heightsEn, string> = {
  "group.peaks": "山峰、山口、山脉",
  "group.roads": "主要道路，自第7级起",
  "legend.peak": "山峰，高度以米计",
  "legend.pass": "山口",
  "legend.site.known": "位置有据",
  "legend.site.recalled": "位置凭记忆",
  "legend.dam": "水坝",
  "kind.pass": "山口",
  "card.height": "高度",
  "card.height.value": "海拔 {metres} 米",
  "card.to.border": "距边界",
  "card.to.border.value": "turf：{turf}，WGS84：{wgs84}",
};
