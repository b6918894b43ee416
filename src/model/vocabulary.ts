/** The small closed vocabularies: each a list of the words a field may hold. */

/** Kinds of role that a partner plays. */
export const roleKinds = [
  'intermediary',
  'convener',
  'champion',
  'provider',
  'support-provider',
  'employer',
  'funder',
  'referral',
  'site',
  'member',
] as const;
/** How close a partner is to the work. */
export const roleTiers = ['leadership', 'operations', 'stakeholder'] as const;
/** Who owns an organization. */
export const ownerships = ['public', 'private', 'nonprofit'] as const;
/** What partners know that others need. Source: Career Pathways Toolkit (2011), Element One. */
export const expertiseAreas = [
  'labor-market-information',
  'training-methods',
  'instructional-strategies',
  'supports-and-counseling',
] as const;
/** How leaders champion a system: by actions, funding, legislation. */
export const championKinds = ['action', 'funding', 'legislation'] as const;
/** Who a service is for: everybody, or those it is meant for. */
export const serviceModels = ['universal', 'targeted'] as const;
/** Kinds of plan. */
export const planKinds = [
  'strategic',
  'operational',
  'implementation',
  'local-plan',
  'state-plan',
  'environment-scan',
  'evaluation',
  'unified-plan',
  'combined-plan',
  'policy',
  'budget',
] as const;
/** The parts of a local plan: what is to be reached, and how it is done. Source: "Local Planning" (CLASP). */
export const planSections = ['strategic', 'operational'] as const;
/** How far work on a pathway has come. Source: Career Pathways Toolkit (2011), Element One. */
export const phases = ['design', 'pilot', 'launch', 'grow'] as const;
/** What partners do together. */
export const activityKinds = [
  'review',
  'staff-training',
  'outreach',
  'planning-session',
  'presentation',
  'convening',
] as const;
/** What a review looks at. */
export const reviewSubjects = ['plan', 'goals', 'pathway', 'membership', 'economy', 'performance'] as const;
/** Whether a value is to be at least or at most its target. */
export const targetKinds = ['at-least', 'at-most'] as const;
/** Who uses an access point. Source: Partner Roles and Responsibilities. */
export const customers = ['business', 'job-seeker'] as const;
/** What changes in an economy. Source: Partner Roles and Responsibilities. */
export const economicEventKinds = ['closing', 'opening'] as const;
/** What partners may find hard. Source: "Local Planning" (CLASP). */
export const painPoints = ['funding', 'outcomes', 'recruitment', 'retention'] as const;
/** Who decides. */
export const decisionLevels = ['state', 'local', 'shared'] as const;
/** What a scan of services and needs may find. */
export const findingKinds = [
  'asset',
  'strength',
  'weakness',
  'challenge',
  'gap',
  'unmet-need',
  'duplication',
  'policy-barrier',
  'pain-point',
] as const;
/** How soon something is wanted. */
export const priorities = ['high', 'medium', 'low'] as const;
/** Where funding comes from. */
export const fundingSources = [
  'wioa-title-i',
  'wioa-title-ii',
  'wioa-title-iii',
  'wioa-title-iv',
  'perkins',
  'tanf',
  'other-federal',
  'state',
  'local',
  'foundation',
  'employer',
  'other',
] as const;
/** What funding is used for. */
export const fundingUses = [
  'planning',
  'pilot',
  'training',
  'supports',
  'staff',
  'evaluation',
  'infrastructure',
] as const;
/** What the memorandum of a one-stop system must contain. Source: WIOA section 121(c)(2)(A); 20 CFR 678.500. */
export const mouSections = [
  'services',
  'service-costs',
  'infrastructure-costs',
  'referrals',
  'access-for-needs',
  'duration',
  'amendment',
  'review',
] as const;
/** Where a partner acts. */
export const partnerLevels = ['state', 'regional', 'local'] as const;
/** Kinds of agreement between partners. */
export const agreementKinds = [
  'letter',
  'written',
  'mou',
  'one-stop-mou',
  'articulation',
  'credit-transfer',
  'employer-commitment',
] as const;
/** The two sorts of goals that counseling serves in WIOA section 3(7)(C). */
export const goalKinds = ['education', 'career'] as const;
/** The level of instruction of a step. */
export const stepLevels = ['adult-education', 'secondary', 'postsecondary', 'graduate'] as const;
/** What the credits of a step are counted in. Source: CTDL credit unit types. */
export const creditUnits = ['semester', 'quarter', 'clock'] as const;
/**
 * The ways in which instruction reaches people. Sources: CTDL delivery types; for `correspondence`, which is not distance
 * education, 34 CFR 600.2.
 */
export const deliveryKinds = ['in-person', 'online', 'hybrid', 'variable-site', 'correspondence'] as const;
/** When a required step has to be taken: before, before or at the same time, or in the same term. */
export const timings = ['before', 'concurrent', 'same-term'] as const;
/** The three parts of concurrent, contextual instruction in WIOA section 3(7)(D). */
export const componentKinds = ['education', 'workforce-preparation', 'training'] as const;
/** Ways to shorten the time to a credential. */
export const accelerators = [
  'concurrent-enrollment',
  'dual-credit',
  'credit-for-prior-learning',
  'competency-based',
  'compressed-term',
  'corequisite',
  'modular',
  'block-schedule',
  'advanced-standing',
] as const;
/** Education options that a pathway may lead on to. */
export const onwardKinds = [
  'secondary-diploma',
  'high-school-equivalency',
  'certificate',
  'associate',
  'baccalaureate',
  'registered-apprenticeship',
  'other',
] as const;
/** How a pathway is joined to an education option beyond it. */
export const onwardLinks = ['articulation', 'credit-transfer', 'direct-entry', 'statement'] as const;
/** Who registers an apprenticeship. */
export const registrationAgencies = ['office-of-apprenticeship', 'state-apprenticeship-agency'] as const;
/** Ways in which industry shows that it recognizes a credential. */
export const recognitionKinds = [
  'industry-body',
  'employers',
  'accreditation',
  'licensing',
  'state-list',
  'federal-list',
] as const;
/** What employers do for a pathway. */
export const engagementKinds = [
  'identify-skills',
  'judge-proficiency',
  'identify-credentials',
  'provide-work-based-learning',
  'validate-curriculum',
  'feedback',
  'hire',
  'visit-classes',
  'provide-work-experience',
  'provide-internships',
  'train-incumbents',
] as const;
/** Kinds of evidence. */
export const evidenceKinds = [
  'labor-market',
  'employer-information',
  'direct-engagement',
  'accreditation',
  'provider-list',
  'standards',
  'outcomes',
  'agreement',
  'program-document',
  'published-account',
  'statement',
  'other',
] as const;
/** Which way a piece of evidence points. */
export const bearings = ['for', 'against'] as const;
/** Where an entity is in its life. Source: CTDL lifecycle status types. */
export const statuses = ['developing', 'active', 'suspended', 'ceased'] as const;
/** What the authors may claim to have listed in full. There, absence means no. */
export const aspects = [
  'partners',
  'roles',
  'agreements',
  'occupations',
  'sectors',
  'credentials',
  'supports',
  'steps',
  'entries',
  'exits',
  'schedules',
  'onward',
  'skill-needs',
  'engagements',
  'labor-market-evidence',
  'individualization',
] as const;
/** How an area is coded: the whole country, a State or a county by FIPS code, or another area by its own scheme. */
export const areaSchemes = ['us', 'us-state', 'us-county', 'local-workforce-area', 'cbsa'] as const;

/** An aspect of a document that its authors may claim to have listed in full. */
export type Aspect = (typeof aspects)[number];
/** One of the three parts of concurrent, contextual instruction. */
export type ComponentKind = (typeof componentKinds)[number];
/** When a required step has to be taken. */
export type Timing = (typeof timings)[number];
/** An education option beyond the pathway. */
export type OnwardKind = (typeof onwardKinds)[number];
