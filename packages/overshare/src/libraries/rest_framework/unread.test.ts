import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { restEndpoints } from '../../../test/rest-shop.ts';

const VIEW = `
class OrderViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [permissions.IsAuthenticated]

urlpatterns = [path('orders/', OrderViewSet.as_view({'get': 'list'}))]
`;

const listed = (view: string, settings = '') => restEndpoints(view, settings)[0];

test('whom an exception handler that cannot be read sends away is sent away', () => {
  const handler = "REST_FRAMEWORK = {'EXCEPTION_HANDLER': 'company.api.handler'}";
  expect(listed(VIEW, handler)?.callers.anonymous).toBe('denied');
  expect(listed(VIEW, handler)?.access).toBe('authenticated');
  const open = VIEW.replace('permissions.IsAuthenticated', '');
  expect(listed(open, handler)?.callers.anonymous).toBe('reached');
});

test('pages of a class that cannot be read are pages, of which not everything is known', () => {
  const paged = listed(VIEW, "REST_FRAMEWORK = {'DEFAULT_PAGINATION_CLASS': 'company.api.Pages', 'PAGE_SIZE': 10}");
  const fields = paged?.responses.flatMap((response) => response.fields.map(({ path }) => path));
  expect(fields).toContain('results[].title');
  expect(paged?.known).toBe('partial');
  expect(paged?.accesses.find(({ many }) => many)?.limit).not.toBe('none');
  expect(listed(VIEW)?.accesses.find(({ many }) => many)?.limit).toBe('none');
});

test('what stands in a module is found by name', () => {
  const source = `
from flask import Flask, jsonify
import handlers
app = Flask(__name__)
found = [one for name, one in vars(handlers).items() if name.startswith('say_')]

@app.get('/x')
def x():
    return jsonify(found[0]())
`;
  const { endpoints } = scanSources({
    'app.py': source,
    'handlers.py': "def say_it():\n    return {'said': 1}\n",
  }).surface;
  expect(endpoints[0]?.responses[0]?.fields.map(({ path }) => path)).toEqual(['said']);
});
