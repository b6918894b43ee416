/**
 * How codes are written: scheme → shape and example.
 * Sources: SOC (BLS), O*NET-SOC (O*NET, U.S. Department of Labor), CIP (NCES), NAICS (Census Bureau).
 */
export const codeShapes = {
  SOC: { shape: /^\d{2}-\d{4}$/, example: '21-1018' },
  'O*NET-SOC': { shape: /^\d{2}-\d{4}\.\d{2}$/, example: '21-1018.00' },
  CIP: { shape: /^\d{2}(?:\.\d{2}(?:\d{2})?)?$/, example: '51.1502' },
  NAICS: { shape: /^\d{2,6}$|^\d{2}-\d{2}$/, example: '62' },
} as const;

/** A classification whose codes the model carries. */
export type CodeScheme = keyof typeof codeShapes;
