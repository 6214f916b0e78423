namespace CustomerSuccess.Web.Plays.Tasks;

/// <param name="Rows">As they are filtered.</param>
/// <param name="Playbooks">Of which there are tasks, by name.</param>
/// <param name="IsCut">There are more tasks than are looked at.</param>
internal sealed record TaskDesk(IReadOnlyList<TaskLine> Rows, int Overdue, IReadOnlyList<string> Playbooks, bool IsCut, DateTimeOffset AskedAt);
