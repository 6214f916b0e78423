namespace CustomerSuccess.Web.Plays.Tasks;

/// <param name="Rows">As they are filtered.</param>
/// <param name="Total">How many there are without filter.</param>
/// <param name="Playbooks">Of which there are tasks, by name.</param>
internal sealed record TaskDesk(IReadOnlyList<TaskLine> Rows, int Total, int Overdue, IReadOnlyList<string> Playbooks, DateTimeOffset AskedAt);
