import type { ledgerEn } from "./en.ts";

export const ledgerZh: Record<keyof typeof ledgerEn, string> = {
  "figures.kicker": "以图核文",
  "figures.intro":
    "文中每一个长度、面积和土地份额，每一条地图能够检验的说法，以及其他来源对同一事物的数字，按主题排列，各附结论和查证的途径。",
  "figures.computing": "正在用不同长度的尺子沿边界丈量……",
  "figures.published": "公布",
  "figures.computed": "计算",
  "figures.difference": "差",
  "figures.difference.wgs84": "差（WGS84）",
  "figures.tolerance": "相差不超过 {percent}% 即算一致。",
  "figures.page": "打开完整核对表",

  "ledger.search": "在核对表中查找",
  "ledger.filter": "显示",
  "ledger.all": "全部结论",
  "ledger.count": "{count, plural, other {# 条}}",
  "ledger.none": "没有符合的条目。",
  "ledger.back": "返回核对表",
  "ledger.the.text": "所核之文",
  "ledger.text": "文中",
  "ledger.elsewhere": "其他来源",
  "ledger.claim": "说法",
  "ledger.share": "{value}%",
  "ledger.bound": "超过 {value}",
  "ledger.about": "约 {value}",
  "ledger.inputs": "测量对象",
  "ledger.formula": "方法",
  "ledger.reason": "结论的理由",
  "ledger.would.change": "什么会改变这一结论",
  "ledger.said": "数字出自",
  "ledger.said.value": "{by}，截至{date}",
  "ledger.where": "来源所述",
  "ledger.beside": "其他公布的数字",
  "ledger.band": "按所画的精度，{least} 至 {most} {unit} 都有可能。",
  "ledger.chart": "公布 {published}，计算 {computed}",
  "ledger.chart.hollow": "圆圈为公布值及其容差，圆点为计算值。",
  "ledger.mentions": "文中提到而未检验的",
  "ledger.mentions.intro": "其余带长度或面积单位的数字和其余地名，以及地图为何无法检验有关说法。",
  "ledger.entry": "条目",
  "ledger.verdict": "结论",
  "ledger.why": "理由",

  "verdict.agrees": "一致",
  "verdict.explained": "有差异，原因已知",
  "verdict.differs": "有差异，原因未明",
  "verdict.conflicting sources": "来源互相矛盾",
  "verdict.adds up": "仅核算术",
  "verdict.not independent": "无第二来源",
  "verdict.not measurable": "无法测量",
  "verdict.true": "属实",
  "verdict.false": "不实",
  "verdict.depends": "无法判定",

  "verdicts.mean": "各结论的含义",
  "verdict.agrees.means": "此处量得的与公布的数字相差在容差之内。",
  "verdict.explained.means": "相差超过容差，但有本身可以查证的原因。",
  "verdict.differs.means": "相差超过容差，且未找到原因。",
  "verdict.conflicting sources.means": "各来源对同一事物的数字不同，测量也不足以支持这一个。",
  "verdict.adds up.means": "公布的数字彼此相符，但只核对了算术，没有可供测量之物。",
  "verdict.not independent.means": "此处所画是示意，或即按此数字画成，因此既不能证实也不能否定它。",
  "verdict.not measurable.means": "没有公布可供测量的轮廓、河道或位置。",
  "verdict.true.means": "地图证实这一说法。",
  "verdict.false.means": "地图与这一说法不符。",
  "verdict.depends.means": "取决于如何理解某个词语或条约，或需要比地图更高的精度。",
  "topic.lengths": "边界长度",
  "topic.territory": "割让、争议与划分的土地",
  "topic.waters": "河流与湖泊",
  "topic.basins": "流域",
  "topic.border": "边界线与条约",
  "topic.works": "运河、管道与特区",
  "topic.places": "地点",
  "ledger.print": "同时打印核对过程和来源",
  "ledger.print.hint": "否则只打印表格：数字与结论。",
  "ledger.atlas": "打开图集",
  "ledger.data": "边界数据：{credit}。",

  "reason.within": "两者之差在 {percent, number}% 的容差之内。",
  "reason.ruler":
    "用约 {ruler, number, ::.} 米的尺子沿线量去，长度恰与公布的相同：量得越细，边界越长。{least, number, ::.} 至 {most, number, ::.} 米正是 1:{scale, number, ::.} 地图所能表示的，协定即在这种地图上划线。",
  "reason.ruler.coarse":
    "用约 {ruler, number, ::@@@} 公里的尺子量去，长度恰与公布的相同：量得越粗，线越短。预期的尺长为 {least, number, ::.###} 至 {most, number, ::.###} 公里。",
  "reason.ruler.map":
    "一幅旧图自己的界线，照图所画，长 {length, number, ::.0} 公里，与公布值相差 {percent, number, ::.00 sign-always}%。用约 {ruler, number, ::@@@} 公里的尺子，本线也恰有公布的长度；预期的尺长为 {least, number, ::.###} 至 {most, number, ::.###} 公里。",

  "reason.ends":
    "约 {ruler, number, ::.} 米的尺子是由全线长度求得的；用它量，这一部分为 {walked, number, ::.0} 公里。其余 {left, number, ::.0 sign-always} 公里可能出在水陆相接处：各河段端点的位置总共只能确定到 {doubt, number, ::.0} 公里。若所画部分比这更接近，则部分出于巧合。",
  "reason.band":
    "按轮廓的精度，{least, number, ::.#} 至 {most, number, ::.#} {unit} 都有可能，公布的数字在其间。",
  "reason.band.outside":
    "各旧图所给均不含此值，为 {low, number, ::.#} 至 {high, number, ::.#} {unit}；但按轮廓的精度，{least, number, ::.#} 至 {most, number, ::.#} {unit} 都有可能，公布的数字在其间。",
  "reason.counting":
    "计算值未计入可能同属于此的 {more, number, ::.0} 公里。若计入则为 {counted, number, ::.0} 公里，与公布值相差 {percent, number, ::.0 sign-always}%：来源没有说明所指哪一种。",
  "reason.spacing":
    "这条河每 {spacing, number, ::.0} 公里才有一个点，这样粗略的线必然偏短。边界上的河流比多数河流更曲折，这样画会失去 {loss, number, ::.0}% 的长度；这条河短了 {short, number, ::.0}%。这只能从两头限定长度，不能在其间的数字中取舍。",
  "reason.words": "差异有已知的、写明的原因，且未超出该原因所容许的范围。",
  "reason.sum": "合计：{sum, number, ::.##} {unit}。",
  "reason.sum.short": "合计：{sum, number, ::.##} {unit}；尚余 {left, number, ::.##} {unit}。",
  "reason.shares":
    "各份额合计 {sum, number, ::.#}%（除四舍五入外）。这一份额即 {means, number, ::.} 平方公里。",
  "reason.readings":
    "按不同解读，此处所画为 {least, number, ::.} 至 {most, number, ::.} {unit}；来源没有说明所指哪一种。",
  "reason.readings.among":
    "按不同解读，此处所画为 {least, number, ::.} 至 {most, number, ::.} {unit}，该数字在其间：所指解读不同的来源并不互相矛盾。这些都是示意，因此并未证实什么。",
  "reason.readings.outside":
    "按不同解读，此处所画为 {least, number, ::.} 至 {most, number, ::.} {unit}，该数字在此之外。只有各边都偏到其精度的极限，才有可能达到 {low, number, ::.} 至 {high, number, ::.} {unit}。",
  "reason.conflict":
    "{count, plural, one {另一来源对同一事物给出 {least, number, ::.##} {unit}} other {其他来源对同一事物给出 {least, number, ::.##} 至 {most, number, ::.##} {unit}}}，此处的测量无法裁断。",
  "reason.conflict.settled":
    "{count, plural, one {另一来源对同一事物给出 {least, number, ::.##} {unit}} other {其他来源对同一事物给出 {least, number, ::.##} 至 {most, number, ::.##} {unit}}}；此处的测量支持 {settled, number, ::.##} {unit}，而不支持此数。",
  "reason.dates":
    "{count, plural, one {另一来源给出 {least, number, ::.##} {unit}} other {其他来源给出 {least, number, ::.##} 至 {most, number, ::.##} {unit}}}，但日期不同；此后事物本身已有变化，彼此并不矛盾。",
  "reason.doubt":
    "两者相差在 {percent, number}% 之内，但此处所画本身有 {doubt, number, ::.#}% 的不确定：一致可能只是巧合。",
  "reason.drawn":
    "此处所画是按公布的数字画成 {drawn, number, ::.###} {unit} 的，因此不能证实任何数字。",
  "reason.sketched": "此处所画只是示意，示意图不能证实任何数字。",
  "reason.sketched.least":
    "此处所画只是示意，由各已知点逐点直连为 {least, number, ::.} 公里。经过这些点的线路不可能更短，因此该数字未被排除；示意图则不能证实什么。",
  "reason.nothing": "没有公布可供测量的轮廓或河道。",
  "reason.none": "相差超过 {percent, number}% 的容差，而且没有可以解释的理由。",

  "formula.line": "WGS84上逐段量得的线长（旁列球面值）",
  "formula.line.part": "WGS84上该类各段逐段量得的长度",
  "formula.lines": "这些线在WGS84上逐段的长度，用不同长度的尺子丈量",
  "formula.sections": "WGS84上这些段逐段量得的长度",
  "formula.areas": "轮廓内的WGS84面积",
  "formula.readings": "每个轮廓内的WGS84面积",
  "formula.readings.less": "每个轮廓内的WGS84面积，减去该数字所不指的土地",
  "formula.basin": "流域在该国各部分的面积",
  "formula.rivers": "图上河流的长度",
  "formula.rivers.part": "图上河流在国界处截断后的长度",
  "formula.works": "图上工程的大小",
  "formula.sum": "已公布各部分之和",
  "formula.share": "份额之和；份额乘以总数",
  "formula.share.held": "该国今日所有占两方地图之间土地的份额",
  "formula.nothing": "无可计算",

  "formula.side": "是否所有点都在界线一侧，且距离大于两者的不确定范围",
  "formula.near": "两者之间的最短距离与限度相比",
  "formula.direction": "从一方中心到另一方的方位角，在 45° 之内",
  "formula.flow": "河流在何处与国界相交，在那里流向何方",
  "formula.likeness": "分别画出的部分每 500 米取一点：线长中距另一条线不超过各距离的份额",
  "formula.gain": "所得面积减所失面积，与界线精度相比",
  "formula.held": "散布于该地的各点：各在界线的哪一侧",
  "formula.text": "所读文书的原话",
  "formula.third": "在国家最外经线与纬线之间的位置",
  "formula.date": "文书的日期和地点",

  "test.side":
    "位于{side}一侧；最近点距界线 {distance, number, ::.0} 公里，两者的位置有 {doubt, number, ::.0} 公里的不确定。",
  "test.side.other":
    "并不全在{side}一侧；最近点距界线 {distance, number, ::.0} 公里，两者的位置有 {doubt, number, ::.0} 公里的不确定。",
  "test.side.doubt":
    "距界线最近 {distance, number, ::.0} 公里，而两者的位置有 {doubt, number, ::.0} 公里的不确定：地图无法判断是否在{side}一侧。",
  "test.side.range": "位于界线两端之外，那里没有{side}一侧可言。",
  "test.near":
    "两者相距 {distance, number, ::.0} 公里，在 {within, number, ::.#} 公里之内；位置有 {doubt, number, ::.0} 公里的不确定。",
  "test.near.not":
    "两者相距 {distance, number, ::.0} 公里，超过 {within, number, ::.#} 公里；位置有 {doubt, number, ::.0} 公里的不确定。",
  "test.near.doubt":
    "两者相距 {distance, number, ::.0} 公里，而位置有 {doubt, number, ::.0} 公里的不确定：地图无法判断是否在 {within, number, ::.#} 公里之内。",
  "test.direction":
    "方位角 {bearing, number, ::.}°，相距 {distance, number, ::.0} 公里：在所述方向。",
  "test.direction.not":
    "方位角 {bearing, number, ::.}°，相距 {distance, number, ::.0} 公里：不在所述方向。",
  "test.flow": "在国界第 {at, number, ::.0} 公里处由{from}流入{to}。",
  "test.flow.not": "在国界第 {at, number, ::.0} 公里处由{from}流入{to}，方向相反。",
  "test.flow.none": "未知它由{from}越过国界流入{to}。",
  "test.likeness":
    "两线有 {shared, number, ::.0}% 的顶点相同；那里彼此并不独立，画法本就一样。其余分别画出的部分，{s1, number, ::.0}% 距另一条线不超过 {d1, number, ::.#} 公里，{s2, number, ::.0}% 不超过 {d2, number, ::.#} 公里，{s3, number, ::.0}% 不超过 {d3, number, ::.#} 公里。",
  "test.likeness.same":
    "两线有 {shared, number, ::.0}% 的顶点相同：彼此并不独立，其相似不说明什么。",
  "test.held": "其 {area, number, ::.} 平方公里全在{side}一侧。",
  "test.held.built":
    "其 {area, number, ::.} 平方公里全在{side}一侧。这是由作图决定的：该地正是沿这条线截出的。",
  "test.held.not": "其 {area, number, ::.} 平方公里中约 {share, number, ::.}% 在{side}一侧。",
  "test.text": "{date}的文书以文字如此规定，测量不能胜过文字。",
  "test.gain":
    "得 {gained, number, ::.} 平方公里，失 {lost, number, ::.} 平方公里；按界线精度，净得 {least, number, ::.} 至 {most, number, ::.} 平方公里。",
  "test.gain.not":
    "得 {gained, number, ::.} 平方公里，失 {lost, number, ::.} 平方公里：净失。按界线精度为 {least, number, ::.} 至 {most, number, ::.} 平方公里。",
  "test.gain.doubt":
    "得 {gained, number, ::.} 平方公里，失 {lost, number, ::.} 平方公里；按界线精度，{least, number, ::.} 至 {most, number, ::.} 平方公里都有可能。",
  "test.third":
    "位于由西向东 {east, number, ::.}%、由南向北 {north, number, ::.}% 处：在该国所指的三分之一内。",
  "test.third.not":
    "位于由西向东 {east, number, ::.}%、由南向北 {north, number, ::.}% 处：不在该国所指的三分之一内。",
  "test.date": "文书上正是这个日期：{date}。",
  "test.date.not": "文书上是另一个日期或地点：{date}。",
  "test.sketched": "其位置或走向出自一般常识或示意，不能证实任何说法。",
};
