type Corner = [longitude: number, latitude: number];

declare const __RELIEF_CORNERS__: [Corner, Corner, Corner, Corner] | null;

/** Of the picture of the relief, clockwise from the north-west; null where the atlas has none. Told by the build. */
export const RELIEF_CORNERS = __RELIEF_CORNERS__;
