export interface InvitationReading {
  readonly x?: never;
}
