import { describe, expect, it } from 'vitest';
import { openAsk } from '../eval/open-ask.ts';

type Row = [question: string, asOf: string | null, has: RegExp, hasNot: RegExp | null];

/** What changed hands or meaning, asked of several days: what must be told, and what not. */
const CHAINS: Readonly<Record<string, readonly Row[]>> = {
  'JEDI to JWCC to JWCC Next': [
    [
      'what is jedi',
      '2018-12',
      /plan for a cloud contract .*award was still to come/,
      /2019|2020|2021/,
    ],
    ['what is jedi', '2020-06', /Microsoft held it since its award/, /2021|cancel|JWCC/],
    ['what is jedi', null, /cancelled it on 6 July 2021/, null],
    ['who won jedi', '2021-09', /Microsoft won JEDI.*cancelled the contract/, null],
    ['who held jedi in june 2020', null, /^The Pentagon awarded JEDI to Microsoft/, null],
    ['who won jedi', '2020-06', /awarded JEDI to Microsoft/, /2021|cancel/],
    [
      'is jedi cancelled',
      '2020-06',
      /Microsoft held it since its award on 25 October 2019/,
      /^Yes|2021/,
    ],
    ['is jedi cancelled', null, /^Yes\. .*6 July 2021/, null],
    ['what replaced jedi', '2022-06', /planned JWCC.*award was still to come/, /December 2022/],
    ['what replaced jedi', null, /^JWCC replaced JEDI/, null],
    ['what is jwcc', '2020-06', /Nothing is recorded of JWCC/, /Amazon|Google|Oracle/],
    [
      'what is jwcc',
      '2022-06',
      /planned cloud contract for several vendors/,
      /December 2022|9 billion/,
    ],
    [
      'what is jwcc',
      '2024-06',
      /AWS, Google, Microsoft and Oracle/,
      /JWCC Next|2025|planned cloud/,
    ],
    ['who won jwcc', '2022-06', /Before its award no vendor held a place/, /December 2022/],
    ['who won jwcc', '2023-06', /awarded JWCC on 7 December 2022 to four companies/, null],
    ['what is jwcc next', '2023-06', /Nothing is recorded of JWCC Next/, /UCM/],
    ['what is jwcc next', '2025-06', /As first announced/, /UCM|Unified|2026/],
    ['what is jwcc next', null, /Unified Cloud Marketplace \(UCM\)/, null],
    ['what comes after jwcc', '2025-06', /JWCC Next/, /Unified|UCM|2026/],
    ['what comes after jwcc', null, /Unified Cloud Marketplace/, null],
    [
      'how much money has been ordered under jwcc',
      '2023-08',
      /about \$200 million/,
      /3 billion|2024/,
    ],
    ['how much money has been ordered under jwcc', '2024-06', /\$628 million/, /3 billion|2025/],
    ['how much money has been ordered under jwcc', null, /more than \$3 billion/, null],
  ],
  'C2S to C2E': [
    ['what is c2s', '2015-06', /CIA awarded to Amazon Web Services in 2013/, /C2E|2020/],
    ['what is c2s', null, /C2E followed it/, null],
    ['what is c2e', '2018-06', /Nothing is recorded of C2E/, /Oracle/],
    ['what is c2e', '2019-06', /award was still to come/, /2020|Oracle/],
    ['what is c2e', null, /awarded in November 2020/, null],
    ['which cloud does the cia use', '2018-06', /C2S/, /C2E/],
    ['which cloud does the cia use', '2022-06', /C2E in 2020/, null],
  ],
  'JAB to the FedRAMP Board': [
    ['what is the jab', '2020-06', /governed FedRAMP from its start/, /2024|FedRAMP Board/],
    ['what is the jab', null, /was FedRAMP's first governing body/, null],
    ['who governs fedramp', '2015-06', /Joint Authorization Board/, /FedRAMP Board|2024/],
    ['who governs fedramp', '2025-01', /The FedRAMP Board governs FedRAMP/, /Joint Authorization/],
    ['who governs fedramp', null, /The FedRAMP Board governs FedRAMP/, null],
    ['what is the fedramp board', '2020-06', /Nothing is recorded of FedRAMP Board/, null],
  ],
  'StateRAMP to GovRAMP': [
    ['what is stateramp', '2023-06', /a non-profit that checked/, /GovRAMP|2025|former/],
    ['what is stateramp', null, /former name of GovRAMP/, null],
    ['what is govramp', '2023-06', /Nothing is recorded of GovRAMP/, /non-profit/],
    ['what is govramp', null, /Its name was StateRAMP until February 2025/, null],
  ],
  'CMMC 1.0 to 2.0 to its rules and phases': [
    [
      'what is cmmc',
      '2020-06',
      /five levels with up to 171 practices/,
      /three levels|2021|2024|32 CFR/,
    ],
    ['what is cmmc', '2022-06', /version 2\.0 .*still to be made/, /2024|2025|Part 170/],
    ['what is cmmc', null, /three levels and stands in 32 CFR Part 170/, null],
    ['how many levels does cmmc have', '2020-06', /^5 levels/, /three levels/],
    ['how many levels does cmmc have', '2023-06', /^3 levels/, /110 requirements/],
    ['how many levels does cmmc have', null, /^3 levels: .*110 requirements/, null],
    [
      'is cmmc required',
      '2022-06',
      /not required in contracts until rules put it into force/,
      /2025/,
    ],
    [
      'is cmmc required',
      '2025-01',
      /not required in contracts before the acquisition rule/,
      /10 November 2025/,
    ],
    ['is cmmc required', null, /Phase 1 began on 10 November 2025/, /still to be made/],
    ['is the cmmc rule final', null, /^Yes\. .*took effect on 16 December 2024/, null],
    ['what is cmmc', '2025-03', /in force as a programme/, /November 2025/],
    ['what phase is cmmc in', '2025-12', /in Phase 1 from 10 November 2025/, /2026|2027/],
    ['what phase is cmmc in', null, /the rule set Phase 2 for 10 November 2026/, null],
  ],
  'FIPS 140-2 to 140-3': [
    ['what is fips 140-2', '2018-06', /the version of FIPS 140 that applied/, /140-3|2019/],
    ['what is fips 140-2', null, /FIPS 140-3 superseded it in 2019/, null],
    ['which fips 140 version applies', '2018-06', /FIPS 140-2/, /140-3/],
    ['which fips 140 version applies', null, /FIPS 140-3 is the current standard/, null],
    ['is fips 140-2 still valid', '2024-06', /stayed valid beside the new standard/, /2026/],
    ['is fips 140-2 still valid', null, /historical list on 22 September 2026/, null],
    ['what is fips 140-3', '2018-06', /Nothing is recorded of FIPS 140-3/, null],
  ],
  "NIST SP 800-53 and FedRAMP's baselines": [
    ['what is the current revision of nist 800-53', '2019-06', /^Revision 4/, /Revision 5|2020/],
    ['what is the current revision of nist 800-53', '2021-06', /^Revision 5/, /Revision 4/],
    ['what is the current revision of nist 800-53', null, /^Revision 5/, null],
    ['how many controls in fedramp low', '2020-06', /125 controls/, /156|Rev5/],
    ['how many controls in fedramp low', null, /156 controls/, /125/],
    ['how many controls in fedramp moderate', '2020-06', /325 controls/, /323|Rev5/],
    ['how many controls in fedramp moderate', '2024-01', /323 controls/, /325/],
    ['how many controls in fedramp moderate', null, /323 controls/, /325/],
    ['how many controls in fedramp high', '2020-06', /421 controls/, /410|Rev5/],
    ['how many controls in fedramp high', null, /410 controls/, /421/],
    ['does fedramp moderate have 325 controls', '2020-06', /^Yes/, /323/],
    ['does fedramp moderate have 325 controls', null, /^No\. /, null],
    ['what is fedramp high', '2015-06', /Nothing is recorded of FedRAMP High/, /controls/],
  ],
  'NIST SP 800-171 Rev. 2 to Rev. 3': [
    ['what revision of nist 800-171 is current', '2022-06', /^Revision 2/, /Revision 3|2024/],
    ['what revision of nist 800-171 is current', null, /^Revision 3/, null],
    ['how many requirements in nist 800-171', '2022-06', /110 requirements/, /2024|Rev\. 3/],
    ['how many requirements in nist 800-171', null, /110 requirements/, null],
    [
      'which revision of nist 800-171 does cmmc use',
      null,
      /CMMC Level 2 still go by Revision 2/,
      null,
    ],
  ],
  "FedRAMP's words": [
    [
      'what is fedramp authorized',
      '2024-06',
      /called its approval an authorization/,
      /certif|2026/i,
    ],
    ['what is fedramp authorized', null, /called FedRAMP Certified since 2026/, null],
    ['what is fedramp ready', '2024-06', /readiness report by an assessor/, /2026|ended/],
    ['what is fedramp ready', null, /new ones ended on 28 July 2026/, null],
  ],
  milCloud: [
    ['what is milcloud', '2014-06', /government-run private cloud/, /2017|CSRA|retired/],
    ['what is milcloud', '2018-06', /CSRA/, /2022|ended/],
    ['what is milcloud', null, /It ended in 2022/, null],
    ['what is milcloud 2.0', '2020-06', /GDIT/, /2022|ended/],
  ],
  'Azure AD to Entra ID': [
    ['what is azure ad', '2022-09', /was Microsoft's cloud directory/, /Entra|2023/],
    ['what is azure ad', null, /former name of Microsoft Entra ID/, null],
    ['what is entra id', '2022-06', /Nothing is recorded of Microsoft Entra ID/, null],
    ['what is entra id', null, /called Azure Active Directory until 2023/, null],
  ],
  'the cloud SRG and its split': [
    ['what is the cc srg', '2018-06', /in one document/, /2024|two guides/],
    ['what is the cc srg', null, /since June 2024 it stands in two guides/, null],
    ['what is the current version of the cc srg', '2016-06', /Version 1 release 2/, /2022|2024/],
    ['what is the current version of the cc srg', '2023-06', /Version 1 release 4/, /2024|2026/],
    ['what is the current version of the cc srg', null, /version 1 release 7/, null],
  ],
  'DIACAP to RMF to CSRMC': [
    [
      'what is diacap',
      '2012-06',
      /laid down in DoD Instruction 8510\.01 of 28 November 2007/,
      /2014|Risk Management/,
    ],
    ['what is diacap', '2018-06', /replaced it with the Risk Management Framework/, /CSRMC/],
    ['how does dod accredit systems', '2012-06', /DIACAP/, /2014/],
    ['how does dod accredit systems', '2018-06', /Risk Management Framework/, /CSRMC|2025/],
    ['what is rmf', '2018-06', /six steps/, /seven|CSRMC/],
    ['what is rmf', null, /seven-step/, null],
    ['is rmf being replaced', null, /CSRMC/, null],
    ['what is csrmc', '2018-06', /Nothing is recorded of CSRMC/, null],
  ],
  'TIC 2 to TIC 3': [
    ['what is tic', '2015-06', /All traffic in and out had to pass/, /3\.0|2019/],
    ['what is tic', null, /the present form is TIC 3\.0/, null],
    ['what is tic 2.0', '2015-06', /guarded the agency's edge/, /3\.0|2019/],
    ['what is tic 2.0', null, /TIC 3\.0 replaced the approach/, null],
    ['what version of tic is current', null, /^TIC 3\.0/, null],
  ],
  'Cloud First to Cloud Smart': [
    [
      'what is the federal cloud policy',
      '2012-06',
      /^Cloud First.*became the US government's cloud policy/,
      /Cloud Smart|2019/,
    ],
    ['what is the federal cloud policy', '2022-06', /^Cloud Smart is/, null],
    ['what is the federal cloud policy', null, /^Cloud Smart is/, null],
    [
      'what is cloud first',
      '2012-06',
      /became the US government's cloud policy/,
      /Cloud Smart|2019/,
    ],
    ['what is cloud first', null, /Cloud Smart replaced Cloud First in 2019/, null],
    ['what is cloud smart', '2012-06', /Nothing is recorded of Cloud Smart/, null],
  ],
  'versions of the CJIS Security Policy': [
    ['what is the current cjis policy version', '2024-03', /5\.9\.4/, /6\.0|5\.9\.5/],
    ['what is the current cjis policy version', '2024-09', /5\.9\.5/, /6\.0/],
    ['what is the current cjis policy version', '2025-06', /Policy 6\.0/, /6\.1|2026/],
    ['what is the current cjis policy version', null, /Policy 6\.1/, null],
  ],
  "OMB's memo of 2011 to M-24-15": [
    ['which omb memo governs fedramp', '2015-06', /memo of 8 December 2011/, /M-24-15|2024/],
    ['which omb memo governs fedramp', null, /^M-24-15/, null],
    [
      'does the 2011 fedramp memo still apply',
      '2015-06',
      /became the policy that governed it/,
      /M-24-15|^No/,
    ],
    ['does the 2011 fedramp memo still apply', '2025-06', /M-24-15 rescinded the memo/, null],
    ['what is m-24-15', '2015-06', /Nothing is recorded of M-24-15/, null],
  ],
  'OASIS to OASIS+': [
    ['what is oasis', '2016-06', /^OASIS \(One Acquisition/, /2024|took over/],
    ['what is oasis plus', '2016-06', /Nothing is recorded of OASIS\+/, null],
    ['is oasis still open', null, /OASIS\+ took over/, null],
    ['what is oasis plus', null, /family of six contracts/, null],
  ],
  SEWP: [
    ['which sewp is current', '2018-06', /became the current version.*May 2015/, /2020|2025/],
    ['which sewp is current', '2022-06', /went on as the current version.*May 2020/, /2025/],
    ['which sewp is current', null, /extended SEWP V/, null],
    ['what is sewp vi', '2018-06', /Nothing is recorded of SEWP VI/, null],
  ],
  "DFARS 7012's reports": [
    ['where do i report a cyber incident under dfars 7012', '2018-06', /DIBNet portal/, /DC3|2025/],
    [
      'where do i report a cyber incident under dfars 7012',
      null,
      /Incident Collection Format/,
      null,
    ],
    ['what is dibnet', '2018-06', /was the portal by which/, /2025|shut/],
    ['what is dibnet', null, /was shut on 6 June 2025/, null],
  ],
  'who led AWS and Azure': [
    ['who leads aws', '2015-06', /Andy Jassy/, /Selipsky|Garman/],
    ['who leads aws', '2022-06', /Adam Selipsky/, /Garman/],
    ['who leads aws', '2025-03', /^AWS was led from 3 June 2024 by Matt Garman/, /November 2025/],
    ['who leads aws', null, /^AWS is led by Matt Garman/, null],
    ['what is azure', '2016-06', /as Azure Government/, /three US government clouds/],
    ['what is amazon', '2018-06', /Jeff Bezos founded/, /Jassy leads/],
    ['who leads azure', '2015-06', /Scott Guthrie/, /2021|2025/],
    ['who leads azure', null, /Scott Guthrie/, null],
  ],
  'who led DISA': [
    ['what is disa', '2016-06', /information technology/, /JWCC/],
    ['who runs disa', '2016-06', /Alan Lynn/, /Norton|Stanton/],
    ['who runs disa', '2019-06', /Nancy Norton/, /Skinner|Stanton/],
    ['who runs disa', '2022-06', /Robert Skinner/, /Stanton/],
    ['who runs disa', null, /Paul Stanton/, null],
  ],
  "who led the DoD CIO's office": [
    ['what is the dod cio', '2020-06', /chief information officer/, /Davies/],
    ['who is the dod cio', '2015-06', /Terry Halvorsen/, /Deasy|Davies/],
    ['who is the dod cio', '2017-06', /John Zangardi/, /Deasy|Miller/],
    ['who is the dod cio', '2019-06', /Dana Deasy/, /Sherman|Davies/],
    ['who is the dod cio', '2023-06', /John Sherman/, /Beavers|Davies/],
    ['who is the dod cio', '2025-01', /Leslie Beavers/, /Arrington|Davies/],
    ['who is the dod cio', '2025-06', /Katie Arrington/, /Davies/],
    ['who is the dod cio', null, /Kirsten Davies/, null],
  ],
  'who led FedRAMP': [
    ['who is the fedramp director', '2016-08', /Matt Goodrich was/, /Conrad|Waterman/],
    ['who is the fedramp director', '2024-03', /Brian Conrad/, /Waterman/],
    ['who is the fedramp director', '2025-04', /Pete Waterman/, /September/],
    ['who is the fedramp director', null, /Pete Waterman/, null],
  ],
  'who was the Federal CIO': [
    ['who is the federal cio', '2010-06', /Vivek Kundra/, /VanRoekel|Barbaccia/],
    ['who is the federal cio', '2012-06', /Steven VanRoekel/, /Tony Scott|Barbaccia/],
    ['who is the federal cio', '2016-06', /Tony Scott/, /Kent|Barbaccia/],
    ['who is the federal cio', '2019-06', /Suzette Kent/, /Martorana|Barbaccia/],
    ['who is the federal cio', '2022-06', /Clare Martorana/, /Barbaccia/],
    ['who is the federal cio', null, /Greg Barbaccia/, null],
  ],
};

const { ask } = await openAsk();

/** All that a reply tells, its sources and suggestions left out. */
function textOf(question: string, asOf: string | null): string {
  const { headline, points, caveats, table } = ask(question, { asOf });
  const cells = table?.rows.flatMap((row) => row.cells) ?? [];
  return [...[headline, ...points, ...caveats].map(({ text }) => text), ...cells].join('\n');
}

describe.each(Object.entries(CHAINS))('%s', (_chain, rows) => {
  it.each(rows)('%s, as of %s', (question, asOf, has, hasNot) => {
    const text = textOf(question, asOf);
    expect(text).toMatch(has);
    if (hasNot !== null) expect(text).not.toMatch(hasNot);
  });
});
