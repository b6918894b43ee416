/**
 * The National Career Clusters Framework: the 14 clusters of 2024 with their groupings, and the 16 before them with
 * the clusters that took their place. Source: Advance CTE, National Career Clusters Framework (2024); names only.
 */

/** Cluster of 2024 → its grouping. The three of "Connecting & Supporting Success" cut across all others. */
export const careerClusters = {
  'Advanced Manufacturing': 'Building & Moving',
  Agriculture: 'Cultivating Resources',
  'Arts, Entertainment & Design': 'Creating & Experiencing',
  Construction: 'Building & Moving',
  'Digital Technology': 'Connecting & Supporting Success',
  Education: 'Caring for Communities',
  'Energy & Natural Resources': 'Cultivating Resources',
  'Financial Services': 'Investing in the Future',
  'Healthcare & Human Services': 'Caring for Communities',
  'Hospitality, Events & Tourism': 'Creating & Experiencing',
  'Management & Entrepreneurship': 'Connecting & Supporting Success',
  'Marketing & Sales': 'Connecting & Supporting Success',
  'Public Service & Safety': 'Caring for Communities',
  'Supply Chain & Transportation': 'Building & Moving',
} as const;

/** A cluster of the framework of 2024. */
export type CareerCluster = keyof typeof careerClusters;

/** Cluster of the framework before 2024 → the clusters that took its place; none: it was dissolved among all. */
export const formerClusters: { readonly [name: string]: readonly CareerCluster[] } = {
  'Agriculture, Food & Natural Resources': ['Agriculture', 'Energy & Natural Resources'],
  'Architecture & Construction': ['Construction'],
  'Arts, A/V Technology & Communications': ['Arts, Entertainment & Design'],
  'Business Management & Administration': ['Management & Entrepreneurship'],
  'Education & Training': ['Education'],
  Finance: ['Financial Services'],
  'Government & Public Administration': ['Public Service & Safety'],
  'Health Science': ['Healthcare & Human Services'],
  'Hospitality & Tourism': ['Hospitality, Events & Tourism'],
  'Human Services': ['Healthcare & Human Services'],
  'Information Technology': ['Digital Technology'],
  'Law, Public Safety, Corrections & Security': ['Public Service & Safety'],
  Manufacturing: ['Advanced Manufacturing'],
  Marketing: ['Marketing & Sales'],
  'Science, Technology, Engineering & Mathematics': [],
  'Transportation, Distribution & Logistics': ['Supply Chain & Transportation'],
};
