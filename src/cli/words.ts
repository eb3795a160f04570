/** What the command line says itself. What is wrong with content is said in the words of the widgets. */

/** The languages that it speaks. */
export const LANGUAGES = ['vi', 'en', 'km'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Words {
  warning: string;
  summary: (files: number, errors: number, warnings: number) => string;
  unreadable: (file: string) => string;
  oldSpreadsheet: (file: string) => string;
  unknownKind: (file: string, kinds: string) => string;
  noSuchKind: (kind: string, kinds: string) => string;
  noSuchLanguage: (language: string) => string;
  notUtf8: (file: string) => string;
  unwritable: (file: string) => string;
  nowhereToWrite: string;
  notAMoment: (text: string) => string;
  notAPage: (file: string) => string;
  nothingToCheck: (folder: string) => string;
  skipped: (files: string) => string;
  unknownWidget: (name: string, known: string) => string;
  otherCount: (count: number, file: string, there: number) => string;
  otherFact: (here: string, file: string, there: string) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    warning: 'lưu ý',
    summary: (files, errors, warnings) => `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} lưu ý.`,
    unreadable: (file) => `Không đọc được “${file}”.`,
    oldSpreadsheet: (file) => `Không đọc được “${file}”: hãy lưu bảng tính thành tệp .xlsx.`,
    unknownKind: (file, kinds) => `Chưa rõ “${file}” chứa loại nội dung nào; hãy thêm --kind với một trong: ${kinds}.`,
    noSuchKind: (kind, kinds) => `Không có loại nội dung “${kind}”; có: ${kinds}.`,
    noSuchLanguage: (language) => `Không có ngôn ngữ “${language}”; có: vi, en, km.`,
    notUtf8: (file) => `“${file}” không ở dạng UTF-8; hãy lưu lại trang với bảng mã UTF-8.`,
    unwritable: (file) => `Không ghi được “${file}”.`,
    nowhereToWrite: 'Trang từ đầu vào chuẩn không ghi lại được; hãy thay --write bằng --output.',
    notAMoment: (text) => `“${text}” không phải một thời điểm như 2022-10-10T07:30+07:00.`,
    notAPage: (file) => `“${file}” không phải một trang HTML.`,
    nothingToCheck: (folder) => `Không có tệp nội dung nào trong “${folder}”.`,
    skipped: (files) => `Không phải nội dung của tiện ích nên bỏ qua: ${files}.`,
    unknownWidget: (name, known) => `Không có tiện ích “${name}”; có: ${known}.`,
    otherCount: (count, file, there) => `có ${count} mục, nhưng ${file} có ${there} mục`,
    otherFact: (here, file, there) => `là ${here}, nhưng trong ${file} là ${there}`,
  },
  en: {
    warning: 'note',
    summary: (files, errors, warnings) => `Checked: ${files} file(s), ${errors} problem(s), ${warnings} note(s).`,
    unreadable: (file) => `“${file}” can’t be read.`,
    oldSpreadsheet: (file) => `“${file}” can’t be read: save the spreadsheet as .xlsx.`,
    unknownKind: (file, kinds) =>
      `It is not clear what kind of content “${file}” has; add --kind with one of: ${kinds}.`,
    noSuchKind: (kind, kinds) => `There is no kind of content “${kind}”; there are: ${kinds}.`,
    noSuchLanguage: (language) => `There is no language “${language}”; there are: vi, en, km.`,
    notUtf8: (file) => `“${file}” is not in UTF-8; save the page again in the encoding UTF-8.`,
    unwritable: (file) => `“${file}” can’t be written.`,
    nowhereToWrite: 'A page from the standard input can’t be written back; use --output in place of --write.',
    notAMoment: (text) => `“${text}” is no moment such as 2022-10-10T07:30+07:00.`,
    notAPage: (file) => `“${file}” is no HTML page.`,
    nothingToCheck: (folder) => `There is no content file in “${folder}”.`,
    skipped: (files) => `Left out, as it is no content of widgets: ${files}.`,
    unknownWidget: (name, known) => `There is no widget “${name}”; there are: ${known}.`,
    otherCount: (count, file, there) => `there are ${count} items, but ${file} has ${there}`,
    otherFact: (here, file, there) => `it is ${here}, but in ${file} it is ${there}`,
  },
  km: {
    warning: 'ចំណាំ',
    summary: (files, errors, warnings) => `បានពិនិត្យ ${files} ឯកសារ៖ ${errors} កំហុស ${warnings} ចំណាំ។`,
    unreadable: (file) => `អាន “${file}” មិនបាន។`,
    oldSpreadsheet: (file) => `អាន “${file}” មិនបាន៖ សូមរក្សាទុកតារាងជាឯកសារ .xlsx។`,
    unknownKind: (file, kinds) => `មិនច្បាស់ថា “${file}” មានមាតិកាប្រភេទអ្វី។ សូមបន្ថែម --kind ជាមួយមួយក្នុងចំណោម៖ ${kinds}។`,
    noSuchKind: (kind, kinds) => `គ្មានប្រភេទមាតិកា “${kind}” ទេ។ មាន៖ ${kinds}។`,
    noSuchLanguage: (language) => `គ្មានភាសា “${language}” ទេ។ មាន៖ vi, en, km។`,
    notUtf8: (file) => `“${file}” មិនមែនជា UTF-8 ទេ។ សូមរក្សាទុកទំព័រម្ដងទៀតជា UTF-8។`,
    unwritable: (file) => `សរសេរ “${file}” មិនបាន។`,
    nowhereToWrite: 'ទំព័រពី standard input មិនអាចសរសេរត្រឡប់ទៅវិញបានទេ។ សូមប្រើ --output ជំនួស --write។',
    notAMoment: (text) => `“${text}” មិនមែនជាពេលវេលាដូចជា 2022-10-10T07:30+07:00 ទេ។`,
    notAPage: (file) => `“${file}” មិនមែនជាទំព័រ HTML ទេ។`,
    nothingToCheck: (folder) => `គ្មានឯកសារមាតិកានៅក្នុង “${folder}” ទេ។`,
    skipped: (files) => `មិនមែនជាមាតិកានៃធាតុទេ ដូច្នេះរំលង៖ ${files}។`,
    unknownWidget: (name, known) => `គ្មានធាតុ “${name}” ទេ។ មាន៖ ${known}។`,
    otherCount: (count, file, there) => `មាន ${count} ចំណុច ប៉ុន្តែ ${file} មាន ${there}`,
    otherFact: (here, file, there) => `គឺ ${here} ប៉ុន្តែក្នុង ${file} គឺ ${there}`,
  },
};

/** The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`; POSIX XBD §8.2), where it is one of ours. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const said = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return LANGUAGES.find((language) => said.toLowerCase().startsWith(language)) ?? 'vi';
}
