/** The words of the demo page around the widgets, in three languages; the Khmer is not checked by a native speaker. */
export const words = {
  vi: {
    title: 'Trang thông tin điện tử huyện (trang minh hoạ)',
    authority: 'Uỷ ban nhân dân tỉnh An Giang',
    note: 'Đây là trang minh hoạ, không phải trang của một cơ quan có thật.',
    languages: 'Ngôn ngữ',
    menuTitle: 'Danh mục',
    menu: ['Đếm ngược', 'Ba trụ cột', 'Số liệu', 'Đố vui'],
    news: 'Tin tức',
    newsTitle: 'An Giang hưởng ứng Ngày Chuyển đổi số quốc gia',
    newsText:
      'Sáng 27/10/2022, tại thành phố Long Xuyên, Uỷ ban nhân dân tỉnh An Giang tổ chức chuỗi sự kiện hưởng ứng Ngày Chuyển đổi số quốc gia. Bà con được xem sản phẩm, mô hình và giải pháp chuyển đổi số.',
    newsSource: 'Nguồn: báo chí đưa tin sự kiện An Giang, tháng 10/2022.',
    answer: 'Đáp án',
    footer: 'Trang minh hoạ cho thư viện sen-campaign.',
  },
  en: {
    title: 'District information page (demo)',
    authority: 'An Giang Provincial People’s Committee',
    note: 'This is a demo page, not the page of a real authority.',
    languages: 'Language',
    menuTitle: 'Contents',
    menu: ['Countdown', 'Three pillars', 'Figures', 'Quiz'],
    news: 'News',
    newsTitle: 'An Giang marks National Digital Transformation Day',
    newsText:
      'On the morning of 27 October 2022, in Long Xuyên city, the People’s Committee of An Giang province held a chain of events for National Digital Transformation Day. Residents saw products, models and solutions for digital transformation.',
    newsSource: 'Source: press report on the An Giang event, October 2022.',
    answer: 'Answer',
    footer: 'A demo page of the sen-campaign library.',
  },
  km: {
    title: 'ទំព័រព័ត៌មានស្រុក (ទំព័រគំរូ)',
    authority: 'គណៈកម្មាធិការប្រជាជនខេត្តអានយ៉ាង',
    note: 'នេះជាទំព័រគំរូ មិនមែនជាទំព័ររបស់អាជ្ញាធរពិតទេ។',
    languages: 'ភាសា',
    menuTitle: 'មាតិកា',
    menu: ['រាប់ថយក្រោយ', 'សសរស្តម្ភបី', 'តួលេខ', 'សំណួរ'],
    news: 'ព័ត៌មាន',
    newsTitle: 'អានយ៉ាងអបអរទិវាបរិវត្តកម្មឌីជីថលជាតិ',
    newsText:
      'នៅព្រឹកថ្ងៃទី 27 ខែតុលា ឆ្នាំ 2022 នៅទីក្រុង Long Xuyên គណៈកម្មាធិការប្រជាជនខេត្តអានយ៉ាងបានរៀបចំព្រឹត្តិការណ៍ជាបន្តបន្ទាប់អបអរទិវាបរិវត្តកម្មឌីជីថលជាតិ។',
    newsSource: 'ប្រភព៖ សារព័ត៌មានអំពីព្រឹត្តិការណ៍អានយ៉ាង ខែតុលា ឆ្នាំ 2022។',
    answer: 'ចម្លើយ',
    footer: 'ទំព័រគំរូនៃបណ្ណាល័យ sen-campaign។',
  },
};
