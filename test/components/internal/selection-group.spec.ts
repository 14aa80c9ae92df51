import { expect } from '@open-wc/testing';
import {
  type GroupMember,
  joinGroup,
  leaveGroup,
  type Picked,
  shareInGroup,
} from '../../../components/internal/selection-group.js';

const member = (picked: Picked = {}): GroupMember => ({ picked });

describe('a selection group', () => {
  it('gives what it has to who joins, and takes from them what it has not', () => {
    const [first, second] = [member({ indicator: 'a', period: '2024' }), member({ indicator: 'b', area: '11' })];
    joinGroup('one', first);
    joinGroup('one', second);
    const all = { indicator: 'a', period: '2024', area: '11' };
    expect([first.picked, second.picked]).to.deep.equal([all, all]);
    leaveGroup('one', first);
    leaveGroup('one', second);
  });

  it('tells all members what one of them picks, and nobody else', () => {
    const [first, second, stranger] = [member(), member(), member()];
    joinGroup('two', first);
    joinGroup('two', second);
    joinGroup('three', stranger);
    first.picked = { period: '2020' };
    shareInGroup('two', first);
    expect(second.picked.period).to.equal('2020');
    expect(stranger.picked.period).to.equal(undefined);
    for (const one of [first, second]) leaveGroup('two', one);
    leaveGroup('three', stranger);
  });

  it('leaves a member what it keeps to itself, and tells nobody of it', () => {
    const first: GroupMember = { picked: { indicator: 'a', period: '2024' }, own: 'kennzahl' };
    const [second, third] = [member({ period: '2020' }), member()];
    for (const one of [first, second, third]) joinGroup('five', one);
    second.picked = { indicator: 'b', period: '2021' };
    shareInGroup('five', second);
    first.picked = { ...first.picked, area: '11' };
    shareInGroup('five', first);
    expect(first.picked).to.deep.equal({ indicator: 'a', period: '2021', area: '11' });
    expect(third.picked).to.deep.equal({ indicator: 'b', period: '2021', area: '11' });
    for (const one of [first, second, third]) leaveGroup('five', one);
  });

  it('shares that nothing is picked any more', () => {
    const [first, second] = [member({ area: '11' }), member()];
    joinGroup('four', first);
    joinGroup('four', second);
    first.picked = { ...first.picked, area: '' };
    shareInGroup('four', first);
    expect(second.picked.area).to.equal('');
    for (const one of [first, second]) leaveGroup('four', one);
  });

  it('forgets everything with its last member', () => {
    const first = member({ period: '2019' });
    joinGroup('five', first);
    leaveGroup('five', first);
    const later = member();
    joinGroup('five', later);
    expect(later.picked.period).to.equal(undefined);
    leaveGroup('five', later);
  });
});
