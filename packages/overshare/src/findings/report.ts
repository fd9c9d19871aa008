import type { Endpoint, Location } from '#surface/index.ts';
import type { Category, Confidence, Finding, Remedy, Severity } from './finding.ts';

/** What every finding of a rule has in common. */
export interface RuleFacts {
  readonly id: string;
  readonly category: Category;
  /** Named weaknesses, e.g. `CWE-213`, `API3:2023`. */
  readonly references: readonly string[];
  /** It finds that callers get in; where the project declares an endpoint public, that is meant. */
  readonly excusedWherePublic?: true;
}

/** What a rule says each time; the rest of a finding follows from the rule and the endpoint. */
export interface Statement {
  /** Null: about the whole project. */
  readonly endpoint: Endpoint | null;
  readonly severity: Severity;
  /** How sure the rule is by itself; lowered to what is known of the endpoint. */
  readonly confidence: Confidence;
  readonly location: Location;
  /** What it is about, without a place: columns, a model, a guard. Siblings of one cause may differ in it, fingerprints tell it apart. */
  readonly about: readonly string[];
  /** Statements at one place with different subjects are different causes: a shared function may serve many models. */
  readonly subject?: string;
  readonly exposure?: Finding['exposure'];
  readonly related?: Finding['related'];
  readonly fields?: readonly string[];
  readonly args: Readonly<Record<string, string>>;
  readonly remedy: Remedy | null;
}

/** How a rule speaks: the one place where a finding is born. */
export type Report = (statement: Statement) => void;

/** A statement with the rule that made it. */
export interface Stated extends Statement {
  readonly rule: RuleFacts;
}
