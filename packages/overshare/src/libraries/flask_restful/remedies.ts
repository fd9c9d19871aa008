import { marshalRemedies } from '../core/remedies/choose-fields.ts';
import { flaskRemedies } from '../core/remedies/flask-remedies.ts';
import { variableOf } from '../core/remedies/python-text.ts';
import type { FrameworkWords } from '../core/remedies/remedy.ts';

/** Remedies in Flask-RESTful's words. */
export const restfulWords: FrameworkWords = {
  base: 'Resource',
  remedies: {
    ...flaskRemedies,
    ...marshalRemedies(({ model }) => {
      const name = `${variableOf(model ?? 'answer')}_fields`;
      return {
        module: 'flask_restful',
        names: ['fields', 'marshal_with'],
        around: [`${name} = {`, '}'],
        decorator: `marshal_with(${name})`,
      };
    }),
  },
};
