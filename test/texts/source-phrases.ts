/** What the source says, beside the phrases of a language: what has none, and which of them nothing says any more. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import ts from 'typescript';
import type { Phrases } from '../../src/texts/phrases.js';
import { root } from '../doors.js';
import { program } from '../types/program.js';

/** Literals in the source of some rooms that read as sentences, with `{}` for what is put in, and are in no phrase. */
export function silent(rooms: readonly string[], phrases: Phrases): { all: number; silent: string[] } {
  const spoken = Object.keys(phrases).map((key) => key.replaceAll(/(?:\{\w+\})+/g, '{}'));
  const files = rooms.flatMap(filesIn).filter((file) => !file.includes('template'));
  const all = new Set(files.flatMap(literalsIn).filter(isSentence));
  return {
    all: all.size,
    silent: [...all].filter((text) => !spoken.some((each) => each.includes(text.trim()))).sort(),
  };
}

/** Phrases of which a piece stands in no literal of the source any more. */
export function stale(rooms: readonly string[], phrases: Phrases): string[] {
  const source = rooms.flatMap(filesIn).flatMap(literalsIn).join('\u0000');
  const pieces = (phrase: string) => phrase.split(/\{\w+\}|(?<=[.:;]) /).map((piece) => piece.trim());
  return Object.keys(phrases).filter((phrase) => pieces(phrase).some((piece) => !source.includes(piece)));
}

const isSentence = (text: string) => /^(?:["A-Z[].* .* .*(?:\.|\{\})|\{\}.* .* .*\.)\n?$/s.test(text);

function literalsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const text = literal(node);
    if (text !== undefined) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(
    program().getSourceFile(file) ??
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest),
  );
  return found;
}

function literal(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = node.templateSpans.map(({ literal: { text } }) => `{}${text}`);
  return `${node.head.text}${parts.join('')}`.replaceAll(/(?:\{\})+/g, '{}');
}

function filesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (/^spanish/.test(name)) return [];
    return statSync(`${root}${path}`).isDirectory() ? filesIn(path) : [`${root}${path}`];
  });
}
