/** What the pipeline adds to the notes that persons wrote, in the four languages. */
export const NOTES = {
  heightLeftOut: {
    en: "The input says {metres} m, which is not told: {reason}",
    kk: "Бастапқы деректе {metres} м делінген, бірақ ол айтылмайды: {reason}",
    ru: "В исходных данных {metres} м, но эта высота не приводится: {reason}",
    zh: "原始数据为{metres}米，此处不采用：{reason}",
  },
  beginsAndEnds: {
    en: "Begins where {begins}. Ends where {ends}.",
    kk: "Басталатын жері: {begins}. Аяқталатын жері: {ends}.",
    ru: "Начинается там, где {begins}. Кончается там, где {ends}.",
    zh: "起于{begins}。止于{ends}。",
  },
  namedPoints: {
    en: "Named points: {points}.",
    kk: "Аталған нүктелер: {points}.",
    ru: "Названные точки: {points}.",
    zh: "所提及的点：{points}。",
  },
  namedPoint: {
    en: "{name}: {certainty}, ± {km} km",
    kk: "{name}: {certainty}, ± {km} км",
    ru: "{name}: {certainty}, ± {km} км",
    zh: "{name}：{certainty}，± {km} 千米",
  },
  certainties: {
    sourced: { en: "sourced", kk: "дереккөз бойынша", ru: "по источнику", zh: "出自来源" },
    inferred: { en: "inferred", kk: "қорытылған", ru: "выведено", zh: "推断" },
    recalled: { en: "recalled", kk: "жадтан", ru: "по памяти", zh: "凭记忆" },
  },
  numbered: {
    en: "Point {number}",
    kk: "{number}-нүкте",
    ru: "Точка {number}",
    zh: "第{number}界点",
  },
  madeUpOf: {
    en: "Made up of the sections {sections}.",
    kk: "Мына учаскелерден тұрады: {sections}.",
    ru: "Составлена из участков: {sections}.",
    zh: "由以下地段组成：{sections}。",
  },
  sectionFrom: {
    en: "{section} from km {km}",
    kk: "{section} ({km} км-ден)",
    ru: "{section} (с {km} км)",
    zh: "{section}（自{km}千米处）",
  },
  otherRivers: {
    en: "Many rivers in one feature, for orientation only.",
    kk: "Бір нысандағы көп өзен, тек бағдар үшін.",
    ru: "Много рек в одном объекте, только для ориентировки.",
    zh: "一个要素中的多条河流，仅供定向。",
  },
  /** What stands between the members of a list. */
  comma: { en: ", ", kk: ", ", ru: ", ", zh: "、" },
  semicolon: { en: "; ", kk: "; ", ru: "; ", zh: "；" },
} as const;
