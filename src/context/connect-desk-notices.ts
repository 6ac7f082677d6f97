/** Where who is told meets the network: it comes when somebody opens that room. */
export { noticeClient, type NoticeClient } from '../client/desk/notice-client.ts';
