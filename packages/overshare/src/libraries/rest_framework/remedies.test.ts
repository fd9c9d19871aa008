import { parse } from '@overshare/python-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const page = readFileSync(new URL('../../rules/patterns/django.md', import.meta.url), 'utf8');
const beginning = /```python\n(.*?)```/s.exec(page)?.[1] ?? '';

/** The repairs that a report shows for the project of one pattern, by rule. */
function repairs(pattern: string): Record<string, string | null> {
  const code = new RegExp(`^## ${pattern}\\n\\n\`\`\`python\\n(.*?)\`\`\``, 'ms').exec(page)?.[1] ?? '';
  const { findings } = scanSources({ 'settings.py': `${beginning}\n\n${code}` });
  return Object.fromEntries(findings.map(({ ruleId, remediation }) => [ruleId, remediation]));
}

describe('repairs in the words of Django and its REST framework', () => {
  test.each([
    ['EDE-09', 'credential-in-response', 'class S(serializers.ModelSerializer):', 'fields = ['],
    ['BOLA-01', 'list-not-scoped', 'def get_queryset(self):', 'Order.objects.filter(owner=self.request.user)'],
    ['BOLA-02', 'object-not-scoped', 'get_object_or_404(Order, pk=pk, owner=request.user)', 'django.shortcuts'],
    ['BOLA-07', 'owner-set-by-request', 'serializer.save(owner=self.request.user)', 'read_only_fields = ["owner"]'],
    ['BFLA-04', 'guard-replaced', 'permission_classes = [IsAdminUser]', '# in X'],
    ['AUTH-01', 'missing-authentication', '@login_required', 'def x(request):'],
    ['RATE-09', 'unbounded-list', 'pagination_class = Pages', 'max_page_size = 100'],
    ['RATE-12', 'missing-throttle', '@throttle_classes([Slow])', 'rate = "5/minute"'],
    ['CORS-04', 'permissive-cors', 'CORS_ALLOW_ALL_ORIGINS = False', 'CORS_ALLOWED_ORIGINS'],
    ['AUTH-05', 'open-by-default', 'rest_framework.permissions.IsAuthenticated', 'REST_FRAMEWORK = {'],
    ['TR-03', 'unprotected-transport', 'SESSION_COOKIE_HTTPONLY = True', 'SECURE_SSL_REDIRECT = True'],
    ['INP-02', 'debug-mode', 'DEBUG = False', ''],
  ])('%s: %s', (pattern, rule, one, other) => {
    const repair = repairs(pattern)[rule] ?? '';
    expect(repair).toContain(one);
    expect(repair).toContain(other);
    expect(() => parse(new TextEncoder().encode(repair))).not.toThrow();
  });
});
