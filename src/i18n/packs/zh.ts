import type { packsEn } from "./en.ts";

export const packsZh: Record<keyof typeof packsEn, string> = {
  "pack.essential": "边界",
  "pack.seen": "河流、湖泊、城镇、山峰和名称",
  "pack.records": "来源、数字、说法和章节",
  "pack.ground": "流域、工程、界点和地块",
  "pack.apart": "双方各自的地图和争议地区",
  "pack.coming": "仍在载入：{what}……",
  "pack.lost": "未能读取：{what}。{why}与之无关的部分照常可用。",
  "pack.absent": "暂缺：{what}未能读取。",
  "fault.unreachable": "文件 {file} 无法取得。",
  "fault.status": "对文件 {file} 的请求，所得回答是 {status}。",
  "fault.gone": "文件 {file} 已经取不到：本页打开之后，图集已重新发布。",
  "fault.page": "收到的不是文件 {file}，而是一个网页。",
  "fault.cut": "文件 {file} 中断：共 {bytes} 字节，只收到 {read} 字节。",
  "fault.version": "文件 {file} 属于另一版本的数据，与本页不符。",
  "fault.broken": "文件 {file} 内容有误。",
  "notice.away": "地址要沿“{value}”测量，而此线尚未取得。这一部分留在地址中，一经取得即行测量。",
};
