/** The parts of a SARIF 2.1.0 log that determinations need. Source: OASIS, SARIF Version 2.1.0. */

/** A text. */
export interface SarifMessage {
  readonly text: string;
}

/** Where a result was found: in the document, and by what it is called there. */
export interface SarifLocation {
  readonly physicalLocation?: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    readonly region?: { readonly startLine: number };
    readonly properties?: { readonly pointer: string };
  };
  readonly logicalLocations: readonly SarifLogicalLocation[];
}

/** A thing of the document: `kind` and `name` are its kind and id. */
export interface SarifLogicalLocation {
  readonly name: string;
  readonly kind: string;
  readonly fullyQualifiedName: string;
  readonly properties?: { readonly title: string };
}

/** An element of a definition. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly properties: { readonly citation: string; readonly tags: readonly string[] };
}

/** What was concluded about an element of a subject. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: 'pass' | 'fail' | 'open' | 'review' | 'notApplicable';
  readonly level: 'none' | 'note' | 'warning' | 'error';
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly properties: { readonly [name: string]: string | readonly string[] };
}

/** A log of one run. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly SarifRule[] } };
    readonly columnKind: 'utf16CodeUnits';
    readonly artifacts?: readonly {
      readonly location: { readonly uri: string };
      readonly mimeType: string;
    }[];
    readonly results: readonly SarifResult[];
    readonly properties: { readonly standing: 'advisory' };
  }[];
}
