/** All laws of the house. */
import { determinism } from './determinism.js';
import { cycles, edges, noDoorImports, schemas, thirdParties, wings } from './imports.js';
import type { Plan } from './plan.js';
import {
  doorsListNames,
  lengths,
  medianLength,
  names,
  noEmptyFolders,
  noSpreadPushes,
  notEmpty,
  openings,
  places,
} from './shape.js';
import type { Tree, Violation } from './tree.js';

export const laws: Readonly<Record<string, (tree: Tree, plan: Plan) => readonly Violation[]>> = {
  'nothing imports upward or sideways except as drawn': edges,
  'wings of a room import only the siblings that are listed': wings,
  'no files import each other in a circle, types included': cycles,
  'each third-party library enters by one room': thirdParties,
  'no file imports a front door': noDoorImports,
  'schemas stay inside the model': schemas,
  'every file stands in a room of the plan': places,
  'no folder is empty': noEmptyFolders,
  'src is not empty once the main door stands': notEmpty,
  'front doors only list names': doorsListNames,
  'names are kebab-case and say what is inside': names,
  'every file opens with a sentence of purpose': openings,
  'no file is too long': lengths,
  'half of all files are short': medianLength,
  'no list is pushed as arguments': noSpreadPushes,
  'no clock, network, locale or chance': determinism,
};

/** Violations as lines: `src/a.ts:3 [law] message`. */
export const report = (violations: readonly Violation[]): readonly string[] =>
  violations.map(({ path, line, law, message }) => `${path}${line ? `:${line}` : ''} [${law}] ${message}`);
