import { type FigureReport, IN_UNIT } from "./figures.ts";

/** Where published and computed lie beside one another, as shares of a picture's width. */
export interface Picture {
  published: { at: number; from: number; to: number };
  computed: { at: number; from: number; to: number };
}

/** Room to either side, as a share of what is shown. */
const MARGIN = 0.12;
/** A picture shows no less than this share of the figure, or two equal numbers would lie far apart. */
const LEAST_SHOWN = 0.04;

/**
 * A published figure with its tolerance beside the computed one with its band, on one scale; null
 * where nothing is computed.
 */
export function pictureOf({ figure, computed, band }: FigureReport): Picture | null {
  if (computed === null) return null;
  const scale = IN_UNIT[figure.unit];
  const slack = (figure.value * figure.tolerancePercent) / 100;
  const size = computed.wgs84 / scale;
  const published = [figure.value, figure.value - slack, figure.value + slack] as const;
  const own = [
    size,
    (band?.least ?? computed.wgs84) / scale,
    (band?.most ?? computed.wgs84) / scale,
  ];
  const [least, most] = [Math.min(...published, ...own), Math.max(...published, ...own)];
  const shown = Math.max(most - least, LEAST_SHOWN * Math.abs(figure.value));
  const width = shown * (1 + 2 * MARGIN);
  const start = least - (width - (most - least)) / 2;
  const place = (value: number) => (value - start) / width;
  const [at = 0, from = 0, to = 0] = own.map(place);
  return {
    published: {
      at: place(published[0]),
      from: place(published[1]),
      to: place(published[2]),
    },
    computed: { at, from, to },
  };
}
