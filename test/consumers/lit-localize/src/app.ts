import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { OpenedDetail, Statistic } from 'sen-campaign';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/ticker';

const figures: Statistic[] = [
  { value: 66.2, unit: '%', label: 'người lớn dùng điện thoại thông minh', period: '2022' },
  { value: 128, prefix: 'gần', label: 'thuê bao điện thoại trên 100 dân', period: '2022' },
];

class App extends LitElement {
  static override properties = { opened: { state: true } };

  declare private opened: string | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override render() {
    return html`
      <h1>${msg('Digital transformation', { id: 'title' })}</h1>

      <div lang="vi">
        <sen-countdown precision="day" ?add-to-calendar=${true}>
          <strong>Ngày Chuyển đổi số quốc gia</strong>
          <time datetime="10-10">10 tháng 10</time>
        </sen-countdown>

        <sen-ticker display="grid" .data=${figures}></sen-ticker>

        <sen-pillars view="accordion" @sen-opened=${this.tell}>
          <section id="chinh-phu-so">
            <h2>Chính phủ số</h2>
            <p>Nộp hồ sơ qua mạng, không phải đến tận nơi.</p>
          </section>
          <section id="kinh-te-so">
            <h2>Kinh tế số</h2>
            <p>Bán hàng, thanh toán trên mạng.</p>
          </section>
        </sen-pillars>
      </div>

      <sen-countdown lang="en" date="2000-01-01">Opening of the portal</sen-countdown>

      <p role="status">
        ${this.opened ? msg(str`Open: ${this.opened}`, { id: 'opened' }) : msg('Nothing is open.', { id: 'nothing' })}
      </p>
    `;
  }

  private tell({ detail }: CustomEvent<OpenedDetail>) {
    this.opened = detail.id;
  }
}

customElements.define('my-app', App);
