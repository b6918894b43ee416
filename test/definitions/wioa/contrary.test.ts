/** A refusal needs a contrary statement about the same thing, or a claim over references that lead somewhere. */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { clusterKey, mayBeOne } from '../../../src/model/same-work.js';
import type { Component } from '../../../src/model/step.js';
import type { Aspect } from '../../../src/model/vocabulary.js';
import { fullDocument } from './full-document.js';
import type { Doc } from './mutations.js';

type Change = (doc: Doc, pathway: Doc) => unknown;
/** The verdict of an element where all of some aspects is claimed to be listed. */
const verdict = (element: string, complete: readonly Aspect[], ...changes: readonly Change[]): string => {
  const doc = structuredClone(fullDocument) as Doc;
  const [pathway] = doc.pathways;
  pathway.complete = complete;
  for (const change of changes) change(doc, pathway);
  const { elements } = determineWioa(doc, 'p', { asOf: '2026-11-01' });
  return elements.find(({ id }) => id === element)?.verdict as string;
};
const soc = (code: string, edition = '2018') => ({ soc: { edition, code } });
const row = (doc: Doc, table: string, id: string) => doc[table].find((each: Doc) => each.id === id);

describe('an industry', () => {
  const state = (own: string, need: string, edition = '2022') =>
    verdict('A', ['skill-needs', 'steps'], (doc, pathway) => {
      pathway.sectors = [{ edition: '2022', code: own }];
      doc.skillNeeds = [
        { id: 'n', title: 'Beads', sectors: [{ edition, code: need }], competencies: ['bead'] },
      ];
    });

  test.each([
    ['31', '336'],
    ['336', '33'],
    ['31-33', '327'],
    ['311', '31-33'],
    ['45', '441'],
    ['48', '493'],
    ['48-49', '49'],
  ])('of several pairs of digits is one: %s and %s', (own, need) => expect(state(own, need)).toBe('met'));

  test.each([
    ['311', '336'],
    ['31', '42'],
    ['44', '48'],
  ])('is not another one: %s and %s', (own, need) => expect(state(own, need)).toBe('not-met'));

  test('in another edition of the codes may be the same', () => {
    expect(state('23', '23', '2017')).toBe('undetermined');
    expect(state('455', '454', '2017')).toBe('undetermined');
    expect(state('23', '61', '2017')).toBe('not-met');
  });
});

describe('a claim does not count', () => {
  const none: Change = (doc) => {
    doc.skillNeeds = [];
    doc.evidence = [];
    doc.engagements = [];
  };
  const report = { id: 'r', kind: 'labor-market', bearing: 'for', date: '2026-02' };
  const need = { id: 'n', title: 'Beads', competencies: ['bead'] };

  test('where the occupation of a skill need is not there', () => {
    expect(verdict('A', ['skill-needs', 'steps'], none)).toBe('not-met');
    const add: Change = (doc) => doc.skillNeeds.push({ ...need, occupations: ['gone'] });
    expect(verdict('A', ['skill-needs', 'steps'], none, add)).toBe('undetermined');
    expect(verdict('A', ['labor-market-evidence'], none, add)).toBe('undetermined');
  });

  test('where an occupation of the pathway is not there', () => {
    const other: Change = (doc, pathway) => {
      doc.skillNeeds.push({ ...need, occupations: ['clerk'] });
      pathway.occupations = ['gone'];
    };
    expect(verdict('A', ['skill-needs', 'steps'], none, other)).toBe('undetermined');
    const exits: Change = (doc, pathway) => {
      doc.exits[0].occupations = ['clerk'];
      row(doc, 'credentials', 'cert').occupations = [];
      pathway.occupations = ['gone'];
      delete pathway.cluster;
    };
    expect(verdict('G', ['exits', 'credentials', 'occupations'], exits)).toBe('undetermined');
  });

  test.each([
    ['pathway', 'gone'],
    ['occupation', 'gone'],
    ['skill-need', 'gone'],
  ])('where a report is about a %s that is not there', (kind, id) => {
    expect(verdict('A', ['labor-market-evidence'], none)).toBe('not-met');
    expect(
      verdict('A', ['labor-market-evidence'], none, (doc) =>
        doc.evidence.push({ ...report, about: [{ kind, id }] }),
      ),
    ).toBe('undetermined');
  });

  test('where a report that a skill need names is not there', () => {
    const add =
      (evidence: readonly string[]): Change =>
      (doc) =>
        doc.skillNeeds.push({ ...need, evidence });
    expect(verdict('A', ['labor-market-evidence'], none, add([]))).toBe('not-met');
    expect(verdict('A', ['labor-market-evidence'], none, add(['gone']))).toBe('undetermined');
  });

  test('where a support goes with a step that is not there', () => {
    const supports = (steps: readonly string[]): Change => {
      return (doc) => {
        doc.supports = [{ ...row(doc, 'supports', 'advice'), steps }];
      };
    };
    for (const element of ['C', 'lead-in', 'E']) {
      expect(verdict(element, ['supports'], (doc) => (doc.supports = []))).toBe('not-met');
      expect(verdict(element, ['supports'], supports(['gone']))).toBe('undetermined');
    }
  });

  test('where an exit is of a pathway that is not there', () => {
    const aspects = ['exits', 'credentials', 'occupations'] as const;
    const exits =
      (pathway: string): Change =>
      (doc) => {
        row(doc, 'credentials', 'cert').occupations = [];
        doc.exits = doc.exits.map((each: Doc) => ({ ...each, pathway }));
      };
    expect(verdict('G', aspects, exits('gone'))).toBe('undetermined');
    expect(
      verdict('G', aspects, exits('q'), (doc) => doc.pathways.push({ id: 'q', title: 'Q', steps: [] })),
    ).toBe('not-met');
  });

  test('where an option beyond the pathway is that of a partner who is gone', () => {
    const options =
      (status?: string): Change =>
      (doc, pathway) => {
        doc.partners.push({ id: 'hall', name: 'Union hall', types: [], ...(status && { status }) });
        const { apprenticeship } = row(doc, 'steps', 'apprentice');
        pathway.steps = pathway.steps.filter((id: string) => id !== 'apprentice');
        pathway.onward = [
          { kind: 'registered-apprenticeship', link: 'direct-entry', partner: 'hall', apprenticeship },
        ];
      };
    const without: Change = (_, pathway) => (pathway.onward = []);
    expect(verdict('B', ['steps', 'onward'], options())).toBe('met');
    expect(verdict('B', ['steps', 'onward'], options('ceased'))).toBe('undetermined');
    expect(verdict('B', ['steps', 'onward'], options('ceased'), without)).toBe('not-met');
  });
});

describe('the parts of a block', () => {
  const block = (parts: readonly Omit<Component, 'kind'>[], ...changes: readonly Change[]) =>
    verdict('D', [], ...changes, (doc) => {
      row(doc, 'steps', 'block').components.forEach((each: Doc, index: number) => {
        delete each.occupation;
        Object.assign(each, parts[index]);
      });
    });
  const welder = { occupation: 'welder' };
  const bare: Change = (doc) => {
    for (const each of doc.occupations) delete each.cluster;
  };

  test('of which one names an occupation that is not there refuse nothing', () => {
    expect(block([welder, { occupation: 'clerk' }, welder])).toBe('not-met');
    expect(block([welder, { occupation: 'gone' }, welder])).toBe('undetermined');
    expect(block([welder, { occupation: 'gone', cluster: 'Office' }, welder])).toBe('undetermined');
  });

  test('may be of a cluster where that of an occupation is not given', () => {
    expect(block([{ cluster: 'Office' }, welder, welder])).toBe('not-met');
    expect(block([{ cluster: 'Office' }, welder, welder], bare)).toBe('undetermined');
    expect(block([{ cluster: 'Office' }, { cluster: 'Metal' }, welder], bare)).toBe('not-met');
    expect(block([{ occupation: 'clerk' }, welder, welder], bare)).toBe('not-met');
  });

  test('that have to be taken together, or have dates, may be of it as well', () => {
    const apart: Change = (doc, pathway) => {
      const kinds = ['education', 'workforce-preparation', 'training'];
      pathway.steps = kinds;
      doc.steps = kinds.map((kind, index) => ({
        ...{ id: kind, title: kind, kind: 'course', provider: 'college', requires: { kind: 'all', of: [] } },
        components: [{ kind, term: 'fall', ...(index === 0 ? { cluster: 'Office' } : welder) }],
      }));
    };
    const aspects = ['steps', 'schedules'] as const;
    expect(verdict('D', aspects, apart)).toBe('not-met');
    expect(verdict('D', aspects, apart, bare)).toBe('undetermined');
  });

  const twin = (more: object): Change => {
    return (doc) =>
      doc.occupations.push({ id: 'twin', title: 'Welder, cutter', cluster: 'Joining', ...more });
  };
  const parts = [{ occupation: 'twin' }, welder, welder];

  test('of one code are for one occupation', () => {
    expect(block(parts, twin(soc('51-4121')))).toBe('met');
    expect(block(parts, twin(soc('51-4122')))).toBe('not-met');
  });

  test('of a group that holds the other, or of another edition, may be', () => {
    expect(block(parts, twin(soc('51-4120')))).toBe('undetermined');
    expect(block(parts, twin(soc('51-4122', '2010')))).toBe('undetermined');
    expect(block(parts, twin(soc('43-4122', '2010')))).toBe('not-met');
  });

  test('of one group need not be', () => {
    const groups: Change = (doc) => Object.assign(row(doc, 'occupations', 'welder'), soc('51-4120'));
    expect(block(parts, twin(soc('51-4120')), groups)).toBe('undetermined');
  });

  test.each([
    ['Metal & Glass', 'Metal and Glass'],
    ['Metal  Work', 'metal work'],
    ['Metal\u00a0Work', 'Metal Work'],
    ['Metal-Work', 'Metal Work'],
    ['Metal \u2013 Work', 'Metal\u2011Work'],
    ['Fa\u00e7ade', 'fac\u0327ade'],
  ])('are for one cluster however it is written: %j and %j', (one, other) => {
    expect(clusterKey(one)).toBe(clusterKey(other));
    expect(block([{ cluster: one }, { cluster: other }, { cluster: one }])).toBe('met');
  });

  test('are for two where the words differ', () => {
    expect(block([{ cluster: 'Metal' }, { cluster: 'Metals' }, { cluster: 'Metal' }])).toBe('not-met');
    expect(block([{ cluster: 'Metal, Glass' }, { cluster: 'Metal' }, { cluster: 'Metal' }])).toBe('not-met');
  });
});

describe('an occupation under another id', () => {
  const twin: Change = (doc) => {
    doc.occupations.push({ id: 'twin', title: 'Welder, cutter', ...soc('51-4121') });
  };
  const into =
    (more: object = {}): Change =>
    (doc) => {
      doc.exits[0].occupations = ['twin'];
      row(doc, 'credentials', 'cert').occupations = [];
      Object.assign(row(doc, 'occupations', 'twin'), more);
    };
  const noCluster: Change = (doc, pathway) => {
    delete pathway.cluster;
    for (const each of doc.occupations) delete each.cluster;
  };
  const aspects = ['exits', 'credentials', 'occupations'] as const;

  test('with the same code is opened for the pathway', () => {
    expect(verdict('G', aspects, twin, into(), noCluster)).toBe('met');
    expect(verdict('G', aspects, twin, into(soc('51-4122')), noCluster)).toBe('not-met');
    expect(verdict('G', aspects, twin, into(soc('51-4122', '2010')), noCluster)).toBe('undetermined');
    expect(verdict('G', aspects, twin, into(soc('51-0000')), noCluster)).toBe('undetermined');
  });

  test('is in the cluster of the pathway, however that is written', () => {
    const other = { ...soc('51-4122'), cluster: 'METAL\u00a0' };
    expect(verdict('G', aspects, twin, into(other))).toBe('met');
    expect(verdict('G', aspects, twin, into({ ...other, cluster: 'Wood' }))).toBe('not-met');
    expect(verdict('G', aspects, twin, into(soc('51-4122')))).toBe('undetermined');
  });

  test('is what a skill need and a report may be about', () => {
    const needs =
      (more: object = {}): Change =>
      (doc) => {
        doc.skillNeeds[0].occupations = ['twin'];
        doc.evidence[0].about = [{ kind: 'occupation', id: 'twin' }];
        doc.engagements = [];
        Object.assign(row(doc, 'occupations', 'twin'), more);
      };
    const all = ['skill-needs', 'steps', 'labor-market-evidence'] as const;
    expect(verdict('A', all, twin, needs())).toBe('met');
    expect(verdict('A', all, twin, needs(soc('51-4122')))).toBe('not-met');
    expect(verdict('A', ['skill-needs', 'steps'], twin, needs(soc('51-4120')))).toBe('undetermined');
  });
});

test('an assessment of which it is not said whether it places people is no refusal', () => {
  const asked = (assessment?: object) =>
    verdict('E', ['entries', 'individualization'], (doc, pathway) => {
      delete pathway.individualPlan;
      doc.entries = [{ id: 'door', pathway: 'p', step: 'basic', ...(assessment && { assessment }) }];
      doc.supports = doc.supports.filter(({ kind }: Doc) => kind !== 'career-planning');
    });
  expect(asked({ instrument: 'A test' })).toBe('undetermined');
  expect(asked({ instrument: 'A test', places: false })).toBe('not-met');
  expect(asked()).toBe('not-met');
});

test('occupations without codes are those that the document tells apart', () => {
  expect(mayBeOne({ id: 'a', title: 'A' }, { id: 'b', title: 'B', ...soc('51-4121') })).toBe(false);
});
