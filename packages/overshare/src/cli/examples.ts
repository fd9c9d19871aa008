// What stands below the options in each command's help.

export const mainExamples = `
Examples:
  overshare scan .                     what is wrong, with the code at fault
  overshare explain debug-mode         what a rule is about, and how to repair it
  overshare surface . --format json    the map alone, for another program

Exit codes:
  0    no finding at or above the gate
  1    findings at or above the gate
  2    the command line, the configuration or the folder is at fault
  3    the scan is incomplete (with --strict-coverage), or Overshare itself failed
  130  interrupted`;

export const scanExamples = `
Examples:
  overshare scan backend
  overshare scan backend --format json --output report.json
  overshare scan backend --also sarif=overshare.sarif --also markdown=comment.md
  overshare scan backend --only credential-in-response,mass-assignment
  overshare scan backend --persona strict --fail-on-severity critical --strict-coverage`;

export const surfaceExamples = `
Examples:
  overshare surface backend
  overshare surface backend --format json --output map.json`;

export const gapsExamples = `
Examples:
  overshare gaps backend`;

export const explainExamples = `
Examples:
  overshare explain missing-authentication
  overshare explain mass-assignment > mass-assignment.md`;

export const rulesExamples = `
Examples:
  overshare rules
  overshare rules --format json`;
