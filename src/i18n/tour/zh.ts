import type { tourEn } from "./en.ts";

export const tourZh: Record<keyof typeof tourEn, string> = {
  "tour.offer": "{count}步导览",
  "tour.decline": "不用导览",
  "tour.label": "导览",
  "tour.place": "第{number}步，共{count}步",
  "tour.end": "结束导览",
  "tour.story": "阅读历史故事",
  "tour.map.title": "今天的边界",
  "tour.map":
    "红线是边界，本图集量得长{length}；蓝边表示它是河流。线越断续，所知越少。点击边界线、河流、湖泊或城镇，可看到它是什么、依据是什么。",
  "tour.date.title": "另一个日期",
  "tour.date":
    "滑块显示{year}年以来任何一年的边界，以及当时有争议或被主张的土地；刻度是条约与事件。旁边的箭头逐年播放。",
  "tour.compare.title": "比较两个日期",
  "tour.compare":
    "手柄左边是旧线，右边是新线。两线之间的土地按得到它的一方着色，并标出面积和可靠程度。可拖动手柄，或用方向键移动。",
  "tour.measure.title": "沿线测量",
  "tour.measure":
    "在边界、河流或运河上点击两处，即量出沿线的路程；这里量的是整条边界。各点可以拖动。再往下：长度如何随尺子而变。",
  "tour.figures.title": "核对书刊中的数字",
  "tour.figures":
    "{count}个数字和陈述已在图上检验，每个都有结论、计算过程和来源。这里打开的是整条边界的长度。",
};
