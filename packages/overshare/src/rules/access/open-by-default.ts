import type { Endpoint, Setting, Surface } from '#surface/index.ts';
import { isMeantForAll } from '../intent.ts';
import { aboutProject } from '../project.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { changeOf, sensitiveFrom } from '../stakes.ts';

/** A project whose settings let everybody into every endpoint that says nothing about its callers. */
export const rule: Rule = {
  id: 'open-by-default',
  category: 'access',
  title: 'Open unless an endpoint says otherwise',
  severities: ['medium', 'info'],
  references: ['CWE-276', 'CWE-306', 'API2:2023', 'API8:2023'],
  patterns: ['AUTH-05'],
  check(surface, report) {
    const setting = surface.settings.find(({ name, safe }) => name === 'deny-by-default' && safe === false);
    if (setting === undefined) return;
    const open = surface.endpoints.filter((one) => isOpenByDefault(one, setting));
    const [statement] = aboutProject(open, {
      severity: severityOf(open, surface),
      confidence: setting.condition === undefined ? 'certain' : 'likely',
      about: ['deny-by-default'],
      location: setting.location,
      args: { value: setting.value },
      remedy: { kind: 'set-options', settings: ['deny-by-default'] },
    });
    if (statement) report(statement);
  },
  message({ args }) {
    const today = args['count'] === '1' ? 'one endpoint is open' : `${args['count']} endpoints are open`;
    const state = args['count'] === '0' ? 'none is open that way today' : `${today} that way today`;
    return `${code(args['value'])}: an endpoint that names no permission of its own lets in everybody; ${state}.`;
  },
};

/** Nobody decided that it is open: nothing on its way is about who calls. */
function isOpenByDefault({ callers, framework, guards }: Endpoint, setting: Setting): boolean {
  if (setting.framework !== undefined && setting.framework !== framework) return false;
  const decided = guards.some(({ kind, from }) => from !== 'settings' && kind !== 'throttle' && kind !== 'cors');
  return callers.anonymous === 'reached' && !decided;
}

function severityOf(open: readonly Endpoint[], surface: Surface): 'medium' | 'low' | 'info' {
  const matters = open.some(
    (one) => !isMeantForAll(one, surface) && (changeOf(one) !== null || sensitiveFrom(one).length > 0),
  );
  if (matters) return 'medium';
  return open.length > 0 ? 'low' : 'info';
}
