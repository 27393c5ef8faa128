import type { FindingMessages } from "./en.ts";

export const findingZh: FindingMessages = {
  "find.open": "查找河流、城镇、条约、数字",
  "find.short": "查找",
  "find.close": "关闭",
  "find.loading": "正在加载索引……",
  "find.hint": "可用四种语言的名称、拉丁字母或拼音，也可用公布的数字或条约年份。",
  "find.none":
    "未找到。可查找河流、湖泊、城镇、口岸、山口、条约、地区、边界各段、流域、运河等工程，以及数字和说法。",
  "find.count":
    "{count, plural, =0 {没有结果} other {# 个结果}}{more, plural, =0 {} other {，显示前 {shown} 个}}",
  "find.lost": "索引无法打开。列表和地图照常可用。",
  "find.as.border": "界河段 {length}",
  "find.part": "{name}：{length}",
  "find.from.border": "距边界 {length}",
  "find.at.border": "在边界上",
  "find.figure": "数字",
  "find.figure.elsewhere": "其他来源的数字",
  "part.finding": "查找无法打开。列表和地图照常可用。",
  "find.of.which": "其中不含“{names}”一段的部分为{length}，书刊所载{published}即指此",
  "find.chapter": "故事章节",
  "card.river.border": "该河作为边界的部分",
  "card.river.part": "– {name}一段",
  "card.river.printed": "– 不含“{names}”一段，即书刊所载{published}之意",
};
