/** An argument of the right kind for every parameter of every exported function. */
import { catalogue } from '../../src/definitions/catalogue.js';
import { wioa } from '../../src/definitions/wioa/definition.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { wioaTexts } from '../../src/definitions/wioa/texts.js';
import { diffSystems } from '../../src/edit/diff/diff-systems.js';
import { history } from '../../src/edit/history/history.js';
import { digraph } from '../../src/graph/digraph/digraph.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { stacking } from '../../src/graph/stacking/stacking.js';
import { readCipSoc } from '../../src/io/codes/crosswalks.js';
import { readCip } from '../../src/io/codes/read-cip.js';
import { newJerseyOutcomes } from '../../src/io/etpl/outcomes/new-jersey.js';
import { texas } from '../../src/io/etpl/texas.js';
import { readTables } from '../../src/io/tables/read-tables.js';
import { writeTables } from '../../src/io/tables/write-tables.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { progressOf } from '../../src/learner/progress.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { columnGroups } from '../../src/survey/column-groups.js';
import { summarizeRows } from '../../src/survey/summarize-rows.js';
import { surveyRows } from '../../src/survey/survey-rows.js';
import { es } from '../../src/texts/es/spanish.js';
import { mapModel } from '../../src/view/map/map-model.js';
import { accepted } from '../io/accepted.js';
import type { ExportedFunction } from './parameters.js';

type Parameters = ExportedFunction['parameters'];

/** Arguments for calls that are right, by the function and the source of each parameter's type. */
export type Samples = (name: string, parameters: Parameters) => unknown[];

const asOf = '2026-11-01';
const clusters =
  'CIPFamily,CIPCode,Action,TextChange,CIPTitle,CIPDefinition,CrossReferences,Examples\n51,="51.3801",No substantive changes,no,Nursing,,,';

/** Samples around one system, each made anew when it is asked for. */
export function samplesFrom(system: PathwaySystem): Samples {
  const pathway = system.pathways?.[0]?.id ?? '';
  const graph = pathwayGraph(system, pathway);
  const [first] = graph.steps;
  const goal = { kind: 'step', step: graph.steps.at(-1)?.id } as const;
  const files = writeTables(system).output;
  const book = () => accepted(readCip(clusters));
  const crosswalk = () =>
    accepted(readCipSoc('CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\n="51.3801",a,="29-1141",b'));
  const determination = () => determineWioa(system, pathway, { asOf });
  const fact = { kind: 'fact', fact: 'a' } as const;
  /** By function and parameter where a name alone does not say what is meant, then by type. */
  const table: { readonly [key: string]: () => unknown } = {
    'determineWioa.options': () => ({ asOf }),
    'determine.options': () => ({ asOf }),
    'determineAll.options': () => ({ asOf }),
    'wageAgainst.options': () => ({
      standard: {
        source: 'A standard',
        year: 2024,
        currency: 'USD',
        rows: [{ place: { scheme: 'us', code: 'US' }, household: 'one adult', amount: 30_000, unit: 'year' }],
      },
      place: { scheme: 'us', code: 'US' },
      household: 'one adult',
    }),
    'completionDays.options': () => ({ asOf }),
    'earliestCompletion.options': () => ({ asOf }),
    'cheapestRoutes.options': () => ({ price: () => 1 }),
    'stacksFrom.options': () => ({ lengthOf: () => 1 }),
    'weigh.options': () => ({ judgment: false, threshold: 'declared' }),
    'changesTo.options': () => ({ isJudgment: () => false }),
    'changesTo.goal': () => 'met',
    'surveyRow.id': () => 'bht',
    'surveyRow.options': () => ({ asOf, columns: columnGroups }),
    'surveyRows.options': () => ({ asOf, columns: columnGroups }),
    'summarizeRows.options': () => ({ asOf, columns: [] }),
    'writeSchemaOrg.options': () => ({ base: 'https://example.org/' }),
    'expandCtdl.options': () => ({ processor: { expand: async () => [] } }),
    'partnershipReport.options': () => ({ asOf }),
    'readOpenBadges.options': () => ({ asOf, system }),
    'agenda.options': () => ({ asOf }),
    'agreementProblems.options': () => ({ asOf }),
    'fundingReport.options': () => ({ asOf }),
    'leadershipCoverage.options': () => ({ asOf }),
    'partnersAt.options': () => ({ asOf }),
    'catalogueOnly.options': () => ({ asOf }),
    'coverageByPlace.options': () => ({ asOf }),
    'doorsByGroup.options': () => ({ asOf }),
    'industryCoverage.options': () => ({ asOf }),
    'leadershipDecided.options': () => ({ asOf }),
    'longerPathways.options': () => ({ asOf }),
    'uncoveredRoles.options': () => ({ asOf }),
    'tiersAt.options': () => ({ asOf }),
    'ifPartnerLeaves.partner': () => system.partners?.[0]?.id,
    'readEntity.kind': () => 'step',
    'readProviderList.input': () => 'ProviderName,Program Name\nA,B',
    'readProviderOutcomes.input': () => 'providerid,cipcode,PerEmployed2\n7,513801,0.5',
    'streamRows.options': () => ({ table: 'steps' }),
    'tablePlace.path': () => '/steps/0/title',
    'withMore.progress': () => progressOf(graph, {}),
    'textsOf.definition': () => wioa.id,
    'defineDefinition.source': () => ({
      head: wioa,
      about: { kind: 'pathway' },
      texts: wioaTexts,
      examples: [],
    }),
    'recognizeCredential.credentialId': () => system.credentials?.[0]?.id,
    'retitle.title': () => 'A title',
    'renameId.id': () => 'a-new-id',
    'addRow.row': () => ({ id: 'a-new-step', title: 'A step', kind: 'course' }),
    'link.field': () => 'awards',
    'link.id': () => system.credentials?.[0]?.id,
    'unlink.field': () => 'awards',
    'unlink.id': () => first?.awards?.[0],
    'moveStep.options': () => ({ before: graph.steps[1]?.id }),
    'addRequirement.requirement': () => ({ kind: 'text', text: 'a licence' }),
    'edit.change': () => () => undefined,
    'indexSystem.system': () => system,
    'apply.change': () => (now: PathwaySystem) => now,
    'mark.name': () => 'a point',
    'goTo.point': () => -1,
    'applyPatch.patch': () => [],
    History: () => history(system),
    'RefOf<K>': () => ({ kind: 'step', id: first?.id }),
    "RefOf<'step' | 'entry'>": () => ({ kind: 'step', id: first?.id }),
    T: () => 'steps',
    MapModel: () => mapModel(system, pathway),
    'arrange.rows': () => [[{ id: 'a', width: 10 }]],
    'arrange.lines': () => [],
    'arrange.room': () => 100,
    'Iterable<Determination>': () => [determination()],
    TextsOf: () => () => wioaTexts,
    'collector.look': () => () => undefined,
    'digraph.edges': () => [['a', 'b']],
    'reachFrom.sources': () => ['a'],
    'checkCluster.written': () => 'Manufacturing',
    'writtenCode.scheme': () => 'cip',
    PathwaySystem: () => system,
    '[S] extends [never] ? S : LinkedSystem<S>': () => system,
    PathwayId: () => pathway,
    PartnerId: () => system.partners?.[0]?.id,
    StepId: () => first?.id,
    StepGraph: () => graph,
    Learner: () => ({}),
    "Learner | 'anyone'": () => ({}),
    Goal: () => goal,
    Ref: () => ({ kind: 'step', id: first?.id }),
    unknown: () => ({}),
    Requirement: () => ({ kind: 'text', text: 'a licence' }),
    'readonly DocumentChange[]': () => [],
    SystemDiff: () => diffSystems(system, system),
    'readonly EnrolledLearner[]': () => [{ id: 'L1', learner: {}, goals: [goal], edition: 'before' }],
    'readonly Profile[]': () => [{ id: 'a', learner: {} }],
    'readonly StepId[]': () => [first?.id],
    Progress: () => progressOf(graph, {}),
    Digraph: () => digraph([['a', 'b']]),
    StackingReport: () => stacking(graph),
    DegreePlan: () => ({ terms: [] }),
    Formula: () => fact,
    StateOf: () => () => 'true',
    FactId: () => 'a',
    FactFinding: () => ({ evidence: [], unresolved: [], examined: 0 }),
    Verdict: () => 'met',
    '{ readonly [V in Verdict]: () => T }': () => ({
      met: () => 1,
      'not-met': () => 2,
      undetermined: () => 3,
      'not-evaluated': () => 4,
    }),
    'readonly ElementVerdict[]': () => ['met'],
    Definition: () => wioa,
    PathwaySubject: () => ({ kind: 'pathway', id: pathway }),
    'Iterable<CatalogueEntry>': () => catalogue.slice(0, 1),
    'readonly CatalogueEntry[]': () => catalogue.slice(0, 1),
    'Iterable<PathwaySystem>': () => [system],
    'Iterable<Row>': () => surveyRows([system], { asOf, columns: [] }),
    'Iterable<Summary>': () => [summarizeRows([], { asOf, columns: [] })],
    Determination: determination,
    Texts: () => wioaTexts,
    'Texts | LanguageTexts': () => wioaTexts,
    LanguageTexts: () => es,
    WordedFinding: () => ({ code: 'cycle', message: 'A message.' }),
    'readonly NextStep[]': () => nextSteps(graph, {}),
    PartnershipReport: () => partnershipReport(system, { asOf }),
    'readonly string[]': () => ['a'],
    'readonly Offer[]': () => [{ id: 'o', covers: ['a'] }],
    ReadinessEdition: () => 'toolkit-2016',
    Described: () => 'steps',
    Of: () => 'steps',
    "Step['cost']": () => ({ amount: 1, currency: 'USD' }),
    TablesLayout: () => accepted(readTables(files)).layout,
    TableName: () => 'steps',
    TableFiles: () => files,
    '{ readonly [file: string]: string | Uint8Array; }': () => files,
    'AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>': () => [JSON.stringify(system)],
    'string | Uint8Array': () => clusters,
    string: () => '51.3801',
    ProviderListProfile: () => texas,
    ProviderOutcomesProfile: () => newJerseyOutcomes,
    CodeTable: book,
    CodeTables: () => ({ cip: book() }),
    OccupationTables: () => ({ jobZones: [{ code: '29-1141.00', zone: 3, on: '08/2023' }] }),
    CodeBooks: () => ({ cip: book() }),
    Crosswalk: crosswalk,
    CodePair: () => ({ cip: '51.3801', soc: '29-1141' }),
    'AsyncIterable<PathwaySystem> | Iterable<PathwaySystem>': () => [system],
    CodeScheme: () => 'cip',
  };
  return (name, parameters) =>
    parameters.map((parameter) => {
      const make =
        table[`${name}.${parameter.name}`] ??
        table[parameter.type] ??
        (parameter.name === 'options' ? () => ({}) : undefined);
      if (!make) throw new Error(`No sample for ${name}.${parameter.name}: ${parameter.type}`);
      return make();
    });
}
