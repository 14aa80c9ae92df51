import { pageWord } from '../../src/index.js';

/** What a reader has picked: the same things in every element of a group. */
export interface Picked {
  /** Indicator id. */
  readonly indicator?: string | undefined;
  /** Period id. */
  readonly period?: string | undefined;
  /** Area codes, separated by spaces. */
  readonly area?: string | undefined;
  /** Plan id, where planning is shown. */
  readonly plan?: string | undefined;
}

/** An element that shares what is picked. */
export interface GroupMember {
  picked: Picked;
  /** Names of what it does not share, in words of a page. */
  readonly own?: string | undefined;
  /** Shows that a reader points at an area in another element; at none without a code. */
  showPointed?(area: string | undefined): void;
}

const KEYS = ['indicator', 'period', 'area', 'plan'] as const;
type Key = (typeof KEYS)[number];

interface Group {
  readonly members: Set<GroupMember>;
  picked: Picked;
}
const groups = new Map<string, Group>();

/** Lets an element share what is picked: it takes over what the group has, and gives what the group has not. */
export function joinGroup(name: string, member: GroupMember): void {
  const group = groups.get(name) ?? { members: new Set(), picked: {} };
  groups.set(name, group);
  group.members.add(member);
  share(group, overlay(overlay({}, member.picked, sharedBy(member)), group.picked, KEYS));
}

/** The opposite of {@link joinGroup}; the last one out takes the group's memory along. */
export function leaveGroup(name: string, member: GroupMember): void {
  const group = groups.get(name);
  group?.members.delete(member);
  if (group?.members.size === 0) groups.delete(name);
}

/** Tells the group what one of its members has. */
export function shareInGroup(name: string, member: GroupMember): void {
  const group = groups.get(name);
  if (group) share(group, overlay(group.picked, member.picked, sharedBy(member)));
}

/** Tells the others of a group at which area a reader points. Nothing is picked by that. */
export function pointInGroup(name: string, member: GroupMember, area: string | undefined): void {
  for (const other of groups.get(name)?.members ?? []) if (other !== member) other.showPointed?.(area);
}

/** What a member may keep to itself, by the German word for it. */
export const OWN_WORDS = { kennzahl: 'indicator', jahr: 'period' } as const;

/** What a member keeps to itself; nothing in the place of a word that nobody understands. */
export const keptBy = ({ own = '' }: Pick<GroupMember, 'own'>): readonly (Key | undefined)[] =>
  own.split(/\s+/).flatMap((word) => (word ? [pageWord(OWN_WORDS, word)] : []));

/** What a member shares: everything but what it keeps to itself. */
function sharedBy(member: GroupMember): readonly Key[] {
  const kept = keptBy(member);
  return KEYS.filter((key) => !kept.includes(key));
}

function overlay(below: Picked, above: Picked, keys: readonly Key[]): Picked {
  const laid = KEYS.map((key) => [key, (keys.includes(key) ? above[key] : undefined) ?? below[key]] as const);
  return Object.fromEntries(laid.filter(([, value]) => value !== undefined));
}

function share(group: Group, picked: Picked): void {
  group.picked = picked;
  for (const member of group.members) {
    const keys = sharedBy(member);
    if (keys.some((key) => member.picked[key] !== picked[key])) member.picked = overlay(member.picked, picked, keys);
  }
}
