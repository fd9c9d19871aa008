import { paragraphs } from './python-text.ts';
import type { Case, Remedies } from './remedy.ts';

/** Options by name, as they should be: `app.config[…]` in Flask, a line of the settings in Django. */
export const optionRemedies: Pick<Remedies, 'set-options'> = {
  'set-options': (_, about) => {
    const names = namesIn(about);
    const lines = names.flatMap((name) => lineOf(name, isFlask(about)));
    const needed = names.includes('SECRET_KEY') ? ['import os'] : [];
    return lines.length > 0 ? paragraphs(needed, lines) : null;
  },
};

/** The options that the finding names: the first word of each value. */
function namesIn({ finding, surface }: Case): string[] {
  const said = [...(finding.args['settings'] ?? '').split('`'), finding.args['value'] ?? ''];
  const values = surface.settings.map(({ value }) => value).filter((value) => said.includes(value));
  return [...new Set(values.map((value) => value.split(/[ [(]/)[0] ?? ''))];
}

const isFlask = ({ surface, finding: { location } }: Case): boolean =>
  surface.endpoints.every(({ framework }) => framework.startsWith('flask')) && !/settings/.test(location.file);

const values: Readonly<Record<string, string>> = {
  SECURE_SSL_REDIRECT: 'True',
  SECURE_HSTS_SECONDS: '31536000',
  SECURE_CONTENT_TYPE_NOSNIFF: 'True',
  SESSION_COOKIE_SECURE: 'True',
  SESSION_COOKIE_HTTPONLY: 'True',
  CSRF_COOKIE_SECURE: 'True',
  REMEMBER_COOKIE_SECURE: 'True',
  REMEMBER_COOKIE_HTTPONLY: 'True',
  SECRET_KEY: 'os.environ["SECRET_KEY"]',
  ALLOWED_HOSTS: '["app.example.com"]',
  MAX_CONTENT_LENGTH: '10 * 1024 * 1024',
  DATA_UPLOAD_MAX_MEMORY_SIZE: '2621440',
};

const middleware: Readonly<Record<string, string>> = {
  SecurityMiddleware: 'django.middleware.security.SecurityMiddleware',
  XFrameOptionsMiddleware: 'django.middleware.clickjacking.XFrameOptionsMiddleware',
};

const restFramework: Readonly<Record<string, readonly string[]>> = {
  DEFAULT_PERMISSION_CLASSES: ['"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],'],
  DEFAULT_THROTTLE_CLASSES: [
    '"DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.AnonRateThrottle", "rest_framework.throttling.UserRateThrottle"],',
    '"DEFAULT_THROTTLE_RATES": {"anon": "60/minute", "user": "600/minute"},',
  ],
  NUM_PROXIES: ['"NUM_PROXIES": 1,'],
};

function lineOf(name: string, flask: boolean): string[] {
  const value = values[name];
  if (value !== undefined) return [flask ? `app.config["${name}"] = ${value}` : `${name} = ${value}`];
  const path = middleware[name];
  if (path !== undefined) return [`MIDDLEWARE.insert(0, "${path}")`];
  const entries = restFramework[name];
  return entries
    ? ['REST_FRAMEWORK = {', ...entries.map((entry) => `    ${entry}`), '    # what else stands there stays', '}']
    : [];
}
