/** The part of SARIF 2.1.0 that our logs use, as a strict schema: whatever the standard has beside it is refused. */

const text = { type: 'string', minLength: 1 };
const object = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items });
const message = object({ text }, 'text');
const bag = { type: 'object' };
const index = { type: 'integer', minimum: 0 };
const uri = { type: 'string', format: 'uri-reference' };

const location = object(
  {
    physicalLocation: object(
      {
        artifactLocation: object({ uri, index }, 'uri'),
        region: object({ startLine: { type: 'integer', minimum: 1 } }, 'startLine'),
        properties: bag,
      },
      'artifactLocation',
    ),
    logicalLocations: list(
      object(
        { name: { type: 'string' }, kind: text, fullyQualifiedName: text, properties: bag },
        'name',
        'kind',
      ),
    ),
  },
  'logicalLocations',
);

const result = object(
  {
    ruleId: text,
    ruleIndex: index,
    kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: list(location),
    relatedLocations: { type: 'array', items: location, uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    properties: bag,
  },
  ...['ruleId', 'kind', 'level', 'message', 'locations', 'partialFingerprints'],
);

const rule = object(
  { id: text, shortDescription: message, fullDescription: message, help: message, properties: bag },
  ...['id', 'shortDescription', 'fullDescription', 'help'],
);

export const sarifSchema = object(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { enum: ['2.1.0'] },
    runs: list(
      object(
        {
          tool: object(
            { driver: object({ name: text, rules: { ...list(rule), uniqueItems: true } }, 'name') },
            'driver',
          ),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          artifacts: list(
            object({ location: object({ uri }, 'uri'), mimeType: { type: 'string', pattern: '[^/]+/.+' } }),
          ),
          results: list(result),
          properties: bag,
        },
        ...['tool', 'results'],
      ),
    ),
  },
  ...['$schema', 'version', 'runs'],
);
