/** Reads the documentation of every door and complains about what is missing; writes nothing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

export default {
  entryPoints: Object.entries(exports)
    .filter(([subpath]) => !subpath.endsWith('.json'))
    .map(([, target]) => target.default.replace('./dist/', `${root}src/`).replace(/\.js$/, '.ts')),
  tsconfig: `${root}tsconfig.json`,
  emit: 'none',
  disableSources: true,
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  // Flavors of ids, tables behind functions, shapes of texts and literals, and the lists of words (see `vocabularies`).
  intentionallyNotExported: [
    ...['Flavored', 'families', 'Entry', 'Find'],
    ...['FieldOf', 'LinkedSystem', 'Node', 'Source', 'VocabularyNames', 'doubts', 'links', 'refusals'],
    ...['Least', 'Named'],
    'aspects',
    'barrierPopulations',
    'boardActionNames',
    'careerClusters',
    'codeShapes',
    'componentKinds',
    'coreElements',
    'counselingKinds',
    'credentialKinds',
    'duties',
    'elementVerdicts',
    'employmentServices',
    'grades',
    'groups',
    'issuerKinds',
    'jsonSchemaTargets',
    'leadershipGroups',
    'oneStopPrograms',
    'onwardKinds',
    'otherSupports',
    'partnerFunctions',
    'partnerTypes',
    'programPopulations',
    'readinessEditions',
    'responsibilities',
    'skillKinds',
    'stepKinds',
    'supportiveServices',
    'timings',
    'trainingKinds',
    'truthStates',
    'verdicts',
  ],
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: false,
  },
};
