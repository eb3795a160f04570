import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { OpenedDetail, Statistic } from 'sen-campaign';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/ticker';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly figures: Statistic[] = [
    { value: 95.7, unit: '%', label: 'hồ sơ nộp qua mạng', period: '2022' },
    { value: 1250, label: 'tổ công nghệ số cộng đồng', period: '2022' },
  ];

  readonly opened = signal<string | undefined>(undefined);

  tell({ detail }: CustomEvent<OpenedDetail>) {
    this.opened.set(detail.id);
  }
}
