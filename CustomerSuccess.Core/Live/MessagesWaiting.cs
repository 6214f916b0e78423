namespace CustomerSuccess.Core.Live;

/// <summary>Mails or webhook notices stand in the outbox and may go out. Published after the commit that wrote them.</summary>
public sealed record MessagesWaiting : LiveEvent;
