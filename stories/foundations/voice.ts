/** How we write, as rules with an example each; the Khmer ones wait for a native speaker's review. */

export type Language = 'vi' | 'en' | 'km';

export interface Rule {
  rule: string;
  why: string;
  examples: Readonly<Record<Language, { good: string; bad: string }>>;
}

export const RULES: readonly Rule[] = [
  {
    rule: 'Say what the reader can do',
    why: 'People come with an errand. What an authority has built is not yet news to them.',
    examples: {
      vi: {
        good: 'Bạn có thể nộp hồ sơ ngay tại nhà.',
        bad: 'Hệ thống đã được triển khai nhằm nâng cao hiệu quả tiếp nhận hồ sơ.',
      },
      en: {
        good: 'You can hand in your papers from home.',
        bad: 'A system has been deployed to enhance the efficiency of submission.',
      },
      km: {
        good: 'អ្នកអាចដាក់ឯកសារពីផ្ទះ។',
        bad: 'ប្រព័ន្ធត្រូវបានដាក់ឱ្យប្រើដើម្បីបង្កើនប្រសិទ្ធភាពនៃការទទួលឯកសារ។',
      },
    },
  },
  {
    rule: 'One thought a sentence, twenty words at most',
    why: 'Long sentences lose slow readers, small screens and voices that read aloud.',
    examples: {
      vi: {
        good: 'Mở ứng dụng. Chọn “Nộp hồ sơ”. Chụp giấy tờ và bấm “Gửi”.',
        bad: 'Sau khi mở ứng dụng, người dân chọn mục nộp hồ sơ, tiến hành chụp ảnh giấy tờ có liên quan rồi thực hiện thao tác gửi.',
      },
      en: {
        good: 'Open the app. Choose “Hand in”. Take a picture of your papers and press “Send”.',
        bad: 'After opening the application, users shall select the submission section, photograph all relevant documents and then perform the sending operation.',
      },
      km: {
        good: 'បើកកម្មវិធី។ ជ្រើស “ដាក់ឯកសារ”។ ថតរូបឯកសារ រួចចុច “ផ្ញើ”។',
        bad: 'បន្ទាប់ពីបើកកម្មវិធី ប្រជាពលរដ្ឋជ្រើសរើសផ្នែកដាក់ឯកសារ ធ្វើការថតរូបឯកសារដែលពាក់ព័ន្ធ រួចអនុវត្តប្រតិបត្តិការផ្ញើ។',
      },
    },
  },
  {
    rule: 'Common words; an official one is explained where it stands',
    why: 'Use <sen-term> for a word that has to be there. Everything else has a plain word.',
    examples: {
      vi: { good: 'Làm giấy tờ trên mạng', bad: 'Thực hiện dịch vụ công trực tuyến toàn trình' },
      en: { good: 'Do your paperwork online', bad: 'Utilise end-to-end online public services' },
      km: { good: 'ធ្វើលិខិតស្នាមតាមអ៊ីនធឺណិត', bad: 'អនុវត្តសេវាសាធារណៈអនឡាញពេញលេញ' },
    },
  },
  {
    rule: 'What went wrong, where, and what to do; nobody is blamed',
    why: 'Whoever reads an error has to put it right.',
    examples: {
      vi: { good: 'Dòng 4 thiếu dấu phẩy. Hãy thêm dấu phẩy rồi tải lên lại.', bad: 'Lỗi! Bạn đã nhập sai định dạng.' },
      en: {
        good: 'Line 4 lacks a comma. Add it and upload the file again.',
        bad: 'Error! You entered an invalid format.',
      },
      km: { good: 'បន្ទាត់ទី 4 ខ្វះសញ្ញាក្បៀស។ សូមបន្ថែម រួចផ្ទុកឡើងម្ដងទៀត។', bad: 'កំហុស! អ្នកបានបញ្ចូលទម្រង់មិនត្រឹមត្រូវ។' },
    },
  },
  {
    rule: 'A button says what it does',
    why: 'It is read alone: by a finger, in a list of buttons, by a voice.',
    examples: {
      vi: { good: 'Tải giấy chứng nhận', bad: 'Bấm vào đây' },
      en: { good: 'Download the certificate', bad: 'Click here' },
      km: { good: 'ទាញយកវិញ្ញាបនបត្រ', bad: 'ចុចទីនេះ' },
    },
  },
  {
    rule: 'Letters as they are written: every mark, no capitals for weight',
    why: 'Capitals with two marks are hard to tell apart, and without its marks a word may be another one. Khmer has no capitals: weight is bold there, never letter-spacing.',
    examples: {
      vi: { good: 'Ngày Chuyển đổi số quốc gia', bad: 'NGÀY CHUYỂN ĐỔI SỐ QUỐC GIA' },
      en: { good: 'National Digital Transformation Day', bad: 'NATIONAL DIGITAL TRANSFORMATION DAY' },
      km: { good: 'ទិវាជាតិបរិវត្តកម្មឌីជីថល', bad: 'ទិ វា ជា តិ ប រិ វ ត្ត ក ម្ម ឌី ជី ថ ល' },
    },
  },
];
