using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A message that contact rules kept back.</summary>
/// <param name="Until">Null: never sent.</param>
public sealed record SuppressedRow(DateTimeOffset At, string CustomerId, string CustomerName, string Title, Channel Channel, string Why, DateTimeOffset? Until);
