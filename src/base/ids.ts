/** Ids: plain strings with a flavor, so that literals fit and mix-ups do not compile. */

/** A string that says which table it points into. Exists in types only. */
type Flavored<Name extends string> = string & { readonly __names?: Name };

/** The id of a `Partner`. */
export type PartnerId = Flavored<'partner'>;
/** The id of a `Role`. */
export type RoleId = Flavored<'role'>;
/** The id of an `Agreement`. */
export type AgreementId = Flavored<'agreement'>;
/** The id of an `Occupation`. */
export type OccupationId = Flavored<'occupation'>;
/** The id of a `Competency`. */
export type CompetencyId = Flavored<'competency'>;
/** The id of a `Credential`. */
export type CredentialId = Flavored<'credential'>;
/** The id of a `Support`. */
export type SupportId = Flavored<'support'>;
/** The id of a `Term`. */
export type TermId = Flavored<'term'>;
/** The id of a `Step`. */
export type StepId = Flavored<'step'>;
/** The id of a `Pathway`. */
export type PathwayId = Flavored<'pathway'>;
/** The id of an `EntryPoint`. */
export type EntryId = Flavored<'entry'>;
/** The id of an `ExitPoint`. */
export type ExitId = Flavored<'exit'>;
/** The id of a `SkillNeed`. */
export type SkillNeedId = Flavored<'skill-need'>;
/** The id of an `Engagement`. */
export type EngagementId = Flavored<'engagement'>;
/** The id of an `Evidence` record. */
export type EvidenceId = Flavored<'evidence'>;
/** The id of a `Plan`. */
export type PlanId = Flavored<'plan'>;
/** The id of a `Funding`. */
export type FundingId = Flavored<'funding'>;
/** The id of a `ReadinessRating`. */
export type RatingId = Flavored<'rating'>;
/** The id of a `Measurement`. */
export type MeasurementId = Flavored<'measurement'>;
/** The id of an `Activity`. */
export type ActivityId = Flavored<'activity'>;
/** The id of an `AccessPoint`. */
export type AccessPointId = Flavored<'access-point'>;
/** The id of an `EconomicEvent`. */
export type EconomicEventId = Flavored<'economic-event'>;
/** The id of an `Attestation`. */
export type AttestationId = Flavored<'attestation'>;

/** Orders two strings by their code units: the same everywhere, whatever the locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
