/** The closed vocabularies of occupations: moves between them, what they pay, what they ask for. */

/** Direction of a move between occupations. */
export const moveDirections = ['vertical', 'lateral'] as const;
/** What a wage is for. */
export const wageUnits = ['hour', 'month', 'year'] as const;
/** The education typically needed to enter an occupation. Source: BLS, Employment Projections, table 5.4. */
export const entryEducations = [
  'no-formal-credential',
  'high-school-diploma',
  'some-college',
  'postsecondary-nondegree-award',
  'associate-degree',
  'bachelor-degree',
  'master-degree',
  'doctoral-or-professional-degree',
] as const;
