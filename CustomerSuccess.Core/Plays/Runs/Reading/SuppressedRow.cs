using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A message that contact rules kept back.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
/// <param name="Until">Null: never sent.</param>
public sealed record SuppressedRow(
    int Id, DateTimeOffset At, int RunId, string PlaybookName, string CustomerId, string CustomerName, string Title, Channel Channel, string Why, DateTimeOffset? Until);
