/**
 * The outcomes of New Jersey by provider and CIP code. Source: New Jersey Department of Labor and Workforce Development,
 * as published with d4ad.
 *
 * The file has no words of its own. The State's Training Explorer shows `PerEmployed2` as employment within six months,
 * and four times `AvgQuarterlyWage2` as the salary six months after completion; so 2, 4 and 8 are read as quarters. No
 * column is a measure of a law: WIOA counts all who exit, not those who completed, and its earnings are a median. That
 * shares are of `NumCompleted`, the numbers show: times that, each is a whole number of people. A number stands where it
 * is over five people or more, -99999 where over fewer.
 */

import type { ProviderOutcomesProfile } from './profile.js';

/** Columns and words of the outcomes of New Jersey. */
export const newJerseyOutcomes: ProviderOutcomesProfile = {
  id: 'new-jersey-outcomes',
  title: 'Outcomes by provider and CIP code',
  publisher: 'New Jersey Department of Labor and Workforce Development',
  list: 'new-jersey-etpl',
  columns: { provider: 'providerid', cip: 'cipcode' },
  measures: [
    {
      column: 'PerEmployed2',
      measure: 'Employed, 2 quarters after completion (PerEmployed2)',
      scale: 'share',
      denominator: 'NumCompleted2',
    },
    {
      column: 'PerEmployed4',
      measure: 'Employed, 4 quarters after completion (PerEmployed4)',
      scale: 'share',
      denominator: 'NumCompleted4',
    },
    {
      column: 'PerEmployed8',
      measure: 'Employed, 8 quarters after completion (PerEmployed8)',
      scale: 'share',
      denominator: 'NumCompleted8',
    },
    {
      column: 'AvgQuarterlyWage2',
      measure: 'Average quarterly wage, 2 quarters after completion (AvgQuarterlyWage2)',
      scale: 'dollars',
      unit: 'USD per quarter',
      denominator: 'NumUsedWageCalc2',
    },
    {
      column: 'AvgQuarterlyWage4',
      measure: 'Average quarterly wage, 4 quarters after completion (AvgQuarterlyWage4)',
      scale: 'dollars',
      unit: 'USD per quarter',
      denominator: 'NumUsedWageCalc4',
    },
    {
      column: 'AvgQuarterlyWage8',
      measure: 'Average quarterly wage, 8 quarters after completion (AvgQuarterlyWage8)',
      scale: 'dollars',
      unit: 'USD per quarter',
      denominator: 'NumUsedWageCalc8',
    },
    {
      column: 'PerRetention4',
      measure: 'Retained, 4 quarters after completion (PerRetention4)',
      scale: 'share',
      denominator: 'NumUsedRetentionCalc4',
    },
    {
      column: 'PerRetention8',
      measure: 'Retained, 8 quarters after completion (PerRetention8)',
      scale: 'share',
      denominator: 'NumUsedRetentionCalc8',
    },
  ],
  suppressed: ['-99999'],
};
