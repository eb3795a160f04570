import type { Statistic } from 'sen-campaign';
import { Countdown } from './countdown';
import { Pillars, Ticker } from './widgets';

const figures: Statistic[] = [
  { value: 66.2, unit: '%', label: 'người lớn dùng điện thoại thông minh', period: '2022' },
  { value: 128, prefix: 'gần', label: 'thuê bao điện thoại trên 100 dân', period: '2022' },
];

export default function Page() {
  return (
    <>
      <h1>Chuyển đổi số</h1>

      <Countdown />

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
