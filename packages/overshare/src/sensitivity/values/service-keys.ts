import { firstKind, type Pattern, type ValueClass } from './value-class.ts';

function key(body: string): RegExp {
  return new RegExp(`(?<![\\w-])${body}(?![\\w-])`);
}

/** Keys that carry their maker's mark, sorted by service. Keys made for publishing (`pk_live_…`) are left out. */
const forms: readonly Pattern[] = [
  ['Anthropic API key', key('sk-ant-[\\w-]{32,}')],
  ['AWS access key', key('(?:AKIA|ASIA)[A-Z2-7]{16}')],
  ['Azure storage key', /\bAccountKey=[A-Za-z0-9+/]{86}==/],
  ['DigitalOcean token', key('do[opr]_v1_[0-9a-f]{64}')],
  ['GitHub token', key('gh[opusr]_[A-Za-z0-9]{36,}')],
  ['GitHub token', key('github_pat_\\w{50,}')],
  ['GitLab token', key('gl(?:pat|ptt|dt|rt)-[\\w-]{20,}')],
  ['Google API key', key('AIza[\\w-]{35}')],
  ['Google OAuth secret', key('GOCSPX-[\\w-]{28}')],
  ['Google OAuth token', key('ya29\\.[\\w-]{20,}')],
  ['Hugging Face token', key('hf_[A-Za-z]{34}')],
  ['npm token', key('npm_[A-Za-z0-9]{36}')],
  ['OpenAI API key', key('sk-(?:proj|svcacct|admin)-[\\w-]{20,}')],
  ['OpenAI API key', key('sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}')],
  ['PyPI token', key('pypi-AgEIcHlwaS5vcmc[\\w-]{50,}')],
  ['SendGrid key', key('SG\\.[\\w-]{22}\\.[\\w-]{43}')],
  ['Shopify token', key('shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}')],
  ['Slack token', key('xox[abeoprs]-[A-Za-z0-9-]{10,}')],
  ['Slack token', key('xapp-\\d-[A-Za-z0-9-]{10,}')],
  ['Slack webhook', /hooks\.slack\.com\/(?:services|workflows)\/T\w{6,}\/\w{6,}\/\w{16,}/],
  ['Stripe secret key', key('[rs]k_(?:live|test)_[A-Za-z0-9]{16,}')],
  ['Stripe webhook secret', key('whsec_[A-Za-z0-9+/]{24,}')],
  ['Telegram bot token', key('\\d{8,10}:AA[\\w-]{33}')],
];

/** A key of a known service, alone or within a text. */
export function serviceKey(text: string): ValueClass | null {
  const kind = firstKind(text, forms);
  return kind === null ? null : { kind, sensitivity: 'secret', exposure: 'leak' };
}
