import { describe, expect, it } from 'vitest';
import { leaving } from '../../../test/answers.ts';

describe('a comparison', () => {
  it('is open where a value may be a member of an enumeration or something stored', () => {
    const source = `
from enum import Enum
class Mode(str, Enum):
    SMALL = 'small'
@app.get('/mode')
def mode():
    user = User.query.first()
    chosen = user.email if user else Mode.SMALL
    if chosen == 'small':
        return {'small': 1}
    return {'large': 1}
`;
    expect(leaving(source)).toEqual(['large <- constant', 'small <- constant']);
  });
});
