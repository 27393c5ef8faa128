import type { readingEn } from "./en.ts";

export const readingZh: Record<keyof typeof readingEn, string> = {
  "reading.title": "历史故事，共{count}章",
  "reading.begin": "从头阅读",
  "reading.place": "第{number}章，共{count}章",
  "reading.end": "关闭故事",
  "reading.next": "下一章",
  "reading.previous": "上一章",
  "reading.show": "重新显示本章地图",
  "reading.all": "所有章节",
  "reading.today": "今天",
  "reading.lead": "本章的条约与数字",
  "reading.band": "{value}（{least}–{most}）",
  "reading.link": "本章链接",
  "reading.print": "打印故事",
};
