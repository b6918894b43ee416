/** How areas are coded: scheme → shape. States and counties by FIPS code (INCITS 38 and 31). */
export const areaShapes = {
  us: /^US$/,
  'us-state': /^\d{2}$/,
  'us-county': /^\d{5}$/,
  'local-workforce-area': /^\S+$/,
  cbsa: /^\d{5}$/,
} as const;
