import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';

/** One mistake in the content, with the place a person has to open. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export const renderProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** Of a value that may be one of several things, the complaint of the one it came nearest to. */
function closest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find(issues => issues.every(each => each.code !== 'invalid_type'));
  return branch ? branch.flatMap(closest).map(each => ({ ...each, path: [...issue.path, ...each.path] })) : [issue];
}

/** A YAML file that knows on which line each of its parts stands. */
export class SourceFile {
  readonly name: string;
  readonly problems: Problem[] = [];
  readonly #text: string | undefined;
  readonly #value: unknown;
  #tree: { lines: LineCounter; document: Document.Parsed } | undefined;

  constructor(name: string, path: string) {
    this.name = name;
    try {
      this.#text = readFileSync(path, 'utf8');
    } catch {
      this.add([], 'cannot be read; the file must be there and readable');
      return;
    }
    try {
      this.#value = load(this.#text, { schema: CORE_SCHEMA });
    } catch {
      this.#complain();
    }
  }

  // The parser that knows lines takes twice as long, so it reads only files with something wrong in them.
  get #located(): { lines: LineCounter; document: Document.Parsed } {
    if (!this.#tree) {
      const lines = new LineCounter();
      this.#tree = { lines, document: parseDocument(this.#text ?? '', { lineCounter: lines, prettyErrors: false }) };
    }
    return this.#tree;
  }

  #complain(): void {
    const { lines, document } = this.#located;
    for (const error of document.errors) {
      const what = error.code === 'DUPLICATE_KEY' ? 'an id stands twice in one map' : error.message;
      this.problems.push({ file: this.name, line: lines.linePos(error.pos[0]).line, message: what });
    }
    if (document.errors.length === 0) this.add([], 'is not YAML as this program reads it');
  }

  add(path: readonly PropertyKey[], message: string): void {
    this.problems.push({ file: this.name, line: this.lineOf(path), message });
  }

  /** The line of the deepest part of the path that exists; 1 when none does. */
  lineOf(path: readonly PropertyKey[]): number {
    if (this.#text === undefined) return 1;
    const { lines, document } = this.#located;
    let node: Node | null | undefined = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(item => isScalar(item.key) && item.key.value === key);
        if (!pair) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value as Node | null;
      } else {
        node = (node as { items?: Node[] } | null)?.items?.[Number(key)];
        offset = node?.range?.[0] ?? offset;
      }
      if (!node) break;
    }
    return lines.linePos(offset).line;
  }

  /** The file's value under the schema; undefined, with every problem noted, when it does not fit. */
  parse<S extends z.ZodType>(schema: S, under: readonly PropertyKey[] = [], value?: unknown): z.output<S> | undefined {
    if (this.problems.length > 0 && under.length === 0) return undefined;
    const raw: unknown = under.length > 0 ? value : this.#value;
    const result = schema.safeParse(raw ?? {});
    if (result.success) return result.data;
    for (const issue of result.error.issues.flatMap(closest)) {
      const path = [...under, ...issue.path];
      this.add(path, `${path.join('.') || 'the file'}: ${issue.message}`);
    }
    return undefined;
  }
}
