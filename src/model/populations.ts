/**
 * Populations: key → name.
 * `barrierPopulations` are the fourteen of WIOA section 3(24)(A)–(N), 29 U.S.C. 3102(24), in order.
 * `programPopulations` are other groups that WIOA programs and pathway documents name.
 */
export const barrierPopulations = {
  'displaced-homemakers': 'Displaced homemakers (A)',
  'low-income': 'Low-income individuals (B)',
  'native-american': 'Indians, Alaska Natives and Native Hawaiians (C)',
  'individuals-with-disabilities': 'Individuals with disabilities (D)',
  'older-individuals': 'Older individuals (E)',
  'ex-offenders': 'Ex-offenders (F)',
  homeless: 'Homeless individuals (G)',
  'foster-youth': 'Youth in or aged out of foster care (H)',
  'english-learners-low-literacy-cultural-barriers':
    'English language learners, low levels of literacy, substantial cultural barriers (I)',
  'migrant-seasonal-farmworkers': 'Migrant and seasonal farmworkers (J)',
  'exhausting-tanf': 'Within two years of exhausting TANF eligibility (K)',
  'single-parents': 'Single parents, including single pregnant women (L)',
  'long-term-unemployed': 'Long-term unemployed individuals (M)',
  'governor-determined': 'Other groups determined by the Governor (N)',
} as const;

/** Groups named by WIOA programs and pathway documents beside the fourteen. */
export const programPopulations = {
  adults: 'Adults (WIOA title I)',
  'dislocated-workers': 'Dislocated workers (WIOA title I)',
  'in-school-youth': 'In-school youth (WIOA title I)',
  'out-of-school-youth': 'Out-of-school youth (WIOA title I)',
  'basic-skills-deficient': 'Basic skills deficient individuals (WIOA section 3(5))',
  'adult-education-students': 'Adult education students (WIOA title II)',
  'high-school-students': 'High school students',
  'public-assistance-recipients': 'Recipients of public assistance',
  'incumbent-workers': 'Incumbent workers',
  unemployed: 'Unemployed individuals',
  underemployed: 'Underemployed individuals',
  'job-seekers': 'Job seekers',
  'new-entrants': 'New and future entrants to the labor market',
  veterans: 'Veterans and eligible spouses',
} as const;

/** One of the fourteen groups whose members have a barrier to employment under WIOA section 3(24). */
export type BarrierPopulation = keyof typeof barrierPopulations;

/** A group of people that a pathway, an entry or a support is meant for. */
export type Population = BarrierPopulation | keyof typeof programPopulations;
