import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { ANY_DAY } from '../../model/any-day.ts';
import { archive } from '../../model/story.ts';
import { LANG } from '#messages/format.ts';
import { platformsMessages as words } from '#messages/platforms.ts';
import type { Task } from './tasks.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const NAMESPACE = `xmlns="${QTI}" ${XSI} xsi:schemaLocation="${QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"`;
const PACKAGE = 'http://www.imsglobal.org/xsd/imscp_v1p1';

const TEST = 'test.xml';
const pathOf = ({ id }: Task): string => `items/${id}.xml`;

/** QTI has no such attributes of tables and languages. */
const forQti = (html: string): string => html.replaceAll(/ (?:border|dir|lang)="[^"]*"/g, '');

/** A task as an item that is answered in words and graded by somebody. */
const item = ({ id, title, html, template = '', answer, lines }: Task): string =>
  [
    HEAD,
    `<assessmentItem ${NAMESPACE} identifier="${id}" title="${escapeHtml(title)}" xml:lang="${LANG}" adaptive="false" timeDependent="false">`,
    '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>',
    '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>',
    '<itemBody>',
    `<rubricBlock view="scorer tutor"><p>${words.answer}</p>${forQti(answer)}</rubricBlock>`,
    `<div>${forQti(html + template)}</div>`,
    `<extendedTextInteraction responseIdentifier="RESPONSE" expectedLines="${lines}"/>`,
    '</itemBody>',
    '</assessmentItem>',
    '',
  ].join('\n');

const test = (tasks: readonly Task[]): string =>
  [
    HEAD,
    `<assessmentTest ${NAMESPACE} identifier="test" title="${escapeHtml(words.category)}">`,
    '<testPart identifier="part" navigationMode="nonlinear" submissionMode="simultaneous">',
    `<assessmentSection identifier="section" title="${escapeHtml(words.category)}" visible="true">`,
    ...tasks.map((task) => `<assessmentItemRef identifier="${task.id}" href="${pathOf(task)}"/>`),
    '</assessmentSection>',
    '</testPart>',
    '</assessmentTest>',
    '',
  ].join('\n');

const manifest = (tasks: readonly Task[]): string =>
  [
    HEAD,
    `<manifest xmlns="${PACKAGE}" ${XSI} xsi:schemaLocation="${PACKAGE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd" identifier="${archive}-questions">`,
    '<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>',
    '<organizations/>',
    '<resources>',
    `<resource identifier="test" type="imsqti_test_xmlv2p1" href="${TEST}"><file href="${TEST}"/>${tasks.map(({ id }) => `<dependency identifierref="${id}"/>`).join('')}</resource>`,
    ...tasks.map(
      (task) =>
        `<resource identifier="${task.id}" type="imsqti_item_xmlv2p1" href="${pathOf(task)}"><file href="${pathOf(task)}"/></resource>`,
    ),
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');

/** Tasks as a package of QTI 2.1: a manifest, a test, and a file for each item. Same input, same bytes. */
export function qtiPackage(tasks: readonly Task[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    'imsmanifest.xml': strToU8(manifest(tasks)),
    [TEST]: strToU8(test(tasks)),
  };
  for (const task of tasks) files[pathOf(task)] = strToU8(item(task));
  return new Uint8Array(zipSync(files, { level: 9, mtime: ANY_DAY }));
}
