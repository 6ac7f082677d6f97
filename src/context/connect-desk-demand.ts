/** Where what is asked for online meets the network: it comes when somebody opens that room. */
export { demandClient, type DemandReplyInput } from '../client/desk/demand-client.ts';
