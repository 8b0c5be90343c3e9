import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';
import type { Permission } from '#core/permissions';

/** One kind of record of a desk: a resource of the API with its screens, each loaded when opened. */
export interface DeskResource {
  /** Path of the list, below /api and in the address bar. */
  name: string;
  /**
   * `/<name>`; it also answers `/<name>/<id>` unless `show` or `pages` do, for desks that keep the
   * list beside the case (ThreePane).
   */
  list: ComponentType;
  /** `/<name>/<id>/show` */
  show?: ComponentType;
  /** Further screens: path below `/<name>/` → screen. */
  pages?: Record<string, ComponentType>;
  /** When it asks for more than the desk does. */
  permission?: Permission;
  /** No tab of its own: reached from a record. */
  hidden?: boolean;
}

/** One desk: what `web/features/<name>/index.ts` exports and App lists. */
export interface Desk {
  /** The feature's name; its sentences stand under the same key. */
  name: string;
  icon: ComponentType<SvgIconProps>;
  permission: Permission;
  /** `g` and then this letter goes here. */
  key?: string;
  /** Desks first, then what admins and auditors look after. */
  group: 'desks' | 'house';
  /** The rail opens the first; more than one become tabs. */
  resources: readonly [DeskResource, ...DeskResource[]];
}

/** Desks that these permissions open, each with only the resources that they open. */
export const openDesks = (desks: readonly Desk[], permissions: readonly Permission[]): Desk[] =>
  desks.flatMap((desk) => {
    const [first, ...more] = desk.resources.filter((resource) =>
      permissions.includes(resource.permission ?? desk.permission),
    );
    return first ? [{ ...desk, resources: [first, ...more] as const }] : [];
  });
