/** What each widget's form asks for, and the attributes worth setting, with their words. */
import type { Msg } from '../../platform/locale.js';
import type { WidgetName } from './builder.model.js';

/** Says something in the reader's language. */
export type Say = (msg: Msg) => string;
/** A value and what it is called. */
export type Choice = readonly [value: string, label: Say];

/** One field of an item; `key` is the name of its column in tables (`ContentSchema.columns`). */
export interface Field {
  key: string;
  label: Say;
  /** A line of text by itself. */
  kind?: 'long' | 'number' | 'url';
  /** The only values there are; the empty one comes first, unless the field is required. */
  choices?: readonly Choice[];
  hint?: Say;
  isRequired?: boolean;
  /** The parts of an item, or the codes of faults, that this field has to answer for beside its own. */
  covers?: readonly string[];
}

/** An attribute: one of several values, on or off, or what is written. */
export interface Option {
  name: string;
  label: Say;
  kind: 'choice' | 'flag' | 'text' | 'number';
  choices?: readonly Choice[];
  hint?: Say;
}

export interface WidgetForm {
  title: Say;
  purpose: Say;
  /** What one item is called. */
  item: Say;
  fields: readonly Field[];
  /** Fields of what stands beside the list. */
  about?: readonly Field[];
  options: readonly Option[];
  /** The height of an iframe that most content fits in, in pixels. */
  height: number;
}

const SOURCE: readonly Field[] = [
  { key: 'source', label: (msg) => msg('Nguồn') },
  { key: 'link', label: (msg) => msg('Địa chỉ của nguồn'), kind: 'url' },
];

const dateHint: Say = (msg) => msg('Ví dụ: 27/10/2026 7:30, hoặc 10-10 cho mọi năm');
const periodHint: Say = (msg) => msg('Năm, tháng hoặc ngày. Ví dụ: 2026, 6/2026, 30/6/2026');

const EVENT: readonly Field[] = [
  { key: 'summary', label: (msg) => msg('Tên sự kiện'), isRequired: true },
  { key: 'start', label: (msg) => msg('Bắt đầu'), hint: dateHint, isRequired: true },
  { key: 'end', label: (msg) => msg('Kết thúc') },
];

const BETTER: readonly Choice[] = [
  ['', (msg) => msg('Không nói')],
  ['higher', (msg) => msg('Cao hơn là tốt hơn')],
  ['lower', (msg) => msg('Thấp hơn là tốt hơn')],
];
const better: Field = { key: 'better', label: (msg) => msg('Thế nào là tốt'), choices: BETTER };
const PERIOD: Field = { key: 'period', label: (msg) => msg('Thời điểm'), hint: periodHint };
const UNIT: Field = { key: 'unit', label: (msg) => msg('Đơn vị'), hint: (msg) => msg('Ví dụ: %, /63, người') };

const speak: Option = { name: 'speak', label: (msg) => msg('Có nút nghe đọc'), kind: 'flag' };
const save: Option = { name: 'save', label: (msg) => msg('Nhớ lựa chọn trên máy người xem'), kind: 'flag' };

export const FORMS: Readonly<Record<WidgetName, WidgetForm>> = {
  countdown: {
    title: (msg) => msg('Đếm ngược'),
    purpose: (msg) => msg('Còn bao lâu nữa đến sự kiện'),
    item: (msg) => msg('Sự kiện'),
    fields: EVENT,
    options: [
      {
        name: 'display',
        label: (msg) => msg('Kiểu hiển thị'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Các ô số')],
          ['inline', (msg) => msg('Một dòng chữ')],
          ['ring', (msg) => msg('Vòng tròn')],
        ],
      },
      {
        name: 'precision',
        label: (msg) => msg('Hiện đến'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('giây')],
          ['minute', (msg) => msg('phút')],
          ['hour', (msg) => msg('giờ')],
          ['day', (msg) => msg('ngày')],
        ],
      },
      { name: 'add-to-calendar', label: (msg) => msg('Có nút thêm vào lịch'), kind: 'flag' },
    ],
    height: 300,
  },
  programme: {
    title: (msg) => msg('Chương trình'),
    purpose: (msg) => msg('Các sự kiện theo ngày giờ'),
    item: (msg) => msg('Sự kiện'),
    fields: [
      ...EVENT,
      { key: 'location', label: (msg) => msg('Địa điểm') },
      { key: 'description', label: (msg) => msg('Mô tả'), kind: 'long' },
      { key: 'track', label: (msg) => msg('Chủ đề') },
    ],
    options: [
      {
        name: 'view',
        label: (msg) => msg('Kiểu hiển thị'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Mỗi ngày một thẻ')],
          ['list', (msg) => msg('Danh sách')],
        ],
      },
      save,
    ],
    height: 760,
  },
  ticker: {
    title: (msg) => msg('Con số nổi bật'),
    purpose: (msg) => msg('Số liệu chạy lần lượt hoặc xếp cạnh nhau'),
    item: (msg) => msg('Con số'),
    fields: [
      { key: 'value', label: (msg) => msg('Giá trị'), kind: 'number', isRequired: true },
      UNIT,
      { key: 'label', label: (msg) => msg('Nội dung'), isRequired: true },
      PERIOD,
      ...SOURCE,
      { key: 'prefix', label: (msg) => msg('Chữ trước số'), hint: (msg) => msg('Ví dụ: gần, hơn, hạng') },
      { key: 'previousValue', label: (msg) => msg('Giá trị kỳ trước'), kind: 'number', covers: ['previous'] },
      { key: 'previousPeriod', label: (msg) => msg('Thời điểm kỳ trước') },
      better,
    ],
    options: [
      {
        name: 'display',
        label: (msg) => msg('Kiểu hiển thị'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Lần lượt từng số')],
          ['grid', (msg) => msg('Xếp ô')],
          ['row', (msg) => msg('Một hàng đứng yên')],
          ['marquee', (msg) => msg('Một hàng chạy ngang')],
        ],
      },
      {
        name: 'interval',
        label: (msg) => msg('Số giây cho mỗi số'),
        kind: 'number',
        hint: (msg) => msg('Từ 2 trở lên; bỏ trống là 8'),
      },
    ],
    height: 340,
  },
  ranking: {
    title: (msg) => msg('Bảng xếp hạng'),
    purpose: (msg) => msg('Một nơi đứng ở đâu so với các nơi khác'),
    item: (msg) => msg('Nơi'),
    about: [{ key: 'title', label: (msg) => msg('Tên bảng') }, PERIOD, UNIT, better, ...SOURCE],
    fields: [
      { key: 'label', label: (msg) => msg('Địa phương'), isRequired: true },
      { key: 'value', label: (msg) => msg('Giá trị'), kind: 'number', isRequired: true },
      { key: 'previousValue', label: (msg) => msg('Giá trị kỳ trước'), kind: 'number', covers: ['previous'] },
      { key: 'previousPeriod', label: (msg) => msg('Thời điểm kỳ trước') },
    ],
    options: [
      { name: 'highlight', label: (msg) => msg('Nơi cần làm nổi bật'), kind: 'text' },
      {
        name: 'around',
        label: (msg) => msg('Số nơi ở mỗi bên của nơi đó'),
        kind: 'number',
        hint: (msg) => msg('Bỏ trống là tất cả'),
      },
      {
        name: 'display',
        label: (msg) => msg('Kiểu hiển thị'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Các thanh')],
          ['bump', (msg) => msg('Đường qua nhiều năm')],
        ],
      },
      {
        name: 'sort',
        label: (msg) => msg('Thứ tự'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Theo hạng')],
          ['name', (msg) => msg('Theo tên')],
        ],
      },
    ],
    height: 720,
  },
  quiz: {
    title: (msg) => msg('Đố vui'),
    purpose: (msg) => msg('Câu hỏi có đáp án và giải thích'),
    item: (msg) => msg('Câu hỏi'),
    about: [{ key: 'title', label: (msg) => msg('Tên bài') }],
    fields: [
      { key: 'prompt', label: (msg) => msg('Câu hỏi'), kind: 'long', isRequired: true },
      { key: 'a', label: (msg) => msg('Lựa chọn A'), isRequired: true, covers: ['options', 'steps', 'pairs'] },
      { key: 'b', label: (msg) => msg('Lựa chọn B'), isRequired: true },
      { key: 'c', label: (msg) => msg('Lựa chọn C') },
      { key: 'd', label: (msg) => msg('Lựa chọn D') },
      {
        key: 'correct',
        label: (msg) => msg('Đáp án đúng'),
        hint: (msg) => msg('Chữ cái của lựa chọn đúng. Ví dụ: B, hoặc A C'),
        isRequired: true,
        covers: ['no-right-answer', 'unmatched-answer', 'accepted', 'parts'],
      },
      { key: 'explanation', label: (msg) => msg('Giải thích'), kind: 'long' },
      ...SOURCE,
    ],
    options: [
      {
        name: 'display',
        label: (msg) => msg('Kiểu hiển thị'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Từng câu một')],
          ['all', (msg) => msg('Tất cả trên một trang')],
        ],
      },
      {
        name: 'shuffle',
        label: (msg) => msg('Xáo trộn'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Không')],
          ['questions', (msg) => msg('Câu hỏi')],
          ['options', (msg) => msg('Lựa chọn')],
          ['questions options', (msg) => msg('Cả hai')],
        ],
      },
      {
        name: 'feedback',
        label: (msg) => msg('Báo đúng sai'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Ngay sau mỗi câu')],
          ['deferred', (msg) => msg('Khi làm xong')],
          ['none', (msg) => msg('Không báo')],
        ],
      },
      { name: 'pick', label: (msg) => msg('Số câu rút ra mỗi lần'), kind: 'number' },
      { name: 'pass-mark', label: (msg) => msg('Điểm đạt, phần trăm'), kind: 'number' },
      {
        name: 'certificate',
        label: (msg) => msg('Cơ quan cấp giấy chứng nhận'),
        kind: 'text',
        hint: (msg) => msg('Bỏ trống là không cấp'),
      },
      save,
    ],
    height: 680,
  },
  pillars: {
    title: (msg) => msg('Các trụ cột'),
    purpose: (msg) => msg('Giải thích từng phần dưới một mái nhà'),
    item: (msg) => msg('Trụ cột'),
    fields: [
      { key: 'title', label: (msg) => msg('Tên trụ cột'), isRequired: true },
      {
        key: 'id',
        label: (msg) => msg('Tên trong địa chỉ'),
        hint: (msg) => msg('Chữ không dấu, không cách. Ví dụ: xa-hoi-so'),
        isRequired: true,
      },
      { key: 'summary', label: (msg) => msg('Tóm tắt'), kind: 'long', isRequired: true },
      {
        key: 'illustration',
        label: (msg) => msg('Hình minh hoạ'),
        choices: [
          ['', (msg) => msg('Không có')],
          ['government', (msg) => msg('Chính quyền')],
          ['economy', (msg) => msg('Kinh tế')],
          ['society', (msg) => msg('Xã hội')],
          ['people', (msg) => msg('Người dân')],
        ],
      },
      { key: 'points', label: (msg) => msg('Các ý, mỗi ý một dòng'), kind: 'long' },
      { key: 'changes', label: (msg) => msg('Có gì thay đổi, mỗi ý một dòng'), kind: 'long' },
      { key: 'before', label: (msg) => msg('Trước đây, mỗi bước một dòng'), kind: 'long' },
      { key: 'after', label: (msg) => msg('Bây giờ, mỗi bước một dòng'), kind: 'long' },
      { key: 'example', label: (msg) => msg('Ví dụ'), kind: 'long' },
      { key: 'service', label: (msg) => msg('Dịch vụ nên thử') },
      { key: 'serviceLink', label: (msg) => msg('Địa chỉ của dịch vụ'), kind: 'url' },
      ...SOURCE,
    ],
    options: [
      {
        name: 'view',
        label: (msg) => msg('Kiểu hiển thị'),
        kind: 'choice',
        choices: [
          ['', (msg) => msg('Ngôi nhà')],
          ['tabs', (msg) => msg('Thẻ bấm')],
          ['accordion', (msg) => msg('Mở từng phần')],
          ['cards', (msg) => msg('Xếp cạnh nhau')],
          ['story', (msg) => msg('Câu chuyện')],
        ],
      },
      speak,
    ],
    height: 760,
  },
  roadmap: {
    title: (msg) => msg('Lộ trình'),
    purpose: (msg) => msg('Các mốc đã xong, đang làm và sắp tới'),
    item: (msg) => msg('Mốc'),
    fields: [
      { key: 'title', label: (msg) => msg('Tên mốc'), isRequired: true },
      { key: 'start', label: (msg) => msg('Bắt đầu'), hint: periodHint, isRequired: true },
      { key: 'end', label: (msg) => msg('Kết thúc') },
      {
        key: 'status',
        label: (msg) => msg('Tiến độ'),
        choices: [
          ['', (msg) => msg('Theo ngày')],
          ['done', (msg) => msg('Đã xong')],
          ['now', (msg) => msg('Đang thực hiện')],
          ['next', (msg) => msg('Sắp tới')],
          ['late', (msg) => msg('Chậm tiến độ')],
          ['cancelled', (msg) => msg('Đã huỷ')],
        ],
      },
      { key: 'description', label: (msg) => msg('Mô tả'), kind: 'long' },
      ...SOURCE,
    ],
    options: [{ name: 'done-by-date', label: (msg) => msg('Mốc đã qua ngày là đã xong'), kind: 'flag' }],
    height: 900,
  },
  quote: {
    title: (msg) => msg('Ý kiến'),
    purpose: (msg) => msg('Ai đã nói gì, ở đâu, khi nào'),
    item: (msg) => msg('Ý kiến'),
    fields: [
      {
        key: 'kind',
        label: (msg) => msg('Lời này là'),
        choices: [
          ['', (msg) => msg('Hãy chọn')],
          ['statement', (msg) => msg('Nguyên văn')],
          ['paraphrase', (msg) => msg('Thuật lại ý')],
        ],
        isRequired: true,
      },
      { key: 'text', label: (msg) => msg('Lời nói'), kind: 'long', isRequired: true },
      { key: 'name', label: (msg) => msg('Người nói'), isRequired: true },
      { key: 'role', label: (msg) => msg('Chức vụ') },
      { key: 'date', label: (msg) => msg('Ngày'), hint: periodHint },
      { key: 'source', label: (msg) => msg('Nguồn'), isRequired: true },
      { key: 'link', label: (msg) => msg('Địa chỉ của nguồn'), kind: 'url' },
    ],
    options: [],
    height: 460,
  },
  glossary: {
    title: (msg) => msg('Từ ngữ'),
    purpose: (msg) => msg('Giải thích từ ngữ, tìm được không cần dấu'),
    item: (msg) => msg('Từ'),
    fields: [
      { key: 'term', label: (msg) => msg('Từ ngữ'), isRequired: true },
      { key: 'definition', label: (msg) => msg('Nghĩa là gì'), kind: 'long', isRequired: true },
      { key: 'abbreviation', label: (msg) => msg('Viết tắt') },
      { key: 'example', label: (msg) => msg('Ví dụ'), kind: 'long' },
      { key: 'related', label: (msg) => msg('Từ liên quan, cách nhau bằng dấu chấm phẩy') },
      ...SOURCE,
    ],
    options: [speak],
    height: 800,
  },
};
