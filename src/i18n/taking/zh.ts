import type { takingEn } from "./en.ts";

export const takingZh: Record<keyof typeof takingEn, string> = {
  "embed.home": "打开地图集",
  "embed.home.where": "在新标签页中打开同一视图",
  "embed.legend": "图例",
  "embed.chosen": "已选：{name}",
  "embed.measured": "测得：{size}",
  "ctl.gestures.keys": "按住 Ctrl 再缩放地图",
  "ctl.gestures.mac": "按住 Cmd 再缩放地图",
  "ctl.gestures.fingers": "请用两指移动地图",
  "copy.embed": "网页代码",
  "taking.open": "链接与保存",
  "taking.title": "带走当前视图",
  "taking.words": "链接、网页代码、引用",
  "taking.picture": "存为图片",
  "taking.picture.hint":
    "附标题、日期、图例、比例尺、来源和本视图的地址。立体视角的地图会绘成平面。",
  "taking.png.screen": "PNG，与屏幕相同",
  "taking.png.landscape": "PNG，A4 横向，300 dpi",
  "taking.png.portrait": "PNG，A4 直向，300 dpi",
  "taking.svg": "SVG，线条与文字",
  "taking.svg.hint": "SVG 中没有地形：其中全是可编辑的线条、面和文字。",
  "taking.print": "打印地图",
  "taking.drawing": "正在绘制图片。",
  "taking.done": "{file}：{width} × {height} 像素",
  "taking.smaller":
    "此浏览器无法绘制更大的地图：{width} × {height} 像素，而非 {wantedWidth} × {wantedHeight}。图片大小不变，但清晰度较低。",
  "taking.failed": "此浏览器无法绘制该图片。SVG 或许可以。",
  "picture.at": "地图时间：{date}",
  "picture.drawn": "绘制日期：{date}",
  "picture.data": "版本 {version}，数据 {checksum}",
  "picture.north": "北",
};
