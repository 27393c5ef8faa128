/** A degree of latitude on the sphere, to the metre: near enough for what is drawn for the eye. */
export const METRES_PER_DEGREE = 111_195;
