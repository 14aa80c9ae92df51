/** What a reader has picked: the same three things in every element of a group. */
export interface Picked {
  /** Indicator id. */
  indicator?: string | undefined;
  /** Period id. */
  period?: string | undefined;
  /** Area codes, separated by spaces. */
  area?: string | undefined;
}

const KEYS = ['indicator', 'period', 'area'] as const;

interface Group {
  readonly members: Set<Picked>;
  readonly picked: Picked;
}
const groups = new Map<string, Group>();

/** Lets an element share what is picked: it takes over what the group has, and gives what the group has not. */
export function joinGroup(name: string, member: Picked): void {
  const group = groups.get(name) ?? { members: new Set(), picked: {} };
  groups.set(name, group);
  group.members.add(member);
  for (const key of KEYS)
    if (group.picked[key] !== undefined) member[key] = group.picked[key];
    else if (member[key] !== undefined) share(group, key, member[key]);
}

/** The opposite of {@link joinGroup}; the last one out takes the group's memory along. */
export function leaveGroup(name: string, member: Picked): void {
  const group = groups.get(name);
  group?.members.delete(member);
  if (group?.members.size === 0) groups.delete(name);
}

/** Tells the group what one of its members has. */
export function shareInGroup(name: string, member: Picked): void {
  const group = groups.get(name);
  if (group) for (const key of KEYS) if (member[key] !== group.picked[key]) share(group, key, member[key]);
}

function share(group: Group, key: keyof Picked, value: string | undefined): void {
  group.picked[key] = value;
  for (const member of group.members) member[key] = value;
}
