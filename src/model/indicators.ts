/** Measures that a law names. */

/**
 * The words for measures that a law names. The first six are those of HEA section 481(b)(3)(A)(iv), on programs for Workforce Pell Grants,
 * with what its last comparison needs; the others the indicators of WIOA section 116(b)(2)(A)(i).
 */
export const indicators = [
  'completion-rate',
  'job-placement-rate',
  'median-earnings-of-aided-completers',
  'value-added-earnings',
  'regional-price-parity',
  'poverty-line',
  'employment-second-quarter',
  'employment-fourth-quarter',
  'median-earnings-second-quarter',
  'credential-attainment',
  'measurable-skill-gains',
  'serving-employers',
] as const;

/** A measure that a law names. */
export type Indicator = (typeof indicators)[number];
