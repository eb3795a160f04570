import type { Statistic } from 'sen-campaign';
import { Countdown, Pillars, Ticker } from './widgets';

const figures: Statistic[] = [
  { value: 95.7, unit: '%', label: 'hồ sơ nộp qua mạng', period: '2022' },
  { value: 1250, label: 'tổ công nghệ số cộng đồng', period: '2022' },
];

export default function Page() {
  return (
    <>
      <h1>Chuyển đổi số</h1>

      <Countdown>
        <strong>Ngày Chuyển đổi số quốc gia</strong>
        <time dateTime="10-10">10 tháng 10</time>
      </Countdown>

      <Ticker figures={figures} />

      <Pillars>
        <section id="chinh-phu-so">
          <h2>Chính phủ số</h2>
          <p>Nộp hồ sơ qua mạng, không phải đến tận nơi.</p>
        </section>
        <section id="kinh-te-so">
          <h2>Kinh tế số</h2>
          <p>Bán hàng, thanh toán trên mạng.</p>
        </section>
      </Pillars>
    </>
  );
}
