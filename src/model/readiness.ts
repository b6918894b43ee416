/** Readiness ratings: the six key elements of the federal toolkits, by edition. */

/**
 * Edition → its elements, in order. Source: Career Pathways Toolkit, Six Key Elements for Success (U.S. Department of
 * Labor, 2011); Career Pathways Toolkit, An Enhanced Guide and Workbook for System Development (2016).
 */
export const readinessEditions = {
  'toolkit-2011': [
    'build-partnerships',
    'identify-industry',
    'design-programs',
    'identify-funding',
    'align-policies',
    'measure-change',
  ],
  'toolkit-2016': [
    'build-partnerships',
    'identify-industry',
    'design-programs',
    'identify-funding',
    'align-policies',
    'measure-change',
  ],
} as const;

/** An edition of the six key elements. */
export type ReadinessEdition = keyof typeof readinessEditions;
/** An element of an edition. */
export type ReadinessElement = (typeof readinessEditions)[ReadinessEdition][number];

/** The elements of all editions. */
export const readinessElements = [...new Set(Object.values(readinessEditions).flat())] as [
  ReadinessElement,
  ...ReadinessElement[],
];
