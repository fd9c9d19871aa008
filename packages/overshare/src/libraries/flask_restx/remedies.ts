import { marshalRemedies } from '../core/remedies/choose-fields.ts';
import { flaskRemedies } from '../core/remedies/flask-remedies.ts';
import { lastOf, quoted, variableOf } from '../core/remedies/python-text.ts';
import type { FrameworkWords } from '../core/remedies/remedy.ts';
import { isPinned } from '../core/remedies/versions.ts';

/** Remedies in Flask-RESTX's words, which are those of Flask-RESTPlus too. */
export const restxWords: FrameworkWords = {
  base: 'Resource',
  remedies: {
    ...flaskRemedies,
    ...marshalRemedies(({ model, place }, { surface }) => {
      const name = `${variableOf(model ?? 'answer')}_model`;
      return {
        module: isPinned(surface, 'flask-restplus') ? 'flask_restplus' : 'flask_restx',
        names: ['fields'],
        // `api` is the Api or Namespace that the resource is added to.
        around: [`${name} = api.model(${quoted(lastOf(model ?? 'Answer'))}, {`, '})'],
        decorator: `api.${place === '[]' ? 'marshal_list_with' : 'marshal_with'}(${name})`,
      };
    }),
  },
};
