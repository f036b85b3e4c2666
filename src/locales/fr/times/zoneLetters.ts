import { valued } from "../../../text/word-list.ts";

/** Letters after a clock time. They name a fixed offset, not a place ("HNE", "EST": five hours behind UTC all year). */
export const zoneLetters = valued<string>([
  ["Etc/GMT", "GMT WET"],
  ["Etc/UTC", "UTC TU"],
  ["Etc/GMT-1", "BST CET"],
  ["Etc/GMT-2", "CEST EET"],
  ["Etc/GMT-3", "EEST MSK"],
  ["Etc/GMT+5", "HNE EST HAC CDT"],
  ["Etc/GMT+4", "HAE EDT HNA AST"],
  ["Etc/GMT+6", "HNC CST HAR MDT"],
  ["Etc/GMT+7", "HNR MST HAP PDT"],
  ["Etc/GMT+8", "HNP PST"],
  ["Etc/GMT+3", "HAA"],
  ["America/New_York", "ET"],
  ["America/Los_Angeles", "PT"],
]);
