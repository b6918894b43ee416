/** Every schema describes exactly its interface, `readonly` aside. The compiler is the judge. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { AccessPoint } from '../../src/model/access-point.js';
import type { accessPointSchema } from '../../src/model/access-point-schema.js';
import type { Activity } from '../../src/model/activity.js';
import type { activitySchema } from '../../src/model/activity-schema.js';
import type { Agreement } from '../../src/model/agreement.js';
import type { agreementSchema } from '../../src/model/agreement-schema.js';
import type { Area } from '../../src/model/area.js';
import type { Attestation } from '../../src/model/attestation.js';
import type { attestationSchema } from '../../src/model/attestation-schema.js';
import type { Competency } from '../../src/model/competency.js';
import type { competencySchema } from '../../src/model/competency-schema.js';
import type { Credential } from '../../src/model/credential.js';
import type { credentialSchema } from '../../src/model/credential-schema.js';
import type { EconomicEvent } from '../../src/model/economic-event.js';
import type { economicEventSchema } from '../../src/model/economic-event-schema.js';
import type { Engagement } from '../../src/model/engagement.js';
import type { engagementSchema } from '../../src/model/engagement-schema.js';
import type { Code, Extensions, Period } from '../../src/model/entity.js';
import type { EntryPoint } from '../../src/model/entry.js';
import type { entryPointSchema } from '../../src/model/entry-schema.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { evidenceSchema } from '../../src/model/evidence-schema.js';
import type { ExitPoint } from '../../src/model/exit.js';
import type { exitPointSchema } from '../../src/model/exit-schema.js';
import type { Learner } from '../../src/model/learner.js';
import type { learnerSchema } from '../../src/model/learner-schema.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { measurementSchema } from '../../src/model/measurement-schema.js';
import type { Occupation } from '../../src/model/occupation.js';
import type { occupationSchema } from '../../src/model/occupation-schema.js';
import type { Partner } from '../../src/model/partner.js';
import type { partnerSchema } from '../../src/model/partner-schema.js';
import type {
  area,
  codeIn,
  extensions,
  period,
  population,
  ref,
  target,
} from '../../src/model/parts-schema.js';
import type { Pathway } from '../../src/model/pathway.js';
import type { pathwaySchema } from '../../src/model/pathway-schema.js';
import type { Population } from '../../src/model/populations.js';
import type { Level, Requirement } from '../../src/model/requirement.js';
import { type levelSchema, requirementSchema } from '../../src/model/requirement-schema.js';
import type { Role } from '../../src/model/role.js';
import type { roleSchema } from '../../src/model/role-schema.js';
import type { SkillNeed } from '../../src/model/skill-need.js';
import type { skillNeedSchema } from '../../src/model/skill-need-schema.js';
import type { Apprenticeship, Step } from '../../src/model/step.js';
import { type apprenticeshipSchema, stepSchema } from '../../src/model/step-schema.js';
import type { Support } from '../../src/model/support.js';
import { supportSchema } from '../../src/model/support-schema.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { systemSchema } from '../../src/model/system-schema.js';
import type { Ref, Target } from '../../src/model/tables.js';
import type { Term } from '../../src/model/term.js';
import type { termSchema } from '../../src/model/term-schema.js';

/** The same type with nothing readonly, and with ids as the plain strings they are at run time. */
type DeepWritable<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends readonly (infer Item)[]
    ? DeepWritable<Item>[]
    : T extends object
      ? { -readonly [Field in keyof T]: DeepWritable<T[Field]> }
      : T;

/** What a schema lets out, and what it lets in: reading is identity, so both are the interface. */
type Out<S extends z.ZodType> = DeepWritable<z.output<S>>;
type In<S extends z.ZodType> = DeepWritable<z.input<S>>;

describe('the schema is the interface: what comes out', () => {
  it('of the twenty tables', () => {
    expectTypeOf<Out<typeof partnerSchema>>().toEqualTypeOf<DeepWritable<Partner>>();
    expectTypeOf<Out<typeof roleSchema>>().toEqualTypeOf<DeepWritable<Role>>();
    expectTypeOf<Out<typeof agreementSchema>>().toEqualTypeOf<DeepWritable<Agreement>>();
    expectTypeOf<Out<typeof occupationSchema>>().toEqualTypeOf<DeepWritable<Occupation>>();
    expectTypeOf<Out<typeof competencySchema>>().toEqualTypeOf<DeepWritable<Competency>>();
    expectTypeOf<Out<typeof credentialSchema>>().toEqualTypeOf<DeepWritable<Credential>>();
    expectTypeOf<Out<typeof supportSchema>>().toEqualTypeOf<DeepWritable<Support>>();
    expectTypeOf<Out<typeof termSchema>>().toEqualTypeOf<DeepWritable<Term>>();
    expectTypeOf<Out<typeof stepSchema>>().toEqualTypeOf<DeepWritable<Step>>();
    expectTypeOf<Out<typeof pathwaySchema>>().toEqualTypeOf<DeepWritable<Pathway>>();
    expectTypeOf<Out<typeof entryPointSchema>>().toEqualTypeOf<DeepWritable<EntryPoint>>();
    expectTypeOf<Out<typeof exitPointSchema>>().toEqualTypeOf<DeepWritable<ExitPoint>>();
    expectTypeOf<Out<typeof skillNeedSchema>>().toEqualTypeOf<DeepWritable<SkillNeed>>();
    expectTypeOf<Out<typeof engagementSchema>>().toEqualTypeOf<DeepWritable<Engagement>>();
    expectTypeOf<Out<typeof measurementSchema>>().toEqualTypeOf<DeepWritable<Measurement>>();
    expectTypeOf<Out<typeof activitySchema>>().toEqualTypeOf<DeepWritable<Activity>>();
    expectTypeOf<Out<typeof accessPointSchema>>().toEqualTypeOf<DeepWritable<AccessPoint>>();
    expectTypeOf<Out<typeof economicEventSchema>>().toEqualTypeOf<DeepWritable<EconomicEvent>>();
    expectTypeOf<Out<typeof evidenceSchema>>().toEqualTypeOf<DeepWritable<Evidence>>();
    expectTypeOf<Out<typeof attestationSchema>>().toEqualTypeOf<DeepWritable<Attestation>>();
  });

  it('of the document, the learner and the parts', () => {
    expectTypeOf<Out<typeof systemSchema>>().toEqualTypeOf<DeepWritable<PathwaySystem>>();
    expectTypeOf<Out<typeof learnerSchema>>().toEqualTypeOf<DeepWritable<Learner>>();
    expectTypeOf<Out<typeof requirementSchema>>().toEqualTypeOf<DeepWritable<Requirement>>();
    expectTypeOf<Out<typeof levelSchema>>().toEqualTypeOf<DeepWritable<Level>>();
    expectTypeOf<Out<typeof apprenticeshipSchema>>().toEqualTypeOf<DeepWritable<Apprenticeship>>();
    expectTypeOf<Out<typeof period>>().toEqualTypeOf<DeepWritable<Period>>();
    expectTypeOf<Out<typeof area>>().toEqualTypeOf<DeepWritable<Area>>();
    expectTypeOf<Out<typeof population>>().toEqualTypeOf<Population>();
    expectTypeOf<Out<ReturnType<typeof codeIn>>>().toEqualTypeOf<DeepWritable<Code>>();
    expectTypeOf<Out<typeof ref>>().toEqualTypeOf<DeepWritable<Ref>>();
    expectTypeOf<Out<typeof target>>().toEqualTypeOf<DeepWritable<Target>>();
    expectTypeOf<Out<typeof extensions>>().toEqualTypeOf<DeepWritable<Extensions>>();
  });
});

it('what goes in is what comes out', () => {
  expectTypeOf<In<typeof systemSchema>>().toEqualTypeOf<DeepWritable<PathwaySystem>>();
  expectTypeOf<In<typeof learnerSchema>>().toEqualTypeOf<DeepWritable<Learner>>();
  expectTypeOf<In<typeof requirementSchema>>().toEqualTypeOf<DeepWritable<Requirement>>();
});

describe('drift does not compile', () => {
  const shape = stepSchema.shape;

  it('a schema that forgets an optional field', () => {
    const drifted = stepSchema.omit({ duration: true });
    // It still satisfies the interface; only the equality tells.
    drifted satisfies z.ZodType<Step>;
    // @ts-expect-error the duration is missing
    expectTypeOf<Out<typeof drifted>>().toEqualTypeOf<DeepWritable<Step>>();
  });

  it('a schema that requires what is optional', () => {
    const drifted = z.strictObject({ ...shape, duration: z.string() });
    drifted satisfies z.ZodType<Step>;
    // @ts-expect-error the duration is no longer optional
    expectTypeOf<Out<typeof drifted>>().toEqualTypeOf<DeepWritable<Step>>();
  });

  it('a schema that lets a required field go', () => {
    const drifted = z.strictObject({ ...shape, title: z.string().exactOptional() });
    // @ts-expect-error the title may be missing
    drifted satisfies z.ZodType<Step>;
    // @ts-expect-error the title may be missing
    expectTypeOf<Out<typeof drifted>>().toEqualTypeOf<DeepWritable<Step>>();
  });

  it('a schema that lets undefined in where a field may only be absent', () => {
    const drifted = z.strictObject({ ...shape, duration: z.string().optional() });
    // @ts-expect-error the duration may be undefined
    expectTypeOf<Out<typeof drifted>>().toEqualTypeOf<DeepWritable<Step>>();
  });

  it('a schema with a field too many', () => {
    const drifted = z.strictObject({ ...shape, mood: z.string().exactOptional() });
    drifted satisfies z.ZodType<Step>;
    // @ts-expect-error the interface has no mood
    expectTypeOf<Out<typeof drifted>>().toEqualTypeOf<DeepWritable<Step>>();
  });

  it('a schema that knows one word less', () => {
    const drifted = z.strictObject({ ...shape, kind: shape.kind.exclude(['job']) });
    drifted satisfies z.ZodType<Step>;
    // @ts-expect-error a job is a step
    expectTypeOf<Out<typeof drifted>>().toEqualTypeOf<DeepWritable<Step>>();
  });

  it('drift below the top: in a list, in a union, in a requirement', () => {
    const cost = z.strictObject({ amount: z.number(), currency: z.string().exactOptional() }).exactOptional();
    const step = z.strictObject({ ...shape, cost });
    // @ts-expect-error the currency may be missing
    expectTypeOf<Out<typeof step>>().toEqualTypeOf<DeepWritable<Step>>();

    const support = z.strictObject({ ...supportSchema.shape, steps: z.array(z.string()) });
    // @ts-expect-error the steps may also be 'all'
    expectTypeOf<Out<typeof support>>().toEqualTypeOf<DeepWritable<Support>>();

    const [, ...others] = requirementSchema.options;
    const requirement = z.union(others);
    // @ts-expect-error one kind of requirement is gone
    expectTypeOf<Out<typeof requirement>>().toEqualTypeOf<DeepWritable<Requirement>>();

    const system = z.strictObject({ ...systemSchema.shape, steps: z.array(step).exactOptional() });
    // @ts-expect-error the currency may be missing
    expectTypeOf<Out<typeof system>>().toEqualTypeOf<DeepWritable<PathwaySystem>>();
  });
});

it('the equality is not blind: ids are compared as strings, everything else as it is', () => {
  expectTypeOf<DeepWritable<Step['id']>>().toEqualTypeOf<string>();
  expectTypeOf<DeepWritable<Step['kind']>>().toEqualTypeOf<Step['kind']>();
  expectTypeOf<DeepWritable<readonly { readonly a?: readonly 'x'[] }[]>>().toEqualTypeOf<{ a?: 'x'[] }[]>();
  // @ts-expect-error a field that may be absent is not one that may be undefined
  expectTypeOf<DeepWritable<{ a?: string }>>().toEqualTypeOf<{ a: string | undefined }>();
  // @ts-expect-error an exact optional field never holds undefined
  expectTypeOf<DeepWritable<{ a?: string }>>().toEqualTypeOf<{ a?: string | undefined }>();
  // @ts-expect-error none of the types is `any`
  expectTypeOf<DeepWritable<Requirement>>().toBeAny();
  expect(Object.keys(systemSchema.shape)).toContain('steps');
});
