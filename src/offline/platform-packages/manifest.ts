import { escapeHtml } from '../../design/svg/escape-html.ts';
import { archive, title } from '../../model/story.ts';
import { LANG } from '#messages/format.ts';

/** What a package is for: SCORM 1.2, or IMS Common Cartridge 1.1. */
export type PackageKind = 'scorm' | 'cartridge';

/** A page that the platform lists, by its path in the package. */
export interface Entry {
  path: string;
  name: string;
}

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const CP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADL = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const CC = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const PROFILE = 'http://www.imsglobal.org/profile/cc/ccv1p1';

const named = `<title>${escapeHtml(title)}</title>`;

/** The name of the resource with all that the pages share. */
const SHARED = 'files';

/** What differs between the two kinds. */
const KINDS = {
  scorm: {
    root: `xmlns="${CP}" xmlns:adlcp="${ADL}" ${XSI} xsi:schemaLocation="${CP} imscp_rootv1p1p2.xsd ${ADL} adlcp_rootv1p2.xsd" version="1.0"`,
    metadata: '<schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>',
    // Pages that report nothing to the platform are assets.
    resource: 'type="webcontent" adlcp:scormtype="asset"',
    organizations: (items: string) =>
      `<organizations default="story"><organization identifier="story">${named}${items}</organization></organizations>`,
  },
  cartridge: {
    root: `xmlns="${CC}" xmlns:lomimscc="${LOM}" ${XSI} xsi:schemaLocation="${CC} ${PROFILE}/ccv1p1_imscp_v1p2_v1p0.xsd ${LOM} ${PROFILE}/LOM/ccv1p1_lommanifest_v1p0.xsd"`,
    metadata:
      '<schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>' +
      `<lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="${LANG}">${escapeHtml(title)}</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom>`,
    resource: 'type="webcontent"',
    organizations: (items: string) =>
      `<organizations><organization identifier="story" structure="rooted-hierarchy">${named}<item identifier="root">${items}</item></organization></organizations>`,
  },
} as const;

const file = (path: string): string => `<file href="${escapeHtml(encodeURI(path))}"/>`;

/**
 * The manifest of a package, `imsmanifest.xml`: the pages that the platform lists, and all other files as
 * what these depend on.
 *
 * @param paths of all files of the package but the manifest
 */
export function manifestOf(
  kind: PackageKind,
  paths: readonly string[],
  entries: readonly Entry[],
): string {
  const { root, metadata, resource, organizations } = KINDS[kind];
  const pages = new Set(entries.map(({ path }) => path));
  const items = entries.map(
    ({ name }, i) =>
      `<item identifier="item-${i + 1}" identifierref="page-${i + 1}"><title>${escapeHtml(name)}</title></item>`,
  );
  const resources = entries.map(
    ({ path }, i) =>
      `<resource identifier="page-${i + 1}" ${resource} href="${escapeHtml(encodeURI(path))}">${file(path)}<dependency identifierref="${SHARED}"/></resource>`,
  );
  const shared = paths.filter((path) => !pages.has(path)).map(file);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${archive}-${kind}" ${root}>`,
    `<metadata>${metadata}</metadata>`,
    organizations(items.join('')),
    '<resources>',
    ...resources,
    `<resource identifier="${SHARED}" ${resource}>`,
    ...shared,
    '</resource>',
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}
