import type { Log, Run } from 'sarif';
import type { ReportInput, RulePage } from '../report-input.ts';
import type { SarifInput } from './locations.ts';
import { writeJson } from '../json/write-json.ts';
import {
  configurationNotifications,
  executionNotifications,
  notificationDescriptor,
  notificationKinds,
} from './notifications.ts';
import { ruleDescriptor } from './rules.ts';
import { result } from './results.ts';

export interface SarifOptions {
  readonly version: string;
  /** The rules of this release, in their order. */
  readonly rules: readonly RulePage[];
  /** Where the scanned folder lies below the root of the repository, to which code scanning services take paths to be relative. */
  readonly folder?: string;
}

/** SARIF 2.1.0, as code scanning services and editors read it. No absolute path, no time: the same scan gives the same bytes. */
export function sarifReport(scan: ReportInput, { version, rules, folder = '' }: SarifOptions): string {
  const input: SarifInput = { ...scan, below: folder === '' ? '' : `${folder}/` };
  const spoken = new Set([...input.findings, ...input.suppressed].map(({ ruleId }) => ruleId));
  const used = rules.filter(({ id }) => spoken.has(id));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run(input, version, used)],
  };
  return writeJson(log);
}

function run(input: SarifInput, version: string, rules: readonly RulePage[]): Run {
  const indexOf = (ruleId: string) => rules.findIndex(({ id }) => id === ruleId);
  const { coverage } = input.surface;
  return {
    tool: {
      driver: {
        name: 'Overshare',
        fullName: `Overshare ${version}`,
        version,
        semanticVersion: version,
        informationUri: 'https://www.npmjs.com/package/overshare',
        rules: rules.map(ruleDescriptor),
        notifications: notificationKinds.map(notificationDescriptor),
      },
    },
    automationDetails: { id: 'overshare/' },
    invocations: [
      {
        executionSuccessful: true,
        toolConfigurationNotifications: configurationNotifications(input),
        toolExecutionNotifications: executionNotifications(input),
      },
    ],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: [...input.findings, ...input.suppressed].map((finding) => result(finding, indexOf(finding.ruleId), input)),
    properties: {
      score: input.score,
      hidden: input.hidden,
      endpoints: { all: coverage.endpoints, full: coverage.full, partial: coverage.partial },
    },
  };
}
