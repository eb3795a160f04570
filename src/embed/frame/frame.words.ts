/**
 * The sentences of the frame itself, in its three languages. They are beside `locales/` because the frame's script is one file
 * that may load no other: where scripts are modules or come on demand, a sandboxed frame can't have them.
 */
import type { FrameFault } from './frame.model.js';

/** A sentence for each fault; `name` is what the fault names, `widgets` what there is. */
type Sentences = Readonly<Record<FrameFault['code'], (name: string, widgets: string) => string>>;

const vi: Sentences = {
  'no-widget': (_, widgets) => `Địa chỉ của khung thiếu “widget=…”. Có thể chọn: ${widgets}.`,
  'unknown-widget': (name, widgets) => `Không có phần nào tên “${name}”. Có thể chọn: ${widgets}.`,
  'unknown-attribute': (name) => `Khung này không nhận thuộc tính “${name}”.`,
  'foreign-address': (name) => `“${name}” phải là địa chỉ trên cùng trang web với khung này.`,
  'framed-words': (name) => `“${name}” chỉ dùng được khi khung nằm trong một trang khác.`,
  'framed-content': () => 'Nội dung sau dấu # chỉ dùng được khi khung nằm trong một trang khác.',
  'not-allowed': (name) => `Giá trị của “${name}” không dùng được.`,
  'not-json': () => 'Nội dung sau dấu # không phải là JSON đúng.',
  sandboxed: () =>
    'Khung có “sandbox” nên không đọc được tệp ấy. Máy chủ cần gửi “Access-Control-Allow-Origin: *”, hoặc đặt nội dung sau dấu #.',
  'not-loaded': (name) => `Không tải được tệp “${name}”. Hãy thử tải lại trang.`,
};

const en: Sentences = {
  'no-widget': (_, widgets) => `The frame’s address lacks “widget=…”. Choose from: ${widgets}.`,
  'unknown-widget': (name, widgets) => `There is no widget “${name}”. Choose from: ${widgets}.`,
  'unknown-attribute': (name) => `This frame takes no attribute “${name}”.`,
  'foreign-address': (name) => `“${name}” must be an address on the same site as this frame.`,
  'framed-words': (name) => `“${name}” can only be used where the frame is part of another page.`,
  'framed-content': () => 'Content after the # can only be used where the frame is part of another page.',
  'not-allowed': (name) => `The value of “${name}” can’t be used.`,
  'not-json': () => 'The content after the # is not valid JSON.',
  sandboxed: () =>
    'A frame with “sandbox” can’t read that file. Have the server send “Access-Control-Allow-Origin: *”, or put the content after the #.',
  'not-loaded': (name) => `The file “${name}” could not be loaded. Try to load the page again.`,
};

/** state="needs-review-translation": no native speaker has checked them; `npm run reviews` lists them by this mark. */
const km: Sentences = {
  'no-widget': (_, widgets) => `អាសយដ្ឋានរបស់ស៊ុមនេះខ្វះ “widget=…”។ អាចជ្រើសរើស៖ ${widgets}។`,
  'unknown-widget': (name, widgets) => `គ្មានផ្នែកឈ្មោះ “${name}” ទេ។ អាចជ្រើសរើស៖ ${widgets}។`,
  'unknown-attribute': (name) => `ស៊ុមនេះមិនទទួលលក្ខណៈ “${name}” ទេ។`,
  'foreign-address': (name) => `“${name}” ត្រូវតែជាអាសយដ្ឋាននៅលើគេហទំព័រតែមួយជាមួយស៊ុមនេះ។`,
  'framed-words': (name) => `“${name}” ប្រើបានតែពេលស៊ុមនេះនៅក្នុងទំព័រមួយផ្សេងទៀត។`,
  'framed-content': () => 'មាតិកាក្រោយសញ្ញា # ប្រើបានតែពេលស៊ុមនេះនៅក្នុងទំព័រមួយផ្សេងទៀត។',
  'not-allowed': (name) => `តម្លៃរបស់ “${name}” មិនអាចប្រើបានទេ។`,
  'not-json': () => 'មាតិកាក្រោយសញ្ញា # មិនមែនជា JSON ត្រឹមត្រូវទេ។',
  sandboxed: () =>
    'ស៊ុមដែលមាន “sandbox” មិនអាចអានឯកសារនោះបានទេ។ ម៉ាស៊ីនមេត្រូវផ្ញើ “Access-Control-Allow-Origin: *” ឬដាក់មាតិកាក្រោយសញ្ញា #។',
  'not-loaded': (name) => `មិនអាចផ្ទុកឯកសារ “${name}” បានទេ។ សូមព្យាយាមផ្ទុកទំព័រម្ដងទៀត។`,
};

const spoken: Readonly<Record<string, Sentences | undefined>> = { vi, en, km };

/** The sentence that says in `lang` what is wrong; in Vietnamese where there is none in that language. */
export function sentenceOf(fault: FrameFault, lang: string, widgets: readonly string[]): string {
  const [primary = ''] = lang.toLowerCase().split('-');
  const sentences = spoken[primary] ?? vi;
  return sentences[fault.code]('name' in fault ? fault.name : '', widgets.join(', '));
}
